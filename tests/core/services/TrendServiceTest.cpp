#include "core/services/ReleaseService.h"
#include "core/services/SeriesUntil.h"
#include "tests/core/services/FiguresFixture.h"

#include <chrono>
#include <thread>

namespace leertafel::services {

namespace {
const ThemeId kDyslexia(u"leren.dyslexie"_s);
const ThemeId kBusy(u"gevoel.druk"_s);
const AreaCode kLeidscheRijn(u"WK034409"_s);
const AreaCode kCity(u"GM0344"_s);

const TrendPoint& at(const TrendSeries& series, int year, int number) {
    for (const TrendPoint& point : series.points) {
        if (point.quarter == Quarter::of(year, number))
            return point;
    }
    static const TrendPoint none;
    ADD_FAILURE() << "no such quarter";
    return none;
}
int indexOf(const TrendSeries& series, int year, int number) {
    return Quarter::of(year, number) - series.points.first().quarter;
}
} // namespace

class Trends : public FiguresFixture {
protected:
    /// A file with so many counts of 7, each of another key.
    QByteArray manyCounts(int rows) const {
        QByteArray lines = "kwartaal;wijk;thema;verwijzer;aantal\n";
        for (int quarter = Quarter::of(1990, 1).index(); rows > 0; ++quarter)
            for (const Area& area : m_words->districts())
                for (const Theme& theme : m_words->themes())
                    for (const Entry& referrer : m_words->list(u"referrers"_s))
                        if (rows-- > 0)
                            lines += (Quarter::fromIndex(quarter).text() + u';' + area.code + u';' +
                                      theme.id + u';' + referrer.id + u";7\n"_s)
                                         .toUtf8();
        return lines;
    }
};

TEST_F(Trends, AFileWithRefusedLinesImportsNothing) {
    auto report =
        trends().importCounts(data(u"/data/counts-broken.csv"_s), u"test"_s, OnRefused::ImportNothing);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->imported);
    EXPECT_TRUE(report->batch.isEmpty());
    EXPECT_EQ(report->accepted, 9);
    EXPECT_EQ(report->refused.size(), 22);
    EXPECT_EQ(report->skippedEmpty, 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM signal_count"_s), 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM import_batch"_s), 0);
    EXPECT_TRUE(m_told.isEmpty());
}

TEST_F(Trends, RefusedLinesCanBeLeftOut) {
    auto report =
        trends().importCounts(data(u"/data/counts-broken.csv"_s), u"test"_s, OnRefused::SkipRefused);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->imported);
    EXPECT_EQ(number(u"SELECT count FROM signal_summary WHERE area = 'WK034409' AND theme = 'leren.dyslexie'"
                     " AND quarter = 2022 * 4 + 2"_s),
              21);
    EXPECT_EQ(number(u"SELECT count(*) FROM signal_summary WHERE count = 0"_s), 1) << "zero is a value";
    EXPECT_EQ(m_told, QList{Topic::Counts});
    auto batches = trends().batches();
    ASSERT_TRUE(batches);
    ASSERT_EQ(batches->size(), 1);
    EXPECT_EQ(batches->first().records, 9);
    EXPECT_EQ(batches->first().source, u"test"_s);
    EXPECT_EQ(batches->first().fileName, u"counts-broken.csv"_s);
}

TEST_F(Trends, ImportingAgainReplacesAndCanBeTakenBack) {
    const QByteArray head = "kwartaal;wijk;thema;verwijzer;aantal\n";
    const auto total = [&] { return number(u"SELECT total(count) FROM signal_summary"_s); };
    const auto take = [&](const QByteArray& lines) {
        m_clock.advance(60);
        return trends()
            .importCounts(write(u"c.csv"_s, head + lines), u"test"_s, OnRefused::ImportNothing)
            .value()
            .batch;
    };
    const BatchId first =
        take("2022-K1;WK034409;leren.dyslexie;huisarts;7\n2022-K1;WK034409;leren.dyslexie;gi;3\n");
    EXPECT_EQ(total(), 10);
    const BatchId second =
        take("2022-K1;WK034409;leren.dyslexie;huisarts;20\n2022-K2;WK034409;leren.dyslexie;gi;1\n");
    EXPECT_EQ(total(), 24);
    const BatchId third = take("2022-K1;WK034409;leren.dyslexie;huisarts;30\n");
    EXPECT_EQ(total(), 34);
    ASSERT_TRUE(trends().undoImport(second)) << "an older one below a newer one";
    EXPECT_EQ(total(), 33);
    ASSERT_TRUE(trends().undoImport(third));
    EXPECT_EQ(total(), 10) << "what stood there before is back";
    EXPECT_EQ(trends().batches().value().size(), 1);
    ASSERT_TRUE(trends().undoImport(first));
    EXPECT_EQ(number(u"SELECT count(*) FROM signal_summary"_s), 0);
    const auto again = trends().undoImport(first);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::NotFound);
}

TEST_F(Trends, TheSummaryIsTheSumOfTheLiveCounts) {
    importExample();
    if (HasFatalFailure())
        return;
    EXPECT_EQ(number(u"SELECT count(*) FROM signal_count"_s), 11526);
    EXPECT_EQ(
        number(
            u"SELECT count(*) FROM (SELECT theme, area, quarter, sum(count) FROM signal_count WHERE live = 1"
            " GROUP BY 1, 2, 3 EXCEPT SELECT theme, area, quarter, count FROM signal_summary)"_s),
        0);
    EXPECT_EQ(number(u"SELECT count(*) FROM population WHERE live = 1"_s), 330);
}

TEST_F(Trends, TypedCountsAreCheckedAndReplace) {
    SignalCount count{Quarter::of(2025, 4), kLeidscheRijn, kDyslexia, Referrer(u"huisarts"_s), 12};
    ASSERT_TRUE(trends().typeCount(count, u"getypt"_s));
    m_clock.advance(5);
    count.count = 14;
    ASSERT_TRUE(trends().typeCount(count, u"getypt"_s));
    EXPECT_EQ(number(u"SELECT count FROM signal_summary"_s), 14);
    count.quarter = Quarter::of(2026, 2);
    EXPECT_EQ(trends().typeCount(count, {}).error().context.value(u"what"_s), u"quarter"_s);
    count.quarter = Quarter::of(2025, 4);
    count.count = -1;
    EXPECT_FALSE(trends().typeCount(count, {}));
    count.count = 1;
    count.theme = ThemeId(u"leren.rekenen"_s);
    EXPECT_FALSE(trends().typeCount(count, {}));
}

TEST_F(Trends, FiguresThatChangeAreReadAgain) {
    importExample();
    if (HasFatalFailure())
        return;
    const auto shown = [&] {
        return at(*trends().series(kDyslexia, kLeidscheRijn, Measure::Count), 2025, 2).count.value_or(-1);
    };
    const int before = shown();
    ASSERT_LT(before, 400);
    m_clock.advance(5);
    const SignalCount more{Quarter::of(2025, 2), kLeidscheRijn, kDyslexia, Referrer(u"huisarts"_s), 400};
    ASSERT_TRUE(trends().typeCount(more, u"getypt"_s));
    EXPECT_GE(shown(), 400) << "typed";
    ASSERT_TRUE(trends().undoImport(trends().batches()->first().id));
    EXPECT_EQ(shown(), before) << "taken back";

    auto other = storage::Database::open(m_folder.filePath(u"store.db"_s), QByteArray(32, 'k'), u"aegis"_s);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->run(u"UPDATE signal_summary SET count = count + 7 WHERE theme = ? AND area = ?"_s,
                              {kDyslexia.id(), kLeidscheRijn.id()}));
    EXPECT_EQ(shown(), before + 7) << "written by another connection";

    const auto youths = [&] {
        return at(*trends().series(kDyslexia, kLeidscheRijn, Measure::Count), 2025, 2)
            .population.value_or(-1);
    };
    ASSERT_GT(youths(), 0);
    const QList<ImportBatch> batches = *trends().batches();
    for (const ImportBatch& batch : batches) {
        if (batch.kind == u"population") {
            ASSERT_TRUE(trends().undoImport(batch.id));
        }
    }
    EXPECT_EQ(youths(), -1) << "without youths";
}

TEST_F(Trends, TellTheStoryOfLeidscheRijn) {
    importExample();
    if (HasFatalFailure())
        return;
    for (const ThemeId& theme : {kBusy, kDyslexia}) {
        auto series = trends().series(theme, kLeidscheRijn, Measure::Count);
        ASSERT_TRUE(series);
        EXPECT_TRUE(series->assessable);
        EXPECT_TRUE(series->frozen);
        EXPECT_TRUE(series->seasonal);
        EXPECT_EQ(series->method, u"u-chart-exact"_s);
        EXPECT_EQ(series->points.size(), 40);
        EXPECT_EQ(series->baselineFrom, Quarter::of(2016, 1));
        EXPECT_EQ(series->baselineTo, Quarter::of(2019, 4));
        EXPECT_EQ(series->looks, 110);
        for (const int quarter : {2, 3, 4})
            EXPECT_EQ(at(*series, 2022, quarter).flag, PointFlag::High) << "2022-K" << quarter;
        for (int year = 2024; year <= 2025; ++year) {
            for (int quarter = 1; quarter <= 4; ++quarter)
                EXPECT_NE(at(*series, year, quarter).flag, PointFlag::High) << year << "-K" << quarter;
        }
        EXPECT_LT(*at(*series, 2023, 4).count, *at(*series, 2022, 4).count);
        for (const TrendPoint& point : series->points) {
            EXPECT_EQ(point.provisional, point.quarter == Quarter::of(2025, 4));
            EXPECT_FALSE(point.missing);
            if (!point.provisional && point.count) {
                EXPECT_EQ(point.flag == PointFlag::High, *point.count > *point.upper);
            }
        }
    }
    auto series = trends().series(kBusy, kLeidscheRijn, Measure::Count);
    EXPECT_EQ(*at(*series, 2022, 4).count, 34);
    EXPECT_EQ(trends().sentence(*series, indexOf(*series, 2022, 4)).left(44),
              u"In Leidsche Rijn 34 requests in 2022-K4; exp"_s);
    EXPECT_TRUE(trends()
                    .sentence(*series, indexOf(*series, 2022, 4))
                    .endsWith(u"Four quarters in a row above the limit."_s));
    EXPECT_TRUE(trends().sentence(*series, indexOf(*series, 2025, 4)).contains(u"not complete yet"_s));
    EXPECT_TRUE(trends().sentence(*series, indexOf(*series, 2021, 2)).contains(u"That fits chance."_s));
    EXPECT_TRUE(trends().methodLine(*series).contains(u"baseline 2016-K1 to 2019-K4, fixed"_s));
    EXPECT_TRUE(trends().methodLine(*series).contains(u"schatting"_s));
    // The youths that a sentence rests on are those of its own quarter.
    const auto youths = [&](int year, int quarter) {
        return QLocale().toString(*at(*series, year, quarter).population) + u" youths aged 0–17 in "_s +
               Quarter::of(year, quarter).text();
    };
    ASSERT_NE(at(*series, 2022, 4).population, at(*series, 2025, 4).population);
    EXPECT_TRUE(trends().methodLine(*series).contains(youths(2025, 4)))
        << qPrintable(trends().methodLine(*series));
    const QString then = trends().methodLine(seriesUntil(*series, Quarter::of(2022, 4)));
    EXPECT_TRUE(then.contains(youths(2022, 4))) << qPrintable(then);
    EXPECT_FALSE(then.contains(youths(2025, 4).section(u' ', 0, 0))) << qPrintable(then);
    EXPECT_TRUE(then.contains(u"1 Jan 2022"_s))
        << "the figure it leans on, not the newest: " << qPrintable(then);
}

TEST_F(Trends, WhatIsPrintedTellsNotWhichHiddenNumberIsTheSmallOne) {
    // Of two hidden numbers one is small and the other protects it; then it is the other way round.
    const auto import = [this](int one, int other) {
        QByteArray lines = "kwartaal;wijk;thema;verwijzer;aantal\n";
        for (int q = 0; q < 16; ++q)
            for (const Area& area : m_words->districts()) {
                const int count = q != 5                       ? 20
                                  : area.code == u"WK034401"_s ? one
                                  : area.code == u"WK034402"_s ? other
                                                               : 20;
                lines += u"%1;%2;gevoel.druk;huisarts;%3\n"_s
                             .arg(Quarter::of(2020, 1).plus(q).text(), area.code, QString::number(count))
                             .toUtf8();
            }
        ASSERT_TRUE(trends().importCounts(write(u"om.csv"_s, lines), u"om"_s, OnRefused::ImportNothing));
    };
    const AreaCode wijk(u"WK034401"_s);
    const auto limits = [&](const TrendService& service) {
        QStringList all;
        const auto series = service.series(kBusy, wijk, Measure::Count);
        if (!series)
            return all;
        for (const TrendPoint& point : series->points)
            all << u"%1 %2 %3 %4 %5 %6"_s.arg(point.quarter.text())
                       .arg(point.count.value_or(-1))
                       .arg(point.expected.value_or(-1), 0, 'g', 15)
                       .arg(point.lower.value_or(-1), 0, 'g', 15)
                       .arg(point.upper.value_or(-1), 0, 'g', 15)
                       .arg(point.city.value_or(-1), 0, 'g', 15)
                << service.sentence(*series, int(&point - series->points.constData()));
        return all;
    };
    import(3, 7);
    const QStringList small = limits(trends()),
                      smallPrinted = limits(*ReleaseService(*m_context).printed(kBusy));
    import(7, 3);
    EXPECT_NE(limits(trends()), small) << "on screen the limits know";
    EXPECT_EQ(limits(*ReleaseService(*m_context).printed(kBusy)), smallPrinted);
    EXPECT_GT(smallPrinted.size(), 16);
}

TEST_F(Trends, TheCityIsTheSumOfItsWijkenAndUnknown) {
    importExample();
    if (HasFatalFailure())
        return;
    auto city = trends().series(kDyslexia, kCity, Measure::Count);
    ASSERT_TRUE(city);
    for (const TrendPoint& point : city->points) {
        if (point.hidden)
            continue;
        EXPECT_EQ(*point.count, number(u"SELECT sum(count) FROM signal_summary WHERE theme = 'leren.dyslexie'"
                                       " AND quarter = %1"_s.arg(point.quarter.index())));
        EXPECT_FALSE(point.city);
    }
    EXPECT_EQ(at(*city, 2021, 1).without, QList{AreaCode(u"WK034410"_s)});
    EXPECT_TRUE(trends().sentence(*city, indexOf(*city, 2021, 1)).contains(u"Vleuten-De Meern"_s));
    auto wijk = trends().series(kDyslexia, kLeidscheRijn, Measure::Count);
    const TrendPoint& here = at(*wijk, 2022, 4);
    const TrendPoint& all = at(*city, 2022, 4);
    EXPECT_NEAR(*here.city, double(*all.count) / *all.population * *here.population, 1e-9);
    auto rate = trends().series(kDyslexia, kLeidscheRijn, Measure::PerThousand);
    EXPECT_NEAR(*at(*rate, 2022, 4).value, 1000.0 * *here.count / *here.population, 1e-9);
    EXPECT_NEAR(*at(*rate, 2022, 4).city, 1000.0 * *all.count / *all.population, 1e-9);
    EXPECT_NEAR(*at(*rate, 2022, 4).upper, 1000.0 * *here.upper / *here.population, 1e-9);
}

TEST_F(Trends, MissingIsNotZero) {
    importExample();
    if (HasFatalFailure())
        return;
    auto series = trends().series(kBusy, AreaCode(u"WK034403"_s), Measure::Count);
    const TrendPoint& gap = at(*series, 2023, 2);
    EXPECT_TRUE(gap.missing);
    EXPECT_FALSE(gap.count);
    EXPECT_FALSE(gap.value);
    EXPECT_EQ(gap.flag, PointFlag::None);
    EXPECT_TRUE(trends().sentence(*series, indexOf(*series, 2023, 2)).contains(u"not zero"_s));
    auto small = trends().series(ThemeId(u"leren.lvb"_s), AreaCode(u"WK034406"_s), Measure::Count);
    EXPECT_TRUE(std::any_of(small->points.begin(), small->points.end(),
                            [](const TrendPoint& point) { return point.count == 0; }));
}

// What is hidden is hidden everywhere: as a number, as a rate, and by subtraction from the city.
TEST_F(Trends, SmallCountsCannotBeWorkedOut) {
    importExample();
    if (HasFatalFailure())
        return;
    const QList<ThemeId> themes = trends().themesWithCounts().value();
    EXPECT_EQ(themes.size(), 11);
    int hidden = 0;
    for (const ThemeId& theme : themes) {
        auto city = trends().series(theme, kCity, Measure::Count);
        QHash<Quarter, QPair<int, int>> rest; // hidden cells and what they leave, per quarter
        QList<AreaCode> areas{AreaCode(u"onbekend"_s)};
        for (const Area& district : m_words->districts())
            areas.append(AreaCode(district.code));
        for (const AreaCode& area : areas) {
            auto series = trends().series(theme, area, Measure::Count);
            for (const TrendPoint& point : series->points) {
                const int real =
                    number(u"SELECT coalesce(max(count), 0) FROM signal_summary WHERE theme = '%1'"
                           " AND area = '%2' AND quarter = %3"_s.arg(theme.id(), area.id())
                               .arg(point.quarter.index()));
                if (real >= 1 && real <= 4) {
                    EXPECT_TRUE(point.hidden);
                }
                if (!point.hidden)
                    continue;
                ++hidden;
                EXPECT_FALSE(point.count || point.value);
                EXPECT_EQ(point.flag, PointFlag::None);
                EXPECT_EQ(point.protecting, real >= 5);
                auto& [cells, left] = rest[point.quarter];
                ++cells;
                left += real;
            }
        }
        for (const TrendPoint& point : city->points) {
            const auto [cells, left] = rest.value(point.quarter);
            if (point.count && cells > 0) {
                EXPECT_GE(cells, 2) << qPrintable(theme.id() + point.quarter.text());
                EXPECT_GE(left, cells + 4) << qPrintable(theme.id() + point.quarter.text());
            }
        }
    }
    EXPECT_GT(hidden, 1000);
}

TEST_F(Trends, AJumpOfAllThemesPointsAtTheRegistration) {
    importExample();
    if (HasFatalFailure())
        return;
    auto series = trends().series(kBusy, kLeidscheRijn, Measure::Count);
    for (const int quarter : {1, 2, 3, 4})
        EXPECT_FALSE(at(*series, 2022, quarter).allThemes) << "that was one theme";
    auto jump = trends().series(ThemeId(u"school.verzuim"_s), kLeidscheRijn, Measure::Count);
    EXPECT_TRUE(at(*jump, 2023, 2).allThemes);
    EXPECT_TRUE(trends().sentence(*jump, indexOf(*jump, 2023, 2)).contains(u"registration first"_s));
}

TEST_F(Trends, AShortSeriesHasNoLimits) {
    QByteArray lines = "kwartaal;wijk;thema;verwijzer;aantal\n";
    for (int quarter = 1; quarter <= 4; ++quarter)
        lines += "2024-K" + QByteArray::number(quarter) + ";WK034409;leren.dyslexie;huisarts;10\n";
    ASSERT_TRUE(trends().importCounts(write(u"c.csv"_s, lines), u"test"_s, OnRefused::ImportNothing));
    auto series = trends().series(kDyslexia, kLeidscheRijn, Measure::Count);
    EXPECT_FALSE(series->assessable);
    EXPECT_FALSE(series->points.first().upper);
    EXPECT_TRUE(trends().sentence(*series, 0).contains(u"too short"_s));
    EXPECT_TRUE(series->points.last().provisional);
    auto rate = trends().series(kDyslexia, kLeidscheRijn, Measure::PerThousand);
    EXPECT_FALSE(rate->points.first().value) << "no youths known, so no rate";
    EXPECT_TRUE(trends().sentence(*rate, 0).contains(u"not known"_s));
    EXPECT_TRUE(trends().series(kBusy, kLeidscheRijn, Measure::Count)->points.isEmpty());
}

TEST_F(Trends, WhatStandsOutIsInTheLastCompleteQuarter) {
    importExample();
    if (HasFatalFailure())
        return;
    auto found = trends().standingOut();
    ASSERT_TRUE(found);
    for (const TrendSignal& signal : *found) {
        EXPECT_EQ(signal.quarter, Quarter::of(2025, 3));
        auto series = trends().series(signal.theme, signal.area, Measure::Count);
        EXPECT_EQ(at(*series, 2025, 3).flag, signal.flag);
        EXPECT_FALSE(signal.sentence.isEmpty());
    }
}

TEST_F(Trends, SayWhenTheNumberOfYouthsIsOld) {
    importExample();
    if (HasFatalFailure())
        return;
    const QDate on = trends().series(kDyslexia, kLeidscheRijn, Measure::Count)->populationOn;
    ASSERT_TRUE(on.isValid());
    const auto warning = [&](const QDate& today) {
        m_clock.set(QDateTime(today, {12, 0}, Qt::UTC));
        return trends().youthsWarning(*trends().series(kDyslexia, kLeidscheRijn, Measure::PerThousand));
    };
    EXPECT_TRUE(warning(on.addYears(1)).isEmpty());
    EXPECT_TRUE(warning(on.addYears(2)).isEmpty());
    const QString said = warning(on.addYears(2).addDays(1));
    EXPECT_TRUE(said.contains(u"more than two years ago"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(QString::number(on.year()))) << qPrintable(said);
    EXPECT_TRUE(trends().youthsWarning(TrendSeries{}).isEmpty());
}

TEST_F(Trends, ActionsAndExplanationsPassTheGate) {
    importExample();
    if (HasFatalFailure())
        return;
    Intervention action;
    action.area = kLeidscheRijn;
    action.themes = {kBusy};
    action.startedOn = QDate(2023, 1, 16);
    action.title = u"gesprek met scholen"_s;
    action.expectation = u"minder aanvragen binnen een jaar"_s;
    ASSERT_TRUE(trends().addIntervention(action));
    EXPECT_EQ(trends().series(kBusy, kLeidscheRijn, Measure::Count)->marks.size(), 1);
    EXPECT_EQ(trends().series(kDyslexia, kLeidscheRijn, Measure::Count)->marks.size(), 0);
    EXPECT_EQ(trends().interventions(kLeidscheRijn)->size(), 1);
    action.title = u"bel 06-12345678"_s;
    EXPECT_EQ(trends().addIntervention(action).error().code, ErrorCode::OpenFindings);
    action.title.clear();
    EXPECT_EQ(trends().addIntervention(action).error().code, ErrorCode::Incomplete);

    EXPECT_FALSE(trends().series(kBusy, kLeidscheRijn, Measure::Count)->explained);
    Explanation explanation;
    explanation.area = kLeidscheRijn;
    explanation.theme = kBusy;
    explanation.text = u"groepen van 30 met veel wisseling"_s;
    explanation.saidBy = u"team"_s;
    explanation.wouldRefute = u"kleine groepen vragen even vaak"_s;
    ASSERT_TRUE(trends().addExplanation(explanation));
    EXPECT_FALSE(trends().series(kBusy, kLeidscheRijn, Measure::Count)->explained) << "it has no rival";
    explanation.text = u"een nieuwe regeling voor extra handen"_s;
    explanation.saidBy = u"city"_s;
    ASSERT_TRUE(trends().addExplanation(explanation));
    EXPECT_FALSE(trends().series(kBusy, kLeidscheRijn, Measure::Count)->explained) << "nobody weighed them";
    const Quarter last = Quarter::of(2022, 4);
    const auto rivals = trends().story(kBusy, kLeidscheRijn, last, last);
    ASSERT_TRUE(rivals);
    for (const Explanation& rival : rivals->explanations)
        for (const Stance stance : {Stance::For, Stance::Against})
            ASSERT_TRUE(trends().addArgument(
                {{}, rival.id, {}, stance, u"school"_s, u"zo zagen we het in twee groepen"_s}));
    EXPECT_TRUE(trends().series(kBusy, kLeidscheRijn, Measure::Count)->explained);
    explanation.saidBy = u"ik"_s;
    EXPECT_EQ(trends().addExplanation(explanation).error().list, QStringList{u"saidBy"_s});
}

TEST_F(Trends, KeepWhatSpeaksForAndAgainstAnExplanation) {
    importExample();
    if (HasFatalFailure())
        return;
    Explanation explanation;
    explanation.area = kLeidscheRijn;
    explanation.theme = kBusy;
    explanation.text = u"groepen van 30 met veel wisseling"_s;
    explanation.saidBy = u"team"_s;
    const auto id = trends().addExplanation(explanation);
    ASSERT_TRUE(id);
    const auto only = [&] {
        const Quarter last = Quarter::of(2022, 4);
        return trends().story(kBusy, kLeidscheRijn, last, last)->explanations.first();
    };
    Argument argument;
    argument.explanation = *id;
    argument.stance = Stance::Against;
    EXPECT_EQ(trends().addArgument(argument).error().list, (QStringList{u"text"_s, u"saidBy"_s}));
    argument.saidBy = u"family"_s;
    argument.text = u"bel mij op 06-12345678"_s;
    EXPECT_EQ(trends().addArgument(argument).error().code, ErrorCode::OpenFindings);
    argument.text = u"thuis was het in de vakantie even druk"_s;
    argument.explanation = ExplanationId(u"no such one"_s);
    EXPECT_EQ(trends().addArgument(argument).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(only().arguments.isEmpty());
    argument.explanation = *id;
    const auto against = trends().addArgument(argument);
    ASSERT_TRUE(against);
    ASSERT_EQ(only().arguments.size(), 1);
    EXPECT_EQ(only().arguments.first().stance, Stance::Against);
    EXPECT_EQ(only().arguments.first().saidBy, u"family"_s);
    EXPECT_EQ(only().arguments.first().text, argument.text);
    EXPECT_EQ(only().arguments.first().author, m_context->me);
    EXPECT_EQ(number(u"SELECT count(*) FROM event_log WHERE verb = 'argument.add'"_s), 1);
    EXPECT_FALSE(database().run(u"UPDATE explanation_argument SET stance = 'for'"_s)) << "never turned round";
    const auto stays = trends().removeExplanation(*id);
    ASSERT_FALSE(stays);
    EXPECT_EQ(stays.error().context.value(u"why"_s), u"argued"_s);
    ASSERT_TRUE(trends().removeArgument(*against));
    EXPECT_FALSE(trends().removeArgument(*against));
    EXPECT_TRUE(only().arguments.isEmpty());
    EXPECT_TRUE(trends().removeExplanation(*id));
}

TEST_F(Trends, AHundredThousandLinesGoInAtOnce) {
    const int rows = 100'000;
    const QString path = write(u"big.csv"_s, manyCounts(rows));
    auto report = trends().importCounts(path, u"test"_s, OnRefused::ImportNothing);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->imported);
    EXPECT_EQ(report->accepted, rows);
    EXPECT_EQ(number(u"SELECT count(*) FROM signal_count"_s), rows);
    EXPECT_EQ(number(u"SELECT count(*) FROM import_batch"_s), 1);
}

TEST_F(Trends, AnImportLetsWhatIsDoneMeanwhileGoFirst) {
    const int rows = 5'000;
    const QString path = write(u"some.csv"_s, manyCounts(rows));
    auto other = storage::Database::open(m_folder.filePath(u"store.db"_s), QByteArray(32, 'k'), u"aegis"_s);
    ASSERT_TRUE(other);
    (*other)->shareQueue(database());
    std::thread act;
    bool wrote = false;
    int begun = 0; // reading the file, and each try to write it
    const auto progress = [&](int done, int) {
        begun += done == 0 ? 1 : 0;
        if (begun < 2 || done == 0 || act.joinable())
            return true;
        // In the middle of the import somebody does something: it stands in line before the import goes on.
        act = std::thread([&] {
            storage::Transaction transaction(**other);
            wrote = transaction.begun() && (*other)->run(u"UPDATE member SET name = 'Noor Bedacht'"_s) &&
                    transaction.commit();
        });
        for (int ms = 0; ms < 20'000 && !database().othersWait(); ++ms)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return true;
    };
    auto report = trends().importCounts(path, u"test"_s, OnRefused::ImportNothing, progress);
    ASSERT_TRUE(act.joinable());
    act.join();
    ASSERT_TRUE(report);
    EXPECT_TRUE(wrote);
    EXPECT_EQ(begun, 3) << "it began anew once";
    EXPECT_TRUE(report->imported);
    EXPECT_EQ(report->accepted, rows);
    EXPECT_EQ(number(u"SELECT count(*) FROM signal_count WHERE live = 1"_s), rows);
    EXPECT_EQ(number(u"SELECT count(*) FROM import_batch"_s), 1) << "what was begun before left nothing";
    EXPECT_EQ(number(u"SELECT sum(count) FROM signal_summary"_s), 7 * rows);
}

} // namespace leertafel::services
