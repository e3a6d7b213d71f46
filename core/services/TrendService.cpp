#include "core/services/TrendService.h"

#include "core/services/StoreContext.h"
#include "core/services/TrendTable.h"
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

bool concerns(const Intervention& action, const ThemeId& theme) {
    return action.themes.isEmpty() || action.themes.contains(theme);
}

QString dated(const QString& words, const QDate& day) {
    return words.isEmpty() ? QString() : words + u", "_s + QLocale().toString(day, u"d MMM yyyy"_s);
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
    auto table = tableOf(m_context, *reading, theme);
    if (!table)
        return fail(table.error());
    const bool isCity = area.id() == m_context.vocabulary.city().code;
    TrendSeries series = table->series(area, measure);
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
    QList<TrendSignal> found;
    for (const ThemeId& theme : std::as_const(reading->themes)) {
        auto table = tableOf(m_context, *reading, theme);
        if (!table)
            return fail(table.error());
        const Quarter last = table->lastComplete();
        for (const Area& district : m_context.vocabulary.districts()) {
            const TrendSeries series = table->series(AreaCode(district.code), Measure::Count);
            for (int i = 0; i < int(series.points.size()); ++i) {
                const TrendPoint& point = series.points[i];
                if (point.quarter == last && point.flag != PointFlag::None)
                    found.append({theme, series.area, last, point.flag, sentence(series, i)});
            }
        }
    }
    return found;
}

} // namespace leertafel::services
