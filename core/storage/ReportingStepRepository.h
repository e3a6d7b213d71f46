#pragma once

#include "core/domain/ActFirst.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// `reporting_step`: which steps of the meldcode were taken for a case. Never changed
/// but for whether it counts; whoever wrote one may take it back. Call changes inside a transaction.
class ReportingStepRepository {
public:
    explicit ReportingStepRepository(Database& database) : m_database(database) {}

    /// By day, with those that lapsed.
    Result<QList<ReportingStep>> ofCase(const CaseId& id) const;
    /// `NotFound`.
    Result<ReportingStep> get(const ReportingStepId& id) const;
    /// `WrongState` for a case that is not acute.
    Result<void> insert(const ReportingStep& step);
    /// Those that count lapse. @param entry number of the log's judgement of the floor that does it
    Result<void> lapse(const CaseId& id, const QDateTime& at, qint64 entry);
    /// Those that lapsed with that entry of the log.
    Result<QList<ReportingStepId>> lapsedWith(const CaseId& id, qint64 entry) const;
    /// `WrongState` once the floor was judged again since.
    Result<void> countAgain(const ReportingStepId& id);
    /// A table decided on the case while this step counted and no other one did.
    Result<bool> carriesDecision(const ReportingStepId& id) const;
    /// After the log said that who wrote it takes it back: `NotAllowed` otherwise, `WrongState` when a
    /// decision rests on it, `NotFound`.
    Result<void> remove(const ReportingStepId& id);

private:
    Database& m_database;
};

} // namespace leertafel::storage
