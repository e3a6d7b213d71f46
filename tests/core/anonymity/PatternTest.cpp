#include "MarkedText.h"

#include "core/anonymity/Patterns.h"

#include <gtest/gtest.h>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char16_t* marked; ///< marks say what has to be found, and with which label
};

class Notation : public ::testing::TestWithParam<Row> {};

QStringList expected(const MarkedText& text) {
    QStringList result;
    for (const Mark& mark : text.marks)
        result.append(mark.label + u':' + text.text.mid(mark.start, mark.length));
    return result;
}

} // namespace

TEST_P(Notation, IsFoundOrLeftAlone) {
    const MarkedText text = readMarked(u"row"_s, QString::fromUtf16(GetParam().marked));
    EXPECT_EQ(found(text.text).join(u" | "_s).toStdString(), expected(text).join(u" | "_s).toStdString())
        << qPrintable(text.text);
}

INSTANTIATE_TEST_SUITE_P(
    Phone, Notation,
    ::testing::Values(Row{u"bel {phone|0612345678}."}, Row{u"bel {phone|06-12345678}"},
                      Row{u"bel {phone|06 12 34 56 78}"}, Row{u"bel {phone|06-12 34 56 78}"},
                      Row{u"bel {phone|030-2345678}"}, Row{u"bel {phone|(030) 234 56 78}"},
                      Row{u"bel {phone|+31 6 12345678}"}, Row{u"bel {phone|+31(0)612345678}"},
                      Row{u"bel {phone|0031612345678}"}, Row{u"bel {phone|+32 475 12 34 56}"},
                      Row{u"bel {phone|+90 532 123 45 67}"}, Row{u"bel 0800-2000"}, Row{u"bel 112 bij nood"},
                      Row{u"de balie is open van 9.00 tot 17.00"}, Row{u"een bedrag van 1.234,56 euro"},
                      Row{u"telefoon: {phone|2345678}"}));

INSTANTIATE_TEST_SUITE_P(
    Online, Notation,
    ::testing::Values(Row{u"mail {email|noor@voorbeeld.nl}."},
                      Row{u"mail {email|noor.v-b+thuis@mail.voorbeeld.co.uk}, graag"},
                      Row{u"mail {email|noor(at)voorbeeld.nl}"}, Row{u"volg {email|@noor_vb09}"},
                      Row{u"haar account is {email|noor_2009}"}, Row{u"snap: {email|noor.09}"},
                      Row{u"zie {url|https://voorbeeld.nl/noor?x=1}."}, Row{u"zie {url|www.voorbeeld.nl}"},
                      Row{u"zie {url|noorsblog.com/foto}"}, Row{u"moe.de dag erna"}, Row{u"en/of hij komt"}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, Notation,
    ::testing::Values(
        Row{u"rekening {iban|NL91ABNA0417164300}"}, Row{u"rekening {iban|NL91 ABNA 0417 1643 00} staat rood"},
        Row{u"rekening {iban|nl91 abna 0417 1643 00}"}, Row{u"rekening {iban|BE68 5390 0754 7034}"},
        Row{u"rekening {iban|TR33 0006 1005 1978 6457 8413 26}"}, Row{u"bsn {bsn|123456782}"},
        Row{u"bsn: {bsn|123456789}"}, Row{u"het nummer {bsn|1112.22.333} staat erop"},
        Row{u"getal {bsn|111 222 333}"}, Row{u"een bedrag van € 123.456.789"},
        Row{u"{postcode|3531 CJ} Utrecht"}, Row{u"{postcode|3531CJ}"}, Row{u"adres {postcode|3531cj}"},
        Row{u"in 2019 is er veel gebeurd"}, Row{u"in 1998 de eerste keer"}, Row{u"auto {plate|GK-348-R}"},
        Row{u"auto {plate|12-ABC-3}"}, Row{u"kenteken {plate|XR 123 B}"}, Row{u"cijfers 12-34-56"},
        Row{u"dossiernummer {id_number|2023-00412}"}, Row{u"zaaknummer: {id_number|C/16/512345}"},
        Row{u"zaak {id_number|JE RK 24-1187}"}, Row{u"kenmerk {id_number|AB-12345}"},
        Row{u"casus C-2026-0042 op tafel"}, Row{u"in 2022-K4 waren er 36"},
        Row{u"wijk WK034409 en buurt BU03440911"}, Row{u"schooljaar 2022-2023 begon"},
        Row{u"WMO {id_number|41234567890}"}));

INSTANTIATE_TEST_SUITE_P(
    Date, Notation,
    ::testing::Values(Row{u"op {date|12-03-2024}"}, Row{u"op {date|12/3/24}"}, Row{u"op {date|12.03.2024}"},
                      Row{u"op {date|2024-03-12}"}, Row{u"op {date|12 maart}"},
                      Row{u"op {date|12 maart 2024}"}, Row{u"op {date|12 mrt '24}"},
                      Row{u"op de {date|12e maart}"}, Row{u"op {date|drie maart}"},
                      Row{u"op {date|eenentwintig mei 2019}"}, Row{u"op de {date|derde april}"},
                      Row{u"op {date|12/3} en"}, Row{u"op {date|12 en 13 maart}"}, Row{u"d.d. {date|3-5}"},
                      Row{u"geboortejaar {date|2013}"}, Row{u"geboren in {date|2013}"}, Row{u"in maart 2024"},
                      Row{u"in maart"}, Row{u"op maandag"}, Row{u"week 12 van 2024"}, Row{u"in 2024"},
                      Row{u"om 12.30 uur"}, Row{u"3 van de 4 dagen"}, Row{u"in mei en juni"},
                      Row{u"3/4 van de groep"}, Row{u"een mei vol feest"}));

INSTANTIATE_TEST_SUITE_P(
    Age, Notation,
    ::testing::Values(Row{u"een jongen van {age|8} jaar"},
                      Row{u"een jongen van {age|8} vergeet steeds zijn tas"},
                      Row{u"een moeder van 3 kinderen"}, Row{u"een man van 2 meter"}, Row{u"hij is {age|8}."},
                      Row{u"een meisje van {age|negen}"}, Row{u"een {age|negen}jarige jongen"},
                      Row{u"een {age|8}-jarige jongen"}, Row{u"zij is {age|2,5} jaar"},
                      Row{u"zoon ({age|8}) en dochter ({age|10})"}, Row{u"[kind 1] ({age|8})"},
                      Row{u"toen hij {age|6} was"}, Row{u"leeftijd: {age|15}"},
                      Row{u"kinderen van {age|3} en {age|5}"}, Row{u"kind van 4-12 jaar"},
                      Row{u"jongeren van 16 tot 23 jaar"}, Row{u"zij wacht al 8 jaar"},
                      Row{u"8 jaar geleden"}, Row{u"over 2 jaar"}, Row{u"vanaf 18 jaar"},
                      Row{u"een jaar later"}, Row{u"op zijn {age|vijfde} ging hij"}, Row{u"3 keer per week"},
                      Row{u"zijn 3 vrienden kwamen"}, Row{u"hij werkte 12 jaar bij de post"}));

TEST(Checksum, ElevenTest) {
    EXPECT_TRUE(passesElevenTest(u"123456782"));
    EXPECT_TRUE(passesElevenTest(u"111222333"));
    EXPECT_FALSE(passesElevenTest(u"123456789"));
    EXPECT_FALSE(passesElevenTest(u"000000000"));
    EXPECT_FALSE(passesElevenTest(u"12345678x"));
    EXPECT_FALSE(passesElevenTest(u"1234567820"));
}

TEST(Checksum, EveryChangedDigitFailsTheElevenTest) {
    const QString good = u"123456782"_s;
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString other = good;
            other[i] = digit;
            EXPECT_EQ(passesElevenTest(other), other == good) << qPrintable(other);
        }
    }
}

TEST(Checksum, IbanTest) {
    EXPECT_TRUE(passesIbanTest(u"NL91ABNA0417164300"));
    EXPECT_TRUE(passesIbanTest(u"nl91abna0417164300"));
    EXPECT_TRUE(passesIbanTest(u"BE68539007547034"));
    EXPECT_FALSE(passesIbanTest(u"NL91ABNA0417164301"));
    EXPECT_FALSE(passesIbanTest(u"NL19ABNA0417164300"));
    EXPECT_FALSE(passesIbanTest(u"NL91"));
    EXPECT_FALSE(passesIbanTest(u"NL91 ABNA 0417 16"));
}

TEST(Numeral, IsReadUpToNinetyNine) {
    EXPECT_EQ(numeralValue(u"negen"), 9);
    EXPECT_EQ(numeralValue(u"Zeventien"), 17);
    EXPECT_EQ(numeralValue(u"eenentwintig"), 21);
    EXPECT_EQ(numeralValue(u"drieëndertig"), 33);
    EXPECT_EQ(numeralValue(u"veertig"), 40);
    EXPECT_EQ(numeralValue(u"boom"), -1);
}

} // namespace leertafel::anonymity::test
