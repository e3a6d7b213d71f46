#pragma once

#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Rates of areas drawn towards a common one, the more so the fewer youths they have (Marshall 1991). All as
/// fractions. An area without youths or without a count is left out and has none.
struct SmoothedRates {
    Series raw;
    Series mean;     ///< towards what each area is drawn: b, or m of its neighbourhood
    Series variance; ///< a, between areas; 0 draws all the way
    Series smoothed;
};
/// Towards the rate of all areas together.
SmoothedRates smoothGlobally(const Series& count, const Series& population);
/// Towards the rate of an area with its neighbours, all with the mean of that neighbourhood.
/// @param neighbours 0-based, of each area; itself is added.
SmoothedRates smoothLocally(const Series& count, const Series& population,
                            const std::vector<std::vector<size_t>>& neighbours);

/// Relative risks with a gamma prior whose two numbers are found by maximum likelihood (Clayton & Kaldor
/// 1987).
struct GammaPoisson {
    double shape = 0; ///< a; infinite when areas differ no more than by chance
    double mean = 1;  ///< m
    bool beyondChance = false;
    Series risk, lower, upper;
    Series above; ///< P(R > 1)
};
/// y ~ Poisson(E R), R ~ Gamma(a, a/m), E = n Σy/Σn. Nothing without any case.
std::optional<GammaPoisson> smoothGammaPoisson(const Series& count, const Series& population,
                                               double confidence = 0.95);

} // namespace leertafel::statistics
