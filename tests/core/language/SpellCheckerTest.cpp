#include "core/language/SpellChecker.h"

#include "tests/support/TestPaths.h"

#include <QFile>

#include <gtest/gtest.h>

namespace leertafel::language::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray fieldWords() {
    QFile file(QStringLiteral(LEERTAFEL_SOURCE "/resources/words/field-words.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const SpellChecker& checker() {
    static const SpellChecker made(std::make_shared<const Dictionary>(), fieldWords());
    return made;
}

QStringList wordsOf(const QString& paragraph) {
    QStringList words;
    for (const auto& span : wordsToSpell(paragraph))
        words.append(paragraph.mid(span.start, span.length));
    return words;
}

QStringList misspeltIn(const QString& paragraph) {
    auto words = wordsOf(paragraph);
    words.removeIf([](const QString& word) { return checker().accepts(word); });
    return words;
}

} // namespace

TEST(FieldWords, HaveAHeaderAndStandInOrderWithoutDoubles) {
    const auto lines = fieldWords().trimmed().split('\n');
    ASSERT_GT(lines.size(), 150);
    EXPECT_TRUE(lines.first().startsWith('#'));
    for (qsizetype i = 2; i < lines.size(); ++i)
        EXPECT_LT(lines.at(i - 1), lines.at(i));
    for (const auto& line : lines.mid(1)) {
        EXPECT_EQ(line, line.trimmed());
        EXPECT_FALSE(line.isEmpty());
    }
}

TEST(FieldWords, AreSpeltWellAsTheyStandAndAtTheBeginOfASentence) {
    for (const auto& line : fieldWords().trimmed().split('\n').mid(1)) {
        auto word = QString::fromUtf8(line);
        EXPECT_TRUE(checker().accepts(word)) << line.constData();
        word[0] = word.at(0).toUpper();
        EXPECT_TRUE(checker().accepts(word)) << line.constData();
    }
}

TEST(SpellChecker, FindsSlipsInASentenceAsOneIsWritten) {
    EXPECT_EQ(misspeltIn(u"De gezinswerker sprak gisteravnd met het buurtteam over de overlegtafel."_s),
              (QStringList{u"gisteravnd"_s}));
    EXPECT_EQ(misspeltIn(u"Hij loopt steds weg uit de kring; juf is moe, zegt ze."_s),
              (QStringList{u"steds"_s}));
    EXPECT_EQ(misspeltIn(u"Zij wil ’s avonds foto’s maken, één keer per week. Ze twijfeld nog."_s),
              (QStringList{u"twijfeld"_s}));
    EXPECT_EQ(misspeltIn(u"Volgens mw. en dhr. is het evt. goed."_s), QStringList());
    EXPECT_EQ(misspeltIn(u"Kwam er zorg- en welzijnswerk, dan ging het goed."_s), QStringList());
    EXPECT_TRUE(checker().suggestions(u"gisteravnd"_s).contains(u"gisteravond"_s));
    EXPECT_LE(checker().suggestions(u"steds"_s).size(), 5);
}

TEST(SpellChecker, PassesOverWhatIsNoWordToSpell) {
    EXPECT_EQ(wordsOf(u"[moeder] mailde iemnd@voorbeeld.nl, zie https://voorbeeld.nl/xqz en www.xqz.nl"_s),
              (QStringList{u"mailde"_s, u"zie"_s, u"en"_s}));
    EXPECT_EQ(wordsOf(u"een jongen van 4-12 in groep 5b, op 12-01-2026"_s),
              (QStringList{u"een"_s, u"jongen"_s, u"van"_s, u"in"_s, u"groep"_s, u"op"_s}));
    // A capital inside a sentence is a name or an abbreviation; at its begin it is not.
    EXPECT_EQ(wordsOf(u"Thuis belde Zwoeffel met de GGZ. Toen zweeg hij."_s),
              (QStringList{u"Thuis"_s, u"belde"_s, u"met"_s, u"de"_s, u"Toen"_s, u"zweeg"_s, u"hij"_s}));
}

} // namespace leertafel::language::test
