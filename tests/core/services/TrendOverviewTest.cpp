#include "core/services/TrendOverview.h"

#include "tests/core/services/FiguresFixture.h"

namespace leertafel::services {

namespace {
TrendPoint counted(int count, double expected, PointFlag flag = PointFlag::None) {
    TrendPoint point;
    point.count = count;
    point.value = count;
    point.expected = expected;
    point.flag = flag;
    return point;
}
} // namespace

TEST(Heat, FollowsTheTailsOfWhatIsExpected) {
    // P(X ≥ 15) = 0.083 and P(X ≥ 14) = 0.136; P(X ≤ 6) = 0.130 and P(X ≤ 5) = 0.067, for a mean of 10.
    EXPECT_EQ(heatOf(counted(15, 10)), Heat::Above);
    EXPECT_EQ(heatOf(counted(14, 10)), Heat::AsExpected);
    EXPECT_EQ(heatOf(counted(6, 10)), Heat::AsExpected);
    EXPECT_EQ(heatOf(counted(5, 10)), Heat::Below);
    EXPECT_EQ(heatOf(counted(25, 10, PointFlag::High)), Heat::FarAbove);
    EXPECT_EQ(heatOf(counted(1, 10, PointFlag::Low)), Heat::FarBelow);
}

TEST(Heat, JudgesNothingThatCannotBeSeenOrIsNotComplete) {
    TrendPoint hidden = counted(3, 10);
    hidden.hidden = true;
    hidden.count.reset();
    EXPECT_EQ(heatOf(hidden), Heat::Unjudged);
    TrendPoint open = counted(30, 10);
    open.provisional = true;
    EXPECT_EQ(heatOf(open), Heat::Unjudged);
    TrendPoint unexpected = counted(30, 10);
    unexpected.expected.reset();
    EXPECT_EQ(heatOf(unexpected), Heat::Unjudged);
}

using Overviews = FiguresFixture;

TEST_F(Overviews, HoldWhatTheSeriesSay) {
    importExample();
    if (HasFatalFailure())
        return;
    for (const Measure measure : {Measure::Count, Measure::PerThousand}) {
        const auto overview = trends().overview(Quarter::of(2022, 4), measure);
        ASSERT_TRUE(overview);
        EXPECT_EQ(overview->areas.size(), 10);
        ASSERT_EQ(overview->cells.size(), overview->areas.size() * overview->themes.size());
        int flagged = 0, hidden = 0;
        for (qsizetype area = 0; area < overview->areas.size(); ++area) {
            for (qsizetype theme = 0; theme < overview->themes.size(); ++theme) {
                const auto series = trends().series(overview->themes[theme], overview->areas[area], measure);
                ASSERT_TRUE(series);
                const OverviewCell& cell = overview->at(area, theme);
                for (const TrendPoint& point : series->points) {
                    if (point.quarter != overview->quarter)
                        continue;
                    EXPECT_EQ(cell.point.value, point.value);
                    EXPECT_EQ(cell.point.hidden, point.hidden);
                    EXPECT_EQ(cell.point.allThemes, point.allThemes);
                    EXPECT_EQ(cell.heat == Heat::FarAbove, point.flag == PointFlag::High);
                }
                flagged += cell.heat == Heat::FarAbove ? 1 : 0;
                hidden += cell.point.hidden ? 1 : 0;
            }
        }
        EXPECT_GE(flagged, 1) << "Leidsche Rijn";
        EXPECT_GE(hidden, 1);
    }
}

TEST_F(Overviews, BeginAtTheLastCompleteQuarter) {
    importExample();
    if (HasFatalFailure())
        return;
    const auto overview = trends().overview({}, Measure::Count);
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->quarter, Quarter::of(2025, 3));
    EXPECT_FALSE(overview->provisional);
    EXPECT_EQ(overview->quarters.last(), Quarter::of(2025, 4));
    const auto open = trends().overview(overview->quarters.last(), Measure::Count);
    ASSERT_TRUE(open);
    EXPECT_TRUE(open->provisional);
    for (const OverviewCell& cell : open->cells)
        EXPECT_EQ(cell.heat, Heat::Unjudged);
}

TEST_F(Overviews, ShowTheOnlyQuarterWithoutJudgingIt) {
    ASSERT_TRUE(trends().importCounts(write(u"c.csv"_s, "kwartaal;wijk;thema;verwijzer;aantal\n"
                                                        "2024-K1;WK034409;leren.dyslexie;huisarts;10\n"),
                                      u"test"_s, OnRefused::ImportNothing));
    const auto overview = trends().overview({}, Measure::Count);
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->quarter, Quarter::of(2024, 1));
    EXPECT_TRUE(overview->provisional);
    ASSERT_EQ(overview->cells.size(), 10);
    for (const OverviewCell& cell : overview->cells)
        EXPECT_EQ(cell.heat, Heat::Unjudged);
}

TEST_F(Overviews, AreEmptyWithoutFigures) {
    const auto none = trends().overview({}, Measure::Count);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->cells.isEmpty());
    EXPECT_FALSE(none->quarter.isValid());
    importExample();
    if (HasFatalFailure())
        return;
    const auto outside = trends().overview(Quarter::of(1999, 1), Measure::Count);
    ASSERT_TRUE(outside);
    EXPECT_EQ(outside->quarter, Quarter::of(2025, 3)) << "that quarter has gone";
}

} // namespace leertafel::services
