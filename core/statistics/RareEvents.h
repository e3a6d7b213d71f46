#pragma once

#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// g chart: how many others between two cases (geometric; Benneyan 2001). Nothing without any point.
struct GChart {
    std::optional<double> mean;
    std::optional<double> centre; ///< median, because a geometric spread is skewed
    std::optional<double> upper, lower;
    std::vector<bool> signal;
};
/// mean ± 3 √(mean (mean + 1)), lower limit at least 0.
GChart gChart(const Series& between);

/// t chart: time between two cases, made symmetric by y^(1/3.6) (Nelson 1994), individuals chart, back.
struct TChart {
    std::optional<double> centre, upper, lower;
    std::vector<bool> signal;
};
/// @param timeBetween above 0.
TChart tChart(const Series& timeBetween);

} // namespace leertafel::statistics
