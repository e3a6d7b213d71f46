#include "ui/trends/MapShapes.h"

#include "ui/charts/Hatch.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/trends/HeatTable.h"
#include "ui/trends/MapModel.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr qreal edge = 3; ///< room for the ring around an outline
constexpr int tilesAcross = 5;
constexpr int nameLines = 2;
constexpr int rowsTried = 48;

using Span = std::pair<qreal, qreal>;

/// Where the horizontal at `y` runs inside.
QList<Span> spansAt(const QList<QPolygonF>& rings, qreal y) {
    QList<qreal> crossed;
    for (const QPolygonF& ring : rings)
        for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
            const QPointF a = ring[i], b = ring[i + 1];
            if ((a.y() <= y) != (b.y() <= y))
                crossed.append(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        }
    std::sort(crossed.begin(), crossed.end());
    QList<Span> spans;
    for (qsizetype i = 0; i + 1 < crossed.size(); i += 2)
        spans.append({crossed[i], crossed[i + 1]});
    return spans;
}

QList<Span> inBoth(const QList<Span>& some, const QList<Span>& others) {
    QList<Span> both;
    for (const Span& a : some)
        for (const Span& b : others)
            if (const Span part(qMax(a.first, b.first), qMin(a.second, b.second)); part.first < part.second)
                both.append(part);
    return both;
}

QPainterPath outline(const AreaShape& shape, qreal scale, QPointF corner) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QList<QPoint>& ring : shape.rings) {
        QPolygonF polygon;
        for (const QPoint& point : ring)
            polygon.append(corner + QPointF(point) * scale);
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

/// The name where it fits in the outline, with the number below it; the number alone where it does not.
void paintWords(QPainter& painter, const QPainterPath& path, const QModelIndex& index, const HeatLook& look) {
    const bool hidden = index.data(MapModel::HiddenRole).toBool();
    const QString number = hidden ? QString() : index.data(MapModel::NumberRole).toString();
    const QFont caption = Theme::font(TextRole::Caption), body = Theme::font(look.font);
    const QFontMetrics metrics(caption);
    const qreal numberHigh = number.isEmpty() ? 0 : QFontMetrics(body).height();
    const int air = Theme::px(space::xs);
    QRectF room;
    QStringList lines;
    for (int most = 1; most <= nameLines && lines.isEmpty(); ++most) {
        room = roomWithin(path, most * metrics.height() + numberHigh);
        lines = linesWithin(index.data().toString(), caption, int(room.width()) - 2 * air, most);
        const bool fits = std::all_of(lines.cbegin(), lines.cend(), [&](const QString& line) {
            return !line.endsWith(u'…') && metrics.horizontalAdvance(line) <= room.width() - 2 * air;
        });
        // A word broken within itself came out as more lines than it has spaces.
        if (!fits ||
            lines.size() > index.data().toString().count(u' ') + index.data().toString().count(u'-') + 1)
            lines.clear();
    }
    if (lines.isEmpty())
        room = roomWithin(path, numberHigh);
    painter.setPen(look.ink);
    qreal y = room.top() + qMax(0.0, room.height() - int(lines.size()) * metrics.height() - numberHigh) / 2;
    painter.setFont(caption);
    for (const QString& line : std::as_const(lines)) {
        const QRectF place(room.left(), y, room.width(), metrics.height());
        if (hidden) { // read on plain ground, not through the lines
            const qreal wide = metrics.horizontalAdvance(line) + air;
            painter.fillRect(QRectF(place.center().x() - wide / 2, y, wide, metrics.height()), look.fill);
        }
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, line);
        y += metrics.height();
    }
    painter.setFont(body);
    painter.drawText(QRectF(room.left(), y, room.width(), numberHigh), Qt::AlignCenter | Qt::TextDontClip,
                     number);
}

void paintShape(QPainter& painter, const QPainterPath& path, const QModelIndex& index) {
    const Colours& colours = Theme::colours();
    HeatLook look = lookOf(services::Heat(index.data(MapModel::HeatRole).toInt()));
    if (index.data(MapModel::HiddenRole).toBool()) {
        look = lookOf(services::Heat::Unjudged);
        look.edge = QPen(colours.edge, 1);
        paintHatch(painter, path, colours.hatch, colours.base, Theme::px(2));
    } else {
        painter.fillPath(path, look.fill);
    }
    // Neighbours of one colour are still two areas.
    if (look.edge.color() == colours.tileEdge)
        look.edge = QPen(colours.edge, 1);
    painter.strokePath(path, look.edge);
    paintWords(painter, path, index, look);
}

} // namespace

MapLayout::MapLayout(const AreaShapes& shapes, const QList<AreaCode>& areas, qreal width,
                     std::pair<qreal, qreal> heights)
    : m_areas(areas) {
    const QSizeF extent = shapes.extent();
    const auto [most, tileHigh] = heights;
    const qreal scale =
        qMax(1e-6, qMin((width - 2 * edge) / extent.width(), (most - 2 * edge) / extent.height()));
    const QPointF corner(qMax(edge, (width - extent.width() * scale) / 2), edge);
    m_height = extent.height() * scale + 2 * edge;
    int tile = 0;
    const qreal wide = width / tilesAcross, top = m_height + Theme::px(space::m);
    for (const AreaCode& area : areas) {
        if (const AreaShape* const shape = shapes.of(area)) {
            m_paths.insert(area.id(), outline(*shape, scale, corner));
            continue;
        }
        QPainterPath path;
        path.addRect(QRectF(tile % tilesAcross * wide, top + tile / tilesAcross * tileHigh, wide, tileHigh)
                         .adjusted(edge, edge, -edge, -edge));
        m_paths.insert(area.id(), path);
        m_tiles.insert(area.id());
        m_height = top + (tile / tilesAcross + 1) * tileHigh;
        ++tile;
    }
}

AreaCode MapLayout::at(const QPointF& point) const {
    for (const AreaCode& area : m_areas)
        if (pathOf(area).contains(point))
            return area;
    return {};
}

AreaCode MapLayout::next(const AreaCode& from, QPoint direction) const {
    const QPointF here = pathOf(from).boundingRect().center();
    AreaCode nearest;
    qreal least = 0;
    for (const AreaCode& area : m_areas) {
        const QPointF way = pathOf(area).boundingRect().center() - here;
        const qreal along = QPointF::dotProduct(way, direction);
        const qreal aside = std::abs(QPointF::dotProduct(way, QPointF(-direction.y(), direction.x())));
        // Within a right angle and a half: what lies mostly aside is reached by another key.
        if (area == from || along <= 0 || aside > 2 * along)
            continue;
        if (const qreal far = along + 2 * aside; nearest.isEmpty() || far < least) {
            nearest = area;
            least = far;
        }
    }
    return nearest;
}

QRectF roomWithin(const QPainterPath& path, qreal height) {
    const QList<QPolygonF> rings = path.toSubpathPolygons();
    const QRectF box = path.boundingRect();
    QRectF best;
    for (int row = 0; row < rowsTried; ++row) {
        const qreal middle = box.top() + (row + 0.5) * box.height() / rowsTried;
        const auto spans = inBoth(inBoth(spansAt(rings, middle - height / 2), spansAt(rings, middle)),
                                  spansAt(rings, middle + height / 2));
        for (const auto& [left, right] : spans)
            if (right - left > best.width() + 0.5 ||
                (right - left > best.width() - 0.5 &&
                 std::abs(middle - box.center().y()) < std::abs(best.center().y() - box.center().y())))
                best = QRectF(left, middle - height / 2, right - left, height);
    }
    if (!best.isNull())
        return best;
    // Too narrow for words of that height: over the middle of its widest row.
    return height > 1 && !(best = roomWithin(path, 0.5)).isNull()
               ? QRectF(best.left(), best.center().y() - height / 2, best.width(), height)
               : best;
}

void paintMapShapes(QPainter& painter, const MapLayout& layout, const MapModel& model) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // What stands out comes last, so that no neighbour lies over its edge.
    for (const bool out : {false, true})
        for (const AreaCode& area : layout.areas()) {
            const QModelIndex index = model.indexOf(area);
            const auto heat = services::Heat(index.data(MapModel::HeatRole).toInt());
            if (!index.isValid() || lookOf(heat).standsOut() != out)
                continue;
            if (layout.isTile(area))
                paintMapTile(painter, layout.pathOf(area).boundingRect().toAlignedRect(), index);
            else
                paintShape(painter, layout.pathOf(area), index);
        }
    painter.restore();
}

} // namespace leertafel::ui
