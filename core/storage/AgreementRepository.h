#pragma once

#include "core/domain/TableSession.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// `agreement` and `dissent`. Neither is ever changed, but for whether an agreement is done. Call changes
/// inside a transaction.
class AgreementRepository {
public:
    explicit AgreementRepository(Database& database) : m_database(database) {}

    /// `NotFound`.
    Result<Agreement> get(const AgreementId& id) const;
    /// In the order they were made.
    Result<QList<Agreement>> ofSession(const SessionId& id) const;
    /// Asked of somebody and not done, earliest date first; of every session that is not removed.
    Result<QList<Agreement>> open() const;
    Result<QList<Agreement>> all() const;
    Result<void> insert(const Agreement& agreement);
    Result<void> setDone(const AgreementId& id, bool done, const QDateTime& at);

    Result<QList<Dissent>> dissentsOf(const SessionId& id) const;
    Result<void> insertDissent(const Dissent& dissent, const MemberId& recordedBy);

private:
    Result<QList<Agreement>> select(const QString& where, const QVariantList& binds) const;
    Database& m_database;
};

} // namespace leertafel::storage
