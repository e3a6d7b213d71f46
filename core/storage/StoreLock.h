#pragma once

#include "core/domain/Clock.h"
#include "core/domain/Result.h"

#include <memory>

namespace leertafel::storage {

/// The right to write to a store, held by one process at a time. The system lets go of it when the process
/// ends, however it ends; the file tells others who has the store open.
class StoreLock {
public:
    /// @param by the member's name. `StoreInUse` with `by`, `host` and `pid` of who holds it; `CannotWrite`.
    static Result<std::shared_ptr<StoreLock>> take(const QString& file, const QString& by,
                                                   const Clock& clock);
    ~StoreLock();
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;

private:
    explicit StoreLock(int handle) : m_handle(handle) {}
    int m_handle;
};

} // namespace leertafel::storage
