#include "core/services/HelpLadder.h"

#include "core/services/TrendService.h"
#include "core/storage/LadderRepository.h"
#include "tests/core/services/cases/CaseFixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

const Quarter quarter = Quarter::of(2024, 2);

HelpLadder ladderOf(const QList<storage::LadderCell>& cells) {
    return helpLadderOf(cells, *test::TestStore::vocabulary());
}

QList<storage::LadderCell> cellsOf(const QList<int>& bySteps) {
    QList<storage::LadderCell> cells;
    const QStringList steps{u"zelf"_s, u"consult"_s, u"samen"_s, u"verwijzing"_s, {}};
    for (qsizetype i = 0; i < bySteps.size(); ++i)
        if (bySteps[i] > 0)
            cells.append({quarter, steps[i], 2, bySteps[i]});
    return cells;
}

} // namespace

TEST(HelpLadder, DividesAQuarterOverRungsAndTracks) {
    const HelpLadder ladder = ladderOf({{quarter, u"zelf"_s, 1, 8},
                                        {quarter, u"consult"_s, 2, 12},
                                        {quarter, u"consult"_s, 0, 6},
                                        {quarter.plus(1), u"zelf"_s, 1, 7}});
    EXPECT_EQ(ladder.span, HelpLadder::Span::Quarters);
    EXPECT_EQ(ladder.steps, QStringList({u"zelf"_s, u"consult"_s, u"samen"_s, u"verwijzing"_s, {}}));
    EXPECT_EQ(ladder.tracks, QStringList({u"1"_s, u"2"_s, u"3"_s, {}}));
    ASSERT_EQ(ladder.periods.size(), 2);
    EXPECT_EQ(ladder.periods[0].first, quarter.plus(1)) << "newest first";
    EXPECT_TRUE(ladder.periods[0].tooFew);
    EXPECT_EQ(ladder.periods[0].cases, 7);
    EXPECT_TRUE(ladder.periods[0].steps.parts.isEmpty());
    const LadderPeriod& shown = ladder.periods[1];
    EXPECT_FALSE(shown.tooFew);
    EXPECT_EQ(shown.cases, 26);
    EXPECT_EQ(shown.steps.parts, QList<std::optional<int>>({8, 18, 0, 0, 0}));
    EXPECT_EQ(shown.tracks.parts, QList<std::optional<int>>({8, 12, 0, 6}));
    EXPECT_EQ(shown.steps.together, 0);
}

TEST(HelpLadder, GoesByYearWhereNoQuarterHasTwenty) {
    QList<storage::LadderCell> cells;
    for (int i = 0; i < 4; ++i)
        cells.append({Quarter::of(2024, 1).plus(i), u"zelf"_s, 1, 6});
    const HelpLadder ladder = ladderOf(cells);
    EXPECT_EQ(ladder.span, HelpLadder::Span::Years);
    ASSERT_EQ(ladder.periods.size(), 1);
    EXPECT_EQ(ladder.textOf(ladder.periods[0]), u"2024"_s);
    EXPECT_EQ(ladder.periods[0].cases, 24);
    EXPECT_TRUE(ladderOf({}).periods.isEmpty());
}

TEST(HelpLadder, TakesAllYearsTogetherWhereNoYearHasTwenty) {
    const HelpLadder ladder =
        ladderOf({{Quarter::of(2022, 3), u"zelf"_s, 1, 12}, {Quarter::of(2024, 1), u"consult"_s, 2, 14}});
    EXPECT_EQ(ladder.span, HelpLadder::Span::Whole);
    ASSERT_EQ(ladder.periods.size(), 1);
    EXPECT_EQ(ladder.textOf(ladder.periods[0]), u"2022–2024"_s);
    EXPECT_EQ(ladder.periods[0].cases, 26);
    EXPECT_FALSE(ladder.periods[0].tooFew);
}

TEST(HelpLadder, ShowsNoSmallPartAndNothingThatGivesOneAway) {
    // Every way to divide thirty cases over four rungs.
    for (int a = 0; a <= 30; ++a)
        for (int b = 0; a + b <= 30; ++b)
            for (int c = 0; a + b + c <= 30; ++c) {
                const QList<int> parts{a, b, c, 30 - a - b - c, 0};
                const LadderPeriod period = ladderOf(cellsOf(parts)).periods.first();
                if (period.tooFew)
                    continue;
                int hidden = 0, sum = 0;
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    const std::optional<int>& shown = period.steps.parts[i];
                    hidden += shown ? 0 : 1;
                    sum += shown.value_or(0);
                    if (shown) {
                        EXPECT_EQ(*shown, parts[i]);
                        EXPECT_FALSE(*shown >= 1 && *shown <= 4);
                    }
                }
                EXPECT_NE(hidden, 1) << "the rest of thirty gives it away";
                EXPECT_EQ(sum + period.steps.together, 30);
            }
}

TEST(HelpLadder, TellsTheSameWhateverIsHidden) {
    LadderPeriod first;
    for (const int small : {1, 2, 3, 4}) {
        const LadderPeriod period = ladderOf(cellsOf({small, 10 - small, 20, 30})).periods.first();
        EXPECT_FALSE(period.tooFew);
        EXPECT_FALSE(period.steps.parts[0]);
        if (small == 1)
            first = period;
        EXPECT_EQ(period, first) << small;
    }
}

class LadderOfCases : public test::CaseFixture {};

TEST_F(LadderOfCases, CountsWhatEverybodyMayRead) {
    CaseDraft draft = completeDraft();
    draft.attributes.helpStep = HelpStep(u"samen"_s);
    draft.attributes.trackAfter = Track::Two;
    written(draft);
    frozen(draft);
    auto ladder = store.as(author).trends().ladder();
    ASSERT_TRUE(ladder);
    EXPECT_TRUE(ladder->periods.isEmpty()) << "nobody but the author may read these";
    for (int i = 0; i < 5; ++i)
        released(draft);
    ladder = store.as(author).trends().ladder();
    ASSERT_TRUE(ladder);
    ASSERT_EQ(ladder->periods.size(), 1);
    EXPECT_EQ(ladder->periods[0].cases, 5);
    EXPECT_TRUE(ladder->periods[0].tooFew);
    const QString said = store.as(author).trends().sentence(*ladder, ladder->periods[0]);
    EXPECT_TRUE(said.startsWith(u"2026: 5 released case"_s)) << qPrintable(said);
}

TEST_F(LadderOfCases, SaysSharesAndWhatIsTooFewToName) {
    const auto& trends = store.as(author).trends();
    const HelpLadder ladder = ladderOf(cellsOf({3, 7, 20, 30}));
    const QString said = trends.sentence(ladder, ladder.periods.first());
    EXPECT_TRUE(said.contains(u" 33 %"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u" 50 %"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"the rest together 17 %"_s)) << qPrintable(said);
    const HelpLadder few = ladderOf(cellsOf({3}));
    EXPECT_TRUE(trends.sentence(few, few.periods.first()).contains(u"fewer than 5"_s));
}

} // namespace leertafel::services
