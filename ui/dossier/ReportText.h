#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/DossierService.h"

#include <QByteArray>
#include <QString>

namespace leertafel::ui {

/// The report as running text, for what is not paper: the same decisions, owners, dates and other opinions as
/// the PDF, without page numbers. `InvalidValue` for a language without words.
Result<QString> reportText(const services::Pack& pack, const Vocabulary& vocabulary);

/// The same as an OpenDocument text that can be changed in a word processor. Its properties name nobody: it
/// has no author, no title and no history. Goes on any thread and needs a QGuiApplication.
Result<QByteArray> reportOdt(const services::Pack& pack, const Vocabulary& vocabulary);

} // namespace leertafel::ui
