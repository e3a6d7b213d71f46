#pragma once

#include "core/statistics/Baseline.h"
#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Mean moving range to spread of a normal, for ranges of two points (d2) and the upper limit of the ranges
/// themselves (D4), as printed in the control chart tables (Montgomery 2012, appendix VI).
inline constexpr double kRangeToSigma = 1.128;
inline constexpr double kRangeLimit = 3.267;
/// 3/d2 as the NHS rounds it.
inline constexpr double kNhsReach = 2.66;

/// |x_i − x_(i−1)| over consecutive points of the baseline. An excluded point is stepped over; a missing one
/// has no neighbours, so no range crosses it.
std::vector<double> movingRanges(const Series& values, const Baseline& baseline = {});

/// Mean of the ranges, nothing without any.
std::optional<double> meanRange(const std::vector<double>& ranges);
/// The same once without ranges of 3.267 times the mean or more (Nelson 1982).
std::optional<double> screenedMeanRange(const std::vector<double>& ranges);

/// Individuals chart of Shewhart with limits from the moving ranges.
struct XmRChart {
    std::optional<double> centre; ///< mean of the baseline
    std::optional<double> meanRangeUnscreened;
    std::optional<double> range; ///< what the limits rest on: mean or median moving range
    std::optional<double> upper, lower;
    std::optional<double> rangeUpper;
    std::vector<bool> signal;
    std::vector<bool> rangeSignal; ///< of the range that ends at a point
};
/// centre ± `reach` · mean moving range, not clamped; 3/1.128 unless another reach is asked for.
XmRChart xmrChart(const Series& values, bool screened = false, const Baseline& baseline = {},
                  double reach = 3 / kRangeToSigma);
/// centre ± 3.145 · median moving range; ranges up to 3.865 times it (Wheeler 1993).
XmRChart xmrChartOfMedian(const Series& values, const Baseline& baseline = {});

} // namespace leertafel::statistics
