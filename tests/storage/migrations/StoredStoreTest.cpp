// Stores as earlier releases left them, kept under fixtures/ (make-fixture.sh), opened by the program of
// today.
#include "core/services/CaseService.h"
#include "core/services/ReportingCode.h"
#include "core/services/StoreKey.h"
#include "core/services/TableService.h"
#include "core/storage/Migrator.h"
#include "tests/support/TestPaths.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;
using leertafel::test::TestStore;

namespace {

class StoredStoreTest : public ::testing::TestWithParam<QString> {
protected:
    static StoreOptions quick() {
        StoreOptions options;
        options.cost = security::KdfCost::least();
        return options;
    }
    void SetUp() override {
        const QString from =
            QStringLiteral(LEERTAFEL_SOURCE "/tests/storage/migrations/fixtures/") + GetParam() + u'/';
        ASSERT_TRUE(QDir().mkpath(path()));
        for (const QString& name : {u"keyring.json"_s, u"store.db"_s}) {
            ASSERT_TRUE(QFile::copy(from + name, path() + u'/' + name)) << (from + name).toStdString();
            QFile::setPermissions(path() + u'/' + name, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
    }
    QString path() const { return m_folder.filePath(u"Oud.leertafel"_s); }
    const Clock& clock() const { return m_clock; }
    StoreService stores(const StoreOptions& options = quick()) const {
        return StoreService(m_clock, TestStore::vocabulary(), TestStore::scanner(), options);
    }
    std::shared_ptr<UnlockedKeys> unlocked(const StoreService& service) const {
        const auto summary = service.inspect(path());
        EXPECT_TRUE(summary.has_value());
        auto keys = service.unlock(path(), summary->members.first().id, Passphrase(u"drie rode fietsen"_s));
        EXPECT_TRUE(keys.has_value());
        return keys ? *keys : nullptr;
    }

    /// Every row of every table, with the columns that `like` had; the schema's number under an empty name.
    using Contents = QMap<QString, QList<QByteArray>>;
    static Contents contents(storage::Database& database, QMap<QString, QString>& columns) {
        Contents found;
        found[QString()] = {QByteArray::number(storage::Migrator::schemaOf(database).value_or(-1))};
        if (columns.isEmpty()) {
            const auto tables = database.list(
                u"SELECT m.name, (SELECT group_concat(c.name) FROM pragma_table_info(m.name) c) "
                "FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' "
                "AND m.name NOT LIKE '%_search%'"_s,
                {}, [](const storage::Row& row) { return std::pair(row.text(0), row.text(1)); });
            EXPECT_TRUE(tables.has_value());
            for (const auto& [table, list] : *tables)
                columns.insert(table, list);
        }
        for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
            const auto rows =
                database.list(u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(table.value(), table.key()), {},
                              [](const storage::Row& row) { return row.form(); });
            EXPECT_TRUE(rows.has_value()) << table.key().toStdString();
            found.insert(table.key(), rows.value_or(QList<QByteArray>()));
        }
        return found;
    }
    Contents contents(UnlockedKeys& keys, QMap<QString, QString>& columns) const {
        const auto database = openDatabase(keys, storage::Database::Mode::ReadOnly);
        EXPECT_TRUE(database.has_value());
        return database ? contents(**database, columns) : Contents();
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
};

int schemaIn(const QMap<QString, QList<QByteArray>>& contents) {
    return contents[QString()].constFirst().toInt();
}

} // namespace

TEST_P(StoredStoreTest, IsBroughtUpToDateWithEveryRowAndVerifies) {
    const StoreService service = stores();
    const auto keys = unlocked(service);
    QMap<QString, QString> columns;
    const Contents before = contents(*keys, columns);
    EXPECT_LT(schemaIn(before), storage::Migrator().newest());
    EXPECT_TRUE(before.contains(u"unsent_words"_s)) << "the last step of the first release";
    EXPECT_GT(before[u"case_version"_s].size(), 5);
    EXPECT_GT(before[u"event_log"_s].size(), 50);
    {
        auto workspace = service.open(keys);
        ASSERT_TRUE(workspace.has_value());
        const auto report = (*workspace)->verify();
        ASSERT_TRUE(report.has_value());
        EXPECT_TRUE(report->ok()) << report->broken.join(u'\n').toStdString();
    }
    Contents after = contents(*keys, columns);
    EXPECT_EQ(storage::Migrator().newest(), schemaIn(after));
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        if (table.key().isEmpty() || table.key() == u"log_head") // the log says that the store was updated
            continue;
        for (const QByteArray& row : table.value())
            EXPECT_TRUE(after[table.key()].removeOne(row)) << "a row of " << table.key().toStdString();
        if (table.key() == u"event_log")
            continue;
        EXPECT_EQ(0, after[table.key()].size()) << "new rows in " << table.key().toStdString();
    }
    EXPECT_EQ(1, service.backups(path()).size()) << "how it was before";
}

TEST_P(StoredStoreTest, ACheckThatWasAskedForIsCarriedOutAfterTheUpdate) {
    const StoreService service = stores();
    auto workspace = service.open(unlocked(service));
    ASSERT_TRUE(workspace.has_value());
    CaseFilter waiting;
    waiting.state = CaseState::PrivacyCheck;
    const auto rows = (*workspace)->cases().list(waiting);
    ASSERT_TRUE(rows.has_value());
    ASSERT_FALSE(rows->isEmpty());
    const CaseRow asked = rows->first();
    EXPECT_TRUE((*workspace)->cases().detail(asked.id)->currentIsReadThrough()) << "taken over as it was";
    workspace->reset();
    const auto summary = service.inspect(path());
    const auto other = std::find_if(summary->members.cbegin(), summary->members.cend(),
                                    [&](const auto& member) { return member.id != asked.author; });
    ASSERT_NE(other, summary->members.cend());
    auto theirs = service.open(*service.unlock(path(), other->id, Passphrase(u"drie rode fietsen"_s)));
    ASSERT_TRUE(theirs.has_value());
    ASSERT_TRUE((*theirs)->cases().release(asked.id, (*theirs)->signatory()).has_value());
    EXPECT_TRUE((*theirs)->verify()->ok());
}

TEST_P(StoredStoreTest, CanBePutBackFromItsBackupAndIsUpdatedThen) {
    const StoreService service = stores();
    const auto keys = unlocked(service);
    { ASSERT_TRUE(service.open(keys).has_value()); }
    const QString backup = service.backups(path()).constFirst().path;
    ASSERT_TRUE(service.restore(path(), backup, keys).has_value());
    auto workspace = service.open(keys);
    ASSERT_TRUE(workspace.has_value());
    const auto report = (*workspace)->verify();
    EXPECT_TRUE(report->ok()) << report->broken.join(u'\n').toStdString();
}

TEST_P(StoredStoreTest, IsNotOpenedForReadingOnlyBeforeItsUpdate) {
    const StoreService service = stores();
    const auto refused = service.open(unlocked(service), OpenMode::ReadOnly);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(ErrorCode::StoreOlder, refused.error().code);
}

TEST_P(StoredStoreTest, AStepThatFailsLeavesItAsItWas) {
    QTemporaryDir steps;
    for (const QString& in : {QString(), u"/sqlite"_s}) {
        ASSERT_TRUE(QDir().mkpath(steps.path() + in));
        for (const QString& name : QDir(u":/sql"_s + in).entryList({u"*.sql"_s}))
            ASSERT_TRUE(QFile::copy(u":/sql"_s + in + u'/' + name, steps.path() + in + u'/' + name));
    }
    QFile wrong(steps.filePath(u"9999_wrong.sql"_s));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("DELETE FROM lesson_term;\nUPDATE case_file SET nothing = 1;\n");
    wrong.close();
    StoreOptions options = quick();
    options.schema = steps.path();
    const StoreService service = stores(options);
    const auto keys = unlocked(service);
    QMap<QString, QString> columns;
    const Contents before = contents(*keys, columns);
    EXPECT_FALSE(service.open(keys).has_value());
    EXPECT_EQ(before, contents(*keys, columns));
    const StoreService good = stores();
    EXPECT_TRUE(good.open(unlocked(good)).has_value()) << "and a program with good steps opens it";
}

TEST_P(StoredStoreTest, OfANewerProgramIsRefused) {
    const StoreService service = stores();
    const auto keys = unlocked(service);
    {
        auto database = openDatabase(*keys, storage::Database::Mode::ReadWrite);
        ASSERT_TRUE((*database)->run(u"PRAGMA user_version = 9999"_s));
    }
    const auto refused = service.open(keys);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(ErrorCode::StoreNewer, refused.error().code);
    EXPECT_EQ(u"9999"_s, refused.error().context.value(u"found"_s));
}

INSTANTIATE_TEST_SUITE_P(Releases, StoredStoreTest,
                         ::testing::Values(u"first-release"_s, u"before-kept-steps"_s),
                         [](const auto& fixture) { return fixture.index == 0 ? "First" : "Later"; });

/// The steps of the meldcode that were written down before they could lapse count on, with their states.
class StepsBeforeTest : public StoredStoreTest {};

TEST_P(StepsBeforeTest, CountOnAndLapseWhenTheFloorIsLowered) {
    const StoreService service = stores();
    QList<CaseId> acute;
    MemberId author;
    {
        auto workspace = service.open(unlocked(service));
        ASSERT_TRUE(workspace.has_value());
        author = (*workspace)->me();
        const auto rows = (*workspace)->cases().list({});
        ASSERT_TRUE(rows.has_value());
        for (const CaseRow& row : *rows) {
            const auto steps = (*workspace)->table().reportingCode().of(row.id);
            ASSERT_TRUE(steps.has_value());
            if (steps->isEmpty())
                continue;
            EXPECT_TRUE(steps->first().counts());
            acute.append(row.id);
            ASSERT_TRUE((*workspace)->cases().judgeSafety(row.id, SafetyFloor::Concerns).has_value());
        }
    }
    ASSERT_FALSE(acute.isEmpty());
    const auto summary = service.inspect(path());
    const auto other = std::find_if(summary->members.cbegin(), summary->members.cend(),
                                    [&](const auto& member) { return member.id != author; });
    ASSERT_NE(other, summary->members.cend());
    auto theirs = service.open(*service.unlock(path(), other->id, Passphrase(u"drie rode fietsen"_s)));
    ASSERT_TRUE(theirs.has_value());
    int lowered = 0;
    for (const CaseId& id : std::as_const(acute)) {
        if (!(*theirs)->cases().judgeSafety(id, SafetyFloor::Concerns))
            continue; // not for them to read
        ++lowered;
        EXPECT_FALSE((*theirs)->table().reportingCode().of(id)->constFirst().counts());
        ASSERT_TRUE((*theirs)->cases().undoLowering(id).has_value());
        EXPECT_TRUE((*theirs)->table().reportingCode().of(id)->constFirst().counts());
    }
    EXPECT_GT(lowered, 0);
    EXPECT_TRUE((*theirs)->verify()->ok());
}

INSTANTIATE_TEST_SUITE_P(Releases, StepsBeforeTest, ::testing::Values(u"before-kept-steps"_s));
