#pragma once

#include "core/statistics/BeforeAfter.h"

namespace leertafel::statistics {

/// Quarters on either side of a change that a model looks at, at most.
inline constexpr int kModelBefore = 16;
inline constexpr int kModelAfter = 8;
/// So many quarters before it take for a season to be told from the rest.
inline constexpr int kLeastForSeason = 12;

/// What came after a change beside what would have come had it gone on as before: an interrupted time series
/// with a line, a step and, with enough quarters, one harmonic of the year.
struct ModelledChange {
    double level = 1; ///< ratio at the step
    Interval interval{};
    double casesDifference = 0; ///< cases since, less those the model expects without the change
    int quarters = 0;           ///< that the model rests on
    int leftOut = 0;            ///< quarters before that were high themselves, or faults of registration
};

struct ModelledEffect {
    ModelledChange here;
    std::optional<ModelledChange> rest; ///< the same model on the rest of the city; none for the city itself
};

/// Over the quarters since the last one before the change that may not be shown. Nothing where the model may
/// not speak (`InterruptedTimeSeries`), where a number after the change may not be shown, or where the rest
/// of the city cannot stand beside it.
std::optional<ModelledEffect> modelledEffect(const ChangeSeries& series);

} // namespace leertafel::statistics
