#pragma once

#include "core/domain/SignalCount.h"
#include "core/domain/Vocabulary.h"
#include "core/services/TrendService.h"

namespace leertafel::services {

/// A file of figures, checked line by line: what is good and what is refused, nothing guessed, rounded or
/// added up. Of two lines with the same key the first stands.
template <typename Item>
struct CheckedFile {
    QList<Item> accepted{};
    QList<RefusedLine> refused{};
    int skippedEmpty = 0;
};

/// `kwartaal;wijk;thema;verwijzer;aantal`. @param today a quarter that begins after it is refused.
/// `FileFormat`, `NotUtf8`, `Cancelled`.
Result<CheckedFile<SignalCount>> checkCounts(const QByteArray& bytes, const QString& path,
                                             const Vocabulary& vocabulary, const QDate& today,
                                             const Progress& progress = {});

/// `peildatum;wijk;leeftijd_van;leeftijd_tot;aantal;bron`.
Result<CheckedFile<Population>> checkPopulation(const QByteArray& bytes, const QString& path,
                                                const Vocabulary& vocabulary, const QDate& today,
                                                const Progress& progress = {});

} // namespace leertafel::services
