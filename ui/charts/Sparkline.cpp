#include "ui/charts/Sparkline.h"

#include "ui/charts/ChartOverlay.h"
#include "ui/charts/Hatch.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace leertafel::ui {

using services::PointFlag;
using services::TrendPoint;

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("sparkline"));
}

void Sparkline::setTrend(const services::TrendSeries& series, int quarters) {
    m_points = series.points.mid(qMax(qsizetype(0), series.points.size() - quarters));
    update();
}

QSize Sparkline::sizeHint() const { return {Theme::px(320), Theme::px(52)}; }
QSize Sparkline::minimumSizeHint() const { return {Theme::px(120), Theme::px(52)}; }

void Sparkline::paintEvent(QPaintEvent*) {
    if (m_points.isEmpty())
        return;
    const Colours& colours = Theme::colours();
    const qreal unit = Theme::px(100) / 100.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    ChartGeometry geometry;
    geometry.plot = QRectF(rect()).adjusted(0, 9 * unit, 0, -2 * unit);
    geometry.points = static_cast<int>(m_points.size());
    double highest = 0;
    for (const TrendPoint& point : m_points)
        highest = qMax(highest, qMax(point.value.value_or(0), point.upper.value_or(0)));
    geometry.top = highest > 0 ? highest : 1;

    QPolygonF band;
    for (int i = 0; i < geometry.points; ++i)
        if (m_points[i].upper)
            band.append({geometry.x(i), geometry.y(*m_points[i].upper)});
    for (int i = geometry.points - 1; i >= 0; --i)
        if (m_points[i].upper)
            band.append({geometry.x(i), geometry.y(m_points[i].lower.value_or(0))});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.chartBand);
    painter.drawPolygon(band);

    painter.setPen(QPen(colours.chartLine, 1.8 * unit));
    for (int i = 1; i < geometry.points; ++i)
        if (m_points[i].value && m_points[i - 1].value)
            painter.drawLine(QPointF(geometry.x(i - 1), geometry.y(*m_points[i - 1].value)),
                             QPointF(geometry.x(i), geometry.y(*m_points[i].value)));
    for (int i = 0; i < geometry.points; ++i) {
        if (m_points[i].hidden) {
            const qreal step = geometry.plot.width() / geometry.points;
            const qreal width = qMin(step - 2, 10 * unit);
            painter.save();
            paintHatch(painter,
                       QRectF(geometry.x(i) - width / 2, geometry.plot.bottom() - 5 * unit, width, 5 * unit),
                       colours.edge, colours.base, unit);
            painter.restore();
        }
        if (!m_points[i].value)
            continue;
        const QPointF centre(geometry.x(i), geometry.y(*m_points[i].value));
        painter.setPen(Qt::NoPen);
        if (m_points[i].flag != PointFlag::None) {
            painter.setBrush(colours.chartFlag);
            painter.drawPolygon(diamond(centre, 5.5 * unit));
        } else if (m_points[i].provisional) {
            painter.setPen(QPen(colours.chartLine, 1.6 * unit));
            painter.setBrush(colours.base);
            painter.drawEllipse(centre, 3.4 * unit, 3.4 * unit);
        } else {
            painter.setBrush(colours.chartLine);
            painter.drawEllipse(centre, 2.8 * unit, 2.8 * unit);
        }
    }
}

} // namespace leertafel::ui
