#pragma once

#include "core/statistics/Baseline.h"
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
/// A period without youths or without a count has no rate and no signal and does not count.
UChart uChart(const Series& count, const Series& population, double multiplier,
              const Baseline& baseline = {});

/// Laney's u′ chart (Laney 2002): limits widened or narrowed to the spread between neighbours.
struct LaneyChart {
    double cl = 0;
    Series u, z;
    std::optional<double> meanRangeUnscreened, meanRange; ///< of z
    std::optional<double> sigmaZ;                         ///< not kept at 1 or more
    Series lcl, ucl;
    std::vector<bool> signal;
    std::vector<bool> dataError;
};
/// @param screened leaves moving ranges of 3.267 times their mean or more out, once.
LaneyChart laneyChart(const Series& count, const Series& population, double multiplier, bool screened,
                      const Baseline& baseline = {});

/// I′ chart (Taylor 2018): rates with limits from weighted differences of neighbours.
struct IPrimeChart {
    double cl = 0;
    Series u;
    std::optional<double> meanSpread;
    Series lcl, ucl; ///< not clamped
    std::vector<bool> signal;
};
IPrimeChart iPrimeChart(const Series& count, const Series& population, double multiplier,
                        const Baseline& baseline = {});

/// Shewhart c chart: counts on an equal base.
struct CChart {
    double cl = 0, lcl = 0, ucl = 0;
    std::vector<bool> signal;
};
CChart cChart(const Series& count, const Baseline& baseline = {});

/// Shewhart p chart: shares of all cases.
struct PChart {
    double cl = 0;
    Series p, lcl, ucl;
    std::vector<bool> signal;
};
PChart pChart(const Series& count, const Series& cases, const Baseline& baseline = {});

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
                        double tail = kThreeSigmaTail, const Baseline& baseline = {});

} // namespace leertafel::statistics
