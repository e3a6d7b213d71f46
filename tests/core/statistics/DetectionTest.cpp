#include "core/statistics/Cusum.h"
#include "core/statistics/Ears.h"
#include "core/statistics/Farrington.h"
#include "core/statistics/SpaceTimeScan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace leertafel::statistics {

namespace {
constexpr double kNear = 1e-9;

/// 72 months around 12 a month with a yearly swing and a rise in the last three.
Series months() {
    Series count;
    for (int t = 1; t <= 72; ++t) {
        const double mean = 12 + 4 * std::sin(2 * std::acos(-1.0) * t / 12) + (t > 69 ? 20 : 0);
        count.push_back(std::floor(mean + 2.5 * std::sin(1.7 * t)));
    }
    return count;
}
} // namespace

TEST(Cusum, StartsAgainFromItsHeadAfterAnAlarmWhenAsked) {
    const Series count{9, 9, 0, 9};
    const Cusum without = upperCusum(count, 5, {6, 3, false});
    EXPECT_EQ(without.sum, (Series{7, 11, 6, 10}));
    const Cusum with = upperCusum(count, 5, {6, 3, true});
    EXPECT_EQ(with.sum, (Series{7, 7, 0, 4}));
    EXPECT_EQ(with.alarm, (std::vector<bool>{true, true, false, false}));
    EXPECT_EQ(with.firstAlarm, 1);
}

TEST(Cusum, PassesOverAMissingPeriod) {
    const Cusum path = upperCusum({9, {}, 7}, 5, {6, 0, false});
    EXPECT_EQ(path.sum, (Series{4, {}, 6}));
    EXPECT_EQ(path.firstAlarm, 3);
    const Cusum ratio = likelihoodRatioCusum({3, 3, 3}, {1000, 0, 1000}, 0.001, 2, {100, 0, false});
    EXPECT_FALSE(ratio.sum[1]);
    EXPECT_NEAR(*ratio.sum[2], 2 * (3 * std::log(2) - 1), kNear);
}

TEST(Cusum, LooksDownAsItLooksUp) {
    const double k = lucasReference(4, 2);
    EXPECT_NEAR(k, 2 / std::log(2), kNear);
    const Cusum down = lowerCusum({0, 0, 9}, k, {5, 0, false});
    EXPECT_NEAR(*down.sum[1], 2 * k, kNear);
    EXPECT_EQ(*down.sum[2], 0);
    EXPECT_EQ(down.firstAlarm, 2);
    // A ratio below 1 of the likelihood form looks for a fall as well.
    const Cusum ratio = likelihoodRatioCusum({0, 0}, {1000, 1000}, 0.004, 0.5, {3, 0, false});
    EXPECT_EQ(ratio.sum, (Series{2, 4}));
}

// Lucas (1985) designs; values of R surveillance 1.20 arlCusum().
TEST(Cusum, HasTheRunLengthOfItsMarkovChain) {
    const auto length = cusumRunLength(10, 3, 2.4);
    ASSERT_TRUE(length);
    EXPECT_EQ(length->latticeStep, 1);
    // The mean of simulated run lengths lies within four standard errors.
    std::mt19937_64 random(7);
    const int runs = 4000;
    double sum = 0, squares = 0;
    for (int run = 0; run < runs; ++run) {
        double c = 0;
        int steps = 0;
        while (c < 10) {
            // Counting exponential gaps gives a Poisson count without the library's own distribution.
            double gap = 0, count = -1;
            while (gap < 2.4) {
                gap -= std::log1p(-double(random() >> 11) * 0x1.0p-53);
                ++count;
            }
            c = std::max(0.0, c + count - 3);
            ++steps;
        }
        sum += steps;
        squares += double(steps) * steps;
    }
    const double mean = sum / runs;
    const double error = std::sqrt((squares / runs - mean * mean) / runs);
    EXPECT_NEAR(length->fromZero, mean, 4 * error);
    EXPECT_LT(length->fromHalf, length->fromZero);
    EXPECT_TRUE(std::isinf(cusumRunLength(4, 2, 0)->fromZero));
    EXPECT_FALSE(cusumRunLength(1e6, 2.001, 2));
}

TEST(Ears, JudgesAgainstThePointsBefore) {
    const Series count{2, 4, 3, 5, 4, 3, 2, 30, 3, 3, 4};
    const Ears first = earsC1(count, 7, 0.001);
    EXPECT_EQ(first.range, (std::vector<int>{8, 9, 10, 11}));
    EXPECT_TRUE(first.alarm[0]);
    const Ears second = earsC2(count, 7, 0.001);
    EXPECT_EQ(second.range, (std::vector<int>{10, 11}));
    // The gap of two points: point 10 is still judged against points 1 to 7.
    EXPECT_EQ(*second.upper[0], *first.upper[0]);
}

TEST(Ears, TakesTheTwoPointsBeforeAlong) {
    const Series count{2, 4, 3, 5, 4, 3, 2, 3, 4, 9, 8, 6};
    const Ears alone = earsC2(count, 7, 0.025), third = earsC3(count, 7, 0.025);
    ASSERT_EQ(third.range, (std::vector<int>{12}));
    EXPECT_LT(*third.upper[0], *alone.upper.back());
    EXPECT_TRUE(third.alarm[0]);
    const Series calm{2, 4, 3, 5, 4, 3, 2, 3, 4, 3, 3, 3};
    EXPECT_EQ(*earsC3(calm, 7, 0.025).upper[0], *earsC2(calm, 7, 0.025).upper.back());
}

TEST(Ears, SaysNothingWhenTooLittleIsKnown) {
    const Series count{{}, {}, {}, {}, 4, 3, 2, 30};
    const Ears ears = earsC1(count, 7, 0.001);
    ASSERT_EQ(ears.range.size(), 1U);
    EXPECT_FALSE(ears.upper[0]);
    EXPECT_FALSE(ears.alarm[0]);
}

TEST(Farrington, RaisesItsThresholdWithTheDoubtOfItsForecast) {
    FarringtonDesign design;
    design.years = 4;
    design.halfWindow = 2;
    design.alpha = 0.01;
    const Farrington plain = farrington(months(), {}, design);
    design.threshold = Threshold::NegativeBinomialUpper;
    const Farrington doubtful = farrington(months(), {}, design);
    ASSERT_EQ(plain.range.front(), 51);
    ASSERT_EQ(plain.range.back(), 72);
    for (size_t i = 0; i < plain.range.size(); ++i) {
        EXPECT_EQ(*plain.expected[i], *doubtful.expected[i]);
        EXPECT_LE(*plain.upper[i], *doubtful.upper[i]);
    }
    EXPECT_TRUE(plain.alarm.back());
    EXPECT_FALSE(plain.alarm.front());
}

TEST(Farrington, SaysNothingBelowFiveCasesInFourPoints) {
    Series count = months();
    for (size_t i = 68; i < 72; ++i)
        count[i] = 1;
    FarringtonDesign design;
    design.range = {72};
    design.years = 4;
    design.halfWindow = 2;
    const Farrington result = farrington(count, {}, design);
    EXPECT_FALSE(result.upper[0]);
    EXPECT_FALSE(result.alarm[0]);
    EXPECT_TRUE(result.tooFewCases[0]);
}

TEST(Farrington, DoesWithoutATrendThatForetellsMoreThanWasEverSeen) {
    Series count;
    for (int t = 1; t <= 72; ++t)
        count.push_back(std::floor(2 * std::exp(0.05 * t)));
    FarringtonDesign design;
    design.range = {72};
    design.years = 4;
    design.halfWindow = 2;
    EXPECT_FALSE(farrington(count, {}, design).trendUsed[0]);
    Series falling(count.rbegin(), count.rend());
    EXPECT_TRUE(farrington(falling, {}, design).trendUsed[0]);
}

TEST(Farrington, ExpectsNothingWhereNothingEverWas) {
    FarringtonDesign design;
    design.range = {72};
    design.years = 4;
    design.halfWindow = 2;
    Series count(72, 0);
    count.back() = 6;
    const Farrington result = farrington(count, {}, design);
    EXPECT_EQ(*result.expected[0], 0);
    EXPECT_EQ(*result.upper[0], 0);
    EXPECT_TRUE(result.alarm[0]);
}

TEST(SpaceTimeScan, FindsAPlantedCluster) {
    std::vector<Series> table(12, Series{10, 20, 10, 20});
    table[10][2] = table[11][2] = 30;
    table[10][1] = table[11][1] = 45;
    const std::vector<std::vector<size_t>> zones{{0}, {1}, {2}, {3}, {1, 2}};
    const SpaceTimeScan scan = spaceTimeScan(table, {1000, 2000, 1000, 2000}, zones, 6, 999, 1);
    ASSERT_TRUE(scan.found);
    EXPECT_EQ(scan.found->zone, 4U);
    EXPECT_EQ(scan.found->periods, 2);
    EXPECT_EQ(scan.found->cases, 150);
    EXPECT_EQ(scan.p, 0.001);
    EXPECT_EQ(spaceTimeScan(table, {1000, 2000, 1000, 2000}, zones, 6, 999, 1).p, scan.p);
}

TEST(SpaceTimeScan, FindsNothingWithoutCases) {
    const SpaceTimeScan scan =
        spaceTimeScan(std::vector<Series>(5, Series{0, 0}), {100, 100}, {{0}, {1}}, 2, 99, 1);
    EXPECT_FALSE(scan.found);
    EXPECT_EQ(scan.llr, 0);
    EXPECT_EQ(scan.p, 1);
}

} // namespace leertafel::statistics
