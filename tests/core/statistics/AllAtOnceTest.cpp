#include "core/statistics/AllAtOnce.h"

#include <gtest/gtest.h>

namespace leertafel::statistics {

namespace {
std::vector<ThemeSeries> themesOf(int count, size_t quarters = 12) {
    std::vector<ThemeSeries> themes;
    for (int i = 0; i < count; ++i)
        themes.push_back({Series(quarters, 10.0 + i), Series(quarters, 10.0 + i)});
    return themes;
}
} // namespace

TEST(AllAtOnce, SeesABacklogAndAGap) {
    auto themes = themesOf(8);
    for (ThemeSeries& theme : themes) {
        theme.observed[5] = 2 * *theme.observed[5];
        theme.observed[8] = 0.4 * *theme.observed[8];
    }
    const std::vector<int> jumps = jumpsOfAllThemes(themes);
    for (size_t i = 0; i < jumps.size(); ++i)
        EXPECT_EQ(jumps[i], i == 5 ? 1 : i == 8 ? -1 : 0) << i;
}

TEST(AllAtOnce, OneThemeThatRisesIsNoMatterOfRegistration) {
    auto themes = themesOf(8);
    themes[3].observed[5] = 120.0;
    for (const int jump : jumpsOfAllThemes(themes))
        EXPECT_EQ(jump, 0);
}

TEST(AllAtOnce, AWijkThatStaysHigherIsNone) {
    auto themes = themesOf(8, 20);
    for (ThemeSeries& theme : themes) {
        for (size_t i = 6; i < 20; ++i)
            theme.observed[i] = 1.8 * *theme.observed[i];
    }
    const std::vector<int> jumps = jumpsOfAllThemes(themes);
    for (size_t i = 10; i < 20; ++i)
        EXPECT_EQ(jumps[i], 0) << i;
}

TEST(AllAtOnce, TooFewThemesSayNothing) {
    auto themes = themesOf(4);
    for (ThemeSeries& theme : themes)
        theme.observed[5] = 60.0;
    for (const int jump : jumpsOfAllThemes(themes))
        EXPECT_EQ(jump, 0);
    EXPECT_TRUE(jumpsOfAllThemes({}).empty());
}

} // namespace leertafel::statistics
