#include "ui/cases/FindingWatch.h"

#include "core/anonymity/Scanner.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

namespace {

const anonymity::Scanner& scanner() {
    static const auto made = anonymity::Scanner::create();
    return **made;
}

class FindingWatchTest : public ::testing::Test {
protected:
    FindingWatch watch{anonymity::Gate(scanner()), {u"title"_s, u"situatie"_s, u"stem"_s}};
};

} // namespace

TEST_F(FindingWatchTest, FindsAMailAddressInTheParagraphBeingTyped) {
    watch.load({{u"situatie"_s, u"eerste alinea\ntweede alinea"_s}}, {});
    EXPECT_EQ(watch.count(), 0);
    const auto text = u"eerste alinea\nmail naar iemand@voorbeeld.nl over de tweede"_s;
    watch.edited(u"situatie"_s, text, static_cast<int>(text.size()));
    ASSERT_EQ(watch.certain(), 1);
    const auto spot = watch.spots().constFirst();
    EXPECT_EQ(spot.field, u"situatie"_s);
    EXPECT_EQ(spot.needle, u"iemand@voorbeeld.nl"_s);
}

TEST_F(FindingWatchTest, FindingsBehindTheChangeMoveAlong) {
    watch.load({{u"situatie"_s, u"begin\nmail naar iemand@voorbeeld.nl"_s}}, {});
    ASSERT_EQ(watch.count(), 1);
    const auto text = u"begin met meer woorden\nmail naar iemand@voorbeeld.nl"_s;
    watch.edited(u"situatie"_s, text, 5);
    ASSERT_EQ(watch.count(), 1);
    const auto finding = watch.of(u"situatie"_s).constFirst();
    EXPECT_EQ(text.mid(finding.start, finding.length), u"iemand@voorbeeld.nl"_s);
    watch.settle();
    EXPECT_EQ(watch.of(u"situatie"_s).constFirst().start, finding.start);
}

TEST_F(FindingWatchTest, ACertainFindIsLookedForInTheOtherFieldsAfterRest) {
    watch.load({{u"stem"_s, u"zij zegt dat iemand@voorbeeld.nl niet antwoordt"_s}}, {});
    const auto before = watch.certain();
    const auto text = u"mw. Voorbeeldsma belde"_s;
    QSignalSpy told(&watch, &FindingWatch::countsChanged);
    watch.edited(u"title"_s, text, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.count() > 1; }, 2000));
    EXPECT_GT(watch.certain(), before);
}

TEST_F(FindingWatchTest, AKeptPossibleStringIsLeftAlone) {
    const auto text = u"zij noemt daarbij Zwoeffel als plek"_s;
    watch.load({{u"stem"_s, text}}, {});
    const auto spots = watch.spots();
    ASSERT_FALSE(spots.isEmpty());
    QList<FindingDecision> kept;
    for (const auto& spot : spots)
        kept.append({spot.needle, anonymity::toId(spot.finding.label), u"notPersonal"_s});
    watch.setDecisions(kept);
    EXPECT_EQ(watch.possible(), 0);
}

TEST_F(FindingWatchTest, OccurrencesCountWholeWordsOverAllFields) {
    watch.load({{u"situatie"_s, u"Zwoef en Zwoef en Zwoeffel"_s}, {u"stem"_s, u"Zwoef."_s}}, {});
    EXPECT_EQ(watch.occurrences(u"Zwoef"_s), 3);
    EXPECT_EQ(watch.places(u"situatie"_s, u"Zwoef"_s).size(), 2);
}

TEST_F(FindingWatchTest, ThePlaceholderChosenBeforeComesFirst) {
    Spot spot{u"stem"_s, {}, u"Zwoef"_s};
    spot.finding.suggestions = {u"[moeder]"_s, u"[oma]"_s};
    EXPECT_EQ(watch.suggestions(spot).constFirst(), u"[moeder]"_s);
    watch.remember(u"Zwoef"_s, u"[oma]"_s);
    EXPECT_EQ(watch.suggestions(spot), (QStringList{u"[oma]"_s, u"[moeder]"_s}));
}

TEST_F(FindingWatchTest, TwoPeopleOfTwoFieldsGetTwoPlaceholdersAndOnePersonKeepsOne) {
    watch.load({{u"situatie"_s, u"Haar zoon Daan (8) speelt lang alleen."_s},
                {u"stem"_s, u"Haar dochter Femke (6) slaapt. Daan slaapt ook."_s}},
               {});
    const auto all = watch.replacements();
    ASSERT_FALSE(all.value(u"situatie"_s).isEmpty());
    ASSERT_GT(all.value(u"stem"_s).size(), 1);
    const auto texts = watch.texts();
    const auto situation = replaced(texts.at(1), all.value(u"situatie"_s));
    const auto voice = replaced(texts.at(2), all.value(u"stem"_s));
    EXPECT_FALSE((situation + voice).contains(u"Daan"_s)) << qPrintable(situation + voice);
    EXPECT_TRUE(situation.contains(u"[kind 1]"_s)) << qPrintable(situation);
    EXPECT_TRUE(voice.contains(u"[kind 2]"_s)) << qPrintable(voice);
    EXPECT_TRUE(voice.contains(u"[kind 1] slaapt ook"_s)) << qPrintable(voice);
    // What is pasted later is about the same people.
    const auto pasted = u"Daan belde."_s;
    const auto findings = scanner().scan(pasted);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(replaced(pasted, watch.replacements(pasted, findings)), u"[kind 1] belde."_s);
}
