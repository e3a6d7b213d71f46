// What trends cost: the stored figures beside plain SQLite, and the series ready to draw.
#include "core/services/TrendService.h"
#include "core/storage/CountRepository.h"
#include "tests/benchmarks/store/Questions.h"

using namespace Qt::StringLiterals;

namespace leertafel::benchmarks {

namespace {

void seriesReady(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    const ThemeId theme(store.vocabulary().themes().first().id);
    const AreaCode area(store.vocabulary().districts().first().code);
    for (auto _ : state)
        ::benchmark::DoNotOptimize(
            need(store.workspace().trends().series(theme, area, services::Measure::Count)));
}

void standingOut(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    for (auto _ : state)
        ::benchmark::DoNotOptimize(need(store.workspace().trends().standingOut()));
}

void seriesOurs(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    const ThemeId theme(store.vocabulary().themes().first().id);
    storage::CountRepository counts(store.database());
    for (auto _ : state)
        ::benchmark::DoNotOptimize(need(counts.cells(theme)));
}

void seriesRaw(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    const QByteArray theme = store.vocabulary().themes().first().id.toUtf8();
    RawStatement cells(store.raw().handle(),
                       "SELECT area, quarter, count FROM signal_summary WHERE theme = ?");
    cells.bind(1, theme);
    for (auto _ : state)
        ::benchmark::DoNotOptimize(cells.read());
}

void tableOurs(BenchStore& store, ::benchmark::State& state) {
    store.needCounts();
    storage::CountRepository counts(store.database());
    for (auto _ : state)
        for (const ThemeId& theme : need(counts.themes()))
            ::benchmark::DoNotOptimize(need(counts.cells(theme)));
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
    return {{{"trend series, stored", 5}, with(seriesOurs), with(seriesRaw)},
            {{"trend series, ready", 5, false}, with(seriesReady)},
            {{"trend table, stored", 20}, with(tableOurs), with(tableRaw)},
            {{"trends that stand out", 50, false}, with(standingOut)}};
}

} // namespace leertafel::benchmarks
