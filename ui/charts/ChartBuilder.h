#pragma once

#include "ui/charts/ChartOverlay.h"

#include <QtCharts/QChart>

class QPainter;

namespace leertafel::ui {

/// The control chart as Qt Charts draws it, with our overlay in it. One builder for screen and paper.
class BuiltChart : public QChart {
public:
    BuiltChart(const services::TrendSeries& series, const ChartLook& look);

    /// Sets size and plot area together.
    void place(const QSizeF& size);
    const ChartGeometry& geometry() const { return m_geometry; }
    ChartOverlay& overlay() { return *m_overlay; }

private:
    void addBand(const services::TrendSeries& series);
    /// One line a run of quarters that have the value: a gap stays a gap.
    void addLine(const services::TrendSeries& series, std::optional<double> services::TrendPoint::*value,
                 const QPen& pen);
    void addAxes();

    ChartLook m_look;
    ChartGeometry m_geometry;
    double m_step = 1;
    ChartOverlay* m_overlay;
};

/// The round step between grid lines (1, 2 or 5 times a power of ten) that gives about `lines` of them.
double roundStep(double top, int lines);

} // namespace leertafel::ui
