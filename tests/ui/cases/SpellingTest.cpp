// Dutch spelling while a case is written: what is underlined, what the menu offers, what is remembered.
#include "tests/ui/cases/PageFixture.h"

#include "core/services/UnsentWords.h"
#include "ui/cases/FixMenu.h"
#include "ui/cases/StoryEdit.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

class SpellingTest : public test::PageFixture {
protected:
    static constexpr int patience = 20'000; ///< the dictionary is read from disk first

    StoryEdit* write(const QString& question) {
        auto draft = soundDraft();
        draft.fields[u"leervraag"_s] = question;
        const auto id = writeCase(0, draft);
        auto& window = as(0);
        window.go({PageId::Cases, u"case"_s, id.text()});
        return field();
    }
    StoryEdit* field() { return host().find<StoryEdit>(u"case.field.leervraag"_s); }
    static bool isSlip(StoryEdit* edit, const QString& word) {
        const auto at = static_cast<int>(edit->story().indexOf(word));
        return edit->slipAt(at + 1) == QPair<int, int>(at, static_cast<int>(word.size()));
    }
    FixMenu* openMenu(StoryEdit* edit, const QString& word) {
        edit->setFocus();
        auto cursor = edit->textCursor();
        cursor.setPosition(static_cast<int>(edit->story().indexOf(word)) + 1);
        edit->setTextCursor(cursor);
        QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
        FixMenu* menu = nullptr;
        (void)QTest::qWaitFor([&] { return (menu = host().find<FixMenu>(u"case.fix"_s)) != nullptr; },
                              patience);
        return menu;
    }
    QAction* spellingSwitch() {
        for (auto* action : host().cases->menuActions())
            if (action->isCheckable())
                return action;
        return nullptr;
    }
};

TEST_F(SpellingTest, AMisspeltWordIsSeenAndMendedFromTheMenu) {
    auto* edit = write(u"hoe blijft het gisteravnd rustig in het buurtteam?"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSlip(edit, u"gisteravnd"_s); }, patience));
    EXPECT_FALSE(isSlip(edit, u"buurtteam"_s));
    EXPECT_FALSE(isSlip(edit, u"rustig"_s));
    auto* menu = openMenu(edit, u"gisteravnd"_s);
    ASSERT_NE(menu, nullptr);
    host().picture(u"case-spelling"_s);
    QAbstractButton* right = nullptr;
    for (auto* row : menu->findChildren<QAbstractButton*>(u"case.spelling.suggestion"_s))
        if (row->text() == u"gisteravond"_s)
            right = row;
    ASSERT_NE(right, nullptr);
    right->click();
    EXPECT_EQ(edit->story(), u"hoe blijft het gisteravond rustig in het buurtteam?"_s);
    EXPECT_EQ(edit->slipAt(18).second, 0);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(isSlip(edit, u"gisteravnd"_s));
}

TEST_F(SpellingTest, AWordInTheMakingIsLeftAlone) {
    auto* edit = write(u"hoe blijft het rustig?"_s);
    host().type(u"case.field.leervraag"_s, u" en gisteravnd"_s);
    EXPECT_FALSE(QTest::qWaitFor([&] { return isSlip(edit, u"gisteravnd"_s); }, 600));
    QTest::keyClicks(edit, u" "_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isSlip(edit, u"gisteravnd"_s); }, patience));
    // It stays underlined while words before it are typed.
    auto cursor = edit->textCursor();
    cursor.setPosition(0);
    edit->setTextCursor(cursor);
    QTest::keyClicks(edit, u"en "_s);
    EXPECT_TRUE(isSlip(edit, u"gisteravnd"_s));
}

TEST_F(SpellingTest, AWordCalledWellSpeltIsRememberedForMeAlone) {
    auto* edit = write(u"hoe blijft het zwoefelig thuis?"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSlip(edit, u"zwoefelig"_s); }, patience));
    auto* menu = openMenu(edit, u"zwoefelig"_s);
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAbstractButton*>(u"case.spelling.learn"_s)->click();
    EXPECT_EQ(edit->slipAt(18).second, 0);
    host().takeBack();
    EXPECT_TRUE(isSlip(edit, u"zwoefelig"_s));
    menu = openMenu(edit, u"zwoefelig"_s);
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAbstractButton*>(u"case.spelling.learn"_s)->click();
    edit = write(u"het blijft Zwoefelig en zwoefelig, en nu gisteravnd"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSlip(edit, u"gisteravnd"_s); }, patience));
    EXPECT_FALSE(isSlip(edit, u"zwoefelig"_s));
    leave();
    // Another member of the same store has an own list.
    EXPECT_EQ(store.as(1).unsentWords().of(u"spelling/words"_s).value_or(u"?"_s), QString());
    // And it stands nowhere on disk as it was typed.
    const QDir folder(store.path());
    for (const auto& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("zwoefelig")) << qPrintable(name);
    }
}

TEST_F(SpellingTest, ItCanBeSwitchedOffAndOnAndStaysSo) {
    auto* edit = write(u"hoe blijft het gisteravnd rustig?"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSlip(edit, u"gisteravnd"_s); }, patience));
    auto* menu = openMenu(edit, u"gisteravnd"_s);
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAbstractButton*>(u"case.spelling.off"_s)->click();
    EXPECT_FALSE(isSlip(edit, u"gisteravnd"_s));
    ASSERT_NE(spellingSwitch(), nullptr);
    EXPECT_FALSE(spellingSwitch()->isChecked());
    host().takeBack();
    EXPECT_TRUE(spellingSwitch()->isChecked());
    spellingSwitch()->trigger();
    edit = write(u"hoe blijft het gisteravnd rustig?"_s);
    EXPECT_FALSE(spellingSwitch()->isChecked());
    EXPECT_FALSE(isSlip(edit, u"gisteravnd"_s));
    spellingSwitch()->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isSlip(edit, u"gisteravnd"_s); }, patience));
}

TEST_F(SpellingTest, APersonalFindingKeepsItsOwnMenu) {
    auto* edit = write(u"toen belde mw. Voorbeeldsma gisteravnd"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSlip(edit, u"gisteravnd"_s); }, patience));
    auto* menu = openMenu(edit, u"Voorbeeldsma"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_FALSE(menu->findChildren<QAbstractButton*>(u"case.fix.suggestion"_s).isEmpty());
    EXPECT_EQ(menu->findChild<QAbstractButton*>(u"case.spelling.learn"_s), nullptr);
}

TEST_F(SpellingTest, ALongTextTakesEveryKeyAndIsCheckedThroughout) {
    auto draft = soundDraft();
    // Five thousand words in a hundred paragraphs, each with a slip of its own.
    QStringList paragraphs;
    for (int i = 0; i < 100; ++i)
        paragraphs.append(
            u"thuis speelt het kind lang alleen en gisteravnd was het rustig; "_s +
            u"wij zien dat de klas vol is en dat het daar vaak onrustig wordt na de pauze. "_s.repeated(2) +
            u"ouders en school praten elke week"_s);
    draft.fields[u"situatie"_s] = paragraphs.join(u'\n');
    draft.labels[u"situatie"_s] = {};
    const auto id = writeCase(0, draft);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    auto* edit = window.find<StoryEdit>(u"case.field.situatie"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSlip(edit, u"gisteravnd"_s); }, patience));
    const auto last = static_cast<int>(edit->story().lastIndexOf(u"gisteravnd"_s));
    EXPECT_EQ(edit->slipAt(last + 1).second, 10);

    // In the middle, with each key painted before the next; how long that takes is told, not judged.
    edit->setFocus();
    auto cursor = edit->textCursor();
    cursor.setPosition(last / 2);
    edit->setTextCursor(cursor);
    QList<qint64> times;
    const auto typed = u"en toen gng het beter en bleef het lang rustig "_s;
    for (const QChar c : typed) {
        QElapsedTimer since;
        since.start();
        QTest::keyClick(edit, c.toLatin1());
        QApplication::processEvents();
        times.append(since.nsecsElapsed() / 1000);
    }
    EXPECT_TRUE(edit->story().contains(typed));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isSlip(edit, u"gng"_s); }, patience));
    std::sort(times.begin(), times.end());
    RecordProperty("keyToPaintMedianMicroseconds", std::to_string(times.at(times.size() / 2)));
    RecordProperty("keyToPaintWorstMicroseconds", std::to_string(times.last()));
}
