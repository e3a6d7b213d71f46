#pragma once

#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "ui/table/RoomScreen.h"

namespace leertafel::ui {

/// "Feiten", "Wat houdt tegen", …
QString partWord(TablePart part);
/// What the table does in that part, in one sentence.
QString partGuide(TablePart part);
/// "4:10"; "+0:25" for seconds below nothing.
QString clockWords(int secondsLeft);

/// What stands on the screen for an item in that part: the question, and what the part is about. Options and
/// decisions are left to who runs the table.
void fillPart(RoomView& view, services::Workspace& workspace, const services::SessionDetail& session,
              const services::AgendaRow& row, TablePart part);

/// The same for a case that asks to act first: the five steps, and nothing of the case.
void fillActFirst(RoomView& view, const Vocabulary& vocabulary);

/// "4 februari"
QString roomDay(QDate day);

} // namespace leertafel::ui
