#pragma once

#include "core/domain/Block.h"
#include "core/domain/Case.h"
#include "core/storage/Database.h"

#include <QHash>

namespace leertafel::storage {

/// A released case that names a block, and when it first was released with it.
struct BlockedCase {
    BlockId block;
    CaseId id;
    VersionId version;
    CaseCode code{};
    QString title{};
    CaseState state = CaseState::Released;
    QDateTime at{};
};

/// How often a block came back.
struct BlockReturns {
    int inAll = 0;
    int lately = 0;
    QList<BlockedCase> newest{}; ///< first
};

/// The ledger of what blocks, and which cases name it. Writes belong inside a transaction of the caller.
class BlockRepository {
public:
    explicit BlockRepository(Database& database) : m_database(database) {}

    Result<QList<Block>> all() const; ///< merged ones too, by name
    /// `NotFound` when there is none.
    Result<Block> get(const BlockId& id) const;
    Result<QList<BlockChange>> changesOf(const BlockId& id) const; ///< oldest first

    /// `NotAllowed` when another one stands under that name.
    Result<void> insert(const Block& block);
    Result<void> update(const Block& block);
    Result<void> insertChange(const BlockChange& change);

    /// Cases whose released version names one of these, first released with it from `since` on, newest first;
    /// none that was taken back.
    Result<QList<BlockedCase>> released(const QList<BlockId>& blocks, const QDateTime& since) const;
    /// Of every block that such a case names: how many, how many from `since` on, and the newest few.
    Result<QHash<BlockId, BlockReturns>> returns(const QDateTime& since, int newest) const;

private:
    Database& m_database;
};

} // namespace leertafel::storage
