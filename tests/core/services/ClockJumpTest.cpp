#include "core/services/UnsentWords.h"
#include "tests/core/services/cases/CaseFixture.h"

namespace leertafel::test {

using namespace Qt::StringLiterals;

namespace {

/// A clock set back an hour, and one set ahead a year.
class ClockJump : public CaseFixture, public ::testing::WithParamInterface<qint64> {};

} // namespace

TEST_P(ClockJump, EverythingGoesOnInTheOrderInWhichItHappened) {
    const auto id = written();
    store.clock().advance(GetParam());
    rewrite(id, u"het gezin vertelt wat er nu lukt"_s);
    auto& mine = store.as(author);
    ASSERT_TRUE(mine.unsentWords().keep(u"case/%1/invite"_s.arg(id.text()), u"kijk eens mee"_s).has_value());
    ASSERT_TRUE(mine.cases().freeze(id).has_value());
    store.clock().advance(-GetParam());
    ASSERT_TRUE(test::readAndAsk(store.as(author).cases(), id).has_value());
    auto& theirs = store.as(colleague);
    ASSERT_TRUE(theirs.cases().release(id, theirs.signatory()).has_value());
    store.clock().advance(GetParam());
    ASSERT_TRUE(
        store.as(author).reviews().invite(id, store.member(colleague), u"waar twijfel jij"_s).has_value());

    const auto detail = store.as(author).cases().detail(id);
    ASSERT_TRUE(detail.has_value());
    EXPECT_EQ(detail->draft->fields.value(u"leervraag"_s), u"het gezin vertelt wat er nu lukt"_s);
    EXPECT_EQ(detail->file.state, CaseState::Released);
    EXPECT_EQ(*store.as(author).unsentWords().of(u"case/%1/invite"_s.arg(id.text())), u"kijk eens mee"_s);
    const auto report = store.as(author).verify();
    ASSERT_TRUE(report.has_value());
    EXPECT_TRUE(report->ok()) << qPrintable(report->broken.join(u'\n'));

    store.close();
    QStringList verbs;
    qint64 last = 0;
    const auto read = store.sqlPrompt()->each(
        u"SELECT seq, verb FROM event_log WHERE verb LIKE 'case.%' OR verb LIKE 'review.%' ORDER BY seq"_s,
        {}, [&](const storage::Row& row) {
            EXPECT_GT(row.big(0), last);
            last = row.big(0);
            verbs.append(row.text(1));
        });
    ASSERT_TRUE(read.has_value());
    ASSERT_GE(verbs.size(), 5);
    EXPECT_EQ(verbs.first(), u"case.create"_s);
    ASSERT_TRUE(verbs.contains(u"case.freeze"_s)) << qPrintable(verbs.join(u' '));
    EXPECT_LT(verbs.indexOf(u"case.freeze"_s), verbs.indexOf(u"case.release"_s));
}

TEST_P(ClockJump, WhatIsMadeLaterSortsLater) {
    QStringList ids;
    for (int i = 0; i < 6; ++i) {
        ids.append(written().text());
        store.clock().advance(i % 2 == 0 ? GetParam() : -GetParam());
    }
    EXPECT_TRUE(std::is_sorted(ids.cbegin(), ids.cend())) << qPrintable(ids.join(u'\n'));
    EXPECT_EQ(QSet<QString>(ids.cbegin(), ids.cend()).size(), 6);
    QSet<QString> codes;
    const auto rows = store.as(author).cases().list({});
    ASSERT_TRUE(rows.has_value());
    for (const auto& row : *rows)
        codes.insert(row.code.text());
    EXPECT_EQ(codes.size(), 6);
}

INSTANTIATE_TEST_SUITE_P(ByAnHourOrAYear, ClockJump, ::testing::Values(-3600, 365 * 24 * 3600));

} // namespace leertafel::test
