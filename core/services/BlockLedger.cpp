#include "core/services/BlockLedger.h"

#include "core/services/InTransaction.h"
#include "core/services/RuleSignals.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/storage/BlockRepository.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// The name as it may stand on the ledger.
Result<QString> nameFor(const StoreContext& context, const QString& typed) {
    const QString name = cleaned(typed).simplified();
    if (name.isEmpty())
        return fail(ErrorCode::Incomplete, {}, {u"blockName"_s});
    if (name.size() > kLongestBlockName || blockKeyOf(name).isEmpty())
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"blockName"_s}});
    if (auto checked = checkShortText(context, name, u"blockName"_s); !checked)
        return fail(checked.error());
    return name;
}

tl::unexpected<Error> refused(const QString& step, const QString& why) {
    return fail(ErrorCode::WrongState, {{u"step"_s, step}, {u"why"_s, why}});
}

/// A block as it stands from now on, the line of its history and the one in the log.
Result<void> record(StoreContext& context, BlockVerb verb, const Block& after) {
    storage::BlockRepository blocks(context.database);
    if (auto written = verb == BlockVerb::Added ? blocks.insert(after) : blocks.update(after); !written)
        return written;
    const BlockChange change{context.ids.make<BlockId>().text(), verb, after, context.me,
                             context.clock.now()};
    if (auto kept = blocks.insertChange(change); !kept)
        return kept;
    return context.log.append(context.me, u"block."_s + toId(verb), after.id.text());
}

QHash<BlockId, Block> byId(const QList<Block>& blocks) {
    QHash<BlockId, Block> all;
    for (const Block& block : blocks)
        all.insert(block.id, block);
    return all;
}

BlockId standingOf(const QHash<BlockId, Block>& all, BlockId id) {
    // The store lets nothing be merged in a circle; a damaged one must not hang.
    for (qsizetype steps = all.size(); steps > 0; --steps) {
        const BlockId next = all.value(id).mergedInto;
        if (!next)
            break;
        id = next;
    }
    return id;
}

} // namespace

Result<QList<Block>> BlockLedger::all() const {
    auto blocks = storage::BlockRepository(m_context.database).all();
    if (blocks)
        blocks->removeIf([](const Block& block) { return !block.mergedInto.isEmpty(); });
    return blocks;
}

Result<Block> BlockLedger::standing(const BlockId& id) const {
    auto blocks = storage::BlockRepository(m_context.database).all();
    if (!blocks)
        return fail(blocks.error());
    const auto all = byId(*blocks);
    return storage::BlockRepository(m_context.database).get(standingOf(all, id));
}

QString BlockLedger::nameOf(const BlockId& id) const {
    if (!id)
        return {};
    const auto block = standing(id);
    return block ? block->name : QString();
}

Result<QList<Block>> BlockLedger::mergedInto(const BlockId& id) const {
    auto blocks = storage::BlockRepository(m_context.database).all();
    if (blocks)
        blocks->removeIf([&id](const Block& block) { return block.mergedInto != id; });
    return blocks;
}

Result<QList<BlockId>> BlockLedger::countingAs(const BlockId& id) const {
    auto blocks = storage::BlockRepository(m_context.database).all();
    if (!blocks)
        return fail(blocks.error());
    const auto all = byId(*blocks);
    QList<BlockId> same{standingOf(all, id)};
    for (const Block& block : std::as_const(*blocks))
        if (block.id != same.first() && standingOf(all, block.id) == same.first())
            same << block.id;
    return same;
}

Result<QList<BlockChange>> BlockLedger::history(const BlockId& id) const {
    return storage::BlockRepository(m_context.database).changesOf(id);
}

Result<QList<BlockRow>> BlockLedger::rows() const {
    storage::BlockRepository repository(m_context.database);
    auto blocks = repository.all();
    if (!blocks)
        return fail(blocks.error());
    const QDate today = m_context.clock.now().toLocalTime().date();
    auto cases = repository.returns(today.addYears(-1).addDays(1).startOfDay().toUTC(), BlockRow::newest);
    if (!cases)
        return fail(cases.error());
    const auto all = byId(*blocks);
    QHash<BlockId, BlockRow> found;
    for (auto each = cases->cbegin(); each != cases->cend(); ++each) {
        BlockRow& row = found[standingOf(all, each.key())];
        row.inAll += each->inAll;
        row.withinYear += each->lately;
        for (const storage::BlockedCase& one : each->newest)
            row.returns.append({one.id, one.version, one.code, one.title, one.at.toLocalTime().date()});
    }
    for (BlockRow& row : found) {
        std::sort(row.returns.begin(), row.returns.end(), [](const BlockReturn& a, const BlockReturn& b) {
            return a.on != b.on ? a.on > b.on : b.code.text() < a.code.text();
        });
        row.returns = row.returns.first(std::min<qsizetype>(BlockRow::newest, row.returns.size()));
    }
    QList<BlockRow> rows;
    for (const Block& block : std::as_const(*blocks)) {
        if (block.mergedInto)
            continue;
        BlockRow row = found.value(block.id);
        row.block = block;
        rows.append(std::move(row));
    }
    const auto last = [](const BlockRow& row) {
        return row.returns.isEmpty() ? QDate(1, 1, 1) : row.returns.first().on;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const BlockRow& a, const BlockRow& b) { return last(a) > last(b); });
    return rows;
}

RuleSignals BlockLedger::proposals() { return RuleSignals(m_context); }

Result<BlockId> BlockLedger::add(const QString& typed, BlockKind kind) {
    auto name = nameFor(m_context, typed);
    if (!name)
        return fail(name.error());
    auto present = all();
    if (!present)
        return fail(present.error());
    for (const Block& each : std::as_const(*present))
        if (blockKeyOf(each.name) == blockKeyOf(*name))
            return each.id;
    const Block block{m_context.ids.make<BlockId>(), *name, kind};
    auto done = inTransaction(m_context.database, [&] { return record(m_context, BlockVerb::Added, block); });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Blocks, block.id.text());
    return block.id;
}

Result<void> BlockLedger::change(const BlockId& id, const QString& typed, BlockKind kind) {
    auto name = nameFor(m_context, typed);
    if (!name)
        return fail(name.error());
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        auto block = storage::BlockRepository(m_context.database).get(id);
        if (!block)
            return fail(block.error());
        if (block->mergedInto)
            return refused(u"block.change"_s, u"merged"_s);
        auto present = all();
        if (!present)
            return fail(present.error());
        const bool twice = std::any_of(present->cbegin(), present->cend(), [&](const Block& each) {
            return each.id != id && blockKeyOf(each.name) == blockKeyOf(*name);
        });
        if (twice)
            return refused(u"block.change"_s, u"twice"_s);
        const Block after{id, *name, kind};
        return after == *block ? Result<void>() : record(m_context, BlockVerb::Renamed, after);
    });
    if (done)
        m_context.changed(Topic::Blocks, id.text());
    return done;
}

Result<void> BlockLedger::merge(const BlockId& id, const BlockId& into) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::BlockRepository blocks(m_context.database);
        auto block = blocks.get(id);
        if (!block)
            return fail(block.error());
        auto target = blocks.get(into);
        if (!target)
            return fail(target.error());
        if (id == into || block->mergedInto || target->mergedInto)
            return refused(u"block.merge"_s, u"merged"_s);
        block->mergedInto = into;
        if (auto merged = record(m_context, BlockVerb::Merged, *block); !merged)
            return merged;
        return noteReturns(m_context, into, m_context.me);
    });
    if (done)
        m_context.changed(Topic::Blocks, id.text());
    return done;
}

Result<void> BlockLedger::part(const BlockId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        auto block = storage::BlockRepository(m_context.database).get(id);
        if (!block)
            return fail(block.error());
        if (!block->mergedInto)
            return refused(u"block.part"_s, u"merged"_s);
        block->mergedInto = {};
        return record(m_context, BlockVerb::Parted, *block);
    });
    if (done)
        m_context.changed(Topic::Blocks, id.text());
    return done;
}

} // namespace leertafel::services
