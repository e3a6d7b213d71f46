#pragma once

#include "core/domain/RuleSignal.h"
#include "core/services/BlockLedger.h"

namespace leertafel::services {

struct RuleSignalRow {
    RuleSignal signal;
    QString name{};                ///< of what blocks, as it is called now
    QList<BlockReturn> cases{};    ///< those of its cases that I may read
    int takenBack = 0;             ///< cases that nobody reads any more
    std::optional<SessionId> on{}; ///< the newest table whose agenda it stands on
};

struct CityWords {
    std::optional<CityAnswer> answer{};
    QDate on{};
    QString function{}; ///< who said it, by function
    QString words{};
};

/// Proposals to revise what blocks. The third return of the same named block within a year makes a draft,
/// from whichever authors the cases come; loose words never do. A draft is there for who may read all of its
/// cases that are left and says nothing to anybody else; once proposed, its words are everybody's and each
/// sees the cases that they may read. Every step is taken by somebody who may read them all.
class RuleSignals {
public:
    explicit RuleSignals(StoreContext& context) : m_context(context) {}

    Result<QList<RuleSignalRow>> all() const;    ///< newest first
    Result<QList<RuleSignalRow>> drafts() const; ///< those that wait for words
    /// `NotFound` when there is none that I may see.
    Result<RuleSignalRow> get(const RuleSignalId& id) const;

    /// The words of a draft; they pass the gate. Refusals: those of the state, `Incomplete` (words),
    /// `OpenFindings`.
    Result<void> write(const RuleSignalId& id, const QString& words);
    /// Writes the words and proposes them.
    Result<void> propose(const RuleSignalId& id, const QString& words);
    /// `Incomplete` with everything that is missing: `cityAnswer`, `words`, `owner`, `dueOn`.
    Result<void> answer(const RuleSignalId& id, const CityWords& said);
    /// What the city said last is taken back; what it said before that stands again.
    Result<void> undoAnswer(const RuleSignalId& id);
    Result<void> close(const RuleSignalId& id);
    /// A proposal is a draft again, an answered one waits for its answer again.
    Result<void> takeBack(const RuleSignalId& id);
    Result<void> reopen(const RuleSignalId& id);
    /// Nobody wants to propose it, and why; three other cases may make another one. `Incomplete` (reason),
    /// `OpenFindings`.
    Result<void> setAside(const RuleSignalId& id, const QString& reason);
    /// What was set aside is a draft again.
    Result<void> takeUp(const RuleSignalId& id);
    /// As the last point of that agenda. `WrongState` (why: `onAgenda`) when it stands there already.
    Result<AgendaItemId> putOn(const SessionId& session, const RuleSignalId& id);
    /// The proposal that stands on an agenda under this item, if I may see it.
    Result<std::optional<RuleSignalRow>> at(const AgendaItemId& item) const;

private:
    Result<RuleSignalRow> rowOf(RuleSignal signal) const;
    Result<QList<RuleSignalRow>> rowsOf(const QList<RuleSignal>& found) const;
    Result<void> step(const RuleSignalId& id, ProposalEvent event, RuleSignalStep with);

    StoreContext& m_context;
};

/// Makes a draft when this block, with all that count along with it, has come back for the third time in the
/// year up to today. Call inside the transaction of what may have made it so: a release, or two names that
/// count as one.
Result<void> noteReturns(StoreContext& context, const BlockId& block, const MemberId& by);

} // namespace leertafel::services
