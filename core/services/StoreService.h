#pragma once

#include "core/domain/Clock.h"
#include "core/domain/Member.h"
#include "core/domain/Vocabulary.h"
#include "core/security/KdfCost.h"
#include "core/services/Passphrase.h"

#include <QDateTime>

#include <memory>

class QRandomGenerator;

namespace leertafel::anonymity {
class Scanner;
}

namespace leertafel::services {

class Workspace;
/// A member's secret keys and the store's key, in guarded memory. Opaque outside the services.
class UnlockedKeys;

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

struct Backup {
    QString path;
    QDateTime at;
    qint64 bytes = 0;
};

enum class OpenMode { ReadWrite, ReadOnly };

/// How stores are made; the defaults are what people get.
struct StoreOptions {
    security::KdfCost cost = security::KdfCost::moderate();
    int leastScore = 3; ///< of a new passphrase; 0 for invented data
    QString cipher = QStringLiteral("aegis");
    /// Where ids come from: null is the system's generator, a seeded one repeats itself. Outlives the
    /// service and every workspace; not shared between threads.
    QRandomGenerator* random = nullptr;
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

    /// Opens on the calling thread, migrates, and makes the automatic backup when the store changed since
    /// the last one. `StoreInUse` (context `by`) when another process writes to it.
    Result<std::unique_ptr<Workspace>> open(std::shared_ptr<UnlockedKeys> keys,
                                            OpenMode mode = OpenMode::ReadWrite) const;

    /// Newest first.
    QList<Backup> backups(const QString& path) const;
    /// Puts a backup in place; what was there becomes a backup itself first. The store must be closed.
    Result<void> restore(const QString& path, const QString& backupPath,
                         const std::shared_ptr<UnlockedKeys>& keys) const;

    const Vocabulary& vocabulary() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace leertafel::services
