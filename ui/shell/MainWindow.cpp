#include "ui/shell/MainWindow.h"

#include "core/services/MemberService.h"
#include "core/services/TodayService.h"
#include "ui/common/CopiedWords.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/shell/HelpView.h"
#include "ui/shell/InactivityTimer.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PageArea.h"
#include "ui/shell/QuickOpen.h"
#include "ui/shell/ShellMenus.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TakeBack.h"
#include "ui/shell/UnwrittenView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype historyLimit = 50;
} // namespace

MainWindow::MainWindow(QMap<PageId, PageMaker> pages, Preferences& preferences, const Clock& clock,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_makers(std::move(pages))
    , m_preferences(preferences)
    , m_takeBack(new TakeBack(this))
    , m_idle(new InactivityTimer(clock, this))
    , m_countsLater(new QTimer(this))
    , m_lockLater(new QTimer(this))
    , m_remakeLater(new QTimer(this)) {
    setWindowTitle(u"Leertafel"_s);
    setWindowIcon(appIcon());
    setObjectName(u"shell.window"_s);
    qApp->installEventFilter(this);
    markCopies(this);
    setAccessibleName(u"Leertafel"_s);
    resize(1440, 900);
    setMinimumSize(800, 560);
    buildRoot();
    connectMenus();

    m_idle->setMinutes(m_preferences.idleMinutes());
    connect(&m_preferences, &Preferences::idleMinutesChanged, m_idle, &InactivityTimer::setMinutes);
    connect(m_idle, &InactivityTimer::inactive, this, &MainWindow::lockFromIdle);
    m_countsLater->setSingleShot(true);
    m_countsLater->setInterval(0);
    connect(m_countsLater, &QTimer::timeout, this, &MainWindow::updateCounts);
    for (QTimer* again : {m_lockLater, m_remakeLater}) {
        again->setSingleShot(true);
        again->setInterval(againMs);
    }
    connect(m_lockLater, &QTimer::timeout, this, &MainWindow::lock);
    connect(m_remakeLater, &QTimer::timeout, this, &MainWindow::remakePages);
    restoreGeometry(m_preferences.windowGeometry());
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepFocusOnPage);
}

MainWindow::~MainWindow() {
    qDeleteAll(m_pages);
    m_quickOpen->setWorkspace(nullptr);
}

void MainWindow::buildRoot() {
    // Each with its parent from the start: another one later has the whole style worked out anew.
    m_menuRow = new QWidget(this);
    m_menuRow->setProperty("frame", u"menurow"_s);
    m_menuRow->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(m_menuRow);
    row->setContentsMargins(Theme::px(10), 0, Theme::px(space::m), 0);
    auto* bar = new QMenuBar(m_menuRow);
    bar->setNativeMenuBar(false);
    bar->setAccessibleName(tr("Menus"));
    const QList<PageId> pages = m_makers.keys();
    m_quickOpen = new QuickOpen(pages, m_menuRow);
    m_quickOpen->setMaximumWidth(m_quickOpen->sizeHint().width());
    row->addWidget(bar, 1);
    row->addWidget(m_quickOpen, 0, Qt::AlignVCenter);
    m_menuRow->setMinimumHeight(Theme::px(size::menuBar));
    setMenuWidget(m_menuRow);
    m_menus = new ShellMenus(bar, pages, this);
    m_menus->setScheme(m_preferences.scheme());

    m_root = new QStackedWidget(this);
    m_work = new QWidget(m_root);
    auto* across = new QHBoxLayout(m_work);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_rail = new NavigationRail(pages, m_work);
    m_rail->setObjectName(u"rail"_s);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_readOnly = new InlineMessage(InlineMessage::Kind::Attention, m_work);
    m_readOnly->setText(tr("You are reading along: nothing can be changed in this folder now."));
    m_readOnly->hide();
    m_stack = new QStackedWidget(m_work);
    m_status = new StatusLine(m_work);
    right->addWidget(m_readOnly);
    m_pageArea = new PageArea(m_stack, m_work);
    right->addWidget(m_pageArea, 1);
    right->addWidget(m_status);
    across->addWidget(m_rail);
    across->addLayout(right, 1);

    m_root->addWidget(m_work);
    setCentralWidget(m_root);
    m_menuRow->hide();
    connect(m_rail, &NavigationRail::chosen, this, [this](PageId page) { go({page, {}, {}, {}}); });
    connect(m_rail, &NavigationRail::lockAsked, this, &MainWindow::lock);
    connect(m_quickOpen, &QuickOpen::chosen, this, [this](const Place& place) { go(place); });
    connect(m_quickOpen, &QuickOpen::left, this, &MainWindow::focusPage);
    m_quickOpen->setActions([this] { return m_menus->offered(); });
    connect(m_quickOpen, &QuickOpen::wordsAsked, this, [this](const QString& words) {
        go({PageId::Cases, {}, {}, {}});
        Page* page = current();
        if (!page || m_here.page != PageId::Cases)
            return;
        page->focusSearch();
        if (auto* field = qobject_cast<QLineEdit*>(focusWidget()); field && page->isAncestorOf(field))
            field->setText(words);
    });
}

void MainWindow::connectMenus() {
    connect(m_menus, &ShellMenus::goTo, this, [this](const Place& place) { go(place); });
    connect(m_menus, &ShellMenus::takeBackAsked, this, &MainWindow::takeBack);
    connect(m_status, &StatusLine::undoAsked, this, &MainWindow::takeBack);
    connect(m_takeBack, &TakeBack::changed, this, [this] { m_menus->setTakeBack(m_takeBack->last()); });
    connect(m_menus, &ShellMenus::goBackAsked, this, &MainWindow::goBack);
    connect(m_menus, &ShellMenus::quickOpenAsked, m_quickOpen, &QuickOpen::start);
    connect(m_menus, &ShellMenus::searchAsked, this, [this] {
        if (Page* page = current())
            page->focusSearch();
    });
    connect(m_menus, &ShellMenus::nextStepAsked, this, &MainWindow::takeNextStep);
    connect(m_menus, &ShellMenus::tabAsked, this, [this](int by) {
        const QWidget* shown = m_stack->currentWidget();
        const auto strips = shown ? shown->findChildren<TabStrip*>() : QList<TabStrip*>();
        for (TabStrip* strip : strips)
            if (strip->isVisible() && !m_held)
                return strip->step(by);
    });
    connect(m_menus, &ShellMenus::lockAsked, this, &MainWindow::lock);
    connect(m_menus, &ShellMenus::otherStoreAsked, this, &MainWindow::askForOtherStore);
    connect(m_menus, &ShellMenus::quitAsked, this, &MainWindow::close);
    connect(m_menus, &ShellMenus::keysAsked, this, [this] { showHelp(false); });
    connect(m_menus, &ShellMenus::aboutAsked, this, [this] { showHelp(true); });
    connect(m_menus, &ShellMenus::schemeAsked, this, &MainWindow::schemeAsked);
    connect(m_menus, &ShellMenus::textSizeAsked, this, &MainWindow::textSizeAsked);
    connect(m_menus, &ShellMenus::fullScreenAsked, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(&m_preferences, &Preferences::lookChanged, this,
            [this] { m_menus->setScheme(m_preferences.scheme()); });
    // Queued: the theme follows the same signal, and the sender may be a field of a page.
    connect(&m_preferences, &Preferences::lookChanged, this, &MainWindow::remakePages, Qt::QueuedConnection);
}

QWidget* MainWindow::gateParent() const { return m_root; }

void MainWindow::setGate(QWidget* gate) {
    m_root->insertWidget(0, gate);
    if (isLocked())
        m_root->setCurrentIndex(0);
}

void MainWindow::enter(std::unique_ptr<services::Workspace> workspace) {
    if (!isLocked())
        lock();
    if (!isLocked())
        letGo().reset();
    m_workspace = std::move(workspace);
    connect(m_workspace.get(), &services::Workspace::changed, this, [this](services::Topic topic) {
        if (topic == services::Topic::Members)
            updatePerson();
        markStale();
    });
    setWindowTitle(tr("%1 – Leertafel").arg(m_workspace->name()));
    m_quickOpen->setWorkspace(m_workspace.get());
    m_menus->setReadOnly(m_workspace->isReadOnly());
    m_menus->setUnlocked(true);
    m_readOnly->setVisible(m_workspace->isReadOnly());
    updatePerson();
    updateCounts();
    m_menuRow->show();
    m_root->setCurrentWidget(m_work);
    showPlace({m_makers.contains(PageId::Today) ? PageId::Today : m_makers.firstKey(), {}, {}, {}});
    m_idle->start();
}

/// Sizes and colours are taken when a page is made, so a new look means new pages. Nothing typed is lost.
void MainWindow::remakePages() {
    if (isLocked() || m_held || m_pages.isEmpty())
        return;
    if (!flushPages()) {
        m_remakeLater->start();
        return;
    }
    setWhole(false);
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    const bool help = m_help && m_stack->currentWidget() == m_help;
    m_menus->setPage(m_here.page, nullptr);
    qDeleteAll(m_pages);
    m_pages.clear();
    m_stale.clear();
    showPlace(m_here);
    if (help)
        showHelp(false);
    if (auto* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused))
        again->setFocus();
}

Page* MainWindow::current() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

Page* MainWindow::pageFor(PageId id) {
    if (Page* page = m_pages.value(id))
        return page;
    const auto maker = m_makers.constFind(id);
    if (maker == m_makers.constEnd())
        return nullptr;
    Page* page = (*maker)(PageContext{*m_workspace, *this}, m_stack);
    m_stack->addWidget(page);
    connect(page, &Page::wholeWindowAsked, this, &MainWindow::setWhole);
    m_pages.insert(id, page);
    return page;
}

void MainWindow::go(const Place& place) {
    if (isLocked() || m_held || !flushCurrent())
        return;
    if (!(place == m_here) && !m_beginning) {
        m_history << m_here;
        if (m_history.size() > historyLimit)
            m_history.removeFirst();
    }
    showPlace(place);
}

void MainWindow::showPlace(const Place& place) {
    Page* page = pageFor(place.page);
    if (!page)
        return;
    if (place.page != m_here.page)
        m_status->pageChanged();
    m_beginning = place.kind == u"new"_s;
    m_here = m_beginning ? Place{place.page, {}, {}, {}} : place;
    // Away from the page that goes, or the stack gives the focus to the first button of the one that comes.
    m_stack->setFocus();
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(place.page);
    m_menus->setPage(place.page, page);
    if (m_stale.remove(place.page))
        page->refresh();
    m_pageArea->begin();
    page->open(place);
    m_beginning = false;
    if (!focusWidget() || focusWidget() == m_stack || !page->isAncestorOf(focusWidget()))
        place.part.isEmpty() ? focusPage() : focusPart();
}

void MainWindow::fitTo(const QRect& free) {
    if (!m_preferences.windowGeometry().isEmpty() || free.isEmpty())
        return;
    constexpr int titleBar = 40;
    resize(qMin(width(), free.width()), qMin(height(), free.height() - titleBar));
}

void MainWindow::goBack() {
    if (isLocked() || m_held)
        return;
    if (m_help && m_stack->currentWidget() == m_help) {
        leaveHelp();
        return;
    }
    if (m_history.isEmpty() || !flushCurrent())
        return;
    showPlace(m_history.takeLast());
}

void MainWindow::showHelp(bool about) {
    if (isLocked() || m_held)
        return;
    if (Page* page = current())
        page->flush();
    m_menus->setPage(m_here.page, nullptr);
    m_rail->clearCurrent();
    if (!m_help) {
        m_help = new HelpView(m_stack);
        m_stack->addWidget(m_help);
        connect(m_help, &HelpView::closed, this, &MainWindow::leaveHelp);
    }
    m_help->setKeys(m_menus->keyGroups());
    m_stack->setCurrentWidget(m_help);
    m_help->showPart(about ? HelpView::Part::About : HelpView::Part::Keys);
}

void MainWindow::leaveHelp() {
    if (Page* page = m_pages.value(m_here.page)) {
        m_stack->setCurrentWidget(page);
        m_rail->setCurrent(m_here.page);
        m_menus->setPage(m_here.page, page);
        focusPage();
    }
}

/// A page knows what it changed itself; the others read again when they are entered.
void MainWindow::markStale() {
    for (auto it = m_pages.constBegin(); it != m_pages.constEnd(); ++it)
        if (it.value() != current())
            m_stale.insert(it.key());
    m_countsLater->start();
}

void MainWindow::updateCounts() {
    if (isLocked())
        return;
    const auto waiting = m_workspace->today().reviewsWaiting();
    m_rail->setCount(PageId::Review, waiting ? *waiting : 0);
}

void MainWindow::updatePerson() {
    const auto me = m_workspace->member(m_workspace->me());
    QString team = m_workspace->name();
    if (me && !me->team.isEmpty())
        if (const auto teams = m_workspace->members().teams())
            for (const Team& each : *teams)
                if (each.id == me->team)
                    team = each.name;
    m_rail->setPerson(me ? me->name : QString(), team);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !isLocked() && !m_held) {
        Page* page = current();
        if (!page || !page->goBack())
            goBack();
        return;
    }
    // Enter presses the button that has the focus, as Space does; a box is ticked by Space alone.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // An Enter that sent a field off, and so moved the focus to a button, is not for that button as well.
    auto* button = qobject_cast<QAbstractButton*>(m_keyWentTo);
    const bool box = qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button);
    if (enter && button && button == focusWidget() && !box && button->isEnabled() && !event->isAutoRepeat() &&
        !event->modifiers().testFlag(Qt::ControlModifier)) {
        button->click();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && watched == focusWidget())
        m_keyWentTo = watched;
    return QMainWindow::eventFilter(watched, event);
}

} // namespace leertafel::ui
