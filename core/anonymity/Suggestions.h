#pragma once

#include "core/anonymity/Document.h"
#include "core/anonymity/Finding.h"

#include <QList>

namespace leertafel::anonymity {

/// Fills in the replacements of persons, institutions, places and addresses. The same person has the same
/// placeholder throughout; numbers go on behind placeholders that the text already has.
/// @param findings in order of start, positions in `document.text()`.
void suggest(const Document& document, const Lexicon& lexicon, QList<Finding>& findings);

} // namespace leertafel::anonymity
