#include "ui/common/Widgets.h"
#include "ui/shell/InactivityTimer.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/QuickOpen.h"
#include "ui/shell/ShellMenus.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TakeBack.h"
#include "ui/shell/UnwrittenView.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int graceMs = 30;
} // namespace

bool MainWindow::flushPages() {
    bool all = true;
    for (Page* page : std::as_const(m_pages))
        all = page->flush() && all;
    if (all)
        m_warned = false;
    return all;
}

/// The page in front says itself what is wrong; this says why the window stays there.
bool MainWindow::flushCurrent() {
    Page* page = current();
    if (!page || page->flush())
        return true;
    tell(tr("What you typed last is not on disk yet, so this stays open."));
    return false;
}

void MainWindow::lock() {
    if (isLocked())
        return;
    hideAll();
    if (flushPages())
        dropAll();
    else
        hold();
}

/// Nothing readable stays on the screen while the rest of locking takes its time.
void MainWindow::hideAll() {
    setWhole(false);
    m_idle->stop();
    m_menus->setUnlocked(false);
    m_menuRow->hide();
    setWindowTitle(u"Leertafel"_s);
    if (m_held)
        return;
    m_root->setCurrentIndex(0);
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    repaint();
}

void MainWindow::hold() {
    m_otherAfter = false;
    if (!m_unwritten) {
        m_unwritten = new UnwrittenView(m_root);
        m_root->addWidget(m_unwritten);
        connect(m_unwritten, &UnwrittenView::retryAsked, this, &MainWindow::lock);
        connect(m_unwritten, &UnwrittenView::lockAnywayAsked, this, &MainWindow::dropAll,
                Qt::QueuedConnection);
    }
    m_root->setCurrentWidget(m_unwritten);
    if (!std::exchange(m_held, true))
        m_unwritten->begin();
    m_lockLater->start(againMs);
}

std::unique_ptr<services::Workspace> MainWindow::leave() {
    if (isLocked() || m_held)
        return nullptr;
    if (!flushPages()) {
        tell(tr("What you typed last is not on disk yet, so this stays open."));
        return nullptr;
    }
    hideAll();
    return letGo();
}

void MainWindow::dropAll() {
    if (isLocked())
        return;
    dropPages();
    // What was told to stop mostly has by now; the rest is waited for without keeping the window still.
    if (!QThreadPool::globalInstance()->waitForDone(graceMs)) {
        m_held = true;
        m_root->widget(0)->setEnabled(false);
        m_lockLater->start(graceMs);
        return;
    }
    const QString path = m_workspace->path();
    letGo().reset();
    Q_EMIT locked(path);
    if (std::exchange(m_otherAfter, false))
        Q_EMIT otherStoreAsked();
}

void MainWindow::askForOtherStore() {
    if (isLocked()) {
        Q_EMIT otherStoreAsked();
        return;
    }
    m_otherAfter = true;
    lock();
}

void MainWindow::dropPages() {
    m_menus->setPage(PageId::Today, nullptr);
    m_quickOpen->setWorkspace(nullptr);
    // Deleted here and now, not later: nothing readable may outlive the lock.
    qDeleteAll(m_pages);
    m_pages.clear();
    m_stale.clear();
    m_history.clear();
    m_here = {};
    m_status->clear();
    m_takeBack->clear();
    m_slowWork.reset();
    m_takingBack = false;
    m_rail->setPerson({}, {});
    m_rail->setCount(PageId::Review, 0);
    m_root->setCurrentIndex(0);
}

std::unique_ptr<services::Workspace> MainWindow::letGo() {
    m_lockLater->stop();
    m_remakeLater->stop();
    m_countsLater->stop();
    m_held = false;
    m_warned = false;
    dropPages();
    // Work of those pages on other threads was told to stop and still looks at this store.
    QThreadPool::globalInstance()->waitForDone();
    m_root->widget(0)->setEnabled(true);
    return std::move(m_workspace);
}

/// A dialog or menu runs an event loop inside a page: it has to end before the page may go.
void MainWindow::lockFromIdle() {
    if (const Page* page = current(); page && !isLocked() && !m_held && page->keepsAwake()) {
        m_idle->start();
        return;
    }
    QWidget* inTheWay = QApplication::activePopupWidget();
    if (!inTheWay)
        inTheWay = QApplication::activeModalWidget();
    if (!inTheWay) {
        lock();
        return;
    }
    inTheWay->close();
    QTimer::singleShot(0, this, &MainWindow::lockFromIdle);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_preferences.setWindowGeometry(saveGeometry());
    if (!isLocked() && !flushPages() && !std::exchange(m_warned, true)) {
        tell(tr("What you typed last is not on disk yet. Close once more to leave without it."));
        if (m_unwritten)
            m_unwritten->warnOfClosing();
        event->ignore();
        return;
    }
    if (!isLocked()) {
        hideAll();
        letGo().reset();
    }
    event->accept();
}

} // namespace leertafel::ui
