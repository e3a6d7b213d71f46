#include "core/services/TableService.h"

#include "core/services/CaseSteps.h"
#include "core/services/InTransaction.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/services/TakenWords.h"
#include "core/storage/AgreementRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/SessionRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kMostMinutes = 1440;
constexpr int kAgreementMinutes = 10;

Result<void> checkSession(const StoreContext& context, const TableSession& session) {
    if (session.title.trimmed().isEmpty())
        return fail(ErrorCode::Incomplete, {}, {u"title"_s});
    if (auto title = checkShortText(context, session.title, u"title"_s); !title)
        return title;
    if (session.minutes < 1 || session.minutes > kMostMinutes)
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"minutes"_s}});
    const QList<Entry>& kinds = context.vocabulary.list(u"sessionKinds"_s);
    const bool known = std::any_of(kinds.begin(), kinds.end(),
                                   [&](const Entry& kind) { return kind.id == session.kind.id(); });
    if (!session.kind.isEmpty() && !known)
        return fail(ErrorCode::InvalidValue,
                    {{u"what"_s, u"sessionKind"_s}, {u"value"_s, session.kind.id()}});
    for (const AreaCode& area : session.areas) {
        if (!context.vocabulary.findArea(area))
            return fail(ErrorCode::InvalidValue, {{u"what"_s, u"area"_s}, {u"value"_s, area.id()}});
    }
    for (const Seat& seat : session.seats) {
        if (seat.function.trimmed().isEmpty())
            return fail(ErrorCode::Incomplete, {}, {u"seat"_s});
        for (const QString& words : {seat.function, seat.organisation}) {
            if (auto checked = checkShortText(context, words, u"seat"_s); !checked)
                return checked;
        }
    }
    return {};
}

tl::unexpected<Error> wrongState(const QString& step, const TableSession& session) {
    return fail(ErrorCode::WrongState, {{u"step"_s, step}, {u"state"_s, toId(session.state)}});
}

/// Takes the cases of an agenda one step on; those that moved on in another way are left alone.
Result<void> stepCases(StoreContext& context, const QList<AgendaItem>& agenda, CaseState from,
                       CaseEvent event) {
    for (const AgendaItem& item : agenda) {
        if (item.kind != AgendaKind::Case)
            continue;
        auto record = storage::CaseRepository(context.database).get(item.caseId);
        if (!record)
            return fail(record.error());
        if (record->file.state != from)
            continue;
        if (auto step = takeStep(context, item.caseId, event); !step)
            return fail(step.error());
    }
    return {};
}

} // namespace

TableService::TableService(StoreContext& context) : m_context(context), m_taken(std::make_unique<Taken>()) {}

TableService::~TableService() = default;

Result<QList<TableSession>> TableService::sessions() const {
    return storage::SessionRepository(m_context.database).all();
}

Result<SessionDetail> TableService::detail(const SessionId& id) const {
    const storage::SessionRepository sessions(m_context.database);
    const storage::AgreementRepository agreements(m_context.database);
    const TableReading reading(m_context);
    auto session = sessions.get(id);
    if (!session)
        return fail(session.error());
    SessionDetail detail{*session};
    auto agenda = sessions.agenda(id);
    if (!agenda)
        return fail(agenda.error());
    for (const AgendaItem& item : std::as_const(*agenda)) {
        auto row = reading.row(item);
        if (!row)
            return fail(row.error());
        detail.minutesPlanned += item.minutes;
        detail.agenda.append(std::move(*row));
    }
    auto open = agreements.open();
    if (!open)
        return fail(open.error());
    for (const Agreement& agreement : std::as_const(*open)) {
        if (agreement.session == id)
            continue;
        auto other = sessions.get(agreement.session);
        if (!other)
            return fail(other.error());
        if (!isRelated(*session, *other))
            continue;
        // A session without a date is still to come, so everything is earlier than it.
        if (!session->start.isValid() || (other->start.isValid() && other->start < session->start))
            detail.openBefore.append(agreement);
    }
    if (!detail.openBefore.isEmpty()) {
        auto opinions = agreements.allDissents();
        if (!opinions)
            return fail(opinions.error());
        for (const Dissent& dissent : std::as_const(*opinions))
            if (std::any_of(detail.openBefore.cbegin(), detail.openBefore.cend(),
                            [&](const Agreement& each) { return each.id == dissent.agreement; }))
                detail.openDissents.append(dissent);
    }
    auto made = agreements.ofSession(id);
    if (!made)
        return fail(made.error());
    detail.agreements = *made;
    auto dissents = agreements.dissentsOf(id);
    if (!dissents)
        return fail(dissents.error());
    detail.dissents = *dissents;
    return detail;
}

Result<SessionId> TableService::create(const TableSession& wanted) {
    if (auto checked = checkSession(m_context, wanted); !checked)
        return fail(checked.error());
    TableSession session = wanted;
    session.id = m_context.ids.make<SessionId>();
    session.preparer = m_context.me;
    session.state = SessionState::Preparing;
    // What is open of last time comes first, so the agenda begins with it.
    AgendaItem first;
    first.id = m_context.ids.make<AgendaItemId>();
    first.session = session.id;
    first.position = 1;
    first.kind = AgendaKind::Agreements;
    first.minutes = kAgreementMinutes;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::SessionRepository sessions(m_context.database);
        if (auto added = sessions.insert(session, m_context.clock.now()); !added)
            return added;
        if (auto added = sessions.insertItem(first); !added)
            return added;
        return m_context.log.append(m_context.me, u"session.create"_s, session.id.text());
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Sessions, session.id.text());
    return session.id;
}

Result<void> TableService::update(const TableSession& wanted) {
    if (auto checked = checkSession(m_context, wanted); !checked)
        return checked;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::SessionRepository sessions(m_context.database);
        auto present = sessions.get(wanted.id);
        if (!present)
            return fail(present.error());
        if (present->state == SessionState::Closed)
            return wrongState(u"session.update"_s, *present);
        if (auto written = sessions.update(wanted); !written)
            return written;
        return m_context.log.append(m_context.me, u"session.update"_s, wanted.id.text());
    });
    if (done)
        m_context.changed(Topic::Sessions, wanted.id.text());
    return done;
}

Result<void> TableService::remove(const SessionId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::SessionRepository sessions(m_context.database);
        auto session = sessions.get(id);
        if (!session)
            return fail(session.error());
        auto agreements = storage::AgreementRepository(m_context.database).ofSession(id);
        if (!agreements)
            return fail(agreements.error());
        if (!agreements->isEmpty())
            return fail(ErrorCode::WrongState, {{u"step"_s, u"session.remove"_s},
                                                {u"state"_s, toId(session->state)},
                                                {u"why"_s, u"agreements"_s}});
        if (session->state != SessionState::Preparing)
            return wrongState(u"session.remove"_s, *session);
        auto agenda = sessions.agenda(id);
        if (!agenda)
            return fail(agenda.error());
        if (auto freed = stepCases(m_context, *agenda, CaseState::Scheduled, CaseEvent::Unschedule); !freed)
            return freed;
        if (auto removed = sessions.setRemoved(id, m_context.clock.now()); !removed)
            return removed;
        QStringList places{u"session/%1/"_s.arg(id.text())};
        for (const AgendaItem& item : std::as_const(*agenda))
            places.append(u"agenda/%1/"_s.arg(item.id.text()));
        if (auto taken = m_taken->take(m_context, id.text(), places); !taken)
            return taken;
        return m_context.log.append(m_context.me, u"session.remove"_s, id.text());
    });
    if (!done)
        return done;
    m_context.changed(Topic::Sessions, id.text());
    m_context.changed(Topic::Cases, {});
    return {};
}

Result<void> TableService::undoRemove(const SessionId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::SessionRepository sessions(m_context.database);
        if (auto back = sessions.setRemoved(id, {}); !back)
            return back;
        auto agenda = sessions.agenda(id);
        if (!agenda)
            return fail(agenda.error());
        if (auto taken = stepCases(m_context, *agenda, CaseState::Released, CaseEvent::Schedule); !taken)
            return taken;
        if (auto words = m_taken->giveBack(m_context, id.text()); !words)
            return words;
        return m_context.log.append(m_context.me, u"session.undoRemove"_s, id.text());
    });
    if (!done)
        return done;
    m_taken->drop(id.text());
    m_context.changed(Topic::Sessions, id.text());
    m_context.changed(Topic::Cases, {});
    return {};
}

Result<void> TableService::markHeld(const SessionId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::SessionRepository sessions(m_context.database);
        auto session = sessions.get(id);
        if (!session)
            return fail(session.error());
        if (session->state != SessionState::Preparing)
            return wrongState(u"session.held"_s, *session);
        auto agenda = sessions.agenda(id);
        if (!agenda)
            return fail(agenda.error());
        if (auto discussed = stepCases(m_context, *agenda, CaseState::Scheduled, CaseEvent::Discuss);
            !discussed)
            return discussed;
        if (auto held = sessions.setState(id, SessionState::Held); !held)
            return held;
        return m_context.log.append(m_context.me, u"session.held"_s, id.text());
    });
    if (!done)
        return done;
    m_context.changed(Topic::Sessions, id.text());
    m_context.changed(Topic::Cases, {});
    return {};
}

} // namespace leertafel::services
