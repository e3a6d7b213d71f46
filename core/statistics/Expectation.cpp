#include "core/statistics/Expectation.h"

#include "core/statistics/Disclosure.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace leertafel::statistics {

namespace {
constexpr double kLeastForSeason = 400;
constexpr int kLeastPerQuarter = 2;

bool anyPopulation(const ShownSeries& series) {
    return std::any_of(series.population.begin(), series.population.end(),
                       [](const auto& n) { return n && *n > 0; });
}

/// Youths times season, or nothing without youths; 1 times season when there are no youths at all.
Series basesOf(const ShownSeries& series, const std::optional<Season>& season) {
    const bool populated = anyPopulation(series);
    Series bases;
    for (size_t i = 0; i < series.count.size(); ++i) {
        const double factor = season ? (*season)[size_t(series.quarter[i] - 1)] : 1;
        if (!populated)
            bases.push_back(factor);
        else if (series.population[i] && *series.population[i] > 0)
            bases.push_back(factor * *series.population[i]);
        else
            bases.push_back({});
    }
    return bases;
}

std::vector<size_t> baselineOf(const ShownSeries& series, const Series& bases) {
    std::vector<size_t> points;
    for (size_t i = 0; i < series.count.size() && points.size() < size_t(kFrozenBaseline); ++i) {
        if (!series.provisional[i] && bases[i] &&
            (series.count[i] || series.small[i] || series.protecting[i]))
            points.push_back(i);
    }
    return points;
}

/// E[Y | 1 ≤ Y ≤ 4] for Y ~ Poisson(mean); the common factor of the terms cancels.
double meanOfSmall(double mean) {
    double term = 1, sum = 0, weighted = 0;
    for (int k = 1; k < kSmallestShown; ++k) {
        term *= mean / k;
        sum += term;
        weighted += k * term;
    }
    return sum > 0 ? weighted / sum : 1;
}

/// Maximum likelihood by expectation–maximisation; without hidden counts the first step is the answer.
double centreOf(const ShownSeries& series, const Series& bases, const std::vector<size_t>& points) {
    double shown = 0, base = 0;
    size_t hidden = 0;
    for (const size_t i : points) {
        shown += series.count[i].value_or(0);
        base += *bases[i];
        hidden += series.small[i] ? 1U : 0U;
    }
    if (base <= 0)
        return 0;
    double centre = (shown + 2.5 * double(hidden)) / base;
    for (int step = 0; hidden > 0 && step < 1000; ++step) {
        double filled = shown;
        for (const size_t i : points)
            filled += series.small[i] ? meanOfSmall(centre * *bases[i]) : 0;
        const double next = filled / base;
        if (std::abs(next - centre) <= 1e-12 * next)
            return next;
        centre = next;
    }
    return centre;
}

int outside(double count, const ExactLimits& limits) {
    return count > limits.upper ? 1 : count < limits.lower ? -1 : 0;
}
} // namespace

std::optional<Season> seasonOf(const ShownSeries& series) {
    const Series bases = basesOf(series, {});
    std::array<double, 4> count{}, base{};
    std::array<int, 4> known{};
    double total = 0;
    for (const size_t i : baselineOf(series, bases)) {
        if (!series.count[i])
            continue;
        const auto quarter = size_t(series.quarter[i] - 1);
        count[quarter] += *series.count[i];
        base[quarter] += *bases[i];
        ++known[quarter];
        total += *series.count[i];
    }
    if (total < kLeastForSeason || *std::min_element(known.begin(), known.end()) < kLeastPerQuarter)
        return {};
    Season season{};
    double sum = 0;
    for (size_t q = 0; q < 4; ++q) {
        season[q] = count[q] / base[q];
        sum += season[q];
    }
    for (double& factor : season)
        factor *= 4 / sum;
    return season;
}

Expectation expectationOf(const ShownSeries& series, const std::optional<Season>& season) {
    Expectation result;
    const size_t size = series.count.size();
    result.expected.resize(size);
    result.lower.resize(size);
    result.upper.resize(size);
    result.high.resize(size, false);
    result.low.resize(size, false);

    const Series bases = basesOf(series, season);
    std::vector<size_t> points = baselineOf(series, bases);
    const auto isKnown = [&](size_t i) { return series.count[i] || series.small[i]; };
    if (std::count_if(points.begin(), points.end(), isKnown) < kLeastBaseline)
        return result;
    result.assessable = true;
    result.baselineSize = int(points.size());
    result.baselineFrom = int(points.front());
    result.baselineTo = int(points.back());
    points.erase(std::remove_if(points.begin(), points.end(), std::not_fn(isKnown)), points.end());
    result.centre = centreOf(series, bases, points);
    const auto alarm = [&](size_t i) {
        return series.count[i] && outside(*series.count[i], exactLimits(result.centre * *bases[i])) != 0;
    };
    const auto kept = std::remove_if(points.begin(), points.end(), alarm);
    if (kept != points.end() && kept != points.begin()) {
        result.leftOut = int(points.end() - kept);
        points.erase(kept, points.end());
        result.centre = centreOf(series, bases, points);
    }
    for (size_t i = 0; i < size; ++i) {
        if (!bases[i])
            continue;
        const double expected = result.centre * *bases[i];
        const ExactLimits limits = exactLimits(expected);
        result.expected[i] = expected;
        result.lower[i] = limits.lower;
        result.upper[i] = limits.upper;
        if (!series.count[i] || series.provisional[i])
            continue;
        const int side = outside(*series.count[i], limits);
        result.high[i] = side > 0;
        result.low[i] = side < 0;
    }
    return result;
}

} // namespace leertafel::statistics
