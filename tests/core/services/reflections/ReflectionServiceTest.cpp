#include "tests/core/services/cases/CaseFixture.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;

namespace {

class ReflectionServiceTest : public test::CaseFixture {
protected:
    ReflectionService& mine() { return store.as(author).reflections(); }
    ReflectionService& others() { return store.as(colleague).reflections(); }

    Reflection note(const CaseId& id = {}, const QString& insight = u"ik luister te weinig"_s) {
        auto made = mine().create(MethodId(u"starrt"_s), id);
        EXPECT_TRUE(made.has_value());
        Reflection reflection = *mine().get(*made);
        reflection.participants = {u"gezinswerker"_s, u"gedragswetenschapper"_s};
        reflection.minutes = 25;
        reflection.answers = {{1, u"de les liep anders"_s}, {3, u"ik bleef zitten"_s}};
        reflection.insight = insight;
        reflection.intention = u"eerst vragen, dan pas praten"_s;
        reflection.revisitOn = QDate(2026, 3, 1);
        EXPECT_TRUE(mine().save(reflection).has_value());
        return *mine().get(reflection.id);
    }
};

TEST_F(ReflectionServiceTest, BringsBackEveryPart) {
    const CaseId id = released();
    const Reflection saved = note(id);
    store.close();
    auto again = mine().get(saved.id);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(saved.answers, again->answers);
    EXPECT_EQ(2, again->answers.size());
    EXPECT_EQ(u"ik bleef zitten"_s, again->answers.value(3));
    EXPECT_EQ(2, again->participants.size());
    EXPECT_EQ(25, again->minutes);
    EXPECT_EQ(MethodId(u"starrt"_s), again->method);
    EXPECT_EQ(QDate(2026, 3, 1), again->revisitOn);
    EXPECT_EQ(id, again->caseId);
    EXPECT_EQ(1, mine().ofCase(id)->size());
    EXPECT_EQ(ErrorCode::InvalidValue, codeOf(mine().create(MethodId(u"bestaat-niet"_s))));
}

TEST_F(ReflectionServiceTest, IsPrivateUntilShared) {
    const CaseId id = released();
    const Reflection saved = note(id, u"de pinguin leerde mij wachten"_s);
    EXPECT_EQ(ErrorCode::NotFound, codeOf(others().get(saved.id)));
    EXPECT_TRUE(others().ofCase(id)->isEmpty());
    EXPECT_EQ(ErrorCode::NotFound, codeOf(others().share(saved.id)));
    store.close();
    auto prompt = store.sqlPrompt();
    auto row =
        prompt->one(u"SELECT CAST(sealed AS BLOB), insight, method, (SELECT count(*) FROM reflection_answer) "
                    "FROM reflection"_s,
                    {}, [](const storage::Row& r) {
                        EXPECT_FALSE(r.bytes(0).contains("pinguin"));
                        EXPECT_FALSE(r.bytes(0).contains("starrt"));
                        EXPECT_TRUE(r.isNull(1));
                        EXPECT_TRUE(r.isNull(2));
                        return r.integer(3);
                    });
    ASSERT_TRUE(row.has_value());
    EXPECT_EQ(0, row->value_or(-1));
}

TEST_F(ReflectionServiceTest, SharesWhatIsSavedAndTakesItBack) {
    const CaseId id = released();
    Reflection saved = note(id);
    ASSERT_TRUE(mine().share(saved.id).has_value());
    EXPECT_TRUE(mine().get(saved.id)->shared);
    auto seen = others().get(saved.id);
    ASSERT_TRUE(seen.has_value());
    EXPECT_EQ(u"ik luister te weinig"_s, seen->insight);
    EXPECT_EQ(2, seen->answers.size());
    EXPECT_EQ(1, others().ofCase(id)->size());
    EXPECT_EQ(ErrorCode::NotFound, codeOf(others().save(*seen))) << "only its author changes it";

    saved.insight = u"ik luister steeds beter"_s;
    EXPECT_EQ(SharingAfterSave::Shared, mine().save(saved).value_or(SharingAfterSave::Private));
    EXPECT_EQ(u"ik luister steeds beter"_s, others().get(saved.id)->insight);
    ASSERT_TRUE(mine().unshare(saved.id).has_value());
    EXPECT_EQ(ErrorCode::NotFound, codeOf(others().get(saved.id)));
    EXPECT_EQ(u"ik luister steeds beter"_s, mine().get(saved.id)->insight);
}

TEST_F(ReflectionServiceTest, SharingPassesTheGate) {
    const Reflection saved = note({}, u"ik belde 06-12345678 te laat"_s);
    auto refused = mine().share(saved.id);
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(refused));
    EXPECT_FALSE(mine().get(saved.id)->shared);
}

TEST_F(ReflectionServiceTest, WhatTheGateRefusesEndsTheSharing) {
    Reflection saved = note();
    EXPECT_EQ(SharingAfterSave::Private, mine().save(saved).value_or(SharingAfterSave::Shared));
    ASSERT_TRUE(mine().share(saved.id).has_value());
    saved.insight = u"ik belde 06-12345678 te laat"_s;
    EXPECT_EQ(SharingAfterSave::Ended, mine().save(saved).value_or(SharingAfterSave::Shared));
    EXPECT_EQ(ErrorCode::NotFound, codeOf(others().get(saved.id))) << "nor the older words";
    EXPECT_FALSE(mine().get(saved.id)->shared);
    EXPECT_EQ(saved.insight, mine().get(saved.id)->insight);
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(ReflectionServiceTest, RemovesAndBringsBack) {
    const Reflection saved = note();
    ASSERT_TRUE(mine().share(saved.id).has_value());
    ASSERT_TRUE(mine().remove(saved.id).has_value());
    EXPECT_TRUE(mine().mine()->isEmpty());
    auto& service = mine();
    EXPECT_EQ(ErrorCode::NotFound, codeOf(service.undoRemove(ReflectionId(u"x"_s))));
    ASSERT_TRUE(service.undoRemove(saved.id).has_value());
    EXPECT_EQ(saved.answers, service.get(saved.id)->answers);
    EXPECT_TRUE(others().get(saved.id).has_value()) << "shared it was, shared it is";
}

TEST_F(ReflectionServiceTest, ComesBackOnItsDay) {
    note();
    EXPECT_TRUE(mine().dueToRevisit()->isEmpty());
    store.clock().set(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    EXPECT_EQ(1, mine().dueToRevisit()->size());
}

TEST_F(ReflectionServiceTest, LessonsComeFromReviewsAndReflections) {
    const CaseId id = released();
    const Reflection saved = note(id);
    auto& learning = store.as(author).learning();
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(learning.takeFromReflection(saved.id, {})));
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(learning.takeFromReflection(saved.id, u"bel 06-12345678"_s)));
    ASSERT_TRUE(learning.takeFromReflection(saved.id, u"vraag eerst wat al lukt"_s).has_value());
    EXPECT_EQ(ErrorCode::NotFound,
              codeOf(store.as(colleague).learning().takeFromReflection(saved.id, u"mijn les"_s)));

    auto review = store.as(author).reviews().invite(id, store.member(colleague), u"kijk je mee"_s);
    ASSERT_TRUE(review.has_value());
    ASSERT_TRUE(store.as(colleague).learning().takeFromReview(*review, u"blijf bij de feiten"_s).has_value());

    auto& read = store.as(third).learning();
    ASSERT_EQ(2, read.lessons()->size());
    EXPECT_EQ(u"blijf bij de feiten"_s, read.lessons()->first().lesson.text.text());
    EXPECT_EQ(test::TestStore::name(colleague), read.lessons()->first().authorName);
    EXPECT_EQ(completeDraft().title, read.lessons()->first().caseTitle);
    EXPECT_EQ(1, read.lessons(u"wat al luk"_s)->size());
    EXPECT_EQ(2, read.lessons({}, ThemeId(u"gevoel.druk"_s))->size());
    EXPECT_TRUE(read.lessons({}, ThemeId(u"bestaan.schulden"_s))->isEmpty());
    EXPECT_EQ(2, read.lessonsFor(ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s))->size());
    EXPECT_TRUE(read.lessonsFor(ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034403"_s))->isEmpty());
}

TEST_F(ReflectionServiceTest, RulesOfThumbCarryTheirCounterCase) {
    const CaseId anchor = released();
    auto& learning = store.as(author).learning();
    auto id = learning.propose(u"vraag eerst wat al lukt"_s, u"als het kind veilig is"_s, u"bij acute zorg"_s,
                               anchor, {});
    ASSERT_TRUE(id.has_value());
    auto rows = learning.maxims(u"WAT AL"_s);
    ASSERT_EQ(1, rows->size());
    const MaximRow& row = rows->first();
    EXPECT_EQ(completeDraft().title, row.anchorTitle);
    EXPECT_EQ(QDate(2026, 2, 2), row.maxim.noCounterCaseOn) << "no counter-case found, on this day";
    EXPECT_EQ(MaximStatus::Proposed, row.maxim.status);
    EXPECT_EQ(ErrorCode::NotAllowed,
              codeOf(store.as(colleague).learning().setStatus(*id, MaximStatus::Used)));
    ASSERT_TRUE(store.as(author).learning().setStatus(*id, MaximStatus::Overruled).has_value());
    EXPECT_EQ(MaximStatus::Overruled, store.as(colleague).learning().maxims()->first().maxim.status);
}

} // namespace
