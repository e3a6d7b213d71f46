#include "core/anonymity/AllowedWords.h"
#include "core/anonymity/Gate.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace leertafel::anonymity;

namespace {

Finding finding(Label label, Certainty certainty) { return {0, 4, label, certainty}; }

} // namespace

TEST(AllowedWords, AreComparedWithoutCapitalsMarksAndDoubleSpaces) {
    EXPECT_EQ(AllowedWords::keyOf(u" Café  Bedacht "), AllowedWords::keyOf(u"cafe bedacht"));
    EXPECT_EQ(AllowedWords::keyOf(u"Yıldız’s"), AllowedWords::keyOf(u"yildiz's"));
    EXPECT_NE(AllowedWords::keyOf(u"Fladderwiek"), AllowedWords::keyOf(u"Fladderwieken"));
    for (const QString& none : {u""_s, u"8"_s, u"12-3"_s, u"…"_s, QString(64, u'a')})
        EXPECT_TRUE(AllowedWords::keyOf(none).isEmpty()) << none.toStdString();
}

TEST(AllowedWords, LetByOnlyWhatIsDoubtfulAndLooksLikeAName) {
    AllowedWords words;
    words.set({AllowedWords::keyOf(u"Zwoef")});
    for (const Label label : {Label::Person, Label::Institution, Label::Location}) {
        EXPECT_TRUE(words.letBy(finding(label, Certainty::Possible), u"zwoef"));
        EXPECT_FALSE(words.letBy(finding(label, Certainty::Possible), u"zwoeffel"));
        EXPECT_FALSE(words.letBy(finding(label, Certainty::Certain), u"Zwoef"));
    }
    for (const Label label :
         {Label::Date, Label::Age, Label::Address, Label::Postcode, Label::Phone, Label::Email, Label::Url,
          Label::Iban, Label::Bsn, Label::Plate, Label::IdNumber})
        EXPECT_FALSE(words.letBy(finding(label, Certainty::Possible), u"Zwoef"));
    words.set({});
    EXPECT_FALSE(words.letBy(finding(Label::Person, Certainty::Possible), u"Zwoef"));
}

TEST(AllowedWords, TheGateHeedsAChangeAtOnce) {
    const auto scanner = Scanner::create();
    ASSERT_TRUE(scanner.has_value());
    const auto words = std::make_shared<AllowedWords>();
    const Gate gate(**scanner, words);
    const QString text = u"zij gaan elke week naar Fladderwiek toe"_s;
    EXPECT_FALSE(gate.admit(text).has_value());
    words->set({AllowedWords::keyOf(u"Fladderwiek")});
    EXPECT_TRUE(gate.admit(text).has_value());
    words->set({});
    EXPECT_FALSE(gate.admit(text).has_value());
}
