#pragma once

#include "core/services/TrendService.h"

namespace leertafel::services {

/// One theme in every wijk and in the whole city, to be drawn beside each other.
struct TrendPanels {
    ThemeId theme{};
    Measure measure = Measure::Count;
    QList<TrendSeries> panels{}; ///< the wijken as in the vocabulary, the city last
    double top = 0;              ///< highest value or limit of the wijken: the scale they share
    double cityTop = 0;          ///< of the city; the scale of all where rates are drawn

    /// The scale of one panel.
    double topOf(qsizetype index) const { return index + 1 == panels.size() ? cityTop : top; }
    /// The city counts so much more that its panel has a scale of its own.
    bool cityApart() const { return measure == Measure::Count; }
};

} // namespace leertafel::services
