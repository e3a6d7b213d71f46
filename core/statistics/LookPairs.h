#pragma once

#include "core/statistics/LookModels.h"
#include "core/statistics/QuarterlyLook.h"

namespace leertafel::statistics {

inline constexpr size_t kQuartersOfYear = 4;
/// What the p of a sum over a year or a little more costs for being one of several.
inline constexpr double kYearCost = 20;

/// One sum of quarters of one pair against its expectation.
struct PairWindow {
    size_t quarters = 0;
    size_t reach =
        0; ///< quarters back to the oldest one in it, this one included; more where some were skipped
    double observed = 0, expected = 0, variance = 0;
    double pUp = 1, pDown = 1;
    std::vector<double> seen, meant; ///< newest first
};

/// A theme in an area, with every sum of its last quarters and the one that stands out most.
struct Pair {
    size_t area = 0, theme = 0;
    std::vector<PairWindow> windows{};
    int best = -1; ///< of `windows`
    int direction = 1;
    std::optional<double> p{};
};

/// Nothing with fewer than 8 quarters of baseline. Internal to the quarterly look.
std::optional<Pair> judgePair(const LookTable& table, const LookModels& models, size_t area, size_t theme);
/// Point, Shift or Drift.
LookKind kindOf(const Pair& pair);

} // namespace leertafel::statistics
