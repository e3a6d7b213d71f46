#include "ui/learning/LearningPage.h"

#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/Labels.h"
#include "ui/common/Widgets.h"
#include "ui/learning/MaximCard.h"
#include "ui/learning/ReflectionWords.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
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

TEST_F(LearningPageTest, oneButtonIsFilledAndAHalfWrittenRuleIsKept) {
    open(Library);
    const auto filled = [this] {
        QStringList names;
        for (const auto* button : page->findChildren<QPushButton*>())
            if (button->isVisible() && button->property("kind") == u"primary"_s)
                names.append(button->objectName());
        return names;
    };
    // While there is no rule, the words that say so have the only button for one.
    QTRY_COMPARE(filled(), QStringList{u"empty.button"_s});
    for (auto* button : page->findChildren<QPushButton*>(u"empty.button"_s))
        if (button->isVisible())
            button->click();
    EXPECT_EQ(filled(), QStringList{u"maxim.save"_s});
    page->findChild<QLineEdit*>(u"maxim.text"_s)->setText(u"begin in de klas"_s);
    EXPECT_TRUE(page->goBack());
    EXPECT_TRUE(page->flush());
    page.reset();
    open(Library); // as after locking
    EXPECT_EQ(page->findChild<QLineEdit*>(u"maxim.text"_s)->text(), u"begin in de klas"_s);
    open(Methods);
    EXPECT_EQ(filled(), QStringList{u"methods.begin"_s});
}

TEST_F(LearningPageTest, aRuleProposedOrMovedCanBeTakenBack) {
    const auto status = [this] { return store.as(0).learning().maxims()->first().maxim.status; };
    open(Library);
    page->findChild<QPushButton*>(u"learning.propose"_s)->click();
    page->findChild<QLineEdit*>(u"maxim.text"_s)->setText(u"begin in de klas"_s);
    page->findChild<QPushButton*>(u"maxim.save"_s)->click();
    ASSERT_EQ(store.as(0).learning().maxims()->size(), 1);
    page->refresh();
    EXPECT_TRUE(page->findChild<QPushButton*>(u"learning.propose"_s)->isVisible());
    auto* card = page->findChild<MaximCard*>();
    Q_EMIT card->statusChosen(MaximStatus::Overruled);
    EXPECT_EQ(status(), MaximStatus::Overruled);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(status(), MaximStatus::Proposed);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_TRUE(store.as(0).learning().maxims()->isEmpty());
    EXPECT_EQ(page->findChild<QLineEdit*>(u"maxim.text"_s)->text(), u"begin in de klas"_s);
}

TEST_F(LearningPageTest, aReflectionSharedOrThrownAwayAndItsLessonCanBeTakenBack) {
    const auto note = store.as(0).reflections().create(MethodId(u"gibbs"_s));
    ASSERT_TRUE(note);
    open(Portfolio);
    page->open({PageId::Learning, u"reflection"_s, note->text()});
    const auto shared = [&] { return store.as(0).reflections().get(*note)->shared; };
    auto* share = page->findChild<QPushButton*>(u"reflection.share"_s);
    const QString offer = share->text();
    share->click();
    ASSERT_TRUE(shared());
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_FALSE(shared());
    EXPECT_EQ(share->text(), offer);
    auto* lesson = page->findChild<QPlainTextEdit*>(u"reflection.lesson"_s);
    lesson->setPlainText(u"vraag eerst wat al werkt"_s);
    page->findChild<QPushButton*>(u"reflection.takeLesson"_s)->click();
    EXPECT_EQ(store.as(0).learning().lessons()->size(), 1);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_TRUE(store.as(0).learning().lessons()->isEmpty());
    EXPECT_EQ(lesson->toPlainText(), u"vraag eerst wat al werkt"_s);
    page->findChild<QAction*>(u"reflection.delete"_s)->trigger();
    EXPECT_TRUE(store.as(0).reflections().mine()->isEmpty());
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(store.as(0).reflections().mine()->size(), 1);
}

TEST_F(LearningPageTest, methodsAreFoundByTheirLetters) {
    open(Methods);
    auto* list = page->findChild<QListWidget*>(u"methods.list"_s);
    const int all = list->count();
    page->findChild<QLineEdit*>(u"methods.search"_s)->setText(u"korthagen"_s);
    int shown = 0;
    for (int i = 0; i < all; ++i)
        shown += list->item(i)->isHidden() ? 0 : 1;
    EXPECT_EQ(shown, 1);
    EXPECT_TRUE(list->currentItem()->text().contains(u"Korthagen"_s));
    page->findChild<QPushButton*>(u"methods.begin"_s)->click();
    EXPECT_EQ(store.as(0).reflections().mine()->size(), 1);
}

TEST(ReflectionWords, aReflectionIsCalledAfterWhatItSays) {
    const Vocabulary& vocabulary = *test::TestStore::vocabulary();
    Reflection note;
    note.method = MethodId(u"gibbs"_s);
    EXPECT_EQ(reflectionTitle(vocabulary, note), vocabulary.label(u"gibbs"_s, ui::language()));
    note.answers.insert(2, u"ik begon te snel."_s);
    EXPECT_EQ(reflectionTitle(vocabulary, note), u"ik begon te snel"_s);
    note.insight = u"eerst luisteren"_s;
    EXPECT_EQ(reflectionTitle(vocabulary, note), u"eerst luisteren"_s);
}
