// The author reads each version once as a stranger would before a colleague checks it.
#include "core/services/TodayService.h"
#include "tests/core/services/cases/CaseFixture.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::test;

namespace {

class ReadThroughTest : public CaseFixture {
protected:
    Result<void> read(int member, const VersionId& version) {
        return store.as(member).cases().readThrough(version);
    }
    Result<void> ask(const CaseId& id) { return store.as(author).cases().askPrivacyCheck(id); }
    Result<void> release(const CaseId& id) {
        return store.as(colleague).cases().release(id, store.as(colleague).signatory());
    }
    /// What reading `version` gives when another window is busy with `change` as it begins.
    Result<void> readWhile(const VersionId& version, const QString& change) {
        auto& workspace = store.as(author);
        auto other = store.sqlPrompt();
        enum Stage { Opening, Ready, Begin };
        std::atomic<Stage> stage = Opening;
        Result<void> done = fail(ErrorCode::NotFound);
        std::thread reader([&] {
            const auto window = workspace.sibling();
            stage = Ready;
            while (stage != Begin)
                std::this_thread::yield();
            if (window)
                done = (*window)->cases().readThrough(version);
        });
        while (stage != Ready)
            std::this_thread::yield();
        {
            storage::Transaction transaction(*other);
            EXPECT_TRUE(transaction.begun().has_value());
            EXPECT_TRUE(other->run(change).has_value());
            stage = Begin;
            // Long enough to get in line behind it; when it did not, what it gives is the same.
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            EXPECT_TRUE(transaction.commit().has_value());
        }
        reader.join();
        return done;
    }
    /// The released case with a later text that is fixed and waits for its check.
    CaseId fixedAnew() {
        const CaseId id = released();
        rewrite(id, u"wat helpt dit kind op de lange weg"_s);
        EXPECT_TRUE(store.as(author).cases().freeze(id).has_value());
        EXPECT_EQ(CaseState::PrivacyCheck, stateOf(id));
        return id;
    }
};

} // namespace

TEST_F(ReadThroughTest, ComesBeforeAskingForTheCheck) {
    const CaseId id = frozen();
    EXPECT_EQ(ErrorCode::NotReadThrough, codeOf(ask(id)));
    EXPECT_EQ(CaseState::Deidentified, stateOf(id));
    store.clock().advance(60);
    const QDateTime at = store.clock().now();
    ASSERT_TRUE(read(author, currentOf(id)).has_value());
    store.clock().advance(60);
    ASSERT_TRUE(ask(id).has_value());
    const auto detail = store.as(author).cases().detail(id);
    ASSERT_EQ(1, detail->readThroughs.size());
    EXPECT_EQ(currentOf(id), detail->readThroughs.first().version);
    EXPECT_EQ(store.member(author), detail->readThroughs.first().reader);
    EXPECT_EQ(at, detail->readThroughs.first().at);
    EXPECT_TRUE(store.as(colleague).verify()->ok());
}

TEST_F(ReadThroughTest, IsKeptOnceHoweverOftenOneReads) {
    const CaseId id = frozen();
    ASSERT_TRUE(read(author, currentOf(id)).has_value());
    const QDateTime at = store.as(author).cases().detail(id)->readThroughs.first().at;
    store.clock().advance(60);
    ASSERT_TRUE(read(author, currentOf(id)).has_value());
    const auto detail = store.as(author).cases().detail(id);
    ASSERT_EQ(1, detail->readThroughs.size());
    EXPECT_EQ(at, detail->readThroughs.first().at);
}

TEST_F(ReadThroughTest, BelongsToOneVersion) {
    const CaseId id = frozen();
    const VersionId first = currentOf(id);
    ASSERT_TRUE(read(author, first).has_value());
    rewrite(id, u"wat helpt dit kind op de lange weg"_s);
    ASSERT_TRUE(store.as(author).cases().freeze(id).has_value());
    EXPECT_FALSE(store.as(author).cases().detail(id)->currentIsReadThrough());
    EXPECT_EQ(ErrorCode::NotReadThrough, codeOf(ask(id)));
    EXPECT_EQ(ErrorCode::VersionOutdated, codeOf(read(author, first)));
    ASSERT_TRUE(read(author, currentOf(id)).has_value());
    EXPECT_TRUE(ask(id).has_value());
    EXPECT_EQ(2, store.as(author).cases().detail(id)->readThroughs.size());
}

TEST_F(ReadThroughTest, IsDoneByWhoWroteIt) {
    const CaseId id = fixedAnew();
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(read(colleague, currentOf(id))));
    EXPECT_TRUE(read(author, currentOf(id)).has_value());
    const CaseId unseen = frozen();
    const VersionId version = currentOf(unseen);
    EXPECT_EQ(ErrorCode::NotFound, codeOf(read(colleague, version))) << "nobody else reads it yet";
}

TEST_F(ReadThroughTest, ATextFixedAnewIsReleasedAfterItOnly) {
    const CaseId id = fixedAnew();
    EXPECT_EQ(1, store.as(author).today().today()->toReadThrough.size());
    EXPECT_TRUE(store.as(colleague).cases().waitingForMyCheck()->isEmpty());
    const auto refusal = store.as(colleague).cases().refusalToCheck(id, store.member(colleague));
    ASSERT_TRUE(refusal.has_value());
    EXPECT_EQ(ErrorCode::NotReadThrough, refusal->code);
    EXPECT_EQ(ErrorCode::NotReadThrough, codeOf(release(id)));
    ASSERT_TRUE(read(author, currentOf(id)).has_value());
    EXPECT_TRUE(store.as(author).today().today()->toReadThrough.isEmpty());
    EXPECT_EQ(1, store.as(colleague).cases().waitingForMyCheck()->size());
    EXPECT_TRUE(release(id).has_value());
    EXPECT_TRUE(store.as(third).verify()->ok());
}

TEST_F(ReadThroughTest, StaysWhenTheCaseIsWithdrawnAndIsNotDoneAfterIt) {
    const CaseId id = frozen();
    ASSERT_TRUE(read(author, currentOf(id)).has_value());
    const CaseId other = frozen(completeDraft(u"Een andere casus"_s));
    ASSERT_TRUE(store.as(author).cases().withdraw(id).has_value());
    ASSERT_TRUE(store.as(author).cases().withdraw(other).has_value());
    EXPECT_EQ(1, store.as(author).cases().detail(id)->readThroughs.size());
    EXPECT_EQ(ErrorCode::WrongState, codeOf(read(author, currentOf(other))));
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(ReadThroughTest, SeesWhatAnotherWindowDidMeanwhile) {
    const CaseId id = frozen();
    const VersionId first = currentOf(id);
    const auto readFirst =
        readWhile(first, u"INSERT INTO read_through (version, reader, read_at) VALUES ('%1', '%2', "
                         "'2026-02-02T09:00:00.000Z')"_s.arg(first.text(), store.member(author).text()));
    EXPECT_FALSE(codeOf(readFirst)) << "read already, as it had to be";
    EXPECT_EQ(1, store.as(author).cases().detail(id)->readThroughs.size());

    rewrite(id, u"wat helpt dit kind op de lange weg"_s);
    ASSERT_TRUE(store.as(author).cases().freeze(id).has_value());
    const auto readSecond = readWhile(
        currentOf(id),
        u"UPDATE case_file SET current_version = '%1' WHERE id = '%2'"_s.arg(first.text(), id.text()));
    EXPECT_EQ(ErrorCode::VersionOutdated, codeOf(readSecond));
    EXPECT_EQ(1, store.as(author).cases().detail(id)->readThroughs.size());
}

TEST_F(ReadThroughTest, TheDatabaseHoldsTheRuleToo) {
    const CaseId id = frozen();
    const QString version = currentOf(id).text();
    const auto insert = [&](int member) {
        return u"INSERT INTO read_through (version, reader, read_at) VALUES ('%1', '%2', "
               "'2026-02-02T09:00:00.000Z')"_s.arg(version, store.member(member).text());
    };
    const QString ask = u"UPDATE case_file SET state = 'privacyCheck' WHERE id = '%1'"_s.arg(id.text());
    const QString verdict =
        u"INSERT INTO release (id, version, checker, outcome, reasons, at, signature) VALUES "
        "('own', '%1', '%2', 'released', '', '2026-02-02T09:00:00.000Z', zeroblob(64))"_s.arg(
            version, store.member(colleague).text());
    EXPECT_EQ(ErrorCode::NotReadThrough, refusedBySql(ask));
    for (const QString& way : {u"draft"_s, u"returned"_s}) { // not by a step aside either
        EXPECT_FALSE(
            refusedBySql(u"UPDATE case_file SET state = '%1' WHERE id = '%2'"_s.arg(way, id.text())));
        EXPECT_EQ(ErrorCode::NotReadThrough, refusedBySql(ask)) << qPrintable(way);
    }
    EXPECT_FALSE(
        refusedBySql(u"UPDATE case_file SET state = 'deidentified' WHERE id = '%1'"_s.arg(id.text())));
    EXPECT_EQ(ErrorCode::NotReadThrough, refusedBySql(verdict));
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(insert(colleague)));
    EXPECT_EQ(ErrorCode::NotAllowed,
              refusedBySql(u"INSERT INTO read_through (version) VALUES ('%1')"_s.arg(version)));
    EXPECT_FALSE(refusedBySql(insert(author)));
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(insert(author))) << "once";
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(u"DELETE FROM read_through"_s));
    EXPECT_EQ(ErrorCode::NotAllowed,
              refusedBySql(u"UPDATE read_through SET read_at = '2026-02-03T09:00:00.000Z'"_s));
    const auto report = store.as(colleague).verify();
    EXPECT_TRUE(std::any_of(report->broken.cbegin(), report->broken.cend(), [](const QString& line) {
        return line.startsWith(u"read_through "_s);
    })) << "put in past the program";
    EXPECT_FALSE(refusedBySql(ask));
}
