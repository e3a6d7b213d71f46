#pragma once

#include "ui/charts/ChartOverlay.h"

class QPainter;

namespace leertafel::ui {

/// A trend without axes in `geometry.plot`: band, expected line, line with dots, diamonds where it stands
/// out, a ring where it is not complete. What may not be seen has the hatched mark at the foot, without
/// height; where nothing was registered there is a gap.
void paintSmallTrend(QPainter& painter, const ChartGeometry& geometry,
                     const QList<services::TrendPoint>& points, const ChartLook& look);

/// One of several trends beside each other: its title, its scale from 0 to `top`, its years, and a line where
/// an action in the area began. The same on screen and on paper.
/// @param top highest value or limit of all that share the scale.
void paintTrendPanel(QPainter& painter, const QRectF& box, const services::TrendSeries& series, double top,
                     const QString& title, const ChartLook& look);

} // namespace leertafel::ui
