#include "core/statistics/Standardisation.h"

#include "core/statistics/Distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leertafel::statistics {

namespace {
constexpr double kFewestCases = 10;

double sumOf(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

void gammaLimits(DirectRate& result, double largestWeight, double confidence) {
    const double half = (1 - confidence) / 2, rate = *result.rate, variance = *result.variance;
    result.lower = variance > 0 ? gammaQuantile(half, rate * rate / variance, variance / rate) : 0;
    const double wider = rate + largestWeight;
    const double spread = variance + largestWeight * largestWeight;
    result.upper = gammaQuantile(1 - half, wider * wider / spread, spread / wider);
}
} // namespace

DirectRate directRate(const std::vector<double>& count, const std::vector<std::optional<double>>& population,
                      const std::vector<double>& standard, DirectInterval kind, double confidence) {
    DirectRate result;
    result.cases = sumOf(count);
    result.fewCases = result.cases < kFewestCases;
    const double total = sumOf(standard);
    double rate = 0, variance = 0, largestWeight = 0;
    for (size_t i = 0; i < count.size(); ++i) {
        if (standard[i] <= 0)
            continue;
        if (!population[i] || *population[i] <= 0)
            return result;
        const double weight = standard[i] / total / *population[i];
        rate += weight * count[i];
        variance += weight * weight * count[i];
        largestWeight = std::max(largestWeight, weight);
    }
    if (total <= 0)
        return result;
    result.rate = rate;
    result.variance = variance;
    if (kind == DirectInterval::FayFeuer) {
        gammaLimits(result, largestWeight, confidence);
        return result;
    }
    if (result.cases <= 0)
        return result;
    const Interval cases = kind == DirectInterval::DobsonByar ? byar(result.cases, confidence)
                                                              : garwood(result.cases, confidence);
    const double scale = std::sqrt(variance / result.cases);
    result.lower = rate + scale * (cases.lower - result.cases);
    result.upper = rate + scale * (cases.upper - result.cases);
    return result;
}

IndirectRatio indirectRatio(const std::vector<double>& count, const std::vector<double>& population,
                            const std::vector<double>& referenceCount,
                            const std::vector<double>& referencePopulation, double confidence) {
    IndirectRatio result;
    result.observed = sumOf(count);
    for (size_t i = 0; i < count.size(); ++i) {
        if (referencePopulation[i] > 0)
            result.expected += population[i] * referenceCount[i] / referencePopulation[i];
    }
    if (result.expected <= 0)
        return result;
    result.ratio = result.observed / result.expected;
    const Interval exact = garwood(result.observed, confidence), close = byar(result.observed, confidence);
    result.exact = {exact.lower / result.expected, exact.upper / result.expected};
    result.byar = {close.lower / result.expected, close.upper / result.expected};
    result.rate = *result.ratio * sumOf(referenceCount) / sumOf(referencePopulation);
    return result;
}

} // namespace leertafel::statistics
