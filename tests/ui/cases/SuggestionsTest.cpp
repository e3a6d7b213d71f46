// Everything found at once, one name for one person, and what the window says about it.
#include "tests/ui/cases/PageFixture.h"

#include "ui/cases/CaseLegend.h"
#include "ui/cases/FixMenu.h"
#include "ui/cases/StoryEdit.h"

#include <QAction>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

namespace {

const auto told = u"Volgens mw. Voorbeeldsma is hij moe.\nEn Voorbeeldsma mailde naar iemand@voorbeeld.nl."_s;
const auto heard = u"Mevrouw Voorbeeldsma zegt dat het goed gaat"_s;

class SuggestionsTest : public test::PageFixture {
protected:
    test::PageHost& write() {
        auto draft = soundDraft();
        draft.fields[u"situatie"_s] = told;
        draft.fields[u"stem"_s] = heard;
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
    void takeAll() {
        for (auto* action : host().cases->menuActions())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_F8))
                action->trigger();
    }
    /// What stands between the first brackets of a text, with them.
    static QString placeholder(const QString& text) {
        const auto from = text.indexOf(u'[');
        return text.mid(from, text.indexOf(u']', from) + 1 - from);
    }
    CaseId m_id;
};

} // namespace

TEST_F(SuggestionsTest, EnterOnAChosenSpotAsksAndNeverThrowsItAway) {
    auto& window = write();
    auto* edit = field(u"situatie"_s);
    edit->setFocus();
    edit->selectSpan(static_cast<int>(told.indexOf(u"iemand@voorbeeld.nl"_s)), 19);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(edit->story(), told);
    auto* menu = window.find<FixMenu>(u"case.fix"_s);
    ASSERT_TRUE(menu && menu->isVisible());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(edit->story().contains(u'@')) << qPrintable(edit->story());
}

TEST_F(SuggestionsTest, AllAreTakenInEveryFieldAndGivenBackInOneStep) {
    auto& window = write();
    caretTo(field(u"situatie"_s), 0);
    takeAll();
    const auto name = placeholder(field(u"stem"_s)->story());
    ASSERT_GT(name.size(), 2);
    EXPECT_TRUE(
        field(u"situatie"_s)->story().startsWith(u"Volgens "_s + name + u" is hij moe.\nEn "_s + name))
        << qPrintable(field(u"situatie"_s)->story());
    EXPECT_EQ(field(u"stem"_s)->story(), name + u" zegt dat het goed gaat"_s);
    EXPECT_FALSE(field(u"situatie"_s)->story().contains(u'@') &&
                 window.find<QWidget>(u"case.taken"_s)->accessibleName().isEmpty());
    EXPECT_TRUE(window.find<QWidget>(u"case.taken"_s)->isVisibleTo(&window));
    EXPECT_FALSE(window.find<QWidget>(u"case.takeAll"_s)->isVisibleTo(&window));
    window.picture(u"case-taken"_s);
    EXPECT_EQ(stored().fields.value(u"stem"_s), field(u"stem"_s)->story());

    window.press(u"case.taken.undo"_s);
    EXPECT_EQ(field(u"situatie"_s)->story(), told);
    EXPECT_EQ(field(u"stem"_s)->story(), heard);
    EXPECT_FALSE(window.find<QWidget>(u"case.taken"_s)->isVisibleTo(&window));
    EXPECT_EQ(stored().fields.value(u"situatie"_s), told);
    QTest::keySequence(window.focusWidget(), QKeySequence(QKeySequence::Redo));
    EXPECT_EQ(field(u"stem"_s)->story(), name + u" zegt dat het goed gaat"_s);
}

TEST_F(SuggestionsTest, TheButtonUnderThePartsTakesThemAndTheNextEditEndsTheNote) {
    auto& window = write();
    window.press(u"case.takeAll"_s);
    EXPECT_FALSE(field(u"situatie"_s)->story().contains(u"Voorbeeldsma"_s));
    EXPECT_TRUE(window.find<QWidget>(u"case.taken"_s)->isVisibleTo(&window));
    window.type(u"case.field.leervraag"_s, u" nog"_s);
    EXPECT_FALSE(window.find<QWidget>(u"case.taken"_s)->isVisibleTo(&window));
}

TEST_F(SuggestionsTest, TheChoiceForOnePersonHoldsForTheWholeCase) {
    write();
    caretTo(field(u"stem"_s), 10);
    QTest::keyClick(field(u"stem"_s), Qt::Key_Return, Qt::AltModifier);
    auto* menu = host().find<FixMenu>(u"case.fix"_s);
    ASSERT_NE(menu, nullptr);
    const auto rows = menu->findChildren<QAbstractButton*>(u"case.fix.suggestion"_s);
    ASSERT_GT(rows.size(), 1);
    const auto second = rows.at(1)->text();
    host().picture(u"case-fix-digits"_s);
    QTest::keyClick(menu->focusWidget(), Qt::Key_2);
    EXPECT_EQ(placeholder(field(u"stem"_s)->story()), second);
    EXPECT_EQ(placeholder(field(u"situatie"_s)->story()), second);
    host().type(u"case.field.leervraag"_s, u" volgens mw. Voorbeeldsma."_s);
    takeAll();
    EXPECT_TRUE(field(u"leervraag"_s)->story().endsWith(u" volgens "_s + second + u'.'))
        << qPrintable(field(u"leervraag"_s)->story());
}

TEST_F(SuggestionsTest, ADigitOfNoRowOrOfOneThatIsOffDoesNothing) {
    write();
    caretTo(field(u"stem"_s), 10);
    QTest::keyClick(field(u"stem"_s), Qt::Key_Return, Qt::AltModifier);
    auto* menu = host().find<FixMenu>(u"case.fix"_s);
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu->focusWidget(), Qt::Key_9);
    EXPECT_TRUE(menu->isVisible());
    EXPECT_EQ(field(u"stem"_s)->story(), heard);
}

TEST_F(SuggestionsTest, TheCaretOnAFindingTellsWhatAndWhy) {
    auto& window = write();
    auto* here = window.find<QWidget>(u"case.here"_s);
    caretTo(field(u"situatie"_s), 0);
    EXPECT_FALSE(here->isVisibleTo(&window));
    caretTo(field(u"situatie"_s), 14);
    ASSERT_TRUE(here->isVisibleTo(&window));
    const auto* finding = field(u"situatie"_s)->findingAt(14);
    ASSERT_NE(finding, nullptr);
    EXPECT_TRUE(qobject_cast<QLabel*>(here)->text().startsWith(findingWords(*finding)));

    auto* edit = field(u"situatie"_s);
    const auto at = edit->spanRect(finding->start, finding->length).center() - edit->viewport()->pos();
    QHelpEvent help(QEvent::ToolTip, at, edit->viewport()->mapToGlobal(at));
    QApplication::sendEvent(edit->viewport(), &help);
    EXPECT_EQ(QToolTip::text(), findingWords(*finding));
    QToolTip::hideText();
}

TEST_F(SuggestionsTest, TheLegendNamesWhoIsInTheCaseAndNeverAName) {
    auto& window = write();
    EXPECT_FALSE(window.find<QWidget>(u"case.legend"_s)->isVisibleTo(&window));
    window.type(u"case.field.leervraag"_s, u" en [kind 1] en [kind 2]"_s);
    takeAll();
    auto* legend = window.find<QWidget>(u"case.legend"_s);
    ASSERT_TRUE(legend->isVisibleTo(&window));
    QStringList lines;
    for (const auto* line : legend->findChildren<QLabel*>(u"case.legend.line"_s))
        lines.append(line->text());
    EXPECT_TRUE(lines.contains(u"[kind 1] = "_s + placeholderWords(u"[kind 1]"_s, {})))
        << qPrintable(lines.join(u'|'));
    EXPECT_FALSE(lines.join(u' ').contains(u"Voorbeeldsma"_s));
    window.picture(u"case-legend"_s);
    field(u"leervraag"_s)->setFocus();
    field(u"leervraag"_s)->selectAll();
    QTest::keyClick(field(u"leervraag"_s), Qt::Key_Delete);
    lines.clear();
    for (const auto* line : legend->findChildren<QLabel*>(u"case.legend.line"_s))
        lines.append(line->text());
    EXPECT_FALSE(lines.join(u' ').contains(u"[kind 1]"_s));
}

TEST_F(SuggestionsTest, TheLegendLeavesOutWhatSaysTheSameTwice) {
    CaseLegend legend;
    legend.setTexts({u"[moeder] belt met [school]"_s});
    EXPECT_TRUE(legend.findChildren<QLabel*>(u"case.legend.line"_s).isEmpty());
    EXPECT_TRUE(legend.isHidden());
    legend.setTexts({u"[moeder] belt met [kind 1] en [kind 2]"_s});
    EXPECT_EQ(legend.findChildren<QLabel*>(u"case.legend.line"_s).size(), 2);
    EXPECT_FALSE(legend.isHidden());
}

TEST(CaseLegend, OneOfMoreIsTheFirstAndBandsAreLeftOut) {
    const auto found = placeholdersIn({u"[oma 2] en [oma], 8 jaar: [4-12]"_s, u"[dag in maart] [oma]"_s});
    EXPECT_EQ(found, (QStringList{u"[oma]"_s, u"[oma 2]"_s}));
    EXPECT_EQ(placeholderWords(u"[oma]"_s, {u"[oma]"_s}), u"oma"_s);
    EXPECT_NE(placeholderWords(u"[oma]"_s, found), u"oma"_s);
    EXPECT_NE(placeholderWords(u"[oma 2]"_s, found), placeholderWords(u"[oma]"_s, found));
}
