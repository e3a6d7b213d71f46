#include "core/storage/SessionRepository.h"

#include "core/storage/CaseRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

const QString kSessionColumns = u"id, preparer, kind, title, start, minutes, state"_s;
const QString kItemColumns =
    u"id, session, position, kind, minutes, title, case_id, version, reason, theme, area"_s;

TableSession sessionFrom(const Row& row) {
    TableSession session;
    session.id = SessionId(row.text(0));
    session.preparer = MemberId(row.text(1));
    session.kind = SessionKind(row.text(2));
    session.title = row.text(3);
    session.start = row.time(4);
    session.minutes = row.integer(5);
    session.state = sessionStateFromId(row.text(6)).value_or(SessionState::Preparing);
    return session;
}

AgendaItem itemFrom(const Row& row) {
    AgendaItem item;
    item.id = AgendaItemId(row.text(0));
    item.session = SessionId(row.text(1));
    item.position = row.integer(2);
    item.kind = agendaKindFromId(row.text(3)).value_or(AgendaKind::Other);
    item.minutes = row.integer(4);
    item.title = row.text(5);
    item.caseId = CaseId(row.text(6));
    item.version = VersionId(row.text(7));
    item.reason = AgendaReason(row.text(8));
    item.theme = ThemeId(row.text(9));
    item.area = AreaCode(row.text(10));
    return item;
}

} // namespace

Result<void> SessionRepository::fill(TableSession& session) const {
    auto areas = m_database.list(u"SELECT area FROM session_area WHERE session = ? ORDER BY area"_s,
                                 {session.id.text()}, [](const Row& row) { return AreaCode(row.text(0)); });
    if (!areas)
        return fail(areas.error());
    session.areas = *areas;
    auto seats = m_database.list(
        u"SELECT seat_function, organisation, invited FROM seat WHERE session = ? ORDER BY position"_s,
        {session.id.text()}, [](const Row& row) {
            return Seat{row.text(0), row.text(1), row.flag(2)};
        });
    if (!seats)
        return fail(seats.error());
    session.seats = *seats;
    return {};
}

Result<QList<TableSession>> SessionRepository::all() const {
    auto sessions = m_database.list(u"SELECT %1 FROM table_session WHERE removed_at IS NULL"
                                    " ORDER BY start IS NOT NULL, start DESC, id DESC"_s.arg(kSessionColumns),
                                    {}, sessionFrom);
    if (!sessions)
        return sessions;
    for (TableSession& session : *sessions) {
        if (auto filled = fill(session); !filled)
            return leertafel::fail(filled.error());
    }
    return sessions;
}

Result<TableSession> SessionRepository::get(const SessionId& id) const {
    auto found = m_database.one(
        u"SELECT %1 FROM table_session WHERE removed_at IS NULL AND id = ?"_s.arg(kSessionColumns),
        {id.text()}, sessionFrom);
    if (!found)
        return leertafel::fail(found.error());
    if (!*found)
        return leertafel::fail(ErrorCode::NotFound, {{u"kind"_s, u"session"_s}, {u"id"_s, id.text()}});
    TableSession session = std::move(**found);
    if (auto filled = fill(session); !filled)
        return leertafel::fail(filled.error());
    return session;
}

Result<void> SessionRepository::insert(const TableSession& session, const QDateTime& created) {
    auto added = m_database.run(
        u"INSERT INTO table_session (id, preparer, kind, title, start, minutes, state, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {session.id.text(), session.preparer.text(), session.kind.id(), session.title, stored(session.start),
         session.minutes, toId(session.state), stored(created)});
    if (!added)
        return leertafel::fail(added.error());
    return writeParts(session);
}

Result<void> SessionRepository::update(const TableSession& session) {
    auto changed =
        changedOne(m_database.run(u"UPDATE table_session SET kind = ?, title = ?, start = ?, minutes = ?"
                                  " WHERE id = ? AND removed_at IS NULL"_s,
                                  {session.kind.id(), session.title, stored(session.start), session.minutes,
                                   session.id.text()}),
                   u"session"_s, session.id.text());
    if (!changed)
        return changed;
    for (const QString& table : {u"session_area"_s, u"seat"_s}) {
        auto emptied = m_database.run(u"DELETE FROM %1 WHERE session = ?"_s.arg(table), {session.id.text()});
        if (!emptied)
            return leertafel::fail(emptied.error());
    }
    return writeParts(session);
}

Result<void> SessionRepository::writeParts(const TableSession& session) {
    for (const AreaCode& area : session.areas) {
        auto added = m_database.run(u"INSERT INTO session_area (session, area) VALUES (?, ?)"_s,
                                    {session.id.text(), area.id()});
        if (!added)
            return leertafel::fail(added.error());
    }
    int position = 0;
    for (const Seat& seat : session.seats) {
        auto added = m_database.run(
            u"INSERT INTO seat (session, position, seat_function, organisation, invited) VALUES (?, ?, ?, ?, ?)"_s,
            {session.id.text(), ++position, seat.function, seat.organisation, seat.invited ? 1 : 0});
        if (!added)
            return leertafel::fail(added.error());
    }
    return {};
}

Result<void> SessionRepository::setState(const SessionId& id, SessionState state) {
    return changedOne(
        m_database.run(u"UPDATE table_session SET state = ? WHERE id = ?"_s, {toId(state), id.text()}),
        u"session"_s, id.text());
}

Result<void> SessionRepository::setRemoved(const SessionId& id, const QDateTime& at) {
    return changedOne(m_database.run(u"UPDATE table_session SET removed_at = ? WHERE id = ? AND"
                                     " (removed_at IS NULL) = ?"_s,
                                     {stored(at), id.text(), at.isValid() ? 1 : 0}),
                      u"session"_s, id.text());
}

Result<QList<AgendaItem>> SessionRepository::agenda(const SessionId& id) const {
    return m_database.list(u"SELECT %1 FROM agenda_item WHERE session = ? AND removed_at IS NULL"
                           " ORDER BY position, id"_s.arg(kItemColumns),
                           {id.text()}, itemFrom);
}

Result<AgendaItem> SessionRepository::item(const AgendaItemId& id, bool removed) const {
    auto found = m_database.one(
        u"SELECT %1 FROM agenda_item WHERE id = ? AND (removed_at IS NOT NULL) = ?"_s.arg(kItemColumns),
        {id.text(), removed ? 1 : 0}, itemFrom);
    if (!found)
        return leertafel::fail(found.error());
    if (!*found)
        return leertafel::fail(ErrorCode::NotFound, {{u"kind"_s, u"agendaItem"_s}, {u"id"_s, id.text()}});
    return **found;
}

Result<std::optional<SessionRepository::Laid>>
SessionRepository::laidBefore(const CaseId& id, const TableSession& session) const {
    return m_database.one(
        u"SELECT i.version, t.start FROM agenda_item i JOIN table_session t ON t.id = i.session"
        " WHERE i.case_id = ? AND i.kind = 'case' AND i.removed_at IS NULL AND t.removed_at IS NULL"
        " AND t.state IN ('held', 'closed') AND t.kind = ? AND t.start < ? AND EXISTS"
        " (SELECT 1 FROM session_area a JOIN session_area b ON b.area = a.area AND b.session = ?"
        " WHERE a.session = t.id) ORDER BY t.start DESC, t.id DESC LIMIT 1"_s,
        {id.text(), session.kind.id(), stored(session.start), session.id.text()}, [](const Row& row) {
            return Laid{VersionId(row.text(0)), row.time(1)};
        });
}

Result<void> SessionRepository::insertItem(const AgendaItem& item) {
    return done(
        m_database.run(u"INSERT INTO agenda_item (id, session, position, kind, minutes, title, case_id, "
                       u"version, reason, theme, area)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {item.id.text(), item.session.text(), item.position, toId(item.kind), item.minutes,
                        item.title, stored(item.caseId.text()), stored(item.version.text()), item.reason.id(),
                        item.theme.id(), item.area.id()}));
}

Result<void> SessionRepository::setItemRemoved(const AgendaItemId& id, const QDateTime& at) {
    return changedOne(
        m_database.run(u"UPDATE agenda_item SET removed_at = ? WHERE id = ?"_s, {stored(at), id.text()}),
        u"agendaItem"_s, id.text());
}

Result<void> SessionRepository::setMinutes(const AgendaItemId& id, int minutes) {
    return changedOne(
        m_database.run(u"UPDATE agenda_item SET minutes = ? WHERE id = ?"_s, {minutes, id.text()}),
        u"agendaItem"_s, id.text());
}

Result<void> SessionRepository::setReason(const AgendaItemId& id, const AgendaReason& reason) {
    return changedOne(
        m_database.run(u"UPDATE agenda_item SET reason = ? WHERE id = ?"_s, {reason.id(), id.text()}),
        u"agendaItem"_s, id.text());
}

Result<void> SessionRepository::setPosition(const AgendaItemId& id, int position) {
    return changedOne(
        m_database.run(u"UPDATE agenda_item SET position = ? WHERE id = ?"_s, {position, id.text()}),
        u"agendaItem"_s, id.text());
}

} // namespace leertafel::storage
