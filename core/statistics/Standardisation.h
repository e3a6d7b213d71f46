#pragma once

#include "core/statistics/Rates.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// How the interval of a directly standardised rate is made.
enum class DirectInterval : unsigned char {
    DobsonByar,  ///< scaled from Byar's limits of the total (Dobson et al. 1991, Breslow & Day)
    DobsonExact, ///< the same from Garwood's limits
    FayFeuer,    ///< gamma (Fay & Feuer 1997)
};

/// What the rate would be in a population with the standard's ages. All as fractions, not per 1,000.
struct DirectRate {
    double cases = 0;
    std::optional<double> rate;         ///< Σ w x/n; nothing when a band that weighs has no youths
    std::optional<double> variance;     ///< Σ w² x/n²
    std::optional<double> lower, upper; ///< nothing where the interval does not exist
    bool fewCases = false;              ///< below 10: publish no rate (Office for Health Improvement)
};
/// @param standard youths per band of the standard population; their shares are the weights.
DirectRate directRate(const std::vector<double>& count, const std::vector<std::optional<double>>& population,
                      const std::vector<double>& standard, DirectInterval kind, double confidence = 0.95);

/// Cases against what the rates of a reference would give here.
struct IndirectRatio {
    double observed = 0;
    double expected = 0;
    std::optional<double> ratio; ///< nothing when nothing was expected
    Interval exact{};            ///< Garwood(O)/E
    Interval byar{};             ///< Byar(O)/E
    std::optional<double> rate;  ///< ratio · the reference's rate, as a fraction
};
IndirectRatio indirectRatio(const std::vector<double>& count, const std::vector<double>& population,
                            const std::vector<double>& referenceCount,
                            const std::vector<double>& referencePopulation, double confidence = 0.95);

} // namespace leertafel::statistics
