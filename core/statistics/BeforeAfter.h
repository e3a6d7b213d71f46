#pragma once

#include "core/statistics/RateRatio.h"
#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Quarters on either side of a change that are compared.
inline constexpr int kEffectQuarters = 4;

/// One series around a change, with the rest of the city beside it. All of one length, oldest first.
struct ChangeSeries {
    Series count;                 ///< nothing where it may not be seen or was not registered
    Series exposure;              ///< youths; nothing: every quarter weighs the same
    Series restCount;             ///< the city without this area; nothing as above
    Series restExposure;          ///< as `exposure`
    std::vector<bool> unseen;     ///< registered, but the number may not be shown
    std::vector<bool> incomplete; ///< still coming in
    std::vector<bool> high;       ///< above its limits
    std::vector<bool> jump;       ///< all themes moved at once: registration first
    bool whole = false;           ///< there is nothing beside it: the city itself
    int lastBefore = -1;          ///< index of the last quarter before the change
    int firstAfter = 0;           ///< index of the first one after it
};

/// Why there is, or is no, comparison.
enum class ChangeState : unsigned char {
    Compared,
    NotYet,   ///< fewer than four complete quarters since
    NoBefore, ///< fewer than four registered quarters before, or one missing since
    Unseen,   ///< a number in these quarters may not be shown, and a sum would give it away
    TooFew,   ///< no split of so few cases reaches p < 0.05
};

struct BeforeAfter {
    ChangeState state = ChangeState::NotYet;
    int completeAfter = 0; ///< quarters since, at most four
    double before = 0;     ///< cases in four quarters
    double after = 0;
    RateRatio change;              ///< exact, central interval
    bool perYouths = false;        ///< `change` is of rates; otherwise of the bare numbers
    std::optional<RateRatio> rest; ///< nothing where the rest may not be seen, or is too few
    bool jumped = false;           ///< all themes moved at once in one of these quarters
    /// The quarters before were high themselves, so that a fall is partly the way back to normal
    /// (regression to the mean): the four before those, if none of them was high.
    bool beforeWasHigh = false;
    std::optional<double> earlier;
    std::optional<RateRatio> againstEarlier;
};

/// Four quarters after a change against the four before it.
BeforeAfter beforeAfter(const ChangeSeries& series);

/// Whether some split of so many cases over both periods reaches central p < `alpha`.
bool couldShowChange(double cases, double exposureAfter, double exposureBefore, double alpha = 0.05);

} // namespace leertafel::statistics
