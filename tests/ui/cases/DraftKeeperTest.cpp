#include "ui/cases/DraftKeeper.h"

#include "core/storage/Database.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace leertafel;
using namespace Qt::StringLiterals;

namespace {

/// Whoever else writes to the store, such as an import.
class OtherWrite {
public:
    explicit OtherWrite(test::TestStore& store)
        : m_database(store.sqlPrompt()), m_transaction(std::make_unique<storage::Transaction>(*m_database)) {
        EXPECT_TRUE(m_transaction->begun());
    }
    void end() { m_transaction.reset(); }

private:
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Transaction> m_transaction;
};

/// Lets the window's events through for so long, and tells how long it stood still at most.
qint64 longestStop(int milliseconds) {
    QElapsedTimer whole, one;
    whole.start();
    qint64 longest = 0;
    while (whole.elapsed() < milliseconds) {
        one.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, one.elapsed());
        QThread::msleep(1);
    }
    return longest;
}

class DraftKeeperTest : public ::testing::Test {
protected:
    QString onDisk() { return store.as(0).cases().detail(keeper.caseId())->draft->title; }
    void type(const QString& title) {
        keeper.change([&title](CaseDraft& draft) { draft.title = title; });
    }
    void SetUp() override {
        const auto id = store.as(0).cases().create();
        ASSERT_TRUE(id.has_value());
        keeper.load(*id, *store.as(0).cases().detail(*id)->draft);
    }

    test::TestStore store{1};
    ui::DraftKeeper keeper{store.as(0).cases()};
};

} // namespace

TEST_F(DraftKeeperTest, AnotherWriteKeepsNeitherTheWindowNorTheWords) {
    OtherWrite other(store);
    QSignalSpy failed(&keeper, &ui::DraftKeeper::failed);
    type(u"wachten op een ander"_s);
    // The wait of 20 ms, and room for a machine that is busy.
    EXPECT_LT(longestStop(1500), 500);
    EXPECT_TRUE(failed.isEmpty()) << "nothing is late yet";
    EXPECT_TRUE(keeper.isDirty());
    other.end();
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isDirty(), 1000);
    EXPECT_EQ(onDisk(), u"wachten op een ander"_s);
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(DraftKeeperTest, WordsThatAreLateAreTold) {
    OtherWrite other(store);
    QSignalSpy failed(&keeper, &ui::DraftKeeper::failed);
    type(u"dit duurt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 5000);
    EXPECT_EQ(failed.first().first().value<Error>().code, ErrorCode::StoreBusy);
    other.end();
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isDirty(), 1000);
    EXPECT_EQ(onDisk(), u"dit duurt"_s);
}

TEST_F(DraftKeeperTest, AFlushWaitsForTheOtherWrite) {
    OtherWrite other(store);
    type(u"meteen"_s);
    EXPECT_FALSE(keeper.flush()) << "after five seconds it is not on disk, and says so";
    other.end();
    EXPECT_TRUE(keeper.flush());
    EXPECT_EQ(onDisk(), u"meteen"_s);
}
