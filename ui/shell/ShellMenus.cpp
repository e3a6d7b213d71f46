#include "ui/shell/ShellMenus.h"

#include "ui/common/Page.h"
#include "ui/common/Theme.h"
#include "ui/shell/NavigationRail.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QTextEdit>

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

bool isTextField(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget);
}

/// Opens the menu so much wider that its longest words do not touch the keys behind them: the style leaves
/// less than a word does. Asked each time, for words and letters change.
void keepKeysApart(QMenu* menu) {
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] {
        menu->setMinimumWidth(0);
        menu->setMinimumWidth(menu->sizeHint().width() + Theme::px(space::l));
    });
}

QString bareWords(const QAction* action) { return action->text().remove(u'&'); }

} // namespace

ShellMenus::ShellMenus(QMenuBar* bar, const QList<PageId>& pages, QWidget* window)
    : QObject(window), m_pages(pages), m_window(window), m_bar(bar) {
    fillFile(bar);
    fillEdit(bar);
    fillView(bar);
    fillGo(bar);
    fillCases(bar);
    fillTable(bar);
    fillHelp(bar);
    for (const auto menus = bar->findChildren<QMenu*>(); QMenu * menu : menus)
        keepKeysApart(menu);
    setUnlocked(false);
}

QAction* ShellMenus::add(QMenu* menu, const QString& name, const QString& words, const QKeySequence& keys) {
    auto* action = new QAction(words, this);
    action->setObjectName(u"menu."_s + name);
    action->setShortcut(keys);
    menu->addAction(action);
    m_window->addAction(action);
    return action;
}

void ShellMenus::fillFile(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&File"));
    menu->setObjectName(u"menu.file"_s);
    auto* fresh = add(menu, u"newCase"_s, tr("&Write a case"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(fresh, &QAction::triggered, this, [this] { Q_EMIT goTo({PageId::Cases, u"new"_s, {}, {}}); });
    m_needWriting << fresh;
    menu->addSeparator();
    auto* colleague = add(menu, u"addColleague"_s, tr("&Add a colleague…"));
    connect(colleague, &QAction::triggered, this, [this] {
        Q_EMIT goTo({PageId::Settings, u"new"_s, {}, u"colleagues"_s});
    });
    m_needWriting << colleague;
    auto* backup = add(menu, u"backup"_s, tr("&Backups and check…"));
    connect(backup, &QAction::triggered, this, [this] {
        Q_EMIT goTo({PageId::Settings, {}, {}, u"backup"_s});
    });
    auto* other = add(menu, u"otherStore"_s, tr("&Open another folder…"), QKeySequence(Qt::CTRL | Qt::Key_O));
    connect(other, &QAction::triggered, this, &ShellMenus::otherStoreAsked);
    auto* lock = add(menu, u"lock"_s, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(lock, &QAction::triggered, this, &ShellMenus::lockAsked);
    menu->addSeparator();
    auto* settings = add(menu, u"settings"_s, tr("&Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settings, &QAction::triggered, this, [this] { Q_EMIT goTo({PageId::Settings, {}, {}, {}}); });
    m_needStore << backup << other << lock << settings;
    menu->addSeparator();
    auto* quit = add(menu, u"quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &ShellMenus::quitAsked);
}

void ShellMenus::fillEdit(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&Edit"));
    menu->setObjectName(u"menu.edit"_s);
    const auto act = [this, menu](const QString& name, const QString& words, QKeySequence::StandardKey keys,
                                  const char* slot) {
        QAction* action = add(menu, name, words, QKeySequence(keys));
        connect(action, &QAction::triggered, this, [this, slot] {
            if (QWidget* field = textField())
                QMetaObject::invokeMethod(field, slot);
        });
        m_edits << qMakePair(action, slot);
    };
    act(u"undo"_s, tr("&Undo typing"), QKeySequence::Undo, "undo");
    act(u"redo"_s, tr("&Redo typing"), QKeySequence::Redo, "redo");
    m_takeBack =
        add(menu, u"takeBack"_s, tr("Undo the &last action"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    connect(m_takeBack, &QAction::triggered, this, &ShellMenus::takeBackAsked);
    setTakeBack({});
    menu->addSeparator();
    act(u"cut"_s, tr("Cu&t"), QKeySequence::Cut, "cut");
    act(u"copy"_s, tr("&Copy"), QKeySequence::Copy, "copy");
    act(u"paste"_s, tr("&Paste"), QKeySequence::Paste, "paste");
    act(u"selectAll"_s, tr("Select &all"), QKeySequence::SelectAll, "selectAll");
    menu->addSeparator();
    auto* search = add(menu, u"search"_s, tr("&Search on this page"), QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(search, &QAction::triggered, this, &ShellMenus::searchAsked);
    m_needStore << search;
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // With F10 or Alt the menu bar takes the focus, and gives it back afterwards.
        if (now && !qobject_cast<QMenuBar*>(now) && !qobject_cast<QMenu*>(now))
            m_field = isTextField(now) ? now : nullptr;
        judgeEdit();
    });
    connect(menu, &QMenu::aboutToShow, this, &ShellMenus::judgeEdit);
    judgeEdit();
}

QWidget* ShellMenus::textField() const {
    QWidget* field = QApplication::focusWidget();
    return isTextField(field) ? field : m_field.data();
}

/// Cut, paste and the like act on a text field only.
void ShellMenus::judgeEdit() {
    const QWidget* field = textField();
    const auto* line = qobject_cast<const QLineEdit*>(field);
    const auto* rich = qobject_cast<const QTextEdit*>(field);
    const auto* plain = qobject_cast<const QPlainTextEdit*>(field);
    const bool text = line || rich || plain;
    const bool writable =
        (line && !line->isReadOnly()) || (rich && !rich->isReadOnly()) || (plain && !plain->isReadOnly());
    for (const auto& [action, slot] : std::as_const(m_edits)) {
        const QLatin1StringView name(slot);
        action->setEnabled(name == "copy"_L1 || name == "selectAll"_L1 ? text : writable);
    }
}

void ShellMenus::fillView(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&View"));
    menu->setObjectName(u"menu.view"_s);
    auto* group = new QActionGroup(this);
    const auto scheme = [this, menu, group](const QString& name, const QString& words, Scheme value) {
        QAction* action = add(menu, name, words);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] { Q_EMIT schemeAsked(value); });
        m_schemes.insert(value, action);
    };
    scheme(u"schemeSystem"_s, tr("Like the &computer"), Scheme::System);
    scheme(u"schemeLight"_s, tr("&Light"), Scheme::Light);
    scheme(u"schemeDark"_s, tr("&Dark"), Scheme::Dark);
    menu->addSeparator();
    const auto step = [this, menu](const QString& name, const QString& words, const QKeySequence& keys,
                                   int by) {
        connect(add(menu, name, words, keys), &QAction::triggered, this,
                [this, by] { Q_EMIT textSizeAsked(by); });
    };
    step(u"textLarger"_s, tr("Larger &text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), 1);
    step(u"textSmaller"_s, tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), -1);
    step(u"textUsual"_s, tr("&Usual text size"), QKeySequence(Qt::CTRL | Qt::Key_0), 0);
    menu->addSeparator();
    auto* full = add(menu, u"fullScreen"_s, tr("&Full screen"), QKeySequence(Qt::SHIFT | Qt::Key_F11));
    connect(full, &QAction::triggered, this, &ShellMenus::fullScreenAsked);
}

void ShellMenus::fillGo(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&Go to"));
    menu->setObjectName(u"menu.go"_s);
    int number = 0;
    for (const PageId page : m_pages) {
        if (page == PageId::Settings)
            continue;
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page));
        auto* action = add(menu, u"page%1"_s.arg(++number), NavigationRail::pageWord(page),
                           QKeySequence(Qt::CTRL | key));
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT goTo({page, {}, {}, {}}); });
        m_needStore << action;
    }
    QMenu* trends = menu->addMenu(tr("T&rends as"));
    trends->setObjectName(u"menu.trendViews"_s);
    trends->menuAction()->setObjectName(u"menu.trendsAs"_s);
    const auto view = [this, trends](const QString& kind, const QString& words) {
        QAction* action = add(trends, kind, words);
        connect(action, &QAction::triggered, this, [this, kind] {
            Q_EMIT goTo({PageId::Trends, kind, {}, {}});
        });
        m_needStore << action;
    };
    view(u"overTime"_s, tr("One trend over &time"));
    view(u"sideBySide"_s, tr("Areas &side by side"));
    view(u"compare"_s, tr("Areas &compared"));
    view(u"overview"_s, tr("&Overview of all trends"));
    view(u"map"_s, tr("Areas on the &map"));
    view(u"district"_s, tr("One &area at a glance"));
    view(u"ladder"_s, tr("&Help ladder and tracks"));
    menu->addSeparator();
    auto* quick = add(menu, u"quickOpen"_s, tr("&Find by name…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(quick, &QAction::triggered, this, &ShellMenus::quickOpenAsked);
    auto* step = add(menu, u"nextStep"_s, tr("&Next step of this page"));
    step->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    connect(step, &QAction::triggered, this, &ShellMenus::nextStepAsked);
    m_needStore << step;
    const auto tab = [this, menu](const QString& name, const QString& words, Qt::Key key, int by) {
        QAction* action = add(menu, name, words, QKeySequence(Qt::CTRL | key));
        connect(action, &QAction::triggered, this, [this, by] { Q_EMIT tabAsked(by); });
        m_needStore << action;
    };
    tab(u"nextTab"_s, tr("Next ta&b"), Qt::Key_PageDown, 1);
    tab(u"previousTab"_s, tr("&Previous tab"), Qt::Key_PageUp, -1);
    auto* back = add(menu, u"back"_s, tr("Back to where you &were"), QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QAction::triggered, this, &ShellMenus::goBackAsked);
    m_needStore << quick << back;
}

void ShellMenus::fillCases(QMenuBar* bar) {
    m_cases = bar->addMenu(tr("&Case"));
    m_cases->setObjectName(u"menu.cases"_s);
    auto* fresh = add(m_cases, u"writeCase"_s, tr("&Write a case"));
    connect(fresh, &QAction::triggered, this, [this] { Q_EMIT goTo({PageId::Cases, u"new"_s, {}, {}}); });
    m_needWriting << fresh;
    auto* all = add(m_cases, u"allCases"_s, tr("&Find cases"));
    connect(all, &QAction::triggered, this, [this] {
        Q_EMIT goTo({PageId::Cases, {}, {}, {}});
        Q_EMIT searchAsked();
    });
    auto* reviews = add(m_cases, u"reviews"_s, tr("&Read along"));
    connect(reviews, &QAction::triggered, this, [this] { Q_EMIT goTo({PageId::Review, {}, {}, {}}); });
    m_needStore << all << reviews;
    connect(m_cases, &QMenu::aboutToShow, this, [this] { offerPageActions(m_cases, PageId::Cases); });
}

void ShellMenus::fillTable(QMenuBar* bar) {
    m_table = bar->addMenu(tr("&Table"));
    m_table->setObjectName(u"menu.table"_s);
    auto* fresh = add(m_table, u"newTable"_s, tr("&Plan a table"));
    connect(fresh, &QAction::triggered, this, [this] { Q_EMIT goTo({PageId::Table, u"new"_s, {}, {}}); });
    m_needWriting << fresh;
    auto* all = add(m_table, u"allTables"_s, tr("&All tables"));
    connect(all, &QAction::triggered, this, [this] { Q_EMIT goTo({PageId::Table, {}, {}, {}}); });
    auto* followUp = add(m_table, u"followUp"_s, tr("&What came of it"));
    connect(followUp, &QAction::triggered, this, [this] {
        Q_EMIT goTo({PageId::Table, u"followUp"_s, {}, {}});
    });
    m_needStore << followUp;
    auto* trends = add(m_table, u"trends"_s, tr("&Trends for the table"));
    connect(trends, &QAction::triggered, this, [this] { Q_EMIT goTo({PageId::Trends, {}, {}, {}}); });
    m_needStore << all << trends;
    connect(m_table, &QMenu::aboutToShow, this, [this] { offerPageActions(m_table, PageId::Table); });
}

void ShellMenus::fillHelp(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&Help"));
    menu->setObjectName(u"menu.help"_s);
    auto* keys = add(menu, u"keys"_s, tr("&Keys"), QKeySequence(Qt::Key_F1));
    connect(keys, &QAction::triggered, this, &ShellMenus::keysAsked);
    auto* about = add(menu, u"about"_s, tr("&About Leertafel"));
    connect(about, &QAction::triggered, this, &ShellMenus::aboutAsked);
    m_needStore << keys << about;
}

void ShellMenus::offerPageActions(QMenu* menu, PageId id) {
    for (QAction* action : std::as_const(m_fromPage))
        menu->removeAction(action);
    m_fromPage.clear();
    if (!m_page || m_pageId != id)
        return;
    QList<QAction*> offered = m_page->menuActions();
    // What the menu has anyway does the same from every page.
    QSet<QString> present;
    const QList<QAction*> own = menu->actions();
    for (const QAction* action : own)
        present << bareWords(action);
    offered.removeIf([&](const QAction* action) { return present.contains(bareWords(action)); });
    if (offered.isEmpty())
        return;
    m_fromPage << menu->addSeparator();
    for (QAction* action : offered) {
        menu->addAction(action);
        m_fromPage << action;
    }
}

void ShellMenus::setUnlocked(bool unlocked) {
    m_unlocked = unlocked;
    for (QAction* action : std::as_const(m_needStore))
        action->setEnabled(unlocked);
    for (QAction* action : std::as_const(m_needWriting))
        action->setEnabled(unlocked && !m_readOnly);
}

void ShellMenus::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    setUnlocked(m_unlocked);
}

void ShellMenus::setTakeBack(const QString& act) {
    m_takeBack->setToolTip(act);
    m_takeBack->setStatusTip(act);
    m_takeBack->setEnabled(!act.isEmpty());
}

QList<QAction*> ShellMenus::offered() const {
    QList<QAction*> all = m_window->actions();
    if (m_page)
        all += m_page->menuActions();
    QSet<QString> seen;
    QList<QAction*> result;
    for (QAction* action : std::as_const(all)) {
        const QString name = action->objectName();
        const bool onField = std::any_of(m_edits.cbegin(), m_edits.cend(),
                                         [action](const auto& each) { return each.first == action; });
        if (action->isSeparator() || !action->isEnabled() || onField || name.startsWith(u"menu.page"_s) ||
            name == u"menu.quickOpen"_s || seen.contains(bareWords(action)))
            continue;
        seen << bareWords(action);
        result << action;
    }
    return result;
}

QList<ShellMenus::KeyGroup> ShellMenus::keyGroups() const {
    QList<KeyGroup> groups;
    const QList<QAction*> menus = m_bar->actions();
    for (const QAction* top : menus) {
        if (!top->menu())
            continue;
        KeyGroup group{bareWords(top), {}};
        const QList<QAction*> inside = top->menu()->actions();
        for (const QAction* action : inside)
            if (!action->shortcuts().isEmpty())
                group.keys.append({action->shortcuts(), bareWords(action)});
        if (!group.keys.isEmpty())
            groups << group;
    }
    return groups;
}

void ShellMenus::setScheme(Scheme scheme) { m_schemes.value(scheme)->setChecked(true); }

void ShellMenus::setPage(PageId id, Page* page) {
    // Actions of a page that is about to go must not linger in a menu.
    for (QMenu* menu : {m_cases, m_table})
        for (QAction* action : std::as_const(m_fromPage))
            menu->removeAction(action);
    m_fromPage.clear();
    m_pageId = id;
    m_page = page;
}

} // namespace leertafel::ui
