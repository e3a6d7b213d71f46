#include "tests/core/services/table/TableFixture.h"

namespace leertafel::test {

using TodayPage = TableFixture;

TEST_F(TodayPage, AFreshStoreAsksNothing) {
    auto today = store.as(author).today().today();
    ASSERT_TRUE(today);
    EXPECT_TRUE(today->reviews.isEmpty());
    EXPECT_TRUE(today->checks.isEmpty());
    EXPECT_TRUE(today->drafts.isEmpty());
    EXPECT_TRUE(today->agreements.isEmpty());
    EXPECT_FALSE(today->nextTable);
    EXPECT_FALSE(today->maxim);
    EXPECT_EQ(store.as(author).today().reviewsWaiting().value(), 0);
}

TEST_F(TodayPage, SaysWhatIsAskedOfWhom) {
    const CaseId draft = written();
    const CaseId waiting = offered();
    auto mine = store.as(author).today().today();
    ASSERT_TRUE(mine);
    ASSERT_EQ(mine->drafts.size(), 1);
    EXPECT_EQ(mine->drafts.first().id, draft);
    EXPECT_TRUE(mine->checks.isEmpty()) << "nobody checks the own text";
    auto theirs = store.as(colleague).today().today();
    ASSERT_TRUE(theirs);
    ASSERT_EQ(theirs->checks.size(), 1);
    EXPECT_EQ(theirs->checks.first().id, waiting);
    EXPECT_TRUE(theirs->drafts.isEmpty());
    ASSERT_TRUE(store.as(colleague).cases().sendBack(waiting, u"de school is te herkennen"_s,
                                                     store.as(colleague).signatory()));
    EXPECT_EQ(store.as(author).today().today()->returned.size(), 1);
}

TEST_F(TodayPage, CountsReviewsThatWaitForMe) {
    const CaseId id = frozen();
    ASSERT_TRUE(store.as(author).reviews().invite(id, store.member(colleague), u"wat zie jij?"_s));
    EXPECT_EQ(store.as(colleague).today().reviewsWaiting().value(), 1);
    EXPECT_EQ(store.as(colleague).today().today()->reviews.size(), 1);
    EXPECT_EQ(store.as(author).today().reviewsWaiting().value(), 0);
}

TEST_F(TodayPage, ShowsTheNextTableAndMyCaseOnIt) {
    const CaseId id = ready();
    session(u"Overlegtafel later"_s, 30);
    const SessionId next = session(u"Overlegtafel eerst"_s, 2);
    session(u"Overlegtafel geweest"_s, -9);
    onAgenda(next, id);
    ASSERT_TRUE(table().addTrend(next, ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s)));
    auto today = store.as(author).today().today();
    ASSERT_TRUE(today && today->nextTable);
    EXPECT_EQ(today->nextTable->id, next);
    EXPECT_EQ(today->nextTableCases, 1);
    EXPECT_EQ(today->nextTableTrends, 1);
    ASSERT_TRUE(today->myCaseOnNextTable);
    EXPECT_EQ(today->myCaseOnNextTable->id, id);
    EXPECT_FALSE(store.as(third).today().today()->myCaseOnNextTable);
}

TEST_F(TodayPage, ShowsOpenAgreementsWithTheirTable) {
    const SessionId on = session(u"Overlegtafel januari"_s, -9);
    const AgendaItemId item = table().addPoint(on, u"wachtlijst"_s).value();
    recorded(on, item, u"wij vragen het na"_s);
    auto today = store.as(author).today().today();
    ASSERT_EQ(today->agreements.size(), 1);
    EXPECT_EQ(today->agreements.first().sessionTitle, u"Overlegtafel januari"_s);
    EXPECT_EQ(today->agreements.first().sessionDay, store.clock().now().addDays(-9).toLocalTime().date());
    const auto hits = store.as(author).today().quickOpen(u"vragen"_s);
    ASSERT_EQ(hits->size(), 1) << "quick open leads to why it was agreed";
    EXPECT_EQ(hits->first().kind, u"agreement"_s);
    EXPECT_EQ(hits->first().id, today->agreements.first().agreement.id.text());
}

TEST_F(TodayPage, QuickOpenReachesEverythingByAFewLetters) {
    const CaseId draft = written(completeDraft(u"Rust in de ochtend"_s));
    const CaseId open = ready(completeDraft(u"Een rustige start"_s));
    session(u"Overlegtafel rust"_s);
    const auto kinds = [&](int who, const QString& letters) {
        QStringList found;
        const auto hits = store.as(who).today().quickOpen(letters);
        for (const auto& hit : hits.value())
            found.append(hit.kind + u':' + hit.title);
        return found;
    };
    const QStringList mine = kinds(author, u"rust"_s);
    EXPECT_EQ(mine.first(), u"case:Rust in de ochtend"_s) << "my own draft, and at the start of the title";
    EXPECT_TRUE(mine.contains(u"case:Een rustige start"_s));
    EXPECT_TRUE(mine.contains(u"session:Overlegtafel rust"_s));
    const QStringList theirs = kinds(colleague, u"rust"_s);
    EXPECT_FALSE(theirs.contains(u"case:Rust in de ochtend"_s)) << "a draft is its author's alone";
    EXPECT_TRUE(theirs.contains(u"case:Een rustige start"_s));

    const QString code = store.as(author).cases().detail(open)->file.code.text();
    const auto byCode = store.as(colleague).today().quickOpen(code);
    ASSERT_FALSE(byCode->isEmpty());
    EXPECT_EQ(byCode->first().id, open.text());
    const auto byNumber = store.as(colleague).today().quickOpen(code.right(1));
    EXPECT_TRUE(std::any_of(byNumber->begin(), byNumber->end(),
                            [&](const auto& hit) { return hit.id == open.text(); }));
    const auto theme = store.as(author).today().quickOpen(u"dyslexie"_s);
    EXPECT_TRUE(std::any_of(theme->begin(), theme->end(), [](const auto& hit) {
        return hit.kind == u"theme"_s && hit.id == u"leren.dyslexie"_s;
    }));
    EXPECT_TRUE(store.as(author).today().quickOpen(u"  "_s)->isEmpty());
    EXPECT_EQ(store.as(author).today().quickOpen(u"e"_s, 3)->size(), 3);
    Q_UNUSED(draft)
}

TEST_F(TodayPage, TheStoryBehindATrendHoldsReleasedCasesOnly) {
    importExample();
    written();
    const CaseId open = ready();
    auto story = trends().story(ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s), Quarter::of(2025, 4),
                                Quarter::of(2025, 4));
    ASSERT_TRUE(story);
    ASSERT_EQ(story->casesInAll, 1);
    EXPECT_EQ(story->cases.first().id, open);
    auto own = store.as(author).trends().story(ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s),
                                               Quarter::of(2025, 4), Quarter::of(2025, 4));
    EXPECT_EQ(own->casesInAll, 1) << "not my draft";
    auto city = trends().story(ThemeId(u"gevoel.druk"_s), AreaCode(u"GM0344"_s), Quarter::of(2025, 4),
                               Quarter::of(2025, 4));
    EXPECT_EQ(city->casesInAll, 1);
    auto elsewhere = trends().story(ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034401"_s), Quarter::of(2025, 4),
                                    Quarter::of(2025, 4));
    EXPECT_EQ(elsewhere->casesInAll, 0);
}

} // namespace leertafel::test
