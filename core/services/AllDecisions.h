#pragma once

#include "core/services/FollowUpService.h"
#include "core/storage/AgreementRepository.h"

namespace leertafel::services {

/// Everything that was decided at all tables and what came of it, read once. Internal to this folder.
class AllDecisions {
public:
    static Result<AllDecisions> read(StoreContext& context);

    /// In the order in which they were made.
    const QList<Agreement>& agreements() const { return m_agreements; }
    /// Null when there is none.
    const Agreement* find(const AgreementId& id) const;
    const storage::AgreedItem* item(const AgendaItemId& id) const;
    /// What was decided on one item, in the order in which it was made.
    QList<const Agreement*> on(const AgendaItemId& item) const;
    /// What became of it, oldest first; without what was told to a family.
    QList<FollowUp> outcomesOf(const AgreementId& id) const;
    bool isTold(const AgreementId& id) const;
    /// When everything that was decided on an item was told; invalid until then.
    QDateTime toldAt(const AgendaItemId& item) const;
    FollowUpRow row(const Agreement& agreement) const;
    /// The day of its table.
    QDate dayOf(const Agreement& agreement) const;
    QString sessionTitle(const Agreement& agreement) const;
    /// Everything that words may find a decision by, its own text apart.
    QStringList findable(const Agreement& agreement) const;

private:
    explicit AllDecisions(StoreContext& context) : m_context(context) {}
    QString titleOf(const storage::AgreedItem& item) const;

    StoreContext& m_context;
    QList<Agreement> m_agreements{};
    QHash<AgreementId, qsizetype> m_at{};
    QHash<AgendaItemId, QList<qsizetype>> m_on{};
    QHash<AgendaItemId, storage::AgreedItem> m_items{};
    QHash<AgreementId, QList<FollowUp>> m_outcomes{};
    QHash<AgreementId, QDateTime> m_told{};
    QHash<AgreementId, QList<Dissent>> m_dissents{};
    QHash<SessionId, TableSession> m_sessions{};
};

} // namespace leertafel::services
