#pragma once

#include "core/services/TableService.h"
#include "core/services/TrendService.h"

#include <functional>

namespace leertafel::services {

/// What the agenda says about its items. Internal to this folder.
class TableReading {
public:
    explicit TableReading(StoreContext& context) : m_context(context) {}

    Result<AgendaRow> row(const AgendaItem& item) const;
    /// What a case lacks for the table, judged on the version that was released last, or on the newest text
    /// I may read while there is none.
    Result<QStringList> missing(const CaseId& id) const;
    /// "Druk / AD(H)D-vraag in Leidsche Rijn".
    QString trendTitle(const ThemeId& theme, const AreaCode& area) const;

private:
    Result<AgendaRow> caseRow(AgendaRow row) const;
    /// A proposal to revise what blocks shows its words and the cases that it rests on.
    Result<AgendaRow> pointRow(AgendaRow row) const;
    Result<AgendaRow> trendRow(AgendaRow row) const;
    /// Ids of canvas fields that the table needs and that `text` says are empty.
    QStringList emptyFields(const std::function<QString(const QString&)>& text) const;
    StoreContext& m_context;
};

/// The last complete quarter of a series that had ended by `day` (whenever, when it is not valid), or −1.
int lastComplete(const TrendSeries& series, QDate day = {});

/// What was decided upon in the case's own text may be said about it at the table as well.
Result<QList<FindingDecision>> decidedFor(StoreContext& context, const Agreement& agreement);

} // namespace leertafel::services
