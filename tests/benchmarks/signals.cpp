// The whole quarterly look: 10 wijken and 111 buurten, 37 themes, 40 quarters.
#include "core/statistics/QuarterlyLook.h"

#include <benchmark/benchmark.h>

#include <random>

namespace {

using leertafel::statistics::LookTable;
using leertafel::statistics::Series;

LookTable invented(size_t areas, size_t themes, size_t quarters) {
    std::mt19937_64 random(20260101);
    LookTable table;
    table.youths.assign(areas, Series(quarters, 3000));
    table.count.assign(themes, std::vector<Series>(areas, Series(quarters)));
    for (size_t t = 0; t < quarters; ++t) {
        table.season.push_back(int(t % 4) + 1);
        table.provisional.push_back(t + 1 == quarters);
    }
    for (auto& theme : table.count) {
        for (auto& area : theme) {
            const double mean = 1 + double(random() % 20);
            std::poisson_distribution<int> requests(mean);
            for (auto& count : area)
                count = requests(random);
        }
    }
    return table;
}

void wholeLook(benchmark::State& state) {
    const LookTable table = invented(size_t(state.range(0)), 37, 40);
    for (auto _ : state)
        benchmark::DoNotOptimize(leertafel::statistics::lookAt(table));
}
BENCHMARK(wholeLook)->Arg(10)->Arg(121)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
