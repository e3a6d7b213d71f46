#pragma once

#include "core/services/Wait.h"
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

/// Runs `work`, which writes, and lets it wait for other writes as long as `wait` says.
template <typename Work>
auto waiting(storage::Database& database, Wait wait, Work work) -> decltype(work()) {
    if (wait == Wait::UntilFree)
        return work();
    const storage::BriefWait brief(database);
    auto result = work();
    if (!result && result.error().code == ErrorCode::StoreInUse)
        return fail(ErrorCode::StoreBusy);
    return result;
}

} // namespace leertafel::services
