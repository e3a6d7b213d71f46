#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/TableService.h"
#include "ui/common/Labels.h"

namespace leertafel::services {
class Workspace; // core/services/Workspace.h
}

namespace leertafel::ui {

/// Words of the overlegtafel, in the program's language.
/// "donderdag 3 december, 13.30–15.00"; with the year when it is another one.
QString sessionTimeWords(const TableSession& session, QDate today);
QString sessionStateWords(SessionState state);
/// The session's title; one that was made of its wijken is made again in this language.
QString sessionTitle(const Vocabulary& vocabulary, const TableSession& session);
QString areaWords(const Vocabulary& vocabulary, const QList<AreaCode>& areas); ///< "A, B en C"
QString seatWords(const Vocabulary& vocabulary, const Seat& seat);             ///< "voorzitter · gemeente"

/// Who may take something up or see it differently: the seats of the session, else all there are; id or own
/// words, and how they are shown.
QList<QPair<QString, QString>> tableFunctions(const Vocabulary& vocabulary, const TableSession& session);
/// Whether the case of an item has an agreed family plan; what is no case needs none.
bool isPlanAgreed(services::Workspace& workspace, const AgendaItem& item);

/// "klaar voor de tafel", "nog 2 dingen", "onverklaard" or "eerst handelen"; once it has been, "besproken".
QString readyWords(const services::AgendaRow& row, bool held);
/// The second line of an agenda item, kept short: code and reason, or what the trend counted.
QString detailWords(const Vocabulary& vocabulary, const services::AgendaRow& row);
/// "2 lopen, 1 proeftuin om over te beslissen"; empty when nothing is open.
QString openWords(const QList<Agreement>& open, QDate tableDay);

/// Quarters ("2025-K3") and names of wijken that do not break over two lines.
QString unbroken(QString words);

} // namespace leertafel::ui
