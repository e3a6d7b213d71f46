#pragma once

#include "core/services/TrendComparison.h"
#include "ui/charts/FunnelChart.h"
#include "ui/charts/NamePlaces.h"

#include <QGraphicsItem>

namespace leertafel::ui {

/// The points of a funnel with their names and the legend, which Qt Charts has no series for.
class FunnelOverlay : public QGraphicsItem {
public:
    FunnelOverlay(const services::TrendComparison& comparison, const QStringList& names,
                  const ChartLook& look, const FunnelWords& words, QGraphicsItem* parent);

    /// Places the names; false when more of them than before found no room, so that the legend grew.
    bool setGeometry(const QRectF& whole, const QRectF& plot, double most, double top);
    /// Every name stands by its point again, as far as `setGeometry` finds room.
    void forgetListed() { m_listed.clear(); }
    /// Places in the comparison whose names stand in the legend.
    const QList<qsizetype>& listed() const { return m_listed; }
    /// @param area place in the comparison, −1 for none
    void setCurrent(qsizetype area, bool focused);
    QPointF centreOf(qsizetype area) const;
    int legendRows(qreal width) const;
    static constexpr qreal rowHeight = 20;

    QRectF boundingRect() const override { return m_whole; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    enum class Sign { None, Narrow, Far, Wide, Widest, Centre, Between, Outside };
    QList<QPair<Sign, QString>> legend() const;
    qreal entryWidth(Sign sign, const QString& words) const;
    void paintPoint(QPainter& painter, services::FunnelPlace place, QPointF centre) const;
    bool placeNames();
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
    QList<NamePlace> m_places{}; ///< as the areas; null where nothing is drawn or listed
    QList<qsizetype> m_listed{};
    qsizetype m_current = -1;
    bool m_focused = false;
};

} // namespace leertafel::ui
