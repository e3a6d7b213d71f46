#pragma once

class QMimeData;
class QTextCursor;

namespace leertafel::ui {

/// What is copied or dragged out of a case: the selected words alone, marked so that a clipboard which keeps
/// a history leaves them out of it. The caller owns it.
QMimeData* caseWords(const QTextCursor& selection);

} // namespace leertafel::ui
