#pragma once

#include <QString>

namespace leertafel::services {

/// Without accents and in small letters, as people type.
QString folded(const QString& text);
/// Whether `word` begins a word of `text`, both folded.
bool beginsAWord(const QString& text, const QString& word);

} // namespace leertafel::services
