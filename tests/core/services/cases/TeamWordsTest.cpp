// Words that the team calls fine in every case: who may be let by, at which doors, and what verify sees.
#include "core/services/TeamWords.h"

#include "core/anonymity/Gate.h"
#include "tests/core/services/cases/CaseFixture.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;

namespace {

class TeamWordsTest : public test::CaseFixture {
protected:
    static CaseDraft draftWith(const QString& situation) {
        CaseDraft draft = completeDraft();
        draft.fields.insert(u"situatie"_s, situation);
        return draft;
    }
    TeamWords& words(int member = author) { return store.as(member).teamWords(); }
    qsizetype openIn(const QString& what) { return store.as(author).gate().open(what).size(); }
    const QString text = u"elke week naar Fladderwiek in de buurt"_s;
};

TEST_F(TeamWordsTest, AWordOnTheListAsksNothingInAnyCaseNorOfAnyColleague) {
    const CaseId one = written(draftWith(text));
    const CaseId two = written(draftWith(u"zij gaat graag naar fladderwiek, naar Fladderwiek dus"_s));
    ASSERT_EQ(ErrorCode::OpenFindings, codeOf(store.as(author).cases().freeze(one)));
    ASSERT_TRUE(words(colleague).add(u" Fladderwiek "_s).has_value());
    EXPECT_TRUE(store.as(author).cases().freeze(one).has_value());
    EXPECT_TRUE(store.as(author).cases().freeze(two).has_value());
    const auto all = words().all();
    ASSERT_TRUE(all.has_value());
    ASSERT_EQ(1, all->size());
    EXPECT_EQ(u"Fladderwiek"_s, all->first().word);
    EXPECT_EQ(store.member(colleague), all->first().addedBy);
    EXPECT_EQ(store.clock().now(), all->first().addedAt);
}

TEST_F(TeamWordsTest, EveryDoorHeedsTheList) {
    const CaseId id = offered();
    auto& cases = store.as(colleague).cases();
    const auto sendBack = [&] {
        return store.as(colleague).cases().sendBack(id, u"schrijf niet dat het bij Fladderwiek was"_s,
                                                    store.as(colleague).signatory());
    };
    EXPECT_EQ(ErrorCode::OpenFindings,
              codeOf(cases.sendBack(id, u"bij Fladderwiek dus"_s, store.as(colleague).signatory())));
    ASSERT_TRUE(store.as(colleague).teamWords().add(u"Fladderwiek"_s).has_value());
    EXPECT_TRUE(sendBack().has_value());
}

TEST_F(TeamWordsTest, ARevokedWordIsAFindingAgainAtOnceAndCanComeBack) {
    ASSERT_GT(openIn(text), 0);
    const auto id = words().add(u"Fladderwiek"_s);
    ASSERT_TRUE(id.has_value());
    EXPECT_EQ(0, openIn(text));
    ASSERT_TRUE(words().revoke(*id).has_value());
    EXPECT_GT(openIn(text), 0);
    EXPECT_TRUE(words().all()->isEmpty());
    EXPECT_EQ(ErrorCode::NotFound, codeOf(words().revoke(*id)));
    ASSERT_TRUE(words().restore(*id).has_value());
    EXPECT_EQ(0, openIn(text));
    EXPECT_EQ(1, words().all()->size());
    EXPECT_EQ(ErrorCode::NotFound, codeOf(words().restore(*id)));
    // Put on the list anew while it was off: there is no second one.
    ASSERT_TRUE(words().revoke(*id).has_value());
    ASSERT_TRUE(words().add(u"fladderwiek"_s).has_value());
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(words().restore(*id)));
    EXPECT_EQ(1, words().all()->size());
    const auto report = store.as(author).verify();
    ASSERT_TRUE(report.has_value());
    EXPECT_TRUE(report->ok()) << report->broken.join(u'\n').toStdString();
}

TEST_F(TeamWordsTest, TheSameWordTwiceIsOneWord) {
    const auto first = words().add(u"Fladderwiek"_s);
    ASSERT_TRUE(first.has_value());
    const auto again = words(colleague).add(u"FLADDERWIEK"_s);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*first, *again);
    EXPECT_EQ(1, words().all()->size());
}

TEST_F(TeamWordsTest, WhatIsCertainIsNeverLetBy) {
    for (const QString& sure : {u"iemand@voorbeeld.nl"_s, u"mw. Voorbeeldsma"_s, u"06-12345678"_s})
        EXPECT_FALSE(words().add(sure).has_value()) << sure.toStdString();
    // Doubtful alone, certain after a title: the list does not count there.
    ASSERT_TRUE(words().add(u"Fladderwiek"_s).has_value());
    EXPECT_EQ(0, openIn(text));
    const auto left = store.as(author).gate().open(u"volgens mevrouw Fladderwiek was het rustig"_s);
    ASSERT_FALSE(left.isEmpty());
    EXPECT_EQ(anonymity::Certainty::Certain, left.first().certainty);
}

TEST_F(TeamWordsTest, WhatIsNoWordIsRefused) {
    for (const QString& none : {u""_s, u"  "_s, u"12"_s, u"…"_s, QString(70, u'a')})
        EXPECT_EQ(ErrorCode::InvalidValue, codeOf(words().add(none))) << none.toStdString();
    EXPECT_TRUE(words().all()->isEmpty());
}

TEST_F(TeamWordsTest, WhoAndWhenStandEvenAtAnSqlPrompt) {
    ASSERT_TRUE(words().add(u"Fladderwiek"_s).has_value());
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(u"DELETE FROM team_word"_s));
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(u"UPDATE team_word SET word = 'Bedachtveld'"_s));
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(u"UPDATE team_word SET added_at = '2020-01-01'"_s));
    EXPECT_EQ(ErrorCode::NotAllowed,
              refusedBySql(u"INSERT OR REPLACE INTO team_word SELECT * FROM team_word"_s));
    // A word put in past the program is named.
    EXPECT_EQ(std::nullopt,
              refusedBySql(u"INSERT INTO team_word (id, word, word_key, added_by, added_at) SELECT "
                           "'00000000-0000-7000-8000-000000000000', 'Bedachtveld', 'bedachtveld', added_by, "
                           "added_at FROM team_word"_s));
    const auto report = store.as(author).verify();
    ASSERT_TRUE(report.has_value());
    ASSERT_EQ(1, report->broken.size()) << report->broken.join(u'\n').toStdString();
    EXPECT_TRUE(report->broken.first().startsWith(u"team_word"_s)) << report->broken.first().toStdString();
}

TEST_F(TeamWordsTest, AStoreOpenForReadingOnlyKeepsItsList) {
    const auto id = words().add(u"Fladderwiek"_s);
    ASSERT_TRUE(id.has_value());
    store.close();
    auto reading = store.stores().open(store.keys(author), OpenMode::ReadOnly);
    ASSERT_TRUE(reading.has_value());
    EXPECT_TRUE((*reading)->gate().open(text).isEmpty());
    EXPECT_EQ(ErrorCode::StoreReadOnly, codeOf((*reading)->teamWords().revoke(*id)));
    EXPECT_EQ(ErrorCode::StoreReadOnly, codeOf((*reading)->teamWords().add(u"Bedachtveld"_s)));
}

} // namespace
