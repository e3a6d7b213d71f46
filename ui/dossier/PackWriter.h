#pragma once

#include "core/services/DossierService.h"
#include "ui/dossier/PackDocument.h"

namespace leertafel::ui {

/// Sets a reading pack as PDF: released versions only, no names of authors unless chosen, nothing personal
/// in the document's properties. Needs a QApplication (offscreen will do); call it on its thread. The file
/// appears whole or not at all. `CannotWrite`, `DiskFull`.
Result<void> writePack(const services::Pack& pack, const Vocabulary& vocabulary, const QString& path);
/// The report after the session: decisions with owner and date, dissent beside them.
Result<void> writeReport(const services::Pack& pack, const Vocabulary& vocabulary, const QString& path);

/// A file name by date only: `leesmap-2026-02-12.pdf`, `verslag-2026-02-12.pdf`.
QString packFileName(const TableSession& session, const QString& language);
QString reportFileName(const TableSession& session, const QString& language);

} // namespace leertafel::ui
