#pragma once

#include "core/statistics/Series.h"

#include <vector>

namespace leertafel::statistics {

/// Counts per theme, area and quarter, oldest quarter first; nothing where a quarter was not registered.
struct LookTable {
    std::vector<std::vector<Series>> count; ///< [theme][area][quarter]
    std::vector<Series> youths;             ///< [area][quarter]; empty: an equal base is taken
    std::vector<int> season;                ///< 1…4, calendar quarter of each column
    std::vector<bool> provisional;          ///< per quarter: not complete yet, in no baseline, never judged

    size_t themes() const { return count.size(); }
    size_t areas() const { return count.empty() ? 0 : count.front().size(); }
    size_t quarters() const { return season.size(); }
};

/// Which points count for a baseline: [area][quarter].
using Usable = std::vector<std::vector<bool>>;

/// What one theme is expected to be everywhere, from all areas together:
/// μ(area, t) = level(area) · youths(area, t) · season(t) · exp(slope · t) · c(t), with levels and seasons by
/// iterative proportional fitting and c(t) the rest of the city in that quarter. The area itself never
/// counts in its own c(t), and areas far out of line hardly do (Huber weights), so that neither a city-wide
/// movement looks local nor a local one moves the city.
class CityModel {
public:
    /// @param last index of the last quarter to fit. @param near a model of nearly the same points, to start
    /// from; nothing for none.
    CityModel(const LookTable& table, size_t theme, size_t last, const Usable& usable, double spread,
              const CityModel* near = nullptr);

    size_t first() const { return m_first; } ///< first quarter of the reference period
    size_t last() const { return m_last; }
    /// Mean of one point with the baseline of everything usable but the last `leftOut` quarters; nothing
    /// without youths or without 8 usable quarters.
    std::optional<double> expected(size_t area, size_t quarter, size_t leftOut) const;
    /// Relative variance of the area's level, and of the city's part in one quarter.
    double levelVariance(size_t area, size_t leftOut) const;
    double cityVariance(size_t area, size_t quarter) const;

    double season(size_t quarter) const;
    double slope() const { return m_slope; } ///< of the logarithm, per quarter
    double slopeError() const { return m_slopeError; }
    /// Movement of the whole city in one quarter against season and slope, and its standard error.
    double cityEffect(size_t quarter) const;
    double cityEffectError(size_t quarter) const;

    std::optional<double> observed(size_t area, size_t quarter) const;
    bool isUsable(size_t area, size_t quarter) const;
    /// 1/size of the negative binomial: variance = μ + spread · μ².
    double spread() const { return m_spread; }

private:
    struct Pull {
        double weighted = 0;    ///< Σ information · (observed / expected − 1)
        double information = 0; ///< 1 / relative variance
    };
    /// Sums over the baseline of one area: observed, and its base with c(t) in it.
    struct Level {
        double observed = 0, base = 0, information = 0;
        int quarters = 0;
    };
    void fit();
    void fitSlope();
    void findCityEffects();
    void sumLevels();
    void follow();
    std::optional<double> base(size_t area, size_t quarter) const;
    const Level& levelOf(size_t area, size_t leftOut) const;
    double localEffect(size_t area, size_t quarter) const;

    const LookTable& m_table;
    size_t m_theme, m_first, m_last;
    double m_spread;
    std::vector<std::vector<double>> m_bases; ///< [area][quarter]; 0 where it does not count
    std::vector<double> m_smooth;             ///< season and slope per quarter
    std::vector<double> m_level;              ///< per area
    std::vector<double> m_seasons{1, 1, 1, 1};
    double m_slope = 0, m_slopeError = 0;
    double m_cityVariance = 0; ///< relative variance of the city in one quarter beside season and slope
    double m_rate = 0;         ///< of all areas together
    std::vector<std::vector<Pull>> m_pull;  ///< [area][quarter]
    std::vector<Pull> m_city;               ///< per quarter
    std::vector<std::vector<Level>> m_sums; ///< [area][quarter]: over all quarters before
};

} // namespace leertafel::statistics
