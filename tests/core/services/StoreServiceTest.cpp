#include "tests/support/TestStore.h"

#include "core/services/ReleaseService.h"
#include "core/services/TrendService.h"
#include "core/services/Verify.h"
#include "core/storage/EventLog.h"
#include "core/storage/Migrator.h"
#include "tests/support/FlipByte.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;
using leertafel::test::TestStore;

namespace {

const QString marker = u"ZEEHONDJE aan de Vecht"_s;

QStringList filesWith(const QString& folder, const QByteArray& bytes) {
    QStringList found;
    for (const QFileInfo& info :
         QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (info.isDir()) {
            found += filesWith(info.filePath(), bytes);
            continue;
        }
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found += info.fileName();
    }
    return found;
}

QStringList verbs(TestStore& store) {
    store.close();
    auto read = store.sqlPrompt()->list(u"SELECT verb FROM event_log ORDER BY seq"_s, {},
                                        [](const storage::Row& row) { return row.text(0); });
    return read ? *read : QStringList();
}

int automatic(const QList<Backup>& backups) {
    int count = 0;
    for (const Backup& backup : backups)
        count += QFileInfo(backup.path).fileName().startsWith(u"auto-") ? 1 : 0;
    return count;
}

} // namespace

TEST(StoreServiceTest, MakesUnlocksAndOpensAStore) {
    TestStore store(2);
    const auto summary = store.stores().inspect(store.path());
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(u"Team Test"_s, summary->name);
    EXPECT_EQ(u"aegis"_s, summary->cipher);
    ASSERT_EQ(2, summary->members.size());
    EXPECT_EQ(TestStore::name(1), summary->members[1].name);

    Workspace& mine = store.as(1);
    EXPECT_EQ(store.member(1), mine.me());
    EXPECT_EQ(TestStore::name(0), mine.member(store.member(0))->name);
    EXPECT_FALSE(mine.isReadOnly());
    EXPECT_EQ(QStringList({u"store.create"_s, u"member.add"_s}), verbs(store));
}

TEST(StoreServiceTest, WrongWordsOpenNothing) {
    TestStore store(1);
    const auto keys = store.stores().unlock(store.path(), store.member(0), Passphrase(u"andere woorden"_s));
    ASSERT_FALSE(keys.has_value());
    EXPECT_EQ(ErrorCode::WrongPassphrase, keys.error().code);
    EXPECT_EQ(ErrorCode::MemberUnknown,
              store.stores().unlock(store.path(), MemberId(u"nobody"_s), Passphrase(u"x"_s)).error().code);
}

TEST(StoreServiceTest, SaysWhatAFolderIs) {
    TestStore store(1);
    QTemporaryDir other;
    auto& stores = store.stores();
    EXPECT_EQ(ErrorCode::StoreNotFound, stores.inspect(other.filePath(u"none"_s)).error().code);
    EXPECT_EQ(ErrorCode::NotAStore, stores.inspect(other.path()).error().code);
    QFile::remove(store.path() + u"/store.db"_s);
    EXPECT_EQ(ErrorCode::NotAStore, stores.inspect(store.path()).error().code);
    EXPECT_EQ(ErrorCode::NotAStore, stores.open(store.keys(0)).error().code);
    EXPECT_FALSE(QFile::exists(store.path() + u"/store.db"_s));
}

TEST(StoreServiceTest, NeverMakesAStoreOverAnything) {
    TestStore store(1);
    const Passphrase words(TestStore::passphrase(0));
    EXPECT_EQ(ErrorCode::StoreExists, store.stores().create(store.path(), u"Sam"_s, words).error().code);
    QTemporaryDir other;
    QFile file(other.filePath(u"letter.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(ErrorCode::StoreExists, store.stores().create(other.path(), u"Sam"_s, words).error().code);
    EXPECT_EQ(ErrorCode::StoreExists, store.stores().create(file.fileName(), u"Sam"_s, words).error().code);
    EXPECT_TRUE(file.exists());
}

TEST(StoreServiceTest, RefusesWeakPassphrasesAndLeavesNothing) {
    TestStore store(1);
    QTemporaryDir other;
    const QString path = other.filePath(u"Nieuw.leertafel"_s);
    for (const QString& weak : {u""_s, u"geheim"_s, u"welkom01"_s, u"Noor Voorbeeld"_s})
        EXPECT_EQ(ErrorCode::WeakPassphrase,
                  store.stores().create(path, u"Noor Voorbeeld"_s, Passphrase(weak)).error().code)
            << weak.toStdString();
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(ErrorCode::InvalidValue,
              store.stores().create(path, u"  "_s, Passphrase(TestStore::passphrase(0))).error().code);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(StoreServiceTest, AFolderThatCannotBeWrittenIsSaid) {
    TestStore store(1);
    const auto made =
        store.stores().create(u"/proc/Nieuw.leertafel"_s, u"Sam"_s, Passphrase(TestStore::passphrase(0)));
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(ErrorCode::CannotWrite, made.error().code);
}

TEST(StoreServiceTest, TheSameWordsTypedAnotherWayOpenTheStore) {
    QTemporaryDir folder;
    TestStore other(1);
    auto& stores = other.stores();
    const QString path = folder.filePath(u"A.leertafel"_s);
    auto made = stores.create(path, u"Sam Verzonnen"_s, Passphrase(u"café olé drie paarden"_s));
    ASSERT_TRUE(made.has_value());
    const QString apart = u"cafe\u0301 ole\u0301 drie paarden"_s;
    EXPECT_TRUE(stores.unlock(path, made->member, Passphrase(apart)).has_value());
}

TEST(StoreServiceTest, ASecondProcessIsToldWhoIsThere) {
    TestStore store(2);
    store.as(0);
    const auto second = store.stores().open(store.keys(1));
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(ErrorCode::StoreInUse, second.error().code);
    EXPECT_EQ(TestStore::name(0), second.error().context.value(u"by"_s));

    auto reading = store.stores().open(store.keys(1), OpenMode::ReadOnly);
    ASSERT_TRUE(reading.has_value());
    EXPECT_TRUE((*reading)->isReadOnly());
    EXPECT_EQ(2, (*reading)->members().all()->size());
    EXPECT_EQ(ErrorCode::StoreReadOnly, (*reading)->members().setTeam(store.member(1), {}).error().code);
    EXPECT_EQ(ErrorCode::StoreReadOnly, (*reading)
                                            ->members()
                                            .changePassphrase(Passphrase(TestStore::passphrase(1)),
                                                              Passphrase(u"drie groene kamelen op zee"_s))
                                            .error()
                                            .code);
    store.close();
    EXPECT_TRUE(store.stores().open(store.keys(1)).has_value());
}

TEST(StoreServiceTest, AReadOnlyFolderCanBeRead) {
    TestStore store(1);
    ASSERT_TRUE(store.as(0).members().addTeam(u"Eerste team"_s, {}).has_value());
    store.close();
    const auto forAll = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const QString parent = QFileInfo(store.path()).absolutePath();
    QFile::remove(store.path() + u"/in-use"_s);
    for (const QString& file : {u"/store.db"_s, u"/keyring.json"_s})
        ASSERT_TRUE(QFile::setPermissions(store.path() + file, forAll));
    ASSERT_TRUE(QFile::setPermissions(parent, forAll | enter | QFile::WriteOwner));
    ASSERT_TRUE(QFile::setPermissions(store.path(), forAll | enter));
    const auto keys = store.keys(0);
    const pid_t child = fork(); // root may write anywhere, so the question is asked by somebody else
    ASSERT_GE(child, 0);
    if (child == 0) {
        if (geteuid() == 0 && setresuid(65534, 65534, 65534) != 0)
            _exit(9);
        auto writing = store.stores().open(keys);
        if (writing || writing.error().code != ErrorCode::CannotWrite)
            _exit(2);
        auto reading = store.stores().open(keys, OpenMode::ReadOnly);
        if (!reading)
            _exit(3);
        const auto teams = (*reading)->members().teams();
        _exit(teams && teams->size() == 1 ? 0 : 4);
    }
    int status = -1;
    ASSERT_EQ(child, waitpid(child, &status, 0));
    EXPECT_EQ(0, WEXITSTATUS(status));
    QFile::setPermissions(store.path(), forAll | enter | QFile::WriteOwner);
}

TEST(StoreServiceTest, TheLockGoesWithTheProcessThatHeldIt) {
    TestStore store(1);
    store.keys(0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        auto opened = store.stores().open(store.keys(0));
        _exit(opened ? 0 : 1); // without closing anything
    }
    int status = -1;
    ASSERT_EQ(child, waitpid(child, &status, 0));
    EXPECT_EQ(0, WEXITSTATUS(status));
    EXPECT_TRUE(store.stores().open(store.keys(0)).has_value());
}

TEST(StoreServiceTest, NoFileOfTheStoreHoldsPlainText) {
    // A temporary folder of our own: others write to the common one.
    QTemporaryDir temporary;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    TestStore store(1);
    {
        auto database = store.sqlPrompt();
        for (int i = 0; i < 300; ++i)
            ASSERT_TRUE(
                database->run(u"INSERT INTO store_setting VALUES (?, ?)"_s, {u"n%1"_s.arg(i), marker}));
        EXPECT_EQ(QStringList(), filesWith(store.path(), marker.toUtf8()));
    }
    ASSERT_TRUE(store.as(0).backup().has_value());
    EXPECT_EQ(QStringList(), filesWith(store.path(), marker.toUtf8()));
    EXPECT_EQ(QStringList(), filesWith(store.path(), "SQLite format 3"));
    EXPECT_EQ(QStringList(), filesWith(store.path(), TestStore::passphrase(0).toUtf8()));
    EXPECT_EQ(QStringList(), filesWith(temporary.path(), marker.toUtf8()));
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
}

TEST(StoreServiceTest, ACopyIsMadeAtOpeningAfterAChange) {
    TestStore store(1);
    store.as(0);
    store.close();
    const qsizetype first = store.stores().backups(store.path()).size();
    EXPECT_EQ(1, first);
    store.as(0);
    store.close();
    EXPECT_EQ(first, store.stores().backups(store.path()).size());
    ASSERT_TRUE(store.as(0).members().addTeam(u"Buurtteam Verzonnen"_s, u"WK034409"_s).has_value());
    store.close();
    store.clock().advance(60);
    store.as(0);
    const auto backups = store.stores().backups(store.path());
    ASSERT_EQ(first + 1, backups.size());
    EXPECT_EQ(store.clock().now(), backups.first().at);
    EXPECT_GT(backups.first().bytes, 0);
}

TEST(StoreServiceTest, TenAutomaticCopiesStay) {
    TestStore store(1);
    ASSERT_TRUE(store.as(0).backup().has_value());
    for (int i = 0; i < 13; ++i) {
        store.clock().advance(60);
        ASSERT_TRUE(store.as(0).members().addTeam(u"Team %1"_s.arg(i), {}).has_value());
        store.close();
    }
    store.as(0);
    const auto backups = store.stores().backups(store.path());
    EXPECT_EQ(10, automatic(backups));
    EXPECT_EQ(11, backups.size()); // and the one made by hand
}

TEST(StoreServiceTest, ABackupBringsBackWhatWasThere) {
    TestStore store(1);
    ASSERT_TRUE(store.as(0).members().addTeam(u"Eerste team"_s, {}).has_value());
    const QString backup = store.as(0).backup().value();
    ASSERT_TRUE(store.as(0).members().addTeam(u"Tweede team"_s, {}).has_value());
    EXPECT_EQ(ErrorCode::StoreInUse,
              store.stores().restore(store.path(), backup, store.keys(0)).error().code);
    store.close();
    ASSERT_TRUE(store.stores().restore(store.path(), backup, store.keys(0)).has_value());
    EXPECT_EQ(1, store.as(0).members().teams()->size());
    EXPECT_TRUE(store.as(0).verify()->ok());
    EXPECT_TRUE(verbs(store).contains(u"store.restore"_s));

    // What was there before is a backup itself now.
    QString before;
    for (const Backup& copy : store.stores().backups(store.path()))
        if (copy.path.contains(u"before-restore-"_s))
            before = copy.path;
    ASSERT_FALSE(before.isEmpty());
    ASSERT_TRUE(store.stores().restore(store.path(), before, store.keys(0)).has_value());
    EXPECT_EQ(2, store.as(0).members().teams()->size());
}

namespace {

void importCounts(Workspace& workspace) {
    QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
    for (const Area& area : TestStore::vocabulary()->districts())
        for (int quarter = 1; quarter <= 4; ++quarter)
            lines += u"2022-K%1;%2;gevoel.druk;huisarts;30\n"_s.arg(quarter).arg(area.code).toUtf8();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cijfers.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
    file.close();
    ASSERT_TRUE(workspace.trends().importCounts(file.fileName(), u"verzonnen"_s, OnRefused::ImportNothing));
}

void giveOutFigures(Workspace& workspace, const QString& area) {
    ReleaseService& releases = workspace.releases();
    const auto figures =
        releases.check({u"overTime"_s, {ThemeId(u"gevoel.druk"_s)}, {AreaCode(area)}, {}, {}, false});
    ASSERT_TRUE(figures);
    ASSERT_TRUE(releases.giveOut(*figures, u"clipboard"_s));
}

} // namespace

TEST(StoreServiceTest, WhatWasGivenOutIsKnownAfterGoingBackToABackup) {
    TestStore store(2);
    importCounts(store.as(0));
    const auto giveOut = [&store](int member, const QString& area) {
        giveOutFigures(store.as(member), area);
        store.clock().advance(60);
    };
    giveOut(0, u"WK034401"_s);
    const QString backup = store.as(0).backup().value();
    giveOut(1, u"WK034402"_s);
    giveOut(0, u"WK034403"_s);
    const QList<FigureRelease> before = *store.as(0).releases().given();
    ASSERT_EQ(before.size(), 3);
    QList<qsizetype> cells;
    for (const FigureRelease& release : before)
        cells << store.as(0).releases().cellsOf(release.id)->size();
    store.close();
    for (int round = 0; round < 2; ++round) { // once more finds nothing new
        store.clock().advance(60);
        ASSERT_TRUE(store.stores().restore(store.path(), backup, store.keys(0)).has_value());
        ReleaseService& releases = store.as(0).releases();
        const QList<FigureRelease> after = *releases.given();
        ASSERT_EQ(after.size(), 3) << round;
        for (qsizetype i = 0; i < after.size(); ++i) {
            EXPECT_EQ(after[i].id, before[i].id);
            EXPECT_EQ(after[i].by, before[i].by);
            EXPECT_EQ(after[i].at, before[i].at);
            EXPECT_EQ(after[i].fileKind, before[i].fileKind);
            EXPECT_EQ(releases.cellsOf(after[i].id)->size(), cells[i]);
        }
        EXPECT_TRUE(releases.gaps()->isEmpty()) << "nothing was forgotten";
        const auto verified = store.as(0).verify();
        EXPECT_TRUE(verified->ok()) << qPrintable(verified->broken.join(u'\n'));
        store.close();
    }
    EXPECT_EQ(verbs(store).count(u"figures.carryOver"_s), 2);

    // A store that cannot be read any more may have given out anything.
    QFile database(store.path() + u"/store.db"_s);
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(8192, 'x'));
    database.close();
    ASSERT_TRUE(store.stores().restore(store.path(), backup, store.keys(0)).has_value());
    EXPECT_EQ(store.as(0).releases().given()->size(), 1);
    EXPECT_EQ(store.as(0).releases().gaps()->size(), 1);

    // Going back once more, from a store that can be read, does not make that forgotten.
    giveOut(0, u"WK034404"_s);
    store.close();
    ASSERT_TRUE(store.stores().restore(store.path(), backup, store.keys(0)).has_value());
    EXPECT_EQ(store.as(0).releases().given()->size(), 2) << "what is known stays known";
    EXPECT_EQ(store.as(0).releases().gaps()->size(), 1);
}

TEST(StoreServiceTest, WhoeverCameAfterABackupGoesBackToItToo) {
    TestStore store(1);
    importCounts(store.as(0));
    const QString backup = store.as(0).backup().value();
    const services::Passphrase passphrase(u"zeven blauwe olifanten later"_s);
    const auto later = store.as(0).members().add(u"Fenna Fictief"_s, passphrase, MemberFunction::Preparer);
    ASSERT_TRUE(later);
    store.close();
    const auto keys = store.stores().unlock(store.path(), *later, passphrase);
    ASSERT_TRUE(keys);
    {
        const auto workspace = store.stores().open(*keys);
        ASSERT_TRUE(workspace);
        giveOutFigures(**workspace, u"WK034402"_s);
    }
    ASSERT_TRUE(store.stores().restore(store.path(), backup, *keys).has_value());
    EXPECT_EQ(store.as(0).releases().gaps()->size(), 1) << "that something may have left is known";
}

TEST(StoreServiceTest, ABackupRepairsADamagedStore) {
    TestStore store(1);
    ASSERT_TRUE(store.as(0).members().addTeam(u"Eerste team"_s, {}).has_value());
    const QString backup = store.as(0).backup().value();
    store.close();
    QFile database(store.path() + u"/store.db"_s);
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(8192, 'x'));
    database.close();
    EXPECT_EQ(ErrorCode::StoreDamaged, store.stores().open(store.keys(0)).error().code);
    ASSERT_TRUE(store.stores().restore(store.path(), backup, store.keys(0)).has_value());
    EXPECT_EQ(1, store.as(0).members().teams()->size());
    EXPECT_EQ(1, QDir(store.path() + u"/backups"_s).entryList({u"damaged-*.db"_s}).size());
}

TEST(StoreServiceTest, OnlyAWholeBackupOfThisStoreIsPutBack) {
    TestStore store(1);
    const QString backup = store.as(0).backup().value();
    store.close();
    auto& stores = store.stores();
    EXPECT_EQ(ErrorCode::BackupUnknown,
              stores.restore(store.path(), backup + u"x"_s, store.keys(0)).error().code);
    TestStore foreign(1);
    const QString other = foreign.as(0).backup().value();
    EXPECT_EQ(ErrorCode::StoreDamaged, stores.restore(store.path(), other, store.keys(0)).error().code);
    ASSERT_TRUE(test::flipByte(backup, 5000));
    const auto damaged = stores.restore(store.path(), backup, store.keys(0));
    ASSERT_FALSE(damaged.has_value());
    EXPECT_EQ(ErrorCode::StoreDamaged, damaged.error().code);
    EXPECT_EQ(1, store.as(0).members().all()->size());
    EXPECT_FALSE(QFile::exists(store.path() + u"/store.db.restored"_s));
}

TEST(StoreServiceTest, ANewStoreKeyKeepsEverybodyIn) {
    TestStore store(2);
    const QString older = store.as(0).backup().value();
    const auto before = store.keys(0)->storeKey();
    ASSERT_TRUE(store.as(0).rekey().has_value());
    EXPECT_FALSE(store.keys(0)->storeKey()->equals(*before));
    EXPECT_EQ(2, store.as(0).members().all()->size());
    store.forgetKeys();
    EXPECT_EQ(2, store.as(1).members().all()->size());
    EXPECT_TRUE(store.as(0).verify()->ok());
    store.close();
    EXPECT_FALSE(
        storage::Database::open(store.path() + u"/store.db"_s, before->view(), u"aegis"_s).has_value());
    // A backup from before the change still comes back.
    ASSERT_TRUE(store.stores().restore(store.path(), older, store.keys(0)).has_value());
    EXPECT_EQ(2, store.as(0).members().all()->size());
    EXPECT_TRUE(store.as(0).verify()->ok());
}

TEST(StoreServiceTest, SiblingsWorkOnOtherThreads) {
    TestStore store(1);
    const Workspace& main = store.as(0);
    std::atomic<int> added{0};
    std::vector<std::thread> workers;
    for (int w = 0; w < 4; ++w)
        workers.emplace_back([&, w] {
            for (int i = 0; i < 5; ++i) {
                auto mine = main.sibling();
                if (mine && (*mine)->members().addTeam(u"Team %1-%2"_s.arg(w).arg(i), {}))
                    ++added;
            }
        });
    for (auto& worker : workers)
        worker.join();
    EXPECT_EQ(20, added.load());
    EXPECT_EQ(20, store.as(0).members().teams()->size());
    EXPECT_TRUE(store.as(0).verify()->ok());
}

TEST(StoreServiceTest, NoNewStoreKeyWhileASiblingIsOpen) {
    TestStore store(1);
    auto sibling = store.as(0).sibling();
    ASSERT_TRUE(sibling.has_value());
    ASSERT_TRUE((*sibling)->members().all().has_value());
    EXPECT_EQ(ErrorCode::StoreInUse, store.as(0).rekey().error().code);
    sibling->reset();
    store.forgetKeys();
    EXPECT_TRUE(store.as(0).members().all().has_value());
    EXPECT_TRUE(store.as(0).rekey().has_value());
}

TEST(StoreServiceTest, AKeyChangeBrokenOffIsSettledAtOpening) {
    for (const bool databaseChanged : {false, true}) {
        TestStore store(1);
        store.as(0);
        store.close();
        const auto keys = store.keys(0);
        auto ring = keys->keyring();
        ASSERT_TRUE(ring.has_value());
        const auto next = security::SecretBytes::random(32);
        ASSERT_TRUE(ring->prepareStoreKey(*keys->storeKey(), next).has_value());
        ASSERT_TRUE(keys->save(*ring).has_value());
        if (databaseChanged) {
            ASSERT_TRUE(store.sqlPrompt()->rekey(next.view()).has_value());
        }
        store.forgetKeys();
        EXPECT_EQ(1, store.as(0).members().all()->size());
        EXPECT_TRUE(store.as(0).verify()->ok());
        EXPECT_FALSE(store.keys(0)->keyring()->hasNextStoreKey());
        EXPECT_EQ(databaseChanged, store.keys(0)->storeKey()->equals(next));
    }
}

TEST(StoreServiceTest, TheRecoveryCodeOpensTheStore) {
    TestStore store(2);
    store.close();
    const Passphrase fresh(u"drie groene kamelen op zee"_s);
    auto& stores = store.stores();
    EXPECT_EQ(ErrorCode::WrongRecoveryCode,
              stores.recover(store.path(), store.member(0), u"AAAA-BBBB"_s, fresh).error().code);
    EXPECT_EQ(ErrorCode::WeakPassphrase,
              stores.recover(store.path(), store.member(0), store.recoveryCode(), Passphrase(u"welkom"_s))
                  .error()
                  .code);
    auto own = stores.recover(store.path(), store.member(0), store.recoveryCode(), fresh);
    ASSERT_TRUE(own.has_value());
    EXPECT_TRUE(stores.open(*own).has_value());
    EXPECT_TRUE(stores.unlock(store.path(), store.member(0), fresh).has_value());
    EXPECT_FALSE(
        stores.unlock(store.path(), store.member(0), Passphrase(TestStore::passphrase(0))).has_value());
    own->reset();

    // Another member gets fresh keys; the log says so and old signatures stay checkable.
    const QByteArray message = "seen and agreed";
    const QByteArray signature = store.keys(1)->keys->sign(message);
    auto other = stores.recover(store.path(), store.member(1), store.recoveryCode(), fresh);
    ASSERT_TRUE(other.has_value());
    auto opened = stores.open(*other);
    ASSERT_TRUE(opened.has_value());
    EXPECT_TRUE((*opened)->verify()->ok());
    const auto signKey = (*opened)->member(store.member(1))->signKey;
    EXPECT_FALSE(security::verify(message, signature, signKey));
    EXPECT_TRUE(security::verify(message, (*opened)->signatory().data().keys->sign(message), signKey));
    opened->reset();
    EXPECT_TRUE(verbs(store).contains(u"member.newKeys"_s));
}

TEST(StoreServiceTest, ANewerStoreStops) {
    TestStore store(1);
    store.close();
    ASSERT_TRUE(store.sqlPrompt()->run(u"PRAGMA user_version = 9999"_s).has_value());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = store.stores().open(store.keys(0), mode);
        ASSERT_FALSE(opened.has_value());
        EXPECT_EQ(ErrorCode::StoreNewer, opened.error().code);
        EXPECT_EQ(u"9999"_s, opened.error().context.value(u"found"_s));
    }
}

TEST(StoreServiceTest, VerifyNamesWhatIsBroken) {
    TestStore store(2);
    const auto whole = store.as(0).verify();
    ASSERT_TRUE(whole.has_value());
    EXPECT_TRUE(whole->ok()) << whole->broken.join(u'\n').toStdString();
    EXPECT_GE(whole->checked, 5);
    int asked = 0;
    EXPECT_EQ(ErrorCode::Cancelled, store.as(0).verify([&](int, int) { return ++asked < 2; }).error().code);
    store.close();
    {
        auto database = store.sqlPrompt();
        ASSERT_TRUE(database->run(u"DROP TRIGGER event_log_fixed"_s));
        ASSERT_TRUE(database->run(u"UPDATE event_log SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2"_s));
        ASSERT_TRUE(database->run(u"UPDATE member SET sign_key = zeroblob(32) WHERE id = ?"_s,
                                  {store.member(1).text()}));
    }
    // Read-only, because opening for writing would follow the keyring.
    auto reading = store.stores().open(store.keys(0), OpenMode::ReadOnly);
    ASSERT_TRUE(reading.has_value());
    const auto broken = (*reading)->verify();
    ASSERT_TRUE(broken.has_value());
    ASSERT_EQ(3, broken->broken.size()) << broken->broken.join(u'\n').toStdString();
    EXPECT_TRUE(broken->broken[0].startsWith(u"event_log 2"_s));
    EXPECT_TRUE(broken->broken[1].contains(store.member(1).text())) << "not as its last step left it";
    EXPECT_TRUE(broken->broken[2].contains(store.member(1).text())) << "and not as in the keyring";
}

TEST(StoreServiceTest, ClosingLetsGoOfTheKeys) {
    TestStore store(1);
    store.as(0);
    store.close();
    auto keys = *store.stores().unlock(store.path(), store.member(0), Passphrase(TestStore::passphrase(0)));
    std::weak_ptr<const security::MemberKeys> member = keys->keys;
    std::weak_ptr<const security::SecretBytes> storeKey = keys->storeKey();
    auto workspace = *store.stores().open(std::move(keys));
    static_cast<void>(workspace->cases());
    EXPECT_FALSE(member.expired());
    workspace.reset();
    EXPECT_TRUE(member.expired());
    EXPECT_TRUE(storeKey.expired());
}
