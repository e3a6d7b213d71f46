// What trends cost: the stored figures beside plain SQLite, and the series ready to draw.
#include "core/services/HelpLadder.h"
#include "core/services/TrendComparison.h"
#include "core/services/TrendOverview.h"
#include "core/services/TrendPanels.h"
#include "core/services/TrendService.h"
#include "core/storage/CountRepository.h"
#include "tests/benchmarks/store/Questions.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace leertafel::benchmarks {

namespace {

ThemeId oneTheme(const BenchStore& store) { return ThemeId(store.vocabulary().themes().first().id); }
AreaCode oneArea(const BenchStore& store) { return AreaCode(store.vocabulary().districts().first().code); }

services::TrendSeries shown(BenchStore& store) {
    return need(store.workspace().trends().series(oneTheme(store), oneArea(store), services::Measure::Count));
}

/// A series as a chart shows it, in a store that was looked at before.
void series(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    for (auto _ : state)
        ::benchmark::DoNotOptimize(shown(store));
}

/// Everything SQL has to say about it: the counts and the youths, where they came from, what was done and
/// what explains it.
void seriesRaw(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    sqlite3* plain = store.raw().handle();
    const QByteArray theme = oneTheme(store).id().toUtf8();
    const QByteArray area = oneArea(store).id().toUtf8();
    RawStatement cells(
        plain, "SELECT quarter, count FROM signal_summary WHERE theme = ? AND area = ? ORDER BY quarter");
    RawStatement source(plain, "SELECT id, kind, source, file_name, member, at, records FROM import_batch"
                               " WHERE id = (SELECT max(batch) FROM signal_count WHERE live = 1 AND theme = ?"
                               " AND area = ?)");
    RawStatement explanations(plain,
                              "SELECT * FROM explanation WHERE theme = ? AND area = ? ORDER BY created");
    RawStatement arguments(plain,
                           "SELECT a.* FROM explanation_argument a JOIN explanation e ON e.id = a.explanation"
                           " WHERE e.theme = ? AND e.area = ? ORDER BY a.created");
    RawStatement actions(plain, "SELECT i.*, t.theme FROM intervention i LEFT JOIN intervention_theme t"
                                " ON t.intervention = i.id ORDER BY i.started_on");
    RawStatement youths(plain, "SELECT on_day, age_from, age_to, count, source FROM population WHERE live = 1"
                               " AND area = ? ORDER BY on_day");
    for (RawStatement* each : {&cells, &source, &explanations, &arguments}) {
        each->bind(1, theme);
        each->bind(2, area);
    }
    youths.bind(1, area);
    for (auto _ : state)
        for (RawStatement* each : {&cells, &source, &explanations, &arguments, &actions, &youths})
            ::benchmark::DoNotOptimize(each->read());
}

/// The first one after new figures came in.
void seriesAfterImport(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    for (auto _ : state) {
        state.PauseTiming();
        store.forgetFigures();
        state.ResumeTiming();
        ::benchmark::DoNotOptimize(shown(store));
    }
}

void standingOut(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    for (auto _ : state) {
        state.PauseTiming();
        store.forgetFigures();
        state.ResumeTiming();
        ::benchmark::DoNotOptimize(need(store.workspace().trends().standingOut()));
    }
}

/// What a view asks when it is chosen, in a store that was looked at before.
void panels(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    for (auto _ : state)
        ::benchmark::DoNotOptimize(
            need(store.workspace().trends().panels(oneTheme(store), services::Measure::Count)));
}

void comparison(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    for (auto _ : state)
        ::benchmark::DoNotOptimize(need(store.workspace().trends().compare(oneTheme(store), {})));
}

void overview(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    for (auto _ : state)
        ::benchmark::DoNotOptimize(need(store.workspace().trends().overview({}, services::Measure::Count)));
}

/// All released cases; the window asks for it on another thread.
void ladder(BenchStore& store, ::benchmark::State& state) {
    for (auto _ : state)
        ::benchmark::DoNotOptimize(need(store.workspace().trends().ladder()));
}

/// What stands beside the chart: asked at every point that somebody clicks.
void story(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    const Quarter quarter = shown(store).points.last().quarter;
    for (auto _ : state)
        ::benchmark::DoNotOptimize(
            need(store.workspace().trends().story(oneTheme(store), oneArea(store), quarter, quarter)));
}

/// The same for whichever theme and area takes longest.
void slowestStory(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    const Quarter quarter = shown(store).points.last().quarter;
    QStringList areas{store.vocabulary().city().code};
    for (const Area& district : store.vocabulary().districts())
        areas.append(district.code);
    const services::TrendService& trends = store.workspace().trends();
    std::pair<ThemeId, AreaCode> slowest;
    qint64 most = -1;
    for (const Theme& theme : store.vocabulary().themes()) {
        for (const QString& area : std::as_const(areas)) {
            QElapsedTimer timer;
            timer.start();
            ::benchmark::DoNotOptimize(
                need(trends.story(ThemeId(theme.id), AreaCode(area), quarter, quarter)));
            if (timer.nsecsElapsed() <= most)
                continue;
            most = timer.nsecsElapsed();
            slowest = {ThemeId(theme.id), AreaCode(area)};
        }
    }
    for (auto _ : state)
        ::benchmark::DoNotOptimize(need(trends.story(slowest.first, slowest.second, quarter, quarter)));
    state.SetLabel((slowest.first.id() + u' ' + slowest.second.id()).toStdString());
}

/// The same for the whole city.
void storyOfTheCity(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    const Quarter quarter = shown(store).points.last().quarter;
    const AreaCode city(store.vocabulary().city().code);
    for (auto _ : state)
        ::benchmark::DoNotOptimize(
            need(store.workspace().trends().story(oneTheme(store), city, quarter, quarter)));
}

void table(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    const storage::CountRepository counts(store.database());
    for (auto _ : state)
        ::benchmark::DoNotOptimize(need(counts.table()));
}

void tableRaw(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    RawStatement cells(store.raw().handle(), "SELECT theme, area, quarter, count FROM signal_summary");
    for (auto _ : state)
        ::benchmark::DoNotOptimize(cells.read());
}

} // namespace

QList<Question> trendQuestions(BenchStore& store) {
    const auto with = [&store](void (*run)(BenchStore&, ::benchmark::State&)) {
        return [&store, run](::benchmark::State& state) { run(store, state); };
    };
    return {{{"trend series", 5}, with(series), with(seriesRaw)},
            {{"trend series, new figures", 50, false}, with(seriesAfterImport)},
            {{"trend areas side by side", 100, false}, with(panels)},
            {{"trend areas compared", 100, false}, with(comparison)},
            {{"trend overview and map", 100, false}, with(overview)},
            {{"trend story", 50, false}, with(story)},
            {{"trend story of the city", 50, false}, with(storyOfTheCity)},
            {{"trend story, the slowest", 50, false}, with(slowestStory)},
            {{"help ladder", 10'000, false}, with(ladder)},
            {{"trend table", 20}, with(table), with(tableRaw)},
            {{"trends that stand out", 50, false}, with(standingOut)}};
}

} // namespace leertafel::benchmarks
