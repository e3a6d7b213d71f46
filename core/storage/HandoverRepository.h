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
    /// `WrongState` for a decision that hands nothing over, for a point that was seen to before, and for a
    /// look before its six weeks; `Incomplete` for a day that has yet to come; `InvalidValue` for an unknown
    /// point.
    Result<void> insert(const HandoverStep& step);
    /// After the log said that who wrote it takes it back: `NotAllowed` otherwise, `NotFound`.
    Result<void> remove(const HandoverStepId& id);
    /// Whether that decision was made on a case that was taken back since.
    Result<bool> isOfGone(const AgreementId& id) const;
    /// All of a decision on such a case.
    Result<void> wipe(const AgreementId& id);

private:
    Database& m_database;
};

} // namespace leertafel::storage
