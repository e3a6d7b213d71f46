#pragma once

#include "core/domain/Clock.h"
#include "core/services/UnlockedKeys.h"
#include "core/services/Workspace.h"
#include "core/storage/Database.h"

namespace leertafel::services {

/// Brings a store, or a copy of one, to the newest schema: whole, or not at all. `StoreDamaged` when its
/// pages do not hold together, `StoreNewer`. @param progress with nothing in all while that is not known.
Result<void> updateSchema(storage::Database& database, const UnlockedKeys& keys, const Clock& clock,
                          const Progress& progress = {});

} // namespace leertafel::services
