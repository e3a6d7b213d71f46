// The proposal that a third return leads to, at its block: written, proposed, put on an agenda, answered.
#include "core/services/RuleSignals.h"
#include "core/services/TableService.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Widgets.h"
#include "ui/table/TablePage.h"

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
    services::RuleSignalRow row() { return store.as(0).blocks().proposals().all()->first(); }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// The card is made anew after the click, at the next event.
    void click(const QString& name) {
        find<QPushButton>(name)->click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void propose() {
        find<GrowingText>(u"proposal.words"_s)->setPlainText(u"laat de hulp beginnen zonder verklaring"_s);
        click(u"proposal.propose"_s);
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    std::unique_ptr<TablePage> page;
};

TEST_F(ProposalCardTest, aThirdReturnAsksForWordsAndKeepsThem) {
    open();
    find<GrowingText>(u"proposal.words"_s)->setPlainText(u"nog niet af"_s);
    ASSERT_TRUE(page->flush());
    page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
    open();
    EXPECT_EQ(find<GrowingText>(u"proposal.words"_s)->toPlainText(), u"nog niet af"_s);
    EXPECT_EQ(row().signal.state, ProposalState::Draft);
    propose();
    EXPECT_EQ(row().signal.state, ProposalState::Proposed);
    EXPECT_EQ(find<QLabel>(u"proposal.text"_s)->text(), u"laat de hulp beginnen zonder verklaring"_s);
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(row().signal.state, ProposalState::Draft);
}

TEST_F(ProposalCardTest, oneKeyPutsItOnTheComingAgenda) {
    const SessionId session = test::plannedSession(store);
    open();
    propose();
    click(u"proposal.putOn"_s);
    ASSERT_EQ(store.as(0).table().detail(session)->agenda.size(), 2);
    EXPECT_EQ(page->findChild<QPushButton*>(u"proposal.putOn"_s), nullptr);
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(store.as(0).table().detail(session)->agenda.size(), 1);
    EXPECT_NE(find<QPushButton>(u"proposal.putOn"_s), nullptr);
}

TEST_F(ProposalCardTest, theAnswerOfTheCityIsWrittenDownAndClosed) {
    open();
    propose();
    click(u"proposal.answered"_s);
    find<GrowingText>(u"proposal.said"_s)->setPlainText(u"we proberen het een jaar"_s);
    click(u"proposal.keepAnswer"_s);
    ASSERT_EQ(row().signal.state, ProposalState::Answered);
    EXPECT_FALSE(find<QLabel>(u"proposal.answer"_s)->text().isEmpty());
    click(u"proposal.close"_s);
    EXPECT_EQ(row().signal.state, ProposalState::Closed);
    click(u"proposal.reopen"_s);
    EXPECT_EQ(row().signal.state, ProposalState::Answered);
}

} // namespace
