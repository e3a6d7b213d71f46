#pragma once

#include "ui/common/Page.h"
#include "ui/common/Preferences.h"

#include <QMainWindow>
#include <QMap>
#include <QSet>

#include <functional>
#include <memory>

class QStackedWidget;

namespace leertafel::ui {

class HelpView;
class InactivityTimer;
class InlineMessage;
class NavigationRail;
class QuickOpen;
class ShellMenus;
class StatusLine;

using PageMaker = std::function<Page*(PageContext, QWidget*)>;

/// A stack of pages, menus, the rail and the lock; nothing else. While locked it shows the gate, and no
/// page and no open store exist.
class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    /// @param pages makers of the pages there are. @param preferences outlives the window.
    MainWindow(QMap<PageId, PageMaker> pages, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// What is shown while locked; the window takes it over.
    void setGate(QWidget* gate);
    /// Shows Vandaag over an open store.
    void enter(std::unique_ptr<services::Workspace> workspace);
    bool isLocked() const { return !m_workspace; }
    services::Workspace* workspace() const { return m_workspace.get(); }
    /// Writes what was typed, drops every page, the open store and its keys, and shows the gate.
    void lock();

    void go(const Place& place) override;
    void tell(const QString& sentence) override;
    const Place& here() const { return m_here; }
    InactivityTimer& inactivity() { return *m_idle; }

Q_SIGNALS:
    void locked(const QString& storePath);
    void otherStoreAsked();
    void schemeAsked(leertafel::ui::Scheme scheme);
    void textSizeAsked(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildRoot();
    void connectMenus();
    Page* pageFor(PageId id);
    void showPlace(const Place& place);
    void lockFromIdle();
    void remakePages();
    void goBack();
    void showHelp(bool about);
    void leaveHelp();
    void markStale();
    void updatePerson();
    void updateCounts();
    Page* current() const;

    QMap<PageId, PageMaker> m_makers;
    Preferences& m_preferences;
    std::unique_ptr<services::Workspace> m_workspace;
    QMap<PageId, Page*> m_pages;
    QSet<PageId> m_stale;
    Place m_here;
    QList<Place> m_history;
    QStackedWidget* m_root;
    QWidget* m_menuRow;
    QStackedWidget* m_stack;
    NavigationRail* m_rail;
    QuickOpen* m_quickOpen;
    ShellMenus* m_menus;
    StatusLine* m_status;
    InlineMessage* m_readOnly;
    HelpView* m_help;
    InactivityTimer* m_idle;
    QTimer* m_countsLater;
};

} // namespace leertafel::ui
