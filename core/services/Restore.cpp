#include "core/security/GuardedFile.h"
#include "core/services/BackupFolder.h"
#include "core/services/StoreKey.h"
#include "core/services/StoreService.h"
#include "core/services/UnlockedKeys.h"
#include "core/storage/Backup.h"
#include "core/storage/EventLog.h"
#include "core/storage/Migrator.h"
#include "core/storage/StoreLock.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using security::SecretBytes;
using storage::Database;
using storage::StoreFolder;

namespace {

void removeDatabase(const QString& path) {
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + end);
}

/// The backup under the key it was made with: the present one or one that the store had before.
Result<std::unique_ptr<Database>> openCopy(const QString& path, const UnlockedKeys& keys,
                                           const security::Keyring& ring) {
    auto opened = Database::open(path, keys.storeKey()->view(), ring.cipher());
    for (const auto& former : ring.formerStoreKeys(*keys.storeKey())) {
        if (opened || opened.error().code != ErrorCode::StoreDamaged)
            break;
        opened = Database::open(path, former->view(), ring.cipher());
    }
    return opened;
}

/// Checks the copy, brings it under the present key and notes in its log where it came from.
Result<void> prepare(const QString& copy, const UnlockedKeys& keys, const Clock& clock) {
    auto ring = keys.keyring();
    if (!ring)
        return fail(ring.error());
    auto database = openCopy(copy, keys, *ring);
    if (!database)
        return fail(database.error());
    auto schema = storage::Migrator::schemaOf(**database);
    if (!schema)
        return fail(schema.error());
    const int newest = storage::Migrator().newest();
    if (*schema > newest)
        return fail(ErrorCode::StoreNewer, {{u"path"_s, copy},
                                            {u"found"_s, QString::number(*schema)},
                                            {u"known"_s, QString::number(newest)}});
    auto faults = storage::integrityFaults(**database);
    if (!faults)
        return fail(faults.error());
    if (*schema < 1 || !faults->isEmpty())
        return fail(ErrorCode::StoreDamaged, {{u"path"_s, copy}});
    if (auto keyed = (*database)->rekey(keys.storeKey()->view()); !keyed)
        return keyed;
    storage::Transaction transaction(**database);
    if (!transaction.begun())
        return transaction.begun();
    storage::EventLog log(**database, clock);
    if (auto logged = log.append(keys.member, u"store.restore"_s, {}); !logged)
        return logged;
    return transaction.commit();
}

/// What is there now becomes a backup, or is set aside when it can no longer be read.
Result<void> keepPresent(UnlockedKeys& keys, const Clock& clock) {
    const BackupFolder backups(keys.folder);
    if (!QFile::exists(keys.folder.database()))
        return {};
    auto present = openDatabase(keys, Database::Mode::ReadWrite);
    if (present) {
        auto made = backups.make(**present, keys, BackupFolder::Kind::BeforeRestore, clock.now());
        if (made)
            return {};
        if (made.error().code != ErrorCode::StoreDamaged)
            return fail(made.error());
    }
    present = fail(ErrorCode::StoreDamaged);
    if (auto aside = backups.setAside(clock.now()); !aside)
        return fail(aside.error());
    return {};
}

} // namespace

Result<void> restoreBackup(const Clock& clock, const QString& backupPath, UnlockedKeys& keys) {
    if (!QFile::exists(backupPath))
        return fail(ErrorCode::BackupUnknown, {{u"path"_s, backupPath}});
    auto lock = storage::StoreLock::take(keys.folder.lock(), keys.memberName, clock);
    if (!lock)
        return fail(lock.error());
    const QString copy = keys.folder.database() + u".restored"_s;
    removeDatabase(copy);
    Result<void> done{};
    if (!QFile::copy(backupPath, copy))
        done = fail(ErrorCode::CannotWrite, {{u"path"_s, copy}});
    if (done)
        done = prepare(copy, keys, clock);
    if (done)
        done = keepPresent(keys, clock);
    if (done) {
        // A log file left from the old database must never be played over the new one.
        removeDatabase(keys.folder.database());
        if (std::rename(QFile::encodeName(copy).constData(),
                        QFile::encodeName(keys.folder.database()).constData()) != 0)
            done = fail(ErrorCode::CannotWrite, {{u"path"_s, keys.folder.database()}});
        security::syncFolder(keys.folder.path());
    }
    removeDatabase(copy);
    return done;
}

} // namespace leertafel::services
