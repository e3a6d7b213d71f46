#pragma once

#include "core/statistics/Series.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Some areas over the last periods.
struct ScanWindow {
    size_t zone = 0; ///< index into the zones
    int periods = 0; ///< the last so many
    double cases = 0;
    double expected = 0;
};

struct SpaceTimeScan {
    double llr = 0;                  ///< of the most likely cluster; 0 when nothing is above expectation
    std::optional<ScanWindow> found; ///< nothing with an llr of 0
    double p = 1;                    ///< Monte Carlo: (1 + simulations at least as high)/(simulations + 1)
    int simulations = 0;
};

/// Prospective scan for a cluster that is still alive (Kulldorff 2001), discrete Poisson: expected by
/// population and number of periods, given the total. The same seed gives the same p everywhere.
/// @param countByPeriod one series of areas per period, oldest first; a missing count leaves its area and
/// period out of everything.
/// @param zones 0-based areas.
SpaceTimeScan spaceTimeScan(const std::vector<Series>& countByPeriod, const std::vector<double>& population,
                            const std::vector<std::vector<size_t>>& zones, int longestWindow, int simulations,
                            std::uint64_t seed);

} // namespace leertafel::statistics
