#pragma once

#include "ui/dossier/PackDocument.h"

namespace leertafel::services {
class Workspace;
}

namespace leertafel::ui {

/// Sets a paper as PDF, or a report as what the name of its file ends in: `.odt` or `.txt`. Released versions
/// only, no names of authors unless chosen, nothing personal in the document's properties. Goes on any thread
/// and needs a QApplication (offscreen will do). The file appears whole or not at all, and one that stood
/// there stays until it does. `CannotWrite`, `DiskFull`, `Cancelled`.
Result<void> writePaper(const Manuscript& manuscript, const QString& path,
                        const services::Progress& progress = {});
/// The same, and what numbers it holds in the register of what was given out: both or neither. Also
/// `FiguresChanged`, `StoreReadOnly`. @param workspace of the thread that this runs on
Result<void> giveOutPaper(services::Workspace& workspace, const Manuscript& manuscript, const QString& path,
                          const services::Progress& progress = {});
/// A reading pack, from the thread of the window.
Result<void> writePack(const services::Pack& pack, const Vocabulary& vocabulary, const QString& path);
/// The report after the session: decisions with owner and date, dissent beside them. As PDF unless the name
/// ends in `.odt` or `.txt`.
Result<void> writeReport(const services::Pack& pack, const Vocabulary& vocabulary, const QString& path);

/// A file name by date only: `leesmap-2026-02-12.pdf`, `verslag-2026-02-12.pdf`.
QString packFileName(const TableSession& session, const QString& language);
QString reportFileName(const TableSession& session, const QString& language);

} // namespace leertafel::ui
