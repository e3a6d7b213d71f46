#include "core/statistics/ControlCharts.h"

#include "core/statistics/Poisson.h"

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

namespace {
bool usable(const std::optional<double>& population) { return population && *population > 0; }

/// sum(y)/sum(n) over the points of the baseline that have both.
double centreLine(const Series& count, const Series& population, std::optional<int> baselineLast) {
    const size_t last =
        baselineLast ? std::min(count.size(), size_t(std::max(0, *baselineLast))) : count.size();
    double y = 0, n = 0;
    for (size_t i = 0; i < last; ++i) {
        if (count[i] && usable(population[i])) {
            y += *count[i];
            n += *population[i];
        }
    }
    return n > 0 ? y / n : 0;
}
} // namespace

UChart uChart(const Series& count, const Series& population, double multiplier,
              std::optional<int> baselineLast) {
    UChart chart;
    const double centre = centreLine(count, population, baselineLast);
    chart.cl = centre * multiplier;
    for (size_t i = 0; i < count.size(); ++i) {
        const bool base = usable(population[i]);
        const bool known = base && count[i].has_value();
        const double sigma = base ? std::sqrt(centre / *population[i]) : 0;
        const auto limit = [&](double sigmas) -> std::optional<double> {
            if (!base)
                return {};
            return multiplier * std::max(0.0, centre + sigmas * sigma);
        };
        chart.u.push_back(known ? std::optional(multiplier * *count[i] / *population[i]) : std::nullopt);
        chart.lcl.push_back(limit(-3));
        chart.ucl.push_back(limit(3));
        chart.lwl.push_back(limit(-2));
        chart.uwl.push_back(limit(2));
        const double u = known ? *count[i] / *population[i] : 0;
        chart.signal.push_back(known && (u > centre + 3 * sigma || u < centre - 3 * sigma));
        chart.dataError.push_back(!base && count[i].value_or(0) > 0);
    }
    return chart;
}

CChart cChart(const Series& count) {
    CChart chart;
    double sum = 0;
    int known = 0;
    for (const auto& y : count) {
        if (y) {
            sum += *y;
            ++known;
        }
    }
    chart.cl = known > 0 ? sum / known : 0;
    const double reach = 3 * std::sqrt(chart.cl);
    chart.ucl = chart.cl + reach;
    chart.lcl = std::max(0.0, chart.cl - reach);
    for (const auto& y : count)
        chart.signal.push_back(y && (*y > chart.ucl || *y < chart.lcl));
    return chart;
}

PChart pChart(const Series& count, const Series& cases) {
    PChart chart;
    chart.cl = centreLine(count, cases, {});
    for (size_t i = 0; i < count.size(); ++i) {
        if (!usable(cases[i])) {
            chart.lcl.push_back({});
            chart.ucl.push_back({});
            chart.signal.push_back(false);
            continue;
        }
        const double reach = 3 * std::sqrt(chart.cl * (1 - chart.cl) / *cases[i]);
        const double lower = std::max(0.0, chart.cl - reach);
        const double upper = std::min(1.0, chart.cl + reach);
        chart.lcl.push_back(lower);
        chart.ucl.push_back(upper);
        const double share = count[i].value_or(0) / *cases[i];
        chart.signal.push_back(count[i] && (share > upper || share < lower));
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
                        std::optional<int> baselineLast) {
    UChartExact chart;
    const double centre = centreLine(count, population, baselineLast);
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
