#pragma once

#include "core/services/StoreService.h"
#include "core/services/Workspace.h"
#include "core/storage/Database.h"
#include "core/storage/StoreFolder.h"

namespace leertafel::services {

class UnlockedKeys;

/// The encrypted copies in a store's `backups/`. Internal to this folder.
class BackupFolder {
public:
    explicit BackupFolder(storage::StoreFolder folder) : m_folder(std::move(folder)) {}

    QList<Backup> list() const; ///< newest first
    /// The database file or its log changed since the newest copy, or there is none.
    bool isDue() const;
    /// Its path. `DiskFull`, `CannotWrite`, `Cancelled`.
    Result<QString> make(storage::Database& database, const UnlockedKeys& keys, BackupKind kind,
                         const QDateTime& now, const Progress& progress = {}) const;
    /// Keeps a database that can no longer be read beside the backups, as it is.
    Result<QString> setAside(const QDateTime& now) const;

    /// Keeps a keyring that can no longer be read beside the backups, as it is.
    Result<void> keepKeyring(const QDateTime& now) const;

private:
    QString freeName(const QString& prefix, const QDateTime& now) const;
    void clearOld() const;
    storage::StoreFolder m_folder;
};

/// `StoreService::restore`: puts a backup in place while the store is held and closed.
Result<StoreService::Restored> restoreBackup(const Clock& clock, const QString& backupPath,
                                             UnlockedKeys& keys);

} // namespace leertafel::services
