#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/TableService.h"

#include <QString>

namespace leertafel::ui {

/// "donderdag 12 februari, 13.30–15.00"
QString sessionTimeWords(const TableSession& session);
/// "Leidsche Rijn en Vleuten-De Meern"
QString areaWords(const Vocabulary& vocabulary, const QList<AreaCode>& areas);
/// "voorzitter · gemeente"
QString seatWords(const Vocabulary& vocabulary, const Seat& seat);
/// "klaar voor de tafel", "nog 2 dingen", "onverklaard"
QString readyWords(const services::AgendaRow& row);
/// "voorbereiden", "geweest"
QString sessionStateWords(SessionState state);
/// The second line of an agenda row.
QString detailWords(const Vocabulary& vocabulary, const services::AgendaRow& row);

} // namespace leertafel::ui
