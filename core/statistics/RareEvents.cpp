#include "core/statistics/RareEvents.h"

#include "core/statistics/MovingRange.h"
#include "core/statistics/RunRules.h"

#include <cmath>

namespace leertafel::statistics {

namespace {
constexpr double kNelson = 3.6;
} // namespace

GChart gChart(const Series& between) {
    GChart chart;
    double sum = 0;
    int known = 0;
    for (const auto& value : between) {
        sum += value.value_or(0);
        known += value ? 1 : 0;
    }
    if (known > 0) {
        chart.mean = sum / known;
        chart.centre = median(between);
        const double reach = 3 * std::sqrt(*chart.mean * (*chart.mean + 1));
        chart.upper = *chart.mean + reach;
        chart.lower = std::max(0.0, *chart.mean - reach);
    }
    for (const auto& value : between)
        chart.signal.push_back(value && (isAbove(*value, *chart.upper) || isBelow(*value, *chart.lower)));
    return chart;
}

TChart tChart(const Series& timeBetween) {
    Series even;
    for (const auto& time : timeBetween)
        even.push_back(time ? std::optional(std::pow(*time, 1 / kNelson)) : std::nullopt);
    const XmRChart inner = xmrChart(even);
    const auto back = [](const std::optional<double>& value) -> std::optional<double> {
        return value ? std::optional(std::pow(std::max(0.0, *value), kNelson)) : std::nullopt;
    };
    return {back(inner.centre), back(inner.upper), back(inner.lower), inner.signal};
}

} // namespace leertafel::statistics
