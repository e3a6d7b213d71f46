#pragma once

#include "core/domain/Reflection.h"
#include "core/domain/Vocabulary.h"
#include "core/services/CaseService.h"

namespace leertafel::ui {

/// What a reflection is called: its insight, else how its first answer begins, else its method.
QString reflectionTitle(const Vocabulary& vocabulary, const Reflection& note);

/// The newest title of a case that I may read, else its code.
QString caseName(const services::CaseDetail& detail);

} // namespace leertafel::ui
