#pragma once

#include "core/domain/SignalCount.h"
#include "core/services/TrendService.h"
#include "core/statistics/BeforeAfter.h"
#include "core/statistics/ChangeModel.h"

namespace leertafel::services {

/// The quarters around an action in one series. A quarter counts as after it when the action began in its
/// first half; else that quarter counts for neither side.
/// @param city the same theme over the whole city; empty when `series` is the city's own.
statistics::ChangeSeries changeOf(const TrendSeries& series, const TrendSeries& city, const QDate& startedOn);

/// What came after an action, in the program's language.
EffectWords wordsOf(const statistics::BeforeAfter& effect);
/// The same of a model over more quarters.
QString wordsOf(const statistics::ModelledEffect& model);

} // namespace leertafel::services
