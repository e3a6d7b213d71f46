#include "core/services/TrendFigures.h"

#include "core/services/StoreContext.h"
#include "core/statistics/AllAtOnce.h"
#include "core/storage/PopulationRepository.h"

#include <QSet>

#include <algorithm>

namespace leertafel::services {

namespace {

/// Quarters in which nearly all themes of one wijk jumped at once.
QSet<Quarter> jumpsOf(const QList<TrendSeries>& all) {
    QMap<Quarter, QList<QPair<int, int>>> known; // per quarter: series and index of its point
    for (int theme = 0; theme < int(all.size()); ++theme) {
        for (int i = 0; i < int(all[theme].points.size()); ++i)
            known[all[theme].points[i].quarter].append({theme, i});
    }
    std::vector<statistics::ThemeSeries> themes(
        size_t(all.size()),
        {statistics::Series(size_t(known.size())), statistics::Series(size_t(known.size()))});
    size_t column = 0;
    for (const auto& places : std::as_const(known)) {
        for (const auto& [theme, index] : places) {
            const TrendPoint& point = all[theme].points[index];
            if (point.provisional || !point.count)
                continue;
            themes[size_t(theme)].observed[column] = *point.count;
            themes[size_t(theme)].expected[column] = point.expected;
        }
        ++column;
    }
    const std::vector<int> jumps = statistics::jumpsOfAllThemes(themes);
    const QList<Quarter> quarters = known.keys();
    QSet<Quarter> found;
    for (size_t i = 0; i < jumps.size(); ++i) {
        if (jumps[i] != 0)
            found.insert(quarters[qsizetype(i)]);
    }
    return found;
}

void mark(TrendSeries& series, const QSet<Quarter>& jumps) {
    for (TrendPoint& point : series.points)
        point.allThemes = point.flag != PointFlag::None && jumps.contains(point.quarter);
}

int looksOf(const TrendFrame& frame, qsizetype themes) {
    const auto any = [](const std::vector<bool>& quarters) {
        return std::find(quarters.begin(), quarters.end(), true) != quarters.end();
    };
    // The last one is `onbekend`, where nobody can look.
    const auto areas = std::count_if(frame.registered.begin(), frame.registered.end() - 1, any);
    return std::max(1, int(areas * themes));
}

} // namespace

Result<std::shared_ptr<const TrendFigures>> TrendFigures::of(StoreContext& context) {
    const storage::CountRepository counts(context.database);
    auto stamp = counts.stamp();
    if (!stamp)
        return fail(stamp.error());
    const QDate today = context.clock.now().toLocalTime().date();
    const auto known = context.trendFigures;
    if (known && known->m_stamp == *stamp && known->m_today == today)
        return known;
    auto population = storage::PopulationRepository(context.database).all();
    if (!population)
        return fail(population.error());
    auto table = counts.table();
    if (!table)
        return fail(table.error());
    std::shared_ptr<TrendFigures> figures(new TrendFigures);
    figures->m_stamp = *stamp;
    figures->m_today = today;
    figures->m_youths = YouthFigures(*population);
    const auto frame =
        std::make_shared<const TrendFrame>(context.vocabulary, *table, figures->m_youths, today);
    figures->m_first = frame->first;
    figures->m_newest = frame->newest;
    figures->m_tables.reserve(table->size());
    for (const auto& theme : std::as_const(*table))
        figures->m_tables.append(TrendTable(frame, theme));
    figures->m_looks = looksOf(*frame, table->size());
    context.trendFigures = figures;
    return context.trendFigures;
}

const TrendTable* TrendFigures::table(const ThemeId& theme) const {
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const TrendTable& table) { return table.theme() == theme; });
    return found == m_tables.end() ? nullptr : &*found;
}

std::shared_ptr<const TrendFigures> TrendFigures::with(const QList<TrendTable>& others) const {
    std::shared_ptr<TrendFigures> changed(new TrendFigures(*this));
    changed->m_series.clear();
    for (TrendTable& table : changed->m_tables) {
        for (const TrendTable& other : others) {
            if (other.theme() == table.theme())
                table = other;
        }
    }
    return changed;
}

QList<Quarter> TrendFigures::quarters() const {
    QList<Quarter> all;
    for (Quarter quarter = m_first; quarter.isValid() && quarter <= m_newest; quarter = quarter.plus(1))
        all.append(quarter);
    return all;
}

Quarter TrendFigures::lastComplete() const {
    Quarter last;
    for (const TrendTable& table : m_tables)
        last = std::max(last, table.lastComplete());
    return last;
}

QList<TrendSeries> TrendFigures::series(const AreaCode& area) const {
    QList<TrendSeries>& all = m_series[area];
    if (!all.isEmpty() || m_tables.isEmpty())
        return all;
    for (const TrendTable& table : m_tables)
        all.append(table.series(area, Measure::Count));
    const QSet<Quarter> jumps = jumpsOf(all);
    for (TrendSeries& series : all)
        mark(series, jumps);
    return all;
}

} // namespace leertafel::services
