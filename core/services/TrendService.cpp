#include "core/services/TrendService.h"

#include "core/domain/Explained.h"
#include "core/services/StoreContext.h"
#include "core/services/TrendFigures.h"
#include "core/services/YouthSource.h"
#include "core/storage/InterventionRepository.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

bool concerns(const Intervention& action, const ThemeId& theme) {
    return action.themes.isEmpty() || action.themes.contains(theme);
}

QString dayOf(const QDate& day) { return QLocale().toString(day, u"d MMM yyyy"_s).remove(u'.'); }

QString dated(const QString& words, const QDate& day) {
    return words.isEmpty() ? QString() : u"“%1”, "_s.arg(words) + dayOf(day);
}

} // namespace

YouthSource youthSource(const TrendFigures& figures, const Vocabulary& vocabulary, const AreaCode& area,
                        Quarter quarter) {
    const bool isCity = area.id() == vocabulary.city().code;
    const auto origin =
        figures.youths().origin(isCity ? AreaCode(vocabulary.districts().first().code) : area, quarter);
    return {dated(origin.source, origin.on), origin.on,
            origin.source.isEmpty() ? QString() : u"“%1”"_s.arg(origin.source)};
}

Result<std::shared_ptr<const TrendFigures>> TrendService::figures() const {
    if (m_checked)
        return m_checked;
    return TrendFigures::of(m_context);
}

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

Result<QString> TrendService::youthsFrom(const QList<AreaCode>& areas, const QList<Quarter>& quarters) const {
    const auto figures = TrendFigures::of(m_context);
    if (!figures)
        return fail(figures.error());
    QMap<std::pair<QDate, QString>, QStringList> from;
    for (const AreaCode& area : areas) {
        const Area* const known = m_context.vocabulary.findArea(area);
        const QString name = known ? known->name : area.id();
        for (const Quarter& quarter : quarters) {
            const YouthSource youths = youthSource(**figures, m_context.vocabulary, area, quarter);
            if (youths.source.isEmpty())
                continue;
            QStringList& names = from[{youths.on, youths.source}];
            if (!names.contains(name))
                names.append(name);
        }
    }
    // One source of the same areas on several dates is one source. Kept by date, so from the end it is the
    // newest first.
    QList<std::pair<QString, QStringList>> whose;
    QList<QStringList> dates;
    for (auto each = from.cend(); each != from.cbegin();) {
        --each;
        const std::pair of{each.key().second, *each};
        const qsizetype at = whose.indexOf(of);
        const QString day = dayOf(each.key().first);
        if (at >= 0) {
            dates[at].append(day);
            continue;
        }
        whose.append(of);
        dates.append({day});
    }
    QStringList sources;
    for (qsizetype i = 0; i < whose.size(); ++i) {
        const auto& [source, names] = whose[i];
        const QString words = source + u", "_s + dates[i].join(u", "_s);
        sources.append(whose.size() == 1 || names.size() == areas.size()
                           ? words
                           : u"%1 (%2)"_s.arg(words, names.join(u", "_s)));
    }
    return sources.join(u"; "_s);
}

Result<TrendSeries> TrendService::series(const ThemeId& theme, const AreaCode& area, Measure measure) const {
    auto read = this->figures();
    if (!read)
        return fail(read.error());
    const TrendFigures& figures = **read;
    const bool isCity = area.id() == m_context.vocabulary.city().code;
    TrendSeries series;
    series.theme = theme;
    series.area = area;
    series.measure = measure;
    if (const TrendTable* const table = figures.table(theme)) {
        series = table->series(area, measure);
        // Whatever is measured, what stands out stands at the same points.
        if (!isCity) {
            const TrendSeries marked = figures.series(area).at(table - figures.tables().data());
            for (qsizetype i = 0; i < series.points.size(); ++i)
                series.points[i].allThemes = marked.points[i].allThemes;
        }
    }
    series.looks = figures.looks();

    const storage::CountRepository counts(m_context.database);
    auto batch = counts.newestBatch(theme, isCity ? AreaCode() : area);
    if (!batch)
        return fail(batch.error());
    if (*batch)
        series.source = dated((*batch)->source, (*batch)->at.toLocalTime().date());
    if (!series.points.isEmpty()) {
        const YouthSource youths =
            youthSource(figures, m_context.vocabulary, area, series.points.last().quarter);
        series.populationSource = youths.words;
        series.populationOn = youths.on;
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
    series.explained = lacksToBeExplained(*explanations).isEmpty();
    return series;
}

Result<QList<TrendSignal>> TrendService::standingOut() const {
    auto figures = this->figures();
    if (!figures)
        return fail(figures.error());
    QList<TrendSignal> found;
    for (const Area& district : m_context.vocabulary.districts()) {
        const QList<TrendSeries> all = (*figures)->series(AreaCode(district.code));
        for (qsizetype t = 0; t < all.size(); ++t) {
            const Quarter last = (*figures)->tables()[t].lastComplete();
            const TrendSeries& series = all[t];
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
