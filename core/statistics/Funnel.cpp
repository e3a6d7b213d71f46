#include "core/statistics/Funnel.h"

#include "core/statistics/Baseline.h"
#include "core/statistics/Distributions.h"
#include "core/statistics/Poisson.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace leertafel::statistics {

namespace {
constexpr double kTail95 = 0.025, kTail998 = 0.001;

bool usable(const std::optional<double>& exposure) { return exposure && *exposure > 0; }

FunnelBase baseOf(const Series& count, const Series& exposure, double multiplier) {
    FunnelBase base;
    double y = 0, n = 0;
    for (size_t i = 0; i < count.size(); ++i) {
        if (count[i] && usable(exposure[i])) {
            y += *count[i];
            n += *exposure[i];
            ++base.areas;
        }
    }
    if (n > 0)
        base.centre = multiplier * y / n;
    for (size_t i = 0; i < count.size(); ++i) {
        const bool known = usable(exposure[i]);
        base.rate.push_back(known && count[i] ? std::optional(multiplier * *count[i] / *exposure[i])
                                              : std::nullopt);
        base.expected.push_back(known && n > 0 ? std::optional(y / n * *exposure[i]) : std::nullopt);
    }
    return base;
}

/// @param limit of one area (by index) at a tail, below or above, as a rate per multiplier.
FunnelLimits limitsOf(const FunnelBase& base,
                      const std::function<double(size_t area, double tail, bool above)>& limit) {
    FunnelLimits limits;
    for (size_t i = 0; i < base.rate.size(); ++i) {
        const bool known = base.expected[i].has_value();
        const auto at = [&](double tail, bool above) -> std::optional<double> {
            return known ? std::optional(limit(i, tail, above)) : std::nullopt;
        };
        limits.lower95.push_back(at(kTail95, false));
        limits.upper95.push_back(at(kTail95, true));
        limits.lower998.push_back(at(kTail998, false));
        limits.upper998.push_back(at(kTail998, true));
        const auto& rate = base.rate[i];
        limits.outside95.push_back(
            rate && (isBelow(*rate, *limits.lower95.back()) || isAbove(*rate, *limits.upper95.back())));
        limits.outside998.push_back(
            rate && (isBelow(*rate, *limits.lower998.back()) || isAbove(*rate, *limits.upper998.back())));
    }
    return limits;
}

/// Count between whole numbers at which the distribution function would reach p.
double interpolatedQuantile(double p, double mean) {
    if (mean <= 0)
        return 0;
    const double r = p > 0.5 ? poissonUpperQuantile(1 - p, mean) : poissonQuantile(p, mean);
    const double share = (poissonAtMost(r, mean) - p) / poissonExactly(r, mean);
    return std::max(0.0, r - share);
}

/// R's default quantile (type 7).
double quantileOf(std::vector<double> values, double p) {
    std::sort(values.begin(), values.end());
    const double at = double(values.size() - 1) * p;
    const auto low = size_t(std::floor(at));
    const size_t high = std::min(values.size() - 1, low + 1);
    return values[low] + (at - double(low)) * (values[high] - values[low]);
}

/// Winsorised spread of z into `funnel`.
void spreadOf(OverdispersedFunnel& funnel, double winsorised) {
    std::vector<double> known;
    for (const auto& z : funnel.z) {
        if (z)
            known.push_back(*z);
    }
    if (known.empty())
        return;
    funnel.zLow = quantileOf(known, winsorised);
    funnel.zHigh = quantileOf(known, 1 - winsorised);
    double sum = 0;
    for (const double z : known) {
        const double clamped = std::clamp(z, *funnel.zLow, *funnel.zHigh);
        sum += clamped * clamped;
    }
    const double areas = double(known.size());
    funnel.phi = sum / areas;
    funnel.overdispersed = *funnel.phi > 1 + 2 * std::sqrt(2 / areas);
}

double zOf(double tail) { return -normalQuantile(tail); }
} // namespace

Funnel exactFunnel(const Series& count, const Series& exposure, double multiplier) {
    Funnel funnel;
    funnel.base = baseOf(count, exposure, multiplier);
    funnel.limits = limitsOf(funnel.base, [&](size_t i, double tail, bool above) {
        return interpolatedQuantile(above ? 1 - tail : tail, *funnel.base.expected[i]) / *exposure[i] *
               multiplier;
    });
    return funnel;
}

Funnel chiSquareFunnel(const Series& count, const Series& exposure, double multiplier) {
    Funnel funnel;
    funnel.base = baseOf(count, exposure, multiplier);
    funnel.limits = limitsOf(funnel.base, [&](size_t i, double tail, bool above) {
        const double mean = *funnel.base.expected[i];
        const double limit = above ? gammaQuantile(1 - tail, mean + 1, 1) : gammaQuantile(tail, mean, 1);
        return limit / *exposure[i] * multiplier;
    });
    return funnel;
}

OverdispersedFunnel multiplicativeFunnel(const Series& count, const Series& exposure, double multiplier,
                                         double winsorised) {
    OverdispersedFunnel funnel;
    funnel.base = baseOf(count, exposure, multiplier);
    for (size_t i = 0; i < count.size(); ++i) {
        const double mean = funnel.base.expected[i].value_or(0);
        funnel.z.push_back(count[i] && mean > 0 ? std::optional((*count[i] - mean) / std::sqrt(mean))
                                                : std::nullopt);
    }
    spreadOf(funnel, winsorised);
    funnel.phiUsed = std::max(1.0, funnel.phi.value_or(1));
    funnel.limits = limitsOf(funnel.base, [&](size_t i, double tail, bool above) {
        const double centre = *funnel.base.centre / multiplier;
        const double reach = zOf(tail) * std::sqrt(funnel.phiUsed * centre / *exposure[i]);
        return multiplier * (above ? centre + reach : std::max(0.0, centre - reach));
    });
    return funnel;
}

OverdispersedFunnel additiveFunnel(const Series& count, const Series& exposure, double multiplier,
                                   double winsorised) {
    OverdispersedFunnel funnel;
    funnel.base = baseOf(count, exposure, multiplier);
    double areas = 0, weights = 0, squares = 0;
    for (size_t i = 0; i < count.size(); ++i) {
        const double mean = funnel.base.expected[i].value_or(0);
        if (!count[i] || mean <= 0) {
            funnel.z.push_back({});
            continue;
        }
        const double s = 1 / (2 * std::sqrt(mean)), weight = 1 / (s * s);
        funnel.z.push_back((std::sqrt(*count[i] / mean) - 1) / s);
        ++areas;
        weights += weight;
        squares += weight * weight;
    }
    spreadOf(funnel, winsorised);
    const double spare = weights > 0 ? weights - squares / weights : 0;
    if (funnel.phi && spare > 0)
        funnel.tau2 = std::max(0.0, (areas * *funnel.phi - (areas - 1)) / spare);
    funnel.limits = limitsOf(funnel.base, [&](size_t i, double tail, bool above) {
        const double mean = *funnel.base.expected[i];
        if (mean <= 0)
            return 0.0;
        const double reach = zOf(tail) * std::sqrt(1 / (4 * mean) + funnel.tau2);
        const double root = above ? 1 + reach : std::max(0.0, 1 - reach);
        return root * root * *funnel.base.centre;
    });
    return funnel;
}

} // namespace leertafel::statistics
