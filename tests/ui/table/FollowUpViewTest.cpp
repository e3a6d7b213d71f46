#include "ui/table/FollowUpView.h"

#include "core/services/CaseService.h"
#include "core/services/UnsentWords.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/table/OtherOpinion.h"
#include "ui/table/OutcomeForm.h"
#include "ui/table/TablePage.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// A table three weeks ago with a case of somebody else, a try-out that asks for a decision and an agreement.
class FollowUpViewTest : public ::testing::Test {
protected:
    void SetUp() override {
        theCase = test::releasedCase(store, u"Thuis rustig"_s, true);
        session = test::plannedSession(store);
        services::TableService& table = store.as(0).table();
        TableSession earlier = table.detail(session)->session;
        earlier.start = store.clock().now().addDays(-21);
        ASSERT_TRUE(table.update(earlier));
        const auto id = store.as(0).cases().findByCode(u"C-2026-0001"_s);
        ASSERT_TRUE(id);
        item = *table.addCase(session, *id, AgendaReason(u"pattern"_s));
        trial = decided(u"een rustplek op school"_s, Decision::TryOut, -1, u"gezinswerker"_s);
        plain = decided(u"de school bellen"_s, Decision::Agreed, 30, u"voorzitter"_s);
        ASSERT_TRUE(table.addDissent(trial, u"school"_s, u"op maandag komt er niemand"_s));
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        page->resize(1440, 900);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    AgreementId decided(const QString& words, Decision decision, int dueIn, const QString& owner) {
        Agreement agreement;
        agreement.session = session;
        agreement.item = item;
        agreement.decision = decision;
        agreement.owner = owner;
        agreement.dueOn = store.clock().now().toLocalTime().date().addDays(dueIn);
        const auto id = store.as(0).table().record(agreement, words, {}, {});
        EXPECT_TRUE(id);
        return id.value_or(AgreementId());
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    bool isSeen(const QString& name) {
        const auto* found = page->findChild<QWidget*>(name);
        return found != nullptr && found->isVisible();
    }
    /// What was made just now shows at the next event.
    bool comes(const QString& name) {
        return QTest::qWaitFor([&] { return isSeen(name); }, patienceMs);
    }
    /// Everything that a part of the page says, from top to bottom.
    QString said(const QString& name) {
        QStringList all;
        for (const QLabel* label : find(name)->findChildren<QLabel*>())
            if (!label->isHidden())
                all << label->text();
        return all.join(u'\n');
    }
    void open(const Place& place) {
        page->open(place);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isVisible(); }, patienceMs));
    }
    void board() { open({PageId::Table, u"followUp"_s, {}, {}}); }
    void story(const AgreementId& id) { open({PageId::Table, u"agreement"_s, id.text(), {}}); }
    services::DecisionStory told(const AgreementId& id) { return *store.as(0).followUps().story(id); }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    CaseId theCase;
    SessionId session;
    AgendaItemId item;
    AgreementId trial, plain;
    std::unique_ptr<TablePage> page;
};

} // namespace

TEST_F(FollowUpViewTest, theBoardHearsTheOtherOpinionFirstAndLeadsToWhy) {
    board();
    const QString decide = said(u"followUp.state.0"_s);
    const auto opinion = decide.indexOf(u"op maandag komt er niemand"_s);
    EXPECT_GE(opinion, 0) << qPrintable(decide);
    EXPECT_LT(opinion, decide.indexOf(u"een rustplek op school"_s)) << qPrintable(decide);
    EXPECT_TRUE(said(u"followUp.state.3"_s).contains(u"de school bellen"_s));
    QTest::keyClick(find(u"followUp.look."_s + trial.text()), Qt::Key_Space);
    ASSERT_FALSE(navigator.went.isEmpty());
    EXPECT_EQ(navigator.went.last(), (Place{PageId::Table, u"agreement"_s, trial.text(), {}}));
}

TEST_F(FollowUpViewTest, oneFunctionIsChosenAndNobodyIsCounted) {
    board();
    auto* whose = find<IdCombo>(u"followUp.function"_s);
    ASSERT_EQ(whose->count(), 3);
    for (int i = 0; i < whose->count(); ++i)
        for (const QChar c : whose->itemText(i))
            EXPECT_FALSE(c.isDigit()) << qPrintable(whose->itemText(i));
    EXPECT_LT(whose->itemText(1).localeAwareCompare(whose->itemText(2)), 0);
    whose->setCurrentId(u"voorzitter"_s);
    Q_EMIT whose->chosen(u"voorzitter"_s);
    EXPECT_FALSE(isSeen(u"followUp.state.0"_s));
    EXPECT_TRUE(comes(u"followUp.state.3"_s));
    page->refresh();
    EXPECT_EQ(find<IdCombo>(u"followUp.function"_s)->currentId(), u"voorzitter"_s);
    EXPECT_FALSE(isSeen(u"followUp.state.0"_s));
}

TEST_F(FollowUpViewTest, aTryOutIsDecidedOnWithWhatWasSeenAndThatCanBeTakenBack) {
    story(trial);
    const QString place = u"agreement/%1/outcome"_s.arg(trial.text());
    auto* seen = find<QPlainTextEdit>(u"outcome.seen"_s);
    ASSERT_NE(page->focusWidget(), nullptr);
    EXPECT_EQ(page->focusWidget()->objectName(), u"outcome.keep"_s);
    EXPECT_EQ(find<OutcomeForm>(u"outcomeForm"_s)->outcome(), TryOutcome::None)
        << "nothing is chosen for one";
    find<QPushButton>(u"outcome.save"_s)->click();
    EXPECT_TRUE(comes(u"outcome.message"_s)) << "what was seen is asked";
    QTest::keyClicks(seen, u"op woensdag kwamen ze wel"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return *store.as(0).unsentWords().of(place) == u"op woensdag kwamen ze wel"_s; }, patienceMs));
    find<QPushButton>(u"outcome.save"_s)->click();
    EXPECT_TRUE(told(trial).outcomes.isEmpty()) << "what becomes of it is asked";
    find<OutcomeForm>(u"outcomeForm"_s)->setOutcome(TryOutcome::Change);
    EXPECT_TRUE(comes(u"outcome.day"_s));
    find<QPushButton>(u"outcome.save"_s)->click();
    ASSERT_EQ(told(trial).outcomes.size(), 1);
    EXPECT_EQ(told(trial).outcomes.first().outcome, TryOutcome::Change);
    EXPECT_EQ(told(trial).row.state, FollowUpState::Running);
    EXPECT_TRUE(said(u"story.outcome"_s).contains(u"op woensdag kwamen ze wel"_s));
    EXPECT_EQ(*store.as(0).unsentWords().of(place), QString());
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_TRUE(told(trial).outcomes.isEmpty());
    EXPECT_EQ(told(trial).row.state, FollowUpState::Decide);
    EXPECT_EQ(*store.as(0).unsentWords().of(place), u"op woensdag kwamen ze wel"_s);
    ASSERT_TRUE(comes(u"story.weigh"_s));
    find<QPushButton>(u"story.weigh"_s)->click();
    EXPECT_EQ(find<QPlainTextEdit>(u"outcome.seen"_s)->toPlainText(), u"op woensdag kwamen ze wel"_s);
}

TEST_F(FollowUpViewTest, whyShowsTheOptionsTheOtherOpinionAndTheCase) {
    story(trial);
    const auto top = [&](const QString& name) {
        auto* found = find(name);
        return found->mapTo(page.get(), QPoint()).y();
    };
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return top(u"story.dissent"_s) < top(u"story.decision"_s); }, patienceMs))
        << "its day has come";
    EXPECT_TRUE(said(u"story.options"_s).contains(u"de school bellen"_s));
    const Vocabulary& vocabulary = store.as(0).vocabulary();
    EXPECT_TRUE(said(u"story.sources"_s).contains(sentenceStart(word(vocabulary, u"pattern"_s))));
    const auto read = store.as(0).cases().version(told(trial).version);
    ASSERT_TRUE(read);
    int reasons = 0;
    for (const auto& field : read->fields)
        if (field.field.id() == u"vraag" || field.field.id() == u"knelpunt") {
            ++reasons;
            EXPECT_TRUE(said(u"story.sources"_s).contains(field.text.text()));
        }
    EXPECT_GT(reasons, 0);
    EXPECT_GT(top(u"story.sources"_s), top(u"story.outcome"_s)) << "what is asked now comes first";
    find<QPushButton>(u"story.case"_s)->click();
    EXPECT_EQ(navigator.went.last().kind, u"case"_s);
    EXPECT_EQ(navigator.went.last().part, u"versions"_s);
    find<QPushButton>(u"story.session"_s)->click();
    EXPECT_EQ(navigator.went.last(), (Place{PageId::Table, u"session"_s, session.text(), u"decisions"_s}));
    find<QPushButton>(u"story.option."_s + plain.text())->click();
    EXPECT_EQ(navigator.went.last().id, plain.text());

    story(plain);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return top(u"story.sources"_s) < top(u"story.outcome"_s); }, patienceMs))
        << "nothing is asked: why comes before what came of it";
    EXPECT_EQ(page->focusWidget(), find(u"story.case"_s)) << "what was decided stays in sight above it";
    auto* done = find<QCheckBox>(u"story.done"_s);
    done->click();
    EXPECT_TRUE(told(plain).row.agreement.done);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_FALSE(told(plain).row.agreement.done);
    EXPECT_TRUE(page->goBack());
    EXPECT_TRUE(comes(u"table.followUp"_s)) << "Esc leads back to the board";
}

TEST_F(FollowUpViewTest, theFamilyIsToldByWhoBroughtTheCase) {
    board();
    ASSERT_TRUE(comes(u"followUp.families"_s));
    find<QPushButton>(u"followUp.family.told."_s + item.text())->click();
    EXPECT_FALSE(isSeen(u"followUp.families"_s));
    EXPECT_TRUE(store.as(0).followUps().familiesToTell()->isEmpty());
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_TRUE(comes(u"followUp.families"_s));
    story(trial);
    find<QCheckBox>(u"story.told"_s)->click();
    EXPECT_TRUE(store.as(0).followUps().familiesToTell()->isEmpty());
    EXPECT_FALSE(isSeen(u"story.told"_s));

    page.reset();
    page = std::make_unique<TablePage>(PageContext{store.as(1), navigator});
    page->resize(1440, 900);
    page->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    board();
    EXPECT_FALSE(isSeen(u"followUp.families"_s)) << "a colleague is asked nothing";
    story(trial);
    EXPECT_EQ(page->findChild<QWidget*>(u"story.told"_s), nullptr);
}

TEST(FollowUpView, WithNothingToFollowUpLeadsToTheTables) {
    test::TestStore store{1};
    test::FakeNavigator navigator;
    TablePage page(PageContext{store.as(0), navigator});
    page.resize(1280, 720);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.open({PageId::Table, u"followUp"_s, {}, {}});
    auto* tables = page.findChild<QPushButton*>(u"followUp.tables"_s);
    ASSERT_NE(tables, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tables->isVisible(); }, patienceMs));
    EXPECT_EQ(page.focusWidget(), tables);
    EXPECT_EQ(tables->property("kind").toString(), u"primary"_s) << "no other button of the page is filled";
    QTest::keyClick(tables, Qt::Key_Space);
    EXPECT_TRUE(page.findChild<QWidget*>(u"table.sessions"_s)->isVisible());
    EXPECT_TRUE(page.findChild<QWidget*>(u"table.sessions"_s)->isAncestorOf(page.focusWidget()));
}
