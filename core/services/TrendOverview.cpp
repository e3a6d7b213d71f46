#include "core/services/TrendOverview.h"

#include "core/services/StoreContext.h"
#include "core/services/TrendFigures.h"
#include "core/statistics/Poisson.h"

#include <algorithm>

namespace leertafel::services {

namespace {

/// Either tail of what is called "a little" more or less.
constexpr double kALittle = 0.1;

const TrendPoint* pointOf(const TrendSeries& series, Quarter quarter) {
    const auto found = std::find_if(series.points.begin(), series.points.end(),
                                    [&](const TrendPoint& point) { return point.quarter == quarter; });
    return found == series.points.end() ? nullptr : &*found;
}

} // namespace

Heat heatOf(const TrendPoint& counted) {
    if (!counted.count || !counted.expected || counted.provisional)
        return Heat::Unjudged;
    if (counted.flag != PointFlag::None)
        return counted.flag == PointFlag::High ? Heat::FarAbove : Heat::FarBelow;
    if (statistics::poissonAtLeast(*counted.count, *counted.expected) <= kALittle)
        return Heat::Above;
    if (statistics::poissonAtMost(*counted.count, *counted.expected) <= kALittle)
        return Heat::Below;
    return Heat::AsExpected;
}

Result<TrendOverview> TrendService::overview(const std::optional<Quarter>& quarter, Measure measure) const {
    auto read = this->figures();
    if (!read)
        return fail(read.error());
    const TrendFigures& figures = **read;
    TrendOverview overview;
    overview.measure = measure;
    overview.looks = figures.looks();
    overview.quarters = figures.quarters();
    for (const Theme& theme : m_context.vocabulary.themes()) {
        if (figures.table(ThemeId(theme.id)))
            overview.themes.append(ThemeId(theme.id));
    }
    for (const Area& district : m_context.vocabulary.districts())
        overview.areas.append(AreaCode(district.code));
    if (overview.quarters.isEmpty())
        return overview;
    overview.quarter = quarter.value_or(Quarter());
    if (!overview.quarters.contains(overview.quarter))
        overview.quarter = figures.lastComplete();
    if (!overview.quarter.isValid())
        overview.quarter = overview.quarters.last();
    for (const AreaCode& area : std::as_const(overview.areas)) {
        const QList<TrendSeries> all = figures.series(area);
        for (const ThemeId& theme : std::as_const(overview.themes)) {
            const TrendTable* table = figures.table(theme);
            const TrendSeries& counts = all.at(table - figures.tables().data());
            OverviewCell cell;
            cell.point.quarter = overview.quarter;
            cell.point.missing = true;
            if (const TrendPoint* counted = pointOf(counts, overview.quarter)) {
                cell.point = *counted;
                cell.heat = heatOf(*counted);
                if (measure == Measure::PerThousand) {
                    const TrendSeries rates = table->series(area, measure);
                    cell.point = *pointOf(rates, overview.quarter);
                    cell.point.allThemes = counted->allThemes;
                }
                overview.provisional = overview.provisional || cell.point.provisional;
            }
            overview.cells.append(cell);
        }
    }
    return overview;
}

} // namespace leertafel::services
