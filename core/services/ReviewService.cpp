#include "core/services/ReviewService.h"

#include "core/domain/Canonical.h"
#include "core/services/CaseSteps.h"
#include "core/services/InTransaction.h"
#include "core/services/ReviewSteps.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/storage/CaseVersionRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// One step of a review by me that changes the review row only. `change` may refuse.
template <typename Change>
Result<void> step(StoreContext& context, const ReviewId& id, ReviewEvent event, Change change) {
    auto done = inTransaction(context.database, [&]() -> Result<void> {
        auto at = reviewAtHand(context, id);
        if (!at)
            return fail(at.error());
        auto state = stateAfter(*at, event);
        if (!state)
            return fail(state.error());
        if (Result<void> changed = change(*at); !changed)
            return changed;
        return putReview(context, at->review, *state, verbOf(event), context.me);
    });
    if (done)
        context.changed(Topic::Reviews, id.text());
    return done;
}

Result<void> asItIs(const ReviewAtHand&) { return {}; }

Result<CaseVersion> textOf(StoreContext& context, const Review& review) {
    return storage::CaseVersionRepository(context.database).get(review.version);
}

/// The remark's place must exist in the frozen text; without a field it is about all of it.
Result<void> checkPlace(const CaseVersion& version, const FieldId& field, int start, int length) {
    if (field.isEmpty() && start == 0 && length == 0)
        return {};
    for (const CaseField& candidate : version.fields)
        if (candidate.field == field && start >= 0 && length >= 0 && start <= candidate.text.text().size() &&
            length <= candidate.text.text().size() - start)
            return {};
    return fail(ErrorCode::InvalidValue, {{u"what"_s, u"place"_s}, {u"value"_s, field.id().left(20)}});
}

} // namespace

Result<ReviewId> ReviewService::invite(const CaseId& id, const MemberId& reviewer, const QString& question,
                                       const QDate& wantedBy) {
    Review review;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        auto record = storage::CaseRepository(m_context.database).get(id);
        if (!record)
            return fail(record.error());
        const CaseFile& file = record->file;
        const QString stepId = toId(ReviewEvent::Request);
        if (file.author != m_context.me)
            return fail(ErrorCode::NotAllowed, {{u"step"_s, stepId}, {u"who"_s, toId(ReviewActor::Author)}});
        const bool gone = file.state == CaseState::Withdrawn || file.state == CaseState::Destroyed;
        if (!file.currentVersion || gone)
            return fail(ErrorCode::WrongState, {{u"step"_s, stepId}, {u"state"_s, toId(file.state)}});

        storage::CaseVersionRepository versions(m_context.database);
        auto version = versions.get(file.currentVersion);
        if (!version)
            return fail(version.error());
        auto author = memberOf(m_context, m_context.me);
        if (!author)
            return fail(author.error());
        auto candidate = memberOf(m_context, reviewer);
        if (!candidate)
            return fail(candidate.error());
        if (auto may = mayReview(*candidate, *author, {version->frozenBy}); !may)
            return may;
        storage::ReviewRepository reviews(m_context.database);
        auto reading = reviews.isReading(id, reviewer);
        if (!reading)
            return fail(reading.error());
        if (*reading) // the two are already reading this case together
            return fail(ErrorCode::WrongState, {{u"step"_s, stepId}, {u"why"_s, u"reading"_s}});

        auto words = admitted(m_context, question, u"text"_s, decidedIn(m_context, *version));
        if (!words)
            return fail(words.error());
        auto state = next(ReviewState::Draft, ReviewEvent::Request, ReviewActor::Author, {});
        if (!state)
            return fail(state.error());
        review.id = m_context.ids.make<ReviewId>();
        review.caseId = id;
        review.version = version->id;
        review.author = m_context.me;
        review.reviewer = reviewer;
        review.state = *state;
        review.question = *words;
        review.wantedBy = wantedBy;
        review.requestedAt = m_context.clock.now();
        review.changedAt = review.requestedAt;
        if (auto inserted = reviews.insert(review); !inserted)
            return inserted;
        return m_context.log.append(m_context.me, verbOf(ReviewEvent::Request), review.id.text(),
                                    version->digest);
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Reviews, review.id.text());
    return review.id;
}

Result<void> ReviewService::accept(const ReviewId& id) {
    return step(m_context, id, ReviewEvent::Accept, asItIs);
}

Result<void> ReviewService::decline(const ReviewId& id, const QString& reason) {
    return step(m_context, id, ReviewEvent::Decline, [&](ReviewAtHand& at) -> Result<void> {
        auto version = textOf(m_context, at.review);
        if (!version)
            return fail(version.error());
        auto words = admitted(m_context, reason, u"reason"_s, decidedIn(m_context, *version));
        if (!words)
            return fail(words.error());
        at.review.declineReason = *words;
        return {};
    });
}

Result<void> ReviewService::withdraw(const ReviewId& id) {
    return step(m_context, id, ReviewEvent::WithdrawRequest, asItIs);
}

Result<void> ReviewService::revise(const ReviewId& id) {
    return step(m_context, id, ReviewEvent::Revise, asItIs);
}

Result<RemarkId> ReviewService::ask(const ReviewId& id, const FieldId& field, int start, int length,
                                    const QString& question) {
    return addRemark(id, RemarkKind::Question, field, start, length, question);
}

Result<RemarkId> ReviewService::remark(const ReviewId& id, const FieldId& field, int start, int length,
                                       const QString& text) {
    return addRemark(id, RemarkKind::Remark, field, start, length, text);
}

Result<RemarkId> ReviewService::addRemark(const ReviewId& id, RemarkKind kind, const FieldId& field,
                                          int start, int length, const QString& text) {
    RemarkId made;
    auto done = step(m_context, id, ReviewEvent::Ask, [&](ReviewAtHand& at) -> Result<void> {
        auto version = textOf(m_context, at.review);
        if (!version)
            return fail(version.error());
        if (auto place = checkPlace(*version, field, start, length); !place)
            return place;
        auto words = admitted(m_context, text, u"text"_s, decidedIn(m_context, *version));
        if (!words)
            return fail(words.error());
        storage::ReviewRepository::StoredRemark entry;
        entry.version = version->id;
        ReviewRemark& remark = entry.remark;
        made = m_context.ids.make<RemarkId>();
        remark.id = made;
        remark.review = id;
        remark.by = m_context.me;
        remark.kind = kind;
        remark.field = field;
        remark.start = start;
        remark.length = length;
        remark.text = *words;
        remark.at = m_context.clock.now();
        return storage::ReviewRepository(m_context.database).insertRemark(entry);
    });
    if (!done)
        return fail(done.error());
    return made;
}

Result<void> ReviewService::answer(const RemarkId& id, const QString& text) {
    return reply(id, AnswerKind::Answered, text);
}

Result<void> ReviewService::park(const RemarkId& id, const QString& text) {
    return reply(id, AnswerKind::Parked, text);
}

Result<void> ReviewService::reply(const RemarkId& id, AnswerKind kind, const QString& text) {
    storage::ReviewRepository reviews(m_context.database);
    auto entry = reviews.remark(id);
    if (!entry)
        return fail(entry.error());
    return step(m_context, entry->remark.review, ReviewEvent::Answer, [&](ReviewAtHand& at) -> Result<void> {
        auto version = textOf(m_context, at.review);
        if (!version)
            return fail(version.error());
        const auto kept = decidedIn(m_context, *version);
        // "Not now" is an answer too, and whoever asked may know why.
        auto words = admitted(m_context, text, u"text"_s, kept);
        if (!words)
            return fail(words.error());
        entry->remark.answered = kind;
        entry->remark.answer = *words;
        entry->remark.answeredAt = m_context.clock.now();
        return reviews.setAnswer(entry->remark, m_context.me);
    });
}

Result<void> ReviewService::advise(const ReviewId& id, const QString& advice) {
    return step(m_context, id, ReviewEvent::Advise, [&](ReviewAtHand& at) -> Result<void> {
        auto version = textOf(m_context, at.review);
        if (!version)
            return fail(version.error());
        auto words = admitted(m_context, advice, u"text"_s, decidedIn(m_context, *version));
        if (!words)
            return fail(words.error());
        at.review.advice = *words;
        return {};
    });
}

Result<void> ReviewService::confirm(const ReviewId& id) {
    return step(m_context, id, ReviewEvent::Confirm, [&](ReviewAtHand& at) -> Result<void> {
        at.review.version = at.record.file.currentVersion;
        return storage::ReviewRepository(m_context.database).addText(id, at.review.version);
    });
}

Result<SafetyState> ReviewService::judgeSafety(const ReviewId& id, SafetyFloor floor) {
    CaseId caseId;
    auto judged = inTransaction(m_context.database, [&]() -> Result<SafetyState> {
        auto at = reviewAtHand(m_context, id);
        if (!at)
            return fail(at.error());
        if (isClosed(at->review.state) || at->review.state == ReviewState::Requested)
            return fail(ErrorCode::WrongState,
                        {{u"step"_s, u"judgeSafety"_s}, {u"state"_s, toId(at->review.state)}});
        caseId = at->review.caseId;
        auto state = judgeCase(m_context, at->record, floor);
        if (!state && state.error().code == ErrorCode::LoweringNeedsTwo) {
            const bool author = at->me == ReviewActor::Author;
            auto other = memberOf(m_context, author ? at->review.reviewer : at->review.author);
            if (other)
                state.error().context.insert(u"waitingFor"_s, other->name);
        }
        return state;
    });
    if (!judged)
        return judged;
    m_context.changed(Topic::Cases, caseId.text());
    m_context.changed(Topic::Reviews, id.text());
    return judged;
}

Result<ReviewState> ReviewService::close(const ReviewId& id, ReviewOutcome outcome, const QString& words,
                                         const Signatory& signer) {
    const ReviewEvent event =
        outcome == ReviewOutcome::SharedView ? ReviewEvent::CloseShared : ReviewEvent::CloseDiffering;
    auto closed = inTransaction(m_context.database, [&]() -> Result<ReviewState> {
        auto at = reviewAtHand(m_context, id);
        if (!at)
            return fail(at.error());
        // A colleague may sign at this computer with the own passphrase: the signer counts, not the session.
        const Review& review = at->review;
        if (signer.member() != review.author && signer.member() != review.reviewer)
            return fail(ErrorCode::NotAllowed,
                        {{u"step"_s, toId(event)}, {u"who"_s, toId(ReviewActor::Both)}});
        at->me = signer.member() == review.author ? ReviewActor::Author : ReviewActor::Reviewer;
        auto state = stateAfter(*at, event);
        if (!state)
            return state;
        auto version = textOf(m_context, review);
        if (!version)
            return fail(version.error());
        auto own = admitted(m_context, words, u"words"_s, decidedIn(m_context, *version));
        if (!own)
            return fail(own.error());

        ReviewView view{review.id, signer.member(), outcome, *own, {}, m_context.clock.now()};
        view.signature = signer.data().keys->sign(canonical::ofView(view, version->id, version->digest));
        storage::ReviewRepository reviews(m_context.database);
        if (auto put = reviews.putView(view, version->id); !put)
            return fail(put.error());
        auto views = reviews.views(id, version->id);
        if (!views)
            return fail(views.error());
        QString verb = u"review.sign"_s;
        if (views->size() == 2) {
            bool shared = true;
            for (const ReviewView& each : *views)
                shared = shared && each.outcome == ReviewOutcome::SharedView;
            const ReviewEvent both = shared ? ReviewEvent::CloseShared : ReviewEvent::CloseDiffering;
            state = next(review.state, both, ReviewActor::Both, at->facts);
            if (!state)
                return state;
            verb = verbOf(both);
        }
        if (auto put = putReview(m_context, review, *state, verb, signer.member(), version->digest); !put)
            return fail(put.error());
        return state;
    });
    if (closed)
        m_context.changed(Topic::Reviews, id.text());
    return closed;
}

std::optional<Error> ReviewService::refusal(const ReviewId& id, ReviewEvent event) const {
    auto at = reviewAtHand(m_context, id);
    if (!at)
        return at.error();
    auto state = stateAfter(*at, event);
    if (!state)
        return state.error();
    if (m_context.database.isReadOnly())
        return Error::of(ErrorCode::StoreReadOnly);
    return std::nullopt;
}

} // namespace leertafel::services
