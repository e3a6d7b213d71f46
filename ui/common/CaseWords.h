#pragma once

#include <QString>

class QMimeData;
class QTextCursor;

namespace leertafel::ui {

/// What is copied or dragged out of a case: the selected words alone, marked so that a clipboard which keeps
/// a history leaves them out of it. The caller owns it.
QMimeData* caseWords(const QTextCursor& selection);
/// The same for words that are no part of a document, such as those of a line.
QMimeData* caseWords(const QString& chosen);

} // namespace leertafel::ui
