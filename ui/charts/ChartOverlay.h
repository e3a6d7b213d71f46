#pragma once

#include "ui/charts/ChartLook.h"

#include <QGraphicsItem>

namespace leertafel::ui {

/// Where values and quarters lie on a drawing, in the chart's own coordinates.
struct ChartGeometry {
    QRectF plot;
    int points = 0;
    double top = 1; ///< value at the plot's upper edge; the lower one is 0

    qreal x(double index) const { return plot.left() + (index + 0.5) / qMax(1, points) * plot.width(); }
    qreal y(double value) const { return plot.bottom() - value / top * plot.height(); }
    int indexAt(qreal x) const; ///< nearest point, −1 without points
    /// Where a day lies when the first point is that quarter; nothing before the first and after the last.
    std::optional<qreal> xOf(const QDate& day, Quarter first) const;
};

/// Everything on a control chart that Qt Charts has no series for, or would clip at the plot's edge: points,
/// years, action marks, hatched marks for hidden quarters, the selected range, the ring around the selected
/// point and the legend in words.
class ChartOverlay : public QGraphicsItem {
public:
    ChartOverlay(const services::TrendSeries& series, const ChartLook& look, QGraphicsItem* parent);

    void setGeometry(const QRectF& whole, const ChartGeometry& geometry);
    /// Both −1 for none.
    void setSelection(int first, int last, int current, bool focused);

    QRectF boundingRect() const override { return m_whole; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

    /// Rows that the labels of action marks and the legend need at this width, so that the plot leaves room.
    int markRows(const ChartGeometry& geometry) const;
    int legendRows(qreal width) const;
    static constexpr qreal rowHeight = 20;

private:
    struct LegendEntry {
        enum class Sign { Series, Band, Expected, City, Flag, Provisional, Hidden } sign;
        QString words;
    };
    QList<LegendEntry> legend() const;
    qreal legendWidth(const LegendEntry& entry) const;
    struct PlacedMark {
        qreal x;
        int row;
        QRectF words;
        QString text;
    };
    QList<PlacedMark> placeMarks(const ChartGeometry& geometry) const;
    void paintSelection(QPainter& painter) const;
    void paintYears(QPainter& painter) const;
    void paintHidden(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintRing(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintSign(QPainter& painter, LegendEntry::Sign sign, const QRectF& box) const;
    QRectF hatchBox(int index) const;
    QPointF ringCentre() const;
    QList<QLineF> freeOf(qreal x, qreal top) const;

    services::TrendSeries m_series;
    ChartLook m_look;
    QRectF m_whole;
    ChartGeometry m_geometry;
    int m_first = -1;
    int m_last = -1;
    int m_current = -1;
    bool m_focused = false;
};

/// A diamond of half width `r`.
QPolygonF diamond(QPointF centre, qreal r);

} // namespace leertafel::ui
