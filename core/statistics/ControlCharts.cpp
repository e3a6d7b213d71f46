#include "core/statistics/ControlCharts.h"

#include "core/statistics/MovingRange.h"
#include "core/statistics/Poisson.h"

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

namespace {
bool usable(const std::optional<double>& population) { return population && *population > 0; }

/// sum(y)/sum(n) over the points of the baseline that have both.
double centreLine(const Series& count, const Series& population, const Baseline& baseline) {
    double y = 0, n = 0;
    for (size_t i = 0; i < count.size(); ++i) {
        if (count[i] && usable(population[i]) && baseline.holds(i)) {
            y += *count[i];
            n += *population[i];
        }
    }
    return n > 0 ? y / n : 0;
}

Series ratesOf(const Series& count, const Series& population) {
    Series rates;
    for (size_t i = 0; i < count.size(); ++i)
        rates.push_back(count[i] && usable(population[i]) ? std::optional(*count[i] / *population[i])
                                                          : std::nullopt);
    return rates;
}

bool isOutside(const std::optional<double>& value, double lower, double upper) {
    return value && (isAbove(*value, upper) || isBelow(*value, lower));
}

Series times(Series values, double multiplier) {
    for (auto& value : values) {
        if (value)
            *value *= multiplier;
    }
    return values;
}
} // namespace

UChart uChart(const Series& count, const Series& population, double multiplier, const Baseline& baseline) {
    UChart chart;
    const double centre = centreLine(count, population, baseline);
    const Series rates = ratesOf(count, population);
    chart.cl = centre * multiplier;
    for (size_t i = 0; i < count.size(); ++i) {
        const bool base = usable(population[i]);
        const double sigma = base ? std::sqrt(centre / *population[i]) : 0;
        const auto limit = [&](double sigmas) -> std::optional<double> {
            if (!base)
                return {};
            return multiplier * std::max(0.0, centre + sigmas * sigma);
        };
        chart.lcl.push_back(limit(-3));
        chart.ucl.push_back(limit(3));
        chart.lwl.push_back(limit(-2));
        chart.uwl.push_back(limit(2));
        chart.signal.push_back(isOutside(rates[i], centre - 3 * sigma, centre + 3 * sigma));
        chart.dataError.push_back(!base && count[i].value_or(0) > 0);
    }
    chart.u = times(rates, multiplier);
    return chart;
}

LaneyChart laneyChart(const Series& count, const Series& population, double multiplier, bool screened,
                      const Baseline& baseline) {
    LaneyChart chart;
    const double centre = centreLine(count, population, baseline);
    const Series rates = ratesOf(count, population);
    Series sigmas;
    for (size_t i = 0; i < count.size(); ++i) {
        const bool base = usable(population[i]) && centre > 0;
        sigmas.push_back(base ? std::optional(std::sqrt(centre / *population[i])) : std::nullopt);
        chart.z.push_back(rates[i] && base ? std::optional((*rates[i] - centre) / *sigmas[i]) : std::nullopt);
        chart.dataError.push_back(!usable(population[i]) && count[i].value_or(0) > 0);
    }
    const std::vector<double> ranges = movingRanges(chart.z, baseline);
    chart.meanRangeUnscreened = meanRange(ranges);
    chart.meanRange = screened ? screenedMeanRange(ranges) : chart.meanRangeUnscreened;
    if (chart.meanRange)
        chart.sigmaZ = *chart.meanRange / kRangeToSigma;
    for (size_t i = 0; i < count.size(); ++i) {
        const bool limited = chart.sigmaZ && sigmas[i];
        const double reach = limited ? 3 * *sigmas[i] * *chart.sigmaZ : 0;
        chart.lcl.push_back(limited ? std::optional(std::max(0.0, centre - reach)) : std::nullopt);
        chart.ucl.push_back(limited ? std::optional(centre + reach) : std::nullopt);
        chart.signal.push_back(limited && isOutside(rates[i], centre - reach, centre + reach));
    }
    chart.cl = centre * multiplier;
    chart.u = times(rates, multiplier);
    chart.lcl = times(chart.lcl, multiplier);
    chart.ucl = times(chart.ucl, multiplier);
    return chart;
}

IPrimeChart iPrimeChart(const Series& count, const Series& population, double multiplier,
                        const Baseline& baseline) {
    IPrimeChart chart;
    const double centre = centreLine(count, population, baseline);
    const Series rates = ratesOf(count, population);
    // A normal's spread from the mean absolute difference of two draws with these weights.
    const double toSigma = std::sqrt(std::acos(-1.0) / 2);
    double sum = 0;
    int spreads = 0;
    std::optional<size_t> before;
    for (size_t i = 0; i < count.size(); ++i) {
        if (!baseline.holds(i))
            continue;
        if (before && rates[i]) {
            sum += toSigma * std::abs(*rates[i] - *rates[*before]) /
                   std::sqrt(1 / *population[i] + 1 / *population[*before]);
            ++spreads;
        }
        before = rates[i] ? std::optional(i) : std::nullopt;
    }
    if (spreads > 0)
        chart.meanSpread = sum / spreads;
    for (size_t i = 0; i < count.size(); ++i) {
        const bool limited = chart.meanSpread && usable(population[i]);
        const double reach = limited ? 3 * *chart.meanSpread / std::sqrt(*population[i]) : 0;
        chart.lcl.push_back(limited ? std::optional(centre - reach) : std::nullopt);
        chart.ucl.push_back(limited ? std::optional(centre + reach) : std::nullopt);
        chart.signal.push_back(limited && isOutside(rates[i], centre - reach, centre + reach));
    }
    chart.cl = centre * multiplier;
    chart.u = times(rates, multiplier);
    chart.lcl = times(chart.lcl, multiplier);
    chart.ucl = times(chart.ucl, multiplier);
    return chart;
}

CChart cChart(const Series& count, const Baseline& baseline) {
    CChart chart;
    double sum = 0;
    int known = 0;
    for (size_t i = 0; i < count.size(); ++i) {
        if (count[i] && baseline.holds(i)) {
            sum += *count[i];
            ++known;
        }
    }
    chart.cl = known > 0 ? sum / known : 0;
    const double reach = 3 * std::sqrt(chart.cl);
    chart.ucl = chart.cl + reach;
    chart.lcl = std::max(0.0, chart.cl - reach);
    for (const auto& y : count)
        chart.signal.push_back(isOutside(y, chart.lcl, chart.ucl));
    return chart;
}

PChart pChart(const Series& count, const Series& cases, const Baseline& baseline) {
    PChart chart;
    chart.cl = centreLine(count, cases, baseline);
    chart.p = ratesOf(count, cases);
    for (size_t i = 0; i < count.size(); ++i) {
        const bool base = usable(cases[i]);
        const double reach = base ? 3 * std::sqrt(chart.cl * (1 - chart.cl) / *cases[i]) : 0;
        const double lower = std::max(0.0, chart.cl - reach);
        const double upper = std::min(1.0, chart.cl + reach);
        chart.lcl.push_back(base ? std::optional(lower) : std::nullopt);
        chart.ucl.push_back(base ? std::optional(upper) : std::nullopt);
        chart.signal.push_back(isOutside(chart.p[i], lower, upper));
    }
    return chart;
}

namespace {

/// By adding up the probabilities of 0, 1, 2 …, which for the means of a wijk is many times quicker than
/// inverting the gamma function. Nothing where the sum would not be sure of the last whole number.
std::optional<ExactLimits> summedLimits(double mean, double tail) {
    constexpr double mostMean = 500, leastTail = 1e-6, unsure = 1e-12;
    if (!(mean > 0) || mean > mostMean || tail < leastTail || tail > 0.5)
        return {};
    double exactly = std::exp(-mean), atMost = exactly, count = 0;
    std::optional<double> lower;
    while (true) {
        if (std::abs(atMost - tail) < unsure || std::abs(1 - atMost - tail) < unsure)
            return {};
        if (!lower && atMost >= tail)
            lower = count;
        if (1 - atMost <= tail)
            return ExactLimits{*lower, count};
        ++count;
        exactly *= mean / count;
        atMost += exactly;
    }
}

} // namespace

ExactLimits exactLimits(double expected, double tail) {
    if (const auto summed = summedLimits(expected, tail))
        return *summed;
    return {poissonQuantile(tail, expected), poissonUpperQuantile(tail, expected)};
}

UChartExact uChartExact(const Series& count, const Series& population, double multiplier, double tail,
                        const Baseline& baseline) {
    UChartExact chart;
    const double centre = centreLine(count, population, baseline);
    chart.cl = centre * multiplier;
    for (size_t i = 0; i < count.size(); ++i) {
        if (!usable(population[i])) {
            chart.expected.push_back({});
            chart.lower.push_back({});
            chart.upper.push_back({});
            chart.high.push_back(false);
            chart.low.push_back(false);
            continue;
        }
        const double expected = centre * *population[i];
        const ExactLimits limits = exactLimits(expected, tail);
        chart.expected.push_back(expected);
        chart.lower.push_back(limits.lower);
        chart.upper.push_back(limits.upper);
        chart.high.push_back(count[i] && *count[i] > limits.upper);
        chart.low.push_back(count[i] && *count[i] < limits.lower);
    }
    return chart;
}

} // namespace leertafel::statistics
