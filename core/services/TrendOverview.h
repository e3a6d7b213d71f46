#pragma once

#include "core/services/TrendService.h"

namespace leertafel::services {

/// How far a count lies from what is expected there.
enum class Heat : quint8 {
    FarBelow, ///< below the exact limits
    Below,    ///< fewer than chance gives once in ten times
    AsExpected,
    Above,    ///< more than chance gives once in ten times
    FarAbove, ///< above the exact limits
    Unjudged  ///< hidden, missing, not complete or too short a base
};

/// Nothing but `Unjudged` for what may not be seen. `observed` against a Poisson mean; both are counts.
Heat heatOf(const TrendPoint& counted);

struct OverviewCell {
    TrendPoint point{}; ///< in the chosen measure
    Heat heat = Heat::Unjudged;
};

/// One quarter of every theme in every wijk.
struct TrendOverview {
    Quarter quarter{};
    bool provisional = false;
    Measure measure = Measure::Count;
    QList<Quarter> quarters{};   ///< that have figures, oldest first
    QList<AreaCode> areas{};     ///< as in the vocabulary
    QList<ThemeId> themes{};     ///< with figures, as in the vocabulary
    QList<OverviewCell> cells{}; ///< area by area
    int looks = 1;

    const OverviewCell& at(qsizetype area, qsizetype theme) const {
        return cells[area * themes.size() + theme];
    }
};

} // namespace leertafel::services
