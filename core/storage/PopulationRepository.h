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
    /// Every live figure by area, day and age.
    Result<QList<Population>> all() const;

private:
    Database& m_database;
};

} // namespace leertafel::storage
