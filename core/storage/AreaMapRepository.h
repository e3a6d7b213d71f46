#pragma once

#include "core/storage/Database.h"

namespace leertafel::storage {

/// The outlines that a store draws its map with, as one text.
class AreaMapRepository {
public:
    explicit AreaMapRepository(Database& database) : m_database(database) {}

    /// Nothing when the store has none of its own.
    Result<std::optional<QString>> get() const;
    /// Empty takes it away.
    Result<void> put(const QString& text);

private:
    Database& m_database;
};

} // namespace leertafel::storage
