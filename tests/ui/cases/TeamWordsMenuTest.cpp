// "Always fine for our team" in the menu at a word.
#include "tests/ui/cases/PageFixture.h"

#include "core/services/TeamWords.h"
#include "ui/cases/FixMenu.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/Widgets.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

class TeamWordsMenuTest : public test::PageFixture {
protected:
    test::PageHost& write(const QString& situation) {
        auto draft = soundDraft();
        draft.fields[u"situatie"_s] = situation;
        const auto id = writeCase(0, draft);
        auto& window = as(0);
        window.go({PageId::Cases, u"case"_s, id.text()});
        return window;
    }
    /// The menu at the words, opened by key.
    FixMenu* menuAt(const QString& words) {
        auto* edit = host().find<StoryEdit>(u"case.field.situatie"_s);
        edit->setFocus();
        auto cursor = edit->textCursor();
        cursor.setPosition(static_cast<int>(edit->story().indexOf(words)) + 1);
        edit->setTextCursor(cursor);
        QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
        return host().findChild<FixMenu*>(u"case.fix"_s);
    }
    bool hasSpots() { return host().find<InlineMessage>(u"case.spots"_s)->isVisibleTo(&host()); }
};

TEST_F(TeamWordsMenuTest, OneChoiceStopsAskingInThisCaseAndInTheNext) {
    write(u"elke week naar Fladderwiek\ndaarna van Fladderwiek naar huis"_s);
    ASSERT_TRUE(hasSpots());
    ASSERT_NE(menuAt(u"Fladderwiek"_s), nullptr);
    host().picture(u"team-word-menu"_s);
    host().press(u"case.fix.fineForTeam"_s);
    EXPECT_FALSE(hasSpots());
    ASSERT_EQ(host().told.size(), 1);
    EXPECT_TRUE(host().told.first().contains(u"Fladderwiek"_s));
    const auto words = store.as(0).teamWords().all();
    ASSERT_EQ(words->size(), 1);
    EXPECT_EQ(words->first().word, u"Fladderwiek"_s);
    leave();
    write(u"ook hier naar Fladderwiek"_s);
    EXPECT_FALSE(hasSpots());
    // Off the list it is asked about at once, in the text that is open.
    ASSERT_TRUE(store.as(0).teamWords().revoke(words->first().id));
    EXPECT_TRUE(hasSpots());
}

TEST_F(TeamWordsMenuTest, APlaceCanBeTheFirstSpotOfACase) {
    const auto id = writeCase(0, [] {
        auto draft = soundDraft();
        draft.fields[u"situatie"_s] = u"thuis is het rustig\nelke week naar Fladderwiek toe"_s;
        return draft;
    }());
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text(), u"spot"_s});
    auto* edit = window.find<StoryEdit>(u"case.field.situatie"_s);
    EXPECT_TRUE(edit->hasFocus());
    EXPECT_EQ(edit->textCursor().selectedText(), u"Fladderwiek"_s);
}

TEST_F(TeamWordsMenuTest, IsNotOfferedForWhatIsCertainOrNoName) {
    write(u"mail naar iemand@voorbeeld.nl over het jongetje van 8 jaar bij Fladderwiek"_s);
    auto* menu = menuAt(u"iemand@"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->findChild<QWidget*>(u"case.fix.fineForTeam"_s), nullptr);
    menu->leave();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    menu = menuAt(u"8 jaar"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->findChild<QWidget*>(u"case.fix.fineForTeam"_s), nullptr);
}
