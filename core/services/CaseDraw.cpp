#include "core/services/CaseDraw.h"

#include "core/domain/Vocabulary.h"
#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "core/statistics/StratifiedDraw.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {
constexpr int mostLookedAt = 60;
}

Result<std::optional<CaseDraw>> drawCase(Workspace& workspace, const QList<AreaCode>& areas,
                                         const QList<CaseId>& taken, quint32 seed) {
    QList<CaseFilter> strata;
    QList<int> sizes;
    CaseDraw draw;
    draw.seed = seed;
    for (const Area& area : workspace.vocabulary().districts()) {
        if (!areas.isEmpty() && !areas.contains(AreaCode(area.code)))
            continue;
        for (const Entry& band : workspace.vocabulary().list(u"ageBands"_s)) {
            CaseFilter filter;
            filter.state = CaseState::Released;
            filter.area = AreaCode(area.code);
            filter.ageBand = AgeBand(band.id);
            filter.limit = 1;
            const auto count = workspace.cases().count(filter);
            if (!count)
                return fail(count.error());
            if (*count == 0)
                continue;
            strata.append(filter);
            sizes.append(*count);
            draw.cases += *count;
        }
    }
    draw.strata = static_cast<int>(strata.size());
    statistics::StratifiedDraw lots(sizes, seed);
    std::optional<CaseDraw> incomplete;
    for (int looked = 0; looked < mostLookedAt; ++looked) {
        const auto drawn = lots.next();
        if (!drawn)
            break;
        CaseFilter filter = strata.at(drawn->first);
        filter.offset = drawn->second;
        const auto rows = workspace.cases().list(filter);
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty() || taken.contains(rows->first().id))
            continue;
        draw.row = rows->first();
        const auto missing = workspace.table().missingForTable(draw.row.id);
        if (!missing)
            return fail(missing.error());
        draw.missing = *missing;
        if (missing->isEmpty())
            return draw;
        if (!incomplete)
            incomplete = draw;
    }
    return incomplete;
}

} // namespace leertafel::services
