// Speed of the anonymity gate: start, documents of 440 bytes, a page, a book, pages of nothing but one sign.

#include "core/anonymity/Placeholder.h"
#include "core/anonymity/Scanner.h"

#include <QFile>
#include <QString>

#include <benchmark/benchmark.h>

namespace {

using namespace Qt::StringLiterals;
using leertafel::anonymity::Finding;
using leertafel::anonymity::Scanner;

const QString Paragraph = u"Huisbezoek op 12 maart 2024 bij mevrouw El Amrani aan de Kanaalstraat 114. Haar "
                          u"zoon Ilyas (8) is druk en "
                          "slaapt slecht. De juf belt elke week met moeder en maakt zich zorgen over het "
                          "lezen. Vader woont sinds de "
                          "scheiding in Almere en ziet de kinderen om het weekend. Afgesproken is dat we "
                          "samen een gezinsplan maken en "
                          "dat de gezinswerker van het buurtteam de school belt. Telefoon van moeder: "
                          "06-12345678. Veilig Thuis is op "
                          "de hoogte.\n"_s;

const Scanner& scanner() {
    static const std::shared_ptr<const Scanner> shared = Scanner::create().value();
    return *shared;
}

void start(benchmark::State& state) {
    for (auto _ : state) {
        const auto fresh = Scanner::create().value();
        benchmark::DoNotOptimize(fresh->scan(u"Gezinsplanoverdrachtsgesprek was er vandaag."));
    }
}

void scanBytes(benchmark::State& state) {
    const auto size = qsizetype(state.range(0));
    const QString text = Paragraph.repeated(size / Paragraph.size() + 1).left(size);
    scanner().scan(text);
    for (auto _ : state)
        benchmark::DoNotOptimize(scanner().scan(text));
    state.SetItemsProcessed(state.iterations());
}

void scanOneSign(benchmark::State& state, const QString& sign) {
    const QString text = sign.repeated(1'000'000 / sign.size());
    for (auto _ : state)
        benchmark::DoNotOptimize(scanner().scan(text));
}

/// A key typed in the middle of a text of 5,000 words.
void editKey(benchmark::State& state) {
    const QString before = Paragraph.repeated(72);
    const QString after = before.left(before.size() / 2) + u'x' + before.mid(before.size() / 2);
    const QList<Finding> known = scanner().scan(before);
    for (auto _ : state)
        benchmark::DoNotOptimize(leertafel::anonymity::rescanChanged(scanner(), before, known, after));
}

/// Peak memory of the process as the kernel counts it, in MiB.
void memory(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(scanner().scan(Paragraph));
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            state.counters["peak_MiB"] = line.simplified().split(' ').value(1).toDouble() / 1024;
    }
}

} // namespace

BENCHMARK(memory);
BENCHMARK(start)->Unit(benchmark::kMillisecond);
BENCHMARK(scanBytes)->Arg(440)->Arg(6'500)->Arg(90'000)->Unit(benchmark::kMillisecond);
BENCHMARK(editKey)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scanOneSign, digits, u"1234567890"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scanOneSign, dots, u"."_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scanOneSign, capitals, u"ABCDEFGHIJ"_s)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
