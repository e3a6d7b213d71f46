#include "core/statistics/SpaceTimeScan.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace leertafel::statistics {

namespace {
/// Σ per zone and window of a table, where `recent[w]` holds what every area has in the w-th last period.
class Windows {
public:
    Windows(const std::vector<std::vector<size_t>>& zones, size_t longest)
        : m_zones(zones), m_longest(longest) {}

    std::vector<double> sums(const std::vector<std::vector<double>>& recent) const {
        std::vector<double> all;
        all.reserve(m_zones.size() * m_longest);
        for (const auto& zone : m_zones) {
            double sum = 0;
            for (size_t w = 0; w < m_longest; ++w) {
                for (const size_t area : zone)
                    sum += recent[w][area];
                all.push_back(sum);
            }
        }
        return all;
    }

private:
    const std::vector<std::vector<size_t>>& m_zones;
    size_t m_longest;
};

/// Log-likelihood ratio of one window against the rest; 0 unless there is more than expected.
double ratioOf(double cases, double expected, double total) {
    if (cases <= expected || expected <= 0)
        return 0;
    const double rest = total - cases, restExpected = total - expected;
    return cases * std::log(cases / expected) +
           (rest > 0 && restExpected > 0 ? rest * std::log(rest / restExpected) : 0);
}

/// Uniform in [0, 1) from the generator's own bits: the library's distributions differ by compiler.
double uniform(std::mt19937_64& random) { return double(random() >> 11) * 0x1.0p-53; }
} // namespace

SpaceTimeScan spaceTimeScan(const std::vector<Series>& countByPeriod, const std::vector<double>& population,
                            const std::vector<std::vector<size_t>>& zones, int longestWindow, int simulations,
                            std::uint64_t seed) {
    SpaceTimeScan result;
    result.simulations = simulations;
    const size_t periods = countByPeriod.size(), areas = population.size();
    const size_t longest = std::min(size_t(std::max(0, longestWindow)), periods);
    double total = 0, base = 0;
    for (const Series& period : countByPeriod) {
        for (size_t area = 0; area < areas; ++area) {
            total += period[area].value_or(0);
            base += period[area] ? population[area] : 0;
        }
    }
    if (total <= 0 || base <= 0 || longest == 0)
        return result;

    std::vector<std::vector<double>> cases, expected;
    std::vector<double> upTo; // cumulated probability of the cells that windows can reach
    double reached = 0;
    for (size_t w = 0; w < longest; ++w) {
        const Series& period = countByPeriod[periods - 1 - w];
        std::vector<double> seen, share;
        for (size_t area = 0; area < areas; ++area) {
            seen.push_back(period[area].value_or(0));
            share.push_back(period[area] ? total * population[area] / base : 0);
            reached += share.back() / total;
            upTo.push_back(reached);
        }
        cases.push_back(std::move(seen));
        expected.push_back(std::move(share));
    }
    const Windows windows(zones, longest);
    const std::vector<double> observedSums = windows.sums(cases), expectedSums = windows.sums(expected);
    for (size_t i = 0; i < observedSums.size(); ++i) {
        const double ratio = ratioOf(observedSums[i], expectedSums[i], total);
        // The first of equals stays, up to rounding.
        if (ratio > result.llr * (1 + 1e-12)) {
            result.llr = ratio;
            result.found = ScanWindow{i / longest, int(i % longest) + 1, observedSums[i], expectedSums[i]};
        }
    }
    if (!result.found)
        return result;

    std::mt19937_64 random(seed);
    int atLeast = 0;
    for (int run = 0; run < simulations; ++run) {
        for (auto& period : cases)
            std::fill(period.begin(), period.end(), 0);
        for (double drawn = 0; drawn < total; ++drawn) {
            const double at = uniform(random);
            if (at >= reached)
                continue;
            const auto cell = size_t(std::upper_bound(upTo.begin(), upTo.end(), at) - upTo.begin());
            if (cell < upTo.size())
                ++cases[cell / areas][cell % areas];
        }
        const std::vector<double> sums = windows.sums(cases);
        bool higher = false;
        for (size_t i = 0; i < sums.size() && !higher; ++i)
            higher = ratioOf(sums[i], expectedSums[i], total) >= result.llr * (1 - 1e-12);
        atLeast += higher ? 1 : 0;
    }
    result.p = (1.0 + atLeast) / (simulations + 1);
    return result;
}

} // namespace leertafel::statistics
