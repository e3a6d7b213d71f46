#pragma once

#include "core/storage/CountRepository.h"

namespace leertafel::services {

/// What had come in when a quarter was the newest one.
struct KnownThen {
    QList<storage::ThemeCells> table{}; ///< as `CountRepository::table`
    /// That quarter came in last of all, so it may not be complete.
    bool newestIsOpen = false;
};

/// Known then is every import before the first one that holds a later quarter. Where no such import holds the
/// quarter itself, or one before it, the first import that does stands in: figures of years that came in
/// together have no history of their own. @param history as `CountRepository::history`.
KnownThen knownAsOf(const QList<storage::BatchedCount>& history, Quarter quarter);

} // namespace leertafel::services
