#pragma once

#include "core/statistics/Series.h"

namespace leertafel::statistics {

/// Run chart with Anhøj's rules. With `assessable` false no run signal may be shown: a median of 0
/// makes the rules fire on chance.
struct RunRules {
    double centre = 0; ///< median of what is registered, unless given
    int observed = 0;
    int useful = 0; ///< not missing, not on the centre
    int longestRun = 0;
    int longestRunMax = 0; ///< round(log2 useful) + 3
    int crossings = 0;
    int crossingsMin = 0; ///< smallest c with P(Bin(useful − 1, ½) ≤ c) ≥ 0.05
    bool signalRun = false;
    bool signalCrossings = false;
    bool assessable = false; ///< at least 10 useful points, on both sides
    bool signal() const { return signalRun || signalCrossings; }
};
RunRules runRules(const Series& values, std::optional<double> centre = {});

/// What chance still gives for a number of useful points (Anhøj & Olesen 2014).
struct RunLimits {
    int longestRunMax = 0;
    int crossingsMin = 0;
};
/// @param useful at least 1.
RunLimits runLimits(int useful);

/// Median of what is registered; 0 when nothing is.
double median(const Series& values);

} // namespace leertafel::statistics
