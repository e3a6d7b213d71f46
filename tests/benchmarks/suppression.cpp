#include "core/statistics/Suppression.h"

#include <benchmark/benchmark.h>

#include <random>

namespace leertafel::statistics {

namespace {
/// Themes by wijken with their totals, `small` of the cells from 1 to 4.
CellTable table(int rows, int columns, int small, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto upTo = [&](int most) { return std::int64_t(random() % std::uint64_t(most + 1)); };
    std::vector<std::int64_t> values;
    for (int i = 0; i < rows * columns; ++i)
        values.push_back(i < small ? 1 + upTo(3) : 5 + upTo(40));
    for (size_t i = values.size() - 1; i > 0; --i)
        std::swap(values[i], values[size_t(upTo(int(i)))]);
    CellTable table;
    for (const std::int64_t value : values)
        table.cells.push_back({{}, value});
    const auto addTotal = [&](const std::vector<size_t>& parts) {
        std::int64_t sum = 0;
        for (const size_t part : parts)
            sum += *table.cells[part].value;
        table.cells.push_back({{}, sum});
        table.sums.push_back({table.cells.size() - 1, parts});
        return table.cells.size() - 1;
    };
    std::vector<size_t> rowTotals, columnTotals;
    for (int r = 0; r < rows; ++r) {
        std::vector<size_t> parts;
        for (int c = 0; c < columns; ++c)
            parts.push_back(size_t(r * columns + c));
        rowTotals.push_back(addTotal(parts));
    }
    for (int c = 0; c < columns; ++c) {
        std::vector<size_t> parts;
        for (int r = 0; r < rows; ++r)
            parts.push_back(size_t(r * columns + c));
        columnTotals.push_back(addTotal(parts));
    }
    const size_t grand = addTotal(rowTotals);
    table.sums.push_back({grand, columnTotals});
    return table;
}

/// Ten wijken by fourteen themes; the argument is how many of the 140 cells are small.
void suppressWijkenByThemes(benchmark::State& state) {
    std::uint64_t seed = 1;
    int hidden = 0, fewest = 0, tables = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const CellTable each = table(10, 14, int(state.range(0)), seed++);
        state.ResumeTiming();
        const auto found = suppress(each, {});
        hidden += found ? found->count : 0;
        fewest += found && found->fewest ? 1 : 0;
        ++tables;
    }
    state.counters["hidden"] = double(hidden) / tables;
    state.counters["provenFewest"] = double(fewest) / tables;
}
BENCHMARK(suppressWijkenByThemes)
    ->Arg(5)
    ->Arg(15)
    ->Arg(30)
    ->Arg(45)
    ->Arg(80)
    ->Iterations(12)
    ->Unit(benchmark::kMillisecond);
} // namespace

} // namespace leertafel::statistics

BENCHMARK_MAIN();
