#include "core/services/TrendComparison.h"

#include "core/statistics/Funnel.h"
#include "tests/core/services/FiguresFixture.h"
#include "tests/support/HiddenFigures.h"

namespace leertafel::services {

using Comparisons = FiguresFixture;

namespace {
const ThemeId pressure(u"gevoel.druk"_s);

QString toldBy(TrendService& trends, const TrendComparison& comparison) {
    const auto number = [](std::optional<double> value) {
        return value ? QString::number(*value, 'g', 12) : u"-"_s;
    };
    QStringList lines{trends.meaning(comparison), trends.methodLine(comparison), number(comparison.centre),
                      number(comparison.spread), QString::number(comparison.compared)};
    for (qsizetype i = 0; i < comparison.areas.size(); ++i) {
        const ComparedArea& area = comparison.areas[i];
        lines.append(trends.sentence(comparison, i));
        lines.append(number(area.count ? std::optional<double>(*area.count) : std::nullopt));
        for (const auto& value : {area.youths, area.rate, area.lower, area.upper})
            lines.append(number(value));
        lines.append(QString::number(int(area.place)));
    }
    for (const QList<FunnelStep>& steps : {comparison.narrow, comparison.wide})
        for (const FunnelStep& step : steps)
            lines.append(number(step.youths) + number(step.lower95) + number(step.upper998));
    return lines.join(u'\n');
}
} // namespace

TEST_F(Comparisons, HoldTheRatesAndLimitsOfOneQuarter) {
    importExample();
    if (HasFatalFailure())
        return;
    const auto found = trends().compare(pressure, {Quarter::of(2022, 4)});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->areas.size(), 10);
    statistics::Series count, youths;
    for (qsizetype i = 0; i < 10; ++i) {
        const ComparedArea& area = found->areas[i];
        EXPECT_EQ(area.area.id(), m_words->districts()[i].code) << "never by rank";
        const auto rates = trends().series(pressure, area.area, Measure::PerThousand);
        ASSERT_TRUE(rates);
        for (const TrendPoint& point : rates->points) {
            if (point.quarter != Quarter::of(2022, 4))
                continue;
            EXPECT_EQ(area.rate.has_value(), point.value.has_value());
            EXPECT_NEAR(area.rate.value_or(0), point.value.value_or(0), 1e-9);
            EXPECT_EQ(area.hidden, point.hidden);
        }
        count.push_back(area.rate ? std::optional<double>(*area.count) : std::nullopt);
        youths.push_back(area.rate ? area.youths : std::nullopt);
    }
    const auto wide = statistics::multiplicativeFunnel(count, youths, 1000);
    EXPECT_EQ(found->widened, wide.overdispersed);
    EXPECT_NEAR(found->spread, wide.phiUsed, 1e-9);
    const auto limits = found->widened ? wide.limits : statistics::exactFunnel(count, youths, 1000).limits;
    for (size_t i = 0; i < 10; ++i) {
        const ComparedArea& area = found->areas[qsizetype(i)];
        if (!area.rate)
            continue;
        EXPECT_NEAR(*area.upper, *limits.upper95[i], 1e-9);
        EXPECT_EQ(area.place == FunnelPlace::Outside, limits.outside998[i]);
    }
    EXPECT_TRUE(trends().sentence(*found, 8).startsWith(u"Leidsche Rijn: "_s));
    EXPECT_FALSE(found->narrow.isEmpty());
    for (const FunnelStep& step : found->narrow) {
        EXPECT_LE(step.lower998, step.lower95);
        EXPECT_LE(step.upper95, step.upper998);
    }
}

TEST_F(Comparisons, SayWhichLimitsAreMeant) {
    TrendComparison comparison;
    comparison.narrow = {{1000, 1, 2, 0, 3}};
    EXPECT_TRUE(trends().meaning(comparison).contains(u"no more than chance"_s));
    comparison.wide = comparison.narrow;
    EXPECT_TRUE(trends().meaning(comparison).contains(u"the narrow limits apply"_s));
    comparison.widened = true;
    EXPECT_TRUE(trends().meaning(comparison).contains(u"the wide limits apply"_s));
    EXPECT_TRUE(trends().meaning({}).contains(u"nothing to compare"_s));
}

TEST_F(Comparisons, TakeAYearWhereItsQuartersCanBeSeen) {
    ASSERT_TRUE(
        trends().importPopulation(write(u"youths.csv"_s, test::youthsOfFigures()), OnRefused::ImportNothing));
    ASSERT_TRUE(trends().importCounts(write(u"c.csv"_s, test::figuresHiding(2)), u"test"_s,
                                      OnRefused::ImportNothing));
    const auto found = trends().compare(pressure, {Quarter::of(2021, 4), true});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->period.text(), u"2021"_s);
    EXPECT_FALSE(found->provisional);
    EXPECT_TRUE(found->areas[0].missing);
    EXPECT_TRUE(found->areas[4].hidden);
    EXPECT_TRUE(found->areas[5].hidden);
    EXPECT_FALSE(found->areas[5].count);
    EXPECT_EQ(found->areas[8].count, 24 + 20 + 21 + 22) << "2021 begins with the fifth quarter";
    EXPECT_NEAR(*found->areas[8].rate, 1000.0 * 87 / 12300, 1e-6);
    EXPECT_EQ(found->compared, 2);
    EXPECT_TRUE(found->narrow.isEmpty()) << "two areas are nothing to compare";
    EXPECT_EQ(found->areas[8].place, FunnelPlace::Unjudged);
    const auto open = trends().compare(pressure, {Quarter::of(2022, 4), true});
    ASSERT_TRUE(open);
    EXPECT_TRUE(open->provisional);
    EXPECT_TRUE(trends().sentence(*open, 8).contains(u"not judged"_s));
}

TEST_F(Comparisons, TellTheSameWhateverIsHidden) {
    ASSERT_TRUE(
        trends().importPopulation(write(u"youths.csv"_s, test::youthsOfFigures()), OnRefused::ImportNothing));
    QStringList first;
    for (const int small : {1, 2, 3, 4}) {
        const auto counts = trends().importCounts(write(u"c.csv"_s, test::figuresHiding(small)), u"test"_s,
                                                  OnRefused::ImportNothing);
        ASSERT_TRUE(counts);
        ASSERT_TRUE(counts->imported);
        QStringList told;
        for (int i = 0; i < 12; ++i)
            for (const bool year : {false, true}) {
                const auto found = trends().compare(pressure, {Quarter::of(2020, 1).plus(i), year});
                ASSERT_TRUE(found);
                EXPECT_EQ(found->areas[5].hidden, year || i % 2 == 0);
                told.append(toldBy(trends(), *found));
            }
        if (first.isEmpty())
            first = told;
        EXPECT_EQ(told.join(u'\n').toStdString(), first.join(u'\n').toStdString()) << small;
        ASSERT_TRUE(trends().undoImport(counts->batch));
    }
}

TEST_F(Comparisons, NameWhatHasNoYouthsAndStayEmptyWithoutFigures) {
    const auto none = trends().compare(pressure, {});
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->areas.isEmpty());
    ASSERT_TRUE(trends().importCounts(write(u"c.csv"_s, test::figuresHiding(2)), u"test"_s,
                                      OnRefused::ImportNothing));
    const auto found = trends().compare(pressure, {});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->period.quarter, Quarter::of(2022, 3)) << "the last complete one";
    EXPECT_EQ(found->compared, 0);
    EXPECT_TRUE(found->areas[8].count);
    EXPECT_FALSE(found->areas[8].rate);
    EXPECT_TRUE(trends().sentence(*found, 8).contains(u"youths is not known"_s));
    EXPECT_TRUE(trends().sentence(*found, 5).contains(u"cannot be shown"_s));
    EXPECT_TRUE(trends().sentence(*found, 0).contains(u"not zero"_s));
    EXPECT_TRUE(trends().sentence(*found, 10).isEmpty());
}

} // namespace leertafel::services
