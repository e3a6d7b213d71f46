#pragma once

#include "core/domain/Case.h"
#include "core/domain/RuleSignal.h"
#include "core/storage/Database.h"

#include <QSet>

namespace leertafel::storage {

/// Proposals to revise what blocks. Writes belong inside a transaction of the caller.
class RuleSignalRepository {
public:
    explicit RuleSignalRepository(Database& database) : m_database(database) {}

    Result<QList<RuleSignal>> all() const; ///< newest first
    /// `NotFound` when there is none.
    Result<RuleSignal> get(const RuleSignalId& id) const;
    /// With its versions; a new one is always a draft without words.
    Result<void> insert(const RuleSignal& signal);
    /// Its words and state as they are after the step, and the step in its history.
    Result<void> insertStep(const RuleSignal& after, const RuleSignalStep& step);

    /// What stands in a proposal, newest first; drafts say nothing to others.
    struct Worded {
        RuleSignalId id;
        BlockId block;
        QString words;
    };
    Result<QList<Worded>> proposed() const;
    /// Whether a proposal about one of these still asks for something.
    Result<bool> isOpen(const QList<BlockId>& blocks) const;
    /// Cases that made a proposal about one of these.
    Result<QSet<CaseId>> countedCases(const QList<BlockId>& blocks) const;

    Result<void> putOn(const AgendaItemId& item, const RuleSignalId& id);
    /// What stands on an agenda under this item, if it is a proposal.
    Result<std::optional<RuleSignalId>> at(const AgendaItemId& item) const;
    /// The session of the newest agenda that it stands on, if any.
    Result<std::optional<SessionId>> sessionOf(const RuleSignalId& id) const;

private:
    Result<void> complete(RuleSignal& signal) const;
    Database& m_database;
};

} // namespace leertafel::storage
