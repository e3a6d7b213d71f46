// What is pasted into a case is looked through before any of it stands there.
#include "tests/ui/cases/PageFixture.h"

#include "ui/cases/PasteDoor.h"
#include "ui/cases/PastePanel.h"
#include "ui/cases/StoryEdit.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

namespace {

const auto notes = u"Volgens mw. Voorbeeldsma is hij moe.\nMail naar iemand@voorbeeld.nl."_s;

class PasteTest : public test::PageFixture {
protected:
    void SetUp() override {
        m_id = writeCase(0);
        auto& window = as(0);
        window.go({PageId::Cases, u"case"_s, m_id.text()});
        m_edit = window.find<StoryEdit>(u"case.field.leervraag"_s);
        m_before = m_edit->story();
    }
    /// The same without letting anything happen in between.
    void pasteAtOnce(const QString& text) {
        QApplication::clipboard()->setText(text);
        m_edit->setFocus();
        m_edit->moveCursor(QTextCursor::End);
        m_edit->paste();
    }
    /// Pastes with the key at the end of the field.
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        m_edit->setFocus();
        m_edit->moveCursor(QTextCursor::End);
        QTest::keySequence(m_edit, QKeySequence(QKeySequence::Paste));
    }
    PastePanel* panel() {
        auto* found = host().find<PastePanel>(u"case.paste"_s);
        return found && found->isVisible() ? found : nullptr;
    }
    QString file(const QString& name, const QByteArray& bytes) {
        const auto path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }
    /// At the end of a field, as from the desktop.
    void drop(StoryEdit* edit, const QStringList& paths) {
        edit->moveCursor(QTextCursor::End);
        const auto at = edit->cursorRect().center();
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit->viewport(), &enter);
        EXPECT_EQ(enter.isAccepted(), edit == m_edit);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit->viewport(), &event);
    }
    QTemporaryDir m_folder;
    CaseId m_id;
    StoryEdit* m_edit = nullptr;
    QString m_before;
};

} // namespace

TEST_F(PasteTest, ATextThatHoldsNothingGoesStraightIn) {
    paste(u" en het blijft onrustig in de klas"_s);
    EXPECT_EQ(panel(), nullptr);
    EXPECT_EQ(m_edit->story(), m_before + u" en het blijft onrustig in de klas"_s);
}

TEST_F(PasteTest, WithTheSuggestionsNoneOfTheNamesComesIn) {
    paste(notes);
    ASSERT_NE(panel(), nullptr);
    EXPECT_EQ(m_edit->story(), m_before);
    EXPECT_EQ(host().find<QPlainTextEdit>(u"case.paste.text"_s)->toPlainText(), notes);
    host().picture(u"case-paste"_s);
    QTest::keyClick(host().focusWidget(), Qt::Key_Space);
    EXPECT_EQ(panel(), nullptr);
    EXPECT_TRUE(m_edit->story().startsWith(m_before + u"Volgens ["_s)) << qPrintable(m_edit->story());
    EXPECT_FALSE(m_edit->story().contains(u"Voorbeeldsma"_s));
    EXPECT_FALSE(m_edit->story().contains(u'@'));
    EXPECT_EQ(host().focusWidget(), m_edit);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_edit->story(), m_before);
}

TEST_F(PasteTest, ThePanelIsNoHigherThanItsTextAndTheWindow) {
    const auto line = u"mw. Voorbeeldsma zegt dat het rustig is in de klas\n"_s;
    paste(notes);
    ASSERT_NE(panel(), nullptr);
    const int little = panel()->height();
    auto* bar = host().find<QPlainTextEdit>(u"case.paste.text"_s)->verticalScrollBar();
    EXPECT_EQ(bar->maximum(), 0) << "what is that short is seen whole";
    host().press(u"case.paste.leave"_s);
    paste(line.repeated(8));
    ASSERT_NE(panel(), nullptr);
    const int more = panel()->height();
    bar = host().find<QPlainTextEdit>(u"case.paste.text"_s)->verticalScrollBar();
    EXPECT_EQ(bar->maximum(), 0);
    host().press(u"case.paste.leave"_s);
    paste(line.repeated(60));
    ASSERT_NE(panel(), nullptr);
    EXPECT_LT(little, more);
    EXPECT_LT(more, panel()->height());
    EXPECT_TRUE(host().rect().contains(panel()->geometry()));
}

TEST_F(PasteTest, OneButtonIsFilledAtATime) {
    const auto filled = [this] {
        QStringList names;
        const auto buttons = host().findChildren<QPushButton*>();
        for (const auto* button : buttons)
            if (button->isVisible() && button->property("kind") == u"primary"_s)
                names.append(button->objectName());
        return names;
    };
    EXPECT_EQ(filled(), QStringList{u"case.primary"_s});
    paste(notes);
    EXPECT_EQ(filled(), QStringList{u"case.paste.take"_s});
    host().press(u"case.paste.leave"_s);
    EXPECT_EQ(filled(), QStringList{u"case.primary"_s});
}

TEST_F(PasteTest, AsItIsTheSpotsStayMarked) {
    paste(notes);
    ASSERT_NE(panel(), nullptr);
    host().press(u"case.paste.asIs"_s);
    EXPECT_EQ(panel(), nullptr);
    EXPECT_EQ(m_edit->story(), m_before + notes);
    EXPECT_NE(m_edit->findingAt(static_cast<int>(m_edit->story().indexOf(u"Voorbeeldsma"_s))), nullptr);
    EXPECT_TRUE(host().find<QWidget>(u"case.spots"_s)->isVisibleTo(&host()));
}

TEST_F(PasteTest, EscLeavesItAndNothingComesIn) {
    paste(notes);
    ASSERT_NE(panel(), nullptr);
    QTest::keyClick(host().focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(panel(), nullptr);
    EXPECT_EQ(m_edit->story(), m_before);
    EXPECT_EQ(host().focusWidget(), m_edit);
    paste(notes);
    ASSERT_NE(panel(), nullptr);
    host().press(u"case.paste.leave"_s);
    EXPECT_EQ(m_edit->story(), m_before);
}

TEST_F(PasteTest, TabStaysInThePanel) {
    paste(notes);
    ASSERT_NE(panel(), nullptr);
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(host().focusWidget(), Qt::Key_Tab);
        EXPECT_TRUE(panel()->isAncestorOf(host().focusWidget()));
    }
}

TEST_F(PasteTest, ALongTextIsLookedThroughElsewhereAndComesInWhereItWasAsked) {
    const auto sentence = u"het is rustig in de klas en thuis gaat het goed\n"_s;
    const auto calm = sentence.repeated(2 * PasteDoor::longText / sentence.size());
    pasteAtOnce(calm);
    EXPECT_EQ(m_edit->story(), m_before); // not yet
    QTest::keyClicks(m_edit, u" tot slot"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_edit->story().contains(calm); }, 5000));
    EXPECT_EQ(m_edit->story(), m_before + calm + u" tot slot"_s);

    pasteAtOnce(notes + u'\n' + calm);
    EXPECT_EQ(panel(), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel() != nullptr; }, 5000));
    EXPECT_FALSE(m_edit->story().contains(u"Voorbeeldsma"_s));
}

TEST_F(PasteTest, AnotherCaseClosesThePanelAndGetsNothingOfIt) {
    const auto sentence = u"mw. Voorbeeldsma zegt dat het rustig is in de klas\n"_s;
    const auto other = writeCase(0);
    paste(sentence.repeated(2 * PasteDoor::longText / sentence.size()));
    host().go({PageId::Cases, u"case"_s, other.text()});
    QTest::qWait(300);
    EXPECT_EQ(panel(), nullptr);
    EXPECT_EQ(m_edit->story(), m_before);
    paste(notes);
    ASSERT_NE(panel(), nullptr);
    host().go({PageId::Cases, u"case"_s, m_id.text()});
    EXPECT_EQ(panel(), nullptr);
    EXPECT_EQ(m_edit->story(), m_before);
}

TEST_F(PasteTest, TheTextOfADroppedFileComesThroughTheSameDoor) {
    drop(m_edit,
         {file(u"notitie.txt"_s, notes.toUtf8()), file(u"tweede.md"_s, "En verder is het rustig.\n")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel() != nullptr; }, 20'000));
    EXPECT_EQ(m_edit->story(), m_before);
    EXPECT_EQ(host().find<QPlainTextEdit>(u"case.paste.text"_s)->toPlainText(),
              notes + u"\n\nEn verder is het rustig."_s);
    host().press(u"case.paste.take"_s);
    EXPECT_FALSE(m_edit->story().contains(u"Voorbeeldsma"_s));
    EXPECT_TRUE(m_edit->story().startsWith(m_before + u"\nVolgens ["_s)) << qPrintable(m_edit->story());
    EXPECT_TRUE(m_edit->story().endsWith(u"En verder is het rustig."_s));
    EXPECT_TRUE(host().told.last().contains(u"notitie.txt"_s));
    EXPECT_FALSE(host().told.last().contains(m_folder.path()));
}

TEST_F(PasteTest, TheTextOfAFileIsGluedToNothing) {
    const auto bring = [this](const QString& words) {
        const auto path = file(words.left(6) + u".txt"_s, words.toUtf8());
        Q_EMIT m_edit->filesAsked({path});
        return QTest::qWaitFor([&] { return m_edit->story().contains(words); }, 20'000);
    };
    m_edit->moveCursor(QTextCursor::End);
    ASSERT_TRUE(bring(u"en verder is het rustig"_s));
    EXPECT_EQ(m_edit->story(), m_before + u"\nen verder is het rustig"_s);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_edit->story(), m_before) << "one step takes it away";

    auto cursor = m_edit->textCursor();
    cursor.setPosition(3);
    m_edit->setTextCursor(cursor);
    ASSERT_TRUE(bring(u"tussendoor is het rustig"_s));
    EXPECT_EQ(m_edit->story(), m_before.left(3) + u"\ntussendoor is het rustig\n"_s + m_before.mid(3));

    m_edit->selectAll();
    ASSERT_TRUE(bring(u"alleen dit nog, rustig"_s));
    EXPECT_EQ(m_edit->story(), u"alleen dit nog, rustig"_s) << "nothing stands before it";
}

TEST_F(PasteTest, TheTextOfAFileTakesNoLabelFromWhatStandsBeforeIt) {
    auto* situation = host().find<StoryEdit>(u"case.field.situatie"_s);
    const auto before = situation->labels();
    ASSERT_EQ(before, (QList{ParagraphLabel::Fact, ParagraphLabel::Reading}));
    situation->moveCursor(QTextCursor::End);
    Q_EMIT situation->filesAsked({file(u"twee.txt"_s, "rustig in huis\nrustig op straat")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return situation->labels().size() == 4; }, 20'000));
    EXPECT_EQ(situation->labels(), before + QList<ParagraphLabel>(2, ParagraphLabel::None));
}

TEST_F(PasteTest, AFileThatIsNoTextIsSaidAndNothingComesIn) {
    drop(m_edit, {file(u"notitie.txt"_s, "rustig"), file(u"foto.png"_s, "\x89PNG")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !host().told.isEmpty(); }, 20'000));
    EXPECT_TRUE(host().told.last().contains(u"foto.png"_s)) << qPrintable(host().told.last());
    EXPECT_EQ(m_edit->story(), m_before);
    drop(m_edit, {file(u"leeg.txt"_s, "\n")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return host().told.last().contains(u"leeg.txt"_s); }, 20'000));
    EXPECT_EQ(m_edit->story(), m_before);
}

TEST_F(PasteTest, ATitleTakesNoFiles) {
    auto* title = host().find<StoryEdit>(u"case.title"_s);
    const auto before = title->story();
    drop(title, {file(u"notitie.txt"_s, "rustig")});
    EXPECT_EQ(title->story(), before);
}
