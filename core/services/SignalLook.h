#pragma once

#include "core/domain/Quarter.h"
#include "core/domain/Term.h"

#include <QList>
#include <QString>

#include <optional>

namespace leertafel::services {

/// Something that the quarterly look says, in one sentence.
struct LookSaying {
    AreaCode area{};
    ThemeId theme{}; ///< empty: all themes
    Quarter quarter{};
    bool up = true;
    QString kind; ///< id: `point`, `shift`, `drift`, `seasonal`, `citywide`, `registration`, `provisional`,
                  ///< `missing`, `too_small`
    /// Rounded; an upper bound only where a count behind it is hidden, nothing where nothing was tested.
    std::optional<double> p{};
    QString sentence{};
};

/// Asks somebody to look now; the other kinds explain why a combination cannot be judged, or was to be
/// expected.
bool asksForALook(const LookSaying& saying);

/// One look over all combinations of wijk and theme.
struct SignalLook {
    Quarter quarter{}; ///< looked at; invalid when no quarter is complete
    QList<LookSaying> found{};
    QList<LookSaying> nearMisses{};
    int looks = 0;            ///< combinations that could be judged
    int tooShort = 0;         ///< combinations with fewer than eight quarters behind them
    double expectedFalse = 0; ///< of the local ones, at most so many by chance
};

} // namespace leertafel::services
