#pragma once

#include "core/domain/Case.h"

#include <QList>
#include <QPair>

namespace leertafel {
class Vocabulary;
}

namespace leertafel::ui {

/// What stands beside the text of a case for whoever reads it: name and words, chosen ones only.
/// @param block the name of what blocked it, as the list of the store has it.
QList<QPair<QString, QString>> traitWords(const CaseAttributes& attributes, const Vocabulary& vocabulary,
                                          const QString& block = {});

} // namespace leertafel::ui
