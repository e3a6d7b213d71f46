#pragma once

#include <QWidget>

namespace leertafel::ui {

/// A chart of points that the keys walk; assistive technology finds each point with its sentence.
class PointChart : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual int pointCount() const = 0;
    /// The point that the keyboard stands on; −1 without points.
    virtual int current() const = 0;
    virtual bool isChosen(int index) const { return index == current(); }
    virtual QString sentenceOf(int index) const = 0;
    /// Where the point lies, in the widget's coordinates.
    virtual QRect pointRect(int index) const = 0;
};

} // namespace leertafel::ui
