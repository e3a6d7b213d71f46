// Where the keys go.
#include "ui/common/ReadingOrder.h"
#include "ui/common/Widgets.h"
#include "ui/shell/MainWindow.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

/// The header and the tabs of a page lead to its work, and are not the work.
bool isAboveTheWork(const QWidget* widget) {
    for (const QWidget* each = widget; each; each = each->parentWidget())
        if (qobject_cast<const PageHeader*>(each) || qobject_cast<const TabStrip*>(each))
            return true;
    return false;
}

QWidget* chosenTab(const Page& page) {
    const auto strips = page.findChildren<TabStrip*>();
    for (const TabStrip* strip : strips)
        if (auto* tab = strip->findChild<QPushButton*>(u"tab.%1"_s.arg(strip->current()));
            tab && strip->isVisible())
            return tab;
    return nullptr;
}

/// To the first thing in `part` that keys work, else to the tab that leads there.
void focusIn(QWidget& part, const Page& page) {
    const QList<QWidget*> order = readingOrder(&part);
    if (!order.isEmpty())
        return order.first()->setFocus(Qt::OtherFocusReason);
    if (QWidget* tab = chosenTab(page))
        tab->setFocus(Qt::OtherFocusReason);
}

} // namespace

/// Tab goes as the eye does: Qt's own chain is the order in which widgets happened to be made.
bool MainWindow::focusNextPrevChild(bool next) {
    const QWidget* here = focusWidget();
    const QList<QWidget*> order = readingOrder(m_menuRow, here) + readingOrder(m_root, here);
    QWidget* neighbour = neighbourOf(here, order, next);
    if (neighbour)
        neighbour->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return neighbour;
}

/// Where one was on the page in front, else where its work begins.
void MainWindow::focusPage() {
    Page* page = current();
    if (!page)
        return;
    QWidget* was = page->focusWidget();
    if (was && was != page && was->isVisible() && was->isEnabled())
        was->setFocus(Qt::OtherFocusReason);
    else
        focusWork(page);
}

/// A part was asked for: the tab or the search field where one was is not in it.
void MainWindow::focusPart() {
    Page* page = current();
    if (page && isAboveTheWork(page->focusWidget()))
        focusWork(page);
    else
        focusPage();
}

void MainWindow::focusWork(Page* page) {
    // Keys must have somewhere to go until then.
    page->setFocus();
    // Later: what a page has just made is shown with the next event, and takes no focus before.
    QTimer::singleShot(0, page, [this, page] {
        if (focusWidget() != page)
            return;
        const QList<QWidget*> order = readingOrder(page);
        const auto work = std::find_if_not(order.cbegin(), order.cend(), isAboveTheWork);
        if (work != order.cend())
            (*work)->setFocus(Qt::OtherFocusReason);
        else if (QWidget* tab = chosenTab(*page))
            tab->setFocus(Qt::OtherFocusReason);
        else if (!order.isEmpty())
            order.first()->setFocus(Qt::OtherFocusReason);
    });
}

/// A button that disables or hides itself gives the focus to the next widget of the window, and what is typed
/// then would land in the search field at the top.
void MainWindow::keepFocusOnPage(QWidget* before, QWidget* now) {
    // A list that is filled anew takes the focus with it.
    if (!now)
        QTimer::singleShot(0, this, [this] {
            if (!focusWidget())
                focusPage();
        });
    Page* page = current();
    // A stack gives it to the tab's page that comes in front, which no key works and nobody hears.
    // A page that comes as a whole finds its work itself.
    const bool stays = now && page && page->isAncestorOf(now) && before != m_stack && before != page;
    if (stays && now->focusPolicy() == Qt::NoFocus && !now->focusProxy())
        QTimer::singleShot(0, now, [now, page = QPointer(page)] {
            if (now->hasFocus() && page)
                focusIn(*now, *page);
        });
    if (!before || !now || !page || !page->isAncestorOf(before) || page->isAncestorOf(now) ||
        now->window() != this)
        return;
    QTimer::singleShot(0, this,
                       [this, before = QPointer(before), now = QPointer(now), page = QPointer(page)] {
                           const bool gone = !before || !before->isVisible() || !before->isEnabled();
                           if (!gone || !page || page != current() || !now || !now->hasFocus())
                               return;
                           QWidget* near = before && page->isAncestorOf(before)
                                               ? neighbourOf(before, readingOrder(page, before), false)
                                               : nullptr;
                           if (near)
                               near->setFocus(Qt::OtherFocusReason);
                           else
                               focusPage();
                       });
}

} // namespace leertafel::ui
