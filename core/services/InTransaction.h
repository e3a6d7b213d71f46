#pragma once

#include "core/storage/Database.h"

namespace leertafel::services {

/// Runs `work` in one transaction: all of it happens, or nothing of it. `work` gives `Result<T>`.
template <typename Work>
auto inTransaction(storage::Database& database, Work work) -> decltype(work()) {
    storage::Transaction transaction(database);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return result;
}

} // namespace leertafel::services
