// Reading a fixed version as the neighbour would: by keys and by mouse, and where each way out leads.
#include "tests/ui/cases/PageFixture.h"

#include "core/services/BlockLedger.h"
#include "ui/cases/ReadThroughView.h"
#include "ui/cases/StoryEdit.h"
#include "ui/cases/Traits.h"
#include "ui/common/Labels.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

namespace {

class ReadThroughViewTest : public test::PageFixture {
protected:
    test::PageHost& openFrozen(const CaseDraft& draft = soundDraft()) {
        m_id = frozenCase(0, draft);
        auto& window = as(0);
        window.go({PageId::Cases, u"case"_s, m_id.text()});
        return window;
    }
    bool isReading() { return host().find<QWidget>(u"case.readThrough"_s)->isVisibleTo(&host()); }
    QString words() { return host().find<QLabel>(u"case.readThrough.words"_s)->text(); }
    bool asks() { return host().find<QWidget>(u"case.readThrough.yes"_s)->isVisibleTo(&host()); }
    void key(Qt::Key key) { QTest::keyClick(host().focusWidget(), key); }
    /// Reads on by Space until the question is there; how many presses it took.
    int readOn() {
        int presses = 0;
        for (; !asks() && presses < 500; ++presses)
            key(Qt::Key_Space);
        return presses;
    }
    services::CaseDetail detail() { return *store.as(0).cases().detail(m_id); }
    CaseState state() { return detail().file.state; }

    CaseId m_id;
};

} // namespace

TEST_F(ReadThroughViewTest, IsTheStepBetweenFixingAndTheCheck) {
    auto& window = openFrozen();
    window.press(u"case.primary"_s);
    ASSERT_TRUE(isReading());
    EXPECT_EQ(words(), soundDraft().title);
    EXPECT_FALSE(window.find<QWidget>(u"case.readThrough.back"_s)->isVisibleTo(&window));
    window.picture(u"read-first"_s);
    EXPECT_EQ(
        readOn(),
        static_cast<int>(readThroughParts(detail().versions.first(), *test::TestStore::vocabulary()).size()));
    window.picture(u"read-question"_s);
    key(Qt::Key_Right);
    EXPECT_TRUE(asks()) << "an arrow answers nothing";
    EXPECT_TRUE(detail().readThroughs.isEmpty());
    window.press(u"case.readThrough.yes"_s);
    EXPECT_FALSE(isReading());
    ASSERT_EQ(detail().readThroughs.size(), 1);
    EXPECT_EQ(detail().readThroughs.first().reader, store.member(0));
    EXPECT_EQ(state(), CaseState::Deidentified);
    EXPECT_FALSE(window.told.isEmpty());
    window.press(u"case.primary"_s);
    EXPECT_EQ(state(), CaseState::PrivacyCheck);
    window.go({PageId::Cases, u"case"_s, m_id.text(), u"versions"_s});
    EXPECT_TRUE(window.find<QLabel>(u"case.versions.about"_s)->text().contains(test::TestStore::name(0)));
}

TEST_F(ReadThroughViewTest, ShowsEveryWordOfTheVersionAndWhatStandsBesideItOnce) {
    openFrozen();
    const auto version = detail().versions.first();
    const auto parts = readThroughParts(version, *test::TestStore::vocabulary());
    QStringList shown;
    for (const auto& part : parts) {
        EXPECT_FALSE(part.heading.isEmpty());
        shown.append(part.words);
    }
    QStringList all{version.title.text()};
    for (const auto& field : version.fields)
        all.append(field.text.text().split(u'\n', Qt::SkipEmptyParts));
    all.append(version.floorReason.text());
    EXPECT_EQ(shown.mid(0, shown.size() - 1), all);
    const auto& vocabulary = *test::TestStore::vocabulary();
    for (const auto& id : {version.attributes.area.id(), version.attributes.household.id(),
                           version.attributes.themes.first().id()})
        EXPECT_TRUE(shown.last().contains(vocabulary.label(id, ui::language()))) << id.toStdString();
}

TEST_F(ReadThroughViewTest, WhatStandsBesideItIsAllThatItsReadersSee) {
    const auto& vocabulary = *test::TestStore::vocabulary();
    auto draft = soundDraft();
    auto& traits = draft.attributes;
    traits.arrival = ArrivalRoute(vocabulary.list(u"arrivalRoutes"_s).first().id);
    traits.referrer = Referrer(vocabulary.list(u"referrers"_s).first().id);
    traits.helpStep = HelpStep(vocabulary.list(u"helpLadder"_s).first().id);
    traits.signalType = SignalType(vocabulary.list(u"signalTypes"_s).first().id);
    const QString block = u"hulp pas na een verklaring"_s;
    traits.block = *store.as(0).blocks().add(block, BlockKind::Rule);
    traits.principles = {PrincipleId(vocabulary.principles().first().id)};
    traits.trackBefore = Track::Two;
    traits.trackAfter = Track::One;
    traits.familyPlanAgreed = true;
    const auto id = releasedCase(0, 1, draft);
    const auto version = store.as(1).cases().detail(id)->versions.first();
    auto& window = as(1);
    window.go({PageId::Cases, u"case"_s, id.text()});
    const auto seen = window.findChildren<QLabel*>(u"case.read.trait"_s);
    ASSERT_EQ(seen.size(), 13);
    const auto read = readThroughParts(version, vocabulary, block).last().words.split(u'\n');
    ASSERT_EQ(read.size(), seen.size());
    for (qsizetype i = 0; i < seen.size(); ++i)
        EXPECT_TRUE(read.at(i).endsWith(u": "_s + seen.at(i)->text())) << qPrintable(read.at(i));
}

TEST_F(ReadThroughViewTest, NoTraitSaysItsNameTwice) {
    const auto& vocabulary = *test::TestStore::vocabulary();
    const QString spoken = ui::language();
    ui::setLanguage(u"en"_s);
    const auto doubles = [](const QString& name, const QString& words) {
        return words.startsWith(name.section(u' ', 0, 0) + u' ', Qt::CaseInsensitive);
    };
    for (const auto& band : vocabulary.list(u"ageBands"_s)) {
        CaseAttributes traits;
        traits.ageBand = AgeBand(band.id);
        traits.trackAfter = Track::Two;
        for (const auto& [name, words] : traitWords(traits, vocabulary))
            EXPECT_FALSE(doubles(name, words)) << qPrintable(name) << ' ' << qPrintable(words);
    }
    auto& window = as(0);
    window.go({PageId::Cases, u"new"_s});
    const auto choices = window.findChildren<QComboBox*>(QRegularExpression(u"^case\\.attr\\."_s));
    EXPECT_GE(choices.size(), 10);
    for (const auto* choice : choices)
        for (int i = 0; i < choice->count(); ++i)
            EXPECT_FALSE(doubles(choice->accessibleName(), choice->itemText(i)))
                << qPrintable(choice->accessibleName()) << ' ' << qPrintable(choice->itemText(i));
    ui::setLanguage(spoken);
}

TEST_F(ReadThroughViewTest, TheLastButtonSaysThatTheQuestionComes) {
    auto& window = openFrozen();
    window.press(u"case.primary"_s);
    auto* next = window.find<QPushButton>(u"case.readThrough.next"_s);
    const auto on = next->text();
    int changed = 0;
    for (int i = 0; i < 500 && !asks(); ++i) {
        changed += next->text() != on ? 1 : 0;
        key(Qt::Key_Right);
    }
    EXPECT_EQ(changed, 1) << "on the last of them only";
    key(Qt::Key_Left);
    EXPECT_NE(next->text(), on);
    key(Qt::Key_Left);
    EXPECT_EQ(next->text(), on);
}

TEST_F(ReadThroughViewTest, ArrowsGoOnAndBackWhereverTheFocusIs) {
    auto& window = openFrozen();
    window.press(u"case.primary"_s);
    const auto first = words();
    key(Qt::Key_Right);
    const auto second = words();
    EXPECT_NE(first, second);
    key(Qt::Key_Left);
    EXPECT_EQ(words(), first);
    key(Qt::Key_Left);
    EXPECT_EQ(words(), first) << "there is nothing before it";
    window.find<QWidget>(u"case.readThrough.mend"_s)->setFocus();
    key(Qt::Key_Right);
    EXPECT_EQ(words(), second);
    EXPECT_EQ(window.focusWidget()->objectName(), u"case.readThrough.mend"_s);
}

TEST_F(ReadThroughViewTest, OneSpaceTooManyAnswersNothing) {
    auto& window = openFrozen();
    window.press(u"case.primary"_s);
    readOn();
    key(Qt::Key_Space);
    EXPECT_TRUE(isReading());
    EXPECT_FALSE(asks()) << "it goes back to the last words";
    EXPECT_TRUE(detail().readThroughs.isEmpty());
    key(Qt::Key_Space);
    EXPECT_TRUE(asks());
}

TEST_F(ReadThroughViewTest, EscapeLeavesItUnreadAndComesBackToTheButton) {
    auto& window = openFrozen();
    window.press(u"case.primary"_s);
    key(Qt::Key_Right);
    EXPECT_TRUE(window.cases->goBack());
    EXPECT_FALSE(isReading());
    EXPECT_EQ(window.focusWidget()->objectName(), u"case.primary"_s);
    EXPECT_TRUE(detail().readThroughs.isEmpty());
    window.press(u"case.primary"_s);
    EXPECT_EQ(words(), soundDraft().title) << "from the beginning again";
    window.press(u"case.readThrough.stop"_s);
    EXPECT_FALSE(isReading());
}

TEST_F(ReadThroughViewTest, SomethingLeftLeadsToItsPlaceInTheText) {
    auto& window = openFrozen();
    window.press(u"case.primary"_s);
    const auto wanted = u"wij denken dat de klas vol is"_s;
    for (int i = 0; i < 50 && words() != wanted; ++i)
        key(Qt::Key_Right);
    ASSERT_EQ(words(), wanted);
    window.press(u"case.readThrough.mend"_s);
    EXPECT_FALSE(isReading());
    auto* situation = window.find<StoryEdit>(u"case.field.situatie"_s);
    EXPECT_EQ(window.focusWidget(), situation);
    EXPECT_EQ(situation->textCursor().position(), situation->story().indexOf(wanted));
    EXPECT_FALSE(situation->textCursor().hasSelection()) << "the next key takes nothing away";
}

TEST_F(ReadThroughViewTest, NotYetLeadsBackToTheTextAndKeepsNothing) {
    auto& window = openFrozen();
    window.press(u"case.primary"_s);
    readOn();
    window.press(u"case.readThrough.notYet"_s);
    EXPECT_FALSE(isReading());
    EXPECT_NE(qobject_cast<StoryEdit*>(window.focusWidget()), nullptr);
    EXPECT_TRUE(detail().readThroughs.isEmpty());
    EXPECT_EQ(state(), CaseState::Deidentified);
}

TEST_F(ReadThroughViewTest, ALongParagraphIsReadToItsEndFirst) {
    auto draft = soundDraft();
    draft.title = u"Thuis rustig"_s;
    QStringList many;
    for (int i = 0; i < 1500; ++i)
        many.append(u"rustig thuis"_s);
    draft.fields[u"leervraag"_s] = many.join(u' ');
    auto& window = openFrozen(draft);
    window.press(u"case.primary"_s);
    key(Qt::Key_Right);
    QApplication::processEvents();
    const auto there = words();
    auto* area = window.find<QWidget>(u"case.readThrough"_s)->findChild<QScrollArea*>();
    ASSERT_GT(area->verticalScrollBar()->maximum(), 0);
    key(Qt::Key_Right);
    EXPECT_EQ(words(), there);
    EXPECT_GT(area->verticalScrollBar()->value(), 0);
    for (int i = 0; i < 500 && words() == there; ++i)
        key(Qt::Key_Right);
    EXPECT_EQ(area->verticalScrollBar()->value(), 0) << "the next one starts at its top";
    EXPECT_NE(words(), there);
}

TEST_F(ReadThroughViewTest, ATextFixedAnewIsReadFromTheListOfToday) {
    const auto id = releasedCase(0, 1);
    auto draft = soundDraft();
    draft.fields[u"leervraag"_s] = u"wij zien dat het thuis druk is en dat de onrust in de klas blijft"_s;
    ASSERT_TRUE(store.as(0).cases().saveDraft(id, draft).has_value());
    ASSERT_TRUE(store.as(0).cases().freeze(id).has_value());
    m_id = id;
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text(), u"readThrough"_s});
    EXPECT_TRUE(isReading());
    readOn();
    window.press(u"case.readThrough.yes"_s);
    EXPECT_TRUE(detail().currentIsReadThrough());
    auto& checking = as(1);
    checking.go({PageId::Cases, u"case"_s, id.text()});
    checking.press(u"case.primary"_s);
    EXPECT_EQ(store.as(1).cases().detail(id)->file.state, CaseState::Released);
}

TEST_F(ReadThroughViewTest, AColleagueWaitsForIt) {
    const auto id = releasedCase(0, 1);
    auto draft = soundDraft();
    draft.title = u"Thuis druk, in de klas niet"_s;
    ASSERT_TRUE(store.as(0).cases().saveDraft(id, draft).has_value());
    ASSERT_TRUE(store.as(0).cases().freeze(id).has_value());
    auto& window = as(1);
    window.go({PageId::Cases, u"case"_s, id.text()});
    auto* act = window.find<QAbstractButton>(u"case.primary"_s);
    EXPECT_FALSE(act->isEnabled());
    EXPECT_EQ(act->toolTip(), errorSentence(Error::of(ErrorCode::NotReadThrough)));
    window.go({PageId::Cases, u"case"_s, id.text(), u"readThrough"_s});
    EXPECT_FALSE(isReading()) << "that is for who wrote it";
}
