#pragma once

#include "core/domain/Clock.h"
#include "core/domain/Member.h"
#include "core/domain/Vocabulary.h"
#include "core/security/KdfCost.h"
#include "core/services/Passphrase.h"

#include <QDateTime>

#include <functional>
#include <memory>

class QRandomGenerator;

namespace leertafel::anonymity {
class Scanner;
}

namespace leertafel::storage {
class Database;
} // namespace leertafel::storage

namespace leertafel::services {

class Workspace;
/// A member's secret keys and the store's key, in guarded memory. Opaque outside the services.
class UnlockedKeys;
/// A store that this process holds, with the keys to it and no connection: as long as it lasts nobody else
/// gets in to write, whoever of its workspaces closes. Any thread. Opaque outside the services.
class HeldStore;

struct KnownMember {
    MemberId id;
    QString name;
    bool active = true;
};

/// What can be read without any passphrase.
struct StoreSummary {
    QString path;
    QString name; ///< folder name without `.leertafel`
    StoreId id;
    QList<KnownMember> members;
    QDateTime lastChanged;
    QString cipher;
};

/// Why a copy was made. Only automatic ones are cleared away, all but the newest ten.
enum class BackupKind { Automatic, ByHand, BeforeRestore };

struct Backup {
    QString path;
    QDateTime at;
    qint64 bytes = 0;
    BackupKind kind = BackupKind::Automatic;
};

enum class OpenMode { ReadWrite, ReadOnly };

/// What getting a store ready is busy with, for whoever waits.
enum class ReadyStep { BackingUp, Updating };
/// Told now and then, with parts done and in all (0 while that is not known). Returning false stops the work,
/// which then leaves the store as it was (`Cancelled`).
using TellStep = std::function<bool(ReadyStep, int done, int total)>;

/// How stores are made; the defaults are what people get.
struct StoreOptions {
    security::KdfCost cost = security::KdfCost::moderate();
    int leastScore = 3; ///< of a new passphrase; 0 for invented data
    QString cipher = QStringLiteral("aegis");
    /// Where ids come from: null is the system's generator, a seeded one repeats itself. Outlives the
    /// service and every workspace; not shared between threads.
    QRandomGenerator* random = nullptr;
    QString schema = QStringLiteral(":/sql"); ///< where the numbered steps of the schema stand
};

/// Makes, opens and cares for stores (folders `NAME.leertafel`).
class StoreService {
public:
    /// @param clock outlives the service and every workspace it opens.
    StoreService(const Clock& clock, std::shared_ptr<const Vocabulary> vocabulary,
                 std::shared_ptr<const anonymity::Scanner> scanner, const StoreOptions& options = {});
    ~StoreService();

    /// `EncryptionMissing` unless the SQLite that QtSql uses is the encrypting one linked here.
    Result<void> checkEncryption() const;

    /// `StoreNotFound`, `NotAStore`, `StoreDamaged`, `StoreNewer`.
    Result<StoreSummary> inspect(const QString& path) const;

    /// The keyring cannot be read or is gone, and the copy of it beside the backups can.
    bool canRestoreKeyring(const QString& path) const;
    /// Puts that copy in its place; what stood there is kept beside the backups. `BackupUnknown` when
    /// there is nothing to mend or to mend it with, `StoreInUse`, `CannotWrite`, `DiskFull`.
    Result<void> restoreKeyring(const QString& path) const;

    struct Created {
        MemberId member;
        QString recoveryCode; ///< to be printed; shown once
        std::shared_ptr<UnlockedKeys> keys;
    };
    /// Slow (key derivation): call off the GUI thread. `StoreExists`, `CannotWrite`, `DiskFull`,
    /// `WeakPassphrase` (score below 3), `EncryptionMissing`.
    Result<Created> create(const QString& path, const QString& memberName,
                           const Passphrase& passphrase) const;

    /// Slow (Argon2id, 0.4 s): call off the GUI thread. `WrongPassphrase`, `MemberUnknown`.
    Result<std::shared_ptr<UnlockedKeys>> unlock(const QString& path, const MemberId& member,
                                                 const Passphrase& passphrase) const;
    /// With the printed code in place of a passphrase; sets the member's new passphrase at once.
    Result<std::shared_ptr<UnlockedKeys>> recover(const QString& path, const MemberId& member,
                                                  const QString& recoveryCode,
                                                  const Passphrase& newPassphrase) const;

    /// Slow: call off the GUI thread. Takes the store for this process, makes the automatic backup when it
    /// changed since the last one, and brings it to the newest schema: whole, or not at all. `StoreInUse`
    /// (context `by`) when another process writes to it. @param tell called on the same thread.
    Result<std::shared_ptr<const HeldStore>> makeReady(std::shared_ptr<UnlockedKeys> keys,
                                                       OpenMode mode = OpenMode::ReadWrite,
                                                       const TellStep& tell = {}) const;
    /// Quick: opens on the calling thread what was made ready.
    Result<std::unique_ptr<Workspace>> open(const std::shared_ptr<const HeldStore>& held) const;
    /// Both, one after the other, for where nobody waits at a window.
    Result<std::unique_ptr<Workspace>> open(std::shared_ptr<UnlockedKeys> keys,
                                            OpenMode mode = OpenMode::ReadWrite) const;
    /// Keeps the store held after its workspace closes.
    static std::shared_ptr<const HeldStore> hold(const Workspace& workspace);

    /// Newest first.
    QList<Backup> backups(const QString& path) const;
    struct Restored {
        QString kept;         ///< the file with how it stood until now; empty when there was nothing
        bool isBackup = true; ///< false when it could not be read any more and was only set aside
    };
    /// Slow: call off the GUI thread. Puts a backup in place, whole or not at all; what was there becomes a
    /// backup itself first. `StoreInUse` while the store is open, `BackupUnknown`, `StoreDamaged` when the
    /// backup is not whole or not of this store.
    Result<Restored> restore(const QString& path, const QString& backupPath,
                             const std::shared_ptr<UnlockedKeys>& keys) const;
    /// The same on a store that this process holds, with every workspace of it closed.
    Result<Restored> restore(const std::shared_ptr<const HeldStore>& held, const QString& backupPath) const;

    const Vocabulary& vocabulary() const;

private:
    struct Private;
    Result<std::unique_ptr<Workspace>> enter(const std::shared_ptr<const HeldStore>& held,
                                             std::unique_ptr<storage::Database> database) const;
    std::unique_ptr<Private> d;
};

} // namespace leertafel::services
