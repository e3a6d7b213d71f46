#include "core/statistics/Glm.h"
#include "core/statistics/InterruptedTimeSeries.h"

#include <gtest/gtest.h>

#include <cmath>

namespace leertafel::statistics {

namespace {
std::vector<double> ones(size_t size) { return std::vector<double>(size, 1); }

std::vector<double> upTo(size_t size) {
    std::vector<double> values;
    for (size_t i = 1; i <= size; ++i)
        values.push_back(double(i));
    return values;
}

SeriesDesign changeAt(int t0) {
    SeriesDesign design;
    design.t0 = t0;
    return design;
}
} // namespace

// Numbers of R: glm(y ~ x, family = poisson).
TEST(PoissonRegression, GivesTheCoefficientsOfR) {
    const PoissonFit fit =
        fitPoisson({{2, 3, 6, 7, 8, 9, 10, 12, 15}, {ones(9), {-1, -1, 0, 0, 0, 0, 1, 1, 1}}});
    ASSERT_TRUE(fit.ok());
    EXPECT_NEAR(fit.coefficients[0], 1.889271995619898, 1e-9);
    EXPECT_NEAR(fit.coefficients[1], 0.6697856032982, 1e-9);
    EXPECT_NEAR(fit.standardError(0), 0.142112052311145, 1e-9);
    EXPECT_NEAR(fit.standardError(1), 0.178686644083109, 1e-9);
    EXPECT_NEAR(fit.deviance, 2.93874673819795, 1e-9);
    double leverage = 0;
    for (const double h : fit.leverage)
        leverage += h;
    EXPECT_NEAR(leverage, 2, 1e-9);
}

TEST(PoissonRegression, WithAWeightOfTwoIsTheSamePointTwice) {
    const PoissonFit twice = fitPoisson({{3, 5, 9, 9}, {ones(4), {1, 2, 3, 3}}});
    PoissonModel weighted{{3, 5, 9}, {ones(3), {1, 2, 3}}};
    weighted.weights = {1, 1, 2};
    const PoissonFit fit = fitPoisson(weighted);
    ASSERT_TRUE(fit.ok());
    EXPECT_NEAR(fit.coefficients[1], twice.coefficients[1], 1e-10);
    EXPECT_NEAR(fit.standardError(1), twice.standardError(1), 1e-10);
}

TEST(PoissonRegression, TellsWhenACoefficientRunsAway) {
    std::vector<double> after(20, 0), count(20, 5);
    for (size_t i = 12; i < 20; ++i) {
        after[i] = 1;
        count[i] = 0;
    }
    EXPECT_EQ(fitPoisson({count, {ones(20), upTo(20), after}}).problem, FitProblem::Separated);
    EXPECT_EQ(fitPoisson({std::vector<double>(20, 0), {ones(20)}}).problem, FitProblem::Separated);
    std::vector<double> first(28, 0);
    first[0] = 1;
    EXPECT_EQ(fitPoisson({first, {ones(28), upTo(28)}}).problem, FitProblem::Separated);
    // One case that is not at the end holds the slope, however steep.
    std::vector<double> second(28, 0);
    second[1] = 1;
    EXPECT_TRUE(fitPoisson({second, {ones(28), upTo(28)}}).ok());
}

TEST(PoissonRegression, TellsWhenColumnsSayTheSame) {
    EXPECT_EQ(fitPoisson({{1, 2, 3, 4}, {ones(4), {1, 2, 3, 4}, {2, 4, 6, 8}}}).problem,
              FitProblem::NotIndependent);
    EXPECT_EQ(fitPoisson({{1, 2}, {ones(2), {1, 2}}}).problem, FitProblem::TooFewPoints);
}

TEST(InterruptedSeries, GivesTheExactRatioWhereItMayNotSpeak) {
    const Series youths(20, 10'000);
    Series count(20, 5);
    EXPECT_EQ(interruptedTimeSeries(count, youths, changeAt(13)).refusal, SeriesRefusal::None);
    EXPECT_EQ(interruptedTimeSeries(count, youths, changeAt(8)).refusal, SeriesRefusal::FewPointsBefore);
    const auto late = interruptedTimeSeries(count, youths, changeAt(18));
    EXPECT_EQ(late.refusal, SeriesRefusal::FewPointsAfter);
    ASSERT_TRUE(late.exact);
    EXPECT_NEAR(*late.exact->ratio, 1, 1e-12);
    EXPECT_EQ(interruptedTimeSeries(Series(20, 0.5), youths, changeAt(13)).refusal, SeriesRefusal::FewCases);
    for (size_t i = 12; i < 20; ++i)
        count[i] = 0;
    const auto gone = interruptedTimeSeries(count, youths, changeAt(13));
    EXPECT_EQ(gone.refusal, SeriesRefusal::NoFit);
    EXPECT_EQ(*gone.exact->ratio, 0);
}

TEST(InterruptedSeries, LeavesAMissingPeriodOut) {
    Series count, gap;
    for (int t = 1; t <= 24; ++t)
        count.push_back(10 + t % 5 - (t >= 13 ? 4 : 0));
    gap = count;
    gap[5] = {};
    const Series youths(24, 10'000);
    const auto whole = interruptedTimeSeries(count, youths, changeAt(13));
    const auto without = interruptedTimeSeries(gap, youths, changeAt(13));
    EXPECT_EQ(without.fit.degrees, whole.fit.degrees - 1);
    EXPECT_TRUE(without.fitted[5]);
    Series noYouths = youths;
    noYouths[20] = 0;
    EXPECT_FALSE(interruptedTimeSeries(count, noYouths, changeAt(13)).fitted[20]);
}

} // namespace leertafel::statistics
