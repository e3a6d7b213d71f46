#include "core/statistics/ChangeModel.h"

#include <gtest/gtest.h>

#include <cmath>

namespace leertafel::statistics {

namespace {

constexpr int kQuarters = 28, kChange = 20;

/// 40 a quarter with a summer, `factor` times as many from the change on; the rest of the city does nothing.
ChangeSeries stepped(double factor) {
    ChangeSeries series;
    for (int t = 0; t < kQuarters; ++t) {
        const double season = t % 4 == 2 ? 0.8 : 1.1;
        series.count.push_back(std::round(40 * season * (t >= kChange ? factor : 1)));
        series.exposure.push_back(9000);
        series.restCount.push_back(std::round(200 * season));
        series.restExposure.push_back(45000);
    }
    for (auto* marks : {&series.unseen, &series.incomplete, &series.high, &series.jump})
        marks->assign(kQuarters, false);
    series.lastBefore = kChange - 1;
    series.firstAfter = kChange;
    return series;
}

} // namespace

TEST(ChangeModel, FindsAStepAndNoneBesideIt) {
    const auto found = modelledEffect(stepped(0.5));
    ASSERT_TRUE(found && found->rest);
    EXPECT_NEAR(found->here.level, 0.5, 0.03);
    EXPECT_LT(found->here.interval.upper, 1);
    EXPECT_NEAR(found->here.casesDifference, -0.5 * 8 * 41, 12);
    EXPECT_EQ(found->here.quarters, kModelBefore + kModelAfter);
    EXPECT_NEAR(found->rest->level, 1, 0.05);
    const auto none = modelledEffect(stepped(1));
    ASSERT_TRUE(none);
    EXPECT_LT(none->here.interval.lower, 1);
    EXPECT_GT(none->here.interval.upper, 1);
}

TEST(ChangeModel, SpeaksOnlyWhereItMay) {
    ChangeSeries series = stepped(0.5);
    series.firstAfter = series.lastBefore = 6; // the quarter between counts for neither side
    series.lastBefore = 5;
    EXPECT_FALSE(modelledEffect(series)) << "fewer than eight before";

    series = stepped(0.5);
    for (size_t t = kChange + 3; t < kQuarters; ++t)
        series.incomplete[t] = true;
    EXPECT_FALSE(modelledEffect(series)) << "fewer than four after";

    series = stepped(0.5);
    for (auto& count : series.count)
        count = count ? std::optional<double>(0) : count;
    series.count[2] = 12;
    EXPECT_FALSE(modelledEffect(series)) << "fewer than twenty cases";

    series = stepped(0.5);
    series.unseen[10] = true;
    series.count[10].reset();
    ASSERT_TRUE(modelledEffect(series));
    EXPECT_EQ(modelledEffect(series)->here.quarters, 9 + kModelAfter) << "from then on";
    series.unseen[14] = true;
    series.count[14].reset();
    EXPECT_FALSE(modelledEffect(series)) << "five quarters since";

    series = stepped(0.5);
    series.unseen[22] = true;
    series.count[22].reset();
    EXPECT_FALSE(modelledEffect(series)) << "what may not be shown is nearly always small";

    series = stepped(0.5);
    for (auto& count : series.restCount)
        count.reset();
    EXPECT_FALSE(modelledEffect(series)) << "the rest of the city does not stand beside it";
    series.whole = true;
    EXPECT_TRUE(modelledEffect(series)) << "beside the whole city there is nothing";
    EXPECT_FALSE(modelledEffect(ChangeSeries{}));
}

TEST(ChangeModel, LeavesOutATimeThatWasHighItself) {
    // Three quarters far up just before, and back to what it always was.
    ChangeSeries series = stepped(1);
    for (size_t t = kChange - 3; t < kChange; ++t) {
        series.count[t] = 2.5 * *series.count[t];
        series.high[t] = true;
    }
    const auto guarded = modelledEffect(series);
    ASSERT_TRUE(guarded);
    EXPECT_EQ(guarded->here.leftOut, 3);
    EXPECT_GT(guarded->here.interval.upper, 1) << "the way back to normal is no effect";
    series.high.assign(kQuarters, false);
    EXPECT_LT(modelledEffect(series)->here.interval.upper, guarded->here.interval.upper);
}

} // namespace leertafel::statistics
