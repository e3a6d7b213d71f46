#pragma once

#include "core/statistics/CityModel.h"

#include <functional>

namespace leertafel::statistics {

/// What a deviation is first of all.
enum class LookKind : unsigned char {
    Point,        ///< one quarter out of line
    Shift,        ///< several quarters together on another level
    Drift,        ///< several quarters together, further away each time
    Seasonal,     ///< out of line with the year, in line with the time of year
    Citywide,     ///< the whole city moves
    Registration, ///< all themes of one area jump at once
    Provisional,  ///< out of line, in a quarter that is not complete yet
    Missing,      ///< nothing registered at all
    TooSmall,     ///< even three times as many for a year could not be seen
};

struct LookSignal {
    int area = -1;  ///< −1: the whole city
    int theme = -1; ///< −1: all themes
    int quarter = 0;
    int direction = 1; ///< +1 up, −1 down
    LookKind kind = LookKind::Point;
    /// Two-sided and for all the numbers of quarters tried at once; nothing where nothing was tested.
    std::optional<double> p{};
    int over = 1;                      ///< quarters taken together, the last one is `quarter`
    int reach = 1;                     ///< back to the oldest of them, with those skipped in between
    double observed = 0, expected = 0; ///< over these quarters
    std::optional<double> change{};    ///< Citywide: factor a year
    std::optional<double>
        leastIncrease{}; ///< TooSmall: smallest factor over four quarters that could be seen
};

/// Told now and then, with parts done and in all; returning false stops the look.
using LookProgress = std::function<bool(int done, int total)>;

struct LookDesign {
    double falseDiscovery = 0.225;    ///< Benjamini–Hochberg level over all pairs of a quarter
    double nearMiss = 0.02;           ///< p of what is listed as nearly standing out
    double registrationChance = 1e-3; ///< for all themes of one area together
    double citySlope = 4;             ///< standard errors
};

/// Everything that stands out in one quarter, over all areas and themes.
struct QuarterlyLook {
    bool stopped = false; ///< by who asked; then nothing else is said
    int quarter = -1;     ///< index of the last complete quarter, the one looked at; −1: none
    int tests = 0;        ///< pairs that could be judged
    int tooShort = 0;     ///< pairs with fewer than 8 quarters of baseline
    double falseDiscovery = 0;
    double expectedFalse = 0;           ///< at most so many of the local signals stand out by chance
    std::vector<LookSignal> found;      ///< by kind, area and theme
    std::vector<LookSignal> nearMisses; ///< the smallest p first
};

/// Looks at the last complete quarter of a table with nothing in it but that table. Expectations come from
/// `CityModel` on a baseline without alarm points and registration faults; a pair's counts of the last 1 to 8
/// quarters are summed and judged with negative binomial tails; Benjamini–Hochberg over all pairs decides.
QuarterlyLook lookAt(const LookTable& table, const LookDesign& design = {},
                     const LookProgress& progress = {});

} // namespace leertafel::statistics
