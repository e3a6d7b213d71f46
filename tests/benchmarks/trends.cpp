// Every trend anew after figures came in: 10 wijken and 111 buurten, 37 themes, 40 quarters.
#include "core/domain/Vocabulary.h"
#include "core/services/TrendTable.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace leertafel::benchmarks {

namespace {

using services::TrendFrame;
using services::TrendTable;

constexpr int areas = 121;
constexpr int themes = 37;
constexpr int quarters = 40;
const Quarter first = Quarter::of(2016, 1);

AreaCode areaNumber(int index) {
    return AreaCode(index < areas ? u"BU0344%1"_s.arg(index, 4, 10, QChar(u'0')) : u"onbekend"_s);
}

QList<storage::ThemeCells> invented() {
    std::mt19937_64 random(20260101);
    QList<storage::ThemeCells> all;
    for (int theme = 0; theme < themes; ++theme) {
        storage::ThemeCells one{ThemeId(u"thema.%1"_s.arg(theme)), {}};
        for (int area = 0; area <= areas; ++area) {
            std::poisson_distribution<int> requests(1 + double(random() % 20));
            for (int quarter = 0; quarter < quarters; ++quarter)
                one.cells.append({areaNumber(area), first.plus(quarter), requests(random)});
        }
        all.append(one);
    }
    return all;
}

/// As a vocabulary with that many wijken would make it.
std::shared_ptr<const TrendFrame> frameOf(const QList<storage::ThemeCells>& cells) {
    const auto vocabulary = Vocabulary::load(u":/vocabulary"_s);
    if (!vocabulary)
        qFatal("The vocabulary could not be read.");
    auto frame = std::make_shared<TrendFrame>(**vocabulary, cells, services::YouthFigures(),
                                              first.plus(quarters).firstDay());
    frame->first = first;
    frame->newest = first.plus(quarters - 1);
    frame->areas.clear();
    for (int area = 0; area <= areas; ++area)
        frame->areas.append(areaNumber(area));
    frame->registered.assign(areas + 1, std::vector<bool>(quarters, true));
    frame->youths.resize(areas + 1);
    for (int area = 0; area <= areas; ++area) {
        auto& youths = frame->youths[size_t(area)];
        youths.clear();
        for (int quarter = 0; quarter < quarters; ++quarter)
            youths.push_back(2000 + 13 * area + 7 * quarter);
    }
    frame->anyYouths = true;
    return frame;
}

/// What may be seen, what is expected, limits and flags of all of them; a wijk and a theme at a time.
void everySeries(::benchmark::State& state) {
    const auto cells = invented();
    const auto frame = frameOf(cells);
    int judged = 0;
    for (auto _ : state) {
        judged = 0;
        for (const storage::ThemeCells& theme : cells) {
            const TrendTable table(frame, theme);
            for (const AreaCode& area : frame->areas) {
                const services::TrendSeries series = table.series(area, services::Measure::PerThousand);
                judged += int(std::count_if(series.points.begin(), series.points.end(),
                                            [](const auto& point) { return point.upper.has_value(); }));
            }
        }
    }
    state.counters["series"] = double(themes) * double(frame->areas.size());
    state.counters["quarters with limits"] = judged;
}
BENCHMARK(everySeries)->Unit(::benchmark::kMillisecond);

} // namespace

} // namespace leertafel::benchmarks

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    ::benchmark::Initialize(&argc, argv);
    ::benchmark::RunSpecifiedBenchmarks();
    return 0;
}
