#include "core/statistics/QuarterlyLook.h"

#include "core/statistics/Baseline.h"
#include "core/statistics/Distributions.h"
#include "core/statistics/LookPairs.h"
#include "core/statistics/MultipleTesting.h"
#include "core/statistics/Poisson.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace leertafel::statistics {

namespace {

constexpr size_t kYear = kQuartersOfYear;
/// Where the whole city moves, an area has to stand out from it by more.
constexpr double kBesideCity = 22;
constexpr double kMaybeSlope = 1.5; ///< standard errors
constexpr double kTooSmall = 3;
/// Areas that must go along before the city is said to move.
constexpr double kBreadth = 0.8;
constexpr double kLeastYearlyChange = 0.04;
/// A quarter's whole city out of line.
constexpr double kCityJump = 3.5;
constexpr double kLeastCityJump = 0.2;

class Look {
public:
    Look(const LookTable& table, size_t last, const LookDesign& design, const LookProgress& progress)
        : m_table(table)
        , m_last(last)
        , m_design(design)
        , m_models(table, last, design.registrationChance, progress) {
        m_result.quarter = int(last);
        m_result.falseDiscovery = design.falseDiscovery;
    }

    QuarterlyLook run() {
        if (m_models.stopped()) {
            QuarterlyLook none;
            none.stopped = true;
            return none;
        }
        findMissing();
        findRegistration();
        findCitywide();
        judgePairs();
        explainPlainAlarms();
        findProvisional();
        const auto key = [](const LookSignal& s) {
            return std::tuple(s.kind, s.area, s.theme, s.quarter, s.direction);
        };
        std::sort(m_result.found.begin(), m_result.found.end(),
                  [&](const LookSignal& a, const LookSignal& b) { return key(a) < key(b); });
        return std::move(m_result);
    }

private:
    void add(LookSignal signal) { m_result.found.push_back(std::move(signal)); }
    LookSignal signalOf(const Pair& pair, LookKind kind) const;
    void findMissing();
    void findRegistration();
    void findCitywide();
    void findTooSmall(const Pair& pair, double threshold);
    void judgePairs();
    void explainPlainAlarms();
    void findProvisional();

    const LookTable& m_table;
    size_t m_last;
    LookDesign m_design;
    LookModels m_models;
    QuarterlyLook m_result;
    std::vector<Pair> m_pairs;
    std::vector<bool> m_citywide; ///< per theme
};

LookSignal Look::signalOf(const Pair& pair, LookKind kind) const {
    const PairWindow& best = pair.windows[size_t(pair.best)];
    LookSignal signal;
    signal.area = int(pair.area);
    signal.theme = int(pair.theme);
    signal.quarter = int(m_last);
    signal.direction = pair.direction;
    signal.kind = kind;
    signal.p = pair.p;
    signal.over = int(best.quarters);
    signal.reach = int(best.reach);
    signal.observed = best.observed;
    signal.expected = best.expected;
    return signal;
}

void Look::findMissing() {
    for (size_t area = 0; area < m_table.areas(); ++area) {
        bool before = false;
        for (size_t t = 0; t < m_last; ++t)
            before = before || m_models.isRegistered(area, t);
        if (!before || m_models.isRegistered(area, m_last))
            continue;
        LookSignal signal;
        signal.area = int(area);
        signal.quarter = int(m_last);
        signal.direction = -1;
        signal.kind = LookKind::Missing;
        add(signal);
    }
}

void Look::findRegistration() {
    for (size_t area = 0; area < m_table.areas(); ++area) {
        const int jump = m_models.jump(area, m_last);
        if (jump == 0)
            continue;
        const LookModels::Together sum = m_models.together(area, m_last);
        LookSignal signal;
        signal.area = int(area);
        signal.quarter = int(m_last);
        signal.direction = jump;
        signal.kind = LookKind::Registration;
        signal.p = std::min(1.0, 2 * (jump > 0 ? sum.pUp : sum.pDown));
        signal.observed = sum.observed;
        signal.expected = sum.expected;
        add(signal);
    }
}

void Look::findCitywide() {
    m_citywide.assign(m_table.themes(), false);
    for (size_t theme = 0; theme < m_table.themes(); ++theme) {
        const CityModel& model = m_models.of(theme);
        LookSignal signal;
        signal.theme = int(theme);
        signal.quarter = int(m_last);
        signal.kind = LookKind::Citywide;
        int along = 0, asked = 0;
        const double effect = model.cityEffect(m_last);
        const double z = effect / model.cityEffectError(m_last);
        double seen = 0, meant = 0;
        for (size_t area = 0; area < m_table.areas(); ++area) {
            const auto mean = model.expected(area, m_last, kYear);
            if (!mean || !model.observed(area, m_last))
                continue;
            seen += *model.observed(area, m_last);
            meant += *mean;
        }
        signal.observed = seen;
        signal.expected = meant;
        // One quarter.
        for (size_t area = 0; area < m_table.areas(); ++area) {
            const auto mean = model.expected(area, m_last, 0);
            if (!mean || *mean < 1 || !model.isUsable(area, m_last))
                continue;
            const double flat = *mean / (1 + effect);
            along += (*model.observed(area, m_last) - flat) * effect > 0 ? 1 : 0;
            ++asked;
        }
        if (std::abs(z) > kCityJump && std::abs(effect) >= kLeastCityJump && asked > 2 &&
            along >= kBreadth * asked) {
            signal.direction = effect > 0 ? 1 : -1;
            signal.p = normalTwoSided(z);
            m_citywide[theme] = true;
            add(signal);
            continue;
        }
        // A slow way up or down of all of them.
        const double yearly = std::expm1(model.slope() * double(kYear));
        const double slopes = model.slope() / model.slopeError();
        m_citywide[theme] = std::abs(slopes) > kMaybeSlope;
        along = asked = 0;
        const size_t middle = (model.first() + m_last + 1) / 2;
        for (size_t area = 0; area < m_table.areas(); ++area) {
            double early = 0, earlyBase = 0, late = 0, lateBase = 0;
            for (size_t t = model.first(); t <= m_last; ++t) {
                if (!model.isUsable(area, t))
                    continue;
                const double base =
                    model.season(t) * (m_table.youths.empty() ? 1 : m_table.youths[area][t].value_or(0));
                (t < middle ? early : late) += *model.observed(area, t);
                (t < middle ? earlyBase : lateBase) += base;
            }
            if (early + late < 10 || earlyBase <= 0 || lateBase <= 0)
                continue;
            along += (late / lateBase - early / earlyBase) * model.slope() > 0 ? 1 : 0;
            ++asked;
        }
        if (m_last - model.first() + 1 >= 12 && std::abs(slopes) > m_design.citySlope &&
            std::abs(yearly) >= kLeastYearlyChange && asked > 2 && along >= kBreadth * asked) {
            signal.direction = model.slope() > 0 ? 1 : -1;
            signal.p = normalTwoSided(slopes);
            signal.over = int(m_last - model.first() + 1);
            signal.reach = signal.over;
            signal.change = 1 + yearly;
            add(signal);
        }
    }
}

/// The smallest sum of four quarters that would stand out at the strictest level of this look.
void Look::findTooSmall(const Pair& pair, double threshold) {
    const auto year = std::find_if(pair.windows.begin(), pair.windows.end(),
                                   [](const PairWindow& one) { return one.quarters == 1; });
    if (year == pair.windows.end() || year->expected <= 0)
        return;
    const double mean = double(kYear) * year->expected;
    const double variance = mean + double(kYear) * (year->variance - year->expected);
    double least = std::ceil(mean);
    while (spreadCountAbove(least, mean, variance) > threshold / (2 * kYearCost))
        ++least;
    if (least <= kTooSmall * mean)
        return;
    LookSignal signal;
    signal.area = int(pair.area);
    signal.theme = int(pair.theme);
    signal.quarter = int(m_last);
    signal.direction = year->observed >= year->expected ? 1 : -1;
    signal.kind = LookKind::TooSmall;
    signal.observed = year->observed;
    signal.expected = year->expected;
    signal.leastIncrease = least / mean;
    add(signal);
}

void Look::judgePairs() {
    Series p;
    for (size_t area = 0; area < m_table.areas(); ++area) {
        for (size_t theme = 0; theme < m_table.themes(); ++theme) {
            if (m_models.jump(area, m_last) != 0 || !m_models.of(theme).observed(area, m_last))
                continue;
            auto pair = judgePair(m_table, m_models, area, theme);
            if (!pair) {
                ++m_result.tooShort;
                continue;
            }
            if (m_citywide[theme])
                pair->p = std::min(1.0, kBesideCity * *pair->p);
            p.push_back(pair->p);
            m_pairs.push_back(std::move(*pair));
        }
    }
    const AdjustedP adjusted = adjustForManyTests(p, m_design.falseDiscovery);
    m_result.tests = adjusted.tests;
    int local = 0;
    for (size_t i = 0; i < m_pairs.size(); ++i) {
        const Pair& pair = m_pairs[i];
        if (adjusted.rejected[i].value_or(false)) {
            add(signalOf(pair, kindOf(pair)));
            ++local;
            continue;
        }
        if (*pair.p < m_design.nearMiss)
            m_result.nearMisses.push_back(signalOf(pair, kindOf(pair)));
        findTooSmall(pair, m_design.falseDiscovery / std::max(1, adjusted.tests));
    }
    m_result.expectedFalse = m_design.falseDiscovery * std::max(1, local);
    std::stable_sort(m_result.nearMisses.begin(), m_result.nearMisses.end(),
                     [](const LookSignal& a, const LookSignal& b) { return *a.p < *b.p; });
}

/// What would stand out on the pair's own last three years, and does not once the time of year is known.
void Look::explainPlainAlarms() {
    constexpr size_t kPlain = 12;
    if (m_last < kPlain)
        return;
    Series plain;
    struct Asked {
        LookSignal signal;
        bool explained;
    };
    std::vector<Asked> asked;
    for (const Pair& pair : m_pairs) {
        const CityModel& model = m_models.of(pair.theme);
        double sum = 0, base = 0, seasons = 0;
        for (size_t t = m_last - kPlain; t < m_last; ++t) {
            if (!model.isUsable(pair.area, t))
                continue;
            const double youths = m_table.youths.empty() ? 1 : *m_table.youths[pair.area][t];
            sum += *model.observed(pair.area, t);
            base += youths;
            seasons += youths * model.season(t);
        }
        const auto youths =
            m_table.youths.empty() ? std::optional<double>(1) : m_table.youths[pair.area][m_last];
        if (base <= 0 || !youths)
            continue;
        const double seen = *model.observed(pair.area, m_last);
        const double mean = sum / base * *youths;
        const double inSeason = sum / seasons * *youths * model.season(m_last);
        const auto central = [&](double expected) {
            return std::min(1.0, 2 * std::min(poissonAtLeast(seen, expected), poissonAtMost(seen, expected)));
        };
        LookSignal signal;
        signal.area = int(pair.area);
        signal.theme = int(pair.theme);
        signal.quarter = int(m_last);
        signal.direction = seen >= mean ? 1 : -1;
        signal.kind = LookKind::Seasonal;
        signal.p = central(mean);
        signal.observed = seen;
        signal.expected = inSeason;
        // Only where the season makes it ordinary, and nearer.
        const bool explained = *pair.p > 0.05 && central(inSeason) > 0.05;
        plain.push_back(signal.p);
        asked.push_back({signal, explained});
    }
    const AdjustedP adjusted = adjustForManyTests(plain, 0.05);
    for (size_t i = 0; i < asked.size(); ++i) {
        if (adjusted.rejected[i].value_or(false) && asked[i].explained)
            add(asked[i].signal);
    }
}

void Look::findProvisional() {
    for (size_t t = m_last + 1; t < m_table.quarters(); ++t) {
        double seen = 0, meant = 0;
        for (const Pair& pair : m_pairs) {
            const auto& count = m_table.count[pair.theme][pair.area][t];
            if (!count)
                continue;
            const PairWindow& now = pair.windows.front();
            const CityModel& model = m_models.of(pair.theme);
            const double mean =
                now.expected / (1 + model.cityEffect(m_last)) / model.season(m_last) * model.season(t);
            const double variance = mean + mean * mean * (now.variance - now.expected) /
                                               std::max(1e-9, now.expected * now.expected);
            seen += *count;
            meant += mean;
            // It can only grow: what is high already is worth a word, what is low is not.
            const double p = std::min(1.0, 2 * spreadCountAbove(*count, mean, variance));
            if (p < m_design.falseDiscovery / std::max(1, m_result.tests)) {
                LookSignal signal;
                signal.area = int(pair.area);
                signal.theme = int(pair.theme);
                signal.quarter = int(t);
                signal.kind = LookKind::Provisional;
                signal.p = p;
                signal.observed = *count;
                signal.expected = mean;
                add(signal);
            }
        }
        if (meant <= 0)
            continue;
        LookSignal whole;
        whole.quarter = int(t);
        whole.direction = seen >= meant ? 1 : -1;
        whole.kind = LookKind::Provisional;
        whole.observed = seen;
        whole.expected = meant;
        add(whole);
    }
}

} // namespace

QuarterlyLook lookAt(const LookTable& table, const LookDesign& design, const LookProgress& progress) {
    size_t last = table.quarters();
    while (last > 0 && table.provisional[last - 1])
        --last;
    if (last == 0 || table.themes() == 0)
        return {};
    return Look(table, last - 1, design, progress).run();
}

} // namespace leertafel::statistics
