#include "core/statistics/Expectation.h"

#include <gtest/gtest.h>

namespace leertafel::statistics {

namespace {
ShownSeries seriesOf(Series counts, std::optional<double> youths = 1000) {
    ShownSeries series;
    series.small.resize(counts.size(), false);
    series.protecting.resize(counts.size(), false);
    series.provisional.resize(counts.size(), false);
    for (size_t i = 0; i < counts.size(); ++i) {
        series.population.push_back(youths);
        series.quarter.push_back(int(i % 4) + 1);
    }
    series.count = std::move(counts);
    return series;
}
} // namespace

TEST(Expectation, NeedsEightQuarters) {
    EXPECT_FALSE(expectationOf(seriesOf(Series(7, 10.0)), {}).assessable);
    const Expectation enough = expectationOf(seriesOf(Series(8, 10.0)), {});
    EXPECT_TRUE(enough.assessable);
    EXPECT_DOUBLE_EQ(*enough.expected[0], 10);
    EXPECT_EQ(enough.baselineTo, 7);
}

TEST(Expectation, IsFrozenAfterSixteenQuarters) {
    Series counts(16, 10.0);
    counts.insert(counts.end(), {30.0, 31.0, 32.0, 1000.0});
    const Expectation result = expectationOf(seriesOf(counts), {});
    EXPECT_EQ(result.baselineFrom, 0);
    EXPECT_EQ(result.baselineTo, 15);
    EXPECT_DOUBLE_EQ(*result.expected[19], 10);
    EXPECT_TRUE(result.high[16]);
    EXPECT_FALSE(result.high[15]);
}

TEST(Expectation, LeavesItsOwnAlarmPointsOutOnce) {
    Series counts(12, 10.0);
    counts[5] = 60.0;
    const Expectation result = expectationOf(seriesOf(counts), {});
    EXPECT_EQ(result.leftOut, 1);
    EXPECT_DOUBLE_EQ(*result.expected[0], 10);
    EXPECT_TRUE(result.high[5]);
}

TEST(Expectation, MissingAndProvisionalQuartersDoNotCount) {
    Series counts(10, 10.0);
    counts[2] = std::nullopt;
    counts[9] = 3.0;
    ShownSeries series = seriesOf(counts);
    series.provisional[9] = true;
    const Expectation result = expectationOf(series, {});
    EXPECT_TRUE(result.assessable);
    EXPECT_DOUBLE_EQ(*result.expected[9], 10);
    EXPECT_FALSE(result.low[9]) << "an open quarter is never a signal";
    EXPECT_DOUBLE_EQ(*result.expected[2], 10);
}

TEST(Expectation, LimitsAreInclusiveAndSignalsStrictlyOutside) {
    Series counts(16, 15.0);
    counts.insert(counts.end(), {28.0, 29.0, 5.0, 4.0});
    const Expectation result = expectationOf(seriesOf(counts), {});
    EXPECT_EQ(*result.upper[16], 28);
    EXPECT_EQ(*result.lower[16], 5);
    EXPECT_FALSE(result.high[16]);
    EXPECT_TRUE(result.high[17]);
    EXPECT_FALSE(result.low[18]);
    EXPECT_TRUE(result.low[19]);
}

TEST(Expectation, FollowsTheSeasonAndTheYouths) {
    Series counts;
    for (int year = 0; year < 5; ++year)
        counts.insert(counts.end(), {110.0, 110.0, 70.0, 110.0});
    ShownSeries city = seriesOf(counts, 50'000);
    const auto season = seasonOf(city);
    ASSERT_TRUE(season);
    EXPECT_NEAR((*season)[2], 0.7, 1e-12);
    EXPECT_NEAR((*season)[0] + (*season)[1] + (*season)[2] + (*season)[3], 4, 1e-12);
    ShownSeries area = seriesOf(Series(20, 10.0));
    area.population[19] = 2000.0;
    const Expectation result = expectationOf(area, season);
    EXPECT_NEAR(*result.expected[2] / *result.expected[1], 0.7 / 1.1, 1e-12);
    EXPECT_NEAR(*result.expected[19] / *result.expected[15], 2, 1e-12);
}

TEST(Expectation, NoSeasonFromAFewRequests) {
    EXPECT_FALSE(seasonOf(seriesOf(Series(20, 10.0))));
    EXPECT_FALSE(seasonOf(seriesOf(Series(7, 500.0)))) << "only one fourth quarter";
}

// What nobody may see must not be in the answer: any hidden count gives the same expectation.
TEST(Expectation, HiddenCountsEnterByWhatIsKnownOfThem) {
    Series counts(16, 5.0);
    ShownSeries series = seriesOf(counts);
    for (const size_t i : {1U, 4U, 9U}) {
        series.count[i] = std::nullopt;
        series.small[i] = true;
    }
    const Expectation result = expectationOf(series, {});
    ASSERT_TRUE(result.assessable);
    EXPECT_GT(*result.expected[0], 4.3);
    EXPECT_LT(*result.expected[0], 5);
    // A fixed point of expectation–maximisation: the mean with each hidden one at its expected value.
    const double m = *result.expected[0];
    const double p1 = m, p2 = m * m / 2, p3 = p2 * m / 3, p4 = p3 * m / 4;
    const double hidden = (p1 + 2 * p2 + 3 * p3 + 4 * p4) / (p1 + p2 + p3 + p4);
    EXPECT_NEAR(m, (13 * 5 + 3 * hidden) / 16, 1e-9);
}

TEST(Expectation, WhatProtectsAnotherKeepsTheWindowAndSaysNothing) {
    ShownSeries series = seriesOf(Series(20, 10.0));
    series.count[3] = std::nullopt;
    series.protecting[3] = true;
    const Expectation result = expectationOf(series, {});
    EXPECT_EQ(result.baselineTo, 15);
    EXPECT_DOUBLE_EQ(*result.expected[0], 10);
}

TEST(Expectation, WithoutYouthsAnEqualBaseIsTaken) {
    const Expectation result = expectationOf(seriesOf(Series(9, 12.0), std::nullopt), {});
    EXPECT_TRUE(result.assessable);
    EXPECT_DOUBLE_EQ(*result.expected[8], 12);
}

} // namespace leertafel::statistics
