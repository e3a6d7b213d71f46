#include "tests/ui/shell/ShellFixture.h"

#include "ui/shell/HelpView.h"

#include <QAction>

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

class Help : public ShellFixture {
protected:
    QStringList chips() {
        QStringList words;
        const auto found = find<ui::HelpView>("shell.help")->findChildren<ui::Chip*>();
        for (const ui::Chip* chip : found)
            words << chip->text();
        return words;
    }
    QSet<int> lefts() {
        QSet<int> found;
        const auto cards = find<ui::HelpView>("shell.help")->findChildren<ui::Card*>();
        for (const ui::Card* card : cards)
            found << card->mapTo(window.get(), QPoint(0, 0)).x();
        return found;
    }
};

TEST_F(Help, ShowsEveryKeyOfTheMenusInAChipOfItsOwn) {
    enter();
    QTest::keyClick(window.get(), Qt::Key_F1);
    const QStringList shown = chips();
    int keys = 0;
    const auto actions = window->actions();
    for (const QAction* action : actions) {
        const auto sequences = action->shortcuts();
        for (const QKeySequence& sequence : sequences) {
            ++keys;
            QString text = sequence.toString().replace(u"Return"_s, u"Enter"_s);
            text.replace(u"+Left"_s, u"+←"_s);
            EXPECT_TRUE(shown.contains(text) || text.endsWith(u'-')) << qPrintable(text);
        }
    }
    EXPECT_GT(keys, 15);
    EXPECT_TRUE(shown.contains(u"Ctrl+−"_s));
    EXPECT_EQ(shown.count(u"Ctrl+Enter"_s), 1);
    for (const QString& chip : shown)
        EXPECT_FALSE(chip.contains(u" · "_s)) << qPrintable(chip);
}

TEST_F(Help, EveryLineBeginsWithACapital) {
    enter();
    QTest::keyClick(window.get(), Qt::Key_F1);
    const auto cards = find<ui::HelpView>("shell.help")->findChildren<ui::Card*>();
    for (const ui::Card* card : cards) {
        const auto lines = card->findChildren<ui::TextLabel*>();
        for (const ui::TextLabel* line : lines)
            EXPECT_FALSE(line->text().at(0).isLower()) << qPrintable(line->text());
    }
}

TEST_F(Help, IsNoneOfThePages) {
    enter();
    window->go({ui::PageId::Settings, {}, {}, {}});
    QTest::keyClick(window.get(), Qt::Key_F1);
    for (const char* name : {"rail.today", "rail.settings"})
        EXPECT_FALSE(find<QPushButton>(name)->isChecked()) << name;
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_TRUE(find<QPushButton>("rail.settings")->isChecked());
    QTest::mouseClick(find<QPushButton>("rail.today"), Qt::LeftButton);
    EXPECT_TRUE(find<QPushButton>("rail.today")->isChecked());
    EXPECT_FALSE(find<QPushButton>("rail.settings")->isChecked());
}

TEST_F(Help, StandsInColumnsWhereThereIsRoom) {
    enter();
    window->resize(1440, 900);
    QTest::keyClick(window.get(), Qt::Key_F1);
    QTRY_VERIFY_WITH_TIMEOUT(lefts().size() == 2, 20000);
    picture(u"help-wide"_s);
    window->resize(2200, 1200);
    QTRY_VERIFY_WITH_TIMEOUT(lefts().size() == 3, 20000);
    window->resize(1000, 700);
    QTRY_VERIFY_WITH_TIMEOUT(lefts().size() == 1, 20000);
    window->resize(1440, 900);
    QTRY_VERIFY_WITH_TIMEOUT(lefts().size() == 2, 20000);
}

TEST_F(Help, NarrowRailStillTellsWhoIsSignedIn) {
    enter();
    window->resize(1000, 700);
    auto* rail = find<QFrame>("rail");
    QTRY_VERIFY_WITH_TIMEOUT(rail->width() < 80, 20000);
    const auto labels = rail->findChildren<ui::TextLabel*>();
    bool initials = false;
    for (const ui::TextLabel* label : labels)
        initials = initials || (label->isVisible() && label->text() == u"NV"_s &&
                                label->toolTip().startsWith(u"Noor Voorbeeld"_s));
    EXPECT_TRUE(initials);
    // Icons, lock and initials on one axis.
    const auto middle = [&](const QWidget* widget) {
        return widget->mapTo(rail, QPoint(widget->width() / 2, 0)).x();
    };
    EXPECT_NEAR(middle(find<QPushButton>("rail.today")), middle(find<QPushButton>("rail.lock")), 1);
}

TEST_F(Help, RailKeepsItsRowsApartInALowWindowWithLargeText) {
    theme.apply(ui::Scheme::Light, 200);
    makeWindow();
    enter();
    window->resize(1280, 720);
    auto* rail = find<QFrame>("rail");
    QTest::qWait(50);
    int bottom = 0;
    for (const char* name : {"rail.today", "rail.settings", "rail.lock"}) {
        const auto* button = find<QPushButton>(name);
        const QRect box(button->mapTo(rail, QPoint(0, 0)), button->size());
        EXPECT_GE(box.top(), bottom) << name;
        bottom = box.bottom();
    }
    EXPECT_LE(bottom, rail->height());
    theme.apply(ui::Scheme::Light, 100);
}

} // namespace
