#pragma once

#include "core/statistics/QuarterlyLook.h"

#include <memory>

namespace leertafel::statistics {

/// The models of all themes on a sound baseline: without open quarters, registration faults and points out
/// of line. Internal to the quarterly look.
class LookModels {
public:
    LookModels(const LookTable& table, size_t last, double registrationChance,
               const LookProgress& progress = {});

    /// Whoever asked wanted no more of it; nothing else may be asked then.
    bool stopped() const { return m_stopped; }

    const CityModel& of(size_t theme) const { return *m_models[theme]; }
    size_t last() const { return m_last; }
    /// +1 or −1 where all themes of one area jumped at once in that quarter, else 0.
    int jump(size_t area, size_t quarter) const { return m_jump[area][quarter]; }
    /// Something of whatever theme was registered there and then.
    bool isRegistered(size_t area, size_t quarter) const;
    double spread() const { return m_spread; }

    /// All themes of one area in one quarter together.
    struct Together {
        double observed = 0, expected = 0, variance = 0;
        int themes = 0;
        double pUp = 1, pDown = 1; ///< of the sum
        /// Mean direction of all themes in standard errors, each with at most `kMostPull` of them: a few
        /// themes of their own do not make it large.
        double pull = 0;
        double pullOfRest = 0; ///< without the two themes that pull most to the side of `pull`
        /// What is booked twice is even, theme by theme: the chance that all are, when they are.
        double pEven = 1;
    };
    Together together(size_t area, size_t quarter) const;

private:
    bool fit();
    void measureSpread();
    void leaveOutAlarms();
    void findJumps(double chance);

    const LookTable& m_table;
    size_t m_last;
    double m_spread = 0.04;
    std::vector<Usable> m_usable; ///< per theme
    std::vector<std::unique_ptr<CityModel>> m_models;
    std::vector<std::vector<int>> m_jump; ///< [area][quarter]
    LookProgress m_progress;
    int m_fitted = 0;
    bool m_stopped = false;
};

} // namespace leertafel::statistics
