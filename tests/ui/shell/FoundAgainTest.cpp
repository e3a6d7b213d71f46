// What is found anew in texts that were there already, on Vandaag.
#include "core/services/CaseService.h"
#include "core/services/TeamWords.h"
#include "core/services/TodayService.h"
#include "tests/support/ReadOnlyWalk.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/today/TodayRows.h"

#include <QThreadPool>

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

class FoundAgain : public ShellFixture {
protected:
    /// A fixed text that passed while the team called a word in it fine; the word is off the list now.
    void writeThenForbid() {
        auto& words = store.as(0).teamWords();
        const auto word = words.add(u"Fladderwiek"_s);
        ASSERT_TRUE(word.has_value());
        auto& cases = store.as(0).cases();
        m_id = *cases.create();
        CaseDraft draft;
        draft.title = u"Thuis rustig, in de klas niet"_s;
        for (const auto& field : TestStore::vocabulary()->canvas())
            draft.fields[field.id] = u"elke week naar Fladderwiek toe"_s;
        draft.attributes.area = AreaCode(TestStore::vocabulary()->districts().first().code);
        draft.attributes.quarter = Quarter::of(2026, 1);
        draft.attributes.ageBand = AgeBand(u"4-12"_s);
        draft.attributes.themes = {ThemeId(TestStore::vocabulary()->themes().first().id)};
        ASSERT_TRUE(cases.saveDraft(m_id, draft).has_value());
        ASSERT_TRUE(cases.freeze(m_id).has_value());
        ASSERT_TRUE(words.revoke(*word).has_value());
        m_word = *word;
    }
    QWidget* list() { return window->findChild<QWidget*>(u"today.found"_s); }

    CaseId m_id;
    TeamWordId m_word;
};

TEST_F(FoundAgain, AppearsAfterUnlockingWithoutBeingAskedFor) {
    writeThenForbid();
    enter();
    QTRY_VERIFY_WITH_TIMEOUT(list() != nullptr, patience);
    picture(u"today-found"_s);
    const auto found = window->workspace()->today().foundAgain();
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().where, services::FoundAgain::Where::Fixed);
    EXPECT_EQ(found->first().count, int(TestStore::vocabulary()->canvas().size()));
    // The word back on the list: looked at again by itself, and the list goes.
    ASSERT_TRUE(window->workspace()->teamWords().restore(m_word));
    QTRY_VERIFY_WITH_TIMEOUT(list() == nullptr, patience);
}

TEST_F(FoundAgain, LockingMeanwhileIsSafe) {
    writeThenForbid();
    for (int i = 0; i < 3; ++i) {
        enter();
        window->lock();
        EXPECT_TRUE(window->isLocked());
    }
    enter();
    QTRY_VERIFY_WITH_TIMEOUT(list() != nullptr, patience);
}

TEST_F(FoundAgain, NothingIsLookedAtInAStoreForReadingOnly) {
    writeThenForbid();
    auto workspace = readOnly(store);
    ASSERT_TRUE(workspace);
    window->enter(std::move(workspace));
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20);
    EXPECT_EQ(list(), nullptr);
}

TEST(FoundRows, SayWhatTheAuthorCanDo) {
    services::Today today;
    QSet<QString> sentences;
    for (const auto where : {services::FoundAgain::Where::Draft, services::FoundAgain::Where::Fixed,
                             services::FoundAgain::Where::Released})
        today.foundAgain << services::FoundAgain{CaseId(u"c"_s), {}, u"Thuis rustig"_s, 2, where};
    const QList<ui::TodayRow> rows = ui::foundRows(today);
    ASSERT_EQ(rows.size(), 3);
    for (const ui::TodayRow& row : rows) {
        EXPECT_EQ(row.first, u"Thuis rustig"_s);
        EXPECT_TRUE(row.when.startsWith(u"2 "_s));
        EXPECT_EQ(row.place, (ui::Place{ui::PageId::Cases, u"case"_s, u"c"_s, u"spot"_s}));
        sentences.insert(row.second);
    }
    EXPECT_EQ(sentences.size(), 3);
    EXPECT_TRUE(rows.at(2).second.contains(u"withdraw"_s));
    today.foundAgain = {{{},
                         {},
                         u"de nieuwe hulp neemt het over"_s,
                         1,
                         services::FoundAgain::Where::Handover,
                         AgreementId(u"a"_s)}};
    const QList<ui::TodayRow> handover = ui::foundRows(today);
    ASSERT_EQ(handover.size(), 1);
    EXPECT_EQ(handover[0].place, (ui::Place{ui::PageId::Table, u"agreement"_s, u"a"_s, {}}));
    EXPECT_FALSE(sentences.contains(handover[0].second));
}

} // namespace
