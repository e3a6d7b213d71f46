#include "core/statistics/RateRatio.h"

#include "core/statistics/BoostPolicy.h"
#include "core/statistics/Distributions.h"
#include "core/statistics/MinLike.h"
#include "core/statistics/Poisson.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>

namespace leertafel::statistics {

namespace {
constexpr double kInfinite = std::numeric_limits<double>::infinity();

double solveShare(const std::function<double(double)>& function) {
    std::uintmax_t steps = 200;
    const auto [low, high] = boost::math::tools::toms748_solve(
        function, 1e-300, 1 - 1e-16, boost::math::tools::eps_tolerance<double>(52), steps, BoostPolicy());
    return (low + high) / 2;
}

double pCentral(double after, double total, double share) {
    return std::min(1.0,
                    2 * std::min(binomialAtMost(after, total, share), binomialAtLeast(after, total, share)));
}

double pMinLike(double after, double total, double share) {
    return atMostAsLikely(
        after, std::min(total, std::floor((total + 1) * share)), total,
        [&](double x) { return binomialExactly(x, total, share); },
        [&](double x) { return binomialAtMost(x, total, share); },
        [&](double x) { return binomialAtLeast(x, total, share); });
}
} // namespace

RateRatio rateRatio(double after, double exposureAfter, double before, double exposureBefore,
                    double confidence) {
    RateRatio result;
    const double total = after + before;
    const double half = (1 - confidence) / 2;
    const double share = exposureAfter / (exposureAfter + exposureBefore);
    const auto asRatio = [&](double p) {
        return p >= 1 ? kInfinite : p / (1 - p) * exposureBefore / exposureAfter;
    };
    if (before > 0)
        result.ratio = (after / exposureAfter) / (before / exposureBefore);
    else if (after > 0)
        result.ratio = kInfinite;
    result.interval = {
        after > 0 ? asRatio(boost::math::ibeta_inv(after, before + 1, half, BoostPolicy())) : 0,
        before > 0 ? asRatio(boost::math::ibetac_inv(after + 1, before, half, BoostPolicy())) : kInfinite};
    result.midP = {0, kInfinite};
    if (total <= 0)
        return result;

    const double exactly = binomialExactly(after, total, share);
    result.pCentral = pCentral(after, total, share);
    result.pMinLike = pMinLike(after, total, share);
    result.pMidP = std::min(1.0, 2 * std::min(binomialAtMost(after, total, share) - 0.5 * exactly,
                                              binomialAtLeast(after, total, share) - 0.5 * exactly));
    const auto above = [&](double bar) {
        return solveShare([&, bar](double p) {
            return binomialAtLeast(after + 1, total, p) + 0.5 * binomialExactly(after, total, p) - bar;
        });
    };
    const auto below = [&](double bar) {
        return solveShare([&, bar](double p) {
            return binomialAtMost(after - 1, total, p) + 0.5 * binomialExactly(after, total, p) - bar;
        });
    };
    if (after > 0)
        result.midP.lower = asRatio(above(half));
    if (before > 0)
        result.midP.upper = asRatio(below(half));
    if (after > 0 && before > 0)
        result.medianUnbiased = asRatio(above(0.5));
    return result;
}

int detectableDrop(int before, double exposureRatio, double alpha) {
    const double share = exposureRatio / (exposureRatio + 1);
    // Below what is expected the p-value rises with the count.
    int found = -1, most = int(std::min(double(before), std::ceil(before * exposureRatio) - 1)) + 1;
    while (most - found > 1) {
        const int after = found + (most - found) / 2;
        (pCentral(after, after + before, share) < alpha ? found : most) = after;
    }
    return found;
}

RatioOfRatios ratioOfRatios(const RateChange& area, const RateChange& rest, double confidence) {
    RatioOfRatios result;
    const auto change = [](const RateChange& of) {
        return (of.after / of.exposureAfter) / (of.before / of.exposureBefore);
    };
    result.ratio = change(area) / change(rest);
    result.standardErrorLog = std::sqrt(1 / area.after + 1 / area.before + 1 / rest.after + 1 / rest.before);
    const double log = std::log(result.ratio);
    result.assessable = std::isfinite(result.standardErrorLog);
    if (!result.assessable) {
        result.interval = {0, kInfinite};
        return result;
    }
    const double z = normalQuantile(1 - (1 - confidence) / 2);
    result.interval = {std::exp(log - z * result.standardErrorLog),
                       std::exp(log + z * result.standardErrorLog)};
    result.z = log / result.standardErrorLog;
    result.p = normalTwoSided(*result.z);
    return result;
}

} // namespace leertafel::statistics
