#pragma once

#include "core/domain/Clock.h"
#include "ui/common/Page.h"
#include "ui/common/Preferences.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>

class QStackedWidget;

namespace leertafel::ui {

class HelpView;
class InactivityTimer;
class InlineMessage;
class NavigationRail;
class PageArea;
class QuickOpen;
class ShellMenus;
class StatusLine;
class TakeBack;
class UnwrittenView;

using PageMaker = std::function<Page*(PageContext, QWidget*)>;

/// A stack of pages, menus, the rail and the lock; nothing else. While locked it shows the gate, and no
/// page and no open store exist.
class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    /// @param pages makers of the pages there are. @param preferences and @param clock outlive the window.
    MainWindow(QMap<PageId, PageMaker> pages, Preferences& preferences, const Clock& clock,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// What is shown while locked; the window takes it over. Best made with this parent: a later one has the
    /// style of all of it worked out anew.
    void setGate(QWidget* gate);
    QWidget* gateParent() const;
    /// Before the first show: no larger than what the screen leaves free, unless a size was kept.
    void fitTo(const QRect& free);
    /// Shows Vandaag over an open store.
    void enter(std::unique_ptr<services::Workspace> workspace);
    /// Writes what was typed, drops every page and hands the open store back, for work that nobody may have
    /// it open for; null, and said why, when something could not be written. Shows the gate; `enter` follows.
    std::unique_ptr<services::Workspace> leave();
    bool isLocked() const { return !m_workspace; }
    services::Workspace* workspace() const { return m_workspace.get(); }
    /// Hides everything at once, writes what was typed, and drops every page, the open store and its keys.
    /// What cannot be written keeps it from locking: that is shown instead, and tried again. Work on other
    /// threads is told to stop; where it takes a while to, locking ends when it has, and the window stays
    /// alive.
    void lock();

    void go(const Place& place) override;
    void tell(const QString& sentence) override;
    void tellDone(const QString& sentence, Undo undo) override;
    void tellDone(const QString& sentence, SlowUndo undo) override;
    void doSlowly(SlowAct act, SlowDone done) override;
    const Place& here() const { return m_here; }
    InactivityTimer& inactivity() { return *m_idle; }

Q_SIGNALS:
    void locked(const QString& storePath);
    void otherStoreAsked();
    void schemeAsked(leertafel::ui::Scheme scheme);
    void textSizeAsked(int step);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildRoot();
    void connectMenus();
    Page* pageFor(PageId id);
    void showPlace(const Place& place);
    void lockFromIdle();
    void remakePages();
    void takeNextStep();
    void focusPage();
    void focusPart();
    void focusWork(Page* page);
    void takeBack();
    void takeBackSlowly(const SlowUndo& undo);
    void showTakenBack(const QString& words);
    void setWhole(bool whole);
    void keepFocusOnPage(QWidget* before, QWidget* now);
    void goBack();
    void hideAll();
    void hold();
    std::unique_ptr<services::Workspace> letGo();
    void dropPages();
    void dropAll();
    void askForOtherStore();
    bool flushPages();
    bool flushCurrent();
    void showHelp(bool about);
    void leaveHelp();
    void markStale();
    void updatePerson();
    void updateCounts();
    Page* current() const;

    static constexpr int againMs = 3000; ///< until what could not be written is tried again

    QMap<PageId, PageMaker> m_makers;
    Preferences& m_preferences;
    std::unique_ptr<services::Workspace> m_workspace;
    QMap<PageId, Page*> m_pages;
    QSet<PageId> m_stale;
    Place m_here; ///< never of kind `new`: coming back to it would begin something again
    bool m_beginning = false;
    bool m_whole = false;           ///< the page in front has the screen for itself
    Qt::WindowStates m_stateBefore; ///< of the window, before that
    bool m_held = false;            ///< hidden, but not locked yet
    bool m_otherAfter = false;      ///< once locked, another store is asked for
    bool m_warned = false;          ///< that closing gives words up
    QPointer<QObject> m_keyWentTo;  ///< who had the focus when the last key came
    QList<Place> m_history;
    QStackedWidget* m_root;
    QWidget* m_work;
    UnwrittenView* m_unwritten = nullptr; ///< made when first needed, like the help
    QWidget* m_menuRow;
    QStackedWidget* m_stack;
    PageArea* m_pageArea;
    NavigationRail* m_rail;
    QuickOpen* m_quickOpen;
    ShellMenus* m_menus;
    StatusLine* m_status;
    TakeBack* m_takeBack;
    bool m_takingBack = false;           ///< while another thread does it
    std::unique_ptr<QObject> m_slowWork; ///< what comes of work on other threads ends with this
    InlineMessage* m_readOnly;
    HelpView* m_help = nullptr;
    InactivityTimer* m_idle;
    QTimer* m_countsLater;
    QTimer* m_lockLater;
    QTimer* m_remakeLater;
};

} // namespace leertafel::ui
