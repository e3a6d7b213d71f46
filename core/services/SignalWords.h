#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/SignalLook.h"
#include "core/statistics/QuarterlyLook.h"

namespace leertafel::services {

/// The id of a kind, as the command line prints it.
QString idOf(statistics::LookKind kind);

enum class Sureness : quint8 { StandsOut, NearMiss };

/// One sentence in the program's language. @param shown whether the counts behind it may be seen by anybody;
/// without it no number of requests is in the sentence.
QString sentenceOf(const statistics::LookSignal& signal, const LookSaying& saying, const Vocabulary& words,
                   bool shown, Sureness sureness);

} // namespace leertafel::services
