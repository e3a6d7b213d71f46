#include "core/security/GuardedFile.h"
#include "core/services/BackupFolder.h"
#include "core/services/SchemaUpdate.h"
#include "core/services/StoreContext.h"
#include "core/services/StoreKey.h"
#include "core/services/StoreService.h"
#include "core/services/UnlockedKeys.h"
#include "core/storage/Backup.h"
#include "core/storage/EventLog.h"
#include "core/storage/FigureReleaseRepository.h"
#include "core/storage/MemberRepository.h"
#include "core/storage/Migrator.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using security::SecretBytes;
using storage::Database;
using storage::StoreFolder;

namespace {

void removeLogs(const QString& path) {
    for (const QString& end : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + end);
}

void removeDatabase(const QString& path) {
    QFile::remove(path);
    removeLogs(path);
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

/// What left the present store and the copy knows nothing of.
struct GivenSince {
    QList<FigureRelease> releases{}; ///< the oldest first
    bool whole = false;              ///< nothing else can have left
};

/// Whether the copy's register has every gap that the present one has.
bool holdsGaps(const QList<RegisterGap>& known, const QList<RegisterGap>& present) {
    return std::all_of(present.cbegin(), present.cend(), [&known](const RegisterGap& gap) {
        return std::any_of(known.cbegin(), known.cend(), [&gap](const RegisterGap& other) {
            return other.from == gap.from && other.to == gap.to;
        });
    });
}

/// Nothing, and not the whole, when the present store cannot be read, for it may have given out anything; nor
/// when the copy is from before `me`, under whose name it would stand. Not the whole either when the present
/// one has a gap that the copy has not.
GivenSince givenSince(UnlockedKeys& keys, Database& copy, const MemberId& me) {
    const auto mine = storage::MemberRepository(copy).get(me);
    if (!mine || !*mine || !QFile::exists(keys.folder.database()))
        return {};
    const auto present = openDatabase(keys, Database::Mode::ReadOnly);
    if (!present)
        return {};
    storage::FigureReleaseRepository given(**present);
    const storage::FigureReleaseRepository there(copy);
    const auto all = given.all();
    const auto known = there.all();
    const auto gaps = given.gaps();
    const auto knownGaps = there.gaps();
    if (!all || !known || !gaps || !knownGaps)
        return {};
    GivenSince since;
    since.whole = holdsGaps(*knownGaps, *gaps);
    for (const FigureRelease& each : *all) {
        FigureRelease release = each;
        if (std::any_of(known->cbegin(), known->cend(),
                        [&release](const FigureRelease& other) { return other.id == release.id; }))
            continue;
        auto cells = given.cellsOf(release.id);
        if (!cells)
            return {};
        release.cells = *std::move(cells);
        since.releases.prepend(std::move(release));
    }
    return since;
}

/// What is out stays out, whatever the store goes back to: its register keeps it, and its log says that it
/// was carried over, not which figures it stood on. In the transaction of the restore.
Result<void> carryOver(Database& copy, const QList<FigureRelease>& releases, storage::EventLog& log,
                       const MemberId& me) {
    for (const FigureRelease& each : releases) {
        FigureRelease release = each;
        auto member = storage::MemberRepository(copy).get(release.by);
        if (!member)
            return fail(member.error());
        if (!*member)
            release.by = me; // who gave it out came after the backup was made
        if (auto added = storage::FigureReleaseRepository(copy).add(release); !added)
            return added;
        if (auto logged = log.append(me, u"figures.carryOver"_s, release.id.text()); !logged)
            return logged;
    }
    return {};
}

/// Checks the copy, brings it under the present key, and notes in its log where it came from and what was
/// given out since.
Result<void> prepare(const QString& copy, UnlockedKeys& keys, const Clock& clock) {
    auto ring = keys.keyring();
    if (!ring)
        return fail(ring.error());
    auto database = openCopy(copy, keys, *ring);
    if (!database)
        return fail(database.error());
    auto schema = storage::Migrator::schemaOf(**database);
    if (!schema)
        return fail(schema.error());
    const int newest = storage::Migrator(keys.options.schema).newest();
    if (*schema > newest)
        return fail(ErrorCode::StoreNewer, {{u"path"_s, copy},
                                            {u"found"_s, QString::number(*schema)},
                                            {u"known"_s, QString::number(newest)}});
    auto faults = storage::integrityFaults(**database);
    if (!faults)
        return fail(faults.error());
    if (*schema < 1 || !faults->isEmpty())
        return fail(ErrorCode::StoreDamaged, {{u"path"_s, copy}});
    if (*schema < newest)
        if (auto updated = updateSchema(**database, keys, clock); !updated)
            return updated;
    if (auto keyed = (*database)->rekey(keys.storeKey()->view()); !keyed)
        return keyed;
    storage::Transaction transaction(**database);
    if (!transaction.begun())
        return transaction.begun();
    const GivenSince since = givenSince(keys, **database, keys.member);
    storage::EventLog log(**database, clock, signerOf(keys.member, keys.keys));
    if (auto logged = log.append(keys.member, u"store.restore"_s,
                                 since.whole ? storage::FigureReleaseRepository::carried : QString());
        !logged)
        return logged;
    if (auto carried = carryOver(**database, since.releases, log, keys.member); !carried)
        return carried;
    return transaction.commit();
}

/// What is there now becomes a backup, or is kept beside them when it can no longer be read.
Result<StoreService::Restored> keepPresent(UnlockedKeys& keys, const Clock& clock) {
    const BackupFolder backups(keys.folder);
    if (!QFile::exists(keys.folder.database()))
        return StoreService::Restored{{}, false};
    auto present = openDatabase(keys, Database::Mode::ReadWrite);
    if (present) {
        auto made = backups.make(**present, keys, BackupKind::BeforeRestore, clock.now());
        if (made)
            return StoreService::Restored{*made, true};
        if (made.error().code != ErrorCode::StoreDamaged)
            return fail(made.error());
    }
    present = fail(ErrorCode::StoreDamaged);
    auto aside = backups.setAside(clock.now());
    if (!aside)
        return fail(aside.error());
    return StoreService::Restored{*aside, false};
}

} // namespace

Result<StoreService::Restored> restoreBackup(const Clock& clock, const QString& backupPath,
                                             UnlockedKeys& keys) {
    if (!QFile::exists(backupPath))
        return fail(ErrorCode::BackupUnknown, {{u"path"_s, backupPath}});
    const QString copy = keys.folder.database() + u".restored"_s;
    removeDatabase(copy);
    Result<StoreService::Restored> done = fail(ErrorCode::CannotWrite, {{u"path"_s, copy}});
    if (QFile::copy(backupPath, copy)) {
        if (auto prepared = prepare(copy, keys, clock); !prepared)
            done = fail(prepared.error());
        else
            done = keepPresent(keys, clock);
    }
    if (done) {
        // A log file left from the old database must never be played over the new one. The file itself is
        // replaced in one go, so that a power cut leaves the old store or the new one.
        removeLogs(keys.folder.database());
        if (std::rename(QFile::encodeName(copy).constData(),
                        QFile::encodeName(keys.folder.database()).constData()) != 0)
            done = fail(ErrorCode::CannotWrite, {{u"path"_s, keys.folder.database()}});
        security::syncFolder(keys.folder.path());
    }
    removeDatabase(copy);
    return done;
}

} // namespace leertafel::services
