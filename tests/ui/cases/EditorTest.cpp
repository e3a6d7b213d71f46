// What makes writing a case go well: labels by key, titles that go with a name, undo across the case.
#include "tests/ui/cases/PageFixture.h"

#include "ui/cases/FixMenu.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/IdCombo.h"

#include <QAbstractItemView>
#include <QAction>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

class EditorTest : public test::PageFixture {
protected:
    /// Opens this draft for writing.
    test::PageHost& write(const CaseDraft& draft = soundDraft()) {
        m_id = writeCase(0, draft);
        auto& window = as(0);
        window.go({PageId::Cases, u"case"_s, m_id.text()});
        return window;
    }
    StoryEdit* field(const QString& id) { return host().find<StoryEdit>(u"case.field."_s + id); }
    CaseDraft stored() {
        host().cases->flush();
        return store.as(0).cases().detail(m_id)->draft.value_or(CaseDraft());
    }
    static void caretTo(StoryEdit* edit, int position) {
        edit->setFocus();
        auto cursor = edit->textCursor();
        cursor.setPosition(position);
        edit->setTextCursor(cursor);
    }
    QAction* menuAction(const QKeySequence& key) {
        for (auto* action : host().cases->menuActions())
            if (action->shortcut() == key)
                return action;
        return nullptr;
    }
    void chooseFirstSuggestion(StoryEdit* edit, int position) {
        caretTo(edit, position);
        QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
        auto* menu = host().find<FixMenu>(u"case.fix"_s);
        ASSERT_NE(menu, nullptr);
        menu->findChildren<QAbstractButton*>(u"case.fix.suggestion"_s).constFirst()->click();
    }

    CaseId m_id;
};

TEST_F(EditorTest, OneKeySaysWhatAParagraphIsAndTakesItOffAgain) {
    write();
    auto* situation = field(u"situatie"_s);
    caretTo(situation, 3);
    QTest::keyClick(situation, Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(situation->labels(), (QList{ParagraphLabel::Opinion, ParagraphLabel::Reading}));
    EXPECT_EQ(situation->findChild<IdCombo*>(u"case.label.0"_s)->currentId(), toId(ParagraphLabel::Opinion));
    QTest::keyClick(situation, Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(situation->labels().constFirst(), ParagraphLabel::Fact);
    QTest::keyClick(situation, Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(situation->labels().constFirst(), ParagraphLabel::None);
    QTest::keyClick(situation, Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(stored().labels.value(u"situatie"_s).constFirst(), ParagraphLabel::Reading);
    // All of a selection at once.
    situation->selectAll();
    QTest::keyClick(situation, Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(situation->labels(), (QList{ParagraphLabel::Fact, ParagraphLabel::Fact}));
    QTest::keyClick(situation, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(situation->labels(), (QList{ParagraphLabel::Reading, ParagraphLabel::Reading}));
}

TEST_F(EditorTest, TheKeysOfLabelsStandInTheMenuAndAtTheChoice) {
    auto& window = write();
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_Down})
        EXPECT_NE(menuAction(QKeySequence(Qt::ALT | key)), nullptr) << key;
    const auto tip = window.find<IdCombo>(u"case.label.0"_s)->toolTip();
    for (const auto& key : {u"Alt+1"_s, u"Alt+2"_s, u"Alt+3"_s})
        EXPECT_TRUE(tip.contains(key)) << qPrintable(tip);
    // Elsewhere the key goes to the labelled field first, and changes nothing that is out of sight.
    auto* question = field(u"leervraag"_s);
    caretTo(question, 0);
    QTest::keyClick(question, Qt::Key_3, Qt::AltModifier);
    auto* situation = field(u"situatie"_s);
    EXPECT_EQ(window.focusWidget(), situation);
    EXPECT_EQ(situation->labels(), (QList{ParagraphLabel::Fact, ParagraphLabel::Reading}));
}

TEST_F(EditorTest, TabGoesFromTextToTextAndTheChoiceOpensByKey) {
    auto& window = write();
    auto* situation = field(u"situatie"_s);
    caretTo(situation, 0);
    QTest::keyClick(situation, Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), field(u"gezin"_s) ? field(u"gezin"_s) : window.focusWidget());
    EXPECT_EQ(qobject_cast<IdCombo*>(window.focusWidget()), nullptr);
    EXPECT_NE(qobject_cast<StoryEdit*>(window.focusWidget()), nullptr);

    caretTo(situation, static_cast<int>(situation->story().size()));
    QTest::keyClick(situation, Qt::Key_Down, Qt::AltModifier);
    auto* combo = window.find<IdCombo>(u"case.label.1"_s);
    ASSERT_TRUE(combo->view()->isVisible());
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    EXPECT_EQ(situation->labels().constLast(), ParagraphLabel::Opinion);
    EXPECT_EQ(window.focusWidget(), situation);
}

TEST_F(EditorTest, AReplacedNameTakesItsTitleAlongInOneStepOfUndo) {
    auto draft = soundDraft();
    const auto told = u"Volgens mw. Voorbeeldsma is hij moe.\nEn Voorbeeldsma belde."_s;
    draft.fields[u"situatie"_s] = told;
    draft.fields[u"stem"_s] = u"Mevrouw Voorbeeldsma zegt dat het goed gaat"_s;
    auto& window = write(draft);
    auto* situation = field(u"situatie"_s);
    auto* voice = field(u"stem"_s);
    chooseFirstSuggestion(situation, 14);
    EXPECT_FALSE(situation->story().contains(u"mw."_s)) << qPrintable(situation->story());
    EXPECT_TRUE(situation->story().startsWith(u"Volgens ["_s));
    EXPECT_TRUE(situation->story().contains(u"\nEn ["_s));
    EXPECT_TRUE(voice->story().startsWith(u"["_s)) << qPrintable(voice->story());
    QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(situation->story(), told);
    EXPECT_EQ(voice->story(), draft.fields[u"stem"_s]);
    EXPECT_EQ(stored().fields.value(u"stem"_s), draft.fields[u"stem"_s]);
    QTest::keySequence(window.focusWidget(), QKeySequence(QKeySequence::Redo));
    EXPECT_TRUE(voice->story().startsWith(u"["_s));
}

TEST_F(EditorTest, UndoTakesBackTheLastOfTheWholeCaseAndGoesThere) {
    auto& window = write();
    auto* question = field(u"leervraag"_s);
    auto* situation = field(u"situatie"_s);
    const auto asked = question->story();
    const auto told = situation->story();
    window.type(u"case.field.leervraag"_s, u" een"_s);
    window.type(u"case.field.situatie"_s, u" twee"_s);
    QTest::keyClick(situation, Qt::Key_1, Qt::AltModifier);
    window.type(u"case.field.leervraag"_s, u" drie"_s);
    auto* theme = window.find<IdCombo>(u"case.attr.household"_s);
    const auto household = theme->currentId();
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down);
    ASSERT_NE(theme->currentId(), household);

    QTest::keyClick(theme, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(theme->currentId(), household);
    EXPECT_EQ(stored().attributes.household.id(), household);
    QTest::keyClick(theme, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(question->story(), asked + u" een"_s);
    EXPECT_EQ(window.focusWidget(), question);
    QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(situation->labels().constLast(), ParagraphLabel::Reading);
    EXPECT_EQ(window.focusWidget(), situation);
    EXPECT_EQ(situation->textCursor().blockNumber(), 1);
    QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(situation->story(), told);
    QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(question->story(), asked);
    QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(question->story(), asked);

    // The menu does the same, by the name of the slot.
    for (int i = 0; i < 5; ++i)
        QMetaObject::invokeMethod(question, "redo");
    EXPECT_EQ(question->story(), asked + u" een drie"_s);
    EXPECT_EQ(situation->story(), told + u" twee"_s);
    EXPECT_EQ(situation->labels().constLast(), ParagraphLabel::Fact);
    EXPECT_NE(theme->currentId(), household);
    EXPECT_EQ(stored().fields.value(u"situatie"_s), told + u" twee"_s);
}

TEST_F(EditorTest, TypingIsTakenBackByTheWordAndANewEditForgetsWhatWasUndone) {
    auto& window = write();
    auto* question = field(u"leervraag"_s);
    const auto asked = question->story();
    window.type(u"case.field.leervraag"_s, u" rust in de klas"_s);
    QTest::keyClick(question, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(question->story(), asked + u" rust in de"_s);
    QTest::keyClick(question, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClicks(question, u" huis"_s);
    QTest::keySequence(question, QKeySequence(QKeySequence::Redo));
    EXPECT_EQ(question->story(), asked + u" rust in huis"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(question, Qt::Key_Backspace);
    EXPECT_EQ(question->story(), asked + u" rust in "_s);
    QTest::keyClick(question, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(question->story(), asked + u" rust in huis"_s);
}

TEST_F(EditorTest, UndoPutsParagraphsAndTheirLabelsBack) {
    auto& window = write();
    auto* situation = field(u"situatie"_s);
    const auto told = situation->story();
    const auto labels = situation->labels();
    caretTo(situation, 0);
    situation->selectAll();
    QTest::keyClick(situation, Qt::Key_Delete);
    ASSERT_EQ(situation->story(), QString());
    QTest::keyClick(situation, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(situation->story(), told);
    EXPECT_EQ(situation->labels(), labels);
    EXPECT_EQ(stored().labels.value(u"situatie"_s), labels);
    caretTo(situation, 5);
    QTest::keyClick(situation, Qt::Key_Return);
    ASSERT_EQ(situation->labels().size(), 3);
    QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(situation->story(), told);
    EXPECT_EQ(situation->labels(), labels);
}

TEST_F(EditorTest, AnotherCaseStartsWithNothingToUndo) {
    auto& window = write();
    window.type(u"case.field.leervraag"_s, u" nog"_s);
    const auto other = writeCase(0);
    window.go({PageId::Cases, u"case"_s, other.text()});
    auto* question = field(u"leervraag"_s);
    const auto asked = question->story();
    question->setFocus();
    QTest::keyClick(question, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(question->story(), asked);
}
