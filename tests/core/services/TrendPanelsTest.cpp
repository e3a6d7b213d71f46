#include "core/services/TrendPanels.h"

#include "tests/core/services/FiguresFixture.h"
#include "tests/support/HiddenFigures.h"

namespace leertafel::services {

using Panels = FiguresFixture;

namespace {
const ThemeId pressure(u"gevoel.druk"_s);

QString toldBy(TrendService& trends, const TrendPanels& panels) {
    QStringList lines{QString::number(panels.top, 'g', 12), QString::number(panels.cityTop, 'g', 12)};
    for (const TrendSeries& series : panels.panels) {
        lines.append(trends.summary(series));
        lines.append(trends.methodLine(series));
        for (const TrendPoint& point : series.points)
            lines.append(test::toldBy(point));
    }
    return lines.join(u'\n');
}
} // namespace

TEST_F(Panels, HoldEveryWijkAndTheCityAsTheirOwnChartsDo) {
    importExample();
    if (HasFatalFailure())
        return;
    for (const Measure measure : {Measure::Count, Measure::PerThousand}) {
        const auto panels = trends().panels(pressure, measure);
        ASSERT_TRUE(panels);
        ASSERT_EQ(panels->panels.size(), 11);
        for (qsizetype i = 0; i < 11; ++i) {
            const TrendSeries& panel = panels->panels[i];
            EXPECT_EQ(panel.area.id(), i < 10 ? m_words->districts()[i].code : m_words->city().code);
            const auto alone = trends().series(pressure, panel.area, measure);
            ASSERT_TRUE(alone);
            ASSERT_EQ(panel.points.size(), alone->points.size());
            for (qsizetype p = 0; p < panel.points.size(); ++p) {
                EXPECT_EQ(test::toldBy(panel.points[p]), test::toldBy(alone->points[p]));
                for (const auto& value : {panel.points[p].value, panel.points[p].upper})
                    EXPECT_LE(value.value_or(0), panels->topOf(i)) << "drawn outside its panel";
            }
        }
    }
}

TEST_F(Panels, ShareOneScaleUnlessTheCityCounts) {
    importExample();
    if (HasFatalFailure())
        return;
    const auto counts = trends().panels(pressure, Measure::Count);
    ASSERT_TRUE(counts);
    EXPECT_TRUE(counts->cityApart());
    EXPECT_EQ(counts->topOf(0), counts->topOf(9));
    EXPECT_GT(counts->topOf(10), 2 * counts->topOf(0));
    const auto rates = trends().panels(pressure, Measure::PerThousand);
    ASSERT_TRUE(rates);
    EXPECT_EQ(rates->topOf(0), rates->topOf(10));
    EXPECT_GT(rates->topOf(0), 0);
}

TEST_F(Panels, SayWhatStandsOutAndWhatCannotBeShown) {
    TrendSeries series;
    series.area = AreaCode(u"WK034409"_s);
    for (int i = 0; i < 8; ++i) {
        TrendPoint point;
        point.quarter = Quarter::of(2024, 1).plus(i);
        point.count = 20;
        point.value = 20;
        point.provisional = i == 7;
        series.points.append(point);
    }
    for (const int i : {1, 2, 5})
        series.points[i].flag = PointFlag::High;
    for (const int i : {0, 4}) {
        series.points[i].hidden = true;
        series.points[i].count.reset();
        series.points[i].value.reset();
    }
    const QString said = trends().summary(series);
    EXPECT_TRUE(said.startsWith(trends().sentence(series, 6))) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"Stands out: 2024-K2 – 2024-K3, 2025-K2."_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"2 quarter"_s)) << qPrintable(said);
    EXPECT_FALSE(said.contains(u"registered"_s)) << qPrintable(said);
    EXPECT_EQ(trends().summary({}), u"No complete quarter yet."_s);
}

TEST_F(Panels, TellTheSameWhateverIsHidden) {
    ASSERT_TRUE(
        trends().importPopulation(write(u"youths.csv"_s, test::youthsOfFigures()), OnRefused::ImportNothing));
    QMap<Measure, QString> first;
    for (const int small : {1, 2, 3, 4}) {
        const auto counts = trends().importCounts(write(u"c.csv"_s, test::figuresHiding(small)), u"test"_s,
                                                  OnRefused::ImportNothing);
        ASSERT_TRUE(counts);
        ASSERT_TRUE(counts->imported);
        for (const Measure measure : {Measure::Count, Measure::PerThousand}) {
            const auto panels = trends().panels(pressure, measure);
            ASSERT_TRUE(panels);
            EXPECT_TRUE(panels->panels[5].points[0].hidden);
            EXPECT_TRUE(panels->panels[4].points[0].protecting);
            EXPECT_FALSE(panels->panels[5].points[1].hidden);
            const QString told = toldBy(trends(), *panels);
            if (small == 1)
                first.insert(measure, told);
            EXPECT_EQ(told.toStdString(), first.value(measure).toStdString()) << small;
        }
        ASSERT_TRUE(trends().undoImport(counts->batch));
    }
}

TEST_F(Panels, AreElevenEmptyOnesWithoutFigures) {
    const auto panels = trends().panels(pressure, Measure::Count);
    ASSERT_TRUE(panels);
    EXPECT_EQ(panels->panels.size(), 11);
    EXPECT_EQ(panels->top, 0);
    for (const TrendSeries& series : panels->panels)
        EXPECT_TRUE(series.points.isEmpty());
}

} // namespace leertafel::services
