#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace leertafel::ui {

/// A point of a drawing and how large its name is; empty when it is to have none.
struct NamedPoint {
    QPointF centre;
    QSizeF name;
};

/// Where a name stands, and the line that leads to it from its point when it does not stand beside it.
struct NamePlace {
    QRectF box;    ///< null where there is no room for the name
    QLineF leader; ///< null beside its point
};

/// Whether one of the lines runs through a box.
bool isCrossed(const QRectF& box, const QList<QPolygonF>& lines);

/// How far a point is from a box; 0 inside it.
qreal distanceTo(const QRectF& box, QPointF point);

/// Where each name stands within `room`, in the order of the points: beside, above, below or askew of its
/// point and clearly nearer to it than to any other, on the lines only where no such place is clear of them;
/// else further away, with a leader that passes no other point or name.
/// @param away from the middle of a point to its name
QList<NamePlace> namePlaces(const QList<NamedPoint>& points, const QList<QPolygonF>& lines,
                            const QRectF& room, qreal away);

} // namespace leertafel::ui
