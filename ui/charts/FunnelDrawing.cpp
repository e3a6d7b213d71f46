#include "ui/charts/FunnelDrawing.h"

#include "ui/charts/ChartBuilder.h"
#include "ui/charts/NamePlaces.h"

#include <QGraphicsLayout>
#include <QPainter>
#include <QPainterPath>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::ComparedArea;
using services::FunnelPlace;
using services::FunnelStep;
using services::TrendComparison;

namespace {

constexpr qreal signWidth = 18;
constexpr qreal legendGap = 14;
constexpr qreal nameGap = 14; ///< clear of the ring

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
    const qreal below =
        2 * metrics.height() + (28 + FunnelOverlay::rowHeight * m_overlay->legendRows(width)) * unit;
    const QRectF plot(left, 10 * unit, width, qMax(40.0, size.height() - 10 * unit - below));
    resize(size);
    setPlotArea(plot);
    // Qt Charts moves its series with the plot area at once but its axes only with the next layout.
    layout()->invalidate();
    layout()->setGeometry(QRectF(QPointF(0, 0), size));
    m_overlay->setGeometry(QRectF(QPointF(0, 0), size), plot, m_most, m_top);
}

FunnelOverlay::FunnelOverlay(const TrendComparison& comparison, const QStringList& names,
                             const ChartLook& look, const FunnelWords& words, QGraphicsItem* parent)
    : QGraphicsItem(parent), m_comparison(comparison), m_names(names), m_look(look), m_words(words) {
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
}

void FunnelOverlay::setGeometry(const QRectF& whole, const QRectF& plot, double most, double top) {
    prepareGeometryChange();
    m_whole = whole;
    m_plot = plot;
    m_most = most;
    m_top = top;
}

void FunnelOverlay::setCurrent(qsizetype area, bool focused) {
    m_current = area;
    m_focused = focused;
    update();
}

QPointF FunnelOverlay::centreOf(qsizetype area) const {
    const ComparedArea& point = m_comparison.areas[area];
    return pointAt(point.youths.value_or(0), point.rate.value_or(0));
}

QPointF FunnelOverlay::pointAt(double youths, double rate) const {
    return {m_plot.left() + youths / m_most * m_plot.width(),
            m_plot.bottom() - rate / m_top * m_plot.height()};
}

QList<QPair<FunnelOverlay::Sign, QString>> FunnelOverlay::legend() const {
    if (m_comparison.narrow.isEmpty())
        return {};
    QList<QPair<Sign, QString>> entries{
        {Sign::Centre, m_words.centre}, {Sign::Narrow, m_words.narrow}, {Sign::Far, m_words.far}};
    if (!m_comparison.wide.isEmpty())
        entries << qMakePair(Sign::Wide, m_words.wide) << qMakePair(Sign::Widest, m_words.widest);
    for (const auto& [place, sign, words] :
         {std::tuple(FunnelPlace::Between, Sign::Between, m_words.between),
          std::tuple(FunnelPlace::Outside, Sign::Outside, m_words.outside)})
        for (const ComparedArea& area : m_comparison.areas)
            if (area.place == place) {
                entries.append({sign, words});
                break;
            }
    return entries;
}

qreal FunnelOverlay::entryWidth(const QString& words) const {
    return (signWidth + 6 + legendGap) * m_look.unit + QFontMetricsF(m_look.caption).horizontalAdvance(words);
}

int FunnelOverlay::legendRows(qreal width) const {
    int rows = 1;
    qreal used = 0;
    for (const auto& entry : legend()) {
        const qreal needed = entryWidth(entry.second);
        if (used > 0 && used + needed - legendGap * m_look.unit > width) {
            ++rows;
            used = 0;
        }
        used += needed;
    }
    return rows;
}

void FunnelOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    paintNames(*painter);
    for (qsizetype i = 0; i < m_comparison.areas.size(); ++i)
        if (m_comparison.isDrawn(i))
            paintPoint(*painter, m_comparison.areas[i].place, centreOf(i));
    if (m_current >= 0 && m_current < m_comparison.areas.size()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_focused ? m_look.colours.focus : m_look.colours.edge, 2 * m_look.unit));
        painter->drawEllipse(centreOf(m_current), 11 * m_look.unit, 11 * m_look.unit);
    }
    paintLegend(*painter);
}

void FunnelOverlay::paintPoint(QPainter& painter, FunnelPlace place, QPointF centre) const {
    const qreal unit = m_look.unit;
    switch (place) {
    case FunnelPlace::Outside:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.colours.chartFlag);
        painter.drawPolygon(diamond(centre, 6.6 * unit));
        break;
    case FunnelPlace::Between:
        painter.setPen(QPen(m_look.colours.chartFlag, 1.8 * unit));
        painter.setBrush(m_look.ground);
        painter.drawPolygon(diamond(centre, 6 * unit));
        break;
    case FunnelPlace::Within:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.colours.chartLine);
        painter.drawEllipse(centre, 4.2 * unit, 4.2 * unit);
        break;
    case FunnelPlace::Unjudged:
        painter.setPen(QPen(m_look.colours.chartLine, 1.8 * unit));
        painter.setBrush(m_look.ground);
        painter.drawEllipse(centre, 4.3 * unit, 4.3 * unit);
        break;
    }
}

QList<QPolygonF> FunnelOverlay::lines() const {
    QList<QPolygonF> all;
    if (m_comparison.centre && !m_comparison.narrow.isEmpty())
        all.append(QPolygonF{pointAt(0, *m_comparison.centre), pointAt(m_most, *m_comparison.centre)});
    for (const QList<FunnelStep>* steps : {&m_comparison.narrow, &m_comparison.wide})
        for (const auto limit :
             {&FunnelStep::lower95, &FunnelStep::upper95, &FunnelStep::lower998, &FunnelStep::upper998}) {
            QPolygonF line;
            for (const FunnelStep& step : *steps)
                line.append(pointAt(step.youths, step.*limit));
            all.append(line);
        }
    return all;
}

void FunnelOverlay::paintNames(QPainter& painter) const {
    const QFontMetricsF metrics(m_look.caption);
    QList<NamedPoint> points;
    QStringList names;
    for (qsizetype i = 0; i < m_comparison.areas.size(); ++i) {
        if (!m_comparison.isDrawn(i))
            continue;
        points.append({centreOf(i), {metrics.horizontalAdvance(m_names.at(i)) + 1, metrics.height()}});
        names.append(m_names.at(i));
    }
    const QRectF room(QPointF(m_plot.left(), m_whole.top()), QPointF(m_whole.right(), m_plot.bottom()));
    const QList<QPolygonF> across = lines();
    const QList<QRectF> places = namePlaces(points, across, room, nameGap * m_look.unit);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF& box = places[i];
        if (box.isNull())
            continue;
        // A name that had to move away says by a line whose it is.
        const QPointF& dot = points[i].centre;
        const QPointF end(qBound(box.left(), dot.x(), box.right()), qBound(box.top(), dot.y(), box.bottom()));
        if (QLineF(dot, end).length() > (nameGap + 4) * m_look.unit) {
            painter.setPen(QPen(m_look.colours.ink3, m_look.unit));
            painter.drawLine(dot, end);
        }
        // Where no place is clear of the limits, they stop at the name.
        if (isCrossed(box, across))
            painter.fillRect(box, m_look.ground);
        QPainterPath letters;
        letters.addText(box.left(), box.top() + metrics.ascent(), m_look.caption, names[i]);
        painter.strokePath(letters,
                           QPen(m_look.ground, 4 * m_look.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(letters, m_look.colours.ink);
    }
}

void FunnelOverlay::paintSign(QPainter& painter, Sign sign, const QRectF& box) const {
    const Colours& colours = m_look.colours;
    const auto line = [&](const QColor& colour, qreal width, Qt::PenStyle style) {
        painter.setPen(QPen(colour, width * m_look.unit, style, Qt::FlatCap));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    };
    switch (sign) {
    case Sign::Narrow:
        painter.setPen(QPen(colours.edge, 1));
        painter.setBrush(colours.chartBand);
        painter.drawRect(box);
        break;
    case Sign::Far:
        line(colours.ink3, 1.2, Qt::DotLine);
        break;
    case Sign::Wide:
        line(colours.chartCity, 1.6, Qt::DashLine);
        break;
    case Sign::Widest:
        line(colours.chartCity, 1.6, Qt::DashDotLine);
        break;
    case Sign::Centre:
        line(colours.chartLine, 1.6, Qt::SolidLine);
        break;
    case Sign::Between:
        paintPoint(painter, FunnelPlace::Between, box.center());
        break;
    case Sign::Outside:
        paintPoint(painter, FunnelPlace::Outside, box.center());
        break;
    }
}

void FunnelOverlay::paintLegend(QPainter& painter) const {
    const qreal row = rowHeight * m_look.unit;
    qreal x = m_plot.left();
    qreal y = m_whole.bottom() - legendRows(m_plot.width()) * row;
    for (const auto& [sign, words] : legend()) {
        const qreal width = entryWidth(words);
        if (x > m_plot.left() && x + width - legendGap * m_look.unit > m_plot.right()) {
            x = m_plot.left();
            y += row;
        }
        const QRectF box(x, y + 4 * m_look.unit, signWidth * m_look.unit, 12 * m_look.unit);
        paintSign(painter, sign, box);
        painter.setPen(m_look.colours.ink2);
        painter.setFont(m_look.caption);
        painter.drawText(QRectF(box.right() + 6 * m_look.unit, y, width, row),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
        x += width;
    }
}

} // namespace leertafel::ui
