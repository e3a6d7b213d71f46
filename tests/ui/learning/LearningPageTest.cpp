#include "ui/learning/LearningPage.h"

#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/Widgets.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

enum Tab { Library, Lessons, Methods, Portfolio };

class LearningPageTest : public ::testing::Test {
protected:
    void open(int tab) {
        if (!page) {
            page = std::make_unique<LearningPage>(PageContext{store.as(0), navigator});
            page->resize(1264, 800);
            page->show();
            page->open({PageId::Learning});
        }
        auto* tabs = page->findChild<TabStrip*>(u"learning.tabs"_s);
        ASSERT_NE(tabs, nullptr);
        tabs->setCurrent(tab);
        Q_EMIT tabs->currentChanged(tab);
    }
    /// The one button of an empty state that is on the screen.
    QPushButton* emptyButton() {
        QApplication::processEvents(); // What a page has just made is shown by an event.
        QPushButton* shown = nullptr;
        for (auto* button : page->findChildren<QPushButton*>(u"empty.button"_s))
            if (button->isVisible())
                shown = button;
        return shown;
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    std::unique_ptr<LearningPage> page;
};

} // namespace

TEST_F(LearningPageTest, withNothingInItEveryTabSaysWhatToDoNext) {
    open(Library);
    ASSERT_NE(emptyButton(), nullptr);
    emptyButton()->click();
    EXPECT_TRUE(page->findChild<QLineEdit*>(u"maxim.text"_s)->isVisible());
    EXPECT_TRUE(page->goBack());

    open(Lessons);
    ASSERT_NE(emptyButton(), nullptr);
    emptyButton()->click();
    ASSERT_EQ(navigator.went.size(), 1);
    EXPECT_EQ(navigator.went.first(), (Place{PageId::Learning, u"method"_s}));

    open(Methods);
    EXPECT_TRUE(page->findChild<QPushButton*>(u"methods.begin"_s)->isVisible());

    open(Portfolio);
    ASSERT_NE(emptyButton(), nullptr);
    emptyButton()->click();
    EXPECT_TRUE(page->findChild<QPushButton*>(u"methods.begin"_s)->isVisible());
}

TEST_F(LearningPageTest, aFilterThatHidesEverythingCanBeTakenOff) {
    const auto note = store.as(0).reflections().create(MethodId(u"gibbs"_s));
    ASSERT_TRUE(note);
    ASSERT_TRUE(store.as(0).learning().takeFromReflection(*note, u"kijk eerst naar de drukte in de klas"_s));
    open(Lessons);
    EXPECT_EQ(emptyButton(), nullptr);
    auto* search = page->findChild<QLineEdit*>(u"lessons.search"_s);
    search->setText(u"zwemles"_s);
    ASSERT_NE(emptyButton(), nullptr);
    emptyButton()->click();
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_EQ(emptyButton(), nullptr);
}

TEST_F(LearningPageTest, aRuleLeadsToTheCaseItRestsOn) {
    const CaseId id = test::releasedCase(store, u"Thuis rustig"_s, true);
    ASSERT_TRUE(store.as(0).learning().propose(u"begin in de klas"_s, u"het thuis rustig is"_s,
                                               u"er zorgen zijn"_s, id, {}));
    open(Library);
    QLabel* link = nullptr;
    for (auto* label : page->findChildren<QLabel*>())
        if (label->accessibleName() == u"Thuis rustig"_s)
            link = label;
    ASSERT_NE(link, nullptr);
    Q_EMIT link->linkActivated(u"go"_s);
    ASSERT_EQ(navigator.went.size(), 1);
    EXPECT_EQ(navigator.went.first().id, id.text());
}
