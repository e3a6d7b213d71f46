#include "core/services/ReviewSteps.h"

#include "core/services/ReportingCode.h"
#include "core/services/StoreContext.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

Result<ReviewAtHand> reviewAtHand(StoreContext& context, const ReviewId& id) {
    storage::ReviewRepository reviews(context.database);
    ReviewAtHand at;
    auto review = reviews.get(id);
    if (!review)
        return fail(review.error());
    at.review = std::move(*review);
    if (at.review.author != context.me && at.review.reviewer != context.me)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"review"_s}, {u"id"_s, id.text()}});
    at.me = at.review.author == context.me ? ReviewActor::Author : ReviewActor::Reviewer;
    auto record = storage::CaseRepository(context.database).get(at.review.caseId);
    if (!record)
        return fail(record.error());
    at.record = std::move(*record);
    auto facts = reviews.facts(at.review);
    if (!facts)
        return fail(facts.error());
    at.facts = *facts;
    at.facts.floor = at.record.file.safety.floor;
    return at;
}

Result<ReviewState> stateAfter(const ReviewAtHand& at, ReviewEvent event) {
    const bool reads = event != ReviewEvent::Confirm && event != ReviewEvent::TextChanged &&
                       event != ReviewEvent::Decline && event != ReviewEvent::WithdrawRequest;
    if (at.review.state == ReviewState::Outdated && reads)
        return fail(ErrorCode::VersionOutdated, {{u"step"_s, toId(event)}});
    return next(at.review.state, event, at.me, at.facts);
}

Result<void> putReview(StoreContext& context, Review review, ReviewState state, const QString& verb,
                       const MemberId& by, const QString& digest) {
    review.state = state;
    review.changedAt = context.clock.now();
    if (auto written = storage::ReviewRepository(context.database).update(review); !written)
        return written;
    return context.log.append(by, verb, review.id.text(), digest);
}

Result<void> outdateReviews(StoreContext& context, const CaseId& id) {
    auto reviews = storage::ReviewRepository(context.database).ofCase(id);
    if (!reviews)
        return fail(reviews.error());
    for (const Review& review : *reviews) {
        if (isClosed(review.state))
            continue;
        auto state = next(review.state, ReviewEvent::TextChanged, ReviewActor::System, {});
        if (!state)
            return fail(state.error());
        auto put = putReview(context, review, *state, verbOf(ReviewEvent::TextChanged), context.me);
        if (!put)
            return put;
    }
    return {};
}

Result<SafetyState> judgeCase(StoreContext& context, const storage::CaseRecord& record, SafetyFloor floor) {
    const CaseFile& file = record.file;
    if (file.state == CaseState::Withdrawn || file.state == CaseState::Destroyed)
        return fail(ErrorCode::WrongState, {{u"step"_s, u"judgeSafety"_s}, {u"state"_s, toId(file.state)}});
    auto judged = judge(file.safety, floor, context.me);
    if (!judged)
        return judged;
    storage::CaseRepository cases(context.database);
    if (auto written = cases.setSafety(file.id, *judged); !written)
        return fail(written.error());
    // The log says what was asked for; whether it is in force follows from the entries before.
    if (auto logged = context.log.append(context.me, u"case.safety."_s + toId(floor), file.id.text());
        !logged)
        return fail(logged.error());
    if (file.safety.floor == SafetyFloor::AcuteOrStructural && judged->floor != file.safety.floor) {
        if (auto wiped = wipeReportingSteps(context, file.id); !wiped)
            return fail(wiped.error());
    }
    return judged;
}

QString verbOf(ReviewEvent event) { return u"review."_s + toId(event); }

} // namespace leertafel::services
