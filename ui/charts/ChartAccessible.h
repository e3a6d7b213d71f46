#pragma once

namespace leertafel::ui {

class ControlChart;

/// Makes every control chart a chart with one child a quarter for assistive technology; once is enough.
void installChartAccessibility();

/// Tells assistive technology that the keyboard stands on this point, so that it is spoken.
void announceChartPoint(ControlChart* chart, int index);

} // namespace leertafel::ui
