#include "core/statistics/Smoothing.h"

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

namespace {
bool known(const Series& count, const Series& population, size_t i) {
    return count[i] && population[i] && *population[i] > 0;
}

/// Rate of some areas together and the variance between them beyond chance.
struct Neighbourhood {
    double mean = 0;
    double variance = 0;
};

Neighbourhood neighbourhoodOf(const Series& count, const Series& population,
                              const std::vector<size_t>& areas) {
    double y = 0, n = 0;
    for (const size_t i : areas) {
        y += *count[i];
        n += *population[i];
    }
    Neighbourhood result;
    result.mean = y / n;
    double squares = 0;
    for (const size_t i : areas) {
        const double away = *count[i] / *population[i] - result.mean;
        squares += *population[i] * away * away;
    }
    result.variance = std::max(0.0, squares / n - result.mean / (n / double(areas.size())));
    return result;
}

void add(SmoothedRates& result, const Series& count, const Series& population, size_t i,
         const Neighbourhood& around) {
    const double raw = *count[i] / *population[i];
    const double spread = around.variance + around.mean / *population[i];
    result.raw.push_back(raw);
    result.mean.push_back(around.mean);
    result.variance.push_back(around.variance);
    result.smoothed.push_back(spread > 0 ? around.mean + around.variance * (raw - around.mean) / spread
                                         : around.mean);
}

void addNone(SmoothedRates& result) {
    result.raw.push_back({});
    result.mean.push_back({});
    result.variance.push_back({});
    result.smoothed.push_back({});
}
} // namespace

SmoothedRates smoothGlobally(const Series& count, const Series& population) {
    std::vector<size_t> areas;
    for (size_t i = 0; i < count.size(); ++i) {
        if (known(count, population, i))
            areas.push_back(i);
    }
    SmoothedRates result;
    const Neighbourhood all = areas.empty() ? Neighbourhood{} : neighbourhoodOf(count, population, areas);
    for (size_t i = 0; i < count.size(); ++i) {
        if (known(count, population, i))
            add(result, count, population, i, all);
        else
            addNone(result);
    }
    return result;
}

SmoothedRates smoothLocally(const Series& count, const Series& population,
                            const std::vector<std::vector<size_t>>& neighbours) {
    SmoothedRates result;
    for (size_t i = 0; i < count.size(); ++i) {
        if (!known(count, population, i)) {
            addNone(result);
            continue;
        }
        std::vector<size_t> areas = neighbours[i];
        areas.push_back(i);
        std::sort(areas.begin(), areas.end());
        areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
        areas.erase(std::remove_if(areas.begin(), areas.end(),
                                   [&](size_t j) { return !known(count, population, j); }),
                    areas.end());
        add(result, count, population, i, neighbourhoodOf(count, population, areas));
    }
    return result;
}

} // namespace leertafel::statistics
