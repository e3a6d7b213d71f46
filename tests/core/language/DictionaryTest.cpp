#include "core/language/Dictionary.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace leertafel::language::test {

using namespace Qt::StringLiterals;

TEST(Dictionary, KnowsDutchWordsAndTheirCompounds) {
    ASSERT_TRUE(Dictionary::isInstalled());
    const Dictionary dictionary;
    for (const auto& word :
         {u"rust"_s, u"thuis"_s, u"schoolplein"_s, u"foto's"_s, u"één"_s, u"kinderdagverblijf"_s})
        EXPECT_TRUE(dictionary.accepts(word)) << qPrintable(word);
    for (const auto& word : {u"rsut"_s, u"gisteravnd"_s, u"verwijsd"_s})
        EXPECT_FALSE(dictionary.accepts(word)) << qPrintable(word);
}

// Hunspell compares what stands before a seam with patterns that may be longer than that.
TEST(Dictionary, TakesCompoundsWithAShortFirstPart) {
    const Dictionary dictionary;
    for (const auto& word : {u"leerkrachtkanalen"_s, u"leerkrachtkinderen"_s, u"ziekanalen"_s, u"uikind"_s,
                             u"kindkinderen"_s, u"zeekanaal"_s})
        dictionary.accepts(word);
    EXPECT_TRUE(dictionary.accepts(u"zeekanaal"_s));
}

TEST(Dictionary, AnswersTheSameAfterARest) {
    const Dictionary dictionary;
    dictionary.rest(); // before the first word
    EXPECT_TRUE(dictionary.accepts(u"schoolplein"_s));
    dictionary.rest();
    EXPECT_TRUE(dictionary.accepts(u"schoolplein"_s)); // known
    EXPECT_TRUE(dictionary.accepts(u"kinderdagverblijf"_s));
    EXPECT_FALSE(dictionary.accepts(u"gisteravnd"_s));
    dictionary.rest();
    EXPECT_TRUE(dictionary.suggestions(u"onrsut"_s).contains(u"onrust"_s));
}

TEST(Dictionary, SuggestsWhatMayHaveBeenMeant) {
    const Dictionary dictionary;
    EXPECT_TRUE(dictionary.suggestions(u"gisteravnd"_s).contains(u"gisteravond"_s));
    EXPECT_TRUE(dictionary.suggestions(u"onrsut"_s).contains(u"onrust"_s));
}

TEST(Dictionary, ServesManyThreads) {
    const Dictionary dictionary;
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 20; ++round)
                    for (const auto& word : {u"rust"_s, u"klas"_s, u"gezin"_s})
                        if (!dictionary.accepts(word) || dictionary.accepts(word + u"xq"_s))
                            ++wrong;
            });
    }
    EXPECT_EQ(wrong, 0);
}

} // namespace leertafel::language::test
