#include "core/statistics/Rates.h"

#include "core/statistics/BoostPolicy.h"
#include "core/statistics/MinLike.h"
#include "core/statistics/Poisson.h"

#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace leertafel::statistics {

namespace {
double byarLimit(double x, double z) {
    return x <= 0 ? 0 : x * std::pow(1 - 1 / (9 * x) + z / (3 * std::sqrt(x)), 3);
}

/// Where a function that falls (or rises) crosses zero between two points of opposite sign.
template <typename Function>
double crossing(Function function, double from, double to) {
    std::uintmax_t steps = 200;
    const auto [low, high] = boost::math::tools::toms748_solve(
        function, from, to, boost::math::tools::eps_tolerance<double>(52), steps, BoostPolicy());
    return (low + high) / 2;
}
} // namespace

std::optional<double> ratePerThousand(double count, std::optional<double> population) {
    if (!population || *population <= 0)
        return {};
    return 1000 * count / *population;
}

Interval garwood(double count, double confidence) {
    const double half = (1 - confidence) / 2;
    return {count <= 0 ? 0 : boost::math::gamma_p_inv(count, half, BoostPolicy()),
            boost::math::gamma_q_inv(count + 1, half, BoostPolicy())};
}

Interval byar(double count, double confidence) {
    const double z = normalQuantile(1 - (1 - confidence) / 2);
    return {byarLimit(count, -z), byarLimit(count + 1, z)};
}

Interval byarMidP(double count, double confidence) {
    const double z = normalQuantile(1 - (1 - confidence) / 2);
    return {std::max(0.0, byarLimit(count + 0.5, -z)), byarLimit(count + 0.5, z)};
}

Interval midP(double count, double confidence) {
    const double half = (1 - confidence) / 2;
    if (count <= 0)
        return {0, -std::log(1 - confidence)};
    // Garwood lies outside, so its limits and the count enclose both answers.
    const Interval outer = garwood(count, confidence);
    const auto above = [&](double mean) {
        return poissonAtLeast(count + 1, mean) + 0.5 * poissonExactly(count, mean) - half;
    };
    const auto below = [&](double mean) {
        return poissonAtMost(count - 1, mean) + 0.5 * poissonExactly(count, mean) - half;
    };
    return {crossing(above, outer.lower, count), crossing(below, count, outer.upper)};
}

Interval phe(double count, double confidence) {
    return count < 10 ? garwood(count, confidence) : byar(count, confidence);
}

ObservedExpected observedExpected(double observed, double expected, double confidence) {
    ObservedExpected result;
    result.ratio = observed / expected;
    const Interval count = garwood(observed, confidence);
    result.interval = {count.lower / expected, count.upper / expected};
    const double low = poissonAtMost(observed, expected);
    const double high = poissonAtLeast(observed, expected);
    const double exactly = poissonExactly(observed, expected);
    result.pCentral = std::min(1.0, 2 * std::min(low, high));
    result.pMidP = std::min(1.0, 2 * std::min(low - 0.5 * exactly, high - 0.5 * exactly));
    result.pMinLike = atMostAsLikely(
        observed, std::floor(expected), std::numeric_limits<double>::infinity(),
        [&](double x) { return poissonExactly(x, expected); },
        [&](double x) { return poissonAtMost(x, expected); },
        [&](double x) { return poissonAtLeast(x, expected); });
    return result;
}

std::vector<int> countsBehindRate(double population, double rate, int decimals, int most) {
    const double scale = std::pow(10.0, decimals);
    std::vector<int> counts;
    for (int count = 0; count <= most; ++count) {
        // A half is never exact in binary: the small term lets 0.25 round up as it does on paper.
        const double rounded = std::floor(1000.0 * count / population * scale + 0.5 + 1e-9) / scale;
        if (std::abs(rounded - rate) < 0.5 / scale)
            counts.push_back(count);
    }
    return counts;
}

double roundToBase(double value, double base) { return base * std::floor(value / base + 0.5); }

} // namespace leertafel::statistics
