#pragma once

#include "core/domain/FollowUp.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// What an agreement was made about.
struct AgreedItem {
    AgendaItem item;
    QString caseTitle{}; ///< as the table read it; empty once the case was taken back
    QString caseCode{};
    int versionNumber = 0;
    MemberId bringer{};
    AreaCode area{};      ///< of the case
    QStringList themes{}; ///< of the case or trend
    bool gone = false;    ///< the case was taken back
};

/// `agreement`, `dissent` and `follow_up`. None is ever changed, but for whether an agreement is done. Call
/// changes inside a transaction.
class AgreementRepository {
public:
    explicit AgreementRepository(Database& database) : m_database(database) {}

    /// `NotFound`.
    Result<Agreement> get(const AgreementId& id) const;
    /// In the order they were made.
    Result<QList<Agreement>> ofSession(const SessionId& id) const;
    /// At tables that are not removed, in the order they were made.
    Result<QList<Agreement>> ofCase(const CaseId& id) const;
    /// Asked of somebody and not done, earliest date first; of every session that is not removed.
    Result<QList<Agreement>> open() const;
    Result<QList<Agreement>> all() const;
    /// As `all`, without those of a session that was removed.
    Result<QList<Agreement>> ofTables() const;
    /// Every item that something was decided on.
    Result<QList<AgreedItem>> items() const;
    Result<void> insert(const Agreement& agreement);
    Result<void> setDone(const AgreementId& id, bool done, const QDateTime& at);

    Result<QList<Dissent>> dissentsOf(const SessionId& id) const;
    Result<QList<Dissent>> allDissents() const;
    Result<void> insertDissent(const Dissent& dissent, const MemberId& recordedBy);

    /// Oldest first.
    Result<QList<FollowUp>> followUps() const;
    Result<void> insertFollowUp(const FollowUp& followUp);
    /// `NotFound`.
    Result<void> removeFollowUp(const FollowUpId& id);

private:
    Result<QList<Agreement>> select(const QString& where, const QVariantList& binds) const;
    Database& m_database;
};

} // namespace leertafel::storage
