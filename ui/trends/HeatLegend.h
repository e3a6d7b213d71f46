#pragma once

#include "core/services/TrendOverview.h"

#include <QWidget>

namespace leertafel::ui {

/// One colour of a heat table and what it says.
struct HeatMeaning {
    services::Heat heat;
    bool hidden;
    QString words;
};
QList<HeatMeaning> heatMeanings();

/// What the colours and the hatch of a heat table or a map of tiles mean, in words; goes over to more lines
/// where there is no room.
QWidget* makeHeatLegend();

} // namespace leertafel::ui
