#include "core/services/StoreService.h"

#include "core/services/BackupFolder.h"
#include "core/services/Reconcile.h"
#include "core/services/SchemaUpdate.h"
#include "core/services/StoreKey.h"
#include "core/services/WorkspaceData.h"
#include "core/storage/Backup.h"
#include "core/storage/MemberRepository.h"
#include "core/storage/Migrator.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using security::Keyring;
using security::SecretBytes;
using storage::Database;
using storage::Migrator;
using storage::StoreFolder;
using storage::StoreLock;

struct StoreService::Private {
    const Clock& clock;
    std::shared_ptr<const Vocabulary> vocabulary;
    std::shared_ptr<const anonymity::Scanner> scanner;
    StoreOptions options;

    struct Ready {
        std::shared_ptr<const HeldStore> held;
        std::unique_ptr<Database> database; ///< of this thread
    };
    Result<Ready> makeReady(std::shared_ptr<UnlockedKeys> keys, OpenMode mode, const TellStep& tell) const;
};

namespace {

bool isStrongEnough(const Passphrase& passphrase, const QStringList& known, int leastScore) {
    return leastScore <= 0 || passphraseScore(QString::fromUtf8(passphrase.utf8()), known) >= leastScore;
}

/// Takes back what was made of a store that could not be finished.
class Unfinished {
public:
    explicit Unfinished(const StoreFolder& folder)
        : m_folder(folder), m_ownFolder(!QDir(folder.path()).exists()) {}
    ~Unfinished() {
        if (m_finished)
            return;
        QDir(m_folder.backups()).removeRecursively();
        for (const QString& path :
             {m_folder.keyring(), m_folder.database(), m_folder.database() + u"-wal"_s,
              m_folder.database() + u"-shm"_s, m_folder.database() + u"-journal"_s, m_folder.lock()})
            QFile::remove(path);
        if (m_ownFolder)
            QDir().rmdir(m_folder.path());
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void finish() { m_finished = true; }

private:
    StoreFolder m_folder;
    bool m_ownFolder;
    bool m_finished = false;
};

Result<void> fillNewStore(Database& database, const security::KeyringMember& entry,
                          const storage::LogSigner& signer, const Clock& clock, const Migrator& migrator) {
    if (auto migrated = migrator.migrate(database); !migrated)
        return fail(migrated.error());
    storage::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    Member member;
    member.id = entry.id;
    member.name = entry.name;
    member.functions = MemberFunction::Worker | MemberFunction::Keeper | MemberFunction::Preparer;
    member.signKey = entry.signKey;
    member.boxKey = entry.boxKey;
    if (auto inserted = storage::MemberRepository(database).insert(member, clock.now()); !inserted)
        return inserted;
    storage::EventLog log(database, clock, signer);
    if (auto logged = log.append(member.id, u"store.create"_s, member.id.text()); !logged)
        return logged;
    return transaction.commit();
}

/// The step is told at once, then as it goes on.
Progress tellingOf(const TellStep& tell, ReadyStep step) {
    if (!tell)
        return {};
    tell(step, 0, 0);
    return [tell, step](int done, int total) { return tell(step, done, total); };
}

/// The automatic backup. It reads every page, so a damaged one is found here as well.
Result<void> keepCopy(Database& database, const UnlockedKeys& keys, const Clock& clock,
                      const TellStep& tell) {
    const BackupFolder backups(keys.folder);
    if (!backups.isDue())
        return {};
    const Progress progress = tellingOf(tell, ReadyStep::BackingUp);
    if (auto made = backups.make(database, keys, BackupKind::Automatic, clock.now(), progress); !made)
        return fail(made.error());
    return {};
}

} // namespace

StoreService::StoreService(const Clock& clock, std::shared_ptr<const Vocabulary> vocabulary,
                           std::shared_ptr<const anonymity::Scanner> scanner, const StoreOptions& options)
    : d(new Private{clock, std::move(vocabulary), std::move(scanner), options}) {}

StoreService::~StoreService() = default;

const Vocabulary& StoreService::vocabulary() const { return *d->vocabulary; }

Result<void> StoreService::checkEncryption() const { return Database::checkEncryption(); }

Result<StoreSummary> StoreService::inspect(const QString& path) const {
    const StoreFolder folder(path);
    if (!QFileInfo::exists(folder.path()))
        return fail(ErrorCode::StoreNotFound, {{u"path"_s, folder.path()}});
    if (!QFile::exists(folder.keyring()) || !QFile::exists(folder.database()))
        return fail(ErrorCode::NotAStore, {{u"path"_s, folder.path()}});
    auto ring = Keyring::load(folder.keyring());
    if (!ring)
        return fail(ring.error());
    StoreSummary summary{folder.path(), folder.name(), ring->store(), {}, {}, ring->cipher()};
    for (const auto& member : ring->members())
        summary.members.append({member.id, member.name, true});
    const QFileInfo wal(folder.database() + u"-wal"_s);
    summary.lastChanged = QFileInfo(folder.database()).lastModified().toUTC();
    if (wal.size() > 0)
        summary.lastChanged = std::max(summary.lastChanged, wal.lastModified().toUTC());
    return summary;
}

bool StoreService::canRestoreKeyring(const QString& path) const {
    const StoreFolder folder(path);
    const auto present = Keyring::load(folder.keyring());
    const bool lost = !present && (present.error().code == ErrorCode::StoreDamaged ||
                                   present.error().code == ErrorCode::NotAStore);
    return lost && QFile::exists(folder.database()) && Keyring::load(folder.keyringCopy());
}

Result<void> StoreService::restoreKeyring(const QString& path) const {
    const StoreFolder folder(path);
    if (!canRestoreKeyring(path))
        return fail(ErrorCode::BackupUnknown, {{u"path"_s, folder.keyringCopy()}});
    auto lock = StoreLock::take(folder.lock(), {}, d->clock);
    if (!lock)
        return fail(lock.error());
    auto copy = Keyring::load(folder.keyringCopy());
    if (!copy)
        return fail(copy.error());
    if (QFile::exists(folder.keyring()))
        if (auto kept = BackupFolder(folder).keepKeyring(d->clock.now()); !kept)
            return kept;
    return copy->save(folder.keyring());
}

Result<StoreService::Created> StoreService::create(const QString& path, const QString& memberName,
                                                   const Passphrase& passphrase) const {
    if (auto encrypts = checkEncryption(); !encrypts)
        return fail(encrypts.error());
    const StoreFolder folder(path);
    const QString name = memberName.simplified();
    if (name.isEmpty())
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"name"_s}, {u"value"_s, {}}});
    if (!isStrongEnough(passphrase, {name, folder.name()}, d->options.leastScore))
        return fail(ErrorCode::WeakPassphrase);
    const QFileInfo present(folder.path());
    if (present.exists() && (!present.isDir() || !QDir(folder.path()).isEmpty()))
        return fail(ErrorCode::StoreExists, {{u"path"_s, folder.path()}});

    Unfinished unfinished(folder);
    if (!QDir().mkpath(folder.backups()))
        return fail(ErrorCode::CannotWrite, {{u"path"_s, folder.path()}});
    QFile::setPermissions(folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto lock = StoreLock::take(folder.lock(), name, d->clock);
    if (!lock)
        return fail(lock.error());

    IdSource ids(d->clock, d->options.random);
    const SecretBytes storeKey = SecretBytes::random(32);
    Keyring ring = Keyring::create(ids.make<StoreId>(), d->options.cipher, d->clock.now());
    const auto memberId = ids.make<MemberId>();
    auto unlocked = ring.addMember(memberId, name, passphrase.utf8(), d->options.cost, storeKey);
    if (!unlocked)
        return fail(unlocked.error());
    auto code = ring.setRecovery(memberId, passphrase.utf8(), d->options.cost, storeKey);
    if (!code)
        return fail(code.error());
    const security::KeyringMember entry = *ring.member(memberId);
    {
        auto database = Database::open(folder.database(), storeKey.view(), d->options.cipher);
        if (!database)
            return fail(database.error());
        QFile::setPermissions(folder.database(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        auto filled = fillNewStore(**database, entry, signerOf(memberId, unlocked->keys), d->clock,
                                   Migrator(d->options.schema));
        if (!filled)
            return fail(filled.error());
    }
    // Last: without a keyring the folder is no store, so a power cut before this leaves nothing half made.
    auto keys = std::make_shared<UnlockedKeys>(folder, d->options, ring, entry, std::move(*unlocked));
    if (auto saved = keys->save(ring); !saved)
        return fail(saved.error());
    unfinished.finish();
    return Created{memberId, code->text(), std::move(keys)};
}

Result<std::shared_ptr<UnlockedKeys>> StoreService::unlock(const QString& path, const MemberId& member,
                                                           const Passphrase& passphrase) const {
    if (auto summary = inspect(path); !summary)
        return fail(summary.error());
    const StoreFolder folder(path);
    auto ring = Keyring::load(folder.keyring());
    if (!ring)
        return fail(ring.error());
    auto unlocked = ring->unlock(member, passphrase.utf8());
    if (!unlocked)
        return fail(unlocked.error());
    return std::make_shared<UnlockedKeys>(folder, d->options, *ring, *ring->member(member),
                                          std::move(*unlocked));
}

Result<std::shared_ptr<UnlockedKeys>> StoreService::recover(const QString& path, const MemberId& member,
                                                            const QString& recoveryCode,
                                                            const Passphrase& newPassphrase) const {
    if (auto summary = inspect(path); !summary)
        return fail(summary.error());
    const StoreFolder folder(path);
    auto ring = Keyring::load(folder.keyring());
    if (!ring)
        return fail(ring.error());
    const auto known = ring->member(member);
    if (!known)
        return fail(ErrorCode::MemberUnknown, {{u"member"_s, member.text()}});
    auto code = security::RecoveryCode::parse(recoveryCode);
    if (!code)
        return fail(code.error());
    if (!isStrongEnough(newPassphrase, {known->name, folder.name()}, d->options.leastScore))
        return fail(ErrorCode::WeakPassphrase);
    auto lock = StoreLock::take(folder.lock(), known->name, d->clock);
    if (!lock)
        return fail(lock.error());
    auto unlocked = ring->recover(member, *code, newPassphrase.utf8(), d->options.cost);
    if (!unlocked)
        return fail(unlocked.error());
    auto keys = std::make_shared<UnlockedKeys>(folder, d->options, *ring, *ring->member(member),
                                               std::move(*unlocked));
    if (auto saved = keys->save(*ring); !saved)
        return fail(saved.error());
    return keys;
}

Result<StoreService::Private::Ready> StoreService::Private::makeReady(std::shared_ptr<UnlockedKeys> keys,
                                                                      OpenMode mode,
                                                                      const TellStep& tell) const {
    const bool writes = mode == OpenMode::ReadWrite;
    std::shared_ptr<StoreLock> lock;
    if (writes) {
        auto taken = StoreLock::take(keys->folder.lock(), keys->memberName, clock);
        if (!taken)
            return fail(taken.error());
        lock = std::move(*taken);
    }
    auto database = openDatabase(*keys, writes ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    auto schema = Migrator::schemaOf(**database);
    if (!schema)
        return fail(schema.error());
    const Migrator migrator(options.schema);
    if (*schema > migrator.newest())
        return fail(ErrorCode::StoreNewer, {{u"path"_s, keys->folder.path()},
                                            {u"found"_s, QString::number(*schema)},
                                            {u"known"_s, QString::number(migrator.newest())}});
    if (writes) {
        // Before the update, so that a step that goes wrong can be undone too.
        if (auto kept = keepCopy(**database, *keys, clock, tell); !kept)
            return fail(kept.error());
        if (*schema < migrator.newest()) {
            const Progress progress = tellingOf(tell, ReadyStep::Updating);
            if (auto updated = updateSchema(**database, *keys, clock, progress); !updated)
                return fail(updated.error());
        }
    } else if (*schema < migrator.newest()) {
        return fail(ErrorCode::StoreOlder, {{u"path"_s, keys->folder.path()}});
    }
    return Ready{std::shared_ptr<const HeldStore>(new HeldStore{std::move(keys), std::move(lock)}),
                 std::move(*database)};
}

Result<std::shared_ptr<const HeldStore>> StoreService::makeReady(std::shared_ptr<UnlockedKeys> keys,
                                                                 OpenMode mode, const TellStep& tell) const {
    auto ready = d->makeReady(std::move(keys), mode, tell);
    if (!ready)
        return fail(ready.error());
    return ready->held;
}

Result<std::unique_ptr<Workspace>> StoreService::open(const std::shared_ptr<const HeldStore>& held) const {
    auto database =
        openDatabase(*held->keys, held->lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    return enter(held, std::move(*database));
}

Result<std::unique_ptr<Workspace>> StoreService::open(std::shared_ptr<UnlockedKeys> keys,
                                                      OpenMode mode) const {
    // On one thread the connection that made the store ready serves on.
    auto ready = d->makeReady(std::move(keys), mode, {});
    if (!ready)
        return fail(ready.error());
    return enter(ready->held, std::move(ready->database));
}

Result<std::unique_ptr<Workspace>> StoreService::enter(const std::shared_ptr<const HeldStore>& held,
                                                       std::unique_ptr<storage::Database> database) const {
    if (held->lock)
        if (auto same = reconcileMembers(*database, *held->keys, d->clock); !same)
            return fail(same.error());
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Workspace::Private>(
        held->keys, d->clock, d->vocabulary, d->scanner, held->lock, std::move(database))));
}

std::shared_ptr<const HeldStore> StoreService::hold(const Workspace& workspace) {
    return std::shared_ptr<const HeldStore>(new HeldStore{workspace.d->keys, workspace.d->lock});
}

Result<StoreService::Restored> StoreService::restore(const QString& path, const QString& backupPath,
                                                     const std::shared_ptr<UnlockedKeys>& keys) const {
    if (StoreFolder(path).path() != keys->folder.path())
        return fail(ErrorCode::StoreLocked);
    auto lock = StoreLock::take(keys->folder.lock(), keys->memberName, d->clock);
    if (!lock)
        return fail(lock.error());
    return restoreBackup(d->clock, backupPath, *keys);
}

Result<StoreService::Restored> StoreService::restore(const std::shared_ptr<const HeldStore>& held,
                                                     const QString& backupPath) const {
    const UnlockedKeys& keys = *held->keys;
    if (!held->lock)
        return fail(ErrorCode::StoreReadOnly, {{u"path"_s, keys.folder.path()}});
    // Every workspace shares the lock; a file that somebody reads from must not change under them.
    if (held->lock.use_count() > 1)
        return fail(ErrorCode::StoreInUse, {{u"path"_s, keys.folder.path()}, {u"by"_s, keys.memberName}});
    return restoreBackup(d->clock, backupPath, *held->keys);
}

QList<Backup> StoreService::backups(const QString& path) const {
    return BackupFolder(StoreFolder(path)).list();
}

} // namespace leertafel::services
