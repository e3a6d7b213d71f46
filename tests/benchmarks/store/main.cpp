// Speed of a store: each question as the program asks it and as plain SQLite answers it, on the same file,
// in the same run.
//
//   benchmark_store [--cases N] [--stores FOLDER] [--json]
//   benchmark_store --store PATH --passphrase-file FILE [--json]
//
// Stores are made once and kept. All `--benchmark_*` flags of Google Benchmark work too, such as
// --benchmark_filter='search'.
#include "tests/benchmarks/store/Questions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace leertafel::benchmarks;

namespace {

constexpr int repetitions = 5;

void add(const Question& question) {
    const std::string name(question.goal.name);
    const auto one = [&](const std::string& who, const Run& run) {
        auto* made = ::benchmark::RegisterBenchmark((name + who).c_str(), run)
                         ->Unit(::benchmark::kMillisecond)
                         ->Repetitions(repetitions)
                         ->ReportAggregatesOnly(true);
        if (question.times > 0)
            made->Iterations(question.times);
        else
            made->MinTime(0.1);
    };
    one("/ours", question.ours);
    if (question.raw)
        one("/raw", question.raw);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::benchmark::Initialize(&argc, argv); // takes its own flags away
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cases(u"cases"_s, u"size of the store to measure"_s, u"number"_s, u"10000"_s);
    const QCommandLineOption stores(u"stores"_s, u"where made stores are kept"_s, u"folder"_s,
                                    QCoreApplication::applicationDirPath() + u"/../stores"_s);
    const QCommandLineOption store(u"store"_s, u"another store, of any size"_s, u"path"_s);
    const QCommandLineOption words(u"passphrase-file"_s, u"its passphrase"_s, u"file"_s);
    const QCommandLineOption json(u"json"_s, u"answer with JSON"_s);
    parser.addOptions({cases, stores, store, words, json});
    parser.addHelpOption();
    parser.process(app);

    BenchStore bench({parser.value(cases).toInt(), QDir(parser.value(stores)).absolutePath(),
                      parser.value(store), parser.value(words)});
    QList<Goal> goals;
    for (const auto& questions :
         {wholeQuestions(bench), writingQuestions(bench), listQuestions(bench), trendQuestions(bench)})
        for (const Question& question : questions) {
            add(question);
            goals << question.goal;
        }
    RatioReporter reporter(goals, bench.cases(), parser.isSet(json));
    ::benchmark::RunSpecifiedBenchmarks(&reporter);
    ::benchmark::Shutdown();
    return reporter.failed() ? 1 : 0;
}
