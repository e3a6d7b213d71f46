#include "core/domain/RuleSignal.h"

#include "core/domain/EnumIds.h"

#include <algorithm>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumIds<5> stateIds{u"draft", u"proposed", u"answered", u"closed", u"setAside"};
constexpr EnumIds<8> eventIds{u"write", u"propose", u"takeBack", u"answer",
                              u"close", u"reopen",  u"setAside", u"takeUp"};
constexpr EnumIds<2> actorIds{u"reader", u"preparer"};
constexpr EnumIds<3> answerIds{u"accepted", u"declined", u"later"};

using S = ProposalState;
using E = ProposalEvent;
using A = ProposalActor;

constexpr auto steps = std::to_array<ProposalStep>({
    {S::Draft, E::Write, A::Reader, S::Draft},
    {S::Draft, E::Propose, A::Reader, S::Proposed},
    {S::Draft, E::SetAside, A::Reader, S::SetAside},
    {S::SetAside, E::TakeUp, A::Reader, S::Draft},
    {S::Proposed, E::TakeBack, A::Reader, S::Draft},
    {S::Proposed, E::Answer, A::Preparer, S::Answered},
    // "Later" is followed by another answer; an earlier one stays in the history.
    {S::Answered, E::Answer, A::Preparer, S::Answered},
    {S::Answered, E::TakeBack, A::Preparer, S::Proposed},
    {S::Answered, E::Close, A::Preparer, S::Closed},
    {S::Closed, E::Reopen, A::Preparer, S::Answered},
});

} // namespace

QString toId(ProposalState state) { return enumToId(stateIds, state); }
Result<ProposalState> proposalStateFromId(QStringView id) {
    return enumFromId<ProposalState>(stateIds, id, u"proposalState"_s);
}

QString toId(ProposalEvent event) { return enumToId(eventIds, event); }
Result<ProposalEvent> proposalEventFromId(QStringView id) {
    return enumFromId<ProposalEvent>(eventIds, id, u"proposalEvent"_s);
}

QString toId(ProposalActor actor) { return enumToId(actorIds, actor); }

QString toId(CityAnswer answer) { return enumToId(answerIds, answer); }
Result<CityAnswer> cityAnswerFromId(QStringView id) {
    return enumFromId<CityAnswer>(answerIds, id, u"cityAnswer"_s);
}

std::span<const ProposalStep> proposalSteps() { return steps; }

Result<ProposalState> next(ProposalState from, ProposalEvent event, const QList<ProposalActor>& capacities) {
    QStringList who;
    for (const ProposalStep& step : steps) {
        if (step.from != from || step.event != event)
            continue;
        if (capacities.contains(step.who))
            return step.to;
        who << toId(step.who);
    }
    const QString name = u"proposal."_s + toId(event);
    if (who.isEmpty())
        return fail(ErrorCode::WrongState, {{u"step"_s, name}, {u"why"_s, u"proposal"_s}});
    return fail(ErrorCode::NotAllowed, {{u"step"_s, name}, {u"who"_s, who.join(u',')}});
}

std::optional<qsizetype> thirdReturn(const QList<QDate>& days) {
    for (qsizetype first = days.size() - kReturnsForProposal; first >= 0; --first)
        if (days[first + kReturnsForProposal - 1] <= days[first].addYears(1))
            return first;
    return std::nullopt;
}

const RuleSignalStep* RuleSignal::lastAnswer() const {
    if (state != ProposalState::Answered && state != ProposalState::Closed)
        return nullptr;
    const auto last = std::find_if(steps.crbegin(), steps.crend(), [](const RuleSignalStep& step) {
        return step.event == ProposalEvent::Answer;
    });
    return last == steps.crend() ? nullptr : &*last;
}

const RuleSignalStep* RuleSignal::aside() const {
    if (state != ProposalState::SetAside)
        return nullptr;
    const auto last = std::find_if(steps.crbegin(), steps.crend(), [](const RuleSignalStep& step) {
        return step.event == ProposalEvent::SetAside;
    });
    return last == steps.crend() ? nullptr : &*last;
}

QList<RuleSignalStep> RuleSignal::answers() const {
    QList<RuleSignalStep> standing;
    for (const RuleSignalStep& step : steps) {
        if (step.event == ProposalEvent::Answer)
            standing << step;
        else if (step.event == ProposalEvent::TakeBack)
            standing.clear();
    }
    return standing;
}

} // namespace leertafel
