#pragma once

#include "core/services/HelpLadder.h"
#include "ui/charts/ChartLook.h"

class QPainter;

namespace leertafel::ui {

/// The ground of one part of a bar: shades of one colour, so that no part looks better than another. The
/// last part is what was not filled in, which is none of them.
QColor shadeOf(qsizetype part, qsizetype parts, const Colours& colours);

/// One bar of parts that are whole together, from left to right; what may not be told apart is hatched and
/// last. Each part has its percentage where there is room.
void paintShareBar(QPainter& painter, const QRectF& box, const services::LadderBar& bar, int cases,
                   const ChartLook& look);

/// One period of a ladder: its name, beside it the bar of the rungs and below that the bar of the tracks;
/// hatched where there are too few cases for shares.
void paintLadderPeriod(QPainter& painter, const QRectF& box, const QString& name,
                       const services::LadderPeriod& period, const ChartLook& look);

} // namespace leertafel::ui
