#pragma once

#include "core/domain/Handover.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// `handover_step`: what was seen to of warm handovers. Never changed; whoever wrote one may take it back.
/// Call changes inside a transaction.
class HandoverRepository {
public:
    explicit HandoverRepository(Database& database) : m_database(database) {}

    /// Of all decisions, by day.
    Result<QList<HandoverStep>> all() const;
    /// By day.
    Result<QList<HandoverStep>> of(const AgreementId& id) const;
    /// `NotFound`.
    Result<HandoverStep> get(const HandoverStepId& id) const;
    /// `WrongState` for a decision that hands nothing over, and for a point that was seen to before.
    Result<void> insert(const HandoverStep& step);
    /// `NotFound`.
    Result<void> remove(const HandoverStepId& id);

private:
    Database& m_database;
};

} // namespace leertafel::storage
