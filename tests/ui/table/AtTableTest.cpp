#include "ui/table/AtTable.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"

#include "core/services/FollowUpService.h"
#include "core/services/UnsentWords.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/KeptFocus.h"
#include "ui/table/DecisionForm.h"
#include "ui/table/OpenOption.h"
#include "ui/table/OptionList.h"
#include "ui/table/RoomWords.h"
#include "ui/table/TablePage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// A table with the open agreements, a case and a point, on a page of its own.
class AtTableTest : public ::testing::Test {
protected:
    void SetUp() override {
        test::releasedCase(store, u"Thuis rustig"_s, true);
        session = test::plannedSession(store);
        services::TableService& table = store.as(0).table();
        theCase = *table.addCase(session, *store.as(0).cases().findByCode(u"C-2026-0001"_s),
                                 AgendaReason(u"pattern"_s));
        point = *table.addPoint(session, u"wachttijd"_s);
        openPage();
    }
    void openPage() {
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        whole = std::make_unique<QSignalSpy>(page.get(), &Page::wholeWindowAsked);
        page->resize(1440, 900);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->open({PageId::Table, u"session"_s, session.text(), u"prepare"_s});
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// On whatever has the focus; Esc is what the window makes of it.
    void key(int which) {
        if (which == Qt::Key_Escape) {
            EXPECT_TRUE(page->goBack());
            return;
        }
        QWidget* at = page->focusWidget() ? page->focusWidget() : page.get();
        QTest::keyClick(at, static_cast<Qt::Key>(which));
    }
    void keys(int which, int times) {
        for (int i = 0; i < times; ++i)
            key(which);
    }
    AtTable& room() { return *find<AtTable>(u"table.room"_s); }
    const RoomView& view() { return room().screen().view(); }
    /// The part that is going on, by what the screen calls it.
    bool isAt(TablePart part) { return view().part.startsWith(partWord(part)); }
    QString told() { return find<QLabel>(u"room.told"_s)->text(); }
    services::SessionDetail detail() { return *store.as(0).table().detail(session); }
    /// Through the sheets of a part to the next one.
    void nextPart() {
        const int from = view().index;
        for (int i = 0; i < 50 && view().index == from; ++i)
            key(Qt::Key_Right);
        EXPECT_EQ(view().index, from + 1);
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    SessionId session;
    AgendaItemId theCase, point;
    std::unique_ptr<TablePage> page;
    std::unique_ptr<QSignalSpy> whole;
};

} // namespace

TEST_F(AtTableTest, takesTheWholeWindowAndGivesItBack) {
    for (const int leaving : {Qt::Key_Escape, Qt::Key_F11}) {
        whole->clear();
        key(Qt::Key_F11);
        ASSERT_EQ(whole->size(), 1);
        EXPECT_TRUE(whole->last().first().toBool());
        EXPECT_TRUE(room().isVisible());
        EXPECT_FALSE(find(u"table.tabs"_s)->isVisible());
        EXPECT_FALSE(find(u"header.title"_s)->isVisible());
        EXPECT_EQ(page->focusWidget(), &room());
        key(leaving);
        ASSERT_EQ(whole->size(), 2);
        EXPECT_FALSE(whole->last().first().toBool());
        EXPECT_TRUE(find(u"table.agenda"_s)->isVisible());
    }
    key(Qt::Key_F11);
    whole->clear();
    page->hide(); // another page, or the lock
    EXPECT_EQ(whole->size(), 1);
    EXPECT_FALSE(room().isRunning());
}

TEST_F(AtTableTest, escFromTheStripGoesBackToTheRoomBeforeItLeaves) {
    key(Qt::Key_F11);
    auto* pause = find<QPushButton>(u"room.pause"_s);
    pause->setFocus(Qt::TabFocusReason);
    ASSERT_EQ(page->focusWidget(), pause);
    key(Qt::Key_Escape);
    EXPECT_TRUE(room().isVisible());
    EXPECT_EQ(page->focusWidget(), &room());
    key(Qt::Key_Escape);
    EXPECT_TRUE(find(u"table.agenda"_s)->isVisible());
}

TEST_F(AtTableTest, theStripSaysSinceWhenWhatWasTypedIsOnDisk) {
    key(Qt::Key_F11);
    keys(Qt::Key_Down, 2);
    const auto* where = find<QLabel>(u"room.where"_s);
    const QString before = where->text();
    nextPart();
    key(Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"de school bellen"_s);
    const QString at = store.clock().now().toLocalTime().time().toString(u"HH:mm"_s);
    EXPECT_FALSE(before.contains(at));
    EXPECT_TRUE(QTest::qWaitFor([&] { return where->text().contains(at); }, patienceMs))
        << where->text().toStdString();
}

TEST_F(AtTableTest, theStripFindsItsHeightInAWindowOfAnySize) {
    // The words about the sheets take a line more, which leaves the sheets less, which asks for other words.
    ui::Theme theme(*qApp);
    theme.apply(Scheme::Light, 200);
    TableSession earlier = detail().session;
    earlier.start = earlier.start.addDays(-60);
    services::TableService& table = store.as(0).table();
    const auto before = table.create(earlier);
    ASSERT_TRUE(before);
    for (int i = 0; i < 3; ++i) {
        Agreement agreement;
        agreement.session = *before;
        agreement.owner = u"gezinswerker"_s;
        agreement.dueOn = store.clock().now().date().addDays(-i);
        ASSERT_TRUE(table.record(agreement, u"Een rustplek op school, en elke week even bellen."_s, {}, {}));
    }
    openPage();
    key(Qt::Key_F11);
    for (int width = 1400; width >= 700; width -= 10)
        for (int height = 480; height <= 800; height += 20) {
            page->resize(width, height);
            ASSERT_GT(room().screen().sheets(), 0);
        }
    theme.apply(Scheme::Light, 100);
}

TEST_F(AtTableTest, aWholeItemIsRunByKeysAlone) {
    key(Qt::Key_F11);
    keys(Qt::Key_Down, 2);
    EXPECT_EQ(view().question, u"wachttijd"_s);
    EXPECT_EQ(view().time, u"6:00"_s);
    key(Qt::Key_Space);
    EXPECT_TRUE(room().isRunning());
    store.clock().advance(70);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view().time == u"4:50"_s; }, patienceMs));
    key(Qt::Key_Right); // options
    EXPECT_EQ(view().time, u"2:00"_s);
    key(Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"de school bellen"_s);
    key(Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"niets doen"_s);
    ASSERT_EQ(view().lines.size(), 2);
    EXPECT_TRUE(view().lines[1].words.contains(u"niets doen"_s));
    key(Qt::Key_Escape);
    EXPECT_EQ(page->focusWidget(), &room());
    key(Qt::Key_Right); // decision, first option
    EXPECT_TRUE(view().lines.first().words.contains(u"de school bellen"_s));
    EXPECT_EQ(view().choice, -1) << "nothing looks decided before somebody chose";
    EXPECT_TRUE(view().facts.isEmpty());
    find<QPushButton>(u"decision.save"_s)->click();
    EXPECT_TRUE(detail().agreements.isEmpty()) << "which of the four is asked first";
    key(Qt::Key_D);
    EXPECT_FALSE(told().isEmpty()) << "first the decision, then another opinion beside it";
    key(Qt::Key_2);
    EXPECT_EQ(view().choice, 1);
    find<QPushButton>(u"decision.save"_s)->click();
    EXPECT_TRUE(detail().agreements.isEmpty()) << "who takes it on is asked";
    find<IdCombo>(u"decision.owner"_s)->setCurrentIndex(1);
    key(Qt::Key_Return);
    find<QPushButton>(u"decision.save"_s)->click();
    ASSERT_EQ(detail().agreements.size(), 1);
    EXPECT_EQ(detail().agreements.first().decision, Decision::TryOut);
    EXPECT_EQ(detail().agreements.first().text.text(), u"de school bellen"_s);
    EXPECT_EQ(detail().agreements.first().item, point);
    EXPECT_EQ(page->focusWidget(), &room());
    key(Qt::Key_3);
    EXPECT_FALSE(told().isEmpty()) << "what was decided stays";
    key(Qt::Key_D);
    ASSERT_EQ(page->focusWidget(), find(u"dissent.function"_s)) << "first who";
    EXPECT_EQ(find<QPushButton>(u"dissent.save"_s)->property("kind"), u"primary"_s);
    EXPECT_EQ(find<QPushButton>(u"room.next"_s)->property("kind"), u"quiet"_s);
    QTest::keyClick(page->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(page->focusWidget(), u"ik zou eerst wachten"_s);
    find<QPushButton>(u"dissent.save"_s)->click();
    EXPECT_TRUE(detail().dissents.isEmpty()) << "whose words these are is asked";
    ASSERT_EQ(page->focusWidget(), find(u"dissent.function"_s));
    key(Qt::Key_Down);
    find<QPushButton>(u"dissent.save"_s)->click();
    ASSERT_EQ(detail().dissents.size(), 1);
    ASSERT_EQ(view().after.size(), 2);
    EXPECT_TRUE(view().after.last().words.contains(u"ik zou eerst wachten"_s));
    key(Qt::Key_Right); // the other option, not now and why
    EXPECT_TRUE(view().lines.first().words.contains(u"niets doen"_s));
    key(Qt::Key_4);
    find<QPushButton>(u"decision.save"_s)->click();
    EXPECT_EQ(detail().agreements.size(), 1) << "not now asks why";
    find<QLineEdit>(u"decision.reason"_s)->setText(u"daar helpt het niet van"_s);
    find<QPushButton>(u"decision.save"_s)->click();
    ASSERT_EQ(detail().agreements.size(), 2);
    EXPECT_EQ(detail().agreements.last().decision, Decision::NotNow);
    EXPECT_FALSE(find<QPushButton>(u"room.next"_s)->isEnabled()) << "that was the last of the last item";
    key(Qt::Key_Space);
    EXPECT_FALSE(room().isRunning());
}

TEST_F(AtTableTest, timeThatRunsReadsNothingFromTheStore) {
    key(Qt::Key_F11);
    keys(Qt::Key_Down, 2);
    key(Qt::Key_Right); // options
    key(Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"de school bellen"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_Right); // decision
    key(Qt::Key_Space);
    const auto where = [&] { return find<QLabel>(u"room.where"_s)->text(); };
    ASSERT_TRUE(room().flush());
    const QString before = where();
    // Words that came there in another way: whoever reads sees a second option.
    ASSERT_TRUE(store.as(0).unsentWords().keep(
        DecisionForm::places(OptionList::place(point.text(), 1)).constFirst(), u"niets doen"_s));
    for (const QString& time : {u"1:50"_s, u"1:40"_s}) {
        store.clock().advance(10);
        ASSERT_TRUE(QTest::qWaitFor([&] { return view().time.endsWith(time.mid(1)); }, patienceMs))
            << qPrintable(view().time);
    }
    EXPECT_EQ(where(), before);
    key(Qt::Key_D);
    EXPECT_TRUE(find<QLabel>(u"room.told"_s)->isVisible()) << "and what is told shows without waiting for it";
    key(Qt::Key_Space);
    EXPECT_NE(where(), before);
}

TEST_F(AtTableTest, whoTakesItOnIsReadInFullBesideTheRoom) {
    TableSession planned = detail().session;
    planned.seats = {{u"voorzitter"_s, u"gemeente"_s}, {u"school"_s, {}}};
    ASSERT_TRUE(store.as(0).table().update(planned));
    openPage();
    page->resize(1280, 720);
    key(Qt::Key_F11);
    keys(Qt::Key_Down, 2);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"een rustplek"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_Right);
    auto* owner = find<IdCombo>(u"decision.owner"_s);
    auto* due = find(u"decision.due"_s);
    owner->setCurrentId(u"voorzitter"_s);
    QTRY_VERIFY(owner->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return owner->width() >= owner->sizeHint().width(); }, patienceMs))
        << owner->width() << " of " << owner->sizeHint().width();
    EXPECT_GE(due->width(), due->sizeHint().width());
}

TEST_F(AtTableTest, factsComeBeforeOptions) {
    key(Qt::Key_F11);
    key(Qt::Key_Down);
    EXPECT_TRUE(view().question.startsWith(u"Wie mag besluiten"_s));
    nextPart();
    auto* next = find<QPushButton>(u"room.next"_s);
    EXPECT_TRUE(view().question.isEmpty()) << "facts stand alone";
    while (room().screen().sheet() + 1 < room().screen().sheets())
        key(Qt::Key_Right);
    const QString closing = next->text();
    nextPart();
    EXPECT_NE(next->text(), closing);
    key(Qt::Key_Left);
    while (view().index > 1)
        key(Qt::Key_Left);
    while (room().screen().sheet() + 1 < room().screen().sheets())
        key(Qt::Key_Right);
    EXPECT_EQ(next->text(), closing) << "gone back to, the facts are open again";
    for (int i = 0; i < 4; ++i)
        nextPart();
    EXPECT_FALSE(view().choices.isEmpty());
}

TEST_F(AtTableTest, whatIsTypedIsOnDiskAndComesBack) {
    key(Qt::Key_F11);
    keys(Qt::Key_Down, 2);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"een rustplek"_s);
    const QString place = DecisionForm::places(OptionList::place(point.text(), 0)).first();
    const auto onDisk = [&](const QString& at) {
        return store.as(0).unsentWords().of(at).value_or(QString());
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return onDisk(place) == u"een rustplek"_s; }, patienceMs));
    key(Qt::Key_Escape);
    key(Qt::Key_Right);
    key(Qt::Key_3);
    const QString choices = DecisionForm::places(OptionList::place(point.text(), 0)).last();
    EXPECT_TRUE(QTest::qWaitFor([&] { return onDisk(choices).startsWith(u"escalate|"_s); }, patienceMs));
    const QString round = u"agenda/%1/round"_s.arg(point.text());
    EXPECT_TRUE(QTest::qWaitFor([&] { return onDisk(round).startsWith(u"2|"_s); }, patienceMs));
    openPage(); // as after a crash: a new page over the same store
    key(Qt::Key_F11);
    EXPECT_EQ(view().index, 2);
    EXPECT_EQ(view().choice, 2);
    EXPECT_TRUE(view().lines.first().words.contains(u"een rustplek"_s));
    find<IdCombo>(u"decision.owner"_s)->setCurrentIndex(1);
    find<QPushButton>(u"decision.save"_s)->click();
    ASSERT_EQ(detail().agreements.size(), 1);
    EXPECT_EQ(onDisk(place), QString()) << "what was recorded is not kept beside it";
    EXPECT_EQ(onDisk(choices), QString());
}

TEST_F(AtTableTest, anOptionNobodyDecidedOnStaysInSight) {
    key(Qt::Key_F11);
    keys(Qt::Key_Down, 2);
    while (!isAt(TablePart::Options))
        nextPart();
    key(Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"de school bellen"_s);
    key(Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"een rustplek op het plein"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    page->open({PageId::Table, u"session"_s, session.text(), u"decisions"_s});
    const auto name = [this](int slot) { return u"decisions.option.%1.%2"_s.arg(point.text()).arg(slot); };
    ASSERT_NE(page->findChild<OpenOption*>(name(0)), nullptr);
    ASSERT_NE(page->findChild<OpenOption*>(name(1)), nullptr);
    find<QPushButton>(name(0) + u".drop"_s)->click();
    EXPECT_EQ(page->findChild<OpenOption*>(name(0)), nullptr);
    EXPECT_TRUE(navigator.takeBack(*page));
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<OpenOption*>(name(0)) != nullptr, patienceMs);
    find<QPushButton>(name(1) + u".decide"_s)->click();
    auto* form = find<DecisionForm>(u"decisionForm"_s);
    EXPECT_EQ(form->text(), u"een rustplek op het plein"_s) << "its own words";
    EXPECT_EQ(page->findChild<OpenOption*>(name(1)), nullptr) << "not twice on the page";
    form->setDecision(0);
    find<IdCombo>(u"decision.owner"_s)->setCurrentIndex(1);
    find<QPushButton>(u"decision.save"_s)->click();
    ASSERT_EQ(detail().agreements.size(), 1);
    EXPECT_EQ(detail().agreements.first().text.text(), u"een rustplek op het plein"_s);
    EXPECT_NE(page->findChild<OpenOption*>(name(0)), nullptr);
    EXPECT_EQ(page->findChild<OpenOption*>(name(1)), nullptr);
}

TEST_F(AtTableTest, goingOnWithoutADecisionSaysSo) {
    key(Qt::Key_F11);
    key(Qt::Key_Down);
    for (int i = 0; i < 50 && view().question != u"wachttijd"_s; ++i) {
        EXPECT_EQ(told(), QString());
        key(Qt::Key_Right);
    }
    ASSERT_EQ(view().question, u"wachttijd"_s);
    EXPECT_TRUE(told().contains(u"item 2"_s)) << told().toStdString();
    key(Qt::Key_Right);
    EXPECT_EQ(told(), QString());
}

TEST_F(AtTableTest, changingAnOptionLeavesWhatDecidingWroteBeneathIt) {
    key(Qt::Key_F11);
    keys(Qt::Key_Down, 2);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"een rustplek"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_Right); // decision
    auto* text = find<QPlainTextEdit>(u"decision.text"_s);
    text->setPlainText(u"een rustplek\nin de bieb\nna de pauze"_s);
    key(Qt::Key_Left);
    auto* line = find<QLineEdit>(u"room.option.1"_s);
    EXPECT_EQ(line->text(), u"een rustplek"_s);
    giveFocus(line);
    line->end(false);
    QTest::keyClicks(line, u" op school"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_Right);
    const auto decided = [&] { return find<QPlainTextEdit>(u"decision.text"_s)->toPlainText(); };
    EXPECT_EQ(decided(), u"een rustplek op school\nin de bieb\nna de pauze"_s);
    key(Qt::Key_Left);
    giveFocus(line);
    line->clear();
    EXPECT_TRUE(find<QLineEdit>(u"room.option.2"_s)->isVisible()) << "the first one is not free yet";
    key(Qt::Key_Escape);
    key(Qt::Key_Right);
    EXPECT_EQ(decided().trimmed(), u"in de bieb\nna de pauze"_s);
}

TEST_F(AtTableTest, openAgreementsAreGoneThroughOneByOne) {
    TableSession earlier = detail().session;
    earlier.start = earlier.start.addDays(-60);
    services::TableService& table = store.as(0).table();
    const auto before = table.create(earlier);
    ASSERT_TRUE(before);
    const auto agree = [&](const QString& words, Decision decision, int dueInDays) {
        Agreement agreement;
        agreement.session = *before;
        agreement.decision = decision;
        agreement.owner = u"gezinswerker"_s;
        agreement.dueOn = store.clock().now().date().addDays(dueInDays);
        ASSERT_TRUE(table.record(agreement, words, {}, {}));
    };
    agree(u"later nog eens bellen"_s, Decision::Agreed, 9);
    agree(u"een rustplek op school"_s, Decision::TryOut, 0);
    const AgreementId trial = detail().openBefore.first().id;
    ASSERT_TRUE(table.addDissent(trial, u"school"_s, u"op maandag komt er niemand"_s));
    agree(u"de school bellen"_s, Decision::Agreed, -3);
    page->refresh();
    key(Qt::Key_F11);
    const auto inHand = [&] { return view().lines.first().words; };
    const QString late = view().guide;
    EXPECT_EQ(inHand(), u"de school bellen"_s) << "what is longest due comes first";
    EXPECT_FALSE(late.isEmpty());
    key(Qt::Key_1);
    EXPECT_EQ(detail().openBefore.size(), 2);
    ASSERT_EQ(view().lines.size(), 3) << "the other opinion first, under its heading";
    EXPECT_EQ(view().lines.at(0).kind, RoomView::Line::Kind::DissentHeading);
    EXPECT_TRUE(view().lines.at(1).words.contains(u"op maandag komt er niemand"_s));
    EXPECT_EQ(view().lines.at(2).words, u"een rustplek op school"_s);
    EXPECT_FALSE(view().guide.isEmpty());
    EXPECT_NE(view().guide, late) << "a try-out asks what becomes of it";
    EXPECT_EQ(view().choices.size(), 3);
    key(Qt::Key_4);
    EXPECT_EQ(view().choice, -1);
    key(Qt::Key_Right);
    EXPECT_EQ(inHand(), u"later nog eens bellen"_s);
    EXPECT_TRUE(view().guide.isEmpty()) << "its day has not come";
    EXPECT_EQ(detail().openBefore.size(), 2);
    key(Qt::Key_Left);
    EXPECT_EQ(view().lines.at(2).words, u"een rustplek op school"_s);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(detail().openBefore.size(), 3);
    EXPECT_EQ(view().lines.at(2).words, u"een rustplek op school"_s) << "what is in hand stays in hand";
    keys(Qt::Key_Right, 2);
    EXPECT_EQ(view().question, u"Wie mag besluiten dat er eerst in de klas iets verandert?"_s)
        << "then comes the next item";
}

TEST_F(AtTableTest, aTryOutIsKeptChangedOrStoppedByKeys) {
    TableSession earlier = detail().session;
    earlier.start = earlier.start.addDays(-60);
    services::TableService& table = store.as(0).table();
    Agreement agreement;
    agreement.session = *table.create(earlier);
    agreement.decision = Decision::TryOut;
    agreement.owner = u"gezinswerker"_s;
    agreement.dueOn = store.clock().now().date();
    const AgreementId trial = *table.record(agreement, u"een rustplek op school"_s, {}, {});
    page->refresh();
    key(Qt::Key_F11);
    key(Qt::Key_3);
    EXPECT_EQ(view().choice, 2);
    QTest::keyClicks(page->focusWidget(), u"er kwam niemand"_s);
    EXPECT_EQ(view().after.last().words, u"er kwam niemand"_s) << "the room reads along";
    key(Qt::Key_Escape);
    EXPECT_EQ(page->focusWidget(), &room());
    key(Qt::Key_1);
    EXPECT_EQ(view().choice, 0);
    key(Qt::Key_Escape);
    key(Qt::Key_3);
    find<QPushButton>(u"outcome.save"_s)->click();
    EXPECT_TRUE(detail().openBefore.isEmpty());
    EXPECT_FALSE(told().isEmpty());
    EXPECT_EQ(page->focusWidget(), &room());
    const auto outcomes = store.as(0).followUps().story(trial)->outcomes;
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_EQ(outcomes.first().outcome, TryOutcome::Stop);
    EXPECT_EQ(outcomes.first().seen.text(), u"er kwam niemand"_s);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(detail().openBefore.size(), 1);
    key(Qt::Key_3);
    EXPECT_EQ(find<QPlainTextEdit>(u"outcome.seen"_s)->toPlainText(), u"er kwam niemand"_s)
        << "words come back";
}

TEST_F(AtTableTest, aTryOutIsWeighedByItsOwnWordsAlone) {
    TableSession earlier = detail().session;
    earlier.start = earlier.start.addDays(-60);
    services::TableService& table = store.as(0).table();
    Agreement agreement;
    agreement.session = *table.create(earlier);
    agreement.decision = Decision::TryOut;
    agreement.owner = u"gezinswerker"_s;
    agreement.dueOn = store.clock().now().date().addDays(-2);
    const AgreementId first = *table.record(agreement, u"een rustplek op school"_s, {}, {});
    agreement.dueOn = agreement.dueOn.addDays(1);
    const AgreementId second = *table.record(agreement, u"een maatje in de klas"_s, {}, {});
    agreement.dueOn = agreement.dueOn.addDays(9);
    ASSERT_TRUE(table.record(agreement, u"een wandeling"_s, {}, {}));
    page->refresh();
    key(Qt::Key_F11);
    key(Qt::Key_3);
    QTest::keyClicks(page->focusWidget(), u"er kwam niemand"_s);
    // In another window somebody keeps it, and the next one moves up.
    ASSERT_TRUE(store.as(0).followUps().weigh(first, TryOutcome::Keep, u"het werd stiller"_s, {}));
    page->refresh();
    EXPECT_EQ(view().lines.first().words, u"een maatje in de klas"_s);
    EXPECT_EQ(view().choice, -1) << "nothing was chosen for this one";
    key(Qt::Key_1);
    EXPECT_TRUE(find<QPlainTextEdit>(u"outcome.seen"_s)->toPlainText().isEmpty());
    QTest::keyClicks(page->focusWidget(), u"het ging goed"_s);
    EXPECT_EQ(find<QPushButton>(u"outcome.save"_s)->property("kind"), u"primary"_s);
    EXPECT_EQ(find<QPushButton>(u"room.next"_s)->property("kind"), u"quiet"_s) << "one filled button";
    find<QPushButton>(u"outcome.save"_s)->click();
    EXPECT_EQ(find<QPushButton>(u"room.next"_s)->property("kind"), u"primary"_s);
    const auto outcomes = store.as(0).followUps().story(second)->outcomes;
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_EQ(outcomes.first().outcome, TryOutcome::Keep);
    EXPECT_EQ(outcomes.first().seen.text(), u"het ging goed"_s);
    // One whose day has not come is not ticked off either.
    EXPECT_EQ(view().lines.first().words, u"een wandeling"_s);
    EXPECT_EQ(view().choices.size(), 3);
    key(Qt::Key_1);
    EXPECT_NE(page->findChild<QPlainTextEdit*>(u"outcome.seen"_s), nullptr);
    EXPECT_EQ(detail().openBefore.size(), 1);
}

TEST_F(AtTableTest, aTimeThatRunsKeepsTheWindowAwakeForAWhile) {
    key(Qt::Key_F11);
    EXPECT_FALSE(page->keepsAwake());
    key(Qt::Key_Space);
    EXPECT_TRUE(page->keepsAwake());
    store.clock().advance(10 * 60 + 599); // ten minutes of agreements, and nearly ten more
    EXPECT_TRUE(page->keepsAwake());
    EXPECT_TRUE(QTest::qWaitFor([&] { return view().timing == PartTime::Over; }, patienceMs));
    EXPECT_TRUE(view().time.startsWith(u'+')) << qPrintable(view().time);
    store.clock().advance(2);
    EXPECT_FALSE(page->keepsAwake());
    key(Qt::Key_Escape);
    EXPECT_FALSE(page->keepsAwake());
}

TEST_F(AtTableTest, wordsAreLargeAndWhatDoesNotFitIsOnANextSheet) {
    RoomScreen screen;
    RoomView given;
    given.question = u"Wat kunnen school en buurt doen?"_s;
    for (int i = 0; i < 30; ++i)
        given.lines.append({u"Een alinea die op zes meter te lezen moet zijn, nummer %1."_s.arg(i)});
    for (const QSize& size : {QSize(1440, 900), QSize(1280, 720), QSize(2560, 1440)}) {
        screen.resize(size);
        screen.show();
        screen.setView(given);
        EXPECT_EQ(screen.px(44), 44 * size.height() / 900);
        ASSERT_GT(screen.sheets(), 2);
        int turned = 0;
        while (screen.turn(1))
            ++turned;
        EXPECT_EQ(turned + 1, screen.sheets());
        while (screen.turn(-1))
            --turned;
        EXPECT_EQ(turned, 0);
    }
    given.lines.resize(1);
    screen.setView(given);
    EXPECT_EQ(screen.sheets(), 1);
}

TEST_F(AtTableTest, anotherItemOrOptionBeginsAtItsFirstSheet) {
    for (const QString& code : {u"C-2026-0002"_s, u"C-2026-0003"_s}) {
        test::releasedCase(store, code, true);
        ASSERT_TRUE(store.as(0).table().addCase(session, *store.as(0).cases().findByCode(code),
                                                AgendaReason(u"pattern"_s)));
    }
    const auto fill = [&](int slot) {
        const QString place = DecisionForm::places(OptionList::place(point.text(), slot)).first();
        ASSERT_TRUE(store.as(0).unsentWords().keep(place, u"bellen en vragen wie er komt, "_s.repeated(60)));
    };
    fill(0);
    fill(1);
    openPage();
    key(Qt::Key_F11);
    const auto sheet = [&] { return room().screen().sheet(); };
    for (const int to : {3, 1}) { // the questions of both, the first of them at a later sheet
        keys(Qt::Key_Down, to);
        for (int i = 0; i < 2; ++i)
            nextPart();
        ASSERT_GT(room().screen().sheets(), 1);
    }
    key(Qt::Key_Right);
    ASSERT_EQ(sheet(), 1);
    const RoomView last = view();
    key(Qt::Key_Up);
    EXPECT_EQ(view().part, last.part);
    EXPECT_EQ(view().question, last.question);
    EXPECT_EQ(sheet(), 0) << "the questions about another case";
    key(Qt::Key_Up); // the point
    while (view().choices.isEmpty())
        key(Qt::Key_Right);
    ASSERT_GT(room().screen().sheets(), 1);
    while (sheet() + 1 < room().screen().sheets())
        key(Qt::Key_Right);
    const QString first = view().about;
    key(Qt::Key_Right);
    EXPECT_NE(view().about, first);
    EXPECT_EQ(sheet(), 0) << "the other option";
}

TEST_F(AtTableTest, anExplanationStandsWithWhatSpeaksForAndAgainstIt) {
    services::TrendService& trends = store.as(0).trends();
    Explanation rival;
    rival.theme = ThemeId(u"gevoel.druk"_s);
    rival.area = AreaCode(u"WK034409"_s);
    rival.text = u"groepen met veel wisseling"_s;
    rival.saidBy = u"team"_s;
    const auto id = trends.addExplanation(rival);
    ASSERT_TRUE(id);
    for (const auto& [stance, words] : {std::pair(Stance::Against, u"ook in kleine groepen"_s),
                                        std::pair(Stance::For, u"drie leraren in een jaar"_s)}) {
        Argument argument;
        argument.explanation = *id;
        argument.stance = stance;
        argument.saidBy = u"school"_s;
        argument.text = words;
        ASSERT_TRUE(trends.addArgument(argument));
    }
    const auto item = store.as(0).table().addTrend(session, rival.theme, rival.area);
    ASSERT_TRUE(item);
    const auto shown = detail();
    const auto row = std::find_if(shown.agenda.cbegin(), shown.agenda.cend(),
                                  [&](const services::AgendaRow& each) { return each.item.id == *item; });
    ASSERT_NE(row, shown.agenda.cend());
    RoomView room;
    fillPart(room, store.as(0), shown, *row, TablePart::Rivals);
    QStringList lines;
    for (const RoomView::Line& line : std::as_const(room.lines))
        lines << line.words;
    EXPECT_EQ(lines, (QStringList{u"groepen met veel wisseling"_s, u"For: drie leraren in een jaar"_s,
                                  u"Against: ook in kleine groepen"_s}));
}

TEST_F(AtTableTest, aSecondScreenShowsThePublicPartOnly) {
    key(Qt::Key_F11);
    EXPECT_FALSE(find(u"room.notes"_s)->isVisible()) << "the room would read along";
    keys(Qt::Key_Down, 2);
    key(Qt::Key_S);
    const QPointer<const QWidget> second = room().second();
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->isVisible());
    const auto* shown = second->findChild<RoomScreen*>();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->view(), view());
    auto* notes = find<QPlainTextEdit>(u"room.notes"_s);
    ASSERT_TRUE(notes->isVisible());
    giveFocus(notes);
    QTest::keyClicks(notes, u"vraag de school zelf"_s);
    EXPECT_EQ(shown->view(), view());
    EXPECT_FALSE(shown->accessibleDescription().contains(u"vraag de school"_s));
    const QString place = u"agenda/%1/notes"_s.arg(point.text());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return store.as(0).unsentWords().of(place).value_or(QString()) == u"vraag de school zelf"_s; },
        patienceMs));
    key(Qt::Key_Escape);
    QTest::keyClick(const_cast<QWidget*>(second.data()), Qt::Key_Right); // a key there means the same
    EXPECT_EQ(view().index, 1);
    EXPECT_EQ(shown->view(), view());
    key(Qt::Key_Up);
    EXPECT_TRUE(notes->toPlainText().isEmpty()) << "each item has its own";
    key(Qt::Key_Down);
    EXPECT_EQ(notes->toPlainText(), u"vraag de school zelf"_s);
    key(Qt::Key_S);
    EXPECT_EQ(room().second(), nullptr);
    EXPECT_FALSE(notes->isVisible());
    key(Qt::Key_S);
    const QPointer<const QWidget> again = room().second();
    ASSERT_TRUE(again && again->isVisible());
    page->hide(); // the lock, or another page
    EXPECT_EQ(room().second(), nullptr);
    EXPECT_TRUE(!again || !again->isVisible());
}

TEST_F(AtTableTest, aTableWithoutAnAgendaIsNotEntered) {
    page->open({PageId::Table, u"new"_s});
    EXPECT_FALSE(find(u"table.room.enter"_s)->isVisible());
    key(Qt::Key_F11);
    EXPECT_FALSE(room().isVisible());
    EXPECT_TRUE(whole->isEmpty());
}
