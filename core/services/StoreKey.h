#pragma once

#include "core/security/Keyring.h"
#include "core/services/UnlockedKeys.h"
#include "core/storage/Database.h"

#include <functional>

namespace leertafel::services {

/// The store's database under the store's key. Settles a change of key that was broken off. Internal.
Result<std::unique_ptr<storage::Database>> openDatabase(UnlockedKeys& keys, storage::Database::Mode mode);

/// A new store key, in an order in which a power cut at any moment leaves a store that opens: the keyring
/// gets both keys, the database changes, the keyring drops the old one. @param edit changes the keyring with
/// it. `StoreInUse` when another connection is open. Outside any transaction.
Result<void> changeStoreKey(storage::Database& database, UnlockedKeys& keys,
                            const std::function<Result<void>(security::Keyring&)>& edit = {});

} // namespace leertafel::services
