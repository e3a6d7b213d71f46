#include "core/domain/ReviewMachine.h"

#include "core/domain/EnumIds.h"

#include <array>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumIds<12> eventIds{u"request", u"accept",      u"decline",     u"withdrawRequest",
                               u"ask",     u"answer",      u"advise",      u"revise",
                               u"confirm", u"textChanged", u"closeShared", u"closeDiffering"};
constexpr EnumIds<4> actorIds{u"author", u"reviewer", u"both", u"system"};

using S = ReviewState;
using E = ReviewEvent;
using A = ReviewActor;

constexpr auto steps = std::to_array<ReviewStep>({
    // Inviting (R2): the author invites and may take it back until the reader accepts.
    {S::Draft, E::Request, A::Author, S::Requested},
    {S::Draft, E::WithdrawRequest, A::Author, S::Withdrawn},
    {S::Requested, E::WithdrawRequest, A::Author, S::Withdrawn},
    {S::Requested, E::Accept, A::Reviewer, S::InReview},
    {S::Requested, E::Decline, A::Reviewer, S::Declined},

    // Reading: questions, answers, then advice (R4 is checked beside the table).
    {S::InReview, E::Ask, A::Reviewer, S::InReview},
    {S::InReview, E::Answer, A::Author, S::InReview},
    {S::InReview, E::Advise, A::Reviewer, S::Responded},
    {S::Responded, E::Ask, A::Reviewer, S::Responded},
    {S::Responded, E::Answer, A::Author, S::Responded},
    {S::Responded, E::Advise, A::Reviewer, S::Responded},
    {S::Responded, E::Revise, A::Author, S::Revised},
    {S::Revised, E::Ask, A::Reviewer, S::InReview},
    {S::Revised, E::Answer, A::Author, S::Revised},
    {S::Revised, E::Advise, A::Reviewer, S::Responded},

    // A changed text (R5).
    {S::Requested, E::TextChanged, A::System, S::Outdated},
    {S::InReview, E::TextChanged, A::System, S::Outdated},
    {S::Responded, E::TextChanged, A::System, S::Outdated},
    {S::Revised, E::TextChanged, A::System, S::Outdated},
    {S::Outdated, E::TextChanged, A::System, S::Outdated},
    {S::Outdated, E::Confirm, A::Reviewer, S::InReview},
    {S::Outdated, E::Decline, A::Reviewer, S::Declined},
    {S::Outdated, E::WithdrawRequest, A::Author, S::Withdrawn},

    // Closing needs both (R3): one signature waits for the other. Both outcomes are equally near.
    {S::InReview, E::CloseShared, A::Author, S::InReview},
    {S::InReview, E::CloseShared, A::Reviewer, S::InReview},
    {S::InReview, E::CloseShared, A::Both, S::SharedView},
    {S::InReview, E::CloseDiffering, A::Author, S::InReview},
    {S::InReview, E::CloseDiffering, A::Reviewer, S::InReview},
    {S::InReview, E::CloseDiffering, A::Both, S::DifferingView},
    {S::Responded, E::CloseShared, A::Author, S::Responded},
    {S::Responded, E::CloseShared, A::Reviewer, S::Responded},
    {S::Responded, E::CloseShared, A::Both, S::SharedView},
    {S::Responded, E::CloseDiffering, A::Author, S::Responded},
    {S::Responded, E::CloseDiffering, A::Reviewer, S::Responded},
    {S::Responded, E::CloseDiffering, A::Both, S::DifferingView},
    {S::Revised, E::CloseShared, A::Author, S::Revised},
    {S::Revised, E::CloseShared, A::Reviewer, S::Revised},
    {S::Revised, E::CloseShared, A::Both, S::SharedView},
    {S::Revised, E::CloseDiffering, A::Author, S::Revised},
    {S::Revised, E::CloseDiffering, A::Reviewer, S::Revised},
    {S::Revised, E::CloseDiffering, A::Both, S::DifferingView},
});

tl::unexpected<Error> questionsFirst(const ReviewFacts& facts) {
    return fail(ErrorCode::QuestionsFirst, {{u"asked"_s, QString::number(facts.questionsAsked)},
                                            {u"open"_s, QString::number(facts.questionsOpen)}});
}

} // namespace

QString toId(ReviewEvent event) { return enumToId(eventIds, event); }
QString toId(ReviewActor actor) { return enumToId(actorIds, actor); }

std::span<const ReviewStep> reviewSteps() { return steps; }

Result<ReviewState> next(ReviewState from, ReviewEvent event, ReviewActor actor, const ReviewFacts& facts) {
    const ReviewStep* found = nullptr;
    QStringList who;
    for (const ReviewStep& step : steps) {
        if (step.from != from || step.event != event)
            continue;
        who << toId(step.who);
        if (step.who == actor)
            found = &step;
    }
    if (who.isEmpty())
        return fail(ErrorCode::WrongState, {{u"step"_s, toId(event)}, {u"state"_s, toId(from)}});
    if (!found)
        return fail(ErrorCode::NotAllowed, {{u"step"_s, toId(event)}, {u"who"_s, who.join(u',')}});

    if (event == ReviewEvent::Advise &&
        (facts.questionsAsked < questionsBeforeAdvice || facts.questionsOpen > 0))
        return questionsFirst(facts);
    if (event == ReviewEvent::CloseShared || event == ReviewEvent::CloseDiffering) {
        if (facts.floor == SafetyFloor::NotJudged)
            return fail(ErrorCode::SafetyNotJudged, {{u"step"_s, toId(event)}});
        if (!facts.adviceGiven)
            return questionsFirst(facts);
    }
    return found->to;
}

Result<void> mayReview(const Member& candidate, const Member& author, const QList<MemberId>& editors) {
    if (candidate.id == author.id || editors.contains(candidate.id))
        return fail(ErrorCode::AuthorCannotCheck, {{u"member"_s, candidate.id.text()}});
    if (!author.superior.isEmpty() && author.superior == candidate.id)
        return fail(ErrorCode::SuperiorCannotReview, {{u"member"_s, candidate.id.text()}});
    if (!candidate.active)
        return fail(ErrorCode::MemberInactive, {{u"member"_s, candidate.id.text()}});
    return {};
}

} // namespace leertafel
