#include "ui/charts/FunnelDrawing.h"

#include "ui/charts/ChartBuilder.h"

#include <QGraphicsLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::ComparedArea;
using services::FunnelStep;
using services::TrendComparison;

namespace {

QLineSeries* lineOf(const QList<FunnelStep>& steps, double FunnelStep::*limit) {
    auto* line = new QLineSeries;
    for (const FunnelStep& step : steps)
        line->append(step.youths, step.*limit);
    return line;
}

} // namespace

FunnelDrawing::FunnelDrawing(const TrendComparison& comparison, const QStringList& names,
                             const ChartLook& look, const FunnelWords& words)
    : m_look(look), m_words(words), m_overlay(new FunnelOverlay(comparison, names, look, words, this)) {
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setDropShadowEnabled(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    QChart::legend()->hide();
    setLocale(look.words.locale);
    setLocalizeNumbers(true);
    double most = 0, top = 0;
    for (const ComparedArea& area : comparison.areas) {
        if (!area.rate)
            continue;
        most = qMax(most, *area.youths);
        top = qMax(top, qMax(*area.rate, area.upper.value_or(0)));
    }
    // Limits at a handful of youths would leave the points no height.
    m_step = roundStep(top > 0 ? 1.15 * top : 1, 4);
    m_top = m_step * std::ceil(top > 0 ? 1.15 * top / m_step : 1);
    m_most = most > 0 ? 1.1 * most : 1000;
    addLimits(comparison);
    addAxes();
}

void FunnelDrawing::addLimits(const TrendComparison& comparison) {
    if (comparison.narrow.isEmpty())
        return;
    const Colours& colours = m_look.colours;
    const auto add = [this](QLineSeries* line, const QPen& pen) {
        line->setPen(pen);
        addSeries(line);
    };
    auto* band = new QAreaSeries(lineOf(comparison.narrow, &FunnelStep::upper95),
                                 lineOf(comparison.narrow, &FunnelStep::lower95));
    band->upperSeries()->setParent(band);
    band->lowerSeries()->setParent(band);
    band->setBrush(colours.chartBand);
    band->setPen(QPen(colours.chartBandEdge, 1));
    addSeries(band);
    const QPen far(colours.ink3, 1.2 * m_look.unit, Qt::DotLine);
    add(lineOf(comparison.narrow, &FunnelStep::lower998), far);
    add(lineOf(comparison.narrow, &FunnelStep::upper998), far);
    if (!comparison.wide.isEmpty()) {
        const QPen wide(colours.chartCity, 1.6 * m_look.unit, Qt::DashLine);
        const QPen widest(colours.chartCity, 1.6 * m_look.unit, Qt::DashDotLine);
        add(lineOf(comparison.wide, &FunnelStep::lower95), wide);
        add(lineOf(comparison.wide, &FunnelStep::upper95), wide);
        add(lineOf(comparison.wide, &FunnelStep::lower998), widest);
        add(lineOf(comparison.wide, &FunnelStep::upper998), widest);
    }
    auto* centre = new QLineSeries;
    centre->append(0, *comparison.centre);
    centre->append(m_most, *comparison.centre);
    add(centre, QPen(colours.chartLine, 1.6 * m_look.unit));
}

void FunnelDrawing::addAxes() {
    const auto axis = [this](double most, double step, const QString& format) {
        auto* made = new QValueAxis;
        made->setRange(0, most);
        made->setTickType(QValueAxis::TicksDynamic);
        made->setTickAnchor(0);
        made->setTickInterval(step);
        made->setLabelFormat(format);
        made->setLabelsFont(m_look.caption);
        made->setLabelsBrush(m_look.colours.ink2);
        made->setTitleFont(m_look.caption);
        made->setTitleBrush(m_look.colours.ink2);
        made->setGridLinePen(QPen(m_look.colours.chartGrid, 1));
        return made;
    };
    QValueAxis* up = axis(m_top, m_step, m_step >= 1 ? u"%.0f"_s : u"%.1f"_s);
    up->setLineVisible(false);
    QValueAxis* across = axis(m_most, roundStep(m_most, 6), u"%.0f"_s);
    across->setGridLineVisible(false);
    across->setLinePen(QPen(m_look.colours.edge, 1));
    across->setTitleText(m_words.across);
    addAxis(across, Qt::AlignBottom);
    addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries* one : series()) {
        one->attachAxis(across);
        one->attachAxis(up);
    }
}

void FunnelDrawing::place(const QSizeF& size) {
    const qreal unit = m_look.unit;
    const QFontMetricsF metrics(m_look.caption);
    const qreal left =
        metrics.horizontalAdvance(m_look.words.locale.toString(m_top, 'f', m_step >= 1 ? 0 : 1)) + 22 * unit;
    const qreal width = qMax(40.0, size.width() - left - 14 * unit);
    QRectF plot;
    m_overlay->forgetListed();
    do {
        const qreal below =
            2 * metrics.height() + (28 + FunnelOverlay::rowHeight * m_overlay->legendRows(width)) * unit;
        plot = QRectF(left, 10 * unit, width, qMax(40.0, size.height() - 10 * unit - below));
    } while (!m_overlay->setGeometry(QRectF(QPointF(0, 0), size), plot, m_most, m_top));
    resize(size);
    setPlotArea(plot);
    // Qt Charts moves its series with the plot area at once but its axes only with the next layout.
    layout()->invalidate();
    layout()->setGeometry(QRectF(QPointF(0, 0), size));
}

} // namespace leertafel::ui
