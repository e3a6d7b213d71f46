#pragma once

#include "core/domain/ActFirst.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// `reporting_step`: which steps of the meldcode were taken for a case. Never changed; whoever wrote one may
/// take it back. Call changes inside a transaction.
class ReportingStepRepository {
public:
    explicit ReportingStepRepository(Database& database) : m_database(database) {}

    /// By day.
    Result<QList<ReportingStep>> ofCase(const CaseId& id) const;
    /// `NotFound`.
    Result<ReportingStep> get(const ReportingStepId& id) const;
    /// `WrongState` for a case that is not acute.
    Result<void> insert(const ReportingStep& step);
    /// `NotFound`.
    Result<void> remove(const ReportingStepId& id);

private:
    Database& m_database;
};

} // namespace leertafel::storage
