#pragma once

#include "core/services/TrendService.h"

namespace leertafel::services {

/// A series as far as one of its quarters, for words beside a sentence about that quarter: the youths that
/// its last quarter rests on are then those of the sentence. As it is without such a quarter.
inline TrendSeries seriesUntil(TrendSeries series, Quarter quarter) {
    while (quarter.isValid() && !series.points.isEmpty() && series.points.constLast().quarter > quarter)
        series.points.removeLast();
    return series;
}

} // namespace leertafel::services
