#include "core/storage/Migrator.h"
#include "tests/storage/StorageFixture.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::storage;

namespace {

class MigratorTest : public leertafel::test::StorageFixture {
protected:
    void write(const QString& name, const QString& text) const {
        QDir(folder()).mkpath(u"steps/sqlite"_s);
        QFile file(folder() + u"/steps/"_s + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    Migrator migrator() const { return Migrator(folder() + u"/steps"_s); }
    static bool has(Database& database, const QString& table) {
        auto found = database.one(u"SELECT 1 FROM sqlite_master WHERE name = ?"_s, {table},
                                  [](const Row& row) { return row.integer(0); });
        return found && found->has_value();
    }
};

} // namespace

TEST_F(MigratorTest, KeepsTriggerBodiesWhole) {
    const QStringList parts = Migrator::split(u"-- words; with a semicolon\n"
                                              "CREATE TABLE a (x TEXT); \n\n"
                                              "CREATE TRIGGER t BEFORE DELETE ON a\nBEGIN\n"
                                              "    SELECT 1;\n    -- why\n    SELECT 2;\nEND;\n"
                                              "INSERT INTO a VALUES (';\n');\n"_s);
    ASSERT_EQ(3, parts.size());
    EXPECT_TRUE(parts[1].endsWith(u"END;"_s));
    EXPECT_TRUE(parts[2].contains(u"';\n'"_s));
}

TEST_F(MigratorTest, ShippedStepsBuildASchemaAndDoNotRunTwice) {
    auto database = open();
    const Migrator shipped;
    EXPECT_GE(shipped.newest(), 1);
    EXPECT_GE(shipped.migrate(*database).value(), 1);
    EXPECT_EQ(shipped.newest(), Migrator::schemaOf(*database).value());
    EXPECT_EQ(0, shipped.migrate(*database).value());
    for (const QString& table :
         {u"member"_s, u"team"_s, u"organisation"_s, u"event_log"_s, u"import_batch"_s, u"unsent_words"_s})
        EXPECT_TRUE(has(*database, table)) << table.toStdString();
}

TEST_F(MigratorTest, RunsOnlyWhatIsMissing) {
    write(u"0001_first.sql"_s, u"CREATE TABLE one (x TEXT) STRICT;\nINSERT INTO one VALUES ('kept');\n"_s);
    auto database = open();
    EXPECT_EQ(1, migrator().migrate(*database).value());
    write(u"0002_second.sql"_s, u"ALTER TABLE one RENAME COLUMN x TO y;\n"_s);
    write(u"sqlite/0002_second.sql"_s, u"CREATE TABLE two (z TEXT) STRICT;\n"_s);
    EXPECT_EQ(1, migrator().migrate(*database).value());
    EXPECT_EQ(2, Migrator::schemaOf(*database).value());
    EXPECT_TRUE(has(*database, u"two"_s));
    auto kept = database->one(u"SELECT y FROM one"_s, {}, [](const Row& row) { return row.text(0); });
    EXPECT_EQ(u"kept"_s, **kept);
}

TEST_F(MigratorTest, AStepThatFailsLeavesNothingBehind) {
    write(u"0001_first.sql"_s, u"CREATE TABLE one (x TEXT) STRICT;\n"_s);
    write(u"0002_second.sql"_s, u"CREATE TABLE two (x TEXT) STRICT;\n"_s);
    write(u"sqlite/0002_second.sql"_s, u"INSERT INTO nowhere VALUES (1);\n"_s);
    auto database = open();
    EXPECT_FALSE(migrator().migrate(*database).has_value());
    EXPECT_EQ(1, Migrator::schemaOf(*database).value());
    EXPECT_TRUE(has(*database, u"one"_s));
    EXPECT_FALSE(has(*database, u"two"_s));
}

TEST_F(MigratorTest, ANewerSchemaStops) {
    write(u"0001_first.sql"_s, u"CREATE TABLE one (x TEXT) STRICT;\n"_s);
    auto database = open();
    ASSERT_TRUE(migrator().migrate(*database).has_value());
    ASSERT_TRUE(database->run(u"PRAGMA user_version = 9"_s));
    const auto stopped = migrator().migrate(*database);
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(ErrorCode::StoreNewer, stopped.error().code);
    EXPECT_EQ(u"9"_s, stopped.error().context.value(u"found"_s));
    EXPECT_EQ(u"1"_s, stopped.error().context.value(u"known"_s));
}

TEST_F(MigratorTest, AnotherProgramsDatabaseIsRefused) {
    auto database = open();
    ASSERT_TRUE(database->run(u"PRAGMA user_version = 1"_s));
    const auto refused = Migrator().migrate(*database);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(ErrorCode::NotAStore, refused.error().code);
}

TEST_F(MigratorTest, AnOrganisationWorksInOneTrack) {
    auto database = open();
    ASSERT_TRUE(Migrator().migrate(*database).has_value());
    const auto add = [&](int n, const QString& name, int track) {
        const QString id = u"00000000-0000-7000-8000-00000000000%1"_s.arg(n);
        return database->run(
            u"INSERT INTO organisation (id, name, track, keeper, created) VALUES (?, ?, ?, ?, ?)"_s,
            {id, name, track, id, u"2026-02-02T09:00:00.000Z"_s});
    };
    ASSERT_TRUE(add(1, u"Verzonnen Hulp"_s, 2));
    const auto second = add(2, u"verzonnen hulp"_s, 3);
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(ErrorCode::TrackTaken, second.error().code);
    const auto moved = database->run(u"UPDATE organisation SET track = 3"_s);
    ASSERT_FALSE(moved.has_value());
    EXPECT_EQ(ErrorCode::TrackTaken, moved.error().code);
}
