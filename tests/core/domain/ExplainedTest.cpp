#include "core/domain/Explained.h"

#include <gtest/gtest.h>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {
Argument line(Stance stance) {
    Argument one;
    one.stance = stance;
    return one;
}

Explanation said(const QString& text, const QString& by, const QString& refute,
                 const QList<Stance>& stances = {Stance::For, Stance::Against}) {
    Explanation one;
    for (const Stance stance : stances)
        one.arguments.append(line(stance));
    one.text = text;
    one.saidBy = by;
    one.wouldRefute = refute;
    return one;
}
} // namespace

TEST(Explained, TakesTwoWholeRivals) {
    const Explanation classes = said(u"grote klassen"_s, u"team"_s, u"kleine klassen vragen even vaak"_s);
    const Explanation rule = said(u"een nieuwe regeling"_s, u"city"_s, u"elders stijgt het niet"_s);
    const Explanation unsure = said(u"ouders praten elkaar na"_s, u"school"_s, u" "_s);
    const Explanation nobody = said(u"het weer"_s, {}, u"ook in de zon"_s);
    const Explanation half =
        said(u"de buurt groeit"_s, u"team"_s, u"andere vragen groeien niet"_s, {Stance::For, Stance::For});
    const Explanation bare = said(u"een nieuwe praktijk"_s, u"family"_s, u"elders ook"_s, {});
    struct Row {
        QList<Explanation> written;
        QStringList lacks;
    };
    const QList<Row> rows{
        {{}, {u"second"_s}},
        {{classes}, {u"second"_s}},
        {{classes, classes}, {u"second"_s}},
        {{classes, said(u"Grote  klassen."_s, u"school"_s, u"x"_s)}, {u"second"_s}},
        {{classes, said(u" "_s, u"school"_s, u"x"_s)}, {u"second"_s}},
        {{classes, rule}, {}},
        {{unsure}, {u"second"_s, u"refute"_s}},
        {{classes, unsure}, {u"refute"_s}},
        {{classes, nobody}, {u"saidBy"_s}},
        {{unsure, nobody}, {u"saidBy"_s, u"refute"_s}},
        {{classes, unsure, rule}, {}},
        {{classes, unsure, nobody, rule}, {}},
        {{classes, half}, {u"weighed"_s}},
        {{bare, half}, {u"weighed"_s}},
        {{bare}, {u"second"_s, u"weighed"_s}},
        {{bare, half, classes, rule}, {}},
    };
    for (qsizetype i = 0; i < rows.size(); ++i)
        EXPECT_EQ(lacksToBeExplained(rows[i].written), rows[i].lacks) << i;
}

TEST(Explained, KnowsItsStances) {
    for (const Stance stance : {Stance::For, Stance::Against})
        EXPECT_EQ(*stanceFromId(toId(stance)), stance);
    EXPECT_EQ(toId(Stance::Against), u"against"_s);
    EXPECT_FALSE(stanceFromId(u"maybe"_s));
}

} // namespace leertafel
