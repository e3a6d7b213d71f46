#pragma once

#include <QScrollArea>

class QStackedWidget;
class QTimer;

namespace leertafel::ui {

/// Holds the pages. In a window that is too low for a page, as with large text on a small screen, the page
/// is made as high as it needs and scrolls as a whole; otherwise it is as large as the room there is.
class PageArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit PageArea(QStackedWidget* pages, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void follow(QWidget* focused);
    QStackedWidget* m_pages;
    QTimer* m_later;
    bool m_fitting = false;
};

} // namespace leertafel::ui
