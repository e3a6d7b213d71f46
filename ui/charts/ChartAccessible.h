#pragma once

namespace leertafel::ui {

class PointChart;

/// Makes every chart of points a chart with one child a point for assistive technology; once is enough.
void installChartAccessibility();

/// Tells assistive technology that the keyboard stands on this point, so that it is spoken.
void announceChartPoint(PointChart* chart, int index);

} // namespace leertafel::ui
