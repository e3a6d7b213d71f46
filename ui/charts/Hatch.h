#pragma once

class QColor;
class QPainter;
class QPainterPath;
class QRectF;

namespace leertafel::ui {

/// The mark of what may not be seen: a box with slanting lines `3 * unit` apart.
void paintHatch(QPainter& painter, const QRectF& box, const QColor& ink, const QColor& ground, qreal unit);
/// The same mark in a shape of any form, filled odd and even.
void paintHatch(QPainter& painter, const QPainterPath& shape, const QColor& ink, const QColor& ground,
                qreal unit);

} // namespace leertafel::ui
