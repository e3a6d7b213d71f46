#include "core/statistics/BeforeAfter.h"

#include <gtest/gtest.h>

namespace leertafel::statistics {

namespace {

/// Dyslexia in Leidsche Rijn: 2021, the rise of 2022, the talks with the schools, 2023 and what came after.
ChangeSeries story() {
    ChangeSeries series;
    for (const double count : {15, 16, 14, 18, 24, 29, 33, 36, 22, 15, 12, 13, 12})
        series.count.push_back(count);
    const size_t size = series.count.size();
    series.restCount.assign(size, 90);
    series.unseen.assign(size, false);
    series.incomplete.assign(size, false);
    series.incomplete.back() = true;
    series.high.assign(size, false);
    series.high[6] = series.high[7] = true;
    series.lastBefore = 7;
    series.firstAfter = 8;
    return series;
}

} // namespace

TEST(BeforeAfter, ComparesFourQuartersExactly) {
    const BeforeAfter effect = beforeAfter(story());
    EXPECT_EQ(effect.state, ChangeState::Compared);
    EXPECT_EQ(effect.before, 122);
    EXPECT_EQ(effect.after, 62);
    const RateRatio exact = rateRatio(62, 4, 122, 4);
    EXPECT_DOUBLE_EQ(*effect.change.ratio, *exact.ratio);
    EXPECT_DOUBLE_EQ(effect.change.interval.lower, exact.interval.lower);
    EXPECT_LT(effect.change.interval.upper, 1);
    ASSERT_TRUE(effect.rest);
    EXPECT_DOUBLE_EQ(*effect.rest->ratio, 1);
    ChangeSeries quiet = story();
    for (auto& count : quiet.restCount)
        count = 0;
    EXPECT_FALSE(beforeAfter(quiet).rest) << "nothing can be said of so few";
    ChangeSeries jumpy = story();
    jumpy.jump.assign(jumpy.count.size(), false);
    EXPECT_FALSE(beforeAfter(jumpy).jumped);
    jumpy.jump[9] = true;
    EXPECT_TRUE(beforeAfter(jumpy).jumped);
}

TEST(BeforeAfter, SetsAHighTimeBesideTheOneBeforeIt) {
    const BeforeAfter effect = beforeAfter(story());
    EXPECT_TRUE(effect.beforeWasHigh);
    ASSERT_TRUE(effect.againstEarlier);
    EXPECT_EQ(*effect.earlier, 63);
    EXPECT_LT(effect.againstEarlier->interval.lower, 1);
    EXPECT_GT(effect.againstEarlier->interval.upper, 1) << "no difference to be seen";

    ChangeSeries high = story();
    high.high[1] = true;
    EXPECT_TRUE(beforeAfter(high).beforeWasHigh);
    EXPECT_FALSE(beforeAfter(high).againstEarlier) << "those were high too";

    ChangeSeries calm = story();
    calm.high.assign(calm.high.size(), false);
    EXPECT_FALSE(beforeAfter(calm).beforeWasHigh);
    EXPECT_FALSE(beforeAfter(calm).againstEarlier);
}

TEST(BeforeAfter, SaysWhyItDoesNotCompare) {
    ChangeSeries early = story();
    early.incomplete[11] = true;
    EXPECT_EQ(beforeAfter(early).state, ChangeState::NotYet);
    EXPECT_EQ(beforeAfter(early).completeAfter, 3);

    ChangeSeries unseen = story();
    unseen.count[9].reset();
    unseen.unseen[9] = true;
    EXPECT_EQ(beforeAfter(unseen).state, ChangeState::Unseen) << "a year's sum would give it away";

    ChangeSeries missing = story();
    missing.count[5].reset();
    EXPECT_EQ(beforeAfter(missing).state, ChangeState::NoBefore);

    ChangeSeries shortOne = story();
    shortOne.lastBefore = 2;
    EXPECT_EQ(beforeAfter(shortOne).state, ChangeState::NoBefore);
}

TEST(BeforeAfter, IsSilentExactlyWhereTheTestCannotSpeak) {
    for (int cases = 0; cases <= 12; ++cases) {
        bool reaches = false;
        for (int after = 0; after <= cases; ++after)
            reaches = reaches || rateRatio(after, 4, cases - after, 4).pCentral < 0.05;
        EXPECT_EQ(couldShowChange(cases, 4, 4), reaches) << cases;
    }
    EXPECT_FALSE(couldShowChange(5, 4, 4));
    EXPECT_TRUE(couldShowChange(6, 4, 4));
    ChangeSeries few = story();
    for (auto& count : few.count)
        count = 0;
    few.count[5] = 5;
    EXPECT_EQ(beforeAfter(few).state, ChangeState::TooFew);
}

TEST(BeforeAfter, WeighsByYouthsWhereTheyAreKnown) {
    ChangeSeries grown = story();
    grown.exposure.assign(grown.count.size(), 1000);
    for (size_t i = 8; i < grown.exposure.size(); ++i)
        grown.exposure[i] = 2000;
    EXPECT_DOUBLE_EQ(*beforeAfter(grown).change.ratio, *beforeAfter(story()).change.ratio / 2);
    grown.exposure[9].reset();
    EXPECT_DOUBLE_EQ(*beforeAfter(grown).change.ratio, *beforeAfter(story()).change.ratio);
}

} // namespace leertafel::statistics
