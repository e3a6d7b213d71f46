#include "core/services/RuleSignals.h"

#include "core/services/CaseAccess.h"
#include "core/services/CaseSteps.h"
#include "core/services/InTransaction.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TableService.h"
#include "core/services/TextDoor.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/RuleSignalRepository.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// A name that stood when the proposal was made may count along with another one since.
Result<BlockId> standing(StoreContext& context, const BlockId& id) {
    auto block = BlockLedger(context).standing(id);
    if (!block)
        return fail(block.error());
    return block->id;
}

} // namespace

Result<RuleSignalRow> RuleSignals::rowOf(RuleSignal signal) const {
    RuleSignalRow row;
    row.name = BlockLedger(m_context).nameOf(signal.block);
    const CaseAccess access(m_context);
    for (const VersionId& id : std::as_const(signal.versions)) {
        auto version = access.version(id);
        if (!version && version.error().code != ErrorCode::NotFound)
            return fail(version.error());
        if (!version)
            continue;
        auto record = access.record(version->caseId);
        if (!record)
            return fail(record.error());
        const CaseState state = record->file.state;
        if (state == CaseState::Withdrawn || state == CaseState::Destroyed)
            continue;
        row.cases.append({version->caseId, id, record->file.code, version->title.text(), {}});
    }
    auto on = storage::RuleSignalRepository(m_context.database).sessionOf(signal.id);
    if (!on)
        return fail(on.error());
    row.on = *on;
    row.signal = std::move(signal);
    return row;
}

Result<bool> RuleSignals::maySee(const RuleSignalRow& row) const {
    return row.signal.state != ProposalState::Draft || row.cases.size() == row.signal.versions.size();
}

Result<QList<RuleSignalRow>> RuleSignals::all() const {
    auto stored = storage::RuleSignalRepository(m_context.database).all();
    if (!stored)
        return fail(stored.error());
    QList<RuleSignalRow> rows;
    for (const RuleSignal& signal : std::as_const(*stored)) {
        auto row = rowOf(signal);
        if (!row)
            return fail(row.error());
        auto visible = maySee(*row);
        if (!visible)
            return fail(visible.error());
        if (*visible)
            rows.append(std::move(*row));
    }
    return rows;
}

Result<RuleSignalRow> RuleSignals::get(const RuleSignalId& id) const {
    auto stored = storage::RuleSignalRepository(m_context.database).get(id);
    if (!stored)
        return fail(stored.error());
    auto row = rowOf(std::move(*stored));
    if (!row)
        return row;
    auto visible = maySee(*row);
    if (!visible)
        return fail(visible.error());
    if (!*visible)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"ruleSignal"_s}, {u"id"_s, id.text()}});
    return row;
}

Result<void> RuleSignals::step(const RuleSignalId& id, ProposalEvent event, RuleSignalStep with) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        auto row = get(id);
        if (!row)
            return fail(row.error());
        auto me = memberOf(m_context, m_context.me);
        if (!me)
            return fail(me.error());
        QList<ProposalActor> capacities{ProposalActor::Reader};
        if (me->functions.testFlag(MemberFunction::Preparer))
            capacities << ProposalActor::Preparer;
        auto state = next(row->signal.state, event, capacities);
        if (!state)
            return fail(state.error());
        RuleSignal& signal = row->signal;
        if (event == ProposalEvent::Propose && signal.words.isEmpty())
            return fail(ErrorCode::Incomplete, {{u"step"_s, u"proposal.propose"_s}}, {u"words"_s});
        signal.state = *state;
        if (event == ProposalEvent::Write)
            signal.words = with.words;
        with.id = m_context.ids.make<RuleSignalId>().text();
        with.event = event;
        with.to = *state;
        with.by = m_context.me;
        with.at = m_context.clock.now();
        if (auto kept = storage::RuleSignalRepository(m_context.database).insertStep(signal, with); !kept)
            return kept;
        return m_context.log.append(m_context.me, u"ruleSignal."_s + toId(event), id.text());
    });
    if (done)
        m_context.changed(Topic::Blocks, id.text());
    return done;
}

Result<void> RuleSignals::write(const RuleSignalId& id, const QString& words) {
    auto text = admitted(m_context, words, u"words"_s);
    if (!text)
        return fail(text.error());
    RuleSignalStep with;
    with.words = *text;
    return step(id, ProposalEvent::Write, with);
}

Result<void> RuleSignals::propose(const RuleSignalId& id, const QString& words) {
    return inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto written = write(id, words); !written)
            return written;
        return step(id, ProposalEvent::Propose, {});
    });
}

Result<void> RuleSignals::answer(const RuleSignalId& id, const CityWords& said) {
    auto text = admitted(m_context, said.words, u"words"_s);
    if (!text)
        return fail(text.error());
    if (!said.on.isValid())
        return fail(ErrorCode::Incomplete, {}, {u"dueOn"_s});
    if (said.function.trimmed().isEmpty())
        return fail(ErrorCode::Incomplete, {}, {u"owner"_s});
    if (auto checked = checkShortText(m_context, said.function, u"owner"_s); !checked)
        return checked;
    RuleSignalStep with;
    with.answer = said.answer;
    with.answeredOn = said.on;
    with.function = said.function.trimmed();
    with.words = *text;
    return step(id, ProposalEvent::Answer, with);
}

Result<void> RuleSignals::close(const RuleSignalId& id) { return step(id, ProposalEvent::Close, {}); }
Result<void> RuleSignals::takeBack(const RuleSignalId& id) { return step(id, ProposalEvent::TakeBack, {}); }
Result<void> RuleSignals::reopen(const RuleSignalId& id) { return step(id, ProposalEvent::Reopen, {}); }

Result<AgendaItemId> RuleSignals::putOn(const SessionId& session, const RuleSignalId& id) {
    AgendaItemId item;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        auto row = get(id);
        if (!row)
            return fail(row.error());
        if (row->signal.state == ProposalState::Draft)
            return fail(ErrorCode::WrongState, {{u"step"_s, u"agenda"_s}, {u"why"_s, u"draft"_s}});
        if (row->on == session)
            return fail(ErrorCode::WrongState, {{u"step"_s, u"agenda"_s}, {u"why"_s, u"onAgenda"_s}});
        auto added = TableService(m_context).addPoint(session, row->name, 15);
        if (!added)
            return fail(added.error());
        item = *added;
        if (auto put = storage::RuleSignalRepository(m_context.database).putOn(item, id); !put)
            return put;
        return m_context.log.append(m_context.me, u"ruleSignal.putOn"_s, id.text());
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Blocks, id.text());
    m_context.changed(Topic::Sessions, session.text());
    return item;
}

Result<std::optional<RuleSignalRow>> RuleSignals::at(const AgendaItemId& item) const {
    auto id = storage::RuleSignalRepository(m_context.database).at(item);
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::nullopt;
    auto row = get(**id);
    if (!row && row.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!row)
        return fail(row.error());
    return std::optional(std::move(*row));
}

Result<void> noteReturns(StoreContext& context, const MemberId& by) {
    storage::RuleSignalRepository repository(context.database);
    auto rows = BlockLedger(context).rows();
    if (!rows)
        return fail(rows.error());
    auto present = repository.all();
    if (!present)
        return fail(present.error());
    QSet<BlockId> open;
    QSet<CaseId> counted;
    for (const RuleSignal& signal : std::as_const(*present)) {
        auto block = standing(context, signal.block);
        if (!block)
            return fail(block.error());
        if (signal.state != ProposalState::Closed)
            open.insert(*block);
        for (const VersionId& id : signal.versions) {
            auto version = storage::CaseVersionRepository(context.database).get(id);
            if (!version)
                return fail(version.error());
            counted.insert(version->caseId);
        }
    }
    for (BlockRow& row : *rows) {
        if (open.contains(row.block.id))
            continue;
        row.returns.removeIf([&](const BlockReturn& each) { return counted.contains(each.id); });
        std::reverse(row.returns.begin(), row.returns.end()); // oldest first
        QList<QDate> days;
        for (const BlockReturn& each : std::as_const(row.returns))
            days << each.on;
        const auto first = thirdReturn(days);
        if (!first)
            continue;
        RuleSignal signal;
        signal.id = context.ids.make<RuleSignalId>();
        signal.block = row.block.id;
        signal.made = context.clock.now();
        for (qsizetype i = *first; i < *first + kReturnsForProposal; ++i)
            signal.versions << row.returns[i].version;
        if (auto made = repository.insert(signal); !made)
            return made;
        if (auto logged = context.log.append(by, u"ruleSignal.make"_s, signal.id.text()); !logged)
            return logged;
    }
    return {};
}

} // namespace leertafel::services
