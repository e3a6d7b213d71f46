#pragma once

#include "ui/common/Place.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QWidget>

class QMenu;
class QMenuBar;

namespace leertafel::ui {

class Page;

/// The menus of the window and the shortcuts that belong to the window. Every entry works where it is
/// enabled; what a page can do comes from that page.
class ShellMenus final : public QObject {
    Q_OBJECT
public:
    /// @param window gets the actions, so that shortcuts work while the bar is hidden.
    ShellMenus(QMenuBar* bar, const QList<PageId>& pages, QWidget* window);

    void setUnlocked(bool unlocked);
    void setReadOnly(bool readOnly);
    /// What can be undone now, as it was told; empty when nothing can.
    void setTakeBack(const QString& act);
    void setScheme(Scheme scheme);
    /// Null while none is in front.
    void setPage(PageId id, Page* page);

    /// Every action that may be taken now, for going to it by its name. Not the pages and what acts on a
    /// field.
    QList<QAction*> offered() const;
    /// The menus with the actions that have keys, as the help page shows them.
    struct KeyGroup {
        QString heading;
        QList<QPair<QList<QKeySequence>, QString>> keys;
    };
    QList<KeyGroup> keyGroups() const;

Q_SIGNALS:
    void goTo(const leertafel::ui::Place& place);
    void goBackAsked();
    void takeBackAsked();
    void quickOpenAsked();
    void searchAsked();
    void nextStepAsked();
    void tabAsked(int step); ///< +1 to the next tab of the page, −1 to the previous one
    void lockAsked();
    void otherStoreAsked();
    void quitAsked();
    void keysAsked();
    void aboutAsked();
    void schemeAsked(leertafel::ui::Scheme scheme);
    void textSizeAsked(int step); ///< −1 smaller, 0 as usual, +1 larger
    void fullScreenAsked();

private:
    QAction* add(QMenu* menu, const QString& name, const QString& words, const QKeySequence& keys = {});
    void fillFile(QMenuBar* bar);
    void fillEdit(QMenuBar* bar);
    void fillView(QMenuBar* bar);
    void fillGo(QMenuBar* bar);
    void fillCases(QMenuBar* bar);
    void fillTable(QMenuBar* bar);
    void fillHelp(QMenuBar* bar);
    void offerPageActions(QMenu* menu, PageId id);
    void judgeEdit();
    /// Where cut and paste act: the text field at hand, or the one left for a menu.
    QWidget* textField() const;
    QList<PageId> m_pages;
    QWidget* m_window;
    QList<QAction*> m_needStore;
    QList<QAction*> m_needWriting;
    QMap<Scheme, QAction*> m_schemes;
    QList<QPair<QAction*, const char*>> m_edits;
    QMenuBar* m_bar;
    QAction* m_takeBack = nullptr;
    QPointer<QWidget> m_field;
    QMenu* m_cases = nullptr;
    QMenu* m_table = nullptr;
    PageId m_pageId = PageId::Today;
    Page* m_page = nullptr;
    QList<QAction*> m_fromPage;
    bool m_unlocked = false;
    bool m_readOnly = false;
};

} // namespace leertafel::ui
