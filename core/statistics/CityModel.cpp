#include "core/statistics/CityModel.h"

#include "core/statistics/Expectation.h"

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

namespace {
/// Quarters that a level may rest on.
constexpr size_t kReference = 32;
constexpr int kSweeps = 25;
/// How far season and slope are believed before anything is seen, as relative variances.
constexpr double kSeasonPrior = 0.03;
constexpr double kSlopePrior = 0.03 * 0.03;
/// Bounds of the relative variance of the city in one quarter.
constexpr double kLeastCityVariance = 0.1 * 0.1, kMostCityVariance = 0.3 * 0.3;
/// Over how many of the last quarters that is measured, and how many more the least of it counts for.
constexpr size_t kCityQuarters = 8;
constexpr double kCityPrior = 4;
constexpr double kHuber = 1.5;
constexpr int kHuberPasses = 3;
constexpr double kSettled = 1e-5;
} // namespace

CityModel::CityModel(const LookTable& table, size_t theme, size_t last, const Usable& usable, double spread,
                     const CityModel* near)
    : m_table(table)
    , m_theme(theme)
    , m_first(last + 1 > kReference ? last + 1 - kReference : 0)
    , m_last(last)
    , m_spread(spread)
    , m_bases(table.areas(), std::vector<double>(last + 1, 0))
    , m_smooth(table.quarters(), 1)
    , m_level(table.areas(), 0) {
    for (size_t area = 0; area < m_bases.size(); ++area) {
        for (size_t t = m_first; t <= m_last; ++t) {
            if (usable[area][t] && observed(area, t))
                m_bases[area][t] = base(area, t).value_or(0);
        }
    }
    if (near) {
        m_seasons = near->m_seasons;
        m_slope = near->m_slope;
        follow();
    }
    fit();
    findCityEffects();
    sumLevels();
}

std::optional<double> CityModel::observed(size_t area, size_t quarter) const {
    return m_table.count[m_theme][area][quarter];
}

bool CityModel::isUsable(size_t area, size_t quarter) const {
    return quarter <= m_last && m_bases[area][quarter] > 0;
}

std::optional<double> CityModel::base(size_t area, size_t quarter) const {
    if (m_table.youths.empty())
        return 1;
    const auto& youths = m_table.youths[area][quarter];
    return youths && *youths > 0 ? youths : std::nullopt;
}

double CityModel::season(size_t quarter) const { return m_seasons[size_t(m_table.season[quarter] - 1)]; }

/// Season and slope of every quarter, after one of them has changed.
void CityModel::follow() {
    for (size_t t = 0; t < m_smooth.size(); ++t)
        m_smooth[t] = season(t) * std::exp(m_slope * (double(t) - double(m_last)));
}

void CityModel::fit() {
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        const double slopeBefore = m_slope;
        std::vector<double> seen(4, 0), meant(4, 0);
        for (size_t area = 0; area < m_level.size(); ++area) {
            std::vector<double> seenHere(4, 0), meantHere(4, 0);
            for (size_t t = m_first; t <= m_last; ++t) {
                if (isUsable(area, t)) {
                    const auto quarter = size_t(m_table.season[t] - 1);
                    seenHere[quarter] += *observed(area, t);
                    meantHere[quarter] += m_bases[area][t] * m_smooth[t];
                }
            }
            const double sum = seenHere[0] + seenHere[1] + seenHere[2] + seenHere[3];
            const double bases = meantHere[0] + meantHere[1] + meantHere[2] + meantHere[3];
            m_level[area] = bases > 0 ? sum / bases : 0;
            for (size_t q = 0; q < 4; ++q) {
                seen[q] += seenHere[q];
                meant[q] += m_level[area] * meantHere[q];
            }
        }
        double mean = 0;
        const std::vector<double> before = m_seasons;
        for (size_t q = 0; q < 4; ++q) {
            // The likelihood of a gamma around 1 on top of the counts.
            const double prior = 1 / kSeasonPrior;
            m_seasons[q] = (seen[q] + prior) / (meant[q] / m_seasons[q] + prior);
            mean += m_seasons[q] / 4;
        }
        double moved = 0;
        for (size_t q = 0; q < 4; ++q) {
            m_seasons[q] /= mean;
            moved = std::max(moved, std::abs(m_seasons[q] - before[q]));
        }
        follow();
        fitSlope();
        follow();
        if (std::max(moved, std::abs(m_slope - slopeBefore) * double(kReference)) < kSettled)
            return;
    }
}

/// One Newton step of the penalised likelihood, with the spread in the information.
void CityModel::fitSlope() {
    double middle = 0, weights = 0, score = 0, products = 0, squares = 0;
    for (size_t area = 0; area < m_level.size(); ++area) {
        for (size_t t = m_first; t <= m_last; ++t) {
            const double mean = m_level[area] * m_bases[area][t] * m_smooth[t];
            if (mean <= 0)
                continue;
            const double weight = mean / (1 + m_spread * mean);
            const double off = weight * (*observed(area, t) / mean - 1);
            const double x = double(t) - double(m_last);
            weights += weight;
            middle += weight * x;
            squares += weight * x * x;
            score += off;
            products += off * x;
        }
    }
    if (weights <= 0)
        return;
    const double information = squares - middle * middle / weights + 1 / kSlopePrior;
    m_slope += (products - score * middle / weights - m_slope / kSlopePrior) / information;
    m_slopeError = std::sqrt(1 / information);
}

void CityModel::findCityEffects() {
    m_pull.assign(m_level.size(), std::vector<Pull>(m_last + 1));
    m_city.assign(m_last + 1, {});
    for (size_t t = m_first; t <= m_last; ++t) {
        double effect = 0;
        // Then again around the centre that the pass before found.
        for (int pass = 0; pass < kHuberPasses; ++pass) {
            m_city[t] = {};
            for (size_t area = 0; area < m_level.size(); ++area) {
                m_pull[area][t] = {};
                const double mean = m_level[area] * m_bases[area][t] * m_smooth[t];
                if (mean <= 0)
                    continue;
                double information = mean / (1 + m_spread * mean);
                const double off = *observed(area, t) / mean - 1;
                const double z = std::abs(off - effect) * std::sqrt(information);
                if (z > kHuber)
                    information *= kHuber / z;
                m_pull[area][t] = {information * off, information};
                m_city[t].weighted += information * off;
                m_city[t].information += information;
            }
            effect = m_city[t].information > 0 ? m_city[t].weighted / m_city[t].information : 0;
        }
    }
    double surplus = kCityPrior * kLeastCityVariance, quarters = kCityPrior;
    for (size_t t = std::max(m_first, m_last + 1 > kCityQuarters ? m_last + 1 - kCityQuarters : 0);
         t <= m_last; ++t) {
        if (m_city[t].information <= 0)
            continue;
        surplus += cityEffect(t) * cityEffect(t) - 1 / m_city[t].information;
        quarters += 1;
    }
    m_cityVariance = std::clamp(surplus / quarters, kLeastCityVariance, kMostCityVariance);
}

double CityModel::cityEffect(size_t quarter) const {
    return m_city[quarter].information > 0 ? m_city[quarter].weighted / m_city[quarter].information : 0;
}

double CityModel::cityEffectError(size_t quarter) const {
    return m_city[quarter].information > 0 ? 1 / std::sqrt(m_city[quarter].information) : 1;
}

double CityModel::localEffect(size_t area, size_t quarter) const {
    const double weighted = m_city[quarter].weighted - m_pull[area][quarter].weighted;
    const double information = m_city[quarter].information - m_pull[area][quarter].information;
    return 1 + weighted / (information + 1 / m_cityVariance);
}

double CityModel::cityVariance(size_t area, size_t quarter) const {
    return 1 / (m_city[quarter].information - m_pull[area][quarter].information + 1 / m_cityVariance);
}

void CityModel::sumLevels() {
    m_sums.assign(m_level.size(), std::vector<Level>(m_last + 2));
    double observedInAll = 0, baseInAll = 0;
    for (size_t area = 0; area < m_level.size(); ++area) {
        Level level;
        for (size_t t = 0; t <= m_last; ++t) {
            m_sums[area][t] = level;
            if (!isUsable(area, t))
                continue;
            const double expected = m_bases[area][t] * m_smooth[t] * localEffect(area, t);
            const double mean = m_level[area] * expected;
            level.observed += *observed(area, t);
            level.base += expected;
            level.information += mean / (1 + (m_spread + cityVariance(area, t)) * mean);
            ++level.quarters;
        }
        m_sums[area][m_last + 1] = level;
        observedInAll += level.observed;
        baseInAll += level.base;
    }
    m_rate = baseInAll > 0 ? observedInAll / baseInAll : 0;
}

const CityModel::Level& CityModel::levelOf(size_t area, size_t leftOut) const {
    return m_sums[area][m_last + 1 > leftOut ? m_last + 1 - leftOut : 0];
}

std::optional<double> CityModel::expected(size_t area, size_t quarter, size_t leftOut) const {
    const Level& level = levelOf(area, leftOut);
    const auto there = base(area, quarter);
    if (level.quarters < kLeastBaseline || level.base <= 0 || m_rate <= 0 || !there)
        return {};
    // As if one request more had been seen at the rate of the whole city: nobody has a rate of nothing.
    return (level.observed + 1) / (level.base + 1 / m_rate) * *there * m_smooth[quarter] *
           localEffect(area, quarter);
}

double CityModel::levelVariance(size_t area, size_t leftOut) const {
    const double information = levelOf(area, leftOut).information;
    return information > 1 ? 1 / information : 1;
}

} // namespace leertafel::statistics
