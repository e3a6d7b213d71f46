#pragma once

#include "core/services/TrendComparison.h"
#include "ui/charts/FunnelChart.h"

#include <QGraphicsItem>
#include <QtCharts/QChart>

namespace leertafel::ui {

/// The points of a funnel with their names and the legend, which Qt Charts has no series for.
class FunnelOverlay : public QGraphicsItem {
public:
    FunnelOverlay(const services::TrendComparison& comparison, const QStringList& names,
                  const ChartLook& look, const FunnelWords& words, QGraphicsItem* parent);

    void setGeometry(const QRectF& whole, const QRectF& plot, double most, double top);
    /// @param area place in the comparison, −1 for none
    void setCurrent(qsizetype area, bool focused);
    QPointF centreOf(qsizetype area) const;
    int legendRows(qreal width) const;
    static constexpr qreal rowHeight = 20;

    QRectF boundingRect() const override { return m_whole; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    enum class Sign { Narrow, Far, Wide, Widest, Centre, Between, Outside };
    QList<QPair<Sign, QString>> legend() const;
    qreal entryWidth(const QString& words) const;
    void paintPoint(QPainter& painter, services::FunnelPlace place, QPointF centre) const;
    void paintNames(QPainter& painter) const;
    QPointF pointAt(double youths, double rate) const;
    /// Limits and the line of all areas.
    QList<QPolygonF> lines() const;
    void paintSign(QPainter& painter, Sign sign, const QRectF& box) const;
    void paintLegend(QPainter& painter) const;

    services::TrendComparison m_comparison;
    QStringList m_names;
    ChartLook m_look;
    FunnelWords m_words;
    QRectF m_whole;
    QRectF m_plot;
    double m_most = 1;
    double m_top = 1;
    qsizetype m_current = -1;
    bool m_focused = false;
};

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
