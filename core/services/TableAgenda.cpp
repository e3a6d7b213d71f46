// The agenda half of TableService.
#include "core/services/CaseSteps.h"
#include "core/services/InTransaction.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/services/TableService.h"
#include "core/services/TakenWords.h"
#include "core/storage/AgreementRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/SessionRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kMostMinutes = 1440;

Result<void> checkMinutes(int minutes) {
    if (minutes < 0 || minutes > kMostMinutes)
        return fail(ErrorCode::InvalidValue,
                    {{u"what"_s, u"minutes"_s}, {u"value"_s, QString::number(minutes)}});
    return {};
}

Result<void> checkReason(const StoreContext& context, const AgendaReason& reason) {
    const QList<Entry>& reasons = context.vocabulary.list(u"agendaReasons"_s);
    const bool known = std::any_of(reasons.begin(), reasons.end(),
                                   [&](const Entry& entry) { return entry.id == reason.id(); });
    if (!reason.isEmpty() && !known)
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"agendaReason"_s}, {u"value"_s, reason.id()}});
    return {};
}

/// The session, as long as its agenda may still change.
Result<TableSession> openSession(const StoreContext& context, const SessionId& id) {
    auto session = storage::SessionRepository(context.database).get(id);
    if (session && session->state == SessionState::Closed)
        return fail(ErrorCode::WrongState, {{u"step"_s, u"agenda"_s}, {u"state"_s, toId(session->state)}});
    return session;
}

/// Puts `item` at the end of the agenda. Call inside a transaction.
Result<void> append(StoreContext& context, AgendaItem& item, const SessionId& session, int minutes) {
    if (auto checked = checkMinutes(minutes); !checked)
        return checked;
    if (auto open = openSession(context, session); !open)
        return fail(open.error());
    storage::SessionRepository sessions(context.database);
    auto agenda = sessions.agenda(session);
    if (!agenda)
        return fail(agenda.error());
    item.id = context.ids.make<AgendaItemId>();
    item.session = session;
    item.minutes = minutes;
    item.position = agenda->isEmpty() ? 1 : agenda->last().position + 1;
    if (auto added = sessions.insertItem(item); !added)
        return added;
    return context.log.append(context.me, u"agenda.add"_s, item.id.text());
}

/// Numbers an agenda 1, 2, … with the open agreements first.
Result<void> renumber(StoreContext& context, QList<AgendaItem> agenda) {
    std::stable_partition(agenda.begin(), agenda.end(),
                          [](const AgendaItem& item) { return item.kind == AgendaKind::Agreements; });
    storage::SessionRepository sessions(context.database);
    for (int i = 0; i < int(agenda.size()); ++i) {
        if (agenda[i].position == i + 1)
            continue;
        if (auto set = sessions.setPosition(agenda[i].id, i + 1); !set)
            return set;
    }
    return {};
}

/// Changes one item of an agenda that is not closed; says so afterwards.
template <typename Change>
Result<void> changeItem(StoreContext& context, const AgendaItemId& id, bool removed, const QString& verb,
                        Change change) {
    storage::SessionRepository sessions(context.database);
    auto item = sessions.item(id, removed);
    if (!item)
        return fail(item.error());
    auto done = inTransaction(context.database, [&]() -> Result<void> {
        if (auto open = openSession(context, item->session); !open)
            return fail(open.error());
        if (auto changed = change(sessions, *item); !changed)
            return changed;
        return context.log.append(context.me, verb, id.text());
    });
    if (!done)
        return done;
    context.changed(Topic::Sessions, item->session.text());
    if (item->kind == AgendaKind::Case)
        context.changed(Topic::Cases, item->caseId.text());
    return {};
}

} // namespace

Result<QStringList> TableService::missingForTable(const CaseId& id) const {
    return TableReading(m_context).missing(id);
}

Result<AgendaItemId> TableService::addCase(const SessionId& session, const CaseId& id,
                                           const AgendaReason& reason, int minutes) {
    if (auto checked = checkReason(m_context, reason); !checked)
        return fail(checked.error());
    auto missing = missingForTable(id);
    if (!missing)
        return fail(missing.error());
    if (!missing->isEmpty())
        return fail(ErrorCode::Incomplete, {{u"step"_s, u"agenda"_s}}, *missing);
    AgendaItem item;
    item.kind = AgendaKind::Case;
    item.caseId = id;
    item.reason = reason;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        auto record = storage::CaseRepository(m_context.database).get(id);
        if (!record)
            return fail(record.error());
        item.version = record->released;
        if (auto step = takeStep(m_context, id, CaseEvent::Schedule); !step)
            return fail(step.error());
        return append(m_context, item, session, minutes);
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Sessions, session.text());
    m_context.changed(Topic::Cases, id.text());
    return item.id;
}

Result<AgendaItemId> TableService::addTrend(const SessionId& session, const ThemeId& theme,
                                            const AreaCode& area, int minutes) {
    if (auto known = m_context.vocabulary.theme(theme.id()); !known)
        return fail(known.error());
    if (area.id() != m_context.vocabulary.city().code) {
        if (auto known = m_context.vocabulary.district(area.id(), true); !known)
            return fail(known.error());
    }
    AgendaItem item;
    item.kind = AgendaKind::Trend;
    item.theme = theme;
    item.area = area;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        auto agenda = storage::SessionRepository(m_context.database).agenda(session);
        if (!agenda)
            return fail(agenda.error());
        const bool twice = std::any_of(agenda->cbegin(), agenda->cend(), [&](const AgendaItem& each) {
            return each.kind == AgendaKind::Trend && each.theme == theme && each.area == area;
        });
        if (twice)
            return fail(ErrorCode::WrongState, {{u"step"_s, u"agenda.add"_s}, {u"why"_s, u"twice"_s}});
        return append(m_context, item, session, minutes);
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Sessions, session.text());
    return item.id;
}

Result<AgendaItemId> TableService::addPoint(const SessionId& session, const QString& title, int minutes) {
    if (title.trimmed().isEmpty())
        return fail(ErrorCode::Incomplete, {}, {u"title"_s});
    if (auto checked = checkShortText(m_context, title, u"title"_s); !checked)
        return fail(checked.error());
    AgendaItem item;
    item.kind = AgendaKind::Other;
    item.title = title.trimmed();
    auto done = inTransaction(m_context.database, [&] { return append(m_context, item, session, minutes); });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Sessions, session.text());
    return item.id;
}

Result<void> TableService::setMinutes(const AgendaItemId& id, int minutes) {
    if (auto checked = checkMinutes(minutes); !checked)
        return checked;
    return changeItem(m_context, id, false, u"agenda.minutes"_s,
                      [&](storage::SessionRepository& sessions, const AgendaItem&) {
                          return sessions.setMinutes(id, minutes);
                      });
}

Result<void> TableService::setReason(const AgendaItemId& id, const AgendaReason& reason) {
    if (auto checked = checkReason(m_context, reason); !checked)
        return checked;
    return changeItem(m_context, id, false, u"agenda.reason"_s,
                      [&](storage::SessionRepository& sessions, const AgendaItem&) {
                          return sessions.setReason(id, reason);
                      });
}

Result<void> TableService::move(const AgendaItemId& id, int position) {
    return changeItem(
        m_context, id, false, u"agenda.move"_s,
        [&](storage::SessionRepository& sessions, const AgendaItem& item) -> Result<void> {
            auto agenda = sessions.agenda(item.session);
            if (!agenda)
                return fail(agenda.error());
            const auto from = std::find_if(agenda->begin(), agenda->end(),
                                           [&](const AgendaItem& each) { return each.id == id; });
            agenda->move(from - agenda->begin(), std::clamp<qsizetype>(position - 1, 0, agenda->size() - 1));
            return renumber(m_context, *agenda);
        });
}

Result<void> TableService::removeItem(const AgendaItemId& id) {
    return changeItem(
        m_context, id, false, u"agenda.remove"_s,
        [&](storage::SessionRepository& sessions, const AgendaItem& item) -> Result<void> {
            auto agreements = storage::AgreementRepository(m_context.database).ofSession(item.session);
            if (!agreements)
                return fail(agreements.error());
            const bool decided = std::any_of(agreements->begin(), agreements->end(),
                                             [&](const Agreement& each) { return each.item == id; });
            if (decided)
                return fail(ErrorCode::WrongState,
                            {{u"step"_s, u"agenda.remove"_s}, {u"why"_s, u"decided"_s}});
            if (item.kind == AgendaKind::Case) {
                auto record = storage::CaseRepository(m_context.database).get(item.caseId);
                if (!record)
                    return fail(record.error());
                const bool scheduled = record->file.state == CaseState::Scheduled;
                if (auto step = scheduled ? takeStep(m_context, item.caseId, CaseEvent::Unschedule)
                                          : Result<CaseState>(record->file.state);
                    !step)
                    return fail(step.error());
            }
            if (auto removed = sessions.setItemRemoved(id, m_context.clock.now()); !removed)
                return removed;
            if (auto taken = m_taken->take(m_context, id.text(), {u"agenda/%1/"_s.arg(id.text())}); !taken)
                return taken;
            auto agenda = sessions.agenda(item.session);
            if (!agenda)
                return fail(agenda.error());
            return renumber(m_context, *agenda);
        });
}

Result<void> TableService::undoRemoveItem(const AgendaItemId& id) {
    auto done =
        changeItem(m_context, id, true, u"agenda.undoRemove"_s,
                   [&](storage::SessionRepository& sessions, const AgendaItem& item) -> Result<void> {
                       if (item.kind == AgendaKind::Case) {
                           if (auto step = takeStep(m_context, item.caseId, CaseEvent::Schedule); !step)
                               return fail(step.error());
                       }
                       auto agenda = sessions.agenda(item.session);
                       if (!agenda)
                           return fail(agenda.error());
                       agenda->insert(std::clamp<qsizetype>(item.position - 1, 0, agenda->size()), item);
                       if (auto back = sessions.setItemRemoved(id, {}); !back)
                           return back;
                       if (auto words = m_taken->giveBack(m_context, id.text()); !words)
                           return words;
                       return renumber(m_context, *agenda);
                   });
    if (done)
        m_taken->drop(id.text());
    return done;
}

} // namespace leertafel::services
