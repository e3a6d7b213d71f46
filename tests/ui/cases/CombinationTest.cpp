// A combination that may point at one family: said in one sentence, and made less so by one click.
#include "tests/ui/cases/PageFixture.h"

#include "ui/common/Labels.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

namespace {

class Combination : public test::PageFixture {
protected:
    static ThemeId theme(qsizetype number) {
        return ThemeId(test::TestStore::vocabulary()->themes().at(number).id);
    }
    /// Five released cases with the first theme alone, and a draft with these.
    CaseId writeAmongFive(const QList<ThemeId>& themes) {
        for (int i = 0; i < 5; ++i)
            releasedCase(0, 1);
        auto draft = soundDraft();
        draft.attributes.themes = themes;
        return writeCase(0, draft);
    }
    QList<ThemeId> storedThemes(const CaseId& id) {
        host().cases->flush();
        return store.as(0).cases().detail(id)->draft->attributes.themes;
    }
    QString sentence() { return host().find<QLabel>(u"case.combination"_s)->text(); }
    QAbstractButton* offer() { return host().find<QAbstractButton>(u"case.combination.coarser"_s); }
};

} // namespace

TEST_F(Combination, ARareThemeBesideACommonOneIsTakenAwayByOneClick) {
    const auto id = writeAmongFive({theme(0), theme(5)});
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    const auto rare = word(*test::TestStore::vocabulary(), theme(5).id());
    EXPECT_TRUE(sentence().contains(rare.toHtmlEscaped())) << sentence().toStdString();
    EXPECT_TRUE(offer()->text().contains(rare)) << offer()->text().toStdString();
    EXPECT_EQ(offer()->accessibleName(), offer()->text());
    window.picture(u"case-combination-theme"_s);
    window.press(u"case.combination.coarser"_s);
    EXPECT_EQ(storedThemes(id), QList<ThemeId>{theme(0)});
    EXPECT_FALSE(offer()->isVisibleTo(&window)) << "the common theme has company";
    EXPECT_FALSE(sentence().contains(rare.toHtmlEscaped())) << sentence().toStdString();
}

TEST_F(Combination, TheOnlyThemeIsTakenAwayTooAndAskedForAgain) {
    const auto id = writeAmongFive({theme(5)});
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    window.press(u"case.combination.coarser"_s);
    EXPECT_TRUE(storedThemes(id).isEmpty());
    EXPECT_TRUE(
        store.as(0).cases().missingForFreeze(*store.as(0).cases().detail(id)->draft).contains(u"theme"_s));
}

TEST_F(Combination, AThemeThatIsLeftSoCanBeTakenAwayLater) {
    const auto id = writeAmongFive({theme(0), theme(5)});
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    window.press(u"case.combination.keep"_s);
    EXPECT_EQ(storedThemes(id).size(), 2);
    EXPECT_FALSE(window.find<QAbstractButton>(u"case.combination.keep"_s)->isVisibleTo(&window));
    window.press(u"case.combination.coarser"_s);
    EXPECT_EQ(storedThemes(id), QList<ThemeId>{theme(0)});
}
