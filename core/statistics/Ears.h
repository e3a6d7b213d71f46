#pragma once

#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Early aberration reporting system (Hutwagner et al. 2003), for a series without a long past.
struct Ears {
    std::vector<int> range; ///< points judged, 1-based
    Series upper;           ///< nothing where less than half of the reference is known
    std::vector<bool> alarm;
};

/// C1: mean + z(1 − alpha) · standard deviation of the `baseline` points before.
Ears earsC1(const Series& count, int baseline, double alpha);
/// C2: the same with a gap of two points, so that a rise does not hide itself.
Ears earsC2(const Series& count, int baseline, double alpha);
/// C3: C2 with what the two points before were above 1 standard deviation taken off z (Salmon, Schumacher &
/// Höhle 2016, section 3.1); never below 0.
Ears earsC3(const Series& count, int baseline, double alpha);

} // namespace leertafel::statistics
