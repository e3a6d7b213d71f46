#include "ui/charts/ChartOverlay.h"

#include "ui/charts/Hatch.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr qreal legendGap = 14;
constexpr qreal signWidth = 18;
} // namespace

QPolygonF diamond(QPointF centre, qreal r) {
    return QPolygonF(
        {centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)});
}

std::optional<qreal> ChartGeometry::xOf(const QDate& day, Quarter first) const {
    const Quarter quarter = Quarter::of(day);
    const int offset = quarter - first;
    if (offset < 0 || offset >= points)
        return {};
    const double within = static_cast<double>(quarter.firstDay().daysTo(day)) /
                          static_cast<double>(quarter.firstDay().daysTo(quarter.lastDay()) + 1);
    return x(offset - 0.5 + within);
}

int ChartGeometry::indexAt(qreal position) const {
    if (points == 0 || plot.width() <= 0)
        return -1;
    const double index = (position - plot.left()) / plot.width() * points - 0.5;
    return qBound(0, static_cast<int>(std::lround(index)), points - 1);
}

ChartOverlay::ChartOverlay(const services::TrendSeries& series, const ChartLook& look, QGraphicsItem* parent)
    : QGraphicsItem(parent), m_series(series), m_look(look) {
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartOverlay::setGeometry(const QRectF& whole, const ChartGeometry& geometry) {
    prepareGeometryChange();
    m_whole = whole;
    m_geometry = geometry;
}

void ChartOverlay::setSelection(int first, int last, int current, bool focused) {
    m_first = first;
    m_last = last;
    m_current = current;
    m_focused = focused;
    update();
}

QList<ChartOverlay::LegendEntry> ChartOverlay::legend() const {
    using Sign = LegendEntry::Sign;
    bool band = false, expected = false, city = false, flag = false, open = false, hidden = false;
    for (const services::TrendPoint& point : m_series.points) {
        band = band || point.upper.has_value();
        expected = expected || point.expected.has_value();
        city = city || point.city.has_value();
        flag = flag || point.flag != services::PointFlag::None;
        open = open || point.provisional;
        hidden = hidden || point.hidden;
    }
    const ChartWords& words = m_look.words;
    QList<LegendEntry> entries{{Sign::Series, words.series}};
    if (band)
        entries.append({Sign::Band, words.band});
    if (expected)
        entries.append({Sign::Expected, words.expected});
    if (city)
        entries.append({Sign::City, words.city});
    if (flag)
        entries.append({Sign::Flag, words.flag});
    if (open)
        entries.append({Sign::Provisional, words.provisional});
    if (hidden)
        entries.append({Sign::Hidden, words.hidden});
    return entries;
}

qreal ChartOverlay::legendWidth(const LegendEntry& entry) const {
    return (signWidth + 6 + legendGap) * m_look.unit +
           QFontMetricsF(m_look.caption).horizontalAdvance(entry.words);
}

int ChartOverlay::legendRows(qreal width) const {
    int rows = 1;
    qreal used = 0;
    for (const LegendEntry& entry : legend()) {
        const qreal needed = legendWidth(entry);
        if (used > 0 && used + needed - legendGap * m_look.unit > width) {
            ++rows;
            used = 0;
        }
        used += needed;
    }
    return rows;
}

int ChartOverlay::markRows(const ChartGeometry& geometry) const {
    int rows = 0;
    for (const PlacedMark& mark : placeMarks(geometry))
        rows = qMax(rows, mark.row + 1);
    return rows;
}

QList<ChartOverlay::PlacedMark> ChartOverlay::placeMarks(const ChartGeometry& geometry) const {
    QList<PlacedMark> placed;
    if (m_series.points.isEmpty())
        return placed;
    const Quarter first = m_series.points.first().quarter;
    const QFontMetricsF metrics(m_look.strong);
    const qreal gap = 11 * m_look.unit;
    for (const services::TrendMark& mark : m_series.marks) {
        const auto x = geometry.xOf(mark.on, first);
        if (!x)
            continue;
        PlacedMark next;
        next.x = *x;
        const QString month = m_look.words.locale.toString(mark.on, u"MMM yyyy"_s).remove(u'.');
        next.text = month + u" · "_s + mark.title;
        // Words go to the right of the mark, to the left where they would fall off, shortened when both do.
        const qreal right = geometry.plot.right() - next.x - gap;
        const qreal left = next.x - gap - geometry.plot.left();
        const bool toRight = metrics.horizontalAdvance(next.text) <= right || right >= left;
        next.text = metrics.elidedText(next.text, Qt::ElideRight, qMax(right, left));
        const qreal width = metrics.horizontalAdvance(next.text) + 1;
        next.words = QRectF(toRight ? next.x + gap : next.x - gap - width, 0, width, rowHeight * m_look.unit);
        next.row = 0;
        const auto taken = [&placed, &next, gap] {
            return std::any_of(placed.cbegin(), placed.cend(), [&next, gap](const PlacedMark& other) {
                return other.row == next.row && other.words.left() - 2 * gap < next.words.right() &&
                       next.words.left() - 2 * gap < other.words.right();
            });
        };
        while (taken())
            ++next.row;
        placed.append(next);
    }
    return placed;
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    paintSelection(*painter);
    paintYears(*painter);
    paintHidden(*painter);
    paintMarks(*painter);
    paintPoints(*painter);
    paintRing(*painter);
    paintLegend(*painter);
}

void ChartOverlay::paintSelection(QPainter& painter) const {
    if (m_first < 0 || m_last <= m_first)
        return;
    QColor fill = m_look.colours.accent;
    fill.setAlpha(28);
    const QRectF range(QPointF(m_geometry.x(m_first - 0.5), m_geometry.plot.top()),
                       QPointF(m_geometry.x(m_last + 0.5), m_geometry.plot.bottom()));
    painter.fillRect(range, fill);
    painter.setPen(QPen(m_look.colours.accent, 1, Qt::DotLine));
    painter.drawLine(range.topLeft(), range.bottomLeft());
    painter.drawLine(range.topRight(), range.bottomRight());
}

void ChartOverlay::paintYears(QPainter& painter) const {
    if (m_series.points.isEmpty())
        return;
    const QFontMetricsF metrics(m_look.caption);
    const qreal width = metrics.horizontalAdvance(u"2000"_s);
    const qreal tick = 6 * m_look.unit;
    painter.setFont(m_look.caption);
    painter.setPen(QPen(m_look.colours.edge, 1));
    painter.drawLine(m_geometry.plot.bottomLeft(), m_geometry.plot.bottomRight());
    qreal free = m_geometry.plot.left() - 1;
    for (int i = 0; i < m_geometry.points; ++i) {
        const Quarter quarter = m_series.points[i].quarter;
        const bool begins = quarter.number() == 1;
        if (!begins && i != 0)
            continue;
        const qreal x = m_geometry.x(i - 0.5);
        if (begins) {
            painter.setPen(QPen(m_look.colours.edge, 1));
            painter.drawLine(QPointF(x, m_geometry.plot.bottom()),
                             QPointF(x, m_geometry.plot.bottom() + tick));
        }
        const bool fits = x >= free && x + width <= m_geometry.plot.right() + 12;
        if (!fits || (!begins && quarter.number() > 2))
            continue;
        painter.setPen(m_look.colours.ink2);
        painter.drawText(QPointF(x + 2, m_geometry.plot.bottom() + tick + 4 + metrics.ascent()),
                         QString::number(quarter.year()));
        free = x + width + 10 * m_look.unit;
    }
}

QRectF ChartOverlay::hatchBox(int index) const {
    const qreal step = m_geometry.plot.width() / qMax(1, m_geometry.points);
    const qreal width = qMin(step - 2, 14 * m_look.unit);
    // Low, so that it does not read as a small bar: it has no height.
    const qreal height = 6 * m_look.unit;
    return {m_geometry.x(index) - width / 2, m_geometry.plot.bottom() - height, width, height};
}

void ChartOverlay::paintHidden(QPainter& painter) const {
    for (int i = 0; i < m_geometry.points; ++i)
        if (m_series.points[i].hidden)
            paintSign(painter, LegendEntry::Sign::Hidden, hatchBox(i));
}

void ChartOverlay::paintMarks(QPainter& painter) const {
    const QList<PlacedMark> marks = placeMarks(m_geometry);
    painter.setFont(m_look.strong);
    for (const PlacedMark& mark : marks) {
        const qreal y = m_geometry.plot.top() - (10 + rowHeight * mark.row) * m_look.unit;
        painter.setPen(QPen(m_look.colours.chartAction, 1.4 * m_look.unit));
        for (const QLineF& part : freeOf(mark.x, y))
            painter.drawLine(part);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.colours.chartAction);
        painter.drawPolygon(diamond({mark.x, y}, 6 * m_look.unit));
        painter.setPen(m_look.colours.chartAction);
        const QRectF box = mark.words.translated(0, y - mark.words.height() / 2);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, mark.text);
    }
}

/// The line of an action from `top` to the axis, open where it would go through the ring of the chosen point.
QList<QLineF> ChartOverlay::freeOf(qreal x, qreal top) const {
    const QPointF foot(x, m_geometry.plot.bottom());
    if (m_current < 0 || m_current >= m_geometry.points)
        return {QLineF(QPointF(x, top), foot)};
    const qreal reach = 14 * m_look.mark();
    const QPointF centre = ringCentre();
    const qreal off = std::abs(centre.x() - x);
    if (off >= reach)
        return {QLineF(QPointF(x, top), foot)};
    const qreal half = std::sqrt(reach * reach - off * off);
    QList<QLineF> parts;
    if (centre.y() - half > top)
        parts.append(QLineF(QPointF(x, top), QPointF(x, centre.y() - half)));
    if (centre.y() + half < foot.y())
        parts.append(QLineF(QPointF(x, centre.y() + half), foot));
    return parts;
}

QPointF ChartOverlay::ringCentre() const {
    const services::TrendPoint& point = m_series.points[m_current];
    return point.value ? QPointF(m_geometry.x(m_current), m_geometry.y(*point.value))
                       : hatchBox(m_current).center();
}

void ChartOverlay::paintPoints(QPainter& painter) const {
    const qreal step = m_geometry.plot.width() / qMax(1, m_geometry.points) / m_look.mark();
    // Where points stand close the line between two diamonds must still be seen.
    const qreal reach = step < 18 ? 5.5 : 6.6;
    for (int i = 0; i < m_geometry.points; ++i) {
        const services::TrendPoint& point = m_series.points[i];
        if (!point.value)
            continue;
        const QPointF centre(m_geometry.x(i), m_geometry.y(*point.value));
        if (point.flag != services::PointFlag::None) {
            painter.setPen(QPen(m_look.ground, m_look.mark(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            painter.setBrush(m_look.colours.chartFlag);
            painter.drawPolygon(diamond(centre, reach * m_look.mark()));
        } else if (point.provisional) {
            painter.setPen(QPen(m_look.colours.chartLine, 1.8 * m_look.mark()));
            painter.setBrush(m_look.ground);
            painter.drawEllipse(centre, 4.3 * m_look.mark(), 4.3 * m_look.mark());
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.colours.chartLine);
            painter.drawEllipse(centre, 3.7 * m_look.mark(), 3.7 * m_look.mark());
        }
    }
}

void ChartOverlay::paintRing(QPainter& painter) const {
    if (m_current < 0 || m_current >= m_geometry.points)
        return;
    const QPointF centre = ringCentre();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_focused ? m_look.colours.focus : m_look.colours.chartLine, 2 * m_look.mark()));
    painter.drawEllipse(centre, 11 * m_look.mark(), 11 * m_look.mark());
}

void ChartOverlay::paintLegend(QPainter& painter) const {
    const qreal rows = legendRows(m_geometry.plot.width()) * rowHeight * m_look.unit;
    qreal x = m_geometry.plot.left();
    qreal y = m_whole.bottom() - rows;
    for (const LegendEntry& entry : legend()) {
        const qreal width = legendWidth(entry);
        if (x > m_geometry.plot.left() && x + width - legendGap * m_look.unit > m_geometry.plot.right()) {
            x = m_geometry.plot.left();
            y += rowHeight * m_look.unit;
        }
        const QRectF box(x, y + 3 * m_look.unit, signWidth * m_look.unit, 12 * m_look.unit);
        paintSign(painter, entry.sign, box);
        painter.setPen(m_look.colours.ink2);
        painter.setFont(m_look.caption);
        painter.drawText(QRectF(box.right() + 6 * m_look.unit, y, width, rowHeight * m_look.unit),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.words);
        x += width;
    }
}

void ChartOverlay::paintSign(QPainter& painter, LegendEntry::Sign sign, const QRectF& box) const {
    using Sign = LegendEntry::Sign;
    const Colours& colours = m_look.colours;
    const QPointF middle = box.center();
    const auto line = [&](const QColor& colour, qreal width, Qt::PenStyle style) {
        painter.setPen(QPen(colour, width * m_look.unit, style, Qt::FlatCap));
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()));
    };
    switch (sign) {
    case Sign::Series:
        line(colours.chartLine, 2.2, Qt::SolidLine);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.chartLine);
        painter.drawEllipse(middle, 3.6 * m_look.unit, 3.6 * m_look.unit);
        break;
    case Sign::Band:
        painter.setPen(QPen(colours.edge, 1));
        painter.setBrush(colours.chartBand);
        painter.drawRect(box);
        break;
    case Sign::Expected:
        line(colours.ink3, 1.2, Qt::DotLine);
        break;
    case Sign::City:
        line(colours.chartCity, 1.8, Qt::DashLine);
        break;
    case Sign::Flag:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.chartFlag);
        painter.drawPolygon(diamond(middle, 6 * m_look.unit));
        break;
    case Sign::Provisional:
        painter.setPen(QPen(colours.chartLine, 1.8 * m_look.unit));
        painter.setBrush(m_look.ground);
        painter.drawEllipse(middle, 4 * m_look.unit, 4 * m_look.unit);
        break;
    case Sign::Hidden:
        painter.save();
        paintHatch(painter, box, colours.edge, m_look.ground, m_look.unit);
        painter.restore();
        break;
    }
}

} // namespace leertafel::ui
