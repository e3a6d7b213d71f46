#include "core/services/ReviewService.h"
#include "tests/ui/tour/KeyboardFixture.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/Widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

struct Opening {
    Qt::Key key;
    QString page;
    QString focus; ///< where its work begins
};

const QList<Opening>& openings() {
    static const QList<Opening> all{{Qt::Key_1, u"today"_s, u"row.0"_s},
                                    {Qt::Key_2, u"cases"_s, u"cases.list"_s},
                                    {Qt::Key_3, u"reviews"_s, u"row.0"_s},
                                    {Qt::Key_4, u"trends"_s, u"trends.chart"_s},
                                    {Qt::Key_5, u"table"_s, u"table.agenda"_s},
                                    {Qt::Key_6, u"learning"_s, u"library.search"_s},
                                    {Qt::Key_Comma, u"settings"_s, u"settings.scheme"_s}};
    return all;
}

/// As a keyboard has them: one Enter, and arrows.
QString plain(QString keys) {
    return keys.replace(u"Return"_s, u"Enter"_s)
        .replace(u"Pijl omhoog"_s, u"↑"_s)
        .replace(u"Pijl omlaag"_s, u"↓"_s)
        .replace(u"Pijl links"_s, u"←"_s)
        .replace(u"Pijl rechts"_s, u"→"_s)
        .replace(QRegularExpression(u"\\+-$"_s), u"+−"_s);
}

QSet<QString> keysOf(const QWidget& window) {
    QSet<QString> keys;
    const auto actions = window.findChildren<QAction*>();
    for (const QAction* action : actions) {
        const auto sequences = action->text().isEmpty() ? QList<QKeySequence>() : action->shortcuts();
        for (const QKeySequence& sequence : sequences)
            keys << plain(sequence.toString(QKeySequence::NativeText));
    }
    const auto shortcuts = window.findChildren<QShortcut*>();
    for (const QShortcut* shortcut : shortcuts)
        keys << plain(shortcut->key().toString(QKeySequence::NativeText));
    static const QRegularExpression spelled(u"\\b(?:(?:Ctrl|Alt|Shift)\\+)+[^\\s,.;)]+|\\bF\\d{1,2}\\b"_s);
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const QString named = label && !qobject_cast<const ui::Chip*>(label) ? label->text() : QString();
        auto found = spelled.globalMatch(plain(widget->toolTip() + u'\n' + named));
        while (found.hasNext())
            keys << found.next().captured();
    }
    return keys;
}

} // namespace

TEST_F(Keyboard, OpeningLeadsToWhatIsAsked) { EXPECT_EQ(focus(), u"row.0"_s) << qPrintable(focus()); }

TEST_F(Keyboard, EveryPageOpensWhereItsWorkBegins) {
    for (int round = 0; round < 2; ++round)
        for (const Opening& each : openings()) {
            key(each.key, Qt::ControlModifier);
            const QWidget* page = seen(each.page);
            ASSERT_TRUE(page) << qPrintable(each.page);
            EXPECT_EQ(focus(), each.focus) << qPrintable(each.page) << " in round " << round;
            EXPECT_TRUE(focusIsUsable()) << qPrintable(each.page);
            EXPECT_TRUE(page->isAncestorOf(window().focusWidget())) << qPrintable(each.page);
        }
}

TEST_F(Keyboard, EveryEmptyPageHasSomewhereToBegin) {
    enter(TourStore::shared().openEmpty());
    for (const Opening& each : openings()) {
        key(each.key, Qt::ControlModifier);
        const QWidget* page = seen(each.page);
        ASSERT_TRUE(page) << qPrintable(each.page);
        EXPECT_TRUE(focusIsUsable()) << qPrintable(each.page) << ": " << qPrintable(focus());
        EXPECT_TRUE(page->isAncestorOf(window().focusWidget())) << qPrintable(each.page);
    }
}

/// Which is what a screen reader does: it switches a button on without clicking it.
TEST_F(Keyboard, APageIsChosenBySwitchingItsButtonOn) {
    for (const QString& page : {u"cases"_s, u"learning"_s}) {
        auto* button = window().findChild<QAbstractButton*>(u"rail."_s + page);
        ASSERT_TRUE(button);
        button->toggle();
        settle();
        EXPECT_TRUE(isSeen(page)) << qPrintable(page);
        EXPECT_TRUE(button->isChecked());
    }
}

TEST_F(Keyboard, ATabThatIsSwitchedOnHasTheFocusInIt) {
    const auto everyTab = [this](const char* page) {
        for (int index = 0;; ++index) {
            auto* tab = qobject_cast<QAbstractButton*>(seen(u"tab.%1"_s.arg(index)));
            if (!tab)
                break;
            tab->toggle();
            settle();
            EXPECT_TRUE(tab->isChecked());
            EXPECT_TRUE(focusIsUsable())
                << page << ' ' << qPrintable(tab->text()) << ": " << qPrintable(focus());
        }
    };
    for (const ui::PageId page : {ui::PageId::Learning, ui::PageId::Settings, ui::PageId::Table}) {
        go(page);
        everyTab("page");
    }
    go(ui::PageId::Cases, u"new"_s);
    everyTab("case");
}

TEST_F(Keyboard, APartThatIsAskedForHasTheFocusInIt) {
    enter(TourStore::shared().openEmpty());
    // Where nothing is to be done yet, it is at the tab of the part.
    const QList<QPair<QString, QString>> parts{{u"backup"_s, u"care.backup"_s},
                                               {u"words"_s, u"tab.4"_s},
                                               {u"colleagues"_s, u"colleague.function"_s}};
    for (int round = 0; round < 2; ++round)
        for (const auto& [part, first] : parts) {
            go(ui::PageId::Settings);
            QWidget* tab = seen(u"tab.0"_s);
            ASSERT_TRUE(tab);
            QTest::mouseClick(tab, Qt::LeftButton);
            tab->setFocus();
            go(ui::PageId::Today);
            window().go(ui::Place{ui::PageId::Settings, {}, {}, part});
            settle();
            EXPECT_TRUE(focus().startsWith(first))
                << qPrintable(part) << " in round " << round << ": " << qPrintable(focus());
            EXPECT_TRUE(focusIsUsable());
        }
}

TEST_F(Keyboard, HelpGivesBackWhereOneWas) {
    key(Qt::Key_Comma, Qt::ControlModifier);
    key(Qt::Key_Tab);
    EXPECT_EQ(focus(), u"settings.textSize"_s);
    key(Qt::Key_F1);
    EXPECT_EQ(focus(), u"help.back"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(focus(), u"settings.textSize"_s);
    key(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(focus(), u"shell.quickOpen"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(focus(), u"settings.textSize"_s);
}

TEST_F(Keyboard, ListsGoToTheLineThatBeginsSo) {
    const QList<QPair<ui::PageId, QString>> lists{{ui::PageId::Cases, u"cases.list"_s},
                                                  {ui::PageId::Table, u"table.agenda"_s},
                                                  {ui::PageId::Learning, u"methods.list"_s}};
    for (const auto& [page, name] : lists) {
        if (page == ui::PageId::Learning)
            go(page, u"method"_s);
        else
            go(page);
        auto* list = qobject_cast<QAbstractItemView*>(seen(name));
        ASSERT_TRUE(list) << qPrintable(name);
        const auto words = [list](int row) { return list->model()->index(row, 0).data().toString(); };
        const int last = list->model()->rowCount() - 1;
        ASSERT_GT(last, 0) << qPrintable(name);
        const QString begin = words(last).left(5);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClicks(list, begin);
        EXPECT_TRUE(list->currentIndex().data().toString().startsWith(begin, Qt::CaseInsensitive))
            << qPrintable(name) << ": " << qPrintable(begin) << " leads to "
            << qPrintable(list->currentIndex().data().toString());
        EXPECT_TRUE(words(0).startsWith(begin) || list->currentIndex().row() > 0) << qPrintable(name);
    }
}

TEST_F(Keyboard, EnterFollowsALinkThatTabReached) {
    go(ui::PageId::Today);
    QWidget* link = seen(u"today.myCase"_s);
    ASSERT_TRUE(link);
    link->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    EXPECT_FALSE(isSeen(u"today"_s));
    go(ui::PageId::Today);
    link = seen(u"today.myCase"_s);
    ASSERT_TRUE(link);
    for (const int way : {Qt::Key_Tab, Qt::Key_Backtab}) {
        link->setFocus(Qt::TabFocusReason);
        key(way);
        EXPECT_NE(focus(), u"today.myCase"_s);
    }
}

TEST_F(Keyboard, TheNextStepIsThatOfWhatLiesOverThePage) {
    ASSERT_TRUE(openCase(CaseState::Draft, true));
    auto* edit = qobject_cast<ui::StoryEdit*>(seen(u"case.field.leervraag"_s));
    ASSERT_TRUE(edit);
    edit->setFocus(Qt::TabFocusReason);
    QApplication::clipboard()->setText(u"Volgens mw. Voorbeeldsma is hij moe."_s);
    edit->paste();
    ASSERT_TRUE(isSeen(u"case.paste"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(isSeen(u"case.paste"_s));
    EXPECT_TRUE(edit->story().contains(u"Volgens ["_s)) << qPrintable(edit->story());
    edit->undo();
}

/// Everywhere a key works or is named; then the page that lists them.
TEST_F(Keyboard, HelpHoldsEveryKeyOnce) {
    QSet<QString> keys;
    const auto collect = [&] { keys |= keysOf(window()); };
    ASSERT_TRUE(openCase(CaseState::Draft, true));
    auto* menu = window().findChild<QMenu*>(u"menu.cases"_s);
    ASSERT_TRUE(menu);
    menu->popup(QPoint(0, 0));
    settle();
    collect();
    menu->close();
    key(Qt::Key_F11);
    collect();
    key(Qt::Key_Escape);
    const auto reviews = workspace().reviews().forMe();
    ASSERT_TRUE(reviews && !reviews->isEmpty());
    go(ui::PageId::Review, u"review"_s, reviews->first().review.id.text());
    collect();
    for (const Opening& each : openings()) {
        key(each.key, Qt::ControlModifier);
        collect();
    }
    for (const QString& view : {u"overview"_s, u"map"_s, u"district"_s, u"ladder"_s}) {
        go(ui::PageId::Trends, view);
        collect();
    }
    EXPECT_TRUE(keys.contains(u"Alt+1"_s) && keys.contains(u"F8"_s) && keys.contains(u"Ctrl+K"_s));

    key(Qt::Key_F1);
    QWidget* help = seen(u"shell.help"_s);
    ASSERT_TRUE(help);
    QHash<QString, int> shown;
    QSet<QString> figures;
    const auto cards = help->findChildren<ui::Card*>();
    for (const ui::Card* card : cards) {
        const auto chips = card->findChildren<ui::Chip*>();
        QSet<QString> here;
        for (const ui::Chip* chip : chips) {
            const QString text = plain(chip->text());
            ++shown[text];
            here << text;
            // "1 … 4", "1 … 0": every figure between, the nought behind the nine.
            static const QRegularExpression range(u"^(\\d) … (\\d)$"_s);
            if (const auto ends = range.match(text); ends.hasMatch())
                for (int digit = ends.captured(1).toInt(); digit <= (ends.captured(2).toInt() + 9) % 10 + 1;
                     ++digit)
                    figures << QString::number(digit % 10);
        }
        EXPECT_EQ(card->isVisible(), true) << qPrintable(card->accessibleName());
    }
    for (const QString& each : std::as_const(keys))
        EXPECT_TRUE(shown.contains(each) || figures.contains(each))
            << qPrintable(each) << " is not on the page of keys";
    // Some do one thing in a text, a list or a chart and another on an agenda or at the table.
    const QSet<QString> byPlace{u"Ctrl+Enter"_s, u"Alt+↓"_s,  u"F11"_s, u"Enter"_s, u"Esc"_s, u"Home"_s,
                                u"End"_s,        u"Spatie"_s, u"←"_s,   u"→"_s,     u"↑"_s,   u"↓"_s};
    for (auto it = shown.cbegin(); it != shown.cend(); ++it)
        EXPECT_TRUE(it.value() == 1 || byPlace.contains(it.key()))
            << qPrintable(it.key()) << " is listed more than once";
}

} // namespace leertafel::test
