#pragma once

#include "core/domain/TableSession.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// `table_session` with its areas, seats and agenda. What was removed stays, unseen, so that it can come
/// back. Call changes inside a transaction.
class SessionRepository {
public:
    explicit SessionRepository(Database& database) : m_database(database) {}

    /// Latest start first, those without a date on top.
    Result<QList<TableSession>> all() const;
    /// `NotFound`, also when it was removed.
    Result<TableSession> get(const SessionId& id) const;
    Result<void> insert(const TableSession& session, const QDateTime& created);
    /// Kind, title, areas, start, minutes and seats.
    Result<void> update(const TableSession& session);
    Result<void> setState(const SessionId& id, SessionState state);
    /// @param at when it was removed; invalid brings it back. `NotFound`.
    Result<void> setRemoved(const SessionId& id, const QDateTime& at);

    /// In order of the agenda.
    Result<QList<AgendaItem>> agenda(const SessionId& id) const;
    Result<AgendaItem> item(const AgendaItemId& id, bool removed = false) const;
    /// What lay on a table: which version, and when that was.
    struct Laid {
        VersionId version;
        QDateTime start;
    };
    /// On the latest table before this one that was held, is of the same kind and shares a wijk with it.
    Result<std::optional<Laid>> laidBefore(const CaseId& id, const TableSession& session) const;
    Result<void> insertItem(const AgendaItem& item);
    Result<void> setItemRemoved(const AgendaItemId& id, const QDateTime& at);
    Result<void> setMinutes(const AgendaItemId& id, int minutes);
    Result<void> setReason(const AgendaItemId& id, const AgendaReason& reason);
    Result<void> setPosition(const AgendaItemId& id, int position);

private:
    Result<void> fill(TableSession& session) const;
    Result<void> writeParts(const TableSession& session);
    Database& m_database;
};

} // namespace leertafel::storage
