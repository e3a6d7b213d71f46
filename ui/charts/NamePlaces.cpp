#include "ui/charts/NamePlaces.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leertafel::ui {

namespace {

/// How much nearer a name without a leader stands to its own point than to any other.
constexpr qreal kNearer = 1.5;
/// A crossed place is worse than a clear one, and a leader is worse than both.
constexpr qreal kCrossed = 1, kLed = 2;
constexpr int kRings = 6;
constexpr int kAgain = 4;

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

QPointF nearestOf(const QRectF& box, QPointF point) {
    return {qBound(box.left(), point.x(), box.right()), qBound(box.top(), point.y(), box.bottom())};
}

/// From the edge of its point to the name.
QLineF leaderTo(const QRectF& box, QPointF centre, qreal away) {
    QLineF whole(nearestOf(box, centre), centre);
    whole.setLength(qMax(0.0, whole.length() - away));
    return {whole.p2(), whole.p1()};
}

qreal distanceTo(const QLineF& line, QPointF point) {
    const QPointF along = line.p2() - line.p1();
    const qreal length = QPointF::dotProduct(along, along);
    const qreal at =
        length > 0 ? qBound(0.0, QPointF::dotProduct(point - line.p1(), along) / length, 1.0) : 0;
    return QLineF(point, line.pointAt(at)).length();
}

/// Top left corners of a name from the middle of its point, the best first.
QList<QPointF> cornersBeside(const QSizeF& size, qreal away) {
    const qreal left = -away - size.width(), beside = -size.height() / 2, middle = -size.width() / 2;
    QList<QPointF> corners{{away, beside}, {left, beside}};
    for (const qreal across : {middle, away / 2, left + away / 2})
        corners << QPointF(across, -away - size.height()) << QPointF(across, away);
    return corners;
}

QList<QPointF> cornersFurther(const QSizeF& size, qreal away) {
    QList<QPointF> corners;
    const qreal middle = -size.width() / 2;
    for (int ring = 1; ring <= kRings; ++ring)
        for (const qreal y : {-away - (ring + 1) * size.height(), away + ring * size.height()})
            for (const qreal x : {middle, 0.0, -size.width(), size.width() / 2, -1.5 * size.width(),
                                  size.width(), -2 * size.width()})
                corners << QPointF(x, y);
    return corners;
}

/// Gives the names their places one after another.
class Placing {
public:
    Placing(const QList<NamedPoint>& points, const QList<QPolygonF>& lines, const QRectF& room, qreal away)
        : m_points(points), m_lines(lines), m_room(room), m_away(away), m_places(points.size()) {}

    QList<NamePlace> all() {
        // Those with the most others around them choose first.
        QList<qsizetype> order(m_points.size());
        std::iota(order.begin(), order.end(), 0);
        QList<int> around(m_points.size());
        for (qsizetype i = 0; i < m_points.size(); ++i)
            for (const NamedPoint& other : m_points)
                around[i] += std::abs(other.centre.x() - m_points[i].centre.x()) < m_points[i].name.width() &&
                             std::abs(other.centre.y() - m_points[i].centre.y()) < 3 * m_away;
        std::stable_sort(order.begin(), order.end(),
                         [&around](qsizetype a, qsizetype b) { return around[a] > around[b]; });
        for (const qsizetype at : std::as_const(order))
            place(at);
        // Whoever found no room may find it before the others.
        QList<NamePlace> best = m_places;
        for (int again = 0; again < kAgain && unplaced(best) > 0; ++again) {
            std::stable_partition(order.begin(), order.end(),
                                  [this](qsizetype at) { return m_places[at].box.isEmpty(); });
            m_places.fill({});
            for (const qsizetype at : std::as_const(order))
                place(at);
            if (unplaced(m_places) < unplaced(best))
                best = m_places;
        }
        return best;
    }

private:
    /// What has no name needs no place.
    qsizetype unplaced(const QList<NamePlace>& places) const {
        qsizetype without = 0;
        for (qsizetype i = 0; i < places.size(); ++i)
            without += places[i].box.isNull() && !m_points[i].name.isEmpty();
        return without;
    }

    void place(qsizetype at) {
        const NamedPoint& point = m_points[at];
        if (point.name.isEmpty())
            return;
        qreal least = 0;
        NamePlace best;
        const auto weigh = [&](const NamePlace& place, qreal cost) {
            if (isCrossed(place.box, m_lines))
                cost += kCrossed;
            if (best.box.isNull() || cost < least) {
                best = place;
                least = cost;
            }
        };
        const QList<QPointF> beside = cornersBeside(point.name, m_away);
        for (const QPointF& corner : beside) {
            const QRectF box(point.centre + corner, point.name);
            if (isFree(box, at) && belongs(box, at))
                weigh({box, {}}, 0);
        }
        if (best.box.isNull()) {
            const QList<QPointF> further = cornersFurther(point.name, m_away);
            for (const QPointF& corner : further) {
                const QRectF box(point.centre + corner, point.name);
                const QLineF leader = leaderTo(box, point.centre, m_away);
                if (isFree(box, at) && isFree(leader, at))
                    weigh({box, leader}, kLed + leader.length() / m_away);
            }
        }
        m_places[at] = best;
    }

    /// Clear of all points, names and leaders.
    bool isFree(const QRectF& box, qsizetype at) const {
        if (!m_room.contains(box))
            return false;
        for (qsizetype i = 0; i < m_points.size(); ++i) {
            if (i != at && ui::distanceTo(box, m_points[i].centre) < m_away)
                return false;
            const NamePlace& other = m_places[i];
            if (other.box.intersects(box) ||
                (!other.leader.isNull() && crosses(box, other.leader.p1(), other.leader.p2())))
                return false;
        }
        return true;
    }
    bool isFree(const QLineF& leader, qsizetype at) const {
        for (qsizetype i = 0; i < m_points.size(); ++i) {
            if (i != at && distanceTo(leader, m_points[i].centre) < m_away)
                return false;
            const NamePlace& other = m_places[i];
            if (!other.box.isNull() && crosses(other.box, leader.p1(), leader.p2()))
                return false;
            if (!other.leader.isNull() && leader.intersects(other.leader) == QLineF::BoundedIntersection)
                return false;
        }
        return true;
    }
    /// Nobody takes it for the name of another point.
    bool belongs(const QRectF& box, qsizetype at) const {
        const qreal own = ui::distanceTo(box, m_points[at].centre);
        for (qsizetype i = 0; i < m_points.size(); ++i)
            if (i != at && ui::distanceTo(box, m_points[i].centre) < kNearer * own)
                return false;
        return true;
    }

    const QList<NamedPoint>& m_points;
    const QList<QPolygonF>& m_lines;
    QRectF m_room;
    qreal m_away;
    QList<NamePlace> m_places;
};

} // namespace

bool isCrossed(const QRectF& box, const QList<QPolygonF>& lines) {
    for (const QPolygonF& line : lines)
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            if (crosses(box, line[i], line[i + 1]))
                return true;
    return false;
}

qreal distanceTo(const QRectF& box, QPointF point) { return QLineF(point, nearestOf(box, point)).length(); }

QList<NamePlace> namePlaces(const QList<NamedPoint>& points, const QList<QPolygonF>& lines,
                            const QRectF& room, qreal away) {
    return Placing(points, lines, room, away).all();
}

} // namespace leertafel::ui
