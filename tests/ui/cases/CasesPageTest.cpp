#include "tests/ui/cases/PageFixture.h"

#include "core/services/MemberService.h"
#include "ui/cases/CaseListModel.h"
#include "ui/cases/FixMenu.h"
#include "ui/cases/LinkTabs.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/Labels.h"
#include "ui/common/Widgets.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

namespace {

/// Text with a certain find (after a title), a mail address and something only possible.
const QString tellingParagraph =
    u"thuis speelt hij lang alleen. Volgens mw. Voorbeeldsma is hij moe.\nwij mailden iemand@voorbeeld.nl"_s;

} // namespace

class CasesPageTest : public test::PageFixture {
protected:
    CaseDraft stored(int author, const CaseId& id) {
        const auto detail = store.as(author).cases().detail(id);
        return detail && detail->draft ? *detail->draft : CaseDraft();
    }
    CaseState state(int member, const CaseId& id) { return store.as(member).cases().detail(id)->file.state; }
    QAbstractButton* primary() { return host().find<QAbstractButton>(u"case.primary"_s); }
};

TEST_F(CasesPageTest, AnEmptyListSaysWhatToDoAndBeginsACase) {
    auto& window = as(0);
    window.go({PageId::Cases});
    window.picture(u"cases-empty"_s);
    window.press(u"empty.button"_s);
    // The place became the case, so that coming back to it makes no other one.
    EXPECT_EQ(window.visited.last().kind, u"case"_s);
    const auto place = window.visited.last();
    window.go(place);
    EXPECT_EQ(store.as(0).cases().list({})->size(), 1);
    auto* title = window.find<StoryEdit>(u"case.title"_s);
    EXPECT_TRUE(title->isVisibleTo(&window));
    EXPECT_EQ(window.focusWidget(), title);
}

TEST_F(CasesPageTest, AWideWindowShowsTheCurrentCaseBesideTheList) {
    auto draft = soundDraft();
    draft.title = u"Rust in de klas"_s;
    const auto id = store.as(0).cases().create();
    ASSERT_TRUE(store.as(0).cases().saveDraft(*id, draft).has_value());
    auto& window = as(0);
    window.go({PageId::Cases});
    auto* peek = window.find<QWidget>(u"cases.peek"_s);
    EXPECT_FALSE(peek->isVisibleTo(&window));
    window.resize(2384, 900);
    QTRY_VERIFY(peek->isVisibleTo(&window));
    const auto says = [peek](const QString& words) {
        const auto labels = peek->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel* label) { return label->text() == words; });
    };
    QTRY_VERIFY(says(u"Rust in de klas"_s));
    EXPECT_TRUE(says(draft.fields.value(u"leervraag"_s)));
    window.resize(1264, 864);
    QTRY_VERIFY(!peek->isVisibleTo(&window));
}

TEST_F(CasesPageTest, EveryKeyIsOnDiskWithinTwoSeconds) {
    auto& window = as(0);
    window.go({PageId::Cases, u"new"_s});
    const auto cases = store.as(0).cases().list({});
    ASSERT_EQ(cases->size(), 1);
    const auto id = cases->first().id;
    window.type(u"case.title"_s, u"Rust in de klas"_s);
    window.type(u"case.field.leervraag"_s, u"hoe blijft het rustig?"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stored(0, id).title == u"Rust in de klas"_s; }, 2000));
    EXPECT_EQ(stored(0, id).fields.value(u"leervraag"_s), u"hoe blijft het rustig?"_s);
}

TEST_F(CasesPageTest, SteadyTypingDoesNotPutTheDiskOff) {
    auto& window = as(0);
    window.go({PageId::Cases, u"new"_s});
    const auto id = store.as(0).cases().list({})->first().id;
    auto* edit = window.find<StoryEdit>(u"case.field.leervraag"_s);
    edit->setFocus();
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 2000 && stored(0, id).fields.value(u"leervraag"_s).isEmpty()) {
        QTest::keyClicks(edit, u"a"_s);
        QTest::qWait(100);
    }
    EXPECT_FALSE(stored(0, id).fields.value(u"leervraag"_s).isEmpty());
}

TEST_F(CasesPageTest, LeavingWritesWhatWasJustTyped) {
    auto& window = as(0);
    window.go({PageId::Cases, u"new"_s});
    const auto id = store.as(0).cases().list({})->first().id;
    window.type(u"case.title"_s, u"Net getypt"_s);
    leave();
    EXPECT_EQ(stored(0, id).title, u"Net getypt"_s);
}

TEST_F(CasesPageTest, AMissingThemeIsTypedAtOnce) {
    auto draft = soundDraft();
    draft.attributes.themes.clear();
    const auto id = writeCase(0, draft);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    for (int round = 0; round < 2; ++round) {
        window.press(u"case.primary"_s);
        ASSERT_EQ(window.focusWidget(), window.find<QLineEdit>(u"case.attr.themes.letters"_s)) << round;
    }
    QTest::keyClicks(window.focusWidget(), u"druk"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    window.go({PageId::Cases, u"new"_s});
    EXPECT_FALSE(window.find<QLineEdit>(u"case.attr.themes.letters"_s)->isVisible())
        << "a new case begins with everything closed";
    EXPECT_FALSE(window.find<QWidget>(u"case.floor.safeEnough"_s)->visibleRegion().isEmpty());
    leave();
    EXPECT_EQ(stored(0, id).attributes.themes.size(), 1);
}

TEST_F(CasesPageTest, FindingsAreCountedWalkedAndReplacedEverywhere) {
    auto draft = soundDraft();
    draft.fields[u"situatie"_s] = tellingParagraph;
    draft.fields[u"stem"_s] = u"mw. Voorbeeldsma zegt dat het thuis goed gaat"_s;
    const auto id = writeCase(0, draft);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    window.picture(u"case-findings"_s);
    ASSERT_TRUE(primary()->text().contains(u'3')) << primary()->text().toStdString();
    EXPECT_TRUE(window.find<QWidget>(u"case.spots"_s)->isVisibleTo(&window));

    window.press(u"case.primary"_s);
    auto* situation = window.find<StoryEdit>(u"case.field.situatie"_s);
    ASSERT_EQ(window.focusWidget(), situation);
    EXPECT_EQ(situation->textCursor().selectedText(), u"Voorbeeldsma"_s);
    QTest::keyClick(situation, Qt::Key_Return, Qt::AltModifier);
    auto* menu = window.find<FixMenu>(u"case.fix"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_TRUE(menu->isVisible());
    window.picture(u"case-fix"_s);
    const auto offered = menu->findChildren<QAbstractButton*>(u"case.fix.suggestion"_s);
    ASSERT_FALSE(offered.isEmpty());
    const auto chosen = offered.first()->text();
    EXPECT_FALSE(menu->findChild<QAbstractButton*>(u"case.fix.notPersonal"_s)->isEnabled());
    QTest::keyClick(menu->focusWidget() ? menu->focusWidget() : menu, Qt::Key_Return);

    EXPECT_TRUE(situation->story().contains(u"Volgens "_s + chosen + u" is hij moe"_s));
    auto* voice = window.find<StoryEdit>(u"case.field.stem"_s);
    EXPECT_TRUE(voice->story().startsWith(chosen + u" zegt"_s));
    EXPECT_TRUE(primary()->text().contains(u'1')) << primary()->text().toStdString();
    situation->undo();
    EXPECT_EQ(situation->story(), tellingParagraph);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !primary()->text().contains(u'1'); }, 1000));
}

TEST_F(CasesPageTest, APossibleFindIsKeptOnceAndRemembered) {
    auto draft = soundDraft();
    draft.fields[u"stem"_s] = u"zij noemt daarbij Zwoeffel als plek om te zijn"_s;
    const auto id = writeCase(0, draft);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    auto* voice = window.find<StoryEdit>(u"case.field.stem"_s);
    voice->setFocus();
    QTest::keyClick(voice, Qt::Key_F8);
    EXPECT_EQ(voice->textCursor().selectedText(), u"Zwoeffel"_s);
    QTest::keyClick(voice, Qt::Key_Return, Qt::AltModifier);
    auto* keep = window.find<QAbstractButton>(u"case.fix.notPersonal"_s);
    ASSERT_NE(keep, nullptr);
    keep->click();
    EXPECT_FALSE(window.find<QWidget>(u"case.spots"_s)->isVisibleTo(&window));
    window.cases->flush();
    ASSERT_EQ(stored(0, id).decisions.size(), 1);
    EXPECT_EQ(stored(0, id).decisions.first().needle, u"Zwoeffel"_s);

    window.picture(u"case-kept"_s);
    window.press(u"case.kept.recheck"_s);
    EXPECT_TRUE(window.find<QWidget>(u"case.spots"_s)->isVisibleTo(&window));
    EXPECT_FALSE(window.find<QWidget>(u"case.kept"_s)->isVisibleTo(&window));
    EXPECT_EQ(voice->textCursor().selectedText(), u"Zwoeffel"_s);
    window.cases->flush();
    EXPECT_TRUE(stored(0, id).decisions.isEmpty());
}

TEST_F(CasesPageTest, TheFirstKeysAfterBeginningLandInTheTitle) {
    auto& window = as(0);
    window.go({PageId::Cases});
    QApplication::processEvents();
    window.go({PageId::Cases, u"new"_s});
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), u"Rust"_s);
    EXPECT_EQ(window.find<StoryEdit>(u"case.title"_s)->story(), u"Rust"_s);
}

TEST_F(CasesPageTest, TheKeysForSpotsWorkWhereverTheCaseWasOpenedFrom) {
    auto draft = soundDraft();
    draft.fields[u"stem"_s] = u"zij noemt daarbij Zwoeffel als plek om te zijn"_s;
    const auto id = writeCase(0, draft);
    auto& window = as(0);
    window.go({PageId::Cases});
    const auto writing = window.cases->menuActions().mid(1);
    ASSERT_FALSE(writing.isEmpty());
    EXPECT_FALSE(writing.first()->isEnabled());
    window.go({PageId::Cases, u"case"_s, id.text()});
    EXPECT_TRUE(writing.first()->isEnabled()) << "without the menu being opened again";
    QTest::keyClick(&window, Qt::Key_F8);
    EXPECT_EQ(window.find<StoryEdit>(u"case.field.stem"_s)->textCursor().selectedText(), u"Zwoeffel"_s);
    window.go({PageId::Cases, u"case"_s, id.text(), u"versions"_s});
    EXPECT_FALSE(writing.first()->isEnabled());
    window.go({PageId::Cases, u"case"_s, id.text(), u"write"_s});
    EXPECT_TRUE(writing.first()->isEnabled());
}

TEST_F(CasesPageTest, WhatCameBackIsFrozenAgain) {
    const auto id = frozenCase(0);
    ASSERT_TRUE(test::readAndAsk(store.as(0).cases(), id).has_value());
    auto& checker = store.as(1);
    ASSERT_TRUE(
        checker.cases().sendBack(id, u"de school is te herkennen"_s, checker.signatory()).has_value());
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    ASSERT_EQ(state(0, id), CaseState::Returned);
    const auto told = window.find<InlineMessage>(u"case.returned"_s);
    EXPECT_TRUE(told->isVisibleTo(&window));
    EXPECT_TRUE(told->text().contains(u"de school is te herkennen"_s));
    window.picture(u"case-returned"_s);
    window.press(u"case.primary"_s);
    EXPECT_EQ(state(0, id), CaseState::Deidentified);
    window.readThrough();
    window.press(u"case.primary"_s);
    EXPECT_EQ(state(0, id), CaseState::PrivacyCheck);
}

TEST_F(CasesPageTest, ReadOnlyNothingCanBeTypedAndEveryStepSaysWhy) {
    const auto id = writeCase(0);
    store.close();
    auto opened = store.stores().open(store.keys(0), services::OpenMode::ReadOnly);
    ASSERT_TRUE(opened.has_value());
    {
        test::PageHost window(**opened);
        window.go({PageId::Cases});
        EXPECT_FALSE(window.find<QAbstractButton>(u"cases.new"_s)->isEnabled());
        window.go({PageId::Cases, u"case"_s, id.text()});
        const auto why = errorSentence(Error::of(ErrorCode::StoreReadOnly));
        auto* act = window.find<QAbstractButton>(u"case.primary"_s);
        EXPECT_FALSE(act->isEnabled());
        EXPECT_EQ(act->toolTip(), why);
        window.type(u"case.title"_s, u" erbij"_s);
        EXPECT_EQ(window.find<StoryEdit>(u"case.title"_s)->story(), soundDraft().title);
        EXPECT_FALSE(window.find<QRadioButton>(u"case.floor.concerns"_s)->isEnabled());
        EXPECT_FALSE(window.findChild<QAction*>(u"case.delete"_s)->isEnabled());
        EXPECT_TRUE(window.cases->menuActions().constFirst()->text().size() > 0);
        EXPECT_FALSE(window.cases->menuActions().constFirst()->isEnabled());
    }
}

TEST_F(CasesPageTest, WhatIsMissingStandsOnScreenAndOneClickLeadsThere) {
    auto draft = soundDraft();
    draft.fields.remove(u"leervraag"_s);
    const auto id = writeCase(0, draft);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    EXPECT_TRUE(window.find<QWidget>(u"case.hint"_s)->isVisibleTo(&window));
    const auto label =
        test::TestStore::vocabulary()->findField(FieldId(u"leervraag"_s))->label.in(ui::language());
    EXPECT_TRUE(primary()->toolTip().contains(label)) << primary()->toolTip().toStdString();
    window.press(u"case.primary"_s);
    EXPECT_EQ(window.focusWidget(), window.find<StoryEdit>(u"case.field.leervraag"_s));
}

TEST_F(CasesPageTest, TheFloorIsAmongWhatTheTableAsks) {
    const auto id = store.as(0).cases().create();
    ASSERT_TRUE(id.has_value());
    ASSERT_TRUE(store.as(0).cases().saveDraft(*id, soundDraft()).has_value());
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id->text()});
    const auto* hint = window.find<InlineMessage>(u"case.hint"_s);
    const auto words = QCoreApplication::translate("leertafel::ui::CaseView", "Safety: the floor");
    EXPECT_TRUE(hint->text().contains(words)) << hint->text().toStdString();
    window.find<QAbstractButton>(u"case.floor.safeEnough"_s)->click();
    EXPECT_FALSE(hint->text().contains(words)) << hint->text().toStdString();
}

TEST_F(CasesPageTest, AKeyLeadsToWhatIsStillToBeFilledIn) {
    auto draft = soundDraft();
    for (const auto& gap : {u"leervraag"_s, u"vraag"_s})
        draft.fields.remove(gap);
    const auto id = store.as(0).cases().create();
    ASSERT_TRUE(store.as(0).cases().saveDraft(*id, draft).has_value());
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id->text()});
    const auto key = [&] { QTest::keyClick(window.focusWidget(), Qt::Key_F9); };
    for (const auto& gap : {u"leervraag"_s, u"vraag"_s}) {
        key();
        auto* field = window.find<StoryEdit>(u"case.field."_s + gap);
        ASSERT_EQ(window.focusWidget(), field) << gap.toStdString();
        window.type(field->objectName(), u"wat kan er morgen anders?"_s);
    }
    key();
    auto* floor = window.find<QAbstractButton>(u"case.floor.safeEnough"_s);
    ASSERT_EQ(window.focusWidget(), floor);
    QTest::keyClick(floor, Qt::Key_Space);
    window.told.clear();
    key();
    EXPECT_EQ(window.told.size(), 1) << "nothing is left";
}

TEST_F(CasesPageTest, AnArrowDoesNotJudgeTheFloorInPassing) {
    const auto id = store.as(0).cases().create();
    ASSERT_TRUE(store.as(0).cases().saveDraft(*id, soundDraft()).has_value());
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id->text()});
    const auto floor = [&] { return store.as(0).cases().detail(*id)->file.safety.floor; };
    auto* reason = window.find<QWidget>(u"case.floorReason"_s);
    auto* none = window.find<QAbstractButton>(u"case.floor.notJudged"_s);
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(window.focusWidget(), none) << "back to what is chosen, not to the last one";
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    EXPECT_EQ(window.focusWidget(), window.find<QWidget>(u"case.floor.acuteOrStructural"_s));
    EXPECT_EQ(floor(), SafetyFloor::NotJudged);
    QTest::keyClick(window.focusWidget(), Qt::Key_Up);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(floor(), SafetyFloor::Concerns);
}

TEST_F(CasesPageTest, AnArrowChoosesWhoIsAsked) {
    const auto id = frozenCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text(), u"fourEyes"_s});
    auto* first = window.find<QAbstractButton>(u"case.invite.who.0"_s);
    auto* second = window.find<QAbstractButton>(u"case.invite.who.1"_s);
    ASSERT_TRUE(first && second);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    EXPECT_TRUE(second->isChecked());
    EXPECT_EQ(window.focusWidget(), second);
    QTest::keyClick(second, Qt::Key_Up);
    EXPECT_TRUE(first->isChecked());
    EXPECT_TRUE(primary()->text().contains(first->text().section(u' ', 0, 0)));
}

TEST_F(CasesPageTest, FromFreezingToReleaseByAColleague) {
    const auto id = writeCase(0);
    auto& writing = as(0);
    writing.go({PageId::Cases, u"case"_s, id.text()});
    writing.picture(u"case-ready"_s);
    writing.press(u"case.primary"_s);
    EXPECT_EQ(state(0, id), CaseState::Deidentified);
    writing.readThrough();
    writing.press(u"case.primary"_s);
    EXPECT_EQ(state(0, id), CaseState::PrivacyCheck);
    EXPECT_TRUE(writing.find<QWidget>(u"case.hint"_s)->isVisibleTo(&writing));
    writing.picture(u"case-waits"_s);
    EXPECT_FALSE(writing.find<QWidget>(u"case.invite.question"_s)->isVisibleTo(&writing));
    writing.press(u"case.primary"_s);
    EXPECT_TRUE(writing.find<QWidget>(u"case.invite.question"_s)->isVisibleTo(&writing)) << "asking a reader";
    EXPECT_EQ(writing.focusWidget(), writing.find<QWidget>(u"case.invite.who.0"_s));
    EXPECT_EQ(state(0, id), CaseState::PrivacyCheck);

    auto& checking = as(1);
    checking.go({PageId::Cases, u"case"_s, id.text()});
    checking.picture(u"case-check"_s);
    EXPECT_TRUE(checking.find<QTextEdit>(u"case.read"_s)->isVisibleTo(&checking));
    EXPECT_FALSE(checking.find<StoryEdit>(u"case.title"_s)->isVisibleTo(&checking));
    checking.press(u"case.primary"_s);
    EXPECT_EQ(state(1, id), CaseState::Released);
}

TEST_F(CasesPageTest, SendingBackAsksForReasonsFirst) {
    const auto id = frozenCase(0);
    const auto other = frozenCase(0);
    ASSERT_TRUE(test::readAndAsk(store.as(0).cases(), id).has_value());
    ASSERT_TRUE(test::readAndAsk(store.as(0).cases(), other).has_value());
    auto& window = as(1);
    window.go({PageId::Cases, u"case"_s, id.text()});
    window.press(u"case.sendBack"_s);
    EXPECT_FALSE(window.find<QAbstractButton>(u"case.sendBack.go"_s)->isEnabled());
    window.type(u"case.sendBack.reasons"_s, u"van de andere casus"_s);
    window.go({PageId::Cases, u"case"_s, other.text()});
    window.press(u"case.sendBack"_s);
    EXPECT_EQ(window.find<StoryEdit>(u"case.sendBack.reasons"_s)->story(), QString());
    EXPECT_FALSE(window.find<QAbstractButton>(u"case.sendBack.go"_s)->isEnabled());
    window.go({PageId::Cases, u"case"_s, id.text()});
    window.press(u"case.sendBack"_s);
    window.type(u"case.sendBack.reasons"_s, u"de school is te herkennen"_s);
    window.press(u"case.sendBack.go"_s);
    EXPECT_EQ(state(1, id), CaseState::Returned);
}

TEST_F(CasesPageTest, AColleagueReleasesAtTheSameComputerWithTheOwnPassphrase) {
    const auto id = frozenCase(0);
    ASSERT_TRUE(test::readAndAsk(store.as(0).cases(), id).has_value());
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    window.findChild<QAction*>(u"case.colleague"_s)->trigger();
    auto* field = window.find<QLineEdit>(u"sign.passphrase"_s);
    ASSERT_TRUE(field->isVisibleTo(&window));
    field->setText(u"niet de wachtzin"_s);
    window.press(u"sign.go"_s);
    const auto refused = [&] { return window.find<QLabel>(u"sign.problem"_s)->isVisibleTo(&window); };
    EXPECT_TRUE(QTest::qWaitFor(refused, 20000));
    EXPECT_EQ(state(0, id), CaseState::PrivacyCheck);
    window.picture(u"case-colleague"_s);
    field->setText(test::TestStore::passphrase(1));
    window.press(u"sign.go"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return state(0, id) == CaseState::Released; }, 20000));
}

TEST_F(CasesPageTest, LoweringTheFloorWaitsForASecondPerson) {
    const auto id = writeCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    auto* concerns = window.find<QRadioButton>(u"case.floor.concerns"_s);
    concerns->click();
    EXPECT_EQ(store.as(0).cases().detail(id)->file.safety.floor, SafetyFloor::Concerns);
    window.find<QRadioButton>(u"case.floor.safeEnough"_s)->click();
    EXPECT_EQ(store.as(0).cases().detail(id)->file.safety.floor, SafetyFloor::Concerns);
    EXPECT_TRUE(concerns->isChecked());
    EXPECT_TRUE(window.find<QWidget>(u"case.floor.waiting"_s)->isVisibleTo(&window));
    window.find<QRadioButton>(u"case.floor.acuteOrStructural"_s)->click();
    EXPECT_TRUE(window.find<QWidget>(u"case.floor.steps"_s)->isVisibleTo(&window));
    window.picture(u"case-acute"_s);
}

TEST_F(CasesPageTest, AFloorThatTwoLoweredIsOneClickFromWhereItWas) {
    const auto id = frozenCase(0);
    ASSERT_TRUE(test::readAndAsk(store.as(0).cases(), id).has_value());
    ASSERT_TRUE(store.as(0).cases().judgeSafety(id, SafetyFloor::AcuteOrStructural));
    ASSERT_TRUE(store.as(1).cases().judgeSafety(id, SafetyFloor::Concerns));
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    EXPECT_TRUE(window.undos.isEmpty());
    window.find<QRadioButton>(u"case.floor.concerns"_s)->click();
    EXPECT_EQ(store.as(0).cases().detail(id)->file.safety.floor, SafetyFloor::Concerns);
    ASSERT_FALSE(window.undos.isEmpty());
    EXPECT_TRUE(window.told.last().contains(floorWord(SafetyFloor::Concerns)))
        << qPrintable(window.told.last());
    window.takeBack();
    EXPECT_EQ(store.as(0).cases().detail(id)->file.safety.floor, SafetyFloor::AcuteOrStructural);
    EXPECT_TRUE(window.find<QRadioButton>(u"case.floor.acuteOrStructural"_s)->isChecked());
    EXPECT_TRUE(window.find<QWidget>(u"case.floor.waiting"_s)->isVisibleTo(&window)) << "it waits as before";
}

TEST_F(CasesPageTest, ACoarserValueIsOneClickAway) {
    for (int i = 0; i < 5; ++i) {
        auto other = soundDraft();
        other.attributes.household = Household(u"tweeouder"_s);
        releasedCase(0, 1, other);
    }
    const auto id = writeCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    window.picture(u"case-combination"_s);
    window.press(u"case.combination.coarser"_s);
    window.cases->flush();
    EXPECT_EQ(stored(0, id).attributes.household.id(), u"tweeouder"_s);
    EXPECT_FALSE(window.find<QWidget>(u"case.combination.coarser"_s)->isVisibleTo(&window));
}

TEST_F(CasesPageTest, SearchAndFilterNarrowTheListAndEscapeShowsAllAgain) {
    releasedCase(0, 1);
    auto other = soundDraft();
    other.title = u"Nachten zonder slaap"_s;
    other.fields[u"leervraag"_s] = u"wat helpt bij slapen?"_s;
    releasedCase(0, 1, other);
    auto& window = as(0);
    window.go({PageId::Cases});
    auto* list = window.find<QListView>(u"cases.list"_s);
    ASSERT_EQ(list->model()->rowCount(), 2);
    window.find<QLineEdit>(u"cases.search"_s)->setText(u"slap"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }, 2000));
    window.picture(u"cases-search"_s);
    EXPECT_TRUE(window.cases->goBack());
    EXPECT_EQ(list->model()->rowCount(), 2);
    window.picture(u"cases-list"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(window.visited.last().kind, u"case"_s);
    EXPECT_TRUE(window.cases->goBack());
    EXPECT_TRUE(window.visited.last().kind.isEmpty());
}

TEST_F(CasesPageTest, TheBestMatchComesFirstWhenAskedFor) {
    auto best = soundDraft();
    best.title = u"Nachten zonder slaap"_s;
    best.fields[u"leervraag"_s] = u"wat helpt bij slaap, en wat stoort de slaap?"_s;
    releasedCase(0, 1, best);
    auto newer = soundDraft();
    newer.title = u"Rust in de klas"_s;
    newer.fields[u"leervraag"_s] = u"wat doet te weinig slaap in de klas?"_s;
    store.clock().advance(60);
    releasedCase(0, 1, newer);
    auto& window = as(0);
    window.go({PageId::Cases});
    auto* list = window.find<QListView>(u"cases.list"_s);
    auto* order = window.find<QComboBox>(u"cases.order"_s);
    auto* search = window.find<QLineEdit>(u"cases.search"_s);
    auto* count = window.find<QLabel>(u"cases.count"_s);
    const auto first = [list] { return list->model()->index(0, 0).data().toString(); };
    const auto choose = [order](const QString& id) {
        order->setCurrentIndex(order->findData(id));
        Q_EMIT order->activated(order->currentIndex());
    };
    EXPECT_EQ(order->findData(u"best"_s), -1) << "without words nothing matches better";
    search->setText(u"slaap"_s);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(first(), newer.title);
    const QString plain = count->text();

    choose(u"best"_s);
    EXPECT_EQ(first(), newer.title) << "the newest are there at once";
    EXPECT_NE(count->text(), plain) << "and it says that the order comes";
    EXPECT_TRUE(QTest::qWaitFor([&] { return first() == best.title; }, 20000));
    EXPECT_EQ(count->text(), plain);
    EXPECT_EQ(list->model()->rowCount(), 2);
    EXPECT_FALSE(list->model()->index(1, 0).data(CaseListModel::SnippetRole).toString().isEmpty());

    // Once without words, and it is asked for again with the next ones.
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(first(), newer.title);
    EXPECT_EQ(order->findData(u"best"_s), -1);
    search->setText(u"slaap"_s);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(order->currentData().toString(), u"best"_s);

    EXPECT_NE(count->text(), plain);
    EXPECT_TRUE(window.cases->goBack()) << "the first step back stops it";
    EXPECT_EQ(count->text(), plain);
    EXPECT_EQ(order->currentData().toString(), u"0"_s);
    EXPECT_EQ(search->text(), u"slaap"_s);
    choose(u"best"_s);
    choose(u"1"_s);
    EXPECT_EQ(count->text(), plain) << "another order stops it";
    EXPECT_EQ(first(), best.title) << "oldest first";
    choose(u"0"_s);
    QTest::qWait(100);
    EXPECT_EQ(first(), newer.title) << "nothing is heard of what was stopped";
    choose(u"best"_s);
    leave(); // with the work under way
}

TEST_F(CasesPageTest, TheCaseBesideTheListIsTheOneMarkedInIt) {
    auto best = soundDraft();
    best.title = u"Nachten zonder slaap"_s;
    best.fields[u"leervraag"_s] = u"wat helpt bij slaap, en wat stoort de slaap?"_s;
    releasedCase(0, 1, best);
    auto newer = soundDraft();
    newer.title = u"Rust in de klas"_s;
    newer.fields[u"leervraag"_s] = u"wat doet te weinig slaap in de klas?"_s;
    store.clock().advance(60);
    releasedCase(0, 1, newer);
    auto& window = as(0);
    window.resize(2384, 900);
    window.go({PageId::Cases});
    auto* peek = window.find<QWidget>(u"cases.peek"_s);
    auto* list = window.find<QListView>(u"cases.list"_s);
    const auto marked = [list] {
        const auto rows = list->selectionModel()->selectedIndexes();
        return rows.size() == 1 ? rows.first().data().toString() : QString();
    };
    const auto shows = [peek](const QString& words) {
        const auto labels = peek->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel* label) { return label->text() == words; });
    };
    QTRY_VERIFY(peek->isVisibleTo(&window));
    QTRY_VERIFY(shows(newer.title));
    EXPECT_EQ(marked(), newer.title);
    auto* search = window.find<QLineEdit>(u"cases.search"_s);
    auto* order = window.find<QComboBox>(u"cases.order"_s);
    search->setFocus();
    search->setText(u"slaap"_s);
    QTRY_VERIFY(order->findData(u"best"_s) >= 0);
    order->setCurrentIndex(order->findData(u"best"_s));
    Q_EMIT order->activated(order->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->index(0, 0).data().toString() == best.title, 20'000);
    EXPECT_EQ(marked(), best.title);
    QTRY_VERIFY_WITH_TIMEOUT(shows(best.title), 20'000);
}

TEST_F(CasesPageTest, ADeletedDraftCanBeBroughtBack) {
    const auto id = writeCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    window.findChild<QAction*>(u"case.delete"_s)->trigger();
    EXPECT_EQ(*store.as(0).cases().count({}), 0);
    window.takeBack();
    EXPECT_EQ(*store.as(0).cases().count({}), 1);
    EXPECT_EQ(stored(0, id).title, soundDraft().title);
}

TEST_F(CasesPageTest, VersionsAreLaidBesideEachOther) {
    const auto id = frozenCase(0);
    auto draft = soundDraft();
    draft.fields[u"leervraag"_s] = u"wij zien dat het thuis druk is en dat de onrust in de klas blijft"_s;
    ASSERT_TRUE(store.as(0).cases().saveDraft(id, draft).has_value());
    ASSERT_TRUE(store.as(0).cases().freeze(id).has_value());
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text(), u"versions"_s});
    const auto html = window.find<QTextEdit>(u"case.versions.text"_s)->toHtml();
    EXPECT_TRUE(html.contains(u"line-through"_s));
    EXPECT_TRUE(html.contains(u"druk"_s));
    window.picture(u"case-versions"_s);
}

TEST_F(CasesPageTest, TheTabsKeepTheirPlaceWhateverIsSaidUnderThem) {
    auto draft = soundDraft();
    draft.fields.remove(u"stem"_s);
    const auto gap = writeCase(0, draft);
    const auto sound = writeCase(0);
    auto& window = as(0);
    const auto top = [&](const CaseId& id) {
        window.go({PageId::Cases, u"case"_s, id.text()});
        QApplication::processEvents();
        auto* tabs = window.find<QWidget>(u"case.tabs"_s);
        return tabs->mapTo(&window, QPoint()).y();
    };
    const int before = top(gap);
    EXPECT_EQ(before, top(sound));
    window.findChild<QAction*>(u"case.withdrawAction"_s)->trigger();
    QApplication::processEvents();
    EXPECT_EQ(before, top(sound));
}

TEST_F(CasesPageTest, ACaseOpensWhereOneWasWriting) {
    auto draft = soundDraft();
    draft.cursorField = u"stem"_s;
    const auto id = writeCase(0, draft);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    EXPECT_EQ(window.focusWidget(), window.find<StoryEdit>(u"case.field.stem"_s));
}

TEST_F(CasesPageTest, TheListShowsWhereTheKeysAre) {
    releasedCase(0, 1);
    auto& window = as(0);
    window.go({PageId::Cases});
    auto* list = window.find<QListView>(u"cases.list"_s);
    EXPECT_EQ(window.focusWidget(), list);
    EXPECT_TRUE(list->selectionModel()->isSelected(list->model()->index(0, 0)));
}

TEST_F(CasesPageTest, WhatTwoCasesShareIsSaidOnce) {
    const auto& vocabulary = *test::TestStore::vocabulary();
    const auto& theme = vocabulary.themes().first();
    const auto words = similarWords(
        {u"theme:"_s + theme.id, u"signal:boundary"_s, u"principle:p.regie"_s, u"ageBand:4-12"_s},
        vocabulary);
    EXPECT_TRUE(words.contains(theme.label.in(ui::language()))) << words.toStdString();
    EXPECT_FALSE(words.contains(vocabulary.label(u"p.regie"_s, ui::language()))) << words.toStdString();
    EXPECT_EQ(words.count(SimilarTab::tr("same %1").section(u' ', 0, 0)), 1) << words.toStdString();
    EXPECT_FALSE(similarWords({u"principle:p.regie"_s}, vocabulary).isEmpty());
}

TEST_F(CasesPageTest, AVersionIsReadInTheMeasureOfTheOtherTexts) {
    const auto id = frozenCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text(), u"versions"_s});
    EXPECT_LE(window.find<QTextEdit>(u"case.versions.text"_s)->width(), ui::Theme::px(size::readingWidth));
    EXPECT_FALSE(window.find<QWidget>(u"case.versions.against"_s)->isVisibleTo(&window))
        << "there is nothing to lay it beside";
}

TEST_F(CasesPageTest, InvitingAColleagueFromTheCase) {
    const auto id = frozenCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text(), u"fourEyes"_s});
    window.picture(u"case-invite"_s);
    window.press(u"case.primary"_s);
    EXPECT_TRUE(window.find<QWidget>(u"case.invite.reason"_s)->isVisibleTo(&window))
        << "it says what is missing";
    EXPECT_TRUE(store.as(0).reviews().myRequests()->isEmpty());
    auto* reader = window.find<QAbstractButton>(u"case.invite.who.0"_s);
    const auto name = reader->text();
    reader->click();
    EXPECT_TRUE(primary()->text().contains(reader->text().section(u' ', 0, 0)))
        << primary()->text().toStdString();
    window.type(u"case.invite.question"_s, u"kijk je mee naar de rust?"_s);
    window.press(u"case.primary"_s);
    EXPECT_EQ(store.as(0).reviews().myRequests()->size(), 1);
    EXPECT_TRUE(window.find<QWidget>(u"case.reviews"_s)->isVisibleTo(&window));
    // Who reads already cannot be asked again and stands below, with the reason.
    EXPECT_NE(window.find<QAbstractButton>(u"case.invite.who.0"_s)->text(), name);
    EXPECT_FALSE(window.find<QAbstractButton>(u"case.invite.who.0"_s)->isChecked());
    const auto* asked = window.find<QAbstractButton>(u"case.invite.who.1"_s);
    EXPECT_EQ(asked->text(), name);
    EXPECT_FALSE(asked->isEnabled());
    EXPECT_FALSE(asked->accessibleDescription().isEmpty());
    EXPECT_FALSE(primary()->text().contains(name.section(u' ', 0, 0)));
    EXPECT_TRUE(primary()->isEnabled());
    window.takeBack();
    EXPECT_TRUE(store.as(0).reviews().myRequests()->isEmpty());
}

TEST_F(CasesPageTest, TheOnlyOneWhoCanBeAskedIsChosen) {
    const auto id = frozenCase(0);
    ASSERT_TRUE(store.as(0).members().setSuperior(store.member(0), store.member(1)).has_value());
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text(), u"fourEyes"_s});
    auto* reader = window.find<QAbstractButton>(u"case.invite.who.0"_s);
    EXPECT_TRUE(reader->isChecked());
    EXPECT_TRUE(primary()->text().contains(reader->text().section(u' ', 0, 0)));
    window.press(u"case.primary"_s);
    EXPECT_EQ(window.focusWidget(), window.find<StoryEdit>(u"case.invite.question"_s)) << "that is missing";
    window.type(u"case.invite.question"_s, u"kijk je mee naar de rust?"_s);
    window.press(u"case.primary"_s);
    const auto asked = store.as(0).reviews().myRequests();
    ASSERT_EQ(asked->size(), 1);
    EXPECT_EQ(asked->first().review.reviewer, store.member(2));
    // Now nobody is left to ask: the names say why, and there is nothing to fill in.
    EXPECT_FALSE(window.find<QWidget>(u"case.invite.question"_s)->isVisibleTo(&window));
    EXPECT_FALSE(window.find<QWidget>(u"case.invite.by"_s)->isVisibleTo(&window));
    EXPECT_TRUE(window.find<QWidget>(u"case.invite.reason"_s)->isVisibleTo(&window));
}

TEST_F(CasesPageTest, EveryControlHasAnAccessibleName) {
    const auto id = writeCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool control = widget->isVisibleTo(&window) && widget->focusPolicy() != Qt::NoFocus &&
                             widget->objectName().startsWith(u"case."_s);
        if (!control)
            continue;
        auto* button = qobject_cast<QAbstractButton*>(widget);
        const auto name =
            widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        EXPECT_FALSE(name.isEmpty()) << widget->objectName().toStdString();
    }
}
