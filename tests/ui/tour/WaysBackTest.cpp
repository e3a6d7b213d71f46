// Esc, from everything that opens.
#include "core/services/CaseService.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"
#include "core/services/TableService.h"
#include "tests/ui/tour/KeyboardFixture.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/Widgets.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

class WaysBack : public Keyboard {
protected:
    /// Esc closes `open`, writes nothing, and gives the keys back to `focus`.
    void expectBack(const QString& open, const QString& focusAfter) {
        ASSERT_TRUE(isSeen(open)) << qPrintable(open) << " did not open";
        EXPECT_TRUE(focusIsUsable()) << qPrintable(open) << ": " << qPrintable(focus());
        QSignalSpy written(&workspace(), &services::Workspace::changed);
        key(Qt::Key_Escape);
        EXPECT_FALSE(isSeen(open)) << qPrintable(open) << " stays";
        EXPECT_EQ(written.count(), 0) << qPrintable(open);
        EXPECT_TRUE(focus().startsWith(focusAfter))
            << qPrintable(open) << ": the focus is on “" << qPrintable(focus()) << "”, not on "
            << qPrintable(focusAfter);
        EXPECT_TRUE(focusIsUsable()) << qPrintable(open);
    }

    void trigger(const QString& name) {
        auto* action = window().findChild<QAction*>(name);
        ASSERT_TRUE(action && action->isEnabled()) << qPrintable(name);
        action->trigger();
        settle();
    }

    bool openReview(const std::function<bool(const services::ReviewRow&)>& fits) {
        auto& reviews = workspace().reviews();
        for (const auto& rows : {reviews.forMe(), reviews.myRequests(), reviews.closed()})
            for (const services::ReviewRow& row : rows.value_or(QList<services::ReviewRow>()))
                if (fits(row)) {
                    go(ui::PageId::Review, u"review"_s, row.review.id.text());
                    return true;
                }
        return false;
    }

    bool openSession(bool held) {
        const auto sessions = workspace().table().sessions();
        for (const TableSession& session : sessions.value_or(QList<TableSession>()))
            if ((session.state != SessionState::Preparing) == held) {
                go(ui::PageId::Table, u"session"_s, session.id.text());
                return true;
            }
        return false;
    }

    void tab(int index) {
        const auto strips = window().findChildren<ui::TabStrip*>();
        for (ui::TabStrip* strip : strips)
            if (strip->isVisible())
                strip->setCurrent(index);
        settle();
    }
};

TEST_F(WaysBack, FromAWrittenCaseToTheList) {
    go(ui::PageId::Cases);
    ASSERT_TRUE(openCase(CaseState::Draft, true));
    EXPECT_TRUE(focus().startsWith(u"case."_s)) << qPrintable(focus());
    key(Qt::Key_F11);
    expectBack(u"case.alone"_s, u"case."_s);
    key(Qt::Key_F8);
    key(Qt::Key_Return, Qt::AltModifier);
    if (isSeen(u"case.fix"_s))
        expectBack(u"case.fix"_s, u"case."_s);
    expectBack(u"case.tabs"_s, u"cases.list"_s);
}

TEST_F(WaysBack, FromWithdrawingACase) {
    ASSERT_TRUE(openCase(CaseState::Released, true));
    trigger(u"case.withdrawAction"_s);
    EXPECT_EQ(focus(), u"case.withdraw.no"_s);
    expectBack(u"case.withdraw"_s, u"case.more"_s);
}

TEST_F(WaysBack, FromReadingACaseAsTheNeighbour) {
    ASSERT_TRUE(openCase(CaseState::Released, true));
    trigger(u"case.readAgain"_s);
    EXPECT_EQ(focus(), u"case.readThrough.next"_s);
    expectBack(u"case.readThrough"_s, u"case.more"_s);
}

TEST_F(WaysBack, FromSendingACaseBackAndKeepsTheReasons) {
    ASSERT_TRUE(openCase(CaseState::PrivacyCheck, false));
    ASSERT_TRUE(press(u"case.sendBack"_s));
    type(u"de school is te herkennen"_s);
    expectBack(u"case.sendBack.reasons"_s, u"case.sendBack"_s);
    ASSERT_TRUE(press(u"case.sendBack"_s));
    EXPECT_EQ(qobject_cast<ui::StoryEdit*>(seen(u"case.sendBack.reasons"_s))->story(),
              u"de school is te herkennen"_s);
}

TEST_F(WaysBack, FromAConversationToTheList) {
    ASSERT_TRUE(openReview(
        [](const services::ReviewRow& row) { return row.waitsFor == u"view"_s && row.waitsForMe; }));
    type(u"zo zie ik het nu"_s);
    ASSERT_TRUE(press(u"review.shared"_s));
    expectBack(u"sign"_s, u"review.shared"_s);
    EXPECT_EQ(qobject_cast<QLineEdit*>(window().findChild<QLineEdit*>(u"sign.passphrase"_s))->text(),
              QString());
    expectBack(u"review.text"_s, u"row."_s);
}

TEST_F(WaysBack, FromDecliningToReadAlong) {
    const auto rows = workspace().reviews().forMe();
    ASSERT_TRUE(rows);
    bool declined = false;
    for (const services::ReviewRow& row : *rows) {
        go(ui::PageId::Review, u"review"_s, row.review.id.text());
        if (declined || !press(u"review.quiet"_s) || !isSeen(u"review.decline.reason"_s))
            continue;
        declined = true;
        expectBack(u"review.decline.reason"_s, u"review.quiet"_s);
    }
    EXPECT_TRUE(declined);
}

TEST_F(WaysBack, FromAskingAQuestionAndKeepsIt) {
    for (int member = 0; member < TourStore::shared().demo().members.size() && !isSeen(u"review.ask"_s);
         ++member) {
        window().lock();
        settle();
        enter(TourStore::shared().open(member));
        const auto rows = workspace().reviews().forMe();
        for (const services::ReviewRow& row : rows.value_or(QList<services::ReviewRow>()))
            if (!isSeen(u"review.ask"_s))
                go(ui::PageId::Review, u"review"_s, row.review.id.text());
    }
    ASSERT_TRUE(isSeen(u"review.ask"_s)) << "somebody in the demo store can ask something";
    const auto ask = [this] {
        seen(u"review.text"_s)->setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
        key(Qt::Key_Down);
        key(Qt::Key_End, Qt::ShiftModifier);
        key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    };
    ask();
    ASSERT_EQ(focus(), u"review.ask.text"_s);
    type(u"wat vond het kind"_s);
    const QString typed = qobject_cast<ui::StoryEdit*>(seen(u"review.ask.text"_s))->story();
    EXPECT_TRUE(typed.endsWith(u"wat vond het kind"_s)) << qPrintable(typed);
    expectBack(u"review.askCard"_s, u"review.text"_s);
    ask();
    ASSERT_EQ(focus(), u"review.ask.text"_s);
    EXPECT_EQ(qobject_cast<ui::StoryEdit*>(seen(u"review.ask.text"_s))->story(), typed);
    expectBack(u"review.askCard"_s, u"review.text"_s);
    expectBack(u"review.text"_s, u"row."_s);
}

TEST_F(WaysBack, FromTheFormsOfATrend) {
    go(ui::PageId::Trends);
    ASSERT_TRUE(press(u"story.addExplanation"_s));
    type(u"drukte na de verhuizing"_s);
    expectBack(u"explanationForm"_s, u"story.addExplanation"_s);
    ASSERT_TRUE(press(u"story.addExplanation"_s));
    EXPECT_EQ(focus(), u"explanation.text"_s);
    expectBack(u"explanationForm"_s, u"story.addExplanation"_s);
    ASSERT_TRUE(press(u"story.addAction"_s));
    expectBack(u"actionForm"_s, u"story.addAction"_s);
    ASSERT_TRUE(press(u"trends.fetch"_s));
    expectBack(u"trends.figures"_s, u"trends.fetch"_s);
}

TEST_F(WaysBack, FromTheFormsOfATableToCome) {
    ASSERT_TRUE(openSession(false));
    ASSERT_TRUE(press(u"table.change"_s));
    expectBack(u"session.form"_s, u"table.agenda"_s);
    ASSERT_TRUE(press(u"table.look"_s));
    expectBack(u"table.preview"_s, u"table.look"_s);
    ASSERT_TRUE(press(u"table.make"_s));
    expectBack(u"paper"_s, u"table.make"_s);
    for (const QString& add : {u"agenda.addTrend"_s, u"agenda.addPoint"_s}) {
        ASSERT_TRUE(press(add)) << qPrintable(add);
        expectBack(add == u"agenda.addTrend"_s ? u"agenda.theme"_s : u"agenda.point"_s, add);
    }
    tab(2);
    ASSERT_TRUE(press(u"table.plan"_s));
    expectBack(u"plan.form"_s, u"row."_s);
}

TEST_F(WaysBack, FromTheFormsOfATableThatWas) {
    ASSERT_TRUE(openSession(true));
    ASSERT_TRUE(press(u"decisions.add."_s));
    type(u"we bellen de school"_s);
    expectBack(u"decisionForm"_s, u"decisions.add."_s);
    ASSERT_TRUE(press(u"decisions.dissent."_s));
    expectBack(u"dissentForm"_s, u"decisions.dissent."_s);
}

TEST_F(WaysBack, FromProposingARuleOfThumb) {
    go(ui::PageId::Learning);
    tab(0);
    ASSERT_TRUE(press(u"learning.propose"_s));
    type(u"begin in de klas"_s);
    expectBack(u"maxim.text"_s, u"library.search"_s);
}

TEST_F(WaysBack, FromAReflectionToThePortfolio) {
    go(ui::PageId::Learning);
    tab(3);
    ASSERT_TRUE(press(u"row."_s));
    expectBack(u"reflection"_s, u"row."_s);
}

TEST_F(WaysBack, FromAReflectionOnACaseToThatCase) {
    ASSERT_TRUE(openCase(CaseState::Released, true));
    tab(3);
    ASSERT_TRUE(isSeen(u"case.reflect.method"_s));
    ASSERT_TRUE(press(u"case.primary"_s));
    ASSERT_TRUE(isSeen(u"reflection"_s));
    type(u"ik vroeg te snel door"_s);
    key(Qt::Key_Escape);
    EXPECT_FALSE(isSeen(u"reflection"_s));
    EXPECT_TRUE(isSeen(u"case.tabs"_s));
    EXPECT_TRUE(focusIsUsable()) << qPrintable(focus());
    go(ui::PageId::Learning, u"reflection"_s, workspace().reflections().mine()->first().id.text());
    EXPECT_TRUE(isSeen(u"reflection"_s));
    ASSERT_TRUE(press(u"reflection.done"_s));
    EXPECT_TRUE(focus().startsWith(u"row."_s)) << qPrintable(focus());
}

TEST_F(WaysBack, FromGoingBackToABackup) {
    go(ui::PageId::Settings);
    tab(5);
    if (!isSeen(u"backups.list"_s)) {
        ASSERT_TRUE(press(u"care.backup"_s));
        ASSERT_TRUE(QTest::qWaitFor([this] { return isSeen(u"backups.list"_s); }, 60'000));
    }
    ASSERT_TRUE(press(u"row.0"_s));
    ASSERT_TRUE(isSeen(u"backups.question"_s));
    EXPECT_EQ(focus(), u"backups.yes"_s);
    expectBack(u"backups.question"_s, u"row.0"_s);
    EXPECT_TRUE(isSeen(u"backups.list"_s));
}

TEST_F(WaysBack, FromTheQuestionsInSettings) {
    go(ui::PageId::Settings);
    tab(2);
    ASSERT_TRUE(press(u"colleague.remove"_s));
    EXPECT_EQ(focus(), u"colleague.removeNo"_s);
    expectBack(u"colleague.removeNo"_s, u"colleague.remove"_s);
}

TEST_F(WaysBack, FromASearchToAllAndThenToThePageBefore) {
    go(ui::PageId::Today);
    go(ui::PageId::Cases);
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"rooster"_s);
    QTest::qWait(300);
    key(Qt::Key_Escape);
    EXPECT_TRUE(isSeen(u"cases"_s));
    EXPECT_EQ(qobject_cast<QLineEdit*>(seen(u"cases.search"_s))->text(), QString());
    key(Qt::Key_Escape);
    EXPECT_TRUE(isSeen(u"today"_s));
    EXPECT_TRUE(focusIsUsable()) << qPrintable(focus());
}

TEST_F(WaysBack, FromTheFormsOfTheGate) {
    window().lock();
    settle();
    EXPECT_EQ(focus(), u"unlock.passphrase"_s);
    ASSERT_TRUE(press(u"unlock.lost"_s));
    EXPECT_TRUE(isSeen(u"recover.back"_s));
    EXPECT_TRUE(focusIsUsable()) << qPrintable(focus());
    key(Qt::Key_Escape);
    EXPECT_FALSE(isSeen(u"recover.back"_s));
    EXPECT_EQ(focus(), u"unlock.passphrase"_s);
}

} // namespace

} // namespace leertafel::test
