#include "core/services/UnsentWords.h"
#include "tests/core/services/cases/CaseFixture.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;

namespace {

class UnsentWordsTest : public test::CaseFixture {
protected:
    UnsentWords& mine() { return store.as(author).unsentWords(); }
    QString keptBy(int member, const QString& where) {
        const auto words = store.as(member).unsentWords().of(where);
        EXPECT_TRUE(words.has_value());
        return words.value_or(u"refused"_s);
    }
    int rows() {
        store.close();
        auto counted = store.sqlPrompt()->one(u"SELECT count(*) FROM unsent_words"_s, {},
                                              [](const storage::Row& row) { return row.integer(0); });
        return counted && *counted ? **counted : -1;
    }
    const QString place = u"review/1/advice"_s;
};

TEST_F(UnsentWordsTest, AreThereAgainAfterClosing) {
    ASSERT_TRUE(mine().keep(place, u"begin bij\nde pinguin"_s).has_value());
    ASSERT_TRUE(mine().keep(place, u" begin bij\nde grote pinguin "_s).has_value());
    store.close();
    EXPECT_EQ(u" begin bij\nde grote pinguin "_s, keptBy(author, place)) << "as it was typed";
    EXPECT_EQ(QString(), keptBy(author, u"review/2/advice"_s));
    EXPECT_EQ(1, rows());
}

TEST_F(UnsentWordsTest, AreOfOneMemberAlone) {
    ASSERT_TRUE(mine().keep(place, u"wat van mij is"_s).has_value());
    EXPECT_EQ(QString(), keptBy(colleague, place));
    ASSERT_TRUE(store.as(colleague).unsentWords().keep(place, u"wat van mijn collega is"_s).has_value());
    ASSERT_TRUE(store.as(colleague).unsentWords().forget(place).has_value());
    EXPECT_EQ(u"wat van mij is"_s, keptBy(author, place));
}

TEST_F(UnsentWordsTest, AreSealedUnderTheMembersKeyAndToTheirPlace) {
    ASSERT_TRUE(mine().keep(place, u"de pinguin"_s).has_value());
    store.close();
    auto prompt = store.sqlPrompt();
    auto sealed = prompt->one(u"SELECT sealed FROM unsent_words"_s, {},
                              [](const storage::Row& row) { return row.bytes(0); });
    ASSERT_TRUE(sealed && *sealed);
    EXPECT_FALSE((*sealed)->isEmpty());
    EXPECT_FALSE((*sealed)->contains("pinguin"));
    ASSERT_TRUE(prompt->run(u"UPDATE unsent_words SET member = ?"_s, {store.member(colleague).text()}));
    prompt.reset();
    EXPECT_EQ(ErrorCode::StoreDamaged, codeOf(store.as(colleague).unsentWords().of(place)));
    store.close();
    prompt = store.sqlPrompt();
    ASSERT_TRUE(prompt->run(u"UPDATE unsent_words SET member = ?, place = 'review/1/view'"_s,
                            {store.member(author).text()}));
    prompt.reset();
    EXPECT_EQ(ErrorCode::StoreDamaged, codeOf(mine().of(u"review/1/view"_s)));
}

TEST_F(UnsentWordsTest, EmptyWordsForgetThePlace) {
    ASSERT_TRUE(mine().keep(place, u"een paar woorden"_s).has_value());
    ASSERT_TRUE(mine().keep(place, u" \n"_s).has_value());
    EXPECT_EQ(0, rows());
    EXPECT_TRUE(mine().forget(place).has_value()) << "forgetting twice is no error";
}

TEST_F(UnsentWordsTest, AStoreOpenedToReadKeepsNothingAndDoesNotComplain) {
    ASSERT_TRUE(mine().keep(place, u"van daarvoor"_s).has_value());
    store.close();
    auto reading = store.stores().open(store.keys(author), OpenMode::ReadOnly);
    ASSERT_TRUE(reading.has_value());
    auto& words = (*reading)->unsentWords();
    EXPECT_TRUE(words.keep(place, u"van nu"_s).has_value());
    EXPECT_TRUE(words.forget(place).has_value());
    EXPECT_EQ(u"van daarvoor"_s, *words.of(place));
}

TEST_F(UnsentWordsTest, GoWithTheirCase) {
    const CaseId gone = frozen();
    const CaseId stays = frozen();
    for (const CaseId& id : {gone, stays}) {
        auto review = store.as(author).reviews().invite(id, store.member(colleague), u"kijk je mee"_s);
        ASSERT_TRUE(review.has_value());
        ASSERT_TRUE(mine().keep(u"case/%1/invite"_s.arg(id.text()), u"kijk naar de stem"_s).has_value());
        auto& readers = store.as(colleague).unsentWords();
        ASSERT_TRUE(
            readers.keep(u"review/%1/decline"_s.arg(review->text()), u"deze week niet"_s).has_value());
    }
    ASSERT_EQ(4, rows());
    ASSERT_TRUE(store.as(author).cases().withdraw(gone).has_value());
    EXPECT_EQ(2, rows());
    EXPECT_EQ(u"kijk naar de stem"_s, keptBy(author, u"case/%1/invite"_s.arg(stays.text())));
}

} // namespace
