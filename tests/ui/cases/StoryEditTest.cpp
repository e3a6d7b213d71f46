#include "ui/cases/StoryEdit.h"

#include "ui/common/IdCombo.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

TEST(StoryEdit, ShowingATextIsNoEditAndCannotBeUndone) {
    StoryEdit edit(StoryEdit::Shape::Story);
    QSignalSpy edited(&edit, &StoryEdit::edited);
    edit.setStory(u"een\ntwee"_s);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(edit.story(), u"een\ntwee"_s);
    EXPECT_FALSE(edit.document()->isUndoAvailable());
}

TEST(StoryEdit, TypingTellsAndCanBeUndoneAndRedone) {
    StoryEdit edit(StoryEdit::Shape::Story);
    edit.setStory(u"rust"_s);
    edit.show();
    QSignalSpy edited(&edit, &StoryEdit::edited);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, u" thuis"_s);
    EXPECT_EQ(edit.story(), u"rust thuis"_s);
    EXPECT_GT(edited.count(), 0);
    edit.undo();
    EXPECT_EQ(edit.story(), u"rust"_s);
    edit.redo();
    EXPECT_EQ(edit.story(), u"rust thuis"_s);
}

TEST(StoryEdit, ReplacingEverywhereIsOneStepOfUndo) {
    StoryEdit edit(StoryEdit::Shape::Story);
    edit.setStory(u"Zwoef zag Zwoef en nog eens Zwoef"_s);
    edit.replaceSpans({{0, 5}, {10, 5}, {28, 5}}, u"[moeder]"_s);
    EXPECT_EQ(edit.story(), u"[moeder] zag [moeder] en nog eens [moeder]"_s);
    edit.undo();
    EXPECT_EQ(edit.story(), u"Zwoef zag Zwoef en nog eens Zwoef"_s);
}

TEST(StoryEdit, LabelsTravelWithTheirParagraphsAndCanBeUndone) {
    StoryEdit edit(StoryEdit::Shape::LabelledStory);
    edit.resize(600, 200);
    edit.show();
    edit.setStory(u"gezien\ngedacht"_s, {ParagraphLabel::Fact, ParagraphLabel::Reading});
    EXPECT_EQ(edit.labels(), (QList{ParagraphLabel::Fact, ParagraphLabel::Reading}));
    auto cursor = edit.textCursor();
    cursor.setPosition(0);
    edit.setTextCursor(cursor);
    QTest::keyClicks(&edit, u"eerst"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.labels().size(), 3);
    EXPECT_EQ(edit.labels().constLast(), ParagraphLabel::Reading);

    auto* combo = edit.findChild<IdCombo*>(u"case.label.2"_s);
    ASSERT_NE(combo, nullptr);
    QSignalSpy edited(&edit, &StoryEdit::edited);
    Q_EMIT combo->chosen(toId(ParagraphLabel::Opinion));
    EXPECT_EQ(edit.labels().constLast(), ParagraphLabel::Opinion);
    EXPECT_EQ(edited.count(), 1);
    edit.undo();
    EXPECT_EQ(edit.labels().constLast(), ParagraphLabel::Reading);
}

TEST(StoryEdit, EveryLineIsAParagraphWithItsOwnLabel) {
    StoryEdit edit(StoryEdit::Shape::LabelledStory);
    edit.show();
    edit.setStory({});
    QTest::keyClicks(&edit, u"gezien"_s);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&edit, u"gedacht"_s);
    EXPECT_EQ(edit.story(), u"gezien\ngedacht"_s);
    EXPECT_EQ(edit.labels().size(), 2);
    QApplication::clipboard()->setText(QString(u" en"_s + QChar(QChar::LineSeparator) + u"gehoord"_s));
    edit.paste();
    EXPECT_EQ(edit.story(), u"gezien\ngedacht en\ngehoord"_s);
    EXPECT_EQ(edit.labels().size(), 3);
}

TEST(StoryEdit, GrowsWithItsText) {
    StoryEdit edit(StoryEdit::Shape::Story);
    edit.resize(400, 80);
    edit.show();
    const int before = edit.height();
    edit.setStory(u"regel\n"_s.repeated(12));
    EXPECT_GT(edit.height(), before + 100);
}

TEST(StoryEdit, PastedLinesBecomeOneInATitle) {
    StoryEdit edit(StoryEdit::Shape::Line);
    edit.setStory({});
    QApplication::clipboard()->setText(u"twee\r\nregels"_s);
    edit.paste();
    EXPECT_EQ(edit.story(), u"twee regels"_s);
}

TEST(StoryEdit, NothingStaysSelectedInAFieldOneGoesOnFrom) {
    QWidget page;
    StoryEdit edit(StoryEdit::Shape::Story, &page);
    StoryEdit next(StoryEdit::Shape::Story, &page);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    edit.setStory(u"hij woont daar"_s);
    edit.setFocus();
    edit.selectSpan(4, 5);
    ASSERT_TRUE(edit.textCursor().hasSelection());
    QFocusEvent menu(QEvent::FocusOut, Qt::PopupFocusReason);
    QApplication::sendEvent(&edit, &menu);
    EXPECT_TRUE(edit.textCursor().hasSelection()) << "a menu works on what is selected";
    next.setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(edit.textCursor().hasSelection());
    EXPECT_EQ(edit.textCursor().position(), 9) << "the cursor stays where it was";
}
