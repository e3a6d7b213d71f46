#pragma once

#include "core/statistics/Rates.h"

#include <optional>

namespace leertafel::statistics {

/// Exact conditional comparison of two Poisson rates: after (1) against before (0). Three p-values exist;
/// the central one agrees with `interval`, the mid-P one with `midP`.
struct RateRatio {
    std::optional<double> ratio; ///< nothing without any case before
    Interval interval{};         ///< Clopper–Pearson; the upper limit is infinite when nothing was before
    double pMinLike = 1;
    double pCentral = 1;
    double pMidP = 1;
    Interval midP{};
    std::optional<double> medianUnbiased; ///< nothing when either count is zero
};
/// @param after, before counts. @param exposureAfter, exposureBefore youths × periods, above 0.
RateRatio rateRatio(double after, double exposureAfter, double before, double exposureBefore,
                    double confidence = 0.95);

/// The largest count after that is a drop with central p < alpha; −1 when no drop could be seen.
/// @param exposureRatio exposure after / before.
int detectableDrop(int before, double exposureRatio = 1, double alpha = 0.05);

/// Cases and exposure (youths × periods, above 0) of one area, after and before.
struct RateChange {
    double after = 0, exposureAfter = 0;
    double before = 0, exposureBefore = 0;
};

/// Difference in differences on the log scale: did the area change otherwise than the rest?
struct RatioOfRatios {
    double ratio = 1;            ///< not a number when it is 0/0
    double standardErrorLog = 0; ///< √ Σ 1/count; infinite with a count of 0
    bool assessable = false;     ///< no count is 0
    Interval interval{};
    std::optional<double> z, p; ///< two-sided, normal
};
RatioOfRatios ratioOfRatios(const RateChange& area, const RateChange& rest, double confidence = 0.95);

} // namespace leertafel::statistics
