#pragma once

#include "core/services/HelpLadder.h"
#include "ui/charts/ChartLook.h"

class QPainter;

namespace leertafel::ui {

/// The ground of one part of a bar: shades of one colour, so that no part looks better than another.
QColor shadeOf(qsizetype part, qsizetype parts, const Colours& colours);

/// One bar of parts that are whole together, from left to right; what may not be told apart is hatched and
/// last. Each part has its percentage where there is room.
void paintShareBar(QPainter& painter, const QRectF& box, const services::LadderBar& bar, int cases,
                   const ChartLook& look);

} // namespace leertafel::ui
