#include "tests/ui/shell/ShellFixture.h"

#include "ui/shell/HelpView.h"
#include "ui/shell/InactivityTimer.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/StatusLine.h"

#include <QDialog>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTimer>

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

class Window : public ShellFixture {
protected:
    QAction* action(const char* name) {
        auto* found = window->findChild<QAction*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, modifiers);
    }
};

TEST_F(Window, LockDropsPagesStoreAndWords) {
    enter();
    window->go({ui::PageId::Settings, {}, {}, {}});
    window->tell(u"Iets over vandaag."_s);
    QPointer<QWidget> today(find<ui::TodayPage>("today"));
    QPointer<QWidget> settings(find<ui::SettingsPage>("settings"));
    QPointer<services::Workspace> workspace(window->workspace());
    QSignalSpy spy(window.get(), &ui::MainWindow::locked);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(window->isLocked());
    EXPECT_TRUE(today.isNull());
    EXPECT_TRUE(settings.isNull());
    EXPECT_TRUE(workspace.isNull());
    EXPECT_EQ(spy.count(), 1);
    EXPECT_TRUE(gate->isVisible());
    EXPECT_TRUE(find<ui::StatusLine>("shell.status")->text().isEmpty());
    EXPECT_EQ(window->windowTitle(), u"Leertafel"_s);
    EXPECT_FALSE(action("menu.settings")->isEnabled());
    EXPECT_TRUE(action("menu.quit")->isEnabled());
    window->go({ui::PageId::Settings, {}, {}, {}});
    EXPECT_TRUE(window->isLocked());
    EXPECT_EQ(window->findChild<ui::SettingsPage*>(), nullptr);
}

TEST_F(Window, LocksByItselfWhenNobodyTouchesIt) {
    enter();
    window->inactivity().setInterval(150);
    window->inactivity().start();
    QTest::keyClick(window.get(), Qt::Key_Shift);
    EXPECT_FALSE(window->isLocked());
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked(), 5000);
}

TEST_F(Window, IdleLockEndsWhatRunsInsideAPageFirst) {
    enter();
    QDialog dialog(find<ui::TodayPage>("today"));
    QTimer::singleShot(0, &dialog, [this] { Q_EMIT window->inactivity().inactive(); });
    dialog.exec();
    // The page is still there when the dialog returns.
    const bool wentOn = window->findChild<ui::TodayPage*>() != nullptr;
    dialog.setParent(nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked(), 5000);
    EXPECT_TRUE(wentOn);
}

TEST_F(Window, NewLookRemakesThePages) {
    enter();
    window->go({ui::PageId::Settings, {}, {}, {}});
    QPointer<QWidget> before(find<ui::SettingsPage>("settings"));
    find<QWidget>("settings.textSize")->setFocus();
    preferences.setTextPercent(150);
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), 2000);
    EXPECT_TRUE(find<ui::SettingsPage>("settings")->isVisible());
    EXPECT_EQ(window->here().page, ui::PageId::Settings);
    EXPECT_TRUE(find<QWidget>("settings.textSize")->hasFocus());
}

TEST_F(Window, EnteringAPageMarksNothingOnIt) {
    enter();
    find<QPushButton>("today.write")->setFocus();
    window->go({ui::PageId::Settings, {}, {}, {}});
    EXPECT_EQ(window->focusWidget(), find<ui::SettingsPage>("settings"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(find<ui::SettingsPage>("settings")->isAncestorOf(window->focusWidget()));
}

TEST_F(Window, IdleMinutesFollowThePreferences) {
    EXPECT_EQ(preferences.idleMinutes(), 5);
    preferences.setIdleMinutes(0);
    EXPECT_EQ(preferences.idleMinutes(), 1);
    preferences.setIdleMinutes(1000);
    EXPECT_EQ(preferences.idleMinutes(), 60);
}

TEST_F(Window, GoesAndComesBackWithTheKeyboard) {
    enter();
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(window->here().page, ui::PageId::Settings);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window->here().page, ui::PageId::Today);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->here().page, ui::PageId::Settings);
    press(Qt::Key_Escape);
    EXPECT_EQ(window->here().page, ui::PageId::Today);
    press(Qt::Key_F1);
    auto* help = find<ui::HelpView>("shell.help");
    EXPECT_TRUE(help->isVisible());
    picture(u"help"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(help->isVisible());
    EXPECT_TRUE(find<ui::TodayPage>("today")->isVisible());
}

TEST_F(Window, EveryMenuEntryHasWordsAndANameAndActs) {
    enter();
    int entries = 0;
    QSet<QKeySequence> keys;
    const auto menus = window->findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        if (menu->objectName().isEmpty())
            continue;
        const auto actions = menu->actions();
        for (QAction* each : actions) {
            if (each->isSeparator())
                continue;
            ++entries;
            EXPECT_FALSE(each->text().isEmpty());
            EXPECT_TRUE(each->objectName().startsWith(u"menu."_s)) << each->text().toStdString();
            if (!each->shortcut().isEmpty()) {
                EXPECT_FALSE(keys.contains(each->shortcut())) << each->shortcut().toString().toStdString();
                keys << each->shortcut();
            }
        }
    }
    EXPECT_GT(entries, 25);
}

TEST_F(Window, MenuEntriesGoWhereTheySay) {
    enter();
    const QList<std::pair<const char*, ui::PageId>> goes{{"menu.settings", ui::PageId::Settings},
                                                         {"menu.page1", ui::PageId::Today},
                                                         {"menu.backup", ui::PageId::Settings}};
    for (const auto& [name, page] : goes) {
        action(name)->trigger();
        EXPECT_EQ(window->here().page, page) << name;
    }
    EXPECT_EQ(window->here().part, u"backup"_s);
    action("menu.back")->trigger();
    EXPECT_EQ(window->here().page, ui::PageId::Today);
    action("menu.quickOpen")->trigger();
    EXPECT_TRUE(find<QLineEdit>("shell.quickOpen")->hasFocus());
    action("menu.about")->trigger();
    EXPECT_TRUE(find<ui::HelpView>("shell.help")->isVisible());
    QSignalSpy other(window.get(), &ui::MainWindow::otherStoreAsked);
    action("menu.otherStore")->trigger();
    EXPECT_EQ(other.count(), 1);
    EXPECT_TRUE(window->isLocked());
    enter();
    action("menu.quit")->trigger();
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(window->isLocked());
}

TEST_F(Window, PasteActsOnAFieldOnly) {
    enter();
    auto* write = find<QPushButton>("today.write");
    write->setFocus();
    EXPECT_FALSE(action("menu.paste")->isEnabled());
    auto* field = find<QLineEdit>("shell.quickOpen");
    field->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(action("menu.paste")->isEnabled(), 2000);
    field->setText(u"abc"_s);
    action("menu.selectAll")->trigger();
    action("menu.cut")->trigger();
    EXPECT_TRUE(field->text().isEmpty());
    action("menu.paste")->trigger();
    EXPECT_EQ(field->text(), u"abc"_s);
}

TEST_F(Window, LookIsAskedFromTheMenu) {
    enter();
    QSignalSpy scheme(window.get(), &ui::MainWindow::schemeAsked);
    action("menu.schemeDark")->trigger();
    ASSERT_EQ(scheme.count(), 1);
    EXPECT_EQ(scheme.at(0).at(0).value<ui::Scheme>(), ui::Scheme::Dark);
    QSignalSpy text(window.get(), &ui::MainWindow::textSizeAsked);
    press(Qt::Key_Plus, Qt::ControlModifier);
    ASSERT_EQ(text.count(), 1);
    EXPECT_EQ(text.at(0).at(0).toInt(), 1);
}

TEST_F(Window, RailShowsIconsOnlyWhenNarrow) {
    enter();
    auto* rail = find<ui::NavigationRail>("rail");
    auto* home = find<QPushButton>("rail.today");
    window->resize(1440, 900);
    QTRY_COMPARE_WITH_TIMEOUT(rail->width(), ui::size::rail, 2000);
    EXPECT_TRUE(home->toolTip().isEmpty());
    window->resize(1000, 700);
    QTRY_COMPARE_WITH_TIMEOUT(rail->width(), ui::size::railNarrow, 2000);
    EXPECT_FALSE(home->toolTip().isEmpty());
    EXPECT_FALSE(home->accessibleName().isEmpty());
    picture(u"narrow"_s);
}

TEST_F(Window, RailShowsWhoIAmAndGoesWhereItSays) {
    enter();
    QTest::mouseClick(find<QPushButton>("rail.settings"), Qt::LeftButton);
    EXPECT_EQ(window->here().page, ui::PageId::Settings);
    EXPECT_TRUE(find<QPushButton>("rail.settings")->isChecked());
    EXPECT_FALSE(find<QPushButton>("rail.today")->isChecked());
    QTest::mouseClick(find<QPushButton>("rail.lock"), Qt::LeftButton);
    EXPECT_TRUE(window->isLocked());
}

TEST_F(Window, TellsOneSentenceThatCanBeClosed) {
    enter();
    window->tell(u"Casus weggelegd."_s);
    auto* status = find<ui::StatusLine>("shell.status");
    EXPECT_TRUE(status->isVisible());
    EXPECT_EQ(status->text(), u"Casus weggelegd."_s);
    click("shell.statusClose");
    EXPECT_FALSE(status->isVisible());
}

TEST_F(Window, EverythingHasAName) {
    enter();
    EXPECT_EQ(nameless(), QStringList());
    window->go({ui::PageId::Settings, {}, {}, u"colleagues"_s});
    EXPECT_EQ(nameless(), QStringList());
    press(Qt::Key_F1);
    EXPECT_EQ(nameless(), QStringList());
}

} // namespace
