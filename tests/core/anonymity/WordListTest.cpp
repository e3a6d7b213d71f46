// Words told apart by a letter and a length, or looked for by a rare letter: the same is found as word by
// word.

#include "core/anonymity/Signs.h"
#include "core/anonymity/Words.h"

#include <QList>
#include <QString>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace leertafel::anonymity {
namespace {

using namespace Qt::StringLiterals;

constexpr WordList Few = {
    u"aan", u"één", u"'t", u"zo'n", u"x11", u"straat", u"basisscholengemeenschapsdagen"};

bool isAmong(QStringView word) {
    return std::any_of(Few.begin(), Few.end(), [&](std::u16string_view other) {
        return word.compare(QStringView(other), Qt::CaseInsensitive) == 0;
    });
}

bool endsLikeOne(QStringView word) {
    return std::any_of(Few.begin(), Few.end(), [&](std::u16string_view other) {
        return word.endsWith(QStringView(other), Qt::CaseInsensitive);
    });
}

/// Words of every letter and length around those of the list, as they are and in capitals.
std::vector<QString> wordsAround() {
    std::vector<QString> words = {u""_s, u"a"_s, u"é"_s, u"ſtraat"_s, u"\u212Aaan"_s};
    std::mt19937 random(14);
    const QString letters = u"abcdeénrstxz'1"_s;
    for (const std::u16string_view known : Few) {
        const QString word = QStringView(known).toString();
        words.insert(words.end(), {word, word.toUpper(), word.chopped(1), word + u's', u'b' + word});
        for (int i = 0; i < 40; ++i) {
            QString changed = word;
            changed[qsizetype(random() % std::size_t(word.size()))] =
                letters[qsizetype(random() % std::size_t(letters.size()))];
            words.push_back(changed);
        }
    }
    return words;
}

TEST(WordList, FindsWhatIsFoundWordByWord) {
    int found = 0;
    for (const QString& word : wordsAround()) {
        EXPECT_EQ(isOneOf(word, Few), isAmong(word)) << word.toStdString();
        EXPECT_EQ(endsWithAny(word, Few, Few.size(), 0), endsLikeOne(word)) << word.toStdString();
        found += isAmong(word) ? 1 : 0;
    }
    EXPECT_GE(found, 2 * int(Few.size()));
}

TEST(WordList, LooksNoFurtherThanTheEndingsAskedFor) {
    EXPECT_TRUE(endsWithAny(u"kerkstraat", Few, Few.size(), 3));
    EXPECT_FALSE(endsWithAny(u"kerkstraat", Few, Few.size(), 5));
    EXPECT_FALSE(endsWithAny(u"kerkstraat", Few, 5, 3));
}

TEST(Signs, StandWhereASearchFindsThem) {
    const QString text = u"zoon (0), 0 keer. Hij is 0\nof niet é0 – zoonlief"_s;
    const Signs signs(text);
    const QList<QLatin1StringView> all = {"0"_L1, " 0"_L1,  "(0"_L1,   "zoon"_L1, "zoonlief"_L1, "0\nof"_L1,
                                          "z"_L1, "oon"_L1, "niet"_L1, "keek"_L1, "liefs"_L1,    "f"_L1};
    for (const QLatin1StringView sign : all)
        for (qsizetype from = 0; from <= text.size(); ++from)
            EXPECT_EQ(signs.find(sign, from), text.indexOf(sign, from)) << sign.data() << from;
}

} // namespace
} // namespace leertafel::anonymity
