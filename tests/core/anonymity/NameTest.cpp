#include "MarkedText.h"

#include <gtest/gtest.h>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char16_t* marked;
};

class Context : public ::testing::TestWithParam<Row> {};

} // namespace

TEST_P(Context, IsFoundOrLeftAlone) {
    const MarkedText text = readMarked(u"row"_s, QString::fromUtf16(GetParam().marked));
    QStringList expected;
    for (const Mark& mark : text.marks)
        expected.append(mark.label + u':' + text.text.mid(mark.start, mark.length));
    EXPECT_EQ(found(text.text).join(u" | "_s).toStdString(), expected.join(u" | "_s).toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Person, Context,
    ::testing::Values(
        Row{u"Vandaag kwam {person|Fatima} langs."}, Row{u"Vandaag kwam {person|Fatima El Amrani} langs."},
        Row{u"{person|Kidane} belde."}, Row{u"Ik sprak mw. {person|de Vries} over school."},
        Row{u"Ik sprak mevrouw {person|van den Berg}."}, Row{u"Dhr. {person|Zwelmar} was er."},
        Row{u"mw {person|bouzidi} belde"}, Row{u"Haar zoon {person|Xqendril} is boos."},
        Row{u"Brief van {person|R.K. de Vries} ontvangen."}, Row{u"Ook {person|J. Bakker} was er."},
        Row{u"we zagen {person|R.K.} op school"}, Row{u"vandaag belde {person|fatima} weer"},
        Row{u"de {person|Fatima}-groep"}, Row{u"{person|Fatima} kwam. Met {person|Fatima}s moeder."},
        Row{u"{person|Fatima}'s moeder kwam."}, Row{u"{person|Fatima\u0301} kwam."},
        Row{u"Vandaag sprak {person|Yıldırım} ons."}, Row{u"{person|YILDIRIM} EN MOEDER KWAMEN."}));

INSTANTIATE_TEST_SUITE_P(Homograph, Context,
                         ::testing::Values(Row{u"Wil je komen? Dat wil ik."},
                                           Row{u"Oma {person|Wil} kwam. {person|Wil} lachte. Ik wil ook."},
                                           Row{u"Mark de pagina en ga door."}, Row{u"De roos bloeit."},
                                           Row{u"Het is een storm in een glas water."}));

INSTANTIATE_TEST_SUITE_P(
    Plain, Context,
    ::testing::Values(Row{u"Moeder zegt dat de Gemeente niets doet."},
                      Row{u"Veilig Thuis en SAVE zijn betrokken."},
                      Row{u"Met Signs of Safety kijken we samen."}, Row{u"Een gezin uit Syrië in Overvecht."},
                      Row{u"Gezinsplanbespreking is om tien uur."}, Row{u"De ib'er van school denkt mee."},
                      Row{u"De Marokkaanse vader spreekt Berbers."},
                      Row{u"ADHD en LVB komen vaak samen voor."}, Row{u"Via WhatsApp en Instagram."},
                      Row{u"In Hoog Catharijne en Leidsche Rijn."}, Row{u"[moeder] en [Fatima] kwamen."},
                      Row{u"Tijdens de Ramadan."}));

INSTANTIATE_TEST_SUITE_P(Places, Context,
                         ::testing::Values(Row{u"Hij woont in {location|Amersfoort}."},
                                           Row{u"Zij komt uit {location|Aleppo}."},
                                           Row{u"Aan de {address|Kanaalstraat 12} gebeurde het."},
                                           Row{u"Op de {address|Burgemeester Reigerstraat 4-bis}."},
                                           Row{u"Zij woont aan de {address|Amerikalaan}."},
                                           Row{u"Ons adres is {address|Van der Bruggestraat 160}."},
                                           Row{u"Zij wonen {address|J.M. de Vriezekade 203}."},
                                           Row{u"Zij woont {address|Neude 5}."},
                                           Row{u"Zij woont in de {address|kanaalstraat 12}."},
                                           Row{u"Ik zag {address|Laan van Chartroise 12}."},
                                           Row{u"Hij gaat naar obs {institution|De Regenboog}."},
                                           Row{u"Hij gaat naar {institution|De Vuurvogel} in de wijk."},
                                           Row{u"Hij gaat naar de {institution|Beatrixschool}."},
                                           Row{u"Hij gaat naar school in Overvecht."},
                                           Row{u"Zij ging naar huis in de Vogelenbuurt."}));

TEST(Suggestion, ComesFromTheWordNearby) {
    const auto first = [](const QString& text) { return scanner().scan(text).value(0).suggestions.value(0); };
    EXPECT_EQ(first(u"Zijn moeder Fatima kwam."_s), u"[moeder]"_s);
    EXPECT_EQ(first(u"Haar zoon Emre kwam."_s), u"[kind 1]"_s);
    EXPECT_EQ(first(u"Juf Marloes belde."_s), u"[leerkracht]"_s);
    EXPECT_EQ(first(u"Vandaag kwam Fatima, de moeder van het kind."_s), u"[moeder]"_s);
    EXPECT_EQ(first(u"Vandaag kwam Emre (8) langs."_s), u"[kind 1]"_s);
    EXPECT_EQ(first(u"op 12 maart 2024"_s), u"[dag in maart]"_s);
    EXPECT_EQ(first(u"een jongen van 8 jaar"_s), u"8-10"_s);
    EXPECT_EQ(first(u"naar obs De Regenboog"_s), u"[school]"_s);
}

TEST(Suggestion, OnePersonHasOnePlaceholder) {
    const QList<Finding> findings =
        scanner().scan(u"Zoon Emre Kaya en zoon Yusuf kwamen. Emre huilde. Yusuf lachte."_s);
    ASSERT_EQ(findings.size(), 4);
    EXPECT_EQ(findings[0].suggestions.value(0), u"[kind 1]"_s);
    EXPECT_EQ(findings[1].suggestions.value(0), u"[kind 2]"_s);
    EXPECT_EQ(findings[2].suggestions.value(0), u"[kind 1]"_s);
    EXPECT_EQ(findings[3].suggestions.value(0), u"[kind 2]"_s);
}

TEST(Suggestion, NumbersGoOnBehindExistingPlaceholders) {
    const QList<Finding> findings = scanner().scan(u"[kind 1] speelt met broer en zoon Emre."_s);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].suggestions.value(0), u"[kind 2]"_s);
}

TEST(Grade, CertainIsWhatAllowsNoDoubt) {
    const auto certainty = [](const QString& text) { return scanner().scan(text).value(0).certainty; };
    EXPECT_EQ(certainty(u"Bel 06-12345678"_s), Certainty::Certain);
    EXPECT_EQ(certainty(u"Ik sprak mw. De Vries."_s), Certainty::Certain);
    EXPECT_EQ(certainty(u"Vandaag kwam Fatima El Amrani."_s), Certainty::Certain);
    EXPECT_EQ(certainty(u"Vandaag kwam Fatima."_s), Certainty::Possible);
    EXPECT_EQ(certainty(u"Vandaag kwam Zwelmar."_s), Certainty::Possible);
    EXPECT_EQ(certainty(u"op 12 maart"_s), Certainty::Possible);
}

} // namespace leertafel::anonymity::test
