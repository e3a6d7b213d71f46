#pragma once

#include "core/statistics/Series.h"

#include <vector>

namespace leertafel::statistics {

/// One theme of a wijk: what was registered and what was expected, per quarter.
struct ThemeSeries {
    Series observed;
    Series expected;
};

/// Quarters in which nearly all themes of one wijk jumped at once: +1 up, −1 down, 0 neither. Such a jump is
/// first of all a matter of registration. A quarter counts when at least 6 themes are known, their sum is
/// 1.5 times (or two thirds of) the level of the four quarters on either side and outside exact Poisson
/// limits around that level, and so many themes lie on that side of it that chance gives it in less than
/// 2 % (sign test).
std::vector<int> jumpsOfAllThemes(const std::vector<ThemeSeries>& themes);

} // namespace leertafel::statistics
