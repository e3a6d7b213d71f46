#pragma once

#include "core/domain/Clock.h"
#include "core/services/UnlockedKeys.h"
#include "core/storage/Database.h"

namespace leertafel::services {

/// The keyring says who may open the store; the database follows it: after a restored backup, a recovery with
/// the printed code, or a change of members that a power cut broke off. Writes nothing when they agree.
Result<void> reconcileMembers(storage::Database& database, const UnlockedKeys& keys, const Clock& clock);

} // namespace leertafel::services
