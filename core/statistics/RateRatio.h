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

} // namespace leertafel::statistics
