#pragma once

class QColor;
class QPainter;
class QRectF;

namespace leertafel::ui {

/// The mark of what may not be seen: a box with slanting lines `3 * unit` apart. Clips the painter to the
/// box.
void paintHatch(QPainter& painter, const QRectF& box, const QColor& ink, const QColor& ground, qreal unit);

} // namespace leertafel::ui
