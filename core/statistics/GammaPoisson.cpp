#include "core/statistics/Smoothing.h"

#include "core/statistics/BoostPolicy.h"
#include "core/statistics/Distributions.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/roots.hpp>

#include <cmath>
#include <cstdint>
#include <limits>

namespace leertafel::statistics {

namespace {
/// Counts and expectations of the areas that have both.
struct Areas {
    std::vector<double> count, expected;
};

// Outside these the prior is as good as flat, or as good as one point.
constexpr double kLeastLog = -7, kMostLog = 14;
constexpr int kGrid = 85;

/// Solves Σ a (y − mE)/(a + mE) = 0, which falls in m.
double meanFor(const Areas& areas, double shape) {
    const auto score = [&](double mean) {
        double sum = 0;
        for (size_t i = 0; i < areas.count.size(); ++i)
            sum += shape * (areas.count[i] - mean * areas.expected[i]) / (shape + mean * areas.expected[i]);
        return sum;
    };
    double most = 1;
    while (score(most) > 0 && most < 1e12)
        most *= 2;
    std::uintmax_t steps = 200;
    const auto [low, high] = boost::math::tools::toms748_solve(
        score, 0.0, most, boost::math::tools::eps_tolerance<double>(52), steps, BoostPolicy());
    return (low + high) / 2;
}

/// ψ(y + a) − ψ(a); a sum for whole counts, because the difference of two large numbers would drown it.
double digammaStep(double count, double shape) {
    if (count == std::floor(count) && count <= 10'000) {
        double sum = 0;
        for (double j = 0; j < count; ++j)
            sum += 1 / (shape + j);
        return sum;
    }
    return boost::math::digamma(count + shape, BoostPolicy()) - boost::math::digamma(shape, BoostPolicy());
}

/// Derivative of the negative binomial log-likelihood in a, with the best m for that a.
double slopeAt(const Areas& areas, double shape) {
    const double mean = meanFor(areas, shape);
    double sum = 0;
    for (size_t i = 0; i < areas.count.size(); ++i) {
        const double y = areas.count[i], mu = mean * areas.expected[i];
        sum += digammaStep(y, shape) - std::log1p(mu / shape) + (mu - y) / (shape + mu);
    }
    return sum;
}

double likelihoodAt(const Areas& areas, double shape) {
    const double mean = meanFor(areas, shape);
    double sum = 0;
    for (size_t i = 0; i < areas.count.size(); ++i) {
        const double y = areas.count[i], mu = mean * areas.expected[i];
        // log of a^−y Γ(y + a)/Γ(a) (1 + μ/a)^−(a + y) μ^y, without what does not depend on a or m.
        double rising = 0;
        if (y == std::floor(y) && y <= 10'000) {
            for (double j = 0; j < y; ++j)
                rising += std::log1p(j / shape);
        } else {
            rising = boost::math::lgamma(y + shape, BoostPolicy()) -
                     boost::math::lgamma(shape, BoostPolicy()) - y * std::log(shape);
        }
        sum += rising - (shape + y) * std::log1p(mu / shape) + (y > 0 ? y * std::log(mu) : 0);
    }
    return sum;
}

/// Best a; infinite when the likelihood still rises where areas no longer differ.
double shapeOf(const Areas& areas) {
    const auto at = [](int step) { return kLeastLog + (kMostLog - kLeastLog) * step / kGrid; };
    int best = 0;
    double highest = -std::numeric_limits<double>::infinity();
    for (int step = 0; step <= kGrid; ++step) {
        const double here = likelihoodAt(areas, std::exp(at(step)));
        if (here > highest) {
            highest = here;
            best = step;
        }
    }
    const auto slope = [&](double log) { return slopeAt(areas, std::exp(log)); };
    const double low = at(std::max(0, best - 1)), high = at(std::min(kGrid, best + 1));
    if (slope(high) >= 0)
        return std::numeric_limits<double>::infinity();
    if (slope(low) <= 0)
        return std::exp(low);
    std::uintmax_t steps = 200;
    const auto [from, to] = boost::math::tools::toms748_solve(
        slope, low, high, boost::math::tools::eps_tolerance<double>(50), steps, BoostPolicy());
    return std::exp((from + to) / 2);
}
} // namespace

std::optional<GammaPoisson> smoothGammaPoisson(const Series& count, const Series& population,
                                               double confidence) {
    double y = 0, n = 0;
    for (size_t i = 0; i < count.size(); ++i) {
        if (count[i] && population[i] && *population[i] > 0) {
            y += *count[i];
            n += *population[i];
        }
    }
    if (y <= 0)
        return {};
    Areas areas;
    Series expected;
    for (size_t i = 0; i < count.size(); ++i) {
        const bool known = count[i] && population[i] && *population[i] > 0;
        expected.push_back(known ? std::optional(*population[i] * y / n) : std::nullopt);
        if (known) {
            areas.count.push_back(*count[i]);
            areas.expected.push_back(*expected.back());
        }
    }
    GammaPoisson result;
    result.shape = shapeOf(areas);
    result.beyondChance = std::isfinite(result.shape);
    // Without spread every area has the rate of all, which is 1 by the way E is made.
    result.mean = result.beyondChance ? meanFor(areas, result.shape) : 1;
    const double half = (1 - confidence) / 2;
    for (size_t i = 0; i < count.size(); ++i) {
        if (!expected[i]) {
            result.risk.push_back({});
            result.lower.push_back({});
            result.upper.push_back({});
            result.above.push_back({});
            continue;
        }
        const double shape = *count[i] + result.shape;
        const double rate = *expected[i] + result.shape / result.mean;
        const bool spread = result.beyondChance;
        result.risk.push_back(spread ? shape / rate : result.mean);
        result.lower.push_back(spread ? gammaQuantile(half, shape, 1 / rate) : result.mean);
        result.upper.push_back(spread ? gammaQuantile(1 - half, shape, 1 / rate) : result.mean);
        result.above.push_back(spread ? std::optional(gammaAbove(1, shape, 1 / rate)) : std::nullopt);
    }
    return result;
}

} // namespace leertafel::statistics
