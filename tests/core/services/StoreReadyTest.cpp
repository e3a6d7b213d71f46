#include "tests/support/TestStore.h"

#include "core/services/Verify.h"
#include "core/storage/Migrator.h"
#include "tests/support/FlipByte.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <thread>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;
using leertafel::test::TestStore;

namespace {

/// The steps of the schema as they are, in a folder that takes more.
class Steps {
public:
    Steps() {
        QDir().mkpath(m_folder.filePath(u"sqlite"_s));
        for (const QString& in : {u""_s, u"/sqlite"_s})
            for (const QString& name : QDir(u":/sql"_s + in).entryList({u"*.sql"_s}))
                QFile::copy(u":/sql"_s + in + u'/' + name, m_folder.path() + in + u'/' + name);
    }
    void add(int number, const QByteArray& sql) {
        QFile file(m_folder.filePath(u"%1_more.sql"_s.arg(number, 4, 10, QChar(u'0'))));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    StoreService stores(const Clock& clock) const {
        StoreOptions options;
        options.cost = security::KdfCost::least();
        options.schema = m_folder.path();
        return StoreService(clock, TestStore::vocabulary(), TestStore::scanner(), options);
    }

private:
    QTemporaryDir m_folder;
};

std::shared_ptr<UnlockedKeys> keysFrom(const StoreService& stores, TestStore& store) {
    return *stores.unlock(store.path(), store.member(0), Passphrase(TestStore::passphrase(0)));
}

int schemaOf(TestStore& store) {
    store.close();
    return storage::Migrator::schemaOf(*store.sqlPrompt()).value_or(-1);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addTeam(TestStore& store, const QString& name) {
    ASSERT_TRUE(store.as(0).members().addTeam(name, {}).has_value());
    store.close();
}

/// Notes each step once.
TellStep notedIn(QList<ReadyStep>& told) {
    return [&told](ReadyStep step, int, int) {
        if (told.isEmpty() || told.last() != step)
            told.append(step);
        return true;
    };
}

} // namespace

TEST(StoreReadyTest, TellsWhatItIsBusyWithAndOpensOnAnotherThread) {
    TestStore store(1);
    addTeam(store, u"Eerste team"_s);
    const int newest = storage::Migrator().newest();
    Steps steps;
    steps.add(newest + 1, "CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT;\n");
    const StoreService stores = steps.stores(store.clock());
    const auto keys = keysFrom(stores, store);
    QList<ReadyStep> told;
    Result<std::shared_ptr<const HeldStore>> ready = fail(ErrorCode::StoreLocked);
    std::thread worker([&] { ready = stores.makeReady(keys, OpenMode::ReadWrite, notedIn(told)); });
    worker.join();
    ASSERT_TRUE(ready.has_value());
    EXPECT_EQ(QList<ReadyStep>({ReadyStep::BackingUp, ReadyStep::Updating}), told);
    // Held: nobody else gets in, and a connection of this thread does.
    EXPECT_EQ(ErrorCode::StoreInUse, stores.makeReady(keys).error().code);
    {
        auto opened = stores.open(*ready);
        ASSERT_TRUE(opened.has_value());
        EXPECT_FALSE((*opened)->isReadOnly());
        EXPECT_EQ(1, (*opened)->members().teams()->size());
        EXPECT_TRUE((*opened)->members().addTeam(u"Tweede team"_s, {}).has_value());
    }
    ready = fail(ErrorCode::StoreLocked);
    EXPECT_EQ(newest + 1, schemaOf(store));
    EXPECT_TRUE(stores.open(keys).has_value());
}

TEST(StoreReadyTest, SaysNothingWhenThereIsNothingToDo) {
    TestStore store(1);
    store.as(0);
    store.close();
    QList<ReadyStep> told;
    const auto ready = store.stores().makeReady(store.keys(0), OpenMode::ReadWrite, notedIn(told));
    ASSERT_TRUE(ready.has_value());
    EXPECT_TRUE(told.isEmpty());
}

TEST(StoreReadyTest, StoppingItLeavesTheStoreAsItWas) {
    TestStore store(1);
    addTeam(store, u"Eerste team"_s);
    const int newest = storage::Migrator().newest();
    Steps steps;
    steps.add(newest + 1,
              "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)\n"
              "UPDATE team SET name = (SELECT count(*) FROM n);\n");
    const StoreService stores = steps.stores(store.clock());
    for (const ReadyStep stopAt : {ReadyStep::BackingUp, ReadyStep::Updating}) {
        const auto had = stores.backups(store.path()).size();
        int toldBefore = 0;
        const auto refused =
            stores.makeReady(keysFrom(stores, store), OpenMode::ReadWrite, [&](ReadyStep step, int, int) {
                toldBefore += step == stopAt ? 1 : 0;
                return step != stopAt;
            });
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(ErrorCode::Cancelled, refused.error().code);
        EXPECT_GT(toldBefore, 0);
        EXPECT_EQ(had + (stopAt == ReadyStep::BackingUp ? 0 : 1), stores.backups(store.path()).size())
            << "nothing half made";
        EXPECT_EQ(newest, schemaOf(store));
    }
    EXPECT_EQ(u"Eerste team"_s, store.as(0).members().teams()->first().name);
    EXPECT_TRUE(store.as(0).verify()->ok());
}

TEST(StoreReadyTest, AnUpdateThatFailsLeavesTheStoreAsItWas) {
    TestStore store(1);
    addTeam(store, u"Eerste team"_s);
    const int newest = storage::Migrator().newest();
    Steps steps;
    steps.add(newest + 1, "CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT;\n"
                          "UPDATE team SET name = 'verloren';\n");
    steps.add(newest + 2, "INSERT INTO nowhere VALUES (1);\n");
    const StoreService stores = steps.stores(store.clock());
    const auto refused = stores.open(keysFrom(stores, store));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(ErrorCode::DatabaseFault, refused.error().code);
    EXPECT_EQ(newest, schemaOf(store)) << "not even the step that went well";
    EXPECT_EQ(u"Eerste team"_s, store.as(0).members().teams()->first().name);
    EXPECT_TRUE(store.as(0).verify()->ok());
    // And there is a copy from before.
    EXPECT_EQ(BackupKind::Automatic, store.stores().backups(store.path()).first().kind);
}

TEST(StoreReadyTest, DamageFoundByTheBackupStopsTheOpening) {
    TestStore store(1);
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(store.as(0).members().addTeam(u"Team %1"_s.arg(i), {}).has_value());
    const QString whole = store.as(0).backup().value();
    ASSERT_TRUE(store.as(0).members().addTeam(u"Laatste"_s, {}).has_value());
    store.close();
    const QString path = store.path() + u"/store.db"_s;
    ASSERT_TRUE(test::flipByte(path, QFileInfo(path).size() - 2000));
    const QByteArray before = contentOf(path);
    EXPECT_EQ(ErrorCode::StoreDamaged, store.stores().open(store.keys(0)).error().code);
    EXPECT_EQ(before, contentOf(path));
    const auto restored = store.stores().restore(store.path(), whole, store.keys(0));
    ASSERT_TRUE(restored.has_value());
    EXPECT_FALSE(restored->isBackup);
    EXPECT_EQ(before, contentOf(restored->kept));
    EXPECT_EQ(40, store.as(0).members().teams()->size());
}

TEST(StoreReadyTest, AHeldStoreIsRestoredOnlyWhenEveryWorkspaceIsClosed) {
    TestStore store(1);
    ASSERT_TRUE(store.as(0).members().addTeam(u"Eerste team"_s, {}).has_value());
    const QString backup = store.as(0).backup().value();
    ASSERT_TRUE(store.as(0).members().addTeam(u"Tweede team"_s, {}).has_value());
    auto held = StoreService::hold(store.as(0));
    EXPECT_EQ(ErrorCode::StoreInUse, store.stores().restore(held, backup).error().code);
    EXPECT_EQ(2, store.as(0).members().teams()->size());
    store.close();
    EXPECT_EQ(ErrorCode::StoreInUse, store.stores().makeReady(store.keys(0)).error().code)
        << "closed, but held";
    const auto restored = store.stores().restore(held, backup);
    ASSERT_TRUE(restored.has_value());
    EXPECT_TRUE(restored->isBackup);
    EXPECT_TRUE(restored->kept.contains(u"before-restore-"_s));
    held.reset();
    EXPECT_EQ(1, store.as(0).members().teams()->size());
}

TEST(StoreReadyTest, ReadingAlongRestoresNothing) {
    TestStore store(2);
    const QString backup = store.as(0).backup().value();
    auto reading = store.stores().open(store.keys(1), OpenMode::ReadOnly);
    ASSERT_TRUE(reading.has_value());
    const auto held = StoreService::hold(**reading);
    reading->reset();
    store.close();
    EXPECT_EQ(ErrorCode::StoreReadOnly, store.stores().restore(held, backup).error().code);
}

TEST(StoreReadyTest, ABackupThatDoesNotFitLeavesTheStoreAsItWas) {
    TestStore store(1);
    addTeam(store, u"Eerste team"_s);
    const QString path = store.path() + u"/store.db"_s;
    const auto backups = store.stores().backups(store.path());
    // A folder where the copy should come stands for a disk that refuses it.
    ASSERT_TRUE(QDir().mkpath(path + u".restored/in-the-way"_s));
    const QByteArray before = contentOf(path);
    const auto refused = store.stores().restore(store.path(), backups.first().path, store.keys(0));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(ErrorCode::CannotWrite, refused.error().code);
    EXPECT_EQ(before, contentOf(path));
    EXPECT_EQ(backups.size(), store.stores().backups(store.path()).size());
    EXPECT_EQ(1, store.as(0).members().teams()->size());
}

TEST(StoreReadyTest, AColleagueIsRemovedOnAnotherThreadAndTheStoreGoesOn) {
    TestStore store(2);
    auto held = StoreService::hold(store.as(0));
    store.close();
    Result<void> removed = fail(ErrorCode::StoreLocked);
    std::thread worker([&] {
        auto mine = store.stores().open(held);
        if (mine)
            removed = (*mine)->members().remove(store.member(1));
    });
    worker.join();
    ASSERT_TRUE(removed.has_value());
    auto again = store.stores().open(held);
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE((*again)->members().colleagues()->isEmpty());
    EXPECT_TRUE((*again)->members().addTeam(u"Nieuw team"_s, {}).has_value());
    EXPECT_TRUE((*again)->verify()->ok());
}
