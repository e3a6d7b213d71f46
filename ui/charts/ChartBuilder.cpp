#include "ui/charts/ChartBuilder.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::TrendPoint;
using services::TrendSeries;

double roundStep(double top, int lines) {
    if (!(top > 0))
        return 1;
    const double rough = top / lines;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power * 1.0000001)
            return factor * power;
    return 10 * power;
}

BuiltChart::BuiltChart(const TrendSeries& series, const ChartLook& look)
    : m_look(look), m_overlay(new ChartOverlay(series, look, this)) {
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setDropShadowEnabled(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    setLocale(look.words.locale);
    setLocalizeNumbers(true);

    double highest = 0;
    for (const TrendPoint& point : series.points)
        for (const auto& value : {point.value, point.upper, point.expected, point.city})
            highest = qMax(highest, value.value_or(0));
    const bool counts = series.measure == services::Measure::Count;
    if (highest <= 0)
        highest = counts ? 5 : 1;
    m_step = roundStep(highest, 4);
    if (counts)
        m_step = qMax(1.0, m_step);
    m_geometry.points = static_cast<int>(series.points.size());
    m_geometry.top = m_step * std::ceil(highest / m_step - 1e-9);

    addBand(series);
    addLine(series, &TrendPoint::expected, QPen(look.colours.ink3, 1.2 * look.unit, Qt::DotLine));
    addLine(series, &TrendPoint::city, QPen(look.colours.chartCity, 1.8 * look.unit, Qt::DashLine));
    QPen line(look.colours.chartLine, 2.2 * look.unit);
    line.setJoinStyle(Qt::RoundJoin);
    addLine(series, &TrendPoint::value, line);
    addAxes();
}

void BuiltChart::addBand(const TrendSeries& series) {
    QLineSeries* upper = nullptr;
    QLineSeries* lower = nullptr;
    const auto finish = [this, &upper, &lower] {
        if (upper == nullptr)
            return;
        auto* area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setBrush(m_look.colours.chartBand);
        area->setPen(QPen(m_look.colours.chartBandEdge, 1));
        addSeries(area);
        upper = lower = nullptr;
    };
    for (int i = 0; i < m_geometry.points; ++i) {
        const TrendPoint& point = series.points[i];
        if (!point.upper) {
            finish();
            continue;
        }
        if (upper == nullptr) {
            upper = new QLineSeries;
            lower = new QLineSeries;
        }
        upper->append(i, *point.upper);
        lower->append(i, point.lower.value_or(0));
    }
    finish();
}

void BuiltChart::addLine(const TrendSeries& series, std::optional<double> TrendPoint::*value,
                         const QPen& pen) {
    QLineSeries* run = nullptr;
    for (int i = 0; i < m_geometry.points; ++i) {
        const std::optional<double>& y = series.points[i].*value;
        if (!y) {
            run = nullptr;
            continue;
        }
        if (run == nullptr) {
            run = new QLineSeries;
            run->setPen(pen);
            addSeries(run);
        }
        run->append(i, *y);
    }
}

void BuiltChart::addAxes() {
    auto* across = new QValueAxis;
    across->setRange(-0.5, qMax(1, m_geometry.points) - 0.5);
    across->setVisible(false); // the overlay draws the base line with the years
    auto* up = new QValueAxis;
    up->setRange(0, m_geometry.top);
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(0);
    up->setTickInterval(m_step);
    const int decimals = m_step >= 1 ? 0 : m_step >= 0.1 ? 1 : 2;
    up->setLabelFormat(u"%.%1f"_s.arg(decimals));
    up->setLabelsFont(m_look.caption);
    up->setLabelsBrush(m_look.colours.ink2);
    up->setGridLinePen(QPen(m_look.colours.chartGrid, 1));
    up->setLineVisible(false);
    addAxis(across, Qt::AlignBottom);
    addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries* one : series()) {
        one->attachAxis(across);
        one->attachAxis(up);
    }
}

void BuiltChart::place(const QSizeF& size) {
    const qreal unit = m_look.unit;
    const QFontMetricsF metrics(m_look.caption);
    const QString widest = m_look.words.locale.toString(m_geometry.top, 'f', m_step >= 1 ? 0 : 1);
    const qreal left = metrics.horizontalAdvance(widest) + 22 * unit;
    const qreal width = qMax(40.0, size.width() - left - 14 * unit);
    ChartGeometry trial = m_geometry;
    trial.plot = QRectF(left, 0, width, 100);
    const qreal above = (10 + ChartOverlay::rowHeight * m_overlay->markRows(trial)) * unit;
    const qreal below =
        metrics.height() + (26 + ChartOverlay::rowHeight * m_overlay->legendRows(width)) * unit;
    m_geometry.plot = QRectF(left, above, width, qMax(40.0, size.height() - above - below));
    resize(size);
    setPlotArea(m_geometry.plot);
    // Qt Charts moves its series with the plot area at once but its axes only with the next layout.
    layout()->invalidate();
    layout()->setGeometry(QRectF(QPointF(0, 0), size));
    m_overlay->setGeometry(QRectF(QPointF(0, 0), size), m_geometry);
}

} // namespace leertafel::ui
