// The proposal that a third return leads to, at its block: written, proposed, put on an agenda, answered.
#include "core/services/RuleSignals.h"
#include "core/services/TableService.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Widgets.h"
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

class ProposalCardTest : public ::testing::Test {
protected:
    void SetUp() override {
        const BlockId block = *store.as(0).blocks().add(u"hulp pas na een verklaring"_s, BlockKind::Rule);
        for (const QString& title : {u"Alles te snel"_s, u"Thuis rustig"_s, u"Wachten op de test"_s})
            test::releasedCase(store, title, true, block);
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        page->resize(1264, 900);
    }
    void open() {
        page->show();
        page->open({PageId::Table, u"ledger"_s, {}, {}});
    }
    /// The name of a part of the only card.
    QString part(const QString& name) { return u"proposal.%1.%2"_s.arg(name, row().signal.id.text()); }
    services::RuleSignalRow row() { return store.as(0).blocks().proposals().all()->first(); }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// The card is made anew after the click, at the next event.
    void click(const QString& name) {
        find<QPushButton>(part(name))->click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void propose() {
        find<GrowingText>(part(u"words"_s))->setPlainText(u"laat de hulp beginnen zonder verklaring"_s);
        click(u"propose"_s);
    }
    void answer(const QString& words, CityAnswer verdict) {
        click(u"answered"_s);
        find<GrowingText>(part(u"said"_s))->setPlainText(words);
        find<IdCombo>(part(u"verdict"_s))->setCurrentId(toId(verdict));
        find<IdCombo>(part(u"function"_s))->setCurrentIndex(1);
        click(u"keepAnswer"_s);
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    std::unique_ptr<TablePage> page;
};

TEST_F(ProposalCardTest, aThirdReturnAsksForWordsAndKeepsThem) {
    open();
    find<GrowingText>(part(u"words"_s))->setPlainText(u"nog niet af"_s);
    ASSERT_TRUE(page->flush());
    page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
    open();
    EXPECT_EQ(find<GrowingText>(part(u"words"_s))->toPlainText(), u"nog niet af"_s);
    EXPECT_EQ(row().signal.state, ProposalState::Draft);
    propose();
    EXPECT_EQ(row().signal.state, ProposalState::Proposed);
    EXPECT_EQ(find<QLabel>(part(u"text"_s))->text(), u"laat de hulp beginnen zonder verklaring"_s);
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(row().signal.state, ProposalState::Draft);
}

TEST_F(ProposalCardTest, oneKeyPutsItOnTheComingAgenda) {
    const SessionId session = test::plannedSession(store);
    open();
    propose();
    click(u"putOn"_s);
    ASSERT_EQ(store.as(0).table().detail(session)->agenda.size(), 2);
    EXPECT_EQ(page->findChild<QPushButton*>(part(u"putOn"_s)), nullptr);
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(store.as(0).table().detail(session)->agenda.size(), 1);
    EXPECT_NE(find<QPushButton>(part(u"putOn"_s)), nullptr);
}

TEST_F(ProposalCardTest, theKeysStayAtTheCardAndInSight) {
    for (int i = 0; i < 12; ++i)
        ASSERT_TRUE(store.as(0).blocks().add(u"wachtlijst %1"_s.arg(i), BlockKind::Provider));
    page->resize(1264, 420);
    open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    for (const QString& step : {u"propose"_s, u"takeBack"_s}) {
        const QString card = part(u"card"_s);
        giveFocus(find<QPushButton>(part(step)));
        step == u"propose" ? propose() : click(step);
        QWidget* focused = page->focusWidget();
        ASSERT_NE(focused, nullptr) << step.toStdString();
        EXPECT_TRUE(find(card)->isAncestorOf(focused)) << step.toStdString();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !focused->visibleRegion().isEmpty(); }, 60'000));
    }
}

TEST_F(ProposalCardTest, whatOpensAFormStepsBackWhileItIsOpen) {
    open();
    EXPECT_FALSE(find<QPushButton>(part(u"setAside"_s))->isHidden());
    click(u"setAside"_s);
    EXPECT_TRUE(find<QPushButton>(part(u"setAside"_s))->isHidden());
    page->open({PageId::Table, u"ledger"_s, {}, {}});
    propose();
    click(u"answered"_s);
    EXPECT_TRUE(find<QPushButton>(part(u"answered"_s))->isHidden());
    click(u"cancel"_s);
    EXPECT_FALSE(find<QPushButton>(part(u"answered"_s))->isHidden());
}

TEST_F(ProposalCardTest, theAnswerOfTheCityIsWrittenDownAndClosed) {
    open();
    propose();
    answer(u"we proberen het een jaar"_s, CityAnswer::Accepted);
    ASSERT_EQ(row().signal.state, ProposalState::Answered);
    const auto* answered = find<QLabel>(part(u"answer"_s));
    EXPECT_FALSE(answered->text().isEmpty());
    EXPECT_LT(find<QLabel>(part(u"step.propose"_s))->y(), answered->y())
        << "who proposed stands with the proposal";
    click(u"close"_s);
    EXPECT_EQ(row().signal.state, ProposalState::Closed);
    click(u"reopen"_s);
    EXPECT_EQ(row().signal.state, ProposalState::Answered);
}

TEST_F(ProposalCardTest, nothingIsChosenForTheCity) {
    open();
    propose();
    click(u"answered"_s);
    find<GrowingText>(part(u"said"_s))->setPlainText(u"we proberen het een jaar"_s);
    click(u"keepAnswer"_s);
    EXPECT_EQ(row().signal.state, ProposalState::Proposed);
    EXPECT_TRUE(find(part(u"refusal"_s))->isVisible()) << "what the city says, and who said so";
}

TEST_F(ProposalCardTest, whatWasChosenStaysWhenTheCardIsMadeAgain) {
    open();
    propose();
    click(u"answered"_s);
    const QDate day = store.clock().now().toLocalTime().date().addDays(-9);
    find<IdCombo>(part(u"verdict"_s))->setCurrentIndex(2);
    find<IdCombo>(part(u"function"_s))->setCurrentIndex(3);
    const QString who = find<IdCombo>(part(u"function"_s))->currentId();
    find<QDateEdit>(part(u"day"_s))->setDate(day);
    page->refresh();
    QCoreApplication::processEvents();
    EXPECT_EQ(find<IdCombo>(part(u"verdict"_s))->currentId(), u"declined"_s);
    ASSERT_TRUE(page->flush());
    page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
    open();
    EXPECT_TRUE(find(part(u"answerForm"_s))->isVisibleTo(page.get()));
    EXPECT_EQ(find<IdCombo>(part(u"verdict"_s))->currentId(), u"declined"_s);
    EXPECT_EQ(find<IdCombo>(part(u"function"_s))->currentId(), who);
    EXPECT_EQ(find<QDateEdit>(part(u"day"_s))->date(), day);
}

TEST_F(ProposalCardTest, whatIsGivenUpStaysAwayAndComesBackWhenThatIsUndone) {
    open();
    propose();
    click(u"answered"_s);
    find<GrowingText>(part(u"said"_s))->setPlainText(u"we proberen het een jaar"_s);
    click(u"cancel"_s);
    page->refresh();
    EXPECT_FALSE(find(part(u"answerForm"_s))->isVisibleTo(page.get()));
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_TRUE(find(part(u"answerForm"_s))->isVisibleTo(page.get()));
    EXPECT_EQ(find<GrowingText>(part(u"said"_s))->toPlainText(), u"we proberen het een jaar"_s);
}

TEST_F(ProposalCardTest, takingASecondAnswerBackLeavesTheFirstAndGivesTheWordsBack) {
    open();
    propose();
    answer(u"na de zomer"_s, CityAnswer::Later);
    answer(u"toch niet"_s, CityAnswer::Declined);
    ASSERT_EQ(row().signal.lastAnswer()->words.text(), u"toch niet"_s);
    ASSERT_TRUE(navigator.takeBack(*page));
    QCoreApplication::processEvents();
    ASSERT_NE(row().signal.lastAnswer(), nullptr);
    EXPECT_EQ(row().signal.lastAnswer()->words.text(), u"na de zomer"_s);
    EXPECT_EQ(find<GrowingText>(part(u"said"_s))->toPlainText(), u"toch niet"_s);
    EXPECT_EQ(find<IdCombo>(part(u"verdict"_s))->currentId(), u"declined"_s);
    click(u"keepAnswer"_s);
    EXPECT_EQ(row().signal.lastAnswer()->words.text(), u"toch niet"_s) << "and can be sent again";
}

TEST_F(ProposalCardTest, whatNobodyWantsIsSetAsideWithAReasonAndTakenUpAgain) {
    open();
    const QString why = u"de regel vervalt in januari"_s;
    const QString id = row().signal.id.text();
    const auto press = [&](const QString& name) {
        find<QPushButton>(name + id)->click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    click(u"setAside"_s);
    press(u"reason.save."_s);
    EXPECT_EQ(row().signal.state, ProposalState::Draft) << "not without saying why";
    EXPECT_TRUE(find(part(u"refusal"_s))->isVisible());
    find<GrowingText>(u"reason.words."_s + id)->setPlainText(why);
    press(u"reason.save."_s);
    ASSERT_EQ(row().signal.state, ProposalState::SetAside);
    EXPECT_TRUE(find<QLabel>(part(u"step.setAside"_s))->text().contains(why));
    EXPECT_EQ(page->findChild<QPushButton*>(part(u"propose"_s)), nullptr);
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(row().signal.state, ProposalState::Draft);
    EXPECT_EQ(find<GrowingText>(u"reason.words."_s + id)->toPlainText(), why);
    press(u"reason.save."_s);
    click(u"takeUp"_s);
    EXPECT_EQ(row().signal.state, ProposalState::Draft);
    EXPECT_TRUE(find<GrowingText>(part(u"words"_s))->isEnabled());
    EXPECT_TRUE(find<QLabel>(part(u"step.setAside"_s))->text().contains(why)) << "the history stays";
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(row().signal.state, ProposalState::SetAside);
}

TEST_F(ProposalCardTest, eachOfSeveralKeepsItsOwnWordsAndTheFocus) {
    const BlockId other = *store.as(0).blocks().add(u"geen plek in de klas"_s, BlockKind::Provider);
    for (const QString& title : {u"Stil"_s, u"Druk"_s, u"Moe"_s})
        test::releasedCase(store, title, true, other);
    open();
    const auto all = *store.as(0).blocks().proposals().all();
    ASSERT_EQ(all.size(), 2);
    const auto words = [&](int i) {
        return find<GrowingText>(u"proposal.words.%1"_s.arg(all.at(i).signal.id.text()));
    };
    for (const int i : {0, 1})
        words(i)->setPlainText(u"woorden %1"_s.arg(i));
    for (const int i : {0, 1}) {
        giveFocus(words(i));
        page->refresh();
        QCoreApplication::processEvents();
        EXPECT_EQ(page->focusWidget(), words(i));
        EXPECT_EQ(words(i)->toPlainText(), u"woorden %1"_s.arg(i));
    }
}

} // namespace
