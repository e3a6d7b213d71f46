// The words of the team under Settings.
#include "core/anonymity/Gate.h"
#include "core/services/TeamWords.h"
#include "tests/support/ReadOnlyWalk.h"
#include "tests/ui/shell/ShellFixture.h"

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

class TeamWordsSection : public ShellFixture {
protected:
    void addWords() {
        ASSERT_TRUE(store.as(1).teamWords().add(u"Fladderwiek"_s));
        ASSERT_TRUE(store.as(1).teamWords().add(u"Café Bedacht"_s));
        ASSERT_TRUE(store.as(1).teamWords().add(u"Zwoeffelpad"_s));
    }
    void open() { window->go({ui::PageId::Settings, {}, {}, u"words"_s}); }
    QStringList shown() {
        QStringList words;
        for (const auto* label : window->findChildren<QLabel*>(u"words.word"_s))
            if (label->isVisibleTo(window.get()))
                words << label->text();
        return words;
    }
    QStringList settled() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return shown();
    }
};

TEST_F(TeamWordsSection, SaysWhereWordsComeFromWhenThereAreNone) {
    enter();
    open();
    EXPECT_TRUE(find<QWidget>("words.none")->isVisible());
    EXPECT_FALSE(find<QLineEdit>("words.filter")->isVisible());
    picture(u"settings-words-none"_s);
}

TEST_F(TeamWordsSection, ListsWhoAndWhenAndFilters) {
    addWords();
    enter();
    open();
    EXPECT_EQ(settled(), (QStringList{u"Café Bedacht"_s, u"Fladderwiek"_s, u"Zwoeffelpad"_s}));
    bool named = false;
    for (const auto* label : find<QWidget>("settings.words")->findChildren<QLabel*>())
        named = named || label->text().startsWith(TestStore::name(1) + u", "_s);
    EXPECT_TRUE(named) << "who put it there, and when";
    picture(u"settings-words"_s);
    type("words.filter", u"cafe"_s);
    EXPECT_EQ(settled(), (QStringList{u"Café Bedacht"_s}));
    type("words.filter", u"qqq"_s);
    EXPECT_EQ(settled(), QStringList());
    EXPECT_TRUE(find<QWidget>("words.notFound")->isVisible());
    EXPECT_EQ(nameless(), QStringList());
}

TEST_F(TeamWordsSection, TakesAWordOffAndPutsItBack) {
    addWords();
    enter();
    open();
    EXPECT_FALSE(find<QWidget>("words.revoked")->isVisible());
    click("words.revoke.1");
    EXPECT_EQ(settled(), (QStringList{u"Café Bedacht"_s, u"Zwoeffelpad"_s}));
    EXPECT_FALSE(window->workspace()->gate().open(u"elke week naar Fladderwiek"_s).isEmpty());
    auto* message = find<ui::InlineMessage>("words.revoked");
    ASSERT_TRUE(message->isVisible());
    EXPECT_TRUE(message->text().contains(u"Fladderwiek"_s));
    picture(u"settings-words-revoked"_s);
    click("words.undo");
    EXPECT_FALSE(message->isVisible());
    EXPECT_EQ(settled().size(), 3);
    EXPECT_TRUE(window->workspace()->gate().open(u"elke week naar Fladderwiek"_s).isEmpty());
    EXPECT_EQ(window->workspace()->teamWords().all()->at(1).addedBy, store.member(1))
        << "who put it there stays";
}

TEST_F(TeamWordsSection, IsHeldBackWhenTheStoreIsForReadingOnly) {
    addWords();
    auto workspace = readOnly(store);
    ASSERT_TRUE(workspace);
    window->enter(std::move(workspace));
    open();
    EXPECT_EQ(settled().size(), 3);
    expectHeld(find<QPushButton>("words.revoke.0"));
    EXPECT_TRUE(find<QLineEdit>("words.filter")->isEnabled());
}

} // namespace
