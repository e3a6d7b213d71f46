#pragma once

#include "core/domain/Block.h"
#include "core/domain/Case.h"

namespace leertafel::services {

class RuleSignals;
class StoreContext;

/// A released case that ran into a block.
struct BlockReturn {
    CaseId id;
    VersionId version;
    CaseCode code{};
    QString title{};
    QDate on{}; ///< first released naming it
};

/// A block with the cases that named it.
struct BlockRow {
    static constexpr int newest = 20;
    Block block;
    QList<BlockReturn> returns{}; ///< the newest few, newest first
    int inAll = 0;
    int withinYear = 0; ///< of those, released in the year up to today
};

/// What blocks: a list that the members keep together, and that cases name from. Anybody may name, rename,
/// merge and part; who did it and when stays to be seen. A name is looked at as a title is, so no person gets
/// onto it.
class BlockLedger {
public:
    explicit BlockLedger(StoreContext& context) : m_context(context) {}

    Result<QList<Block>> all() const; ///< those that stand, by name
    /// As a reader should see it: the one it was merged into, and on from there. `NotFound`.
    Result<Block> standing(const BlockId& id) const;
    /// Its name now; empty for none.
    QString nameOf(const BlockId& id) const;
    Result<QList<Block>> mergedInto(const BlockId& id) const; ///< those that count along with it, by name
    /// The one that stands for it first, then every other that counts as that one.
    Result<QList<BlockId>> countingAs(const BlockId& id) const;
    Result<QList<BlockChange>> history(const BlockId& id) const;
    /// Those that came back last first, then the rest by name. A case counts once it is released, whoever
    /// wrote it, and no longer when it was taken back.
    Result<QList<BlockRow>> rows() const;

    /// A name that stands already gives the one under it. `Incomplete` (name), `InvalidValue` (what:
    /// `blockName`) without a letter or longer than 120 characters, `OpenFindings`.
    Result<BlockId> add(const QString& name, BlockKind kind);
    /// As `add`, but `WrongState` (why: `twice`) when another one has the name: merge them instead.
    Result<void> change(const BlockId& id, const QString& name, BlockKind kind);
    /// Cases that name `id` count for `into` from now on. `WrongState` when either was merged before.
    Result<void> merge(const BlockId& id, const BlockId& into);
    /// Takes back a `merge`. `NotAllowed` when the name stands anew meanwhile.
    Result<void> part(const BlockId& id);

    /// What the third return within a year led to.
    RuleSignals proposals();

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
