#include "tests/storage/StorageFixture.h"

#include "tests/support/FlipByte.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::storage;
using leertafel::test::StorageFixture;

namespace {

const QString marker = u"ZEEHONDJE zonder naam"_s;

class DatabaseTest : public StorageFixture {
protected:
    static void makeTable(Database& database) {
        ASSERT_TRUE(database.run(u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"_s));
    }
    static int count(Database& database) {
        auto rows =
            database.one(u"SELECT count(*) FROM note"_s, {}, [](const Row& r) { return r.integer(0); });
        return rows && *rows ? **rows : -1;
    }
};

QStringList logLines;
void collectLog(QtMsgType, const QMessageLogContext&, const QString& line) { logLines.append(line); }

} // namespace

TEST_F(DatabaseTest, TalksToTheEncryptingLibrary) { EXPECT_TRUE(Database::checkEncryption().has_value()); }

TEST_F(DatabaseTest, KeepsWhatWasWritten) {
    {
        auto database = open();
        makeTable(*database);
        EXPECT_EQ(1, database->run(u"INSERT INTO note (text) VALUES (?)"_s, {u"één"_s}).value());
    }
    auto database = open();
    auto text = database->one(u"SELECT text FROM note"_s, {}, [](const Row& row) { return row.text(0); });
    ASSERT_TRUE(text && *text);
    EXPECT_EQ(u"één"_s, **text);
}

TEST_F(DatabaseTest, HoldsNoMorePagesThanItMay) {
    auto database = open();
    makeTable(*database);
    const QString page(4000, u'x');
    ASSERT_TRUE(database->limitPages(1));
    for (int i = 0; i < 500; ++i)
        ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES (?)"_s, {page}));
    EXPECT_EQ(500, count(*database));
    const auto limit =
        database->one(u"PRAGMA cache_size"_s, {}, [](const Row& row) { return row.integer(0); });
    ASSERT_TRUE(limit && *limit);
    EXPECT_EQ(-1024, **limit);
}

TEST_F(DatabaseTest, HoldsNoPlainTextInAnyFile) {
    auto database = open();
    makeTable(*database);
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES (?)"_s, {marker}));
    ASSERT_TRUE(QFile::exists(file() + u"-wal"_s));
    EXPECT_EQ(QStringList(), filesWith(folder(), marker));
    EXPECT_EQ(QStringList(), filesWith(folder(), u"CREATE TABLE"_s));
    database.reset();
    EXPECT_EQ(QStringList(), filesWith(folder(), marker));
    EXPECT_EQ(QStringList(), filesWith(folder(), u"SQLite format 3"_s));
}

TEST_F(DatabaseTest, RefusesAnotherKey) {
    {
        auto database = open();
        makeTable(*database);
    }
    const auto other = Database::open(file(), QByteArray(32, 'x'), u"aegis"_s);
    ASSERT_FALSE(other.has_value());
    EXPECT_EQ(ErrorCode::StoreDamaged, other.error().code);
}

TEST_F(DatabaseTest, RefusesAKeyOfAnotherLength) {
    const auto database = Database::open(file(), QByteArray(31, 'k'), u"aegis"_s);
    ASSERT_FALSE(database.has_value());
    EXPECT_EQ(ErrorCode::StoreLocked, database.error().code);
}

TEST_F(DatabaseTest, RefusesAnUnknownCipher) {
    const auto database = Database::open(file(), key(), u"rot13"_s);
    ASSERT_FALSE(database.has_value());
    EXPECT_EQ(ErrorCode::EncryptionMissing, database.error().code);
}

TEST_F(DatabaseTest, AlsoSpeaksChaCha20) {
    {
        auto database = Database::open(file(), key(), u"chacha20"_s);
        ASSERT_TRUE(database.has_value());
        makeTable(**database);
        ASSERT_TRUE((*database)->run(u"INSERT INTO note (text) VALUES (?)"_s, {marker}));
    }
    EXPECT_EQ(QStringList(), filesWith(folder(), marker));
    EXPECT_FALSE(Database::open(file(), key(), u"aegis"_s).has_value());
    EXPECT_TRUE(Database::open(file(), key(), u"chacha20"_s).has_value());
}

TEST_F(DatabaseTest, NoticesOneFlippedByte) {
    {
        auto database = open();
        makeTable(*database);
        for (int i = 0; i < 2000; ++i)
            ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES (?)"_s, {marker}));
    }
    ASSERT_GT(QFileInfo(file()).size(), 3 * 4096);
    ASSERT_TRUE(test::flipByte(file(), 2 * 4096 + 100));

    auto database = open();
    ASSERT_TRUE(database);
    QStringList texts;
    const auto read =
        database->each(u"SELECT text FROM note"_s, {}, [&](const Row& row) { texts += row.text(0); });
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(ErrorCode::StoreDamaged, read.error().code);
}

TEST_F(DatabaseTest, ReadOnlyNeverWrites) {
    {
        auto database = open();
        makeTable(*database);
    }
    auto database = open(Database::Mode::ReadOnly);
    ASSERT_TRUE(database);
    EXPECT_EQ(0, count(*database));
    const auto written = database->run(u"INSERT INTO note (text) VALUES ('a')"_s);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(ErrorCode::StoreReadOnly, written.error().code);
    Transaction transaction(*database);
    ASSERT_FALSE(transaction.begun().has_value());
    EXPECT_EQ(ErrorCode::StoreReadOnly, transaction.begun().error().code);
}

TEST_F(DatabaseTest, ATransactionLeftOpenIsUndone) {
    auto database = open();
    makeTable(*database);
    {
        Transaction transaction(*database);
        ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES ('a')"_s));
    }
    EXPECT_EQ(0, count(*database));
    {
        Transaction transaction(*database);
        ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES ('a')"_s));
        {
            Transaction inner(*database);
            ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES ('b')"_s));
        }
        {
            Transaction inner(*database);
            ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES ('c')"_s));
            ASSERT_TRUE(inner.commit());
        }
        ASSERT_TRUE(transaction.commit());
    }
    EXPECT_EQ(2, count(*database));
}

TEST_F(DatabaseTest, ReadsWhileReadingWithTheSameText) {
    auto database = open();
    makeTable(*database);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES ('a')"_s));
    int pairs = 0;
    const QString all = u"SELECT id FROM note"_s;
    ASSERT_TRUE(database->each(
        all, {}, [&](const Row&) { std::ignore = database->each(all, {}, [&](const Row&) { ++pairs; }); }));
    EXPECT_EQ(9, pairs);
}

TEST_F(DatabaseTest, ANullStringIsEmptyTextAndStoredSaysNull) {
    auto database = open();
    ASSERT_TRUE(database->run(u"CREATE TABLE pair (a TEXT NOT NULL, b TEXT) STRICT"_s));
    ASSERT_TRUE(database->run(u"INSERT INTO pair VALUES (?, ?)"_s, {QString(), stored(QString())}));
    auto nulls = database->one(u"SELECT a, b FROM pair"_s, {},
                               [](const Row& row) { return std::pair(row.isNull(0), row.isNull(1)); });
    ASSERT_TRUE(nulls && *nulls);
    EXPECT_EQ(std::pair(false, true), **nulls);
}

TEST_F(DatabaseTest, EveryKindOfValueComesBack) {
    auto database = open();
    ASSERT_TRUE(
        database->run(u"CREATE TABLE kinds (i INTEGER, big INTEGER, yes INTEGER, real REAL, text TEXT,"
                      " bytes BLOB, empty BLOB NOT NULL, missing TEXT) STRICT"_s));
    const QByteArray bytes("a\0b", 3);
    const QString text = QString::fromUtf8("Zoë – één\xf0\x9f\x8e\x88") + QChar(0) + u"na"_s;
    ASSERT_TRUE(database->run(u"INSERT INTO kinds VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              {-7, qint64(1) << 40, true, 2.5, text, bytes, QByteArray(), QVariant()}));
    int rows = 0;
    ASSERT_TRUE(database->each(u"SELECT * FROM kinds"_s, {}, [&](const Row& row) {
        ++rows;
        EXPECT_EQ(row.integer(0), -7);
        EXPECT_EQ(row.big(1), qint64(1) << 40);
        EXPECT_TRUE(row.flag(2));
        EXPECT_EQ(row.real(3), 2.5);
        EXPECT_EQ(row.text(4), text);
        EXPECT_EQ(row.bytes(5), bytes);
        EXPECT_FALSE(row.isNull(6));
        EXPECT_TRUE(row.isNull(7));
        EXPECT_TRUE(row.text(7).isNull());
    }));
    EXPECT_EQ(rows, 1);
}

TEST_F(DatabaseTest, NothingBoundStaysForTheNextTime) {
    auto database = open();
    const QString sql = u"SELECT ?"_s;
    const auto isNull = [](const Row& row) { return row.isNull(0); };
    EXPECT_EQ(std::optional(false), *database->one(sql, {u"a"_s}, isNull));
    EXPECT_EQ(std::optional(true), *database->one(sql, {}, isNull));
}

TEST_F(DatabaseTest, ATimeInAnyOtherFormIsNoTime) {
    auto database = open();
    for (const QString& text :
         {u""_s, u"2026"_s, u"2026-01-01 08:00:00.000Z"_s, u"2026-01-01T08:00:00.000"_s,
          u"2026-13-01T08:00:00.000Z"_s, u"2026-01-01T08:61:00.000Z"_s, u"2026-01-01T08:00:0x.000Z"_s}) {
        auto time = database->one(u"SELECT ?"_s, {text}, [](const Row& row) { return row.time(0); });
        ASSERT_TRUE(time && *time);
        EXPECT_FALSE((*time)->isValid()) << text.toStdString();
    }
    EXPECT_EQ(u"0099-01-02T03:04:05.006Z"_s,
              stored(QDateTime(QDate(99, 1, 2), QTime(3, 4, 5, 6), Qt::UTC)).toString());
}

TEST_F(DatabaseTest, TimesAndDaysComeBackAsTheyWere) {
    auto database = open();
    ASSERT_TRUE(database->run(u"CREATE TABLE moment (at TEXT, day TEXT) STRICT"_s));
    const QDateTime at({2026, 3, 29}, {1, 30, 5, 7}, Qt::UTC);
    ASSERT_TRUE(
        database->run(u"INSERT INTO moment VALUES (?, ?)"_s, {stored(at), stored(QDate(2026, 2, 28))}));
    auto read = database->one(u"SELECT at, day FROM moment"_s, {},
                              [](const Row& row) { return std::pair(row.time(0), row.day(1)); });
    ASSERT_TRUE(read && *read);
    EXPECT_EQ(at, (*read)->first);
    EXPECT_EQ(Qt::UTC, (*read)->first.timeSpec());
    EXPECT_EQ(QDate(2026, 2, 28), (*read)->second);
}

TEST_F(DatabaseTest, ATriggerNamesItsRule) {
    auto database = open();
    makeTable(*database);
    ASSERT_TRUE(database->run(u"CREATE TRIGGER no_note BEFORE INSERT ON note BEGIN "
                              "SELECT RAISE(ABORT, 'rule:AuthorCannotCheck'); END"_s));
    const auto written = database->run(u"INSERT INTO note (text) VALUES ('a')"_s);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(ErrorCode::AuthorCannotCheck, written.error().code);
}

TEST_F(DatabaseTest, NoValueIsLogged) {
    auto database = open();
    ASSERT_TRUE(database->run(u"CREATE TABLE word (text TEXT UNIQUE CHECK (length(text) < 100)) STRICT"_s));
    logLines.clear();
    const auto before = qInstallMessageHandler(collectLog);
    ASSERT_TRUE(database->run(u"INSERT INTO word VALUES (?)"_s, {marker}));
    EXPECT_FALSE(database->run(u"INSERT INTO word VALUES (?)"_s, {marker}));
    const auto refused = database->run(u"INSERT INTO word VALUES (?)"_s, {marker.repeated(20)});
    EXPECT_FALSE(database->run(u"INSERT INTO nowhere VALUES (?)"_s, {marker}));
    qInstallMessageHandler(before);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(ErrorCode::DatabaseFault, refused.error().code);
    EXPECT_EQ(u"INSERT word"_s, refused.error().context.value(u"statement"_s));
    EXPECT_FALSE(logLines.isEmpty());
    EXPECT_FALSE(logLines.join(u'\n').contains(u"ZEEHONDJE"_s));
}

TEST_F(DatabaseTest, ANewKeyReplacesTheOld) {
    const QByteArray next(32, 'n');
    {
        auto database = open();
        makeTable(*database);
        ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES (?)"_s, {marker}));
        ASSERT_TRUE(database->rekey(next).has_value());
        EXPECT_EQ(1, count(*database));
        ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES (?)"_s, {marker}));
        EXPECT_EQ(QStringList(), filesWith(folder(), marker));
    }
    EXPECT_FALSE(Database::open(file(), key(), u"aegis"_s).has_value());
    auto database = Database::open(file(), next, u"aegis"_s);
    ASSERT_TRUE(database.has_value());
    EXPECT_EQ(2, count(**database));
}

TEST_F(DatabaseTest, NoNewKeyWhileAnotherConnectionIsOpen) {
    auto database = open();
    makeTable(*database);
    auto other = open();
    EXPECT_EQ(0, count(*other));
    ASSERT_TRUE(database->run(u"PRAGMA busy_timeout = 50"_s));
    const auto rekeyed = database->rekey(QByteArray(32, 'n'));
    ASSERT_FALSE(rekeyed.has_value());
    EXPECT_EQ(ErrorCode::StoreInUse, rekeyed.error().code);
    EXPECT_TRUE(database->run(u"INSERT INTO note (text) VALUES ('a')"_s).has_value());
}

TEST_F(DatabaseTest, AFullDiskIsSaidAndLosesNothing) {
    auto database = open();
    makeTable(*database);
    ASSERT_TRUE(database->run(u"INSERT INTO note (text) VALUES ('kept')"_s));
    // A limit on file size stands in for a disk without room.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    ASSERT_EQ(0, getrlimit(RLIMIT_FSIZE, &old));
    rlimit small = old;
    small.rlim_cur = 300'000;
    ASSERT_EQ(0, setrlimit(RLIMIT_FSIZE, &small));
    Result<int> written = 0;
    for (int i = 0; i < 200 && written; ++i)
        written = database->run(u"INSERT INTO note (text) VALUES (?)"_s, {QString(10'000, u'x')});
    ASSERT_EQ(0, setrlimit(RLIMIT_FSIZE, &old));
    std::signal(SIGXFSZ, before);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(ErrorCode::DiskFull, written.error().code);
    const int kept = count(*database);
    EXPECT_GE(kept, 1);
    EXPECT_TRUE(database->run(u"INSERT INTO note (text) VALUES ('after')"_s).has_value());
    database.reset();
    EXPECT_EQ(kept + 1, count(*open()));
}
