#include "ui/charts/Hatch.h"

#include <QMap>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace leertafel::ui {

void paintHatch(QPainter& painter, const QRectF& box, const QColor& ink, const QColor& ground, qreal unit) {
    // Lines of our own: a hatch brush would become a bitmap in a PDF.
    painter.setPen(QPen(ink, 1));
    painter.setBrush(ground);
    painter.drawRect(box);
    // Nor a clip: a drawing in SVG has none.
    for (qreal x = box.left() - box.height(); x < box.right(); x += 3 * unit) {
        const qreal from = qMax(x, box.left()), to = qMin(x + box.height(), box.right());
        if (from < to)
            painter.drawLine(QPointF(from, box.top() + from - x), QPointF(to, box.top() + to - x));
    }
}

void paintHatch(QPainter& painter, const QPainterPath& shape, const QColor& ink, const QColor& ground,
                qreal unit) {
    painter.fillPath(shape, ground);
    const qreal apart = 3 * unit;
    // A line has one x − y; where an edge crosses it, x + y says how far along that is.
    QMap<int, QList<qreal>> crossed;
    const QList<QPolygonF> rings = shape.toSubpathPolygons();
    for (const QPolygonF& ring : rings)
        for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
            QPointF a = ring[i], b = ring[i + 1];
            if (a.x() - a.y() > b.x() - b.y())
                std::swap(a, b);
            const qreal from = (a.x() - a.y()) / apart, to = (b.x() - b.y()) / apart;
            for (int line = int(std::ceil(from)); line < to; ++line)
                crossed[line].append(a.x() + a.y() +
                                     (line - from) / (to - from) * (b.x() + b.y() - a.x() - a.y()));
        }
    painter.setPen(QPen(ink, 1));
    for (auto line = crossed.begin(); line != crossed.end(); ++line) {
        QList<qreal>& ends = line.value();
        std::sort(ends.begin(), ends.end());
        const qreal difference = line.key() * apart;
        for (qsizetype i = 0; i + 1 < ends.size(); i += 2)
            painter.drawLine(QPointF((ends[i] + difference) / 2, (ends[i] - difference) / 2),
                             QPointF((ends[i + 1] + difference) / 2, (ends[i + 1] - difference) / 2));
    }
}

} // namespace leertafel::ui
