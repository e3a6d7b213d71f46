#include "core/anonymity/Shape.h"

#include <gtest/gtest.h>

using leertafel::anonymity::Shape;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString text;
    QLatin1StringView signs;
    bool there;
};

TEST(Shape, WritesEveryNumberTheSameWay) {
    const Case cases[] = {
        {u"Zoon (14) en dochter"_s, "zoon (0)"_L1, true},
        {u"ZOON 7"_s, "zoon 0"_L1, true},
        {u"zoon zeven"_s, "zoon 0"_L1, true},
        {u"haar zoon van tweeënhalf jaar"_s, "0j jaar|0 jaar"_L1, true},
        {u"elf en een half jaar"_s, "0 jaar"_L1, true},
        {u"7½ jaar"_s, "0 jaar"_L1, true},
        {u"7,5 jaar"_s, "0,0 jaar"_L1, true},
        {u"een negenjarige"_s, "0j"_L1, true},
        {u"8jr"_s, "0jr"_L1, true},
        {u"zij is 8 j"_s, "0 j\n"_L1, true},
        {u"sinds haar derde"_s, "haar 0"_L1, true},
        {u"zoon Ilyas"_s, "zoon 0"_L1, false},
        {u"wij zien hem"_s, "0"_L1, false},
        {u""_s, "0"_L1, false},
    };
    for (const Case& each : cases)
        EXPECT_EQ(Shape(each.text).has(each.signs), each.there) << qPrintable(each.text);
}

TEST(Shape, TellsWordsFromPartsOfWords) {
    EXPECT_TRUE(Shape(u"zijn fb is open"_s).hasWord("ig|fb"_L1));
    EXPECT_TRUE(Shape(u"IG"_s).hasWord("ig"_L1));
    EXPECT_FALSE(Shape(u"veilig"_s).hasWord("ig"_L1));
    EXPECT_FALSE(Shape(u"veilig"_s).begins("ig"_L1));
    EXPECT_TRUE(Shape(u"zaaknummer"_s).begins("zaak"_L1));
    EXPECT_FALSE(Shape(u"rechtszaak"_s).begins("zaak"_L1));
}

TEST(Shape, KnowsWhatIsSpelledAndWhatStandsInGroups) {
    EXPECT_TRUE(Shape(u"P-2231-K"_s).hasGroups());
    EXPECT_TRUE(Shape(u"wmo/2024"_s).hasGroups());
    EXPECT_FALSE(Shape(u"06-12345678. Veilig"_s).hasGroups());
    EXPECT_TRUE(Shape(u"I R 4 K 9 2"_s).hasSpelled());
    EXPECT_FALSE(Shape(u"ik zag u"_s).hasSpelled());
    EXPECT_TRUE(Shape(u"de drie kinderen"_s).hasNumeral());
    EXPECT_FALSE(Shape(u"een kind"_s).hasNumeral());
    EXPECT_FALSE(Shape(u"een kind"_s).hasFigure());
}

} // namespace
