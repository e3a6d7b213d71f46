// What stays still while one writes, and the text alone over the whole window.
#include "tests/ui/cases/PageFixture.h"

#include "ui/cases/CanvasField.h"
#include "ui/cases/StoryEdit.h"
#include "ui/cases/WritingView.h"

#include <QAction>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

TEST(WordCount, CountsWordsAndNotSigns) {
    EXPECT_EQ(wordCount(u""), 0);
    EXPECT_EQ(wordCount(u"  – … "), 0);
    EXPECT_EQ(wordCount(u"hij is 4-12 jaar,\nen [moeder] - zegt zij - rust’s thuis"), 10);
}

class WritingViewTest : public test::PageFixture {
protected:
    test::PageHost& write(const CaseDraft& draft) {
        const auto id = writeCase(0, draft);
        auto& window = as(0);
        window.go({PageId::Cases, u"case"_s, id.text()});
        QApplication::processEvents();
        return window;
    }
    StoryEdit* field(const QString& id) { return host().find<StoryEdit>(u"case.field."_s + id); }
    QList<int> tops() {
        QTest::qWait(20);
        QList<int> list;
        for (const auto& each : test::TestStore::vocabulary()->canvas())
            list.append(field(each.id)->parentWidget()->y());
        return list;
    }
    int countsShown() {
        const auto labels = host().findChildren<QLabel*>(u"case.words"_s);
        return static_cast<int>(std::count_if(labels.cbegin(), labels.cend(),
                                              [this](QLabel* label) { return label->isVisibleTo(&host()); }));
    }
};

TEST_F(WritingViewTest, NoFieldMovesWhenTypingFindsSomethingOrCountsWords) {
    auto draft = soundDraft();
    draft.fields[u"leervraag"_s].clear();
    auto& window = write(draft);
    auto* question = field(u"leervraag"_s);
    question->setFocus();
    const auto before = tops();
    EXPECT_TRUE(window.find<QWidget>(u"case.spots.none"_s)->isVisibleTo(&window));
    EXPECT_EQ(countsShown(), 0);
    QTest::keyClicks(question, u"mail iemand@voorbeeld.nl nu "_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return window.find<QWidget>(u"case.spots"_s)->isVisibleTo(&window); }, 3000));
    EXPECT_EQ(tops(), before);
    EXPECT_EQ(countsShown(), 1);
    const auto label = window.find<QLabel>(u"case.words"_s);
    EXPECT_TRUE(label->text().startsWith(u"3 "_s)) << qPrintable(label->text());
    question->selectAll();
    QTest::keyClick(question, Qt::Key_Delete);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !window.find<QWidget>(u"case.spots"_s)->isVisibleTo(&window); }, 3000));
    EXPECT_EQ(tops(), before);
    EXPECT_EQ(countsShown(), 0);
}

TEST_F(WritingViewTest, TheTextAloneKeepsTheCaretAndGivesItBack) {
    auto& window = write(soundDraft());
    auto* situation = field(u"situatie"_s);
    situation->setFocus();
    auto cursor = situation->textCursor();
    cursor.setPosition(7);
    situation->setTextCursor(cursor);
    QTest::keyClick(situation, Qt::Key_F11);
    auto* alone = window.find<WritingView>(u"case.alone"_s);
    ASSERT_NE(alone, nullptr);
    EXPECT_EQ(alone->geometry(), window.rect());
    EXPECT_TRUE(alone->isAncestorOf(situation));
    EXPECT_EQ(window.focusWidget(), situation);
    EXPECT_EQ(situation->textCursor().position(), 7);
    window.picture(u"case-alone"_s);
    window.resize(1100, 700);
    QApplication::processEvents();
    EXPECT_EQ(alone->geometry(), window.rect());
    // Tab never leaves it.
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        ASSERT_TRUE(alone->isAncestorOf(window.focusWidget())) << i;
    }
    situation->setFocus();
    QTest::keyClicks(situation, u"nu "_s);
    EXPECT_TRUE(window.cases->goBack()); // Esc
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.find<WritingView>(u"case.alone"_s); }, 1000));
    EXPECT_TRUE(situation->isVisibleTo(&window));
    EXPECT_EQ(window.focusWidget(), situation);
    EXPECT_EQ(situation->textCursor().position(), 10);
    QTest::keyClick(situation, Qt::Key_F11);
    ASSERT_NE(window.find<WritingView>(u"case.alone"_s), nullptr);
    QTest::keyClick(situation, Qt::Key_F11);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.find<WritingView>(u"case.alone"_s); }, 1000));
    EXPECT_EQ(situation->textCursor().position(), 10);
}

TEST_F(WritingViewTest, LeavingThePageOrTheCaseLeavesNothingBehind) {
    auto& window = write(soundDraft());
    QTest::keyClick(field(u"situatie"_s), Qt::Key_F11);
    ASSERT_NE(window.find<WritingView>(u"case.alone"_s), nullptr);
    window.go({PageId::Review});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.find<WritingView>(u"case.alone"_s); }, 1000));
    window.go({PageId::Cases});
    leave(); // with a view open, too
    write(soundDraft());
    QTest::keyClick(field(u"situatie"_s), Qt::Key_F11);
    leave();
}

TEST_F(WritingViewTest, TheCaretStaysInSightWhileTheTextGrows) {
    auto draft = soundDraft();
    draft.fields[u"situatie"_s] = u"regel\n"_s.repeated(30) + u"eind"_s;
    auto& window = write(draft);
    auto* situation = field(u"situatie"_s);
    situation->setFocus();
    situation->moveCursor(QTextCursor::End);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(situation, Qt::Key_Return);
    QTest::qWait(50);
    const auto caret = situation->viewport()->mapTo(&window, situation->cursorRect().center());
    EXPECT_TRUE(window.rect().contains(caret)) << caret.y();
    EXPECT_TRUE(situation->viewport()->visibleRegion().contains(situation->cursorRect().center()));
}
