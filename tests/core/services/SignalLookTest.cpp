#include "core/services/SignalHistory.h"
#include "tests/core/services/FiguresFixture.h"

#include <cmath>

namespace leertafel::services {

namespace {

storage::BatchedCount figure(int batch, Quarter quarter, int count, const QString& area = u"WK034409"_s) {
    return {BatchId(QString::number(batch)), quarter,       AreaCode(area),
            ThemeId(u"gevoel.druk"_s),       u"huisarts"_s, count};
}

int countOf(const KnownThen& known, Quarter quarter) {
    for (const auto& theme : known.table)
        for (const auto& cell : theme.cells)
            if (cell.quarter == quarter)
                return cell.count;
    return -1;
}

const Quarter first = Quarter::of(2024, 1), second = Quarter::of(2024, 2), third = Quarter::of(2024, 3);

} // namespace

TEST(SignalHistory, KnowsOnlyWhatHadComeInBeforeALaterQuarter) {
    const QList<storage::BatchedCount> history{figure(1, first, 10), figure(2, second, 20),
                                               figure(3, first, 11), figure(4, second, 22),
                                               figure(4, third, 30), figure(5, first, 99)};
    const KnownThen then = knownAsOf(history, second);
    EXPECT_EQ(countOf(then, first), 11) << "put right before the third quarter came in";
    EXPECT_EQ(countOf(then, second), 20) << "put right together with the third quarter";
    EXPECT_EQ(countOf(then, third), -1);
    EXPECT_TRUE(then.newestIsOpen);
    EXPECT_EQ(countOf(knownAsOf(history, first), first), 10);
    EXPECT_EQ(countOf(knownAsOf(history, third), first), 99);
    EXPECT_EQ(countOf(knownAsOf(history, third), second), 22);
}

TEST(SignalHistory, TakesWhatCameInTogetherAsItStands) {
    const QList<storage::BatchedCount> history{figure(1, first, 10), figure(1, second, 20),
                                               figure(1, third, 30)};
    const KnownThen then = knownAsOf(history, second);
    EXPECT_EQ(countOf(then, first), 10);
    EXPECT_EQ(countOf(then, second), 20);
    EXPECT_EQ(countOf(then, third), -1);
    EXPECT_FALSE(then.newestIsOpen) << "a later quarter came in with it";
    EXPECT_TRUE(knownAsOf(history, third).newestIsOpen);
    EXPECT_TRUE(knownAsOf({}, first).table.isEmpty());
    EXPECT_TRUE(knownAsOf(history, Quarter::of(2023, 4)).table.isEmpty());
}

TEST(SignalHistory, FillsOlderYearsThatCameInLater) {
    const QList<storage::BatchedCount> history{figure(1, second, 20), figure(2, third, 30),
                                               figure(3, first, 10)};
    EXPECT_EQ(countOf(knownAsOf(history, second), first), 10);
}

using SignalLooks = FiguresFixture;

TEST_F(SignalLooks, TellTheStoryOfTheExample) {
    importExample();
    if (HasFatalFailure())
        return;
    const auto look = trends().look(Quarter::of(2022, 4));
    ASSERT_TRUE(look);
    EXPECT_EQ(look->quarter, Quarter::of(2022, 4));
    EXPECT_GT(look->looks, 100);
    QStringList found;
    for (const LookSaying& saying : look->found) {
        EXPECT_FALSE(saying.sentence.isEmpty());
        EXPECT_EQ(saying.quarter, Quarter::of(2022, 4));
        if (saying.area.id() == u"WK034409" && saying.up &&
            QStringList{u"point"_s, u"shift"_s, u"drift"_s}.contains(saying.kind))
            found << saying.theme.id();
    }
    EXPECT_TRUE(found.contains(u"leren.dyslexie"_s)) << qPrintable(found.join(u' '));
    EXPECT_TRUE(found.contains(u"gevoel.druk"_s)) << qPrintable(found.join(u' '));

    const auto now = trends().look();
    ASSERT_TRUE(now);
    EXPECT_EQ(now->quarter, Quarter::of(2025, 3));
    int open = 0, drifting = 0;
    for (const LookSaying& saying : now->found) {
        open += saying.kind == u"provisional" && saying.quarter == Quarter::of(2025, 4) ? 1 : 0;
        drifting += saying.kind == u"citywide" && saying.area.id() == u"GM0344" ? 1 : 0;
    }
    EXPECT_GE(open, 1);
    EXPECT_GE(drifting, 1);
}

TEST_F(SignalLooks, NameNoHiddenNumber) {
    importExample();
    if (HasFatalFailure())
        return;
    int hidden = 0;
    for (int year = 2019; year <= 2025; ++year) {
        for (int number = 1; number <= 4; ++number) {
            const auto look = trends().look(Quarter::of(year, number));
            ASSERT_TRUE(look);
            const QList<LookSaying> all = look->found + look->nearMisses;
            for (const LookSaying& saying : all) {
                if (saying.kind != u"point" || saying.theme.isEmpty())
                    continue;
                const auto series = trends().series(saying.theme, saying.area, Measure::Count);
                for (const TrendPoint& point : series->points) {
                    if (point.quarter != saying.quarter || !point.hidden)
                        continue;
                    ++hidden;
                    EXPECT_FALSE(saying.sentence.contains(u"expected"_s)) << qPrintable(saying.sentence);
                    EXPECT_DOUBLE_EQ(std::log10(*saying.p), std::round(std::log10(*saying.p)));
                }
            }
        }
    }
    EXPECT_GT(hidden, 0);
}

TEST_F(SignalLooks, AreEmptyWithoutFigures) {
    const auto look = trends().look();
    ASSERT_TRUE(look);
    EXPECT_TRUE(look->found.isEmpty());
    EXPECT_FALSE(look->quarter.isValid());
}

} // namespace leertafel::services
