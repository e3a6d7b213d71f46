#include "ui/shell/PageArea.h"

#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"

#include <QApplication>
#include <QEvent>
#include <QInputMethod>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace leertafel::ui {

namespace {

/// Below this a page has a header, tabs and a few lines left.
constexpr int leastHeight = 416;

} // namespace

PageArea::PageArea(QStackedWidget* pages, QWidget* parent)
    : QScrollArea(parent), m_pages(pages), m_later(new QTimer(this)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(pages);
    viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &PageArea::fit);
    connect(pages, &QStackedWidget::currentChanged, this, [this] {
        verticalScrollBar()->setValue(0);
        fit();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this,
            [this] { follow(QApplication::focusWidget()); });
    pages->installEventFilter(this);
}

bool PageArea::event(QEvent* event) {
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::StyleChange)
        fit();
    return done;
}

bool PageArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_pages && event->type() == QEvent::LayoutRequest && !m_fitting)
        m_later->start();
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void PageArea::fit() {
    if (m_fitting)
        return;
    m_fitting = true;
    const int wide = viewport()->width();
    int high = qMax(viewport()->height(), Theme::px(leastHeight));
    const int scrolled = verticalScrollBar()->value();
    m_pages->resize(wide, high);
    // A wide window has room beside each other for what a narrow one puts below.
    constexpr int rounds = 4;
    for (int round = 0; round < rounds && isVisible() && isNarrow(this); ++round) {
        const int lack = lackOf(m_pages);
        if (lack <= 0)
            break;
        high += lack;
        m_pages->resize(wide, high);
    }
    verticalScrollBar()->setValue(scrolled);
    m_fitting = false;
}

/// What gets the focus by keys, or is typed in, comes into view. A click leaves things where they are.
void PageArea::follow(QWidget* focused) {
    if (!focused || !m_pages->isAncestorOf(focused) || QApplication::mouseButtons() != Qt::NoButton ||
        verticalScrollBar()->maximum() == 0)
        return;
    const int air = Theme::px(space::l);
    if (focused->height() + 2 * air <= viewport()->height() ||
        focused->testAttribute(Qt::WA_InputMethodEnabled))
        ensureWidgetVisible(focused, 0, air);
    else
        ensureVisible(0, focused->mapTo(m_pages, QPoint(0, Theme::px(size::listRow))).y(), 0, air);
}

} // namespace leertafel::ui
