#pragma once

#include "tests/benchmarks/store/BenchStore.h"
#include "tests/benchmarks/store/RatioReporter.h"

#include <functional>

namespace leertafel::benchmarks {

using Run = std::function<void(::benchmark::State&)>;

/// One question with the answer of the program and, where it can be asked, that of plain SQLite.
struct Question {
    Goal goal;
    Run ours;
    Run raw{};
    int times = 0; ///< per repetition; 0 lets the library choose
};

/// In the order in which they are asked; the store outlives them.
QList<Question> listQuestions(BenchStore& store);
QList<Question> writingQuestions(BenchStore& store);
QList<Question> trendQuestions(BenchStore& store);
QList<Question> wholeQuestions(BenchStore& store);

} // namespace leertafel::benchmarks
