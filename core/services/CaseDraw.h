#pragma once

#include "core/services/CaseService.h"

namespace leertafel::services {

class Workspace;

/// An ordinary case for the agenda, drawn by chance.
struct CaseDraw {
    CaseRow row;
    QStringList missing{}; ///< as `TableService::missingForTable`
    int cases = 0;         ///< released ones it was drawn from
    int strata = 0;        ///< groups of the same wijk and age band
    quint32 seed = 0;
};

/// A released case that was on no table yet, by a draw over wijk × age band: tables otherwise see only the
/// stuck ones. Cases that lack something for the table are passed over while there are others. The same seed
/// draws the same case as long as the store holds the same ones. Nothing when there is none.
/// @param areas all when empty. @param taken left out
Result<std::optional<CaseDraw>> drawCase(Workspace& workspace, const QList<AreaCode>& areas,
                                         const QList<CaseId>& taken, quint32 seed);

} // namespace leertafel::services
