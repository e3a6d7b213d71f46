// An acute case on an agenda: what is shown of it, and that it opens once a step was written down.
#include "core/services/CaseService.h"
#include "core/services/ReportingCode.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/table/AgendaList.h"
#include "ui/table/AtTable.h"
#include "ui/table/TablePage.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class ActFirstViewTest : public ::testing::Test {
protected:
    void SetUp() override {
        id = test::releasedCase(store, u"Thuis rustig"_s, true);
        ASSERT_TRUE(store.as(0).cases().judgeSafety(id, SafetyFloor::AcuteOrStructural));
        session = test::plannedSession(store);
        ASSERT_TRUE(store.as(0).table().addCase(session, id, AgendaReason(u"pattern"_s)));
        openPage();
    }
    void openPage() {
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        page->resize(1440, 900);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->open({PageId::Table, u"session"_s, session.text(), u"prepare"_s});
        auto* agenda = find<AgendaList>(u"table.agenda"_s);
        agenda->setCurrentIndex(agenda->model()->index(1, 0));
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QString panel() {
        QStringList all;
        for (const QLabel* label : find(u"table.item"_s)->findChildren<QLabel*>())
            all.append(label->text());
        return all.join(u'\n');
    }
    void key(int which) {
        QWidget* at = page->focusWidget() ? page->focusWidget() : page.get();
        QTest::keyClick(at, static_cast<Qt::Key>(which));
    }
    const RoomView& view() { return find<AtTable>(u"table.room"_s)->screen().view(); }
    services::AgendaRow row() { return store.as(0).table().detail(session)->agenda.last(); }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    SessionId session;
    CaseId id;
    std::unique_ptr<TablePage> page;
};

} // namespace

TEST_F(ActFirstViewTest, aStepIsWrittenDownBesideTheAgendaAndTakenBack) {
    ASSERT_TRUE(row().actFirst);
    EXPECT_TRUE(panel().contains(u"First act, then learn."_s)) << panel().toStdString();
    for (const Entry& step : store.vocabulary()->list(u"meldcodeSteps"_s))
        EXPECT_TRUE(panel().contains(step.label.in(ui::language()))) << step.id.toStdString();
    find<IdCombo>(u"item.step"_s)->setCurrentId(u"meldcode.3"_s);
    find<QPushButton>(u"item.stepSave"_s)->click();
    ASSERT_EQ(row().acted.size(), 1);
    EXPECT_EQ(row().acted[0].step, u"meldcode.3"_s);
    EXPECT_FALSE(row().actFirst);
    EXPECT_FALSE(panel().contains(u"First act, then learn."_s)) << panel().toStdString();
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_TRUE(row().actFirst);
    EXPECT_TRUE(panel().contains(u"First act, then learn."_s)) << panel().toStdString();
}

TEST_F(ActFirstViewTest, whatWasChosenStaysWhenThePanelIsMadeAnew) {
    const QDate day = store.clock().now().toLocalTime().date().addDays(-3);
    auto* which = find<IdCombo>(u"item.step"_s);
    which->setCurrentIndex(which->findData(u"meldcode.4"_s));
    find<QDateEdit>(u"item.stepDay"_s)->setDate(day);
    page->refresh();
    EXPECT_EQ(find<IdCombo>(u"item.step"_s)->currentId(), u"meldcode.4"_s);
    EXPECT_EQ(find<QDateEdit>(u"item.stepDay"_s)->date(), day);
    find<QPushButton>(u"item.stepSave"_s)->click();
    ASSERT_EQ(row().acted.size(), 1);
    EXPECT_EQ(row().acted[0].on, day);
    EXPECT_TRUE(find<IdCombo>(u"item.step"_s)->currentId().isEmpty()) << "it is written down: nothing waits";
}

TEST_F(ActFirstViewTest, atTheTableItIsNoLearningCaseBeforeThat) {
    key(Qt::Key_F11);
    key(Qt::Key_Down);
    EXPECT_EQ(view().question, u"First act, then learn."_s);
    EXPECT_FALSE(find<AtTable>(u"table.room"_s)->screen().accessibleName().isEmpty());
    EXPECT_EQ(view().lines.size(), store.vocabulary()->list(u"meldcodeSteps"_s).size());
    for (const RoomView::Line& line : view().lines)
        EXPECT_FALSE(line.words.contains(u"rustig"_s)) << "nothing of the case";
    for (const int each : {Qt::Key_1, Qt::Key_Return, Qt::Key_D})
        key(each);
    EXPECT_TRUE(find(u"room.told"_s)->isVisible());
    EXPECT_FALSE(find(u"room.side"_s)->isVisible()) << "nothing is written here";
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_Right);
    EXPECT_EQ(view().question, u"First act, then learn."_s) << "its parts stay shut";
    key(Qt::Key_Escape);
    EXPECT_TRUE(page->goBack());
    const QDate today = store.clock().now().toLocalTime().date();
    ASSERT_TRUE(store.as(0).table().reportingCode().record(id, u"meldcode.5"_s, today));
    page->refresh();
    key(Qt::Key_F11);
    EXPECT_NE(view().question, u"First act, then learn."_s);
    EXPECT_FALSE(view().part.isEmpty());
}

TEST_F(ActFirstViewTest, whatLapsedStaysToBeReadAndOpensNothing) {
    const QDate today = store.clock().now().toLocalTime().date();
    const auto step = store.as(0).table().reportingCode().record(id, u"meldcode.5"_s, today.addDays(-2));
    ASSERT_TRUE(step);
    page->refresh();
    EXPECT_EQ(page->findChild<QLabel*>(u"item.lapsed"_s), nullptr);
    page.reset(); // one member works at a time
    for (const int member : {0, 1})
        ASSERT_TRUE(store.as(member).cases().judgeSafety(id, SafetyFloor::Concerns));
    openPage();
    for (const bool again : {false, true}) {
        if (again) {
            ASSERT_TRUE(store.as(0).cases().judgeSafety(id, SafetyFloor::AcuteOrStructural));
        }
        page->refresh();
        EXPECT_TRUE(find<QLabel>(u"item.lapsed"_s)->text().contains(longDay(today)));
        const QString line = find<QLabel>(u"item.lapsed."_s + step->text())->text();
        EXPECT_TRUE(line.contains(word(*store.vocabulary(), u"meldcode.5"_s))) << line.toStdString();
        EXPECT_TRUE(line.contains(dayWord(today.addDays(-2), today))) << line.toStdString();
        EXPECT_TRUE(line.contains(store.as(0).member(store.as(0).me())->name)) << line.toStdString();
        EXPECT_EQ(page->findChild<QWidget*>(u"item.stepBack."_s + step->text()), nullptr);
        EXPECT_EQ(panel().contains(u"First act, then learn."_s), again) << panel().toStdString();
    }
}
