#pragma once

#include "core/domain/AnonymisedText.h"
#include "core/domain/Id.h"
#include "core/domain/Result.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <optional>
#include <span>

namespace leertafel {

using RuleSignalId = Id<struct RuleSignalIdTag>;

/// A proposal to revise what blocks, from the third return on: `draft`, `proposed`, `answered`, `closed`; and
/// `setAside` for a draft that nobody wants to propose.
enum class ProposalState : quint8 { Draft, Proposed, Answered, Closed, SetAside };
QString toId(ProposalState state);
Result<ProposalState> proposalStateFromId(QStringView id);

/// What can happen to it: `write`, `propose`, `takeBack`, `answer`, `close`, `reopen`, `setAside`, `takeUp`.
enum class ProposalEvent : quint8 { Write, Propose, TakeBack, Answer, Close, Reopen, SetAside, TakeUp };
QString toId(ProposalEvent event);
Result<ProposalEvent> proposalEventFromId(QStringView id);

/// Somebody who may see all of its cases; the preparer of tables writes down what the city says.
enum class ProposalActor : quint8 { Reader, Preparer };
QString toId(ProposalActor actor);

/// What the city says: `accepted`, `declined`, `later`.
enum class CityAnswer : quint8 { Accepted, Declined, Later };
QString toId(CityAnswer answer);
Result<CityAnswer> cityAnswerFromId(QStringView id);

struct ProposalStep {
    ProposalState from;
    ProposalEvent event;
    ProposalActor who;
    ProposalState to;
};

/// All steps that exist; whatever is not in this table is refused.
std::span<const ProposalStep> proposalSteps();

/// The state after `event` by somebody who is all of `capacities`; `NotAllowed` (context `who`) when the step
/// exists for others, `WrongState` when it does not exist from here.
Result<ProposalState> next(ProposalState from, ProposalEvent event, const QList<ProposalActor>& capacities);

/// How many returns make a draft, and within how long.
inline constexpr int kReturnsForProposal = 3;

/// Of days in order, the last three that lie within one year of each other: the place of the first of them.
std::optional<qsizetype> thirdReturn(const QList<QDate>& days);

/// One line of its history.
struct RuleSignalStep {
    QString id;
    ProposalEvent event = ProposalEvent::Write;
    ProposalState to = ProposalState::Draft;
    MemberId by{};
    QDateTime at{};
    std::optional<CityAnswer> answer{}; ///< with `Answer` only, as are the day and the function
    QDate answeredOn{};
    QString function{};
    AnonymisedText words{}; ///< of the proposal with `Write`, of the city with `Answer`, why with `SetAside`
};

/// A draft that the third return made, and what became of it.
struct RuleSignal {
    RuleSignalId id;
    BlockId block;
    ProposalState state = ProposalState::Draft;
    AnonymisedText words{};
    QDateTime made{};
    QList<VersionId> versions{}; ///< of the released cases that made it, oldest first
    QList<RuleSignalStep> steps{};

    /// What the city said last; none before `Answered`.
    const RuleSignalStep* lastAnswer() const;
    /// Why it was set aside, and by whom; none unless it is.
    const RuleSignalStep* aside() const;
    /// All that it said and that was not taken back, oldest first.
    QList<RuleSignalStep> answers() const;
};

} // namespace leertafel
