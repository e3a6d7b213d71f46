#pragma once

#include "core/domain/Id.h"
#include "core/storage/Database.h"

#include <QStringList>

namespace leertafel::storage {

/// Which trends stood out when a member looked last, so that what is new can be told from it.
class SeenSignalsRepository {
public:
    explicit SeenSignalsRepository(Database& database) : m_database(database) {}

    /// Nothing before the first time.
    Result<std::optional<QStringList>> of(const MemberId& member) const;
    /// Call inside a transaction.
    Result<void> put(const MemberId& member, const QStringList& keys);

private:
    Database& m_database;
};

} // namespace leertafel::storage
