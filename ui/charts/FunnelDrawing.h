#pragma once

#include "ui/charts/FunnelOverlay.h"

#include <QtCharts/QChart>

namespace leertafel::ui {

/// The funnel as Qt Charts draws it, with our overlay in it. One builder for screen and paper.
class FunnelDrawing : public QChart {
public:
    FunnelDrawing(const services::TrendComparison& comparison, const QStringList& names,
                  const ChartLook& look, const FunnelWords& words);
    /// Sets size and plot area together.
    void place(const QSizeF& size);
    FunnelOverlay& overlay() { return *m_overlay; }

private:
    void addLimits(const services::TrendComparison& comparison);
    void addAxes();

    ChartLook m_look;
    FunnelWords m_words;
    double m_most = 1; ///< youths at the right edge
    double m_top = 1;  ///< rate at the upper edge
    double m_step = 1;
    FunnelOverlay* m_overlay;
};

} // namespace leertafel::ui
