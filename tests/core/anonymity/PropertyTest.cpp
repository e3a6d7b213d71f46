#include "MarkedText.h"

#include "core/anonymity/Placeholder.h"

#include <gtest/gtest.h>

#include <random>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

namespace {

/// Those that rules may be made on.
QList<MarkedText> allTexts() {
    const QList<MarkedText> texts = readCorpus({});
    EXPECT_GE(texts.size(), 100);
    return texts;
}

void expectSound(const QString& text) {
    int end = 0;
    for (const Finding& finding : scanner().scan(text)) {
        ASSERT_GT(finding.length, 0);
        ASSERT_GE(finding.start, end) << qPrintable(text);
        ASSERT_LE(finding.start + finding.length, text.size());
        ASSERT_GT(finding.confidence, 0.0);
        ASSERT_LE(finding.confidence, 1.0);
        ASSERT_FALSE(finding.reason.isEmpty());
        ASSERT_NE(reasonText(finding.reason), finding.reason);
        ASSERT_FALSE(finding.suggestions.isEmpty())
            << qPrintable(finding.reason) << ": " << qPrintable(text.mid(finding.start, finding.length));
        end = finding.start + finding.length;
    }
}

} // namespace

TEST(Property, ANameGivesWayToTheDateThatRunsIntoIt) {
    // Found by the fuzzer: the name rule read on into what is a date.
    const QString text = u"M\uFFFDA0 1mrt"_s;
    expectSound(text);
    EXPECT_FALSE(scanner().scan(text).isEmpty());
}

TEST(Property, FindingsAreOrderedInBoundsAndExplained) {
    for (const MarkedText& text : allTexts())
        expectSound(text.text);
}

TEST(Property, RandomTextsNeverGoOutOfBounds) {
    std::mt19937 random(20260101); // NOLINT: the same texts every run
    const QString alphabet = u"abeJnOoR 012389.,:-/@'[]()\n\u0301\u0130ışł€😀é_+#"_s;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int size = int(random() % 120);
        for (int i = 0; i < size; ++i)
            text += alphabet[qsizetype(random() % std::size_t(alphabet.size()))];
        expectSound(text);
    }
}

TEST(Property, TakingAllFirstSuggestionsLeavesNothing) {
    int texts = 0;
    int open = 0;
    for (const MarkedText& text : allTexts()) {
        const QString handled = replaceAll(text.text, scanner().scan(text.text));
        const QList<Finding> left = scanner().scan(handled);
        ++texts;
        open += left.isEmpty() ? 0 : 1;
        for (const Finding& finding : left)
            ADD_FAILURE() << qPrintable(text.name) << ": " << qPrintable(finding.reason) << " in '"
                          << qPrintable(handled.mid(qMax(0, finding.start - 30), finding.length + 50)) << "'";
    }
    EXPECT_EQ(open, 0) << "of " << texts;
}

TEST(Property, NothingIsFoundInsidePlaceholders) {
    for (const QString& inside : {u"Fatima"_s, u"06-12345678"_s, u"12 maart 2024"_s, u"Kanaalstraat 12"_s,
                                  u"noor@voorbeeld.nl"_s, u"dag in maart"_s, u"3531 CJ"_s}) {
        EXPECT_TRUE(found(u"["_s + inside + u"]"_s).isEmpty()) << qPrintable(inside);
        EXPECT_TRUE(found(u"Wij spraken ["_s + inside + u"] over school."_s).isEmpty()) << qPrintable(inside);
    }
}

TEST(Property, TheSameTextGivesTheSameFindings) {
    for (const MarkedText& text : allTexts())
        EXPECT_EQ(scanner().scan(text.text), scanner().scan(text.text));
}

TEST(Property, DecomposedTextGivesTheSamePlaces) {
    const QString composed = u"Vandaag kwam Zoë Zielińska uit Amersfoort."_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    const QList<Finding> findings = scanner().scan(decomposed);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(decomposed.mid(findings[0].start, findings[0].length).normalized(QString::NormalizationForm_C),
              u"Zoë Zielińska"_s);
    EXPECT_EQ(decomposed.mid(findings[1].start, findings[1].length), u"Amersfoort"_s);
}

class Million : public ::testing::TestWithParam<const char16_t*> {};

/// What grows with the square of the length would not end here; how long it takes the benchmark tells.
TEST_P(Million, CharactersAreReadToTheEnd) {
    constexpr qsizetype Size = 1'000'000;
    const QString unit = QString::fromUtf16(GetParam());
    expectSound(unit.repeated(Size / unit.size()));
}

INSTANTIATE_TEST_SUITE_P(Pages, Million,
                         ::testing::Values(u"1234567890", u".", u"ABCDEFGHIJ", u"1 ", u"1-", u"A.", u"Aa ",
                                           u"a.b@", u"[", u"van de ", u"1/2/", u"a_", u"De "));

} // namespace leertafel::anonymity::test
