#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/CaseService.h"

namespace leertafel::ui {

/// What readers near the family may recognise by area, age, household and theme together, in plain words with
/// the coarser value where there is one. Empty when enough released cases are alike.
QString recognisableWords(const services::CombinationRisk& risk, const CaseAttributes& attributes,
                          const Vocabulary& vocabulary);

} // namespace leertafel::ui
