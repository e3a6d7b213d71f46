#include "core/services/TrendService.h"

#include "core/services/StoreContext.h"
#include "core/services/TrendTable.h"
#include "core/statistics/AllAtOnce.h"
#include "core/storage/InterventionRepository.h"
#include "core/storage/PopulationRepository.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

const QString kUnknownArea = u"onbekend"_s;

/// What every series of one reading shares.
struct Reading {
    YouthFigures youths;
    QList<storage::CountCell> registered;
    QList<ThemeId> themes;
};

Result<Reading> read(StoreContext& context) {
    const storage::CountRepository counts(context.database);
    auto youths = storage::PopulationRepository(context.database).all();
    if (!youths)
        return fail(youths.error());
    auto registered = counts.registered();
    if (!registered)
        return fail(registered.error());
    auto themes = counts.themes();
    if (!themes)
        return fail(themes.error());
    return Reading{YouthFigures(*youths), *registered, *themes};
}

Result<TrendTable> tableOf(StoreContext& context, const Reading& reading, const ThemeId& theme) {
    auto cells = storage::CountRepository(context.database).cells(theme);
    if (!cells)
        return fail(cells.error());
    TrendTable::Input input;
    input.theme = theme;
    input.city = AreaCode(context.vocabulary.city().code);
    for (const Area& district : context.vocabulary.districts())
        input.areas.append(AreaCode(district.code));
    input.areas.append(AreaCode(kUnknownArea));
    input.cells = *cells;
    input.registered = reading.registered;
    input.today = context.clock.now().toLocalTime().date();
    return TrendTable(input, reading.youths);
}

/// Combinations of theme and wijk that anybody could look at.
int looksOf(const Reading& reading) {
    QSet<AreaCode> areas;
    for (const auto& cell : reading.registered) {
        if (cell.area.id() != kUnknownArea)
            areas.insert(cell.area);
    }
    return std::max(1, int(areas.size() * reading.themes.size()));
}

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

void markJumps(TrendSeries& series, const QSet<Quarter>& jumps) {
    for (TrendPoint& point : series.points)
        point.allThemes = point.flag != PointFlag::None && jumps.contains(point.quarter);
}

Result<QList<TrendTable>> tablesOf(StoreContext& context, const Reading& reading) {
    QList<TrendTable> tables;
    for (const ThemeId& theme : reading.themes) {
        auto table = tableOf(context, reading, theme);
        if (!table)
            return fail(table.error());
        tables.append(std::move(*table));
    }
    return tables;
}

QList<TrendSeries> seriesOf(const QList<TrendTable>& tables, const AreaCode& area) {
    QList<TrendSeries> all;
    for (const TrendTable& table : tables)
        all.append(table.series(area, Measure::Count));
    return all;
}

bool concerns(const Intervention& action, const ThemeId& theme) {
    return action.themes.isEmpty() || action.themes.contains(theme);
}

QString dated(const QString& words, const QDate& day) {
    return words.isEmpty() ? QString()
                           : words + u", "_s + QLocale().toString(day, u"d MMM yyyy"_s).remove(u'.');
}

} // namespace

Result<bool> TrendService::hasCounts() const {
    auto empty = storage::CountRepository(m_context.database).isEmpty();
    if (!empty)
        return fail(empty.error());
    return !*empty;
}

Result<QList<ThemeId>> TrendService::themesWithCounts() const {
    auto stored = storage::CountRepository(m_context.database).themes();
    if (!stored)
        return fail(stored.error());
    // In the order of the vocabulary, as everywhere on screen.
    QList<ThemeId> ordered;
    for (const Theme& theme : m_context.vocabulary.themes()) {
        if (stored->contains(ThemeId(theme.id)))
            ordered.append(ThemeId(theme.id));
    }
    return ordered;
}

Result<TrendSeries> TrendService::series(const ThemeId& theme, const AreaCode& area, Measure measure) const {
    auto reading = read(m_context);
    if (!reading)
        return fail(reading.error());
    auto tables = tablesOf(m_context, *reading);
    if (!tables)
        return fail(tables.error());
    const bool isCity = area.id() == m_context.vocabulary.city().code;
    TrendSeries series;
    series.theme = theme;
    series.area = area;
    series.measure = measure;
    if (const qsizetype at = reading->themes.indexOf(theme); at >= 0)
        series = (*tables)[at].series(area, measure);
    if (!isCity)
        markJumps(series, jumpsOf(seriesOf(*tables, area)));
    series.looks = looksOf(*reading);

    const storage::CountRepository counts(m_context.database);
    auto batch = counts.newestBatch(theme, isCity ? AreaCode() : area);
    if (!batch)
        return fail(batch.error());
    if (*batch)
        series.source = dated((*batch)->source, (*batch)->at.toLocalTime().date());
    if (!series.points.isEmpty()) {
        // The city's youths are the sum of those of its wijken, from one and the same source.
        const AreaCode of = isCity ? AreaCode(m_context.vocabulary.districts().first().code) : area;
        const auto origin = reading->youths.origin(of, series.points.last().quarter);
        series.populationSource = dated(origin.source, origin.on);
    }
    const storage::InterventionRepository interventions(m_context.database);
    auto actions = interventions.list({});
    if (!actions)
        return fail(actions.error());
    for (const Intervention& action : std::as_const(*actions)) {
        const bool here =
            isCity || action.area == area || action.area.id() == m_context.vocabulary.city().code;
        if (here && concerns(action, theme))
            series.marks.append({action.startedOn, action.title, action.expectation, action.id});
    }
    auto explanations = interventions.explanations(theme, area);
    if (!explanations)
        return fail(explanations.error());
    series.explained = !explanations->isEmpty();
    return series;
}

Result<QList<TrendSignal>> TrendService::standingOut() const {
    auto reading = read(m_context);
    if (!reading)
        return fail(reading.error());
    auto tables = tablesOf(m_context, *reading);
    if (!tables)
        return fail(tables.error());
    QList<TrendSignal> found;
    for (const Area& district : m_context.vocabulary.districts()) {
        QList<TrendSeries> all = seriesOf(*tables, AreaCode(district.code));
        const QSet<Quarter> jumps = jumpsOf(all);
        for (qsizetype t = 0; t < all.size(); ++t) {
            const Quarter last = (*tables)[t].lastComplete();
            TrendSeries& series = all[t];
            markJumps(series, jumps);
            for (int i = 0; i < int(series.points.size()); ++i) {
                const TrendPoint& point = series.points[i];
                if (point.quarter == last && point.flag != PointFlag::None)
                    found.append({series.theme, series.area, last, point.flag, sentence(series, i)});
            }
        }
    }
    return found;
}

} // namespace leertafel::services
