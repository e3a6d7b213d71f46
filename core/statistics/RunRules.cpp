#include "core/statistics/RunRules.h"

#include "core/statistics/Poisson.h"

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

double median(const Series& values) {
    std::vector<double> known;
    for (const auto& value : values) {
        if (value)
            known.push_back(*value);
    }
    if (known.empty())
        return 0;
    std::sort(known.begin(), known.end());
    const size_t half = known.size() / 2;
    return known.size() % 2 == 1 ? known[half] : (known[half - 1] + known[half]) / 2;
}

RunLimits runLimits(int useful) {
    return {int(std::lround(std::log2(useful))) + 3, int(binomialQuantile(0.05, useful - 1, 0.5))};
}

RunRules runRules(const Series& values, std::optional<double> centre) {
    RunRules rules;
    rules.centre = centre ? *centre : median(values);
    int run = 0, side = 0, above = 0;
    for (const auto& value : values) {
        if (!value)
            continue;
        ++rules.observed;
        if (*value == rules.centre)
            continue;
        ++rules.useful;
        const int here = *value > rules.centre ? 1 : -1;
        above += here > 0 ? 1 : 0;
        if (here == side) {
            ++run;
        } else {
            rules.crossings += side == 0 ? 0 : 1;
            run = 1;
            side = here;
        }
        rules.longestRun = std::max(rules.longestRun, run);
    }
    if (rules.useful == 0)
        return rules;
    const RunLimits limits = runLimits(rules.useful);
    rules.longestRunMax = limits.longestRunMax;
    rules.crossingsMin = limits.crossingsMin;
    rules.signalRun = rules.longestRun > rules.longestRunMax;
    rules.signalCrossings = rules.crossings < rules.crossingsMin;
    rules.assessable = rules.useful >= 10 && above > 0 && above < rules.useful;
    return rules;
}

} // namespace leertafel::statistics
