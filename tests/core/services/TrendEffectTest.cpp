#include "core/services/TrendEffect.h"

#include "tests/core/services/FiguresFixture.h"

#include <array>

namespace leertafel::services {

using statistics::BeforeAfter;
using statistics::ChangeState;

namespace {

const ThemeId kBusy(u"gevoel.druk"_s);
const AreaCode kLeidscheRijn(u"WK034409"_s);
const AreaCode kCity(u"GM0344"_s);

TrendSeries years() {
    TrendSeries series;
    for (int i = 0; i < 12; ++i) {
        TrendPoint point;
        point.quarter = Quarter::of(2022, 1).plus(i);
        point.count = 10 + i;
        point.value = *point.count;
        series.points.append(point);
    }
    return series;
}

} // namespace

TEST(Effect, AQuarterInWhichItBeganLateCountsForNeitherSide) {
    struct Row {
        QDate began;
        int lastBefore, firstAfter;
    };
    const std::array rows{Row{{2023, 1, 1}, 3, 4},   Row{{2023, 1, 16}, 3, 4}, Row{{2023, 2, 13}, 3, 4},
                          Row{{2023, 2, 20}, 3, 5},  Row{{2023, 3, 31}, 3, 5}, Row{{2023, 4, 1}, 4, 5},
                          Row{{2021, 12, 31}, -2, 0}};
    for (const Row& row : rows) {
        const auto change = changeOf(years(), {}, row.began);
        EXPECT_EQ(change.lastBefore, row.lastBefore) << qPrintable(row.began.toString());
        EXPECT_EQ(change.firstAfter, row.firstAfter) << qPrintable(row.began.toString());
    }
}

TEST(Effect, TheRestIsTheCityWithoutTheArea) {
    TrendSeries series = years(), city = years();
    for (TrendPoint& point : city.points) {
        point.count = *point.count + 100;
        point.population = 70'000;
    }
    for (TrendPoint& point : series.points)
        point.population = 12'000;
    city.points[3].count.reset();
    city.points[4].without = {kLeidscheRijn};
    city.points[5].without = {kLeidscheRijn};
    city.points[5].population.reset();
    series.points[6].allThemes = true;
    const auto change = changeOf(series, city, {2023, 1, 1});
    EXPECT_EQ(change.restCount[0], 100);
    EXPECT_EQ(change.restExposure[0], 58'000);
    EXPECT_FALSE(change.restCount[3]) << "the city may not be seen";
    EXPECT_TRUE(change.restCount[4]) << "by the youths of those that did register";
    EXPECT_FALSE(change.restCount[5]) << "fewer areas, and no youths to divide by";
    EXPECT_FALSE(changeOf(city, {}, {2023, 1, 1}).count[5]);
    EXPECT_TRUE(change.jump[6]);
}

TEST(Effect, HasWordsForEveryOutcome) {
    QStringList said;
    for (const ChangeState state : {ChangeState::Compared, ChangeState::NotYet, ChangeState::NoBefore,
                                    ChangeState::Unseen, ChangeState::TooFew}) {
        BeforeAfter effect;
        effect.state = state;
        effect.before = 122;
        effect.after = 62;
        effect.change = statistics::rateRatio(62, 4, 122, 4);
        effect.completeAfter = 2;
        const QString sentence = wordsOf(effect).sentence;
        EXPECT_FALSE(sentence.isEmpty());
        EXPECT_FALSE(said.contains(sentence)) << qPrintable(sentence);
        EXPECT_EQ(sentence.contains(u"122"_s),
                  state == ChangeState::Compared || state == ChangeState::TooFew);
        said << sentence;
    }
    EXPECT_TRUE(said.first().contains(u"about half"_s)) << qPrintable(said.first());

    BeforeAfter first;
    first.state = ChangeState::Compared;
    first.after = 12;
    first.change = statistics::rateRatio(12, 4, 0, 4);
    first.jumped = true;
    EXPECT_TRUE(wordsOf(first).sentence.contains(u"none at all before (from "_s))
        << qPrintable(wordsOf(first).sentence);
    EXPECT_TRUE(wordsOf(first).detail.contains(u"registration"_s));
}

TEST(Effect, SaysItInWordsAndGivesTheNumberWithWhatItIsPer) {
    BeforeAfter effect;
    effect.state = ChangeState::Compared;
    effect.before = 129;
    effect.after = 73;
    effect.change = statistics::rateRatio(73, 101, 129, 100);
    effect.perYouths = true;
    const EffectWords rates = wordsOf(effect);
    EXPECT_TRUE(rates.sentence.contains(u"a little more than half"_s)) << qPrintable(rates.sentence);
    EXPECT_TRUE(rates.detail.contains(u"Per 1,000 youths 0.56 times"_s)) << qPrintable(rates.detail);
    effect.perYouths = false;
    EXPECT_FALSE(wordsOf(effect).detail.contains(u"Per 1,000"_s));
}

TEST(Effect, SaysWhatAModelAdds) {
    statistics::ModelledEffect model;
    model.here.level = 0.5;
    model.here.interval = {0.4, 0.62};
    model.here.casesDifference = -61.4;
    model.here.quarters = 24;
    QString said = wordsOf(model);
    EXPECT_TRUE(said.contains(u"24"_s) && said.contains(u"about half"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"about 61 fewer"_s)) << qPrintable(said);
    EXPECT_FALSE(said.contains(u"same model"_s)) << qPrintable(said);
    EXPECT_FALSE(said.contains(u"left out"_s)) << qPrintable(said);
    model.here.leftOut = 2;
    model.here.interval = {0.4, 1.2};
    model.rest = statistics::ModelledChange{};
    said = wordsOf(model);
    EXPECT_TRUE(said.contains(u"same model"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"left out"_s)) << qPrintable(said);
    EXPECT_FALSE(said.contains(u"fewer"_s)) << "chance explains it: " << qPrintable(said);
}

using Effects = FiguresFixture;

TEST_F(Effects, TellTheStoryOfTheExample) {
    importExample();
    if (HasFatalFailure())
        return;
    Intervention action;
    action.area = kLeidscheRijn;
    action.themes = {kBusy};
    action.startedOn = QDate(2023, 1, 16);
    action.title = u"gesprek met scholen"_s;
    ASSERT_TRUE(trends().addIntervention(action));
    const auto story = trends().story(kBusy, kLeidscheRijn, Quarter::of(2022, 4), Quarter::of(2022, 4));
    ASSERT_TRUE(story);
    ASSERT_EQ(story->actions.size(), 1);
    const EffectWords& words = story->actions.first().effect;
    EXPECT_TRUE(words.sentence.startsWith(u"Before "_s)) << qPrintable(words.sentence);
    EXPECT_TRUE(words.sentence.contains(u"rest of the city"_s)) << qPrintable(words.sentence);
    EXPECT_TRUE(words.detail.contains(u"was itself high"_s)) << qPrintable(words.detail);
    const auto city = trends().story(kBusy, kCity, Quarter::of(2022, 4), Quarter::of(2022, 4));
    ASSERT_TRUE(city && city->actions.size() == 1);
    EXPECT_EQ(city->actions.first().effect.sentence, words.sentence) << "of the area it was done in";
    EXPECT_TRUE(words.model.isEmpty()) << "six quarters before that did not stand out and may be shown";

    action.startedOn = QDate(2025, 7, 1);
    EXPECT_TRUE(trends().effect(action, kBusy, kLeidscheRijn)->sentence.contains(u"of the four"_s))
        << qPrintable(trends().effect(action, kBusy, kLeidscheRijn)->sentence);
    EXPECT_FALSE(trends().effect(action, kBusy, kCity)->sentence.isEmpty());
    EXPECT_FALSE(
        trends().effect(action, ThemeId(u"geld.schulden"_s), AreaCode(u"onbekend"_s))->sentence.isEmpty());
}

} // namespace leertafel::services
