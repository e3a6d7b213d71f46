#pragma once

#include <QWidget>

namespace leertafel::ui {

/// What the colours and the hatch of a heat table or a map of tiles mean, in words; goes over to more lines
/// where there is no room.
QWidget* makeHeatLegend();

} // namespace leertafel::ui
