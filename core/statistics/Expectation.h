#pragma once

#include "core/statistics/ControlCharts.h"
#include "core/statistics/Series.h"

#include <array>
#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Fewest quarters a baseline may rest on, and the number after which it is frozen.
inline constexpr int kLeastBaseline = 8;
inline constexpr int kFrozenBaseline = 16;

/// One series as anybody may see it. What follows is worked out from this alone, so that nothing hidden
/// can be worked back from an expectation or a limit.
struct ShownSeries {
    Series count;                  ///< nothing where missing or hidden
    std::vector<bool> small;       ///< hidden because it is 1…4
    std::vector<bool> protecting;  ///< hidden because a small one elsewhere could be worked out with it
    std::vector<bool> provisional; ///< not complete yet: in no baseline, never a signal
    Series population;             ///< empty series of values: an equal base is taken
    std::vector<int> quarter;      ///< 1…4, calendar quarter of each point
};

/// Season of a larger series, as factors around 1 for quarters 1…4.
using Season = std::array<double, 4>;

/// rate per calendar quarter / mean of the four, over the baseline of a (city's) series. Nothing below
/// 400 requests or with fewer than two values in any of the four: then there is no season to speak of.
std::optional<Season> seasonOf(const ShownSeries& series);

/// u chart with exact Poisson limits around a frozen baseline: expected_i = centre · population_i ·
/// season_i, centre = sum(y) / sum(population · season) over the first 16 registered and complete
/// quarters (at least 8), once without the baseline's own alarm points. What protects another does not count.
/// A hidden small count enters as what it must be on average given that it is 1…4 (maximum likelihood for
/// interval-censored counts).
struct Expectation {
    bool assessable = false;
    int baselineFrom = -1; ///< index of the first and last point of the baseline
    int baselineTo = -1;
    int baselineSize = 0; ///< its points, those left out included
    int leftOut = 0;      ///< alarm points of the baseline that do not count
    double centre = 0;
    Series expected, lower, upper; ///< as counts; nothing without a population
    std::vector<bool> high, low;
};
Expectation expectationOf(const ShownSeries& series, const std::optional<Season>& season);

} // namespace leertafel::statistics
