// What blocks: names that the members keep together, and the released cases that come back to them.
#include "core/services/BlockLedger.h"

#include "core/domain/Canonical.h"
#include "core/security/MemberKeys.h"
#include "tests/core/services/cases/CaseFixture.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;

namespace {

class BlockLedgerTest : public test::CaseFixture {
protected:
    BlockLedger& ledger(int member = author) { return store.as(member).blocks(); }
    BlockId named(const QString& name, BlockKind kind = BlockKind::Rule) {
        const auto id = ledger().add(name, kind);
        EXPECT_TRUE(id.has_value());
        return id.value_or(BlockId());
    }
    static CaseDraft blockedBy(const BlockId& block) {
        CaseDraft draft = completeDraft();
        draft.attributes.block = block;
        return draft;
    }
    BlockRow rowOf(const BlockId& id) {
        const auto rows = *ledger().rows();
        for (const BlockRow& row : rows)
            if (row.block.id == id)
                return row;
        return {};
    }
    void expectWhole() {
        const auto report = store.as(author).verify();
        ASSERT_TRUE(report.has_value());
        EXPECT_TRUE(report->ok()) << report->broken.join(u'\n').toStdString();
    }
    const QString rule = u"hulp in de klas pas na een verklaring"_s;
};

TEST_F(BlockLedgerTest, ANameStandsOnceWhoeverTypesItHow) {
    const BlockId id = named(u"Hulp in de klas"_s);
    EXPECT_EQ(id, ledger(colleague).add(u"  HULP  in de klás "_s, BlockKind::Funding).value_or(BlockId()));
    ASSERT_EQ(1, ledger().all()->size());
    EXPECT_EQ(u"Hulp in de klas"_s, ledger().all()->first().name);
    EXPECT_EQ(BlockKind::Rule, ledger().all()->first().kind);
}

TEST_F(BlockLedgerTest, NoPersonGetsOntoTheListAndNothingWithoutAName) {
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(ledger().add(u"mevrouw Voorbeeldsma van het loket"_s, {})));
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(ledger().add(u"iemand@voorbeeld.nl"_s, {})));
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(ledger().add(u"  "_s, {})));
    EXPECT_EQ(ErrorCode::InvalidValue, codeOf(ledger().add(u"…"_s, {})));
    EXPECT_EQ(ErrorCode::InvalidValue, codeOf(ledger().add(QString(121, u'a'), {})));
    const BlockId id = named(rule);
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(ledger().change(id, u"mevrouw Voorbeeldsma"_s, {})));
    EXPECT_EQ(1, ledger().all()->size());
}

TEST_F(BlockLedgerTest, ANewNameKeepsTheOldOneWithWhoAndWhen) {
    const BlockId id = named(rule);
    store.clock().advance(86400);
    ASSERT_TRUE(ledger(colleague).change(id, u"extra handen in de klas"_s, BlockKind::Funding).has_value());
    ASSERT_TRUE(ledger(colleague).change(id, u"extra handen in de klas"_s, BlockKind::Funding).has_value());
    const auto history = *ledger().history(id);
    ASSERT_EQ(2, history.size()) << "the same again is no change";
    EXPECT_EQ(rule, history.first().after.name);
    EXPECT_EQ(store.member(author), history.first().by);
    EXPECT_EQ(BlockVerb::Renamed, history.last().verb);
    EXPECT_EQ(store.member(colleague), history.last().by);
    EXPECT_EQ(u"extra handen in de klas"_s, ledger().nameOf(id));
    const BlockId other = named(u"dubbele betaling"_s);
    EXPECT_EQ(ErrorCode::WrongState, codeOf(ledger().change(other, u"Extra handen in de klas"_s, {})));
    expectWhole();
}

TEST_F(BlockLedgerTest, TwoNamesCountAsOneUntilTheyAreParted) {
    const BlockId one = named(rule);
    const BlockId two = named(u"verklaring nodig voor hulp"_s);
    const BlockId three = named(u"toeslag vervalt"_s);
    released(blockedBy(one));
    released(blockedBy(two));
    ASSERT_TRUE(ledger().merge(one, two).has_value());
    EXPECT_EQ(two, ledger().standing(one)->id);
    EXPECT_EQ(2, rowOf(two).returns.size());
    EXPECT_EQ(2, ledger().all()->size());
    EXPECT_EQ(1, ledger().mergedInto(two)->size());
    // Neither in a circle nor twice; and on from there.
    EXPECT_EQ(ErrorCode::WrongState, codeOf(ledger().merge(two, two)));
    EXPECT_EQ(ErrorCode::WrongState, codeOf(ledger().merge(two, one)));
    EXPECT_EQ(ErrorCode::WrongState, codeOf(ledger().merge(one, three)));
    EXPECT_EQ(ErrorCode::WrongState, codeOf(ledger().change(one, u"anders"_s, {})));
    ASSERT_TRUE(ledger().merge(two, three).has_value());
    EXPECT_EQ(three, ledger().standing(one)->id);
    EXPECT_EQ(2, rowOf(three).returns.size());
    ASSERT_TRUE(ledger().part(two).has_value());
    ASSERT_TRUE(ledger().part(one).has_value());
    EXPECT_EQ(ErrorCode::WrongState, codeOf(ledger().part(one)));
    EXPECT_EQ(1, rowOf(one).returns.size());
    EXPECT_EQ(1, rowOf(two).returns.size());
    EXPECT_EQ(0, rowOf(three).returns.size());
    expectWhole();
}

TEST_F(BlockLedgerTest, TheNewestComeFirstAndAllAreCounted) {
    const BlockId one = named(rule);
    const BlockId two = named(u"verklaring nodig voor hulp"_s);
    QList<CaseId> cases;
    for (int i = 0; i < 8; ++i) {
        cases << released(blockedBy(i % 2 == 0 ? one : two));
        store.clock().advance(60 * 86400);
    }
    ASSERT_TRUE(ledger().merge(one, two).has_value());
    const BlockRow row = rowOf(two);
    EXPECT_EQ(8, row.inAll);
    EXPECT_EQ(6, row.withinYear) << "the first two are more than a year ago";
    ASSERT_EQ(8, row.returns.size());
    for (int i = 0; i < 8; ++i)
        EXPECT_EQ(cases.at(7 - i), row.returns.at(i).id) << i;
    expectWhole();
}

TEST_F(BlockLedgerTest, APartedNameThatStandsAnewStaysMerged) {
    const BlockId one = named(rule);
    const BlockId two = named(u"toeslag vervalt"_s);
    ASSERT_TRUE(ledger().merge(one, two).has_value());
    named(rule);
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(ledger().part(one)));
    expectWhole();
}

TEST_F(BlockLedgerTest, OnlyReleasedCasesCountAndTakenBackOnesNoLonger) {
    const BlockId id = named(rule);
    written(blockedBy(id));
    frozen(blockedBy(id));
    offered(blockedBy(id));
    EXPECT_TRUE(rowOf(id).returns.isEmpty());
    const CaseId first = released(blockedBy(id));
    const CaseId second = released(blockedBy(id));
    ASSERT_EQ(2, rowOf(id).returns.size());
    EXPECT_EQ(2, rowOf(id).withinYear);
    ASSERT_TRUE(store.as(author).cases().withdraw(second).has_value());
    ASSERT_EQ(1, rowOf(id).returns.size());
    EXPECT_EQ(first, rowOf(id).returns.first().id);
    store.clock().advance(366 * 86400);
    EXPECT_EQ(0, rowOf(id).withinYear);
    EXPECT_EQ(1, rowOf(id).returns.size());
    expectWhole();
}

TEST_F(BlockLedgerTest, WhatCameBackLastIsOnTop) {
    const BlockId never = named(u"anders nooit"_s);
    const BlockId once = named(rule);
    const BlockId later = named(u"toeslag vervalt"_s);
    released(blockedBy(once));
    store.clock().advance(2 * 86400);
    released(blockedBy(later));
    const auto rows = *ledger(third).rows();
    ASSERT_EQ(3, rows.size());
    EXPECT_EQ(later, rows[0].block.id);
    EXPECT_EQ(once, rows[1].block.id);
    EXPECT_EQ(never, rows[2].block.id);
}

TEST_F(BlockLedgerTest, AVersionKeepsItsBlockAndOneWithoutKeepsTheOldForm) {
    const BlockId id = named(rule);
    const CaseId plain = frozen();
    const CaseId blocked = frozen(blockedBy(id));
    const auto versionOf = [&](const CaseId& of) {
        return store.as(author).cases().detail(of)->versions.first();
    };
    EXPECT_EQ(id, versionOf(blocked).attributes.block);
    EXPECT_TRUE(canonical::ofVersion(versionOf(plain)).contains("leertafel.version.1"));
    EXPECT_TRUE(canonical::ofVersion(versionOf(blocked)).contains("leertafel.version.2"));
    // Another block is another text: it is frozen anew.
    auto draft = *store.as(author).cases().detail(blocked)->draft;
    EXPECT_EQ(id, draft.attributes.block);
    draft.attributes.block = {};
    ASSERT_TRUE(store.as(author).cases().saveDraft(blocked, draft).has_value());
    ASSERT_TRUE(store.as(author).cases().freeze(blocked).has_value());
    EXPECT_EQ(2, store.as(author).cases().detail(blocked)->versions.size());
    expectWhole();
}

TEST_F(BlockLedgerTest, NothingOfItIsWrittenAnewAtAnSqlPrompt) {
    const BlockId id = named(rule);
    const BlockId other = named(u"toeslag vervalt"_s);
    frozen(blockedBy(id));
    for (const QString& sql :
         {u"DELETE FROM block"_s, u"DELETE FROM block_change"_s, u"UPDATE block_change SET name = 'x'"_s,
          u"INSERT OR REPLACE INTO block SELECT * FROM block"_s, u"UPDATE block SET name_key = 'x'"_s,
          u"UPDATE case_block SET block = '%1'"_s.arg(other.text()), u"DELETE FROM case_block"_s})
        EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(sql)) << sql.toStdString();
    EXPECT_EQ(std::nullopt,
              refusedBySql(u"UPDATE block SET name = 'iets anders' WHERE id = ?"_s, {id.text()}));
    const auto report = store.as(author).verify();
    ASSERT_TRUE(report.has_value());
    ASSERT_EQ(1, report->broken.size()) << report->broken.join(u'\n').toStdString();
    EXPECT_TRUE(report->broken.first().startsWith(u"block "_s)) << report->broken.first().toStdString();
}

} // namespace
