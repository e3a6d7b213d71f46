#include "core/anonymity/Placeholder.h"

#include "MarkedText.h"

#include <gtest/gtest.h>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

TEST(Placeholder, ReplacesOneSpot) {
    const QString text = u"Noor en Noor."_s;
    const Finding second{.start = 8, .length = 4};
    EXPECT_EQ(replaceOne(text, second, u"[kind 1]"_s), u"Noor en [kind 1]."_s);
}

TEST(Placeholder, ReplacesWholeWordsEverywhere) {
    EXPECT_EQ(replaceEverywhere(u"Noor, Noor's fiets, Noordzee, noor en [Noor]"_s, u"Noor"_s, u"[kind 1]"_s),
              u"[kind 1], [kind 1]'s fiets, Noordzee, noor en [Noor]"_s);
    EXPECT_EQ(replaceEverywhere(u"Noor"_s, {}, u"[x]"_s), u"Noor"_s);
    EXPECT_EQ(replaceEverywhere(u"Noor Noor"_s, u"Noor"_s, u"[Noor]"_s), u"[Noor] [Noor]"_s);
}

TEST(Placeholder, ReplacesInAllTextsOfACase) {
    const QMap<QString, QString> texts = {{u"a"_s, u"Noor huilt."_s}, {u"b"_s, u"Waarom huilt Noor?"_s}};
    const QMap<QString, QString> result = replaceEverywhere(texts, u"Noor"_s, u"[kind 1]"_s);
    EXPECT_EQ(result.value(u"a"_s), u"[kind 1] huilt."_s);
    EXPECT_EQ(result.value(u"b"_s), u"Waarom huilt [kind 1]?"_s);
}

TEST(Placeholder, TheSamePersonKeepsTheSameOne) {
    PlaceholderMap map;
    EXPECT_EQ(map.placeholderFor(u"Noor Voorbeeld"_s, u"[kind 1]"_s), u"[kind 1]"_s);
    EXPECT_EQ(map.placeholderFor(u"Noor"_s, u"[persoon 3]"_s), u"[kind 1]"_s);
    EXPECT_EQ(map.placeholderFor(u"Ali Bedacht"_s, u"[kind 1]"_s), u"[kind 2]"_s);
    EXPECT_EQ(map.placeholderFor(u"Sam"_s, u"[moeder]"_s), u"[moeder]"_s);
    EXPECT_EQ(map.inUse(), (QStringList{u"[kind 1]"_s, u"[kind 2]"_s, u"[moeder]"_s}));
}

TEST(Placeholder, NumbersGoOnBehindThoseInTheText) {
    PlaceholderMap map;
    map.learn(u"[kind 1] en [kind 2] met [moeder]"_s);
    EXPECT_EQ(map.placeholderFor(u"Noor"_s, u"[kind 1]"_s), u"[kind 3]"_s);
    EXPECT_EQ(map.placeholderFor(u"Sam"_s, u"[moeder]"_s), u"[moeder 2]"_s);
}

TEST(Rescan, AChangedParagraphGivesWhatAFullScanGives) {
    const QString before = u"Vandaag kwam Fatima.\nWij spraken over school.\nBel 06-12345678."_s;
    const QString after = u"Vandaag kwam Fatima.\nWij spraken Emre over school.\nBel 06-12345678."_s;
    const QList<Finding> known = scanner().scan(before);
    const QList<Finding> quick = rescanChanged(scanner(), before, known, after);
    const QList<Finding> full = scanner().scan(after);
    ASSERT_EQ(quick.size(), full.size());
    for (qsizetype i = 0; i < full.size(); ++i) {
        EXPECT_EQ(quick[i].start, full[i].start);
        EXPECT_EQ(quick[i].length, full[i].length);
        EXPECT_EQ(quick[i].label, full[i].label);
    }
}

TEST(Rescan, EveryEditOfAKeyKeepsThePlaces) {
    const QString text = u"Eerst kwam Fatima.\nDaarna belde Emre op 06-12345678.\n\nToen niets."_s;
    for (qsizetype cut = 0; cut < text.size(); ++cut) {
        const QString after = text.left(cut) + text.mid(cut + 1);
        const QList<Finding> quick = rescanChanged(scanner(), text, scanner().scan(text), after);
        const QList<Finding> full = scanner().scan(after);
        ASSERT_EQ(quick.size(), full.size()) << "without character " << cut;
        for (qsizetype i = 0; i < full.size(); ++i)
            EXPECT_EQ(quick[i].start, full[i].start) << "without character " << cut;
    }
}

} // namespace leertafel::anonymity::test
