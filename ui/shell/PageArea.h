#pragma once

#include <QScrollArea>

class QStackedWidget;
class QTimer;

namespace leertafel::ui {

/// Holds the pages. In a window that is too low for a page, as with large text on a small screen, the page
/// is made as high as all that is in it and scrolls as a whole, by one bar; otherwise it is as large as the
/// room there is. In a very wide window it is no wider than is worked in at ease, stands in the middle, and
/// has a line at both sides. A page begins at its top, whatever has the focus; from the first key on, that is
/// followed.
class PageArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit PageArea(QStackedWidget* pages, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override { return {0, 0}; }
    /// Another place is shown: it begins at its top.
    void begin();
    /// What is shown to a whole room takes the whole width, however wide that is.
    void setWhole(bool whole);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void grow(int room);
    int pageWidth() const;
    bool isPartOfPage(const QObject* object) const;
    void follow(QWidget* focused);
    QStackedWidget* m_pages;
    QTimer* m_later;
    bool m_fitting = false;
    bool m_whole = false;
    bool m_keyed = false; ///< a key was pressed since the page began
};

} // namespace leertafel::ui
