#pragma once

#include "core/domain/Error.h"

#include <QString>

namespace leertafel {
class Vocabulary;
}

namespace leertafel::ui {

/// One plain sentence for an error: who may do it and what is missing. Never a code, never driver text.
QString errorSentence(const Error& error);
/// The word for one id of a `missing` list ("de stem van kind en ouders").
QString missingWord(const QString& id);
/// Sets the vocabulary whose labels the sentences use (once, at start).
void setSentenceVocabulary(const Vocabulary* vocabulary);

} // namespace leertafel::ui
