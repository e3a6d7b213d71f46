#include "ui/shell/PageArea.h"

#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"

#include <QApplication>
#include <QEvent>
#include <QInputMethod>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <limits>

namespace leertafel::ui {

namespace {

/// Below this a page has a header, tabs and a few lines left.
constexpr int leastHeight = 416;

/// Whether a view is on top that is made for little height and keeps its buttons in sight itself.
bool isLow(const QWidget* page) {
    for (const auto* view : page->findChildren<QFrame*>())
        if (view->property("low").toBool() && view->isVisible())
            return true;
    return false;
}

} // namespace

PageArea::PageArea(QStackedWidget* pages, QWidget* parent)
    : QScrollArea(parent), m_pages(pages), m_later(new QTimer(this)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(pages);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &PageArea::fit);
    connect(pages, &QStackedWidget::currentChanged, this, [this] {
        begin();
        fit();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this,
            [this] { follow(QApplication::focusWidget()); });
    pages->installEventFilter(this);
    qApp->installEventFilter(this);
}

void PageArea::begin() {
    m_keyed = false;
    verticalScrollBar()->setValue(0);
}

bool PageArea::event(QEvent* event) {
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::StyleChange)
        fit();
    return done;
}

/// The pages themselves, or the content of something that scrolls inside one.
bool PageArea::isPartOfPage(const QObject* object) const {
    if (object == m_pages)
        return true;
    const auto* widget = qobject_cast<const QWidget*>(object);
    return widget && verticalScrollBar()->maximum() > 0 && m_pages->isAncestorOf(widget) &&
           qobject_cast<const VerticalArea*>(widget->parentWidget());
}

bool PageArea::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && !m_fitting && isPartOfPage(watched))
        m_later->start();
    // A shortcut is a key that comes as no other event.
    m_keyed = m_keyed || event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress ||
              event->type() == QEvent::InputMethod;
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void PageArea::setWhole(bool whole) {
    m_whole = whole;
    fit();
    viewport()->update();
}

int PageArea::pageWidth() const {
    const int there = viewport()->width();
    return m_whole ? there : qMin(there, Theme::px(size::pageMost));
}

void PageArea::paintEvent(QPaintEvent* event) {
    QScrollArea::paintEvent(event);
    const QRect page = m_pages->geometry();
    if (page.width() >= viewport()->width())
        return;
    QPainter painter(viewport());
    for (const int at : {page.left() - 1, page.right() + 1})
        painter.fillRect(at, 0, 1, viewport()->height(), Theme::colours().line);
}

void PageArea::fit() {
    if (m_fitting)
        return;
    m_fitting = true;
    const int scrolled = verticalScrollBar()->value();
    const int there = viewport()->height();
    const int least = isLow(m_pages) ? 0 : Theme::px(leastHeight);
    m_pages->resize(pageWidth(), there);
    // A page with little on it needs no more than there is.
    if (there < least && lackOf(m_pages, there) > 0)
        m_pages->resize(pageWidth(), least);
    // A wide window has room beside each other for what a narrow one puts below.
    if (isVisible() && isNarrow(this)) {
        grow(0);
        if (m_pages->height() > viewport()->height())
            grow(viewport()->height() - 2 * Theme::px(space::l));
    }
    verticalScrollBar()->setValue(scrolled);
    m_fitting = false;
}

/// Makes the page higher until nothing in it is short of height. `room` as for lackOf().
void PageArea::grow(int room) {
    constexpr int rounds = 5;
    int before = std::numeric_limits<int>::max();
    for (int round = 0; round < rounds; ++round) {
        const int lack = lackOf(m_pages, room);
        if (lack <= 0 || lack >= before)
            break;
        before = lack;
        m_pages->resize(m_pages->width(), m_pages->height() + lack);
    }
}

/// What gets the focus by keys, or is typed in, comes into view. A click leaves things where they are.
void PageArea::follow(QWidget* focused) {
    if (m_keyed && focused && m_pages->isAncestorOf(focused) &&
        QApplication::mouseButtons() == Qt::NoButton && verticalScrollBar()->maximum() > 0)
        followIn(*this, focused);
}

} // namespace leertafel::ui
