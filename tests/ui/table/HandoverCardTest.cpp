// A warm handover in the window: prompted where a referral is decided, gone through at the decision, on the
// board until it is whole.
#include "core/services/Handovers.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/table/DecisionForm.h"
#include "ui/table/TablePage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class HandoverCardTest : public ::testing::Test {
protected:
    void SetUp() override {
        const CaseId id = test::releasedCase(store, u"Thuis rustig"_s, true);
        const SessionId session = test::plannedSession(store);
        services::TableService& table = store.as(0).table();
        Agreement agreement;
        agreement.session = session;
        agreement.item = *table.addCase(session, id, AgendaReason(u"pattern"_s));
        agreement.owner = u"gezinswerker"_s;
        agreement.dueOn = store.clock().now().toLocalTime().date().addDays(14);
        agreement.helpStep = HelpStep(u"verwijzing"_s);
        made = *table.record(agreement, u"de nieuwe hulp neemt het over"_s, {}, {});
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        page->resize(1440, 900);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->open({PageId::Table, u"agreement"_s, made.text(), {}});
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    bool isThere(const QString& name) { return page->findChild<QWidget*>(name) != nullptr; }
    void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void click(const QString& name) {
        find<QPushButton>(name)->click();
        settle();
    }
    void choose(const QString& function) {
        auto* combo = find<IdCombo>(u"handover.function"_s);
        combo->setCurrentIndex(combo->findData(function));
    }
    QList<HandoverStep> steps() { return *store.as(0).followUps().handovers().of(made); }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    AgreementId made;
    std::unique_ptr<TablePage> page;
};

} // namespace

TEST_F(HandoverCardTest, aPointIsWrittenDownAndUndone) {
    click(u"handover.open.handover.told"_s);
    click(u"handover.save"_s);
    EXPECT_TRUE(find(u"handover.message"_s)->isVisible()) << "who did it is missing";
    EXPECT_TRUE(steps().isEmpty());
    choose(u"gezinswerker"_s);
    click(u"handover.save"_s);
    ASSERT_EQ(steps().size(), 1);
    EXPECT_EQ(steps().first().function, u"gezinswerker"_s);
    EXPECT_FALSE(isThere(u"handover.open.handover.told"_s));
    EXPECT_TRUE(find(u"story.handover"_s)->isAncestorOf(page->focusWidget()));
    ASSERT_TRUE(navigator.takeBack(*page));
    settle();
    EXPECT_TRUE(steps().isEmpty());
    EXPECT_TRUE(isThere(u"handover.open.handover.told"_s));
}

TEST_F(HandoverCardTest, wordsStayWhileTheFormIsShutAndComeBackWithAnUndo) {
    click(u"handover.open.handover.same"_s);
    find<GrowingText>(u"handover.words"_s)->setPlainText(u"de vaste avond blijft"_s);
    page->refresh();
    settle();
    EXPECT_EQ(find<GrowingText>(u"handover.words"_s)->toPlainText(), u"de vaste avond blijft"_s);
    choose(u"school"_s);
    find<GrowingText>(u"handover.words"_s)->setFocus();
    EXPECT_TRUE(page->goBack());
    settle();
    EXPECT_FALSE(isThere(u"handover.form"_s));
    click(u"handover.open.handover.same"_s);
    EXPECT_EQ(find<GrowingText>(u"handover.words"_s)->toPlainText(), u"de vaste avond blijft"_s);
    choose(u"school"_s);
    click(u"handover.save"_s);
    ASSERT_EQ(steps().size(), 1);
    ASSERT_TRUE(navigator.takeBack(*page));
    settle();
    click(u"handover.open.handover.same"_s);
    EXPECT_EQ(find<GrowingText>(u"handover.words"_s)->toPlainText(), u"de vaste avond blijft"_s);
}

TEST_F(HandoverCardTest, theLookWaitsForSixWeeksAndTheBoardForAllOfIt) {
    EXPECT_FALSE(isThere(u"handover.open.handover.check"_s));
    const QDate today = store.clock().now().toLocalTime().date();
    services::Handovers handovers = store.as(0).followUps().handovers();
    for (const QString& point : {u"handover.told"_s, u"handover.talk"_s})
        ASSERT_TRUE(handovers.record(made, point, u"gezinswerker"_s, today, {}));
    ASSERT_TRUE(handovers.record(made, u"handover.same"_s, u"gezinswerker"_s, today, u"de vaste avond"_s));
    store.clock().advance(42 * 86400);
    page->refresh();
    settle();
    click(u"handover.open.handover.check"_s);
    find<GrowingText>(u"handover.words"_s)->setPlainText(u"het houdt"_s);
    choose(u"gezinswerker"_s);
    page->open({PageId::Table, u"followUp"_s, {}, {}});
    settle();
    EXPECT_TRUE(isThere(u"followUp.handover."_s + made.text()));
    click(u"followUp.handover."_s + made.text());
    click(u"handover.save"_s);
    EXPECT_EQ(steps().size(), 4);
    page->open({PageId::Table, u"followUp"_s, {}, {}});
    settle();
    EXPECT_FALSE(isThere(u"followUp.handover."_s + made.text()));
}

TEST(DecisionFormHandover, aReferralSaysWhatGoesWithIt) {
    test::TestStore store{2};
    DecisionForm form({{u"school"_s, u"school"_s}}, store.vocabulary()->list(u"helpLadder"_s),
                      QDate(2026, 5, 1));
    form.show();
    auto* told = form.findChild<QLabel*>(u"decision.handover"_s);
    auto* help = form.findChild<IdCombo*>(u"decision.help"_s);
    ASSERT_TRUE(told && help);
    EXPECT_FALSE(told->isVisible());
    help->setCurrentIndex(help->findData(u"verwijzing"_s));
    EXPECT_TRUE(told->isVisible());
    EXPECT_EQ(form.decision(), std::nullopt) << "nothing is chosen for the table";
    EXPECT_EQ(form.owner(), QString());
    EXPECT_FALSE(told->text().contains(u"family plan"_s));
    form.setPlanAgreed(false);
    EXPECT_TRUE(told->text().contains(u"family plan"_s)) << told->text().toStdString();
    form.setDecision(3);
    EXPECT_FALSE(told->isVisible()) << "nothing is handed over when it is not now";
}

TEST_F(HandoverCardTest, wordsOfALookThatCannotComeBackWaitInItsForm) {
    const QDate today = store.clock().now().toLocalTime().date();
    services::Handovers handovers = store.as(0).followUps().handovers();
    const auto talk = handovers.record(made, u"handover.talk"_s, u"gezinswerker"_s, today, {});
    ASSERT_TRUE(talk);
    store.clock().advance(42 * 86400);
    const QDate later = today.addDays(42);
    ASSERT_TRUE(handovers.record(made, u"handover.check"_s, u"gezinswerker"_s, later, u"het houdt"_s));
    page->refresh();
    settle();
    click(u"handover.back.handover.check"_s);
    ASSERT_EQ(steps().size(), 1);
    ASSERT_TRUE(handovers.takeBack(*talk));
    ASSERT_TRUE(handovers.record(made, u"handover.talk"_s, u"gezinswerker"_s, later, {}));
    EXPECT_FALSE(navigator.takeBack(*page)) << "its six weeks have just begun";
    settle();
    EXPECT_EQ(steps().size(), 1);
    store.clock().advance(42 * 86400);
    page->refresh();
    settle();
    click(u"handover.open.handover.check"_s);
    EXPECT_EQ(find<GrowingText>(u"handover.words"_s)->toPlainText(), u"het houdt"_s);
}

TEST(DecisionForm, WhoTakesItOnIsReadInFullWhereBothHaveNoRoom) {
    test::TestStore store{1};
    const QString words = u"voorzitter · gemeente"_s;
    DecisionForm form({{u"voorzitter"_s, words}}, store.vocabulary()->list(u"helpLadder"_s), {2026, 3, 1});
    auto* owner = form.findChild<IdCombo*>(u"decision.owner"_s);
    auto* due = form.findChild<QWidget*>(u"decision.due"_s);
    owner->setCurrentId(u"voorzitter"_s);
    const int widest = owner->sizeHint().width() + due->sizeHint().width() + 60;
    form.show();
    bool below = false;
    for (int width = widest; width >= owner->sizeHint().width(); width -= 20) {
        form.setFixedWidth(width);
        QApplication::processEvents();
        EXPECT_GE(owner->width(), owner->sizeHint().width()) << width;
        below =
            below || due->mapTo(&form, QPoint()).y() > owner->mapTo(&form, owner->rect().bottomLeft()).y();
    }
    EXPECT_TRUE(below) << "else there was room for both";
}
