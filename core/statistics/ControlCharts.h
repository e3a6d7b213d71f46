#pragma once

#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Shewhart u chart: rates with 3-sigma control limits and 2-sigma warning limits.
struct UChart {
    double cl = 0;
    Series u, lcl, ucl, lwl, uwl;
    std::vector<bool> signal;
    std::vector<bool> dataError; ///< a count above 0 without youths to have it
};
/// @param baselineLast the centre line rests on points 1…this (1-based); nothing: on all.
UChart uChart(const Series& count, const Series& population, double multiplier,
              std::optional<int> baselineLast = {});

/// Shewhart c chart: counts on an equal base.
struct CChart {
    double cl = 0, lcl = 0, ucl = 0;
    std::vector<bool> signal;
};
CChart cChart(const Series& count);

/// Shewhart p chart: shares of all cases.
struct PChart {
    double cl = 0;
    Series lcl, ucl;
    std::vector<bool> signal;
};
PChart pChart(const Series& count, const Series& cases);

/// What still fits chance, inclusive: signal strictly outside.
struct ExactLimits {
    double lower = 0; ///< smallest c with P(X ≤ c) ≥ tail
    double upper = 0; ///< smallest c with P(X ≤ c) ≥ 1 − tail
};
/// The tail that 3 sigma leaves on each side of a normal.
inline constexpr double kThreeSigmaTail = 0.00135;
ExactLimits exactLimits(double expected, double tail = kThreeSigmaTail);

/// u chart with exact Poisson probability limits.
struct UChartExact {
    double cl = 0; ///< per multiplier
    Series expected, lower, upper;
    std::vector<bool> high, low;
};
UChartExact uChartExact(const Series& count, const Series& population, double multiplier,
                        double tail = kThreeSigmaTail, std::optional<int> baselineLast = {});

} // namespace leertafel::statistics
