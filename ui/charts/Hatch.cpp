#include "ui/charts/Hatch.h"

#include <QPainter>

namespace leertafel::ui {

void paintHatch(QPainter& painter, const QRectF& box, const QColor& ink, const QColor& ground, qreal unit) {
    // Lines of our own: a hatch brush would become a bitmap in a PDF.
    painter.setPen(QPen(ink, 1));
    painter.setBrush(ground);
    painter.drawRect(box);
    painter.setClipRect(box);
    for (qreal x = box.left() - box.height(); x < box.right(); x += 3 * unit)
        painter.drawLine(QPointF(x, box.top()), QPointF(x + box.height(), box.bottom()));
}

} // namespace leertafel::ui
