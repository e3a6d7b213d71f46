#include "tests/support/HeldThreads.h"
#include "tests/ui/shell/ShellFixture.h"

#include "core/services/CaseService.h"
#include "ui/shell/HelpView.h"
#include "ui/shell/InactivityTimer.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/StatusLine.h"

#include <QDialog>
#include <QImage>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTextEdit>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <atomic>

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

/// A page like that of the cases: `new` makes something, and what was typed may not get onto the disk.
class MakingPage final : public ui::Page {
public:
    struct State {
        int made = 0;
        bool writes = true;
        bool leads = false;
        bool awake = false;
    };
    MakingPage(ui::PageContext context, State& state, QWidget* parent)
        : Page(context, parent), m_state(state) {
        setObjectName(u"making"_s);
    }
    void open(const ui::Place& place) override {
        if (place.kind == u"new"_s)
            navigator().go({ui::PageId::Cases, u"case"_s, QString::number(++m_state.made), u"title"_s});
    }
    void refresh() override {}
    QList<QAction*> menuActions() override { return {&m_write, &m_other}; }
    bool flush() override { return m_state.writes; }
    bool leadOn() override { return m_state.leads; }
    bool keepsAwake() const override { return m_state.awake; }

private:
    State& m_state;
    QAction m_write{u"Write a case"_s};
    QAction m_other{u"Something else"_s};
};

class Window : public ShellFixture {
protected:
    void addPages(QMap<ui::PageId, ui::PageMaker>& pages) override {
        pages.insert(ui::PageId::Cases, [this](ui::PageContext context, QWidget* parent) {
            return new MakingPage(context, making, parent);
        });
    }
    QAction* action(const char* name) {
        auto* found = window->findChild<QAction*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, modifiers);
    }

    MakingPage::State making;
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

TEST_F(Window, WhatWasSaidOnThePageBeforeGoesWithIt) {
    enter();
    auto* status = find<ui::StatusLine>("shell.status");
    status->tell(u"Bewaard."_s);
    window->go({ui::PageId::Cases, {}, {}, {}});
    EXPECT_EQ(status->text(), u"Bewaard."_s) << "an act that ends on another page says so on the way";
    QTest::qWait(1200);
    window->go({ui::PageId::Settings, {}, {}, {}});
    EXPECT_TRUE(status->text().isEmpty());
    status->tell(u"Weggehaald."_s, true);
    QTest::qWait(1200);
    window->go({ui::PageId::Cases, {}, {}, {}});
    EXPECT_EQ(status->text(), u"Weggehaald."_s) << "it can still be undone";
}

TEST_F(Window, CtrlEnterTakesTheNextStepOfThePageOrSaysWhyNot) {
    enter();
    window->go({ui::PageId::Cases, {}, {}, {}});
    auto* page = find<QWidget>("making");
    auto* step = ui::makeButton(u"Vastleggen"_s, ui::ButtonKind::Primary, {}, page);
    step->show();
    QSignalSpy clicks(step, &QPushButton::clicked);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clicks.count(), 1);
    step->setEnabled(false);
    step->setToolTip(u"De wijk ontbreekt."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clicks.count(), 1);
    EXPECT_EQ(find<ui::StatusLine>("shell.status")->text(), u"De wijk ontbreekt."_s);
}

TEST_F(Window, WhereNothingIsYetCtrlEnterBegins) {
    enter();
    window->go({ui::PageId::Cases, {}, {}, {}});
    auto* empty = new ui::EmptyState(u"Nog niets."_s, u"Beginnen"_s, find<QWidget>("making"));
    empty->show();
    QSignalSpy begun(empty, &ui::EmptyState::activated);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(begun.count(), 1);
    making.leads = true;
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(begun.count(), 1) << "the page knows better";
}

TEST_F(Window, CtrlPageDownWalksTheTabsOfThePage) {
    enter();
    window->go({ui::PageId::Cases, {}, {}, {}});
    auto* strip = new ui::TabStrip(find<QWidget>("making"));
    for (const QString& words : {u"Schrijven"_s, u"Versies"_s, u"Lijkt op"_s})
        strip->addTab(words);
    strip->setTabVisible(1, false);
    strip->show();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(strip->current(), 2);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(strip->current(), 0);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(strip->current(), 2);
}

TEST_F(Window, AButtonThatDisablesItselfLeavesTheFocusOnThePage) {
    enter();
    window->go({ui::PageId::Cases, {}, {}, {}});
    auto* page = find<QWidget>("making");
    page->setFocusPolicy(Qt::StrongFocus);
    auto* once = ui::makeButton(u"Uitnodigen"_s, ui::ButtonKind::Quiet, {}, page);
    QObject::connect(once, &QPushButton::clicked, once, [once] { once->setEnabled(false); });
    once->show();
    once->setFocus();
    QTest::keyClick(once, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(page->hasFocus(), 5000);
}

TEST_F(Window, AnEnterThatMovesTheFocusToAButtonDoesNotPressIt) {
    enter();
    window->go({ui::PageId::Cases, {}, {}, {}});
    auto* page = find<QWidget>("making");
    auto* field = new QLineEdit(page);
    auto* stop = ui::makeButton(u"Stoppen"_s, ui::ButtonKind::Quiet, {}, page);
    for (QWidget* each : QList<QWidget*>{field, stop})
        each->show();
    QObject::connect(field, &QLineEdit::returnPressed, stop, qOverload<>(&QWidget::setFocus));
    QSignalSpy stops(stop, &QPushButton::clicked);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(stop->hasFocus());
    EXPECT_EQ(stops.count(), 0);
    QTest::keyClick(stop, Qt::Key_Return);
    EXPECT_EQ(stops.count(), 1);
}

TEST_F(Window, CtrlEnterSendsWhatIsBeingTypedFirst) {
    enter();
    window->go({ui::PageId::Cases, {}, {}, {}});
    auto* page = find<QWidget>("making");
    auto* step = ui::makeButton(u"Vastleggen"_s, ui::ButtonKind::Primary, {}, page);
    auto* card = new QWidget(page);
    auto* field = new QLineEdit(card);
    auto* send = ui::makeButton(u"Vragen"_s, ui::ButtonKind::Quiet, {}, card);
    send->setProperty("sends", true);
    for (QWidget* each : QList<QWidget*>{step, card, field, send})
        each->show();
    QSignalSpy steps(step, &QPushButton::clicked);
    QSignalSpy sends(send, &QPushButton::clicked);
    field->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sends.count(), 1);
    EXPECT_EQ(steps.count(), 0);

    // A text beside the card is only read, and nothing of it is sent.
    auto* around = new QWidget(page);
    card->setParent(around);
    auto* text = new QTextEdit(around);
    text->setReadOnly(true);
    for (QWidget* each : QList<QWidget*>{around, card, text})
        each->show();
    text->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sends.count(), 1);
    EXPECT_EQ(steps.count(), 1);

    // Beside two cards neither is meant.
    auto* other = ui::makeButton(u"Vragen"_s, ui::ButtonKind::Quiet, {}, around);
    other->setProperty("sends", true);
    other->show();
    auto* near = new QLineEdit(around);
    near->show();
    near->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sends.count(), 1);
    EXPECT_EQ(steps.count(), 2);
}

TEST_F(Window, WhatTakesLongIsUndoneOnAnotherThread) {
    enter();
    std::atomic<bool> elsewhere = false;
    const ui::SlowUndo undo{[&elsewhere](services::Workspace& sibling) -> Result<void> {
                                elsewhere = QThread::currentThread() != qApp->thread();
                                return sibling.cases().create() ? Result<void>() : fail(ErrorCode::NotFound);
                            },
                            services::Topic::Counts};
    const auto undone = [] { return QCoreApplication::translate("leertafel::ui::TakeBack", "Undone."); };
    auto* told = find<ui::StatusLine>("shell.status");
    QSignalSpy changes(window->workspace(), &services::Workspace::changed);
    window->tellDone(u"Weg."_s, undo);
    window->tellDone(u"Ook weg."_s, undo);
    {
        HeldThreads held;
        press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        const QString meanwhile = told->text();
        EXPECT_NE(meanwhile, undone());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        EXPECT_NE(told->text(), meanwhile) << "one at a time";
        EXPECT_TRUE(action("menu.takeBack")->isEnabled()) << "the other one waits";
    }
    QTRY_VERIFY_WITH_TIMEOUT(told->text() == undone(), 20000);
    EXPECT_TRUE(elsewhere);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(*window->workspace()->cases().count({}), 1);

    // Locking meanwhile waits for it and tells nothing.
    press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    window->lock();
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked(), 20000);
    EXPECT_TRUE(told->text().isEmpty());
}

TEST_F(Window, FitsTheScreenUnlessASizeWasKept) {
    window->fitTo({0, 0, 1280, 720});
    EXPECT_LE(window->width(), 1280);
    EXPECT_LT(window->height(), 720);
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

TEST_F(Window, WhatTakesLongOutlivesThePageThatAsked) {
    enter();
    window->go({ui::PageId::Settings, {}, {}, {}});
    QPointer<QWidget> before(find<ui::SettingsPage>("settings"));
    QSignalSpy changes(window->workspace(), &services::Workspace::changed);
    bool told = false;
    HeldThreads held;
    window->doSlowly({[](services::Workspace& sibling) -> Result<void> {
                          return sibling.cases().create() ? Result<void>() : fail(ErrorCode::NotFound);
                      },
                      services::Topic::Counts},
                     [&told](const Result<void>& done) { told = done.has_value(); });
    preferences.setTextPercent(150);
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), 20000);
    EXPECT_FALSE(told);
    held.letGo();
    QTRY_VERIFY_WITH_TIMEOUT(told, 20000);
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(Window, EnteringAPageMarksNothingOnIt) {
    enter();
    find<QPushButton>("today.write")->setFocus();
    window->go({ui::PageId::Settings, {}, {}, {}});
    EXPECT_EQ(window->focusWidget(), find<ui::SettingsPage>("settings"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(find<ui::SettingsPage>("settings")->isAncestorOf(window->focusWidget()));
}

TEST_F(Window, APageThatIsLookedAtWithoutKeysIsNotLockedByItself) {
    enter();
    window->go({ui::PageId::Cases, {}, {}, {}});
    making.awake = true;
    Q_EMIT window->inactivity().inactive();
    EXPECT_FALSE(window->isLocked());
    making.awake = false;
    Q_EMIT window->inactivity().inactive();
    EXPECT_TRUE(window->isLocked());
}

TEST_F(Window, APageTakesTheWholeScreenAndGivesItBack) {
    enter();
    window->go({ui::PageId::Cases, {}, {}, {}});
    auto* page = find<ui::Page>("making");
    auto* rail = find<QWidget>("rail");
    const Qt::WindowStates before = window->windowState();
    Q_EMIT page->wholeWindowAsked(true);
    EXPECT_FALSE(rail->isVisible());
    EXPECT_FALSE(window->findChild<QMenuBar*>()->isVisible());
    EXPECT_TRUE(window->isFullScreen());
    Q_EMIT page->wholeWindowAsked(false);
    EXPECT_TRUE(rail->isVisible());
    EXPECT_TRUE(window->findChild<QMenuBar*>()->isVisible());
    EXPECT_EQ(window->windowState(), before);
    Q_EMIT page->wholeWindowAsked(true);
    window->lock(); // nothing of the open store's menus comes back with it
    EXPECT_FALSE(window->findChild<QMenuBar*>()->isVisible());
    EXPECT_EQ(window->windowState(), before);
    enter();
    EXPECT_TRUE(find<QWidget>("rail")->isVisible());
}

TEST_F(Window, NothingIsToldOverAPageThatHasTheWholeScreen) {
    enter();
    window->go({ui::PageId::Cases, {}, {}, {}});
    auto* page = find<ui::Page>("making");
    auto* line = find<QWidget>("shell.status");
    Q_EMIT page->wholeWindowAsked(true);
    window->tellDone(u"gedaan"_s, [] { return Result<void>(); });
    EXPECT_FALSE(line->isVisible());
    Q_EMIT page->wholeWindowAsked(false);
    EXPECT_TRUE(line->isVisible()) << "it can still be undone there";
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

TEST_F(Window, NoTwoEntriesOfAMenuShareALetter) {
    enter();
    const auto menus = window->findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        QSet<QString> letters;
        const auto actions = menu->actions();
        for (const QAction* each : actions) {
            const QString letter = QKeySequence::mnemonic(each->text()).toString();
            EXPECT_TRUE(letter.isEmpty() || !letters.contains(letter)) << qPrintable(each->text());
            letters << letter;
        }
    }
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

TEST_F(Window, BeginningSomethingIsNoPlaceToComeBackTo) {
    enter();
    window->go({ui::PageId::Cases, u"new"_s, {}, {}});
    EXPECT_EQ(making.made, 1);
    EXPECT_EQ(window->here(), (ui::Place{ui::PageId::Cases, u"case"_s, u"1"_s, u"title"_s}));
    QPointer<QWidget> before(find<QWidget>("making"));
    preferences.setTextPercent(120);
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), 2000);
    EXPECT_EQ(making.made, 1);
    window->go({ui::PageId::Settings, {}, {}, {}});
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->here().id, u"1"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->here().page, ui::PageId::Today);
    EXPECT_EQ(making.made, 1);
    preferences.setTextPercent(100);
}

TEST_F(Window, StaysWithWordsThatAreNotOnDisk) {
    enter();
    window->go({ui::PageId::Cases, u"case"_s, u"1"_s, {}});
    making.writes = false;
    window->go({ui::PageId::Settings, {}, {}, {}});
    EXPECT_EQ(window->here().page, ui::PageId::Cases);
    EXPECT_FALSE(find<ui::StatusLine>("shell.status")->text().isEmpty());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->here().page, ui::PageId::Cases);
    QPointer<QWidget> before(find<QWidget>("making"));
    preferences.setTextPercent(120);
    QTest::qWait(50);
    EXPECT_FALSE(before.isNull());
    making.writes = true;
    preferences.setTextPercent(100);
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), 2000);
    window->go({ui::PageId::Settings, {}, {}, {}});
    EXPECT_EQ(window->here().page, ui::PageId::Settings);
}

TEST_F(Window, LockHidesWhatCannotBeWrittenAndKeepsTrying) {
    enter();
    window->go({ui::PageId::Cases, u"case"_s, u"1"_s, {}});
    making.writes = false;
    QPointer<QWidget> page(find<QWidget>("making"));
    window->lock();
    EXPECT_FALSE(window->isLocked());
    ASSERT_FALSE(page.isNull());
    EXPECT_FALSE(page->isVisible());
    EXPECT_FALSE(find<QWidget>("rail")->isVisible());
    EXPECT_TRUE(find<QWidget>("shell.unwritten")->isVisible());
    picture(u"not-locked-yet"_s);
    window->go({ui::PageId::Settings, {}, {}, {}});
    press(Qt::Key_Escape);
    EXPECT_TRUE(find<QWidget>("shell.unwritten")->isVisible());
    click("shell.unwrittenRetry");
    EXPECT_FALSE(window->isLocked());
    making.writes = true;
    click("shell.unwrittenRetry");
    EXPECT_TRUE(window->isLocked());
    EXPECT_TRUE(gate->isVisible());
    enter();
    window->go({ui::PageId::Cases, u"case"_s, u"1"_s, {}});
    making.writes = false;
    window->lock();
    click("shell.unwrittenLock");
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked(), 2000);
}

TEST_F(Window, ClosingIsRefusedOnceWhileWordsAreNotOnDisk) {
    enter();
    window->go({ui::PageId::Cases, u"case"_s, u"1"_s, {}});
    making.writes = false;
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(find<ui::StatusLine>("shell.status")->text().isEmpty());
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(window->isLocked());
}

TEST_F(Window, SleepCountsAsIdleTime) {
    enter();
    store.clock().advance(299);
    press(Qt::Key_Shift);
    QCoreApplication::processEvents();
    EXPECT_FALSE(window->isLocked());
    store.clock().advance(301);
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked(), 2000);
}

TEST_F(Window, SleepIsNoticedWithoutATouch) {
    enter();
    store.clock().advance(301);
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked(), 5000);
}

TEST_F(Window, LockHidesBeforeItWaits) {
    enter();
    std::atomic_bool hidden = false;
    std::atomic_bool stop = false;
    QThreadPool::globalInstance()->start([&] {
        for (int i = 0; i < 400 && !stop; ++i)
            QThread::msleep(5);
    });
    struct Watch final : QObject {
        std::atomic_bool& hidden;
        std::atomic_bool& stop;
        Watch(std::atomic_bool& h, std::atomic_bool& s) : hidden(h), stop(s) {}
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint) {
                hidden = true;
                stop = true;
            }
            return false;
        }
    } watch(hidden, stop);
    gate->installEventFilter(&watch);
    window->lock();
    EXPECT_TRUE(hidden);
    stop = true;
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked(), 5000);
}

TEST_F(Window, LockEndsAsSoonAsOtherWorkHas) {
    enter();
    const QPointer<QWidget> page(find<ui::TodayPage>("today"));
    const QPointer<services::Workspace> workspace(window->workspace());
    std::atomic_bool stop = false;
    QThreadPool::globalInstance()->start([&stop] {
        while (!stop)
            QThread::msleep(1);
    });
    window->lock(); // comes back although that work goes on
    EXPECT_FALSE(window->isLocked());
    EXPECT_TRUE(page.isNull());
    EXPECT_TRUE(gate->isVisible());
    EXPECT_FALSE(gate->isEnabled()) << "nobody gets in before the other one is out";
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Escape);
    window->go({ui::PageId::Settings, {}, {}, {}});
    QTest::qWait(100);
    EXPECT_FALSE(window->isLocked());
    EXPECT_TRUE(gate->isVisible());
    stop = true;
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked(), 5000);
    EXPECT_TRUE(workspace.isNull());
    EXPECT_TRUE(gate->isEnabled());
    enter();
    EXPECT_FALSE(window->isLocked());
}

TEST_F(Window, AnotherFolderIsAskedForAtTheGate) {
    enter();
    action("menu.otherStore")->trigger();
    EXPECT_TRUE(window->isLocked());
    EXPECT_TRUE(find<ui::InlineMessage>("unlock.message")->isVisible()) << "the folder chosen is no store";
}

TEST_F(Window, MenuShowsEachEntryOnce) {
    enter();
    window->go({ui::PageId::Cases, u"case"_s, u"1"_s, {}});
    auto* menu = find<QMenu>("menu.cases");
    Q_EMIT menu->aboutToShow();
    QStringList words;
    for (const QAction* each : menu->actions())
        if (!each->isSeparator())
            words << each->text().remove(u'&');
    EXPECT_EQ(words.count(u"Write a case"_s), 1);
    EXPECT_EQ(words.count(u"Something else"_s), 1);
}

TEST_F(Window, KeysStandApartFromTheLongestWordsOfAMenu) {
    enter();
    auto* menu = find<QMenu>("menu.go");
    menu->popup({0, 0});
    const QFontMetrics metrics(menu->font());
    const auto actions = menu->actions();
    QAction* longest = *std::ranges::max_element(actions, {}, [&metrics](const QAction* each) {
        return each->shortcut().isEmpty() ? 0 : metrics.horizontalAdvance(each->text());
    });
    const QImage picture = menu->grab(menu->actionGeometry(longest)).toImage();
    const QRgb ground = picture.pixel(picture.width() - 3, 2);
    const auto isEmpty = [&](int x) {
        for (int y = 2; y < picture.height() - 2; ++y)
            if (picture.pixel(x, y) != ground)
                return false;
        return true;
    };
    // Between the first and the last letter.
    int first = 0, last = picture.width() - 1, widest = 0, since = 0;
    while (first < last && isEmpty(first))
        ++first;
    while (last > first && isEmpty(last))
        --last;
    for (int x = first; x < last; ++x) {
        since = isEmpty(x) ? since + 1 : 0;
        widest = qMax(widest, since);
    }
    EXPECT_GE(widest, ui::Theme::px(ui::space::l)) << longest->text().toStdString();
    menu->hide();
}

TEST_F(Window, EditMenuActsOnTheFieldThatWasLeftForIt) {
    enter();
    auto* field = find<QLineEdit>("shell.quickOpen");
    field->setFocus();
    field->setText(u"abc"_s);
    auto* bar = window->findChild<QMenuBar*>();
    bar->setFocus(Qt::MenuBarFocusReason);
    ASSERT_TRUE(bar->hasFocus());
    Q_EMIT find<QMenu>("menu.edit")->aboutToShow();
    EXPECT_TRUE(action("menu.paste")->isEnabled());
    action("menu.selectAll")->trigger();
    EXPECT_EQ(field->selectedText(), u"abc"_s);
    find<QPushButton>("today.write")->setFocus();
    EXPECT_FALSE(action("menu.paste")->isEnabled());
}

TEST_F(Window, RailFollowsMyTeam) {
    enter();
    auto& workspace = *window->workspace();
    const auto team = workspace.members().addTeam(u"Team Verzonnen"_s, u"leidsche-rijn"_s);
    ASSERT_TRUE(team.has_value());
    ASSERT_TRUE(workspace.members().setTeam(workspace.me(), *team).has_value());
    workspace.announce(services::Topic::Members, workspace.me().text());
    const auto labels = find<QWidget>("rail")->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(),
                            [](const QLabel* label) { return label->text() == u"Team Verzonnen"_s; }));
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
