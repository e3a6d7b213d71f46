#pragma once

#include <QScrollArea>

class QScrollBar;
class QVBoxLayout;

namespace leertafel::ui {

/// Scrolls vertically only. Its content is always exactly as wide as the area, with and without a bar: the
/// bar lies over the margin. Nothing in the content is ever made less high than it needs.
class VerticalArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit VerticalArea(QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    /// Scrolls as little as shows the whole of a widget inside, with air around it; what is taller than the
    /// area is shown from its top, or where its caret is.
    void reveal(QWidget* widget);
    /// Scrolls to the top, and from there as little as shows the caret of a field inside.
    void startAtCaret(QWidget* field);
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Ground;
    void fit();
    void placeBar();
    void follow(QWidget* focused);
    void bringIn(const QRect& box);
    Ground* m_ground;
    QVBoxLayout* m_body;
    QScrollBar* m_bar;
    bool m_fitting = false;
};

/// How many pixels of height a widget, or what lies in it, is short of as it lies now.
int lackOf(QWidget* widget);

/// Shows the column that a field is in from its top, or as little further as shows the caret.
void startAtCaret(QWidget* field);

} // namespace leertafel::ui
