#include "ui/charts/NamePlaces.h"

#include <QLineF>

#include <algorithm>

namespace leertafel::ui {

namespace {

bool crosses(const QRectF& box, const QPointF& from, const QPointF& to) {
    if (box.contains(from) || box.contains(to))
        return true;
    const QLineF line(from, to);
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft(),
                               box.topLeft()};
    for (int i = 0; i < 4; ++i)
        if (line.intersects(QLineF(corners[i], corners[i + 1])) == QLineF::BoundedIntersection)
            return true;
    return false;
}

/// Corners of the name from the middle of its point, the best first.
QList<QPointF> cornersOf(const QSizeF& size, qreal away) {
    const qreal left = -away - size.width(), beside = -size.height() / 2, middle = -size.width() / 2;
    QList<QPointF> corners{{away, beside}, {left, beside}};
    for (const qreal further : {0.0, size.height(), 2 * size.height()}) {
        const qreal above = -away - size.height() - further, below = away + further;
        for (const qreal across : {middle, away / 2, left + away / 2})
            corners << QPointF(across, above) << QPointF(across, below);
    }
    return corners;
}

} // namespace

bool isCrossed(const QRectF& box, const QList<QPolygonF>& lines) {
    for (const QPolygonF& line : lines)
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            if (crosses(box, line[i], line[i + 1]))
                return true;
    return false;
}

QList<QRectF> namePlaces(const QList<NamedPoint>& points, const QList<QPolygonF>& lines, const QRectF& room,
                         qreal away) {
    QList<QRectF> taken, places;
    for (const NamedPoint& point : points)
        taken.append(QRectF(point.centre - QPointF(away / 2, away / 2), QSizeF(away, away)));
    for (const NamedPoint& point : points) {
        QRectF place;
        const QList<QPointF> corners = cornersOf(point.name, away);
        for (const QPointF& corner : corners) {
            const QRectF box(point.centre + corner, point.name);
            if (!room.contains(box) || std::any_of(taken.cbegin(), taken.cend(), [&box](const QRectF& other) {
                    return other.intersects(box);
                }))
                continue;
            const bool crossed = isCrossed(box, lines);
            if (!crossed || place.isNull())
                place = box;
            if (!crossed)
                break;
        }
        places.append(place);
        if (!place.isNull())
            taken.append(place);
    }
    return places;
}

} // namespace leertafel::ui
