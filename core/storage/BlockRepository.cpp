#include "core/storage/BlockRepository.h"

#include "core/storage/CaseRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

const QString columns = u"id, name, kind, merged_into"_s;

Block blockOf(const Row& row) {
    return {BlockId(row.text(0)), row.text(1), blockKindFromId(row.text(2)).value_or(BlockKind::Rule),
            BlockId(row.text(3))};
}

/// Released cases by what they name, and since when they do.
const QString named =
    u"SELECT b.block AS block, f.id AS id, v.id AS version, f.code AS code, v.title AS title, f.state AS "
    u"state, "
    "(SELECT min(r.at) FROM case_version w JOIN case_block x ON x.version = w.seq AND x.block = b.block "
    "JOIN release r ON r.version = w.id AND r.outcome = 'released' WHERE w.case_id = f.id) AS since "
    "FROM case_block b JOIN case_version v ON v.seq = b.version "
    "JOIN case_file f ON f.released_version = v.id WHERE f.state NOT IN ('withdrawn', 'destroyed')"_s;

BlockedCase blockedCaseOf(const Row& row) {
    return {BlockId(row.text(0)),
            CaseId(row.text(1)),
            VersionId(row.text(2)),
            CaseCode::parse(row.text(3)).value_or(CaseCode()),
            row.text(4),
            caseStateFromId(row.text(5)).value_or(CaseState::Released),
            row.time(6)};
}

} // namespace

Result<QList<Block>> BlockRepository::all() const {
    return m_database.list(u"SELECT %1 FROM block ORDER BY name_key, id"_s.arg(columns), {}, blockOf);
}

Result<Block> BlockRepository::get(const BlockId& id) const {
    auto found = m_database.one(u"SELECT %1 FROM block WHERE id = ?"_s.arg(columns), {id.text()}, blockOf);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"block"_s}, {u"id"_s, id.text()}});
    return std::move(**found);
}

Result<QList<BlockChange>> BlockRepository::changesOf(const BlockId& id) const {
    return m_database.list(
        u"SELECT id, verb, name, kind, merged_into, member, at FROM block_change WHERE block = ? "
        "ORDER BY at, id"_s,
        {id.text()}, [&id](const Row& row) {
            return BlockChange{row.text(0),
                               blockVerbFromId(row.text(1)).value_or(BlockVerb::Added),
                               {id, row.text(2), blockKindFromId(row.text(3)).value_or(BlockKind::Rule),
                                BlockId(row.text(4))},
                               MemberId(row.text(5)),
                               row.time(6)};
        });
}

Result<void> BlockRepository::insert(const Block& block) {
    return done(
        m_database.run(u"INSERT INTO block (id, name, name_key, kind, merged_into) VALUES (?, ?, ?, ?, ?)"_s,
                       {block.id.text(), block.name, blockKeyOf(block.name), toId(block.kind),
                        stored(block.mergedInto.text())}));
}

Result<void> BlockRepository::update(const Block& block) {
    return changedOne(
        m_database.run(u"UPDATE block SET name = ?, name_key = ?, kind = ?, merged_into = ? WHERE id = ?"_s,
                       {block.name, blockKeyOf(block.name), toId(block.kind), stored(block.mergedInto.text()),
                        block.id.text()}),
        u"block"_s, block.id.text());
}

Result<void> BlockRepository::insertChange(const BlockChange& change) {
    return done(m_database.run(
        u"INSERT INTO block_change (id, block, verb, name, kind, merged_into, member, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {change.id, change.after.id.text(), toId(change.verb), change.after.name, toId(change.after.kind),
         stored(change.after.mergedInto.text()), change.by.text(), stored(change.at)}));
}

Result<QList<BlockedCase>> BlockRepository::released(const QList<BlockId>& blocks,
                                                     const QDateTime& since) const {
    if (blocks.isEmpty())
        return QList<BlockedCase>{};
    QVariantList binds;
    for (const BlockId& block : blocks)
        binds << block.text();
    binds << stored(since);
    const QString marks = QStringList(blocks.size(), u"?"_s).join(u", "_s);
    return m_database.list(
        u"SELECT block, id, version, code, title, state, since FROM (%1 AND b.block IN (%2)) "
        "AS named WHERE since >= ? ORDER BY since DESC, code DESC"_s.arg(named, marks),
        binds, blockedCaseOf);
}

Result<QHash<BlockId, BlockReturns>> BlockRepository::returns(const QDateTime& since, int newest) const {
    QHash<BlockId, BlockReturns> found;
    auto read = m_database.each(
        u"SELECT block, id, version, code, title, state, since, in_all, lately FROM "
        "(SELECT named.*, ROW_NUMBER() OVER (PARTITION BY block ORDER BY since DESC, code DESC) AS place, "
        "COUNT(*) OVER (PARTITION BY block) AS in_all, "
        "SUM(CASE WHEN since >= ? THEN 1 ELSE 0 END) OVER (PARTITION BY block) AS lately FROM (%1) AS named) "
        "AS placed WHERE place <= ? ORDER BY since DESC, code DESC"_s.arg(named),
        {stored(since), newest}, [&](const Row& row) {
            BlockReturns& returns = found[BlockId(row.text(0))];
            returns.inAll = row.integer(7);
            returns.lately = row.integer(8);
            returns.newest << blockedCaseOf(row);
        });
    if (!read)
        return fail(read.error());
    return found;
}

} // namespace leertafel::storage
