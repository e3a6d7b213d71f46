#include "ui/charts/Sparkline.h"

#include "ui/charts/SmallTrend.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace leertafel::ui {

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
    const ChartLook look = screenLook();
    const qreal unit = look.unit;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    ChartGeometry geometry;
    geometry.plot = QRectF(rect()).adjusted(0, 9 * unit, 0, -2 * unit);
    geometry.points = static_cast<int>(m_points.size());
    double highest = 0;
    for (const TrendPoint& point : m_points)
        highest = qMax(highest, qMax(point.value.value_or(0), point.upper.value_or(0)));
    geometry.top = highest > 0 ? highest : 1;

    paintSmallTrend(painter, geometry, m_points, look);
}

} // namespace leertafel::ui
