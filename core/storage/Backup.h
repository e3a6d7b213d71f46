#pragma once

#include "core/storage/Database.h"

namespace leertafel::storage {

/// Told now and then with pages done and in all; returning false stops the work (`Cancelled`).
using CopyProgress = std::function<bool(int done, int total)>;

/// A copy of an open database at `target`, under the same cipher and `key`, whole or not at all, while others
/// go on reading and writing. `DiskFull`, `CannotWrite`, `StoreDamaged`, `Cancelled`.
Result<void> copyDatabase(Database& source, const QString& target, QByteArrayView key,
                          const CopyProgress& progress = {});

/// Lines of SQLite's own integrity check and of broken references; empty when all is well.
Result<QStringList> integrityFaults(Database& database);

} // namespace leertafel::storage
