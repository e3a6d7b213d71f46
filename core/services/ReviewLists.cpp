#include "core/services/ReviewService.h"

#include "core/services/CaseAccess.h"
#include "core/services/CaseSteps.h"
#include "core/services/ReviewSteps.h"
#include "core/services/StoreContext.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/MemberRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// What the review waits for, as seen by the one who must do it; empty when it waits for the other.
QString waitsForMe(const ReviewAtHand& at, bool signedByMe) {
    const bool reader = at.me == ReviewActor::Reviewer;
    const ReviewFacts& facts = at.facts;
    switch (at.review.state) {
    case ReviewState::Requested:
        return reader ? u"accept"_s : QString();
    case ReviewState::Outdated:
        return reader ? u"confirm"_s : QString();
    case ReviewState::InReview:
    case ReviewState::Revised:
    case ReviewState::Responded:
        break;
    default:
        return {};
    }
    if (!reader && facts.questionsOpen > 0)
        return u"answers"_s;
    if (!facts.adviceGiven) {
        if (!reader)
            return {};
        if (facts.questionsAsked < questionsBeforeAdvice)
            return u"questions"_s;
        return facts.questionsOpen == 0 ? u"advice"_s : QString();
    }
    return signedByMe ? QString() : u"view"_s;
}

Result<ReviewRow> rowOf(StoreContext& context, const Review& review) {
    auto at = reviewAtHand(context, review.id);
    if (!at)
        return fail(at.error());
    ReviewRow row;
    row.review = review;
    row.iAmAuthor = review.author == context.me;
    row.caseCode = at->record.file.code;
    auto version = storage::CaseVersionRepository(context.database).get(review.version);
    if (!version)
        return fail(version.error());
    row.caseTitle = version->title.text();
    auto other = memberOf(context, row.iAmAuthor ? review.reviewer : review.author);
    if (!other)
        return fail(other.error());
    row.otherName = other->name;
    auto views = storage::ReviewRepository(context.database).views(review.id, review.version);
    if (!views)
        return fail(views.error());
    bool signedByMe = false;
    for (const ReviewView& view : *views)
        (view.by == context.me ? signedByMe : row.signedByOther) = true;
    row.waitsFor = waitsForMe(*at, signedByMe);
    row.waitsForMe = !row.waitsFor.isEmpty();
    if (!row.waitsForMe) {
        // The same question, asked for the other one.
        at->me = row.iAmAuthor ? ReviewActor::Reviewer : ReviewActor::Author;
        row.waitsFor = waitsForMe(*at, row.signedByOther);
    }
    return row;
}

Result<QList<ReviewRow>> rowsOf(StoreContext& context, const Result<QList<Review>>& reviews) {
    if (!reviews)
        return fail(reviews.error());
    QList<ReviewRow> rows;
    for (const Review& review : *reviews) {
        auto row = rowOf(context, review);
        if (!row)
            return fail(row.error());
        rows << std::move(*row);
    }
    return rows;
}

} // namespace

Result<QList<ReviewRow>> ReviewService::forMe() const {
    return rowsOf(m_context, storage::ReviewRepository(m_context.database).openForReader(m_context.me));
}

Result<QList<ReviewRow>> ReviewService::myRequests() const {
    return rowsOf(m_context, storage::ReviewRepository(m_context.database).openOfAuthor(m_context.me));
}

Result<QList<ReviewRow>> ReviewService::closed() const {
    return rowsOf(m_context, storage::ReviewRepository(m_context.database).closedOf(m_context.me));
}

Result<QList<ReviewRow>> ReviewService::ofCase(const CaseId& id) const {
    auto reviews = storage::ReviewRepository(m_context.database).ofCase(id);
    if (!reviews)
        return fail(reviews.error());
    // A review is of the two who read together; others do not even see that it is there (R6).
    reviews->removeIf([&](const Review& review) {
        return review.author != m_context.me && review.reviewer != m_context.me;
    });
    return rowsOf(m_context, reviews);
}

Result<ReviewDetail> ReviewService::detail(const ReviewId& id) const {
    auto at = reviewAtHand(m_context, id);
    if (!at)
        return fail(at.error());
    ReviewDetail detail;
    auto row = rowOf(m_context, at->review);
    if (!row)
        return fail(row.error());
    detail.row = std::move(*row);
    auto version = storage::CaseVersionRepository(m_context.database).get(at->review.version);
    if (!version)
        return fail(version.error());
    detail.version = std::move(*version);

    storage::ReviewRepository reviews(m_context.database);
    auto remarks = reviews.remarks(id);
    if (!remarks)
        return fail(remarks.error());
    QHash<QString, int> order;
    for (const CaseField& field : detail.version.fields)
        order.insert(field.field.id(), static_cast<int>(order.size()));
    for (auto& entry : *remarks) {
        if (entry.version != at->review.version) {
            // Those words may have moved or gone; the field as a whole is still what it was about.
            entry.remark.start = 0;
            entry.remark.length = 0;
        }
        detail.remarks << entry.remark;
    }
    std::stable_sort(detail.remarks.begin(), detail.remarks.end(), [&](const auto& a, const auto& b) {
        const auto place = [&](const ReviewRemark& remark) {
            const int field = remark.field.isEmpty() // about all of it comes first
                                  ? -1
                                  : order.value(remark.field.id(), static_cast<int>(order.size()));
            return std::pair(field, remark.start);
        };
        return place(a) < place(b);
    });
    auto views = reviews.views(id, at->review.version);
    if (!views)
        return fail(views.error());
    detail.views = *views;
    detail.safety = at->record.file.safety;
    detail.facts = at->facts;
    detail.adviceOpen = at->facts.questionsAsked >= questionsBeforeAdvice && at->facts.questionsOpen == 0;
    return detail;
}

Result<QList<Candidate>> ReviewService::candidates(const CaseId& id) const {
    auto record = CaseAccess(m_context).record(id);
    if (!record)
        return fail(record.error());
    auto author = memberOf(m_context, record->file.author);
    if (!author)
        return fail(author.error());
    auto all = storage::MemberRepository(m_context.database).all();
    if (!all)
        return fail(all.error());
    storage::ReviewRepository reviews(m_context.database);
    auto pairings = reviews.pairings(m_context.me); // only my own are ever shown (R6, R8)
    if (!pairings)
        return fail(pairings.error());
    QList<MemberId> editors;
    if (record->file.currentVersion) {
        auto version = storage::CaseVersionRepository(m_context.database).get(record->file.currentVersion);
        if (!version)
            return fail(version.error());
        editors << version->frozenBy;
    }

    QList<Candidate> result;
    int fewest = -1;
    for (const Member& member : *all) {
        if (member.id == m_context.me || !member.active)
            continue;
        Candidate candidate;
        candidate.member = member;
        candidate.readTogether = pairings->value(member.id);
        auto reading = reviews.isReading(id, member.id);
        if (!reading)
            return fail(reading.error());
        if (*reading)
            candidate.refusal = Error::of(
                ErrorCode::WrongState, {{u"step"_s, toId(ReviewEvent::Request)}, {u"why"_s, u"reading"_s}});
        else if (auto may = mayReview(member, *author, editors); !may)
            candidate.refusal = may.error();
        else if (fewest < 0 || candidate.readTogether < fewest)
            fewest = candidate.readTogether;
        result << std::move(candidate);
    }
    for (Candidate& candidate : result)
        candidate.fresh = !candidate.refusal && candidate.readTogether == fewest;
    return result;
}

} // namespace leertafel::services
