#include "core/services/TrendOverview.h"
#include "core/storage/CountRepository.h"
#include "tests/core/services/ReleaseFixture.h"

#include <QFile>

namespace leertafel::services {

namespace {

class Releases : public ReleaseFixture {
protected:
    /// Every wijk 20 a quarter, but for those named; then one quarter that is not complete yet.
    void importAround(const QMap<QString, int>& inFirst) {
        Table table;
        for (const AreaCode& area : wijken())
            table[area] = {inFirst.value(area.id(), 20), 20};
        importTable(table);
    }
    const CheckedCell& at(const CheckedFigures& figures, const QString& area, Quarter from,
                          int quarters = 1) {
        const CheckedCell* cell = figures.find(theme(), AreaCode(area), from, quarters);
        EXPECT_NE(cell, nullptr) << area.toStdString();
        static const CheckedCell none;
        return cell ? *cell : none;
    }
};

} // namespace

TEST_F(Releases, SayWhyEachNumberIsHidden) {
    importAround({{u"WK034401"_s, 3}, {u"WK034402"_s, 9}});
    const CheckedFigures figures = checked(all());
    EXPECT_EQ(at(figures, u"WK034401"_s, first()).why, WhyHidden::Small);
    EXPECT_EQ(at(figures, u"WK034402"_s, first()).why, WhyHidden::Protecting);
    EXPECT_EQ(at(figures, u"WK034403"_s, first()).why, WhyHidden::Shown);
    EXPECT_EQ(at(figures, u"WK034403"_s, first()).key.count, 20);
    EXPECT_FALSE(at(figures, u"WK034401"_s, first()).key.count);
    EXPECT_FALSE(at(figures, u"WK034402"_s, first()).key.count);
    EXPECT_EQ(figures.hidden(), 2);
    EXPECT_EQ(ReleaseService::words(WhyHidden::Small), u"fewer than 5"_s);
    EXPECT_TRUE(ReleaseService::words(WhyHidden::Shown).isEmpty());
    EXPECT_TRUE(ReleaseService::leftOut(figures.hidden()).contains(ReleaseService::mark()));
}

TEST_F(Releases, HideThePartThatAnEarlierReleaseLeavesToHide) {
    importAround({{u"WK034401"_s, 6}, {u"WK034402"_s, 9}});
    giveOut(all());
    correct(AreaCode(u"WK034401"_s), 0, 3);
    const CheckedFigures figures = checked(all());
    EXPECT_EQ(at(figures, u"WK034401"_s, first()).why, WhyHidden::Small);
    // The others are out with the numbers of today, so the city's new number cannot go out.
    EXPECT_EQ(at(figures, city().id(), first()).why, WhyHidden::ToldBefore);
    EXPECT_TRUE(knownTooWell().isEmpty()) << qPrintable(knownTooWell().join(u'\n'));
    giveOut(all());
    EXPECT_TRUE(knownTooWell().isEmpty()) << qPrintable(knownTooWell().join(u'\n'));
}

TEST_F(Releases, AreRefusedWhenWhatIsOutLeavesNothingToHide) {
    importAround({{u"WK034401"_s, 0}, {u"onbekend"_s, 5}});
    giveOut(all());
    // Three requests turn out to be of a wijk: 3 and 2 now, and everything around them is out.
    correct(AreaCode(u"WK034401"_s), 0, 3);
    correct(AreaCode(u"onbekend"_s), 0, 2);
    const auto refused = m_releases->check(all());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FiguresTell);
    EXPECT_EQ(refused.error().context.value(u"year"_s), u"2020"_s);
    // Another year is not touched by it.
    ReleaseRequest later = all();
    later.from = Quarter::of(2021, 1);
    EXPECT_TRUE(m_releases->check(later));
}

TEST_F(Releases, AreRefusedOnceTheFiguresOfAnEarlierOneAreGone) {
    const AreaCode small(u"WK034401"_s), partner(u"WK034402"_s);
    importAround({{small.id(), 6}, {partner.id(), 9}});
    const auto typed =
        trends().typeCount({first(), small, theme(), Referrer(u"huisarts"_s), 3}, u"vergissing"_s);
    ASSERT_TRUE(typed);
    giveOut(all());
    EXPECT_FALSE(at(checked(all()), partner.id(), first()).key.count);
    ASSERT_TRUE(trends().undoImport(*typed));
    // 6 and 9 could be shown, but the reader knows that the two were 12 together.
    const auto refused = m_releases->check(all());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FiguresTell);
    ASSERT_TRUE(trends().redoImport(*typed));
    EXPECT_FALSE(at(checked(all()), partner.id(), first()).key.count);
}

TEST_F(Releases, AreNotRefusedWhenWhatIsGoneLeftAllThatIsOutAsItIs) {
    const AreaCode small(u"WK034401"_s), partner(u"WK034402"_s);
    importAround({{small.id(), 3}, {partner.id(), 9}});
    // Of another theme, and of a quarter of another year.
    const auto theme2 = trends().typeCount(
        {first(), small, ThemeId(u"school.verzuim"_s), Referrer(u"huisarts"_s), 30}, u"vergissing"_s);
    const auto later =
        trends().typeCount({first().plus(4), small, theme(), Referrer(u"huisarts"_s), 30}, u"vergissing"_s);
    ASSERT_TRUE(theme2 && later);
    giveOut(all());
    ASSERT_TRUE(trends().undoImport(*theme2));
    ASSERT_TRUE(trends().undoImport(*later));
    ReleaseRequest year = all();
    year.to = first().plus(1);
    const CheckedFigures figures = checked(year);
    EXPECT_FALSE(at(figures, small.id(), first()).key.count);
    EXPECT_FALSE(at(figures, partner.id(), first()).key.count);
    EXPECT_TRUE(at(figures, u"WK034403"_s, first()).key.count);
    EXPECT_TRUE(knownTooWell().isEmpty()) << qPrintable(knownTooWell().join(u'\n'));
}

TEST_F(Releases, DoNotMindWhatWasTakenBackBefore) {
    importAround({{u"WK034401"_s, 3}, {u"WK034402"_s, 9}});
    const auto typed = trends().typeCount(
        {first(), AreaCode(u"WK034405"_s), theme(), Referrer(u"huisarts"_s), 30}, u"vergissing"_s);
    ASSERT_TRUE(typed);
    ASSERT_TRUE(trends().undoImport(*typed));
    giveOut(all());
    // What a release never showed says nothing about it, also when it comes back.
    ASSERT_TRUE(trends().redoImport(*typed));
    const CheckedFigures figures = checked(all());
    EXPECT_FALSE(at(figures, u"WK034401"_s, first()).key.count);
    EXPECT_FALSE(at(figures, u"WK034402"_s, first()).key.count);
    EXPECT_TRUE(knownTooWell().isEmpty()) << qPrintable(knownTooWell().join(u'\n'));
}

TEST_F(Releases, KnowWhatWasWrittenAfterAnEarlierOne) {
    const AreaCode small(u"WK034401"_s), partner(u"WK034402"_s);
    importAround({{small.id(), 3}, {partner.id(), 9}});
    // An import that has begun, but is written only after the figures went out.
    const ImportBatch late{m_ids.make<BatchId>(), u"typed"_s, u"verbeterd"_s, {}, m_context->me,
                           m_clock.now(),         1};
    giveOut(all());
    const SignalCount more{first(), small, theme(), Referrer(u"huisarts"_s), 8};
    storage::CountRepository counts(database());
    ASSERT_TRUE(counts.addBatch(late));
    ASSERT_TRUE(counts.retire(more));
    ASSERT_TRUE(counts.add({more}, late.id));
    ASSERT_TRUE(m_context->log.append(m_context->me, u"typed.import"_s, late.id.text()));
    // With a 9 beside the 12 of that day, the 3 would be known.
    EXPECT_FALSE(at(checked(all()), partner.id(), first()).key.count);
}

TEST_F(Releases, SpeakOnlyOfWhatMayGoOut) {
    importTable(drawn(3, 24));
    int hidden = 0;
    for (const AreaCode& area : everywhere()) {
        const CheckedFigures figures = checked({u"overTime"_s, {theme()}, {area, city()}});
        const auto series = figures.trends->series(theme(), area, Measure::Count);
        ASSERT_TRUE(series);
        for (int i = 0; i < int(series->points.size()); ++i) {
            const TrendPoint& point = series->points[i];
            const CheckedCell* cell = figures.find(theme(), area, point.quarter, 1);
            ASSERT_NE(cell, nullptr);
            EXPECT_EQ(point.count, cell->key.count);
            EXPECT_EQ(point.hidden, cell->why != WhyHidden::Shown);
            hidden += point.hidden ? 1 : 0;
            if (point.hidden) {
                EXPECT_TRUE(figures.trends->sentence(*series, i).contains(u"is hidden"_s));
                EXPECT_FALSE(figures.trends->brief(*series, i).contains(u"fewer"_s));
            }
        }
    }
    EXPECT_GT(hidden, 0);
}

TEST_F(Releases, JudgeFromNothingThatIsHidden) {
    // What differs only in what is hidden shows the same limits.
    Table table;
    for (const AreaCode& area : wijken())
        table[area] = QList<int>(24, 30);
    table[AreaCode(u"WK034401"_s)][4] = 2;
    table[AreaCode(u"WK034402"_s)][4] = 12;
    importTable(table);
    QList<std::optional<double>> limits[2];
    for (QList<std::optional<double>>& each : limits) {
        const CheckedFigures figures = checked(all());
        EXPECT_EQ(at(figures, u"WK034402"_s, first().plus(4)).why, WhyHidden::Protecting);
        const auto series = figures.trends->series(theme(), AreaCode(u"WK034402"_s), Measure::Count);
        ASSERT_TRUE(series);
        for (const TrendPoint& point : series->points)
            each << point.expected << point.upper << point.city;
        correct(AreaCode(u"WK034401"_s), 4, 3);
        correct(AreaCode(u"WK034402"_s), 4, 11);
    }
    EXPECT_EQ(limits[0], limits[1]);
}

TEST_F(Releases, TellNobodyWhichHiddenNumberIsTheSmallOne) {
    // 2 and 12 hidden together, the one here and the other there: whoever knows all that is shown is told the
    // same.
    const AreaCode one(u"WK034401"_s), other(u"WK034402"_s);
    Table table;
    for (const AreaCode& area : wijken())
        table[area] = QList<int>(24, 30);
    for (const int quarter : {2, 5, 9}) {
        table[one][quarter] = 2;
        table[other][quarter] = 12;
    }
    importTable(table);
    QList<std::optional<double>> limits[2];
    for (QList<std::optional<double>>& each : limits) {
        const CheckedFigures figures = checked(all());
        for (const AreaCode& area : {one, other}) {
            EXPECT_FALSE(at(figures, area.id(), first().plus(5)).key.count);
            const auto series = figures.trends->series(theme(), area, Measure::Count);
            ASSERT_TRUE(series);
            EXPECT_TRUE(series->assessable);
            for (const TrendPoint& point : series->points)
                each << point.expected << point.lower << point.upper << point.city << double(point.flag)
                     << double(point.protecting);
        }
        for (const int quarter : {2, 5, 9}) {
            correct(one, quarter, 12);
            correct(other, quarter, 2);
        }
    }
    EXPECT_EQ(limits[0], limits[1]);
}

TEST_F(Releases, GiveYearsOnlyWhenWhole) {
    importTable(drawn(5, 10));
    const CheckedFigures figures = checked(all());
    EXPECT_NE(figures.find(theme(), city(), first(), 4), nullptr);
    EXPECT_EQ(figures.find(theme(), city(), first().plus(8), 4), nullptr);
    EXPECT_EQ(checked(all(false)).find(theme(), city(), first(), 4), nullptr);
}

TEST_F(Releases, HoldAnOverviewOfOneQuarter) {
    importExample();
    if (HasFatalFailure())
        return;
    const auto themes = trends().themesWithCounts();
    const Quarter quarter = Quarter::of(2022, 4);
    const CheckedFigures figures = checked({u"overview"_s, *themes, wijken(), quarter, quarter});
    const auto overview = figures.trends->overview(quarter, Measure::Count);
    ASSERT_TRUE(overview);
    int hidden = 0;
    for (qsizetype a = 0; a < overview->areas.size(); ++a) {
        for (qsizetype t = 0; t < overview->themes.size(); ++t) {
            const TrendPoint& point = overview->at(a, t).point;
            const CheckedCell* cell = figures.find(overview->themes[t], overview->areas[a], quarter, 1);
            ASSERT_EQ(cell == nullptr, point.missing);
            if (cell) {
                EXPECT_EQ(point.count, cell->key.count);
                hidden += point.hidden ? 1 : 0;
            }
        }
    }
    EXPECT_GT(hidden, 0);
}

TEST_F(Releases, StopWhenAskedTo) {
    importAround({});
    const auto stopped = m_releases->check(all(), [](int, int) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace leertafel::services
