#include "core/statistics/AllAtOnce.h"

#include "core/statistics/ControlCharts.h"
#include "core/statistics/Poisson.h"
#include "core/statistics/RunRules.h"

#include <algorithm>

namespace leertafel::statistics {

namespace {

constexpr int kLeastThemes = 6;
constexpr size_t kNeighbours = 4;
constexpr size_t kLeastNeighbours = 4;
constexpr double kJump = 1.5;
constexpr double kChance = 0.02;

/// Sums over the themes that are known in one quarter.
struct Sum {
    double observed = 0;
    double expected = 0;
    int themes = 0;
};

Sum sumOf(const std::vector<ThemeSeries>& themes, size_t quarter) {
    Sum sum;
    for (const ThemeSeries& theme : themes) {
        if (theme.observed[quarter] && theme.expected[quarter]) {
            sum.observed += *theme.observed[quarter];
            sum.expected += *theme.expected[quarter];
            ++sum.themes;
        }
    }
    return sum;
}

/// Median of observed / expected over the quarters around one, or nothing with too few of them.
std::optional<double> levelAround(const std::vector<Sum>& sums, size_t quarter) {
    Series ratios;
    const size_t from = quarter > kNeighbours ? quarter - kNeighbours : 0;
    const size_t to = std::min(sums.size() - 1, quarter + kNeighbours);
    for (size_t i = from; i <= to; ++i) {
        if (i != quarter && sums[i].themes >= kLeastThemes && sums[i].expected > 0)
            ratios.push_back(sums[i].observed / sums[i].expected);
    }
    if (ratios.size() < kLeastNeighbours)
        return {};
    return median(ratios);
}

} // namespace

std::vector<int> jumpsOfAllThemes(const std::vector<ThemeSeries>& themes) {
    const size_t size = themes.empty() ? 0 : themes.front().observed.size();
    std::vector<Sum> sums;
    for (size_t i = 0; i < size; ++i)
        sums.push_back(sumOf(themes, i));
    std::vector<int> jumps(size, 0);
    for (size_t i = 0; i < size; ++i) {
        const Sum& sum = sums[i];
        const auto level = sum.themes >= kLeastThemes ? levelAround(sums, i) : std::nullopt;
        if (!level || *level <= 0)
            continue;
        const double usual = *level * sum.expected;
        const ExactLimits limits = exactLimits(usual);
        int side = 0;
        if (sum.observed >= kJump * usual && sum.observed > limits.upper)
            side = 1;
        else if (sum.observed * kJump <= usual && sum.observed < limits.lower)
            side = -1;
        int along = 0;
        for (const ThemeSeries& theme : themes) {
            if (!theme.observed[i] || !theme.expected[i])
                continue;
            const double above = *theme.observed[i] - *level * *theme.expected[i];
            along += above * side > 0 ? 1 : 0;
        }
        if (side != 0 && binomialAtLeast(along, sum.themes, 0.5) < kChance)
            jumps[i] = side;
    }
    return jumps;
}

} // namespace leertafel::statistics
