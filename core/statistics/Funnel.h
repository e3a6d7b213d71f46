#pragma once

#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Areas beside each other at one rate (Spiegelhalter 2005). An area without exposure has no rate and no
/// limits; one without a count has limits only.
struct FunnelBase {
    std::optional<double> centre; ///< Σ y/Σ n, per multiplier; nothing without exposure
    Series rate;                  ///< per multiplier
    Series expected;              ///< as counts
    int areas = 0;                ///< with a rate
};

/// Limits at the two levels that are drawn: 95 % and 99.8 %, per multiplier.
struct FunnelLimits {
    Series lower95, upper95, lower998, upper998;
    std::vector<bool> outside95, outside998;
};

struct Funnel {
    FunnelBase base;
    FunnelLimits limits;
};
/// Exact Poisson limits with interpolation between whole numbers (appendix A.1).
Funnel exactFunnel(const Series& count, const Series& exposure, double multiplier);
/// Limits of the chi-square form.
Funnel chiSquareFunnel(const Series& count, const Series& exposure, double multiplier);

/// Limits widened to the spread that areas have beyond chance. With few areas the spread itself is rough.
struct OverdispersedFunnel {
    FunnelBase base;
    FunnelLimits limits;
    Series z;
    std::optional<double> zLow, zHigh; ///< between which z counts (winsorised)
    std::optional<double> phi;         ///< mean of winsorised z²
    double phiUsed = 1;                ///< multiplicative: at least 1
    double tau2 = 0;                   ///< additive: variance between areas on the square-root scale
    bool overdispersed = false;        ///< phi > 1 + 2 √(2/areas)
};
/// Multiplicative: limits times √phi (section 5).
OverdispersedFunnel multiplicativeFunnel(const Series& count, const Series& exposure, double multiplier,
                                         double winsorised = 0.1);
/// Additive: a variance between areas beside chance, on the square-root scale.
OverdispersedFunnel additiveFunnel(const Series& count, const Series& exposure, double multiplier,
                                   double winsorised = 0.1);

} // namespace leertafel::statistics
