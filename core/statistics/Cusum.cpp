#include "core/statistics/Cusum.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace leertafel::statistics {

namespace {
/// @param step what a period adds; nothing where it says nothing.
Cusum accumulate(size_t size, const CusumDesign& design,
                 const std::function<std::optional<double>(size_t)>& step) {
    Cusum path;
    double sum = design.head;
    for (size_t i = 0; i < size; ++i) {
        const std::optional<double> added = step(i);
        if (!added) {
            path.sum.push_back({});
            path.alarm.push_back(false);
            continue;
        }
        sum = std::max(0.0, sum + *added);
        const bool alarm = sum >= design.h;
        path.sum.push_back(sum);
        path.alarm.push_back(alarm);
        if (alarm && !path.firstAlarm)
            path.firstAlarm = int(i) + 1;
        if (alarm && design.reset)
            sum = design.head;
    }
    return path;
}
} // namespace

double lucasReference(double inControl, double outOfControl) {
    const double step = (outOfControl - inControl) / inControl;
    // log1p keeps two means that lie close together apart.
    return inControl * step / std::log1p(step);
}

Cusum upperCusum(const Series& count, double k, const CusumDesign& design) {
    Cusum path = accumulate(count.size(), design,
                            [&](size_t i) { return count[i] ? std::optional(*count[i] - k) : std::nullopt; });
    path.k = k;
    return path;
}

Cusum lowerCusum(const Series& count, double k, const CusumDesign& design) {
    Cusum path = accumulate(count.size(), design,
                            [&](size_t i) { return count[i] ? std::optional(k - *count[i]) : std::nullopt; });
    path.k = k;
    return path;
}

Cusum likelihoodRatioCusum(const Series& count, const Series& population, double baseRate, double ratio,
                           const CusumDesign& design) {
    return accumulate(count.size(), design, [&](size_t i) -> std::optional<double> {
        if (!count[i] || !population[i] || *population[i] <= 0)
            return {};
        return *count[i] * std::log(ratio) - baseRate * *population[i] * (ratio - 1);
    });
}

Cusum rossiCusum(const Series& count, const Series& mean, double k, const CusumDesign& design) {
    Cusum path = accumulate(count.size(), design, [&](size_t i) -> std::optional<double> {
        if (!count[i] || !mean[i] || *mean[i] <= 0)
            return {};
        const double m = *mean[i];
        return (*count[i] - 3 * m + 2 * std::sqrt(*count[i] * m)) / (2 * std::sqrt(m)) - k;
    });
    path.k = k;
    return path;
}

} // namespace leertafel::statistics
