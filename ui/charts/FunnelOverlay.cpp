#include "ui/charts/FunnelOverlay.h"

#include "ui/charts/ChartBuilder.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::ComparedArea;
using services::FunnelPlace;
using services::FunnelStep;
using services::TrendComparison;

namespace {

constexpr qreal signWidth = 18;
constexpr qreal legendGap = 14;

} // namespace

FunnelOverlay::FunnelOverlay(const TrendComparison& comparison, const QStringList& names,
                             const ChartLook& look, const FunnelWords& words, QGraphicsItem* parent)
    : QGraphicsItem(parent), m_comparison(comparison), m_names(names), m_look(look), m_words(words) {
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
}

bool FunnelOverlay::setGeometry(const QRectF& whole, const QRectF& plot, double most, double top) {
    prepareGeometryChange();
    m_whole = whole;
    m_plot = plot;
    m_most = most;
    m_top = top;
    return placeNames();
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
    QList<QPair<Sign, QString>> entries;
    if (!m_comparison.narrow.isEmpty())
        entries = {{Sign::Centre, m_words.centre}, {Sign::Narrow, m_words.narrow}, {Sign::Far, m_words.far}};
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
    for (qsizetype i = 0; i < m_listed.size(); ++i) {
        const QString name = m_names.at(m_listed[i]) + (i + 1 < m_listed.size() ? u","_s : QString());
        entries.append({Sign::None, i == 0 ? m_words.listed + u' ' + name : name});
    }
    return entries;
}

qreal FunnelOverlay::entryWidth(Sign sign, const QString& words) const {
    const qreal before = sign == Sign::None ? 0 : signWidth + 6;
    return (before + legendGap) * m_look.unit + QFontMetricsF(m_look.caption).horizontalAdvance(words);
}

int FunnelOverlay::legendRows(qreal width) const {
    int rows = 1;
    qreal used = 0;
    for (const auto& entry : legend()) {
        const qreal needed = entryWidth(entry.first, entry.second);
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

/// Clear of the ring. What found no room once is listed for good, so that this comes to an end.
bool FunnelOverlay::placeNames() {
    const QFontMetricsF metrics(m_look.caption);
    QList<NamedPoint> points;
    QList<qsizetype> drawn;
    for (qsizetype i = 0; i < m_comparison.areas.size(); ++i) {
        if (!m_comparison.isDrawn(i))
            continue;
        // A name that is listed takes no room here, but its point does.
        points.append(
            {centreOf(i), m_listed.contains(i)
                              ? QSizeF(0, 0)
                              : QSizeF(metrics.horizontalAdvance(m_names.at(i)) + 1, metrics.height())});
        drawn.append(i);
    }
    const QRectF room(QPointF(m_plot.left(), m_whole.top()), QPointF(m_whole.right(), m_plot.bottom()));
    const QList<NamePlace> places = namePlaces(points, lines(), room, 14 * m_look.unit);
    m_places = QList<NamePlace>(m_comparison.areas.size());
    const qsizetype before = m_listed.size();
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        if (!places[i].box.isNull())
            m_places[drawn[i]] = places[i];
        else if (!m_listed.contains(drawn[i]))
            m_listed.append(drawn[i]);
    }
    std::sort(m_listed.begin(), m_listed.end());
    return m_listed.size() == before;
}

void FunnelOverlay::paintNames(QPainter& painter) const {
    const QFontMetricsF metrics(m_look.caption);
    const QList<QPolygonF> across = lines();
    painter.setPen(QPen(m_look.colours.edge, m_look.unit));
    for (const NamePlace& place : m_places)
        if (!place.leader.isNull())
            painter.drawLine(place.leader);
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QRectF& box = m_places[i].box;
        if (box.isNull())
            continue;
        // Where no place is clear of the limits, they stop at the name.
        if (isCrossed(box, across))
            painter.fillRect(box, m_look.ground);
        QPainterPath letters;
        letters.addText(box.left(), box.top() + metrics.ascent(), m_look.caption, m_names.at(i));
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
    case Sign::None:
        break;
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
        const qreal width = entryWidth(sign, words);
        if (x > m_plot.left() && x + width - legendGap * m_look.unit > m_plot.right()) {
            x = m_plot.left();
            y += row;
        }
        const QRectF box(x, y + 4 * m_look.unit, signWidth * m_look.unit, 12 * m_look.unit);
        paintSign(painter, sign, box);
        painter.setPen(m_look.colours.ink2);
        painter.setFont(m_look.caption);
        painter.drawText(QRectF(sign == Sign::None ? x : box.right() + 6 * m_look.unit, y, width, row),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
        x += width;
    }
}

} // namespace leertafel::ui
