#include "tests/support/PlantedCounts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace leertafel::test {

namespace {

constexpr int kAreas = 10, kThemes = 10, kQuarters = 40;
constexpr std::array<double, kAreas> kYouths{5300, 8500, 8100, 6700, 4100, 1300, 5100, 6300, 12300, 12600};
constexpr std::array<double, kThemes> kPerThousand{1.3, 2.5, 1.5, 0.8, 1.0, 1.4, 0.4, 0.6, 0.2, 0.3};
constexpr std::array<double, 4> kSeason{1.1, 1.05, 0.75, 1.1};
constexpr int kDyslexia = 0, kTruancy = 3, kNewTown = 8, kNorthEast = 3, kSouth = 6;

/// The same numbers on every machine: the standard library's distributions differ between makers.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    double unit() { return (double(m_engine() >> 11) + 0.5) / 9007199254740992.0; }
    int upTo(int most) { return int(unit() * (most + 1)); }
    double between(double low, double high) { return low + (high - low) * unit(); }
    double normal() { return std::sqrt(-2 * std::log(unit())) * std::cos(2 * std::acos(-1.0) * unit()); }
    /// Marsaglia & Tsang 2000, for shapes from 1 on.
    double gamma(double shape) {
        const double d = shape - 1.0 / 3, c = 1 / std::sqrt(9 * d);
        for (;;) {
            const double x = normal(), v = std::pow(1 + c * x, 3);
            if (v > 0 && std::log(unit()) < x * x / 2 + d - d * v + d * std::log(v))
                return d * v;
        }
    }
    int poisson(double mean) {
        int count = 0;
        for (double left = mean; left > 0; ++count) {
            left += std::log(unit());
            if (left <= 0)
                return count;
        }
        return 0;
    }
    int spread(double mean, double size) { return mean <= 0 ? 0 : poisson(mean * gamma(size) / size); }

private:
    std::mt19937_64 m_engine;
};

struct Maker {
    explicit Maker(std::uint64_t seed) : dice(seed) {}

    Dice dice;
    PlantedCounts made;
    /// Factor of every cell: [theme][area][quarter].
    std::vector<std::vector<std::vector<double>>> factor;
    std::vector<std::vector<double>> base; ///< [theme][area], a quarter

    void plant(const std::string& name, int theme, int area, int from, const std::vector<double>& factors,
               int direction) {
        for (size_t i = 0; i < factors.size(); ++i)
            factor[size_t(theme)][size_t(area)][size_t(from) + i] *= factors[i];
        made.episodes.push_back({name, area, theme, from, from + int(factors.size()) - 1, direction});
    }
    bool isFree(int theme, int area) const {
        return area != made.smallArea && theme != kTruancy &&
               std::none_of(made.episodes.begin(), made.episodes.end(),
                            [&](const Planted& one) { return one.theme == theme && one.area == area; });
    }
    /// Somewhere with about so many requests a quarter.
    std::pair<int, int> somewhere(double least, double most) {
        for (;;) {
            const int theme = dice.upTo(kThemes - 1), area = dice.upTo(kAreas - 1);
            const double mean = base[size_t(theme)][size_t(area)];
            if (isFree(theme, area) && mean >= least && mean <= most)
                return {theme, area};
        }
    }
    void plantSomewhere(const std::string& name, double least, double most,
                        const std::vector<double>& factors, int direction) {
        const auto [theme, area] = somewhere(least, most);
        plant(name, theme, area, 14 + dice.upTo(23 - int(factors.size())), factors, direction);
    }
};

void plantEpisodes(Maker& maker) {
    maker.plant("story", kDyslexia, kNewTown, 24, {1.6, 1.9, 2.2, 2.4, 1.4}, 1);
    for (int q = 24; q < 28; ++q)
        maker.factor[kDyslexia][9][size_t(q)] *= 1.2;
    maker.made.asides.push_back({"echo", 9, kDyslexia, 24, 27, 1});
    maker.made.asides.push_back({"after", kNewTown, kDyslexia, 29, 36, -1});
    for (int q = 29; q < 37; ++q)
        maker.factor[kDyslexia][kNewTown][size_t(q)] *= 0.9;
    maker.plantSomewhere("mild", 12, 40, std::vector<double>(8, 1.6), 1);
    maker.plantSomewhere("fall", 10, 40, std::vector<double>(8, 0.45), -1);
    maker.plantSomewhere("ramp", 8, 40, {1.3, 1.6, 1.9, 2.2, 2.5, 2.5, 2.5, 2.5}, 1);
    maker.plantSomewhere("medium", 8, 35, std::vector<double>(6, 2.0), 1);
    maker.plantSomewhere("strong", 6, 35, std::vector<double>(5, 2.8), 1);
    maker.plantSomewhere("small", 3, 7, std::vector<double>(6, 2.8), 1);
}

void plantControls(Maker& maker) {
    for (int q = 16; q < kQuarters; ++q)
        for (auto& area : maker.factor[kTruancy])
            area[size_t(q)] *= std::pow(1.03, q - 15);
    maker.made.drifts.push_back({"drift", -1, kTruancy, 16, kQuarters - 1, 1});
}

/// What goes wrong after the requests were made.
void misregister(Maker& maker) {
    statistics::LookTable& table = maker.made.table;
    Dice& dice = maker.dice;
    const int late = 14 + dice.upTo(20), twice = 14 + dice.upTo(22);
    const int doubled = dice.upTo(1) == 0 ? 1 : 7;
    for (auto& theme : table.count) {
        auto& here = theme[kNorthEast];
        const double kept = dice.spread(0.4 * *here[size_t(late)], 1e6);
        const double moved = std::max(0.0, *here[size_t(late)] - kept);
        *here[size_t(late)] -= moved;
        *here[size_t(late) + 1] += moved;
        *theme[size_t(doubled)][size_t(twice)] *= 2;
    }
    maker.made.faults.push_back({"late", kNorthEast, -1, late, late + 1, -1});
    maker.made.faults.push_back({"twice", doubled, -1, twice, twice, 1});
    const int spiked = 1 + dice.upTo(1) * 4, when = 14 + dice.upTo(22);
    auto& spike = table.count[size_t(spiked)][kSouth][size_t(when)];
    spike = std::round(*spike + 3 * std::sqrt(*spike + 1));
    maker.made.spikes.push_back({"spike", kSouth, spiked, when, when, 1});
    for (const int area : {0, 4}) {
        const int gap = 10 + dice.upTo(26);
        for (auto& theme : table.count)
            theme[size_t(area)][size_t(gap)].reset();
        maker.made.gaps.push_back({"gap", area, -1, gap, gap, -1});
    }
    for (auto& theme : table.count)
        for (auto& area : theme)
            area.back() = dice.spread(0.9 * *area.back(), 1e6);
}

} // namespace

statistics::LookTable PlantedCounts::until(int quarter) const {
    statistics::LookTable known = table;
    const auto size = size_t(quarter) + 1;
    for (auto& theme : known.count)
        for (auto& area : theme)
            area.resize(size);
    for (auto& area : known.youths)
        area.resize(size);
    known.season.resize(size);
    known.provisional.resize(size);
    return known;
}

PlantedCounts plantedCounts(std::uint64_t seed, const PlantedDesign& design) {
    Maker maker(seed);
    Dice& dice = maker.dice;
    statistics::LookTable& table = maker.made.table;
    maker.factor.assign(kThemes, std::vector<std::vector<double>>(kAreas, std::vector<double>(kQuarters, 1)));
    maker.base.assign(kThemes, std::vector<double>(kAreas));
    for (size_t theme = 0; theme < kThemes; ++theme)
        for (size_t area = 0; area < kAreas; ++area)
            maker.base[theme][area] = kYouths[area] / 1000 * kPerThousand[theme] * dice.between(0.6, 1.5);
    if (design.episodes)
        plantEpisodes(maker);
    if (design.controls)
        plantControls(maker);
    table.count.assign(kThemes, std::vector<statistics::Series>(kAreas, statistics::Series(kQuarters)));
    table.youths.assign(kAreas, statistics::Series(kQuarters));
    for (size_t q = 0; q < kQuarters; ++q) {
        table.season.push_back(int(q % 4) + 1);
        table.provisional.push_back(design.controls && q + 1 == kQuarters);
        for (size_t area = 0; area < kAreas; ++area) {
            const double growth = area == kNewTown ? 1 + 0.004 * double(q) : 1;
            table.youths[area][q] = std::round(kYouths[area] * growth);
        }
    }
    for (size_t theme = 0; theme < kThemes; ++theme) {
        for (size_t area = 0; area < kAreas; ++area) {
            const double size = dice.between(15, 40);
            for (size_t q = 0; q < kQuarters; ++q) {
                const double mean = maker.base[theme][area] * maker.factor[theme][area][q] * kSeason[q % 4] *
                                    *table.youths[area][q] / kYouths[area];
                table.count[theme][area][q] = dice.spread(mean, size);
            }
        }
    }
    if (design.controls)
        misregister(maker);
    return std::move(maker.made);
}

} // namespace leertafel::test
