#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/DistrictService.h"
#include "ui/dossier/PackWords.h"
#include "ui/dossier/PaperPages.h"

namespace leertafel::ui {

/// What is known about one wijk, on paper. @param picture with only the figures that may go out. @param made
/// stands on it as the day it was made. `InvalidValue` for a language without words.
Result<PaperPages> districtPaper(const services::DistrictPicture& picture, const Vocabulary& vocabulary,
                                 const QString& language, const QDateTime& made);

/// That so many themes stand out and may not be named on paper.
QString withheldWords(const PackWords& words, int themes);

} // namespace leertafel::ui
