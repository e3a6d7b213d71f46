#pragma once

#include <QColor>
#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace leertafel::test {

/// One run of words as it was painted, whoever painted it: a label, a style, a delegate, a chart.
struct PaintedWord {
    QString text;
    QRect box;  ///< where it stands in the widget that was asked
    QRect clip; ///< what of that widget the painter could reach
    QColor ink; ///< what it was painted with
};

/// All words that a widget and what is in it paint now.
QList<PaintedWord> paintedWords(QWidget& widget);

} // namespace leertafel::test
