#include "core/services/ReviewSteps.h"

#include "core/services/ReportingCode.h"
#include "core/services/StoreContext.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {
const QString judgedVerb = u"case.safety."_s;
const QString undoneVerb = u"case.undoSafety"_s;
} // namespace

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
    if (auto logged = context.log.append(context.me, judgedVerb + toId(floor), file.id.text()); !logged)
        return fail(logged.error());
    if (file.safety.floor == SafetyFloor::AcuteOrStructural && judged->floor != file.safety.floor) {
        if (auto lapsed = lapseReportingSteps(context, file.id); !lapsed)
            return fail(lapsed.error());
    }
    return judged;
}

namespace {

/// One judgement of a floor in the log, and how things stood after it.
struct Judged {
    qint64 entry = 0;
    MemberId by;
    SafetyState state{};
};

/// Those in force, the oldest first: what was undone is none of them.
Result<QList<Judged>> judgements(StoreContext& context, const CaseId& id) {
    const auto steps = context.log.stepsOf(id.text());
    if (!steps)
        return fail(steps.error());
    QList<Judged> all{Judged{}};
    for (const storage::EventLog::Step& step : *steps) {
        if (step.verb == undoneVerb && all.size() > 1)
            all.removeLast();
        if (!step.verb.startsWith(judgedVerb))
            continue;
        const auto floor = safetyFloorFromId(QStringView(step.verb).mid(judgedVerb.size()));
        const auto state = floor ? judge(all.constLast().state, *floor, step.member) : fail(floor.error());
        if (state)
            all.append({step.seq, step.member, *state});
    }
    return all;
}

} // namespace

Result<SafetyState> undoJudgement(StoreContext& context, const storage::CaseRecord& record) {
    const CaseFile& file = record.file;
    if (file.state == CaseState::Withdrawn || file.state == CaseState::Destroyed)
        return fail(ErrorCode::WrongState, {{u"step"_s, u"undoSafety"_s}, {u"state"_s, toId(file.state)}});
    const auto all = judgements(context, file.id);
    if (!all)
        return fail(all.error());
    const Judged& last = all->constLast();
    const SafetyState before = all->size() > 1 ? all->at(all->size() - 2).state : SafetyState();
    // What was raised comes down by two only, whoever raised it.
    if (last.by != context.me || last.state != file.safety || before.floor <= last.state.floor)
        return fail(ErrorCode::WrongState, {{u"step"_s, u"undoSafety"_s}, {u"why"_s, u"judgedSince"_s}});
    if (auto written = storage::CaseRepository(context.database).setSafety(file.id, before); !written)
        return fail(written.error());
    if (auto logged = context.log.append(context.me, undoneVerb, file.id.text()); !logged)
        return fail(logged.error());
    if (auto revived = reviveReportingSteps(context, file.id, last.entry); !revived)
        return fail(revived.error());
    return before;
}

QString verbOf(ReviewEvent event) { return u"review."_s + toId(event); }

} // namespace leertafel::services
