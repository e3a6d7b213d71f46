#include "core/statistics/LookModels.h"

#include "core/statistics/Distributions.h"

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

namespace {
constexpr int kFits = 4;
/// A point, or four in a row together, so far from what is expected is in no baseline.
constexpr double kAlarm = 0.003;
constexpr double kAlarmTogether = 0.001;
constexpr size_t kTogether = 4;
constexpr double kNear = 1.7;
/// What the spread is believed to be before anything is seen, as if this much were known of it.
constexpr double kUsualSpread = 0.04;
constexpr double kSpreadPrior = 2000;
constexpr double kLeastSpread = 0.005, kMostSpread = 0.15;
constexpr double kDegrees = 1.12; ///< for the parameters fitted and the extremes left out
/// A jump of all themes: how large, in how many, and how many standard errors each may pull. The variance is
/// that of a standard normal held within these bounds.
constexpr double kJumpUp = 1.3, kJumpDown = 0.75;
constexpr int kLeastThemes = 4;
constexpr double kLeastMean = 1, kLeastTogether = 25;
constexpr double kMostPull = 2, kPullVariance = 0.92;
constexpr double kSurePull = 2.1, kRestPull = 1.1;
/// A rise that is neither even nor the other half of a fall takes more to be called a fault: whole families
/// of themes do rise.
constexpr double kOfPlainRise = 0.15;
/// Of the sum and of all counts being even together.
constexpr double kTwice = 1e-4;
constexpr int kLeastEven = 5;
/// The other half of a fault that was found: what was late comes a quarter later.
constexpr double kOtherHalf = 0.1, kOtherPull = 1;
/// Jumps to the same side for longer than this are no fault of registration.
constexpr int kLongestFault = 2;
} // namespace

LookModels::LookModels(const LookTable& table, size_t last, double registrationChance,
                       const LookProgress& progress)
    : m_table(table)
    , m_last(last)
    , m_models(table.themes())
    , m_jump(table.areas(), std::vector<int>(last + 1, 0))
    , m_progress(progress) {
    std::vector<bool> open(last + 1, true);
    for (size_t t = 0; t <= last; ++t)
        open[t] = !table.provisional[t];
    m_usable.assign(table.themes(), Usable(table.areas(), open));
    for (int fits = 0; fits < kFits; ++fits) {
        if (fits > 1) {
            measureSpread();
            findJumps(registrationChance);
        }
        if (fits > 0)
            leaveOutAlarms();
        if (!fit())
            return;
    }
}

bool LookModels::fit() {
    const int inAll = kFits * int(m_models.size());
    for (size_t theme = 0; theme < m_models.size(); ++theme) {
        if (m_progress && !m_progress(m_fitted++, inAll)) {
            m_stopped = true;
            return false;
        }
        m_models[theme] = std::make_unique<CityModel>(m_table, theme, m_last, m_usable[theme], m_spread,
                                                      m_models[theme].get());
    }
    return true;
}

bool LookModels::isRegistered(size_t area, size_t quarter) const {
    return std::any_of(m_table.count.begin(), m_table.count.end(),
                       [&](const auto& theme) { return theme[area][quarter].has_value(); });
}

/// Moments over all usable points of all themes: E[(y − μ)² − y] = spread · μ².
void LookModels::measureSpread() {
    double surplus = kUsualSpread * kSpreadPrior, square = kSpreadPrior;
    for (const auto& model : m_models) {
        for (size_t area = 0; area < m_table.areas(); ++area) {
            for (size_t t = model->first(); t <= m_last; ++t) {
                const auto mean = model->isUsable(area, t) ? model->expected(area, t, 0) : std::nullopt;
                if (!mean || *mean <= 0)
                    continue;
                const double off = *model->observed(area, t) - *mean;
                // Large means would decide alone.
                const double weight = 1 / (1 + m_spread * *mean);
                surplus += weight * weight * (kDegrees * off * off - *mean);
                square += weight * weight * *mean * *mean;
            }
        }
    }
    m_spread = std::clamp(surplus / square, kLeastSpread, kMostSpread);
}

void LookModels::leaveOutAlarms() {
    for (size_t theme = 0; theme < m_models.size(); ++theme) {
        const CityModel& model = *m_models[theme];
        Usable& usable = m_usable[theme];
        for (size_t area = 0; area < m_table.areas(); ++area) {
            std::vector<double> seen(m_last + 1, 0), meant(m_last + 1, 0), variance(m_last + 1, 0);
            for (size_t t = model.first(); t <= m_last; ++t) {
                usable[area][t] = !m_table.provisional[t] && m_jump[area][t] == 0;
                const auto mean = model.expected(area, t, 0);
                if (!usable[area][t] || !model.observed(area, t) || !mean)
                    continue;
                seen[t] = *model.observed(area, t);
                meant[t] = *mean;
                variance[t] = *mean + (model.spread() + model.cityVariance(area, t)) * *mean * *mean;
            }
            // By tails, not by distances: small counts are skewed, and leaving out the high ones only would
            // pull the level down.
            const auto outOfLine = [&](size_t from, size_t size, double chance) {
                double sum = 0, mean = 0, spread = 0;
                for (size_t t = from; t < from + size; ++t) {
                    sum += seen[t];
                    mean += meant[t];
                    spread += variance[t];
                }
                // Nothing as near as this has a tail as small as that.
                if (mean <= 0 || std::abs(sum - mean) < kNear * std::sqrt(spread))
                    return false;
                return std::min(spreadCountAbove(sum, mean, spread), spreadCountBelow(sum, mean, spread)) <
                       chance;
            };
            for (size_t t = model.first(); t <= m_last; ++t) {
                if (outOfLine(t, 1, kAlarm))
                    usable[area][t] = false;
                if (t + kTogether <= m_last + 1 && outOfLine(t, kTogether, kAlarmTogether)) {
                    for (size_t i = t; i < t + kTogether; ++i)
                        usable[area][i] = false;
                }
            }
        }
    }
}

LookModels::Together LookModels::together(size_t area, size_t quarter) const {
    Together sum;
    std::vector<double> pulls;
    int even = 0, odd = 0;
    for (const auto& model : m_models) {
        // What was out of line already does not jump now.
        const bool before = quarter > model->first() && model->observed(area, quarter - 1) &&
                            m_jump[area][quarter - 1] == 0 && !model->isUsable(area, quarter - 1);
        const auto seen = model->observed(area, quarter);
        const auto mean = model->expected(area, quarter, 0);
        if (before || !seen || !mean || *mean <= 0)
            continue;
        const double variance =
            *mean + (model->spread() + model->cityVariance(area, quarter)) * *mean * *mean;
        even += *seen > 0 && std::fmod(*seen, 2) == 0 ? 1 : 0;
        odd += std::fmod(*seen, 2) != 0 ? 1 : 0;
        if (*mean >= kLeastMean) {
            ++sum.themes;
            pulls.push_back(std::clamp((*seen - *mean) / std::sqrt(variance), -kMostPull, kMostPull));
            sum.pull += pulls.back();
        }
        sum.observed += *seen;
        sum.expected += *mean;
        sum.variance += variance;
    }
    if (sum.themes < kLeastThemes || sum.expected < kLeastTogether)
        return sum;
    sum.pUp = spreadCountAbove(sum.observed, sum.expected, sum.variance);
    sum.pDown = spreadCountBelow(sum.observed, sum.expected, sum.variance);
    if (odd == 0 && even >= kLeastEven)
        sum.pEven = std::pow(0.5, even);
    std::sort(pulls.begin(), pulls.end());
    const double strongest = sum.pull > 0 ? pulls.back() + pulls[pulls.size() - 2] : pulls[0] + pulls[1];
    sum.pullOfRest = (sum.pull - strongest) / std::sqrt(kPullVariance * (sum.themes - 2));
    sum.pull /= std::sqrt(kPullVariance * sum.themes);
    return sum;
}

void LookModels::findJumps(double chance) {
    for (size_t area = 0; area < m_table.areas(); ++area) {
        std::vector<Together> sums;
        for (size_t t = 0; t <= m_last; ++t)
            sums.push_back(m_table.provisional[t] || t < m_models.front()->first() ? Together{}
                                                                                   : together(area, t));
        std::vector<int>& jump = m_jump[area];
        std::fill(jump.begin(), jump.end(), 0);
        const auto isUp = [](const Together& sum, double limit, double pull, double rest) {
            return sum.pUp < limit && sum.observed >= kJumpUp * sum.expected && sum.pull > pull &&
                   sum.pullOfRest > rest;
        };
        const auto isDown = [](const Together& sum, double limit, double pull, double rest) {
            return sum.pDown < limit && sum.observed <= kJumpDown * sum.expected && sum.pull < -pull &&
                   sum.pullOfRest < -rest;
        };
        const auto isTwice = [](const Together& sum) {
            return sum.pUp * sum.pEven < kTwice && sum.pEven < 1 && sum.observed >= kJumpUp * sum.expected;
        };
        for (size_t t = 0; t <= m_last; ++t)
            jump[t] = isTwice(sums[t]) || isUp(sums[t], kOfPlainRise * chance, kSurePull, kRestPull) ? 1
                      : isDown(sums[t], chance, kSurePull, kRestPull)                                ? -1
                                                                                                     : 0;
        const std::vector<int> sure = jump;
        for (size_t t = 0; t <= m_last; ++t) {
            if (sure[t] != 0)
                continue;
            if (t > 0 && sure[t - 1] < 0 && isUp(sums[t], kOtherHalf, kOtherPull, 0))
                jump[t] = 1;
            else if (t < m_last && sure[t + 1] > 0 && isDown(sums[t], kOtherHalf, kOtherPull, 0))
                jump[t] = -1;
        }
        for (size_t t = 0; t <= m_last;) {
            size_t end = t + 1;
            while (end <= m_last && jump[end] == jump[t])
                ++end;
            if (int(end - t) > kLongestFault)
                std::fill(jump.begin() + std::ptrdiff_t(t), jump.begin() + std::ptrdiff_t(end), 0);
            t = end;
        }
    }
}

} // namespace leertafel::statistics
