#pragma once

#include "core/services/CaseService.h"
#include "core/storage/SearchRepository.h"

namespace leertafel::services {

/// A line of storage as one of a list: my own draft, when there is one, speaks for my own case.
Result<CaseRow> rowOf(StoreContext& context, const storage::CaseLine& line);
Result<QList<CaseRow>> rowsOf(StoreContext& context, QList<storage::CaseLine> lines);
/// The released cases of a filter as everybody reads them: for what may go to paper, where no draft speaks.
/// Its limit counts these alone; an offset is not looked at.
Result<QList<CaseRow>> releasedRows(const StoreContext& context, const CaseFilter& filter);
/// How many there are, whatever the limit.
Result<int> releasedCount(const StoreContext& context, const CaseFilter& filter);

/// Released and not taken back since, and no newer text waits for its check: anybody in the team may read it.
bool isReleased(CaseState state);

} // namespace leertafel::services
