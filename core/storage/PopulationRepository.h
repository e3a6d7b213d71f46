#pragma once

#include "core/domain/SignalCount.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// `population`. Batches are those of `CountRepository`. Call changes inside a transaction.
class PopulationRepository {
public:
    explicit PopulationRepository(Database& database) : m_database(database) {}

    /// A new live figure; the one it replaces is kept for `removeBatch`.
    Result<void> add(const Population& population, const BatchId& batch);
    Result<void> removeBatch(const BatchId& id);
    /// All figures of a batch, live or replaced since.
    Result<QList<Population>> ofBatch(const BatchId& id) const;
    /// What `removeBatch` took away, as if it had never gone; figures of later batches stay in force.
    Result<void> putBack(const BatchId& id, const QList<Population>& figures);
    /// Every live figure by area, day and age.
    Result<QList<Population>> all() const;

private:
    Result<void> reviveNewest();
    Database& m_database;
};

} // namespace leertafel::storage
