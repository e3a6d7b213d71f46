#include "ui/charts/SmallTrend.h"

#include "ui/charts/ChartBuilder.h"
#include "ui/charts/Hatch.h"

#include <QPainter>

namespace leertafel::ui {

using services::PointFlag;
using services::TrendPoint;

namespace {

void paintBand(QPainter& painter, const ChartGeometry& geometry, const QList<TrendPoint>& points,
               const Colours& colours) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.chartBand);
    for (int first = 0; first < geometry.points; ++first) {
        int last = first;
        while (last < geometry.points && points[last].upper)
            ++last;
        QPolygonF band;
        for (int i = first; i < last; ++i)
            band.append({geometry.x(i), geometry.y(*points[i].upper)});
        for (int i = last - 1; i >= first; --i)
            band.append({geometry.x(i), geometry.y(points[i].lower.value_or(0))});
        painter.drawPolygon(band);
        first = last;
    }
}

void paintLine(QPainter& painter, const ChartGeometry& geometry, const QList<TrendPoint>& points,
               std::optional<double> TrendPoint::*value) {
    for (int i = 1; i < geometry.points; ++i)
        if (points[i].*value && points[i - 1].*value)
            painter.drawLine(QPointF(geometry.x(i - 1), geometry.y(*(points[i - 1].*value))),
                             QPointF(geometry.x(i), geometry.y(*(points[i].*value))));
}

/// The years under a panel, as many as there is room for, each as far from the next.
void paintYears(QPainter& painter, const ChartGeometry& geometry, const QList<TrendPoint>& points,
                const ChartLook& look) {
    const QFontMetricsF metrics(look.caption);
    const qreal bottom = geometry.plot.bottom();
    painter.setFont(look.caption);
    QList<QPair<qreal, QString>> years;
    for (int i = 0; i < geometry.points; ++i)
        if (points[i].quarter.number() == 1)
            years.append({geometry.x(i - 0.5), QString::number(points[i].quarter.year())});
    const auto fits = [&](qsizetype step) {
        for (qsizetype i = step; i < years.size(); i += step)
            if (years[i - step].first + metrics.horizontalAdvance(years[i - step].second) + 12 * look.unit >
                years[i].first)
                return false;
        return true;
    };
    qsizetype step = 1;
    while (!fits(step))
        ++step;
    for (qsizetype i = 0; i < years.size(); ++i) {
        const auto& [x, year] = years[i];
        painter.setPen(QPen(look.colours.edge, 1));
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 4 * look.unit));
        if (i % step != 0 || x + metrics.horizontalAdvance(year) > geometry.plot.right() + 2 * look.unit)
            continue;
        painter.setPen(look.colours.ink2);
        painter.drawText(QPointF(x + 2 * look.unit, bottom + 3 * look.unit + metrics.ascent()), year);
    }
}

/// Upright where an action in the area began. Its words are below the panels: there is no room here.
void paintActions(QPainter& painter, const ChartGeometry& geometry, const services::TrendSeries& series,
                  const ChartLook& look) {
    if (series.points.isEmpty())
        return;
    const qreal size = 3.5 * look.unit;
    for (const services::TrendMark& mark : series.marks) {
        const auto x = geometry.xOf(mark.on, series.points.first().quarter);
        if (!x)
            continue;
        const qreal top = geometry.plot.top() - size;
        painter.setPen(QPen(look.colours.chartAction, 1.4 * look.unit));
        painter.drawLine(QPointF(*x, top), QPointF(*x, geometry.plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours.chartAction);
        painter.drawPolygon(diamond({*x, top}, size));
    }
}

/// All but the band.
void paintSeries(QPainter& painter, const ChartGeometry& geometry, const QList<TrendPoint>& points,
                 const ChartLook& look) {
    const Colours& colours = look.colours;
    const qreal unit = look.unit;
    painter.setPen(QPen(colours.ink3, 1.2 * unit, Qt::DotLine));
    paintLine(painter, geometry, points, &TrendPoint::expected);
    painter.setPen(QPen(colours.chartLine, 1.8 * unit));
    paintLine(painter, geometry, points, &TrendPoint::value);
    const qreal step = geometry.plot.width() / qMax(1, geometry.points);
    const qreal dot = qMin(2.8 * unit, qMax(1.4 * unit, step / 3));
    for (int i = 0; i < geometry.points; ++i) {
        if (points[i].hidden) {
            const qreal width = qMax(2.0, qMin(step - 2, 10 * unit));
            painter.save();
            paintHatch(painter,
                       QRectF(geometry.x(i) - width / 2, geometry.plot.bottom() - 5 * unit, width, 5 * unit),
                       colours.edge, look.ground, unit);
            painter.restore();
        }
        if (!points[i].value)
            continue;
        const QPointF centre(geometry.x(i), geometry.y(*points[i].value));
        painter.setPen(Qt::NoPen);
        if (points[i].flag != PointFlag::None) {
            painter.setBrush(colours.chartFlag);
            painter.drawPolygon(diamond(centre, 5 * unit));
        } else if (points[i].provisional) {
            painter.setPen(QPen(colours.chartLine, 1.6 * unit));
            painter.setBrush(look.ground);
            painter.drawEllipse(centre, 3.4 * unit, 3.4 * unit);
        } else {
            painter.setBrush(colours.chartLine);
            painter.drawEllipse(centre, dot, dot);
        }
    }
}

} // namespace

void paintSmallTrend(QPainter& painter, const ChartGeometry& geometry, const QList<TrendPoint>& points,
                     const ChartLook& look) {
    paintBand(painter, geometry, points, look.colours);
    paintSeries(painter, geometry, points, look);
}

void paintTrendPanel(QPainter& painter, const QRectF& box, const services::TrendSeries& series, double top,
                     const QString& title, const ChartLook& look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = look.unit;
    const bool counts = series.measure == services::Measure::Count;
    const double highest = top > 0 ? top : counts ? 5 : 1;
    const double step = counts ? qMax(1.0, roundStep(highest, 3)) : roundStep(highest, 3);
    ChartGeometry geometry;
    geometry.points = int(series.points.size());
    // Up to the highest itself: small panels have no height to lose.
    geometry.top = 1.04 * highest;
    const int decimals = step >= 1 ? 0 : 1;
    const QFontMetricsF metrics(look.caption);
    const qreal scale =
        metrics.horizontalAdvance(look.words.locale.toString(geometry.top, 'f', decimals)) + 6 * unit;
    const qreal above = QFontMetricsF(look.strong).height() + 8 * unit;
    geometry.plot = box.adjusted(scale, above, -4 * unit, -metrics.height() - 5 * unit);

    painter.setFont(look.strong);
    painter.setPen(look.colours.ink);
    painter.drawText(QRectF(box.left(), box.top(), box.width(), above), Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(look.strong).elidedText(title, Qt::ElideRight, box.width()));
    painter.setFont(look.caption);
    for (double value = 0; value <= geometry.top; value += step) {
        const qreal y = geometry.y(value);
        painter.setPen(QPen(value > 0 ? look.colours.chartGrid : look.colours.edge, 1));
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        painter.setPen(look.colours.ink2);
        painter.drawText(QRectF(box.left(), y - metrics.height() / 2, scale - 5 * unit, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         look.words.locale.toString(value, 'f', decimals));
    }
    paintYears(painter, geometry, series.points, look);
    paintBand(painter, geometry, series.points, look.colours);
    paintActions(painter, geometry, series, look);
    paintSeries(painter, geometry, series.points, look);
    painter.restore();
}

} // namespace leertafel::ui
