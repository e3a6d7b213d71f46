#include "core/storage/EventLog.h"
#include "core/storage/Migrator.h"
#include "tests/storage/StorageFixture.h"
#include "tests/support/FakeClock.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::storage;

namespace {

class EventLogTest : public leertafel::test::StorageFixture {
protected:
    void SetUp() override {
        m_database = open();
        ASSERT_TRUE(Migrator().migrate(*m_database).has_value());
        m_log = std::make_unique<EventLog>(*m_database, m_clock, signer());
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
    /// Not a real signature, but one that only fits what it was made over.
    static LogSigner signer() {
        return {MemberId(u"member"_s), [](const QByteArray& form) { return form + "signed"; }};
    }
    QStringList faults() const { return faults(*m_log); }
    static QStringList faults(const EventLog& log) {
        static const QStringList kinds = {u"link"_s, u"signature"_s, u"head"_s};
        auto followed =
            log.follow([](const MemberId& member, const QByteArray& form, const QByteArray& bytes) {
                return member == MemberId(u"member"_s) && bytes == form + "signed";
            });
        EXPECT_TRUE(followed.has_value());
        QStringList found;
        for (const EventLog::Fault& fault : followed->faults)
            found << u"%1 %2"_s.arg(kinds[fault.kind]).arg(fault.seq);
        return found;
    }
    leertafel::test::FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EventLog> m_log;
};

} // namespace

TEST_F(EventLogTest, EntriesFollowFromEachOther) {
    EXPECT_EQ(QStringList(), faults());
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
    EXPECT_EQ(QStringList{u"head 0"_s}, faults(together)) << "it follows, but nobody vouched for it";

    // On from what stands there.
    ASSERT_TRUE(m_log->append(entries));
    EXPECT_EQ(75, hashes(*m_database).size());
    EXPECT_EQ(QStringList(), faults());
}

TEST_F(EventLogTest, TheDatabaseRefusesToChangeOrDropEntries) {
    EXPECT_EQ(ErrorCode::NotAllowed, refusal(u"UPDATE event_log SET verb = 'other' WHERE seq = 2"_s));
    EXPECT_EQ(ErrorCode::NotAllowed, refusal(u"DELETE FROM event_log WHERE seq = 5"_s));
    EXPECT_EQ(ErrorCode::NotAllowed, refusal(u"DELETE FROM event_log"_s));
    EXPECT_EQ(ErrorCode::NotAllowed,
              refusal(u"INSERT OR REPLACE INTO event_log (seq, at, member, verb, record, digest, previous, "
                      u"hash) SELECT seq, at, member, 'other', "
                      "record, digest, previous, hash FROM event_log WHERE seq = 2"_s));
    EXPECT_EQ(QStringList(), faults());
}

TEST_F(EventLogTest, AnEntryChangedBehindTheRulesIsFound) {
    ASSERT_TRUE(m_database->run(u"DROP TRIGGER event_log_fixed"_s));
    ASSERT_TRUE(m_database->run(u"UPDATE event_log SET member = 'someone' WHERE seq = 3"_s));
    EXPECT_EQ(QStringList{u"link 3"_s}, faults());
}

TEST_F(EventLogTest, AnEntryTakenOutBehindTheRulesIsFound) {
    ASSERT_TRUE(m_database->run(u"DROP TRIGGER event_log_stays"_s));
    ASSERT_TRUE(m_database->run(u"DELETE FROM event_log WHERE seq = 3"_s));
    EXPECT_EQ(QStringList{u"link 4"_s}, faults());
}

TEST_F(EventLogTest, TheLastEntryCannotGoUnseen) {
    ASSERT_TRUE(m_database->run(u"DROP TRIGGER event_log_stays"_s));
    ASSERT_TRUE(m_database->run(u"DELETE FROM event_log WHERE seq = 5"_s));
    EXPECT_EQ(QStringList{u"head 0"_s}, faults());
}

TEST_F(EventLogTest, AChainWrittenAnewLacksTheSignatures) {
    // Somebody with the key to the store leaves out the third step and hashes everything after it again.
    auto copy = open(Database::Mode::ReadWrite, u"copy.db"_s);
    ASSERT_TRUE(Migrator().migrate(*copy).has_value());
    EventLog anew(*copy, m_clock, {MemberId(u"member"_s), [](const QByteArray&) { return "guessed"; }});
    for (int i : {0, 1, 3, 4})
        ASSERT_TRUE(anew.append(MemberId(u"member"_s), u"case.freeze"_s, u"record-%1"_s.arg(i)));
    m_database = std::move(copy);
    m_log = std::make_unique<EventLog>(*m_database, m_clock, signer());
    EXPECT_EQ((QStringList{u"signature 1"_s, u"signature 2"_s, u"signature 3"_s, u"signature 4"_s}),
              faults());
}

TEST_F(EventLogTest, EntriesOfTheFirstEditionStillFollow) {
    auto older = open(Database::Mode::ReadWrite, u"older.db"_s);
    ASSERT_TRUE(Migrator().migrate(*older).has_value());
    // As the first release wrote it: no record, no signature, and a hash over fewer words.
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash("1\n2026-02-02T09:00:00.000Z\nmember\ncase.freeze\nrecord\n\n\n",
                                 QCryptographicHash::Blake2b_256)
            .toHex());
    ASSERT_TRUE(older->run(u"INSERT INTO event_log (seq, at, member, verb, record, previous, hash) VALUES "
                           "(1, '2026-02-02T09:00:00.000Z', 'member', 'case.freeze', 'record', '', ?)"_s,
                           {hash}));
    m_database = std::move(older);
    m_log = std::make_unique<EventLog>(*m_database, m_clock, signer());
    EXPECT_EQ(QStringList(), faults());
    ASSERT_TRUE(m_log->append(MemberId(u"member"_s), u"case.release"_s, u"record"_s));
    EXPECT_EQ(QStringList(), faults());
}
