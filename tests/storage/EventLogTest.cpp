#include "core/storage/EventLog.h"
#include "core/storage/Migrator.h"
#include "tests/storage/StorageFixture.h"
#include "tests/support/FakeClock.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::storage;

namespace {

class EventLogTest : public leertafel::test::StorageFixture {
protected:
    void SetUp() override {
        m_database = open();
        ASSERT_TRUE(Migrator().migrate(*m_database).has_value());
        m_log = std::make_unique<EventLog>(*m_database, m_clock);
        for (int i = 0; i < 5; ++i) {
            ASSERT_TRUE(m_log->append(MemberId(u"member"_s), u"case.freeze"_s, u"record-%1"_s.arg(i)));
            m_clock.advance(60);
        }
    }
    ErrorCode refusal(const QString& sql) {
        const auto done = m_database->run(sql);
        EXPECT_FALSE(done.has_value()) << sql.toStdString();
        return done ? ErrorCode::Cancelled : done.error().code;
    }
    leertafel::test::FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EventLog> m_log;
};

} // namespace

TEST_F(EventLogTest, EntriesFollowFromEachOther) {
    EXPECT_EQ(QList<qint64>(), m_log->brokenLinks().value());
    auto rows = m_database->list(u"SELECT seq, at, previous FROM event_log ORDER BY seq"_s, {},
                                 [](const Row& row) { return row.text(2); });
    ASSERT_TRUE(rows.has_value());
    ASSERT_EQ(5, rows->size());
    EXPECT_EQ(QString(), rows->first());
    EXPECT_EQ(64, rows->last().size());
}

TEST_F(EventLogTest, ManyAtOnceAreTheSameAsOneByOne) {
    const auto other = open(Database::Mode::ReadWrite, u"other.db"_s);
    const auto third = open(Database::Mode::ReadWrite, u"third.db"_s);
    ASSERT_TRUE(Migrator().migrate(*other).has_value());
    ASSERT_TRUE(Migrator().migrate(*third).has_value());
    EventLog oneByOne(*other, m_clock);
    QList<LogEntry> entries;
    for (int i = 0; i < 70; ++i) {
        const LogEntry entry{m_clock.now(), MemberId(u"member"_s), u"case.release"_s, u"record-%1"_s.arg(i),
                             i % 2 ? u"abc"_s : QString()};
        ASSERT_TRUE(oneByOne.append(entry.member, entry.verb, entry.record, entry.digest));
        entries << entry;
        m_clock.advance(1);
    }
    EventLog together(*third, m_clock);
    ASSERT_TRUE(together.append(entries));
    ASSERT_TRUE(together.append(QList<LogEntry>{}));
    const auto hashes = [](Database& database) {
        return *database.list(u"SELECT hash FROM event_log ORDER BY seq"_s, {},
                              [](const Row& row) { return row.text(0); });
    };
    EXPECT_EQ(70, hashes(*third).size());
    EXPECT_EQ(hashes(*other), hashes(*third));
    EXPECT_EQ(QList<qint64>(), together.brokenLinks().value());

    // On from what stands there.
    ASSERT_TRUE(m_log->append(entries));
    EXPECT_EQ(75, hashes(*m_database).size());
    EXPECT_EQ(QList<qint64>(), m_log->brokenLinks().value());
}

TEST_F(EventLogTest, TheDatabaseRefusesToChangeOrDropEntries) {
    EXPECT_EQ(ErrorCode::NotAllowed, refusal(u"UPDATE event_log SET verb = 'other' WHERE seq = 2"_s));
    EXPECT_EQ(ErrorCode::NotAllowed, refusal(u"DELETE FROM event_log WHERE seq = 5"_s));
    EXPECT_EQ(ErrorCode::NotAllowed, refusal(u"DELETE FROM event_log"_s));
    EXPECT_EQ(ErrorCode::NotAllowed,
              refusal(u"INSERT OR REPLACE INTO event_log SELECT seq, at, member, 'other', "
                      "record, digest, previous, hash FROM event_log WHERE seq = 2"_s));
    EXPECT_EQ(QList<qint64>(), m_log->brokenLinks().value());
}

TEST_F(EventLogTest, AnEntryChangedBehindTheRulesIsFound) {
    ASSERT_TRUE(m_database->run(u"DROP TRIGGER event_log_fixed"_s));
    ASSERT_TRUE(m_database->run(u"UPDATE event_log SET member = 'someone' WHERE seq = 3"_s));
    EXPECT_EQ(QList<qint64>{3}, m_log->brokenLinks().value());
}

TEST_F(EventLogTest, AnEntryTakenOutBehindTheRulesIsFound) {
    ASSERT_TRUE(m_database->run(u"DROP TRIGGER event_log_stays"_s));
    ASSERT_TRUE(m_database->run(u"DELETE FROM event_log WHERE seq = 3"_s));
    EXPECT_EQ(QList<qint64>{4}, m_log->brokenLinks().value());
}
