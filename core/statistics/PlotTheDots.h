#pragma once

#include "core/statistics/Baseline.h"
#include "core/statistics/MovingRange.h"

namespace leertafel::statistics {

/// Rules of the NHS "making data count" charts on an individuals chart with the reach 2.66 and screened
/// moving ranges. Points are 1-based.
struct PlotTheDots {
    XmRChart chart;
    std::vector<int> outside;    ///< strictly beyond a limit
    std::vector<int> shift7;     ///< in 7 consecutive points strictly on one side of the mean
    std::vector<int> trend7;     ///< in 7 consecutive points that strictly rise or fall
    std::vector<int> twoOfThree; ///< beyond 2/3 of the way to a limit, two of three on one side of the mean
};
/// A missing point interrupts every row of consecutive points.
PlotTheDots plotTheDots(const Series& values, const Baseline& baseline = {});

} // namespace leertafel::statistics
