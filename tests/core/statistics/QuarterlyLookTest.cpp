#include "core/statistics/QuarterlyLook.h"
#include "core/statistics/MultipleTesting.h"
#include "core/statistics/Poisson.h"
#include "tests/support/PlantedCounts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <string>

namespace leertafel::statistics {

namespace {

using test::Planted;
using test::PlantedCounts;

constexpr int kFirstLook = 12, kLastLook = 38, kSeeds = 20;

bool isLocal(const LookSignal& signal) {
    return signal.kind == LookKind::Point || signal.kind == LookKind::Shift || signal.kind == LookKind::Drift;
}

/// What came of looking at every quarter of every seed.
struct Score {
    std::map<std::string, std::pair<int, int>> found; ///< per kind of episode: found, planted
    std::vector<int> delays;
    int looks = 0, falseSignals = 0;
    std::map<std::string, int> controlsCalledLocal;
    int faults = 0, faultsNamed = 0, falseFaults = 0;
    int driftsNamed = 0, drifts = 0;

    double share(const std::string& only = {}) const {
        double hit = 0, all = 0;
        for (const auto& [name, pair] : found) {
            if (only.empty() || name == only) {
                hit += pair.first;
                all += pair.second;
            }
        }
        return hit / all;
    }
    int medianDelay() const {
        auto sorted = delays;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? -1 : sorted[sorted.size() / 2];
    }
    double controls() const {
        int sum = 0;
        for (const auto& [name, number] : controlsCalledLocal)
            sum += number;
        return double(sum) / kSeeds;
    }
};

bool holds(const Planted& planted, const LookSignal& signal, int grace = 0) {
    return (planted.area < 0 || planted.area == signal.area) &&
           (planted.theme < 0 || planted.theme == signal.theme) && signal.quarter >= planted.from &&
           signal.quarter <= planted.to + grace;
}

using Looker = std::function<std::vector<LookSignal>(const LookTable&)>;

void scoreSeed(Score& score, const PlantedCounts& planted, const Looker& looker) {
    std::vector<LookSignal> all;
    for (int q = kFirstLook; q <= kLastLook; ++q) {
        const auto found = looker(planted.until(q));
        all.insert(all.end(), found.begin(), found.end());
        ++score.looks;
    }
    for (const Planted& episode : planted.episodes) {
        auto& [hit, number] = score.found[episode.name];
        ++number;
        for (const LookSignal& signal : all) {
            if (isLocal(signal) && holds(episode, signal) && signal.direction == episode.direction) {
                ++hit;
                score.delays.push_back(signal.quarter - episode.from);
                break;
            }
        }
    }
    const auto inAny = [&](const std::vector<Planted>& list, const LookSignal& signal, int grace) {
        return std::any_of(list.begin(), list.end(),
                           [&](const Planted& one) { return holds(one, signal, grace); });
    };
    for (const LookSignal& signal : all) {
        if (signal.kind == LookKind::Registration && !inAny(planted.faults, signal, 0))
            ++score.falseFaults;
        if (!isLocal(signal) || inAny(planted.episodes, signal, 1) || inAny(planted.asides, signal, 0))
            continue;
        bool control = false;
        for (const auto* list : {&planted.faults, &planted.drifts, &planted.spikes}) {
            for (const Planted& one : *list) {
                if (holds(one, signal)) {
                    ++score.controlsCalledLocal[one.name];
                    control = true;
                }
            }
        }
        if (!control)
            ++score.falseSignals;
    }
    for (const Planted& fault : planted.faults) {
        ++score.faults;
        score.faultsNamed += std::any_of(all.begin(), all.end(), [&](const LookSignal& signal) {
            return signal.kind == LookKind::Registration && holds(fault, signal);
        });
    }
    for (const Planted& drift : planted.drifts) {
        ++score.drifts;
        score.driftsNamed += std::any_of(all.begin(), all.end(), [&](const LookSignal& signal) {
            return signal.kind == LookKind::Citywide && holds(drift, signal);
        });
    }
}

/// The plain way: the last twelve quarters, exact Poisson, Benjamini–Hochberg.
std::vector<LookSignal> plainLook(const LookTable& table) {
    const size_t last = table.quarters() - 1;
    std::vector<LookSignal> asked;
    Series p;
    for (size_t area = 0; area < table.areas(); ++area) {
        for (size_t theme = 0; theme < table.themes(); ++theme) {
            const Series& count = table.count[theme][area];
            double sum = 0, base = 0;
            for (size_t t = last - 12; t < last; ++t) {
                sum += count[t].value_or(0);
                base += count[t] ? *table.youths[area][t] : 0;
            }
            if (!count[last] || base <= 0)
                continue;
            const double mean = sum / base * *table.youths[area][last];
            const double up = poissonAtLeast(*count[last], mean), down = poissonAtMost(*count[last], mean);
            LookSignal signal;
            signal.area = int(area);
            signal.theme = int(theme);
            signal.quarter = int(last);
            signal.direction = up < down ? 1 : -1;
            p.push_back(std::min(1.0, 2 * std::min(up, down)));
            asked.push_back(signal);
        }
    }
    const AdjustedP adjusted = adjustForManyTests(p, 0.01);
    std::vector<LookSignal> found;
    for (size_t i = 0; i < asked.size(); ++i)
        if (adjusted.rejected[i].value_or(false))
            found.push_back(asked[i]);
    return found;
}

std::vector<LookSignal> ourLook(const LookTable& table) { return lookAt(table).found; }

Score scoreOf(const Looker& looker, std::uint64_t firstSeed) {
    Score score;
    for (std::uint64_t seed = firstSeed; seed < firstSeed + kSeeds; ++seed)
        scoreSeed(score, test::plantedCounts(seed), looker);
    return score;
}

void print(const char* name, const Score& score) {
    std::printf(
        "%s: found %.1f %%, falls %.1f %%, delay %d, false %.3f a quarter, controls %.2f a seed, faults "
        "%d/%d with %d false calls, city drifts %d/%d\n",
        name, 100 * score.share(), 100 * score.share("fall"), score.medianDelay(),
        double(score.falseSignals) / score.looks, score.controls(), score.faultsNamed, score.faults,
        score.falseFaults, score.driftsNamed, score.drifts);
    for (const auto& [episode, pair] : score.found)
        std::printf("  %s %d/%d", episode.c_str(), pair.first, pair.second);
    for (const auto& [control, number] : score.controlsCalledLocal)
        std::printf("  [%s %d]", control.c_str(), number);
    std::printf("\n");
}

} // namespace

TEST(QuarterlyLook, TellsHowFarASumReachesOverWhatIsMissing) {
    LookTable table;
    for (int t = 0; t < 24; ++t) {
        table.season.push_back(t % 4 + 1);
        table.provisional.push_back(false);
    }
    for (int theme = 0; theme < 3; ++theme) {
        std::vector<Series> areas;
        for (int area = 0; area < 6; ++area) {
            Series series;
            for (int t = 0; t < 24; ++t)
                series.push_back(20 + (t * 7 + area * 5 + theme * 3) % 5);
            areas.push_back(series);
        }
        table.count.push_back(areas);
    }
    // Mildly up for five quarters, one of which was never sent in.
    for (const size_t t : {18U, 19U, 20U, 21U, 23U})
        table.count[0][0][t] = 33;
    table.count[0][0][22].reset();
    const QuarterlyLook look = lookAt(table);
    int summed = 0;
    for (const LookSignal& signal : look.found) {
        EXPECT_GE(signal.reach, signal.over);
        if (signal.area != 0 || signal.theme != 0 || signal.over < 2 || !isLocal(signal))
            continue;
        ++summed;
        EXPECT_EQ(signal.reach, signal.over + 1) << "over the one that is missing";
    }
    EXPECT_EQ(summed, 1);
}

TEST(QuarterlyLook, FindsWhatWasPlantedAndLittleElse) {
    const Score plain = scoreOf(plainLook, 1);
    const Score ours = scoreOf(ourLook, 1);
    print("plain", plain);
    print("ours", ours);
    EXPECT_GE(ours.share(), 0.85);
    EXPECT_GE(ours.share("fall"), 0.65);
    EXPECT_LE(ours.medianDelay(), 1);
    EXPECT_LE(double(ours.falseSignals) / ours.looks, 0.4);
    EXPECT_LE(ours.controls(), 1);
    EXPECT_GE(ours.faultsNamed, 38);
    EXPECT_LE(ours.falseFaults, 4);
    EXPECT_EQ(ours.driftsNamed, ours.drifts);
    EXPECT_GT(ours.share(), plain.share());
    EXPECT_GT(ours.share("fall"), plain.share("fall"));
    EXPECT_LT(ours.falseSignals, plain.falseSignals);
    EXPECT_LT(ours.controls(), plain.controls());
}

TEST(QuarterlyLook, KeepsItsWordOnStableCounts) {
    int looks = 0, found = 0;
    double expected = 0;
    for (std::uint64_t seed = 201; seed < 206; ++seed) {
        const PlantedCounts planted = test::plantedCounts(seed, {false, false});
        for (int q = kFirstLook; q <= kLastLook; ++q) {
            const QuarterlyLook look = lookAt(planted.until(q));
            EXPECT_GE(look.tests, 90);
            EXPECT_EQ(look.quarter, q);
            found += int(std::count_if(look.found.begin(), look.found.end(), isLocal));
            expected += look.expectedFalse;
            ++looks;
        }
    }
    EXPECT_LE(double(found) / looks, 0.4) << expected / looks << " said";
}

namespace {

bool any(const QuarterlyLook& look, LookKind kind, int area, int theme, int direction) {
    return std::any_of(look.found.begin(), look.found.end(), [&](const LookSignal& signal) {
        return signal.kind == kind && signal.area == area && signal.theme == theme &&
               signal.direction == direction;
    });
}

/// Stable counts, and one thing done to them.
LookTable stable() { return test::plantedCounts(301, {false, false}).until(30); }

} // namespace

TEST(QuarterlyLook, TellsTheKindsApart) {
    LookTable point = stable();
    *point.count[0][8][30] *= 4;
    EXPECT_TRUE(any(lookAt(point), LookKind::Point, 8, 0, 1));

    LookTable shift = stable();
    for (size_t t = 25; t <= 30; ++t)
        shift.count[1][9][t] = std::round(*shift.count[1][9][t] * 0.4);
    const QuarterlyLook fallen = lookAt(shift);
    EXPECT_TRUE(any(fallen, LookKind::Shift, 9, 1, -1) || any(fallen, LookKind::Drift, 9, 1, -1));

    LookTable doubled = stable(), halved = stable();
    for (size_t theme = 0; theme < doubled.themes(); ++theme) {
        *doubled.count[theme][2][30] *= 2;
        *halved.count[theme][2][30] = std::floor(*halved.count[theme][2][30] * 0.3);
    }
    const QuarterlyLook twice = lookAt(doubled);
    EXPECT_TRUE(any(twice, LookKind::Registration, 2, -1, 1));
    for (const LookSignal& signal : twice.found)
        EXPECT_FALSE(isLocal(signal) && signal.area == 2);
    EXPECT_TRUE(any(lookAt(halved), LookKind::Registration, 2, -1, -1));

    LookTable city = stable();
    for (auto& area : city.count[5])
        *area[30] *= 2;
    const QuarterlyLook everywhere = lookAt(city);
    EXPECT_TRUE(any(everywhere, LookKind::Citywide, -1, 5, 1));
    for (const LookSignal& signal : everywhere.found)
        EXPECT_FALSE(isLocal(signal) && signal.theme == 5) << signal.area;

    LookTable gap = stable();
    for (auto& theme : gap.count)
        theme[4][30].reset();
    EXPECT_TRUE(any(lookAt(gap), LookKind::Missing, 4, -1, -1));

    LookTable open = stable();
    open.provisional[30] = true;
    *open.count[0][8][30] *= 5;
    const QuarterlyLook before = lookAt(open);
    EXPECT_EQ(before.quarter, 29);
    EXPECT_TRUE(any(before, LookKind::Provisional, 8, 0, 1));
    EXPECT_TRUE(std::any_of(before.found.begin(), before.found.end(), [](const LookSignal& signal) {
        return signal.kind == LookKind::Provisional && signal.area < 0 && signal.quarter == 30;
    }));

    // Binnenstad is so small that of hardly any theme a change could be seen.
    int small = 0;
    for (const LookSignal& signal : lookAt(stable()).found) {
        if (signal.kind != LookKind::TooSmall)
            continue;
        EXPECT_FALSE(signal.p);
        EXPECT_GT(signal.leastIncrease.value_or(0), 3);
        small += signal.area == 5 ? 1 : 0;
    }
    EXPECT_GE(small, 5);
}

TEST(QuarterlyLook, CallsASeasonASeason) {
    LookTable table = stable();
    // Every first quarter twice as many as the others, so that one of them is far above the year.
    for (auto& area : table.count[1]) {
        for (size_t t = 0; t <= 30; ++t)
            *area[t] = std::round(*area[t] * (table.season[t] == 3 ? 0.4 : 1));
    }
    const QuarterlyLook look = lookAt(table);
    EXPECT_EQ(table.season[30], 3);
    EXPECT_TRUE(std::any_of(look.found.begin(), look.found.end(), [](const LookSignal& signal) {
        return signal.kind == LookKind::Seasonal && signal.theme == 1 && signal.direction < 0;
    }));
    for (const LookSignal& signal : look.found)
        EXPECT_FALSE(isLocal(signal) && signal.theme == 1) << signal.area;
}

TEST(QuarterlyLook, SaysNothingOnAShortHistory) {
    const PlantedCounts planted = test::plantedCounts(301, {false, false});
    const QuarterlyLook look = lookAt(planted.until(7));
    EXPECT_EQ(look.tests, 0);
    EXPECT_EQ(look.tooShort, 100);
    EXPECT_GT(lookAt(planted.until(8)).tests, 0);
    EXPECT_EQ(lookAt({}).quarter, -1);
}

TEST(QuarterlyLook, StopsWhenNobodyWantsItAnyMore) {
    const LookTable table = stable();
    int asked = 0, inAll = 0;
    const QuarterlyLook stopped = lookAt(table, {}, [&](int, int total) {
        inAll = total;
        return ++asked < 17;
    });
    EXPECT_TRUE(stopped.stopped);
    EXPECT_EQ(asked, 17);
    EXPECT_EQ(stopped.quarter, -1);
    EXPECT_TRUE(stopped.found.empty());
    int last = -1;
    const QuarterlyLook whole = lookAt(table, {}, [&](int done, int total) {
        EXPECT_EQ(done, last + 1);
        last = done;
        return done < total;
    });
    EXPECT_FALSE(whole.stopped);
    EXPECT_EQ(last + 1, inAll);
    EXPECT_FALSE(lookAt(table, {}, [](int, int) { return false; }).tests > 0);
}

TEST(QuarterlyLook, IsTheSameTwiceAndInAnyOrderOfAreas) {
    const PlantedCounts planted = test::plantedCounts(3);
    LookTable table = planted.until(27);
    const auto first = lookAt(table), again = lookAt(table);
    ASSERT_EQ(first.found.size(), again.found.size());
    for (size_t i = 0; i < first.found.size(); ++i)
        EXPECT_EQ(first.found[i].p, again.found[i].p);
    for (auto& theme : table.count)
        std::reverse(theme.begin(), theme.end());
    std::reverse(table.youths.begin(), table.youths.end());
    const auto turned = lookAt(table);
    ASSERT_EQ(first.found.size(), turned.found.size());
    for (const LookSignal& signal : first.found)
        EXPECT_TRUE(
            any(turned, signal.kind, signal.area < 0 ? -1 : 9 - signal.area, signal.theme, signal.direction));
}

} // namespace leertafel::statistics
