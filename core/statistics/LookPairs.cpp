#include "core/statistics/LookPairs.h"

#include "core/statistics/Distributions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leertafel::statistics {

namespace {

/// Numbers of quarters that are summed, and what each p costs for being one of several. Two quarters cost
/// least: what is real is seen by the second one, and one quarter alone is mostly chance. Long sums cost
/// much; what only they see is seen late.
struct Sum {
    size_t quarters;
    double cost;
};
constexpr std::array<Sum, 5> kSums{{{1, 1.7}, {2, 1}, {3, 8}, {5, kYearCost}, {8, 45}}};
/// What is summed must still be seen in its newest quarter, and long sums in the newest two together.
constexpr double kNewest = 0.06, kNewestTwo = 0.02;
/// A sum may reach back a little over quarters that cannot be used.
constexpr size_t kReach = 3;

PairWindow windowOf(const LookTable& table, const LookModels& models, size_t area, size_t theme,
                    size_t quarters) {
    const size_t last = models.last();
    const CityModel& model = models.of(theme);
    PairWindow window;
    window.quarters = quarters;
    double square = 0, cityVariance = 0;
    const size_t leftOut = std::max(quarters, kQuartersOfYear);
    for (size_t back = 0; back < quarters + kReach && back <= last && window.seen.size() < quarters; ++back) {
        const size_t t = last - back;
        const bool whole = !table.provisional[t] && models.jump(area, t) == 0;
        const auto seen = whole ? model.observed(area, t) : std::nullopt;
        auto mean = seen && t >= model.first() ? model.expected(area, t, leftOut) : std::nullopt;
        // A short history has no year to leave out.
        if (seen && !mean && quarters == 1)
            mean = model.expected(area, t, 1);
        if (!seen || !mean) {
            if (back == 0)
                return window;
            continue;
        }
        window.reach = back + 1;
        window.seen.push_back(*seen);
        window.meant.push_back(*mean);
        window.observed += *seen;
        window.expected += *mean;
        square += *mean * *mean;
        cityVariance += *mean * *mean * model.cityVariance(area, t);
    }
    if (window.seen.size() < quarters)
        return window;
    window.variance = window.expected + model.spread() * square + cityVariance +
                      window.expected * window.expected * model.levelVariance(area, leftOut);
    window.pUp = spreadCountAbove(window.observed, window.expected, window.variance);
    window.pDown = spreadCountBelow(window.observed, window.expected, window.variance);
    return window;
}

/// Do the newest quarters lie nearer to the new level than to the old one? What is over is no signal.
bool stillThere(const PairWindow& window, int direction) {
    const size_t newest = window.quarters >= 5 ? 2 : 1;
    double seen = 0, meant = 0, seenBefore = 0, meantBefore = 0;
    for (size_t i = 0; i < window.quarters; ++i) {
        (i < newest ? seen : seenBefore) += window.seen[i];
        (i < newest ? meant : meantBefore) += window.meant[i];
    }
    // The last quarter alone must at least point the same way.
    if ((window.seen.front() - window.meant.front()) * direction <= 0)
        return false;
    const double ratio = std::max(0.05, seenBefore / meantBefore);
    // Likelihood ratio of two Poisson means.
    return seen * std::log(ratio) - meant * (ratio - 1) > 0;
}

/// Are the newest quarters out of line by themselves, however little?
bool isNew(const Pair& shorter, size_t quarters, int direction) {
    const size_t newest = quarters < kQuartersOfYear ? 1 : 2;
    const auto& windows = shorter.windows;
    const auto found = std::find_if(windows.begin(), windows.end(),
                                    [&](const PairWindow& one) { return one.quarters == newest; });
    return found == windows.end() ||
           (direction > 0 ? found->pUp : found->pDown) < (newest == 1 ? kNewest : kNewestTwo);
}

} // namespace

std::optional<Pair> judgePair(const LookTable& table, const LookModels& models, size_t area, size_t theme) {
    Pair pair{area, theme, {}};
    double least = 2;
    for (const auto& [quarters, cost] : kSums) {
        PairWindow one = windowOf(table, models, area, theme, quarters);
        if (one.seen.size() < quarters)
            continue;
        for (const int direction : {1, -1}) {
            const double p = cost * (direction > 0 ? one.pUp : one.pDown);
            if (p < least &&
                (quarters == 1 || (stillThere(one, direction) && isNew(pair, quarters, direction)))) {
                least = p;
                pair.best = int(pair.windows.size());
                pair.direction = direction;
            }
        }
        pair.windows.push_back(std::move(one));
    }
    if (pair.windows.empty())
        return {};
    pair.p = std::min(1.0, 2 * least);
    return pair;
}

LookKind kindOf(const Pair& pair) {
    const PairWindow& best = pair.windows[size_t(pair.best)];
    if (best.quarters == 1)
        return LookKind::Point;
    // A step up against a straight way up to twice as much, both with the same sum.
    double step = 0, ramp = 0;
    const double ratio = best.observed / best.expected;
    for (size_t i = 0; i < best.quarters; ++i) {
        const double part = 2 * double(best.quarters - i) / double(best.quarters + 1);
        const double slope = std::max(0.05, 1 + (ratio - 1) * part);
        step += best.seen[i] * std::log(std::max(0.05, ratio)) - best.meant[i] * ratio;
        ramp += best.seen[i] * std::log(slope) - best.meant[i] * slope;
    }
    return best.quarters >= 3 && ramp > step + 1 ? LookKind::Drift : LookKind::Shift;
}

} // namespace leertafel::statistics
