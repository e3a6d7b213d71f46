#pragma once

#include <QPointer>
#include <QScrollArea>

class QScrollBar;
class QVBoxLayout;

namespace leertafel::ui {

/// Scrolls an area as little as shows the whole of a widget inside, with air around it; what is taller than
/// the area is shown from its top, or where its caret is.
void revealIn(QScrollArea& area, QWidget* widget);

/// Scrolls vertically only. Its content is always exactly as wide as the area, with and without a bar: the
/// bar lies over the margin. Nothing in the content is ever made less high than it needs.
class VerticalArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit VerticalArea(QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    void reveal(QWidget* widget);
    /// Scrolls to the top, and from there as little as shows the caret of a field inside; again when the
    /// layout finds its sizes, until a key is pressed or something else is shown.
    void startAtCaret(QWidget* field);
    /// The content gets no wider than this, and keeps to the left; 0 lifts it.
    void setWidest(int logical);
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    class Ground;
    void fit();
    int room() const; ///< for the content, in width
    void placeBar();
    void follow(QWidget* focused);
    void showStart();
    Ground* m_ground;
    QVBoxLayout* m_body;
    QScrollBar* m_bar;
    QPointer<QWidget> m_startAt; ///< the field whose caret is shown from the top
    int m_widest = 0;
    bool m_fitting = false;
};

/// No list is wider, so that the end of a row is found from its beginning.
inline constexpr int pageWidth = 1264;

/// Another largest width for what is in the column `widget` is or holds; 0 lifts it.
void setWidest(QWidget* widget, int logical);

/// How many pixels of height a widget, or what lies in it, is short of as it lies now.
/// @param room where what is around it scrolls: the height that a list inside may take there. What is read
/// or filled in then asks for all its height, so that two bars never stand beside each other.
int lackOf(QWidget* widget, int room = 0);

/// Shows what got the focus by keys with the words above it.
void followIn(QScrollArea& area, QWidget* focused);

/// Shows the column that a field is in from its top, or as little further as shows the caret.
void startAtCaret(QWidget* field);

} // namespace leertafel::ui
