#include "core/services/RuleSignals.h"

#include "core/services/CaseAccess.h"
#include "core/services/CaseSteps.h"
#include "core/services/InTransaction.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TableService.h"
#include "core/services/TextDoor.h"
#include "core/storage/BlockRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/RuleSignalRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

bool mayReadAll(const RuleSignalRow& row) {
    return row.cases.size() + row.takenBack == row.signal.versions.size();
}

/// Before it is proposed it is nobody else's business.
bool maySee(const RuleSignalRow& row) {
    const ProposalState state = row.signal.state;
    return (state != ProposalState::Draft && state != ProposalState::SetAside) || mayReadAll(row);
}

QStringList missingIn(const CityWords& said) {
    QStringList missing;
    if (!said.answer)
        missing << u"cityAnswer"_s;
    if (said.function.trimmed().isEmpty())
        missing << u"owner"_s;
    if (!said.on.isValid())
        missing << u"dueOn"_s;
    if (said.words.trimmed().isEmpty())
        missing << u"words"_s;
    return missing;
}

} // namespace

Result<RuleSignalRow> RuleSignals::rowOf(RuleSignal signal) const {
    RuleSignalRow row;
    row.name = BlockLedger(m_context).nameOf(signal.block);
    const CaseAccess access(m_context);
    for (const VersionId& id : std::as_const(signal.versions)) {
        auto frozen = storage::CaseVersionRepository(m_context.database).get(id);
        if (!frozen)
            return fail(frozen.error());
        auto record = storage::CaseRepository(m_context.database).get(frozen->caseId);
        if (!record)
            return fail(record.error());
        const CaseState state = record->file.state;
        if (state == CaseState::Withdrawn || state == CaseState::Destroyed) {
            ++row.takenBack;
            continue;
        }
        auto version = access.version(id);
        if (!version && version.error().code != ErrorCode::NotFound)
            return fail(version.error());
        if (!version)
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

Result<QList<RuleSignalRow>> RuleSignals::all() const {
    auto stored = storage::RuleSignalRepository(m_context.database).all();
    return stored ? rowsOf(*stored) : fail(stored.error());
}

Result<QList<RuleSignalRow>> RuleSignals::drafts() const {
    auto stored = storage::RuleSignalRepository(m_context.database).all();
    if (!stored)
        return fail(stored.error());
    stored->removeIf([](const RuleSignal& signal) { return signal.state != ProposalState::Draft; });
    return rowsOf(*stored);
}

Result<QList<RuleSignalRow>> RuleSignals::rowsOf(const QList<RuleSignal>& found) const {
    QList<RuleSignalRow> rows;
    for (const RuleSignal& signal : found) {
        auto row = rowOf(signal);
        if (!row)
            return fail(row.error());
        if (maySee(*row))
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
    if (!maySee(*row))
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
        QList<ProposalActor> capacities;
        if (mayReadAll(*row)) {
            capacities << ProposalActor::Reader;
            if (me->functions.testFlag(MemberFunction::Preparer))
                capacities << ProposalActor::Preparer;
        }
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
    if (const QStringList missing = missingIn(said); !missing.isEmpty())
        return fail(ErrorCode::Incomplete, {{u"step"_s, u"proposal.answer"_s}}, missing);
    auto text = admitted(m_context, said.words, u"words"_s);
    if (!text)
        return fail(text.error());
    if (auto checked = checkShortText(m_context, said.function, u"owner"_s); !checked)
        return checked;
    RuleSignalStep with;
    with.answer = said.answer;
    with.answeredOn = said.on;
    with.function = said.function.trimmed();
    with.words = *text;
    return step(id, ProposalEvent::Answer, with);
}

Result<void> RuleSignals::undoAnswer(const RuleSignalId& id) {
    return inTransaction(m_context.database, [&]() -> Result<void> {
        auto row = get(id);
        if (!row)
            return fail(row.error());
        if (row->signal.state != ProposalState::Answered)
            return fail(ErrorCode::WrongState,
                        {{u"step"_s, u"proposal.undoAnswer"_s}, {u"why"_s, u"proposal"_s}});
        if (auto back = step(id, ProposalEvent::TakeBack, {}); !back)
            return back;
        QList<RuleSignalStep> stood = row->signal.answers();
        if (!stood.isEmpty()) // the clock of another computer may run behind
            stood.removeLast();
        for (const RuleSignalStep& earlier : std::as_const(stood))
            if (auto again = step(id, ProposalEvent::Answer, earlier); !again)
                return again;
        return {};
    });
}

Result<void> RuleSignals::close(const RuleSignalId& id) { return step(id, ProposalEvent::Close, {}); }
Result<void> RuleSignals::takeBack(const RuleSignalId& id) { return step(id, ProposalEvent::TakeBack, {}); }
Result<void> RuleSignals::reopen(const RuleSignalId& id) { return step(id, ProposalEvent::Reopen, {}); }

Result<void> RuleSignals::setAside(const RuleSignalId& id, const QString& reason) {
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Incomplete, {{u"step"_s, u"proposal.setAside"_s}}, {u"reason"_s});
    auto text = admitted(m_context, reason, u"reason"_s);
    if (!text)
        return fail(text.error());
    RuleSignalStep with;
    with.words = *text;
    return step(id, ProposalEvent::SetAside, with);
}

Result<void> RuleSignals::takeUp(const RuleSignalId& id) { return step(id, ProposalEvent::TakeUp, {}); }

Result<AgendaItemId> RuleSignals::putOn(const SessionId& session, const RuleSignalId& id) {
    AgendaItemId item;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        auto row = get(id);
        if (!row)
            return fail(row.error());
        if (row->signal.state == ProposalState::Draft || row->signal.state == ProposalState::SetAside)
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

Result<void> noteReturns(StoreContext& context, const BlockId& block, const MemberId& by) {
    storage::BlockRepository blocks(context.database);
    storage::RuleSignalRepository repository(context.database);
    auto counting = BlockLedger(context).countingAs(block);
    if (!counting)
        return fail(counting.error());
    auto open = repository.isOpen(*counting);
    if (!open || *open)
        return open ? Result<void>() : fail(open.error());
    auto counted = repository.countedCases(*counting);
    if (!counted)
        return fail(counted.error());
    const QDate yearAgo = context.clock.now().toLocalTime().date().addYears(-1);
    auto cases = blocks.released(*counting, yearAgo.startOfDay().toUTC());
    if (!cases)
        return fail(cases.error());
    cases->removeIf([&](const storage::BlockedCase& each) { return counted->contains(each.id); });
    std::reverse(cases->begin(), cases->end()); // oldest first
    QList<QDate> days;
    for (const storage::BlockedCase& each : std::as_const(*cases))
        days << each.at.toLocalTime().date();
    const auto first = thirdReturn(days);
    if (!first)
        return {};
    RuleSignal signal;
    signal.id = context.ids.make<RuleSignalId>();
    signal.block = counting->first();
    signal.made = context.clock.now();
    for (qsizetype i = *first; i < *first + kReturnsForProposal; ++i)
        signal.versions << cases->at(i).version;
    if (auto made = repository.insert(signal); !made)
        return made;
    return context.log.append(by, u"ruleSignal.make"_s, signal.id.text());
}

} // namespace leertafel::services
