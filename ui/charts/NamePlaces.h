#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace leertafel::ui {

/// A point of a drawing and how large its name is.
struct NamedPoint {
    QPointF centre;
    QSizeF name;
};

/// Whether one of the lines runs through a box.
bool isCrossed(const QRectF& box, const QList<QPolygonF>& lines);

/// Where each name stands within `room`: beside, above, below or askew of its point, clear of all points and
/// of other names, and clear of the lines wherever there is such a place. Null where there is no room at all.
/// @param away from the middle of a point to its name
QList<QRectF> namePlaces(const QList<NamedPoint>& points, const QList<QPolygonF>& lines, const QRectF& room,
                         qreal away);

} // namespace leertafel::ui
