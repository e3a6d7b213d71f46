#pragma once

#include "core/services/Workspace.h"
#include "ui/common/Place.h"

#include <QAction>
#include <QList>
#include <QWidget>

namespace leertafel::ui {

/// What every page is given.
struct PageContext {
    services::Workspace& workspace;
    Navigator& navigator;
};

/// One page of the window's stack. A page owns its actions and shortcuts; it is made after unlocking and
/// destroyed on locking, so that nothing readable stays behind.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(PageContext context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Shows `place`; called each time the page is entered.
    virtual void open(const Place& place) = 0;
    /// Reads again after a change elsewhere; keeps selection and scroll position.
    virtual void refresh() = 0;
    /// Esc: one step back within the page; false when there is none.
    virtual bool goBack() { return false; }
    /// Ctrl+Enter where no button is the one to press: goes to what comes next, or says what it waits for;
    /// false when there is nothing to say.
    virtual bool leadOn() { return false; }
    /// Puts the focus where Ctrl+F searches on this page, if it does.
    virtual void focusSearch() {}
    /// What this page can do, for the menu of its page (Casus, Tafel, …); shown while it is in front. Set
    /// `enabled` to whether it acts now. The page owns them and their shortcuts.
    virtual QList<QAction*> menuActions() { return {}; }
    /// Everything typed is on disk when it returns true (closing, locking, leaving). When not, the page says
    /// why and tries again by itself; the window stays with it.
    virtual bool flush() { return true; }
    /// True while it is looked at without a key being touched, so that the window does not lock by itself.
    virtual bool keepsAwake() const { return false; }

Q_SIGNALS:
    /// The page takes the whole screen, without menus and rail, or gives it back.
    void wholeWindowAsked(bool whole);

protected:
    services::Workspace& workspace() const { return m_context.workspace; }
    Navigator& navigator() const { return m_context.navigator; }
    PageContext context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace leertafel::ui
