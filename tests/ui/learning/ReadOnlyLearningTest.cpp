#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "tests/support/ReadOnlyWalk.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/Widgets.h"
#include "ui/learning/LearningPage.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

const QStringList filters{u"library.search"_s, u"lessons.search"_s, u"methods.search"_s, u"lessons.theme"_s};

class ReadOnlyLearning : public ::testing::Test {
protected:
    void SetUp() override {
        const CaseId id = test::releasedCase(store, u"Thuis rustig"_s, true);
        ASSERT_TRUE(store.as(0).learning().propose(u"begin in de klas"_s, u"het thuis rustig is"_s,
                                                   u"er zorgen zijn"_s, id, {}));
        const auto created = store.as(0).reflections().create(MethodId(u"gibbs"_s), id);
        ASSERT_TRUE(created);
        note = *created;
        auto written = store.as(0).reflections().get(note);
        ASSERT_TRUE(written);
        written->answers.insert(1, u"ik begon bij het rooster"_s);
        written->insight = u"ik luisterde te kort"_s;
        written->revisitOn = QDate(2026, 4, 1);
        ASSERT_TRUE(store.as(0).reflections().save(*written));
        ASSERT_TRUE(store.as(0).learning().takeFromReflection(note, u"vraag eerst wat er al lukt"_s));
        workspace = test::readOnly(store);
        ASSERT_TRUE(workspace);
        page = std::make_unique<LearningPage>(PageContext{*workspace, navigator});
        page->resize(1264, 800);
        page->show();
        page->open({PageId::Learning});
    }
    template <typename T = QPushButton>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    std::unique_ptr<services::Workspace> workspace;
    std::unique_ptr<LearningPage> page;
    ReflectionId note;
};

} // namespace

TEST_F(ReadOnlyLearning, noTabTakesAnythingIn) {
    auto* tabs = find<TabStrip>(u"learning.tabs"_s);
    for (int tab = 0; tab < 4; ++tab) {
        tabs->setCurrent(tab);
        Q_EMIT tabs->currentChanged(tab);
        EXPECT_EQ(test::changeable(*page, filters), QStringList()) << tab;
    }
    for (const QString& name : {u"learning.propose"_s, u"maxim.status"_s, u"methods.begin"_s})
        test::expectHeld(find(name));
    EXPECT_TRUE(find<QWidget>(u"library.search"_s)->isEnabled());
}

TEST_F(ReadOnlyLearning, aMethodBeginsNoNote) {
    page->open({PageId::Learning, u"method"_s, u"gibbs"_s});
    auto* list = find<QListWidget>(u"methods.list"_s);
    Q_EMIT list->itemActivated(list->currentItem());
    EXPECT_EQ(navigator.told, QStringList{test::readOnlySentence()});
    EXPECT_EQ(workspace->reflections().mine()->size(), 1);
}

TEST_F(ReadOnlyLearning, aNoteIsReadAndStaysAsItWas) {
    page->open({PageId::Learning, u"reflection"_s, note.text()});
    EXPECT_EQ(find<QPlainTextEdit>(u"reflection.insight"_s)->toPlainText(), u"ik luisterde te kort"_s);
    EXPECT_EQ(test::changeable(*page, filters), QStringList());
    EXPECT_EQ(find<InlineMessage>(u"reflection.message"_s)->text(), test::readOnlySentence());
    for (const QString& name : {u"reflection.more"_s, u"reflection.share"_s, u"reflection.takeLesson"_s})
        test::expectHeld(find(name));
    QTest::keyClicks(find<QPlainTextEdit>(u"reflection.step.1"_s), u"meer"_s);
    EXPECT_EQ(find<QPlainTextEdit>(u"reflection.step.1"_s)->toPlainText(), u"ik begon bij het rooster"_s);
    EXPECT_TRUE(page->flush());
    find(u"reflection.done"_s)->click();
    EXPECT_FALSE(find<QWidget>(u"reflection.insight"_s)->isVisible());
}
