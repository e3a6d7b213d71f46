#include "core/services/FigureSheet.h"

#include "core/services/ViewSheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

class SheetMaker : public ViewSheets {
public:
    using ViewSheets::ViewSheets;

    Result<FigureSheet> overTime() {
        const ThemeId theme = this->theme();
        const AreaCode area = m_figures.request.areas.value(0);
        const AreaCode city = this->city();
        auto series = m_figures.trends->series(theme, area, Measure::Count);
        auto rates = m_figures.trends->series(theme, area, Measure::PerThousand);
        auto inCity = m_figures.trends->series(theme, city, Measure::Count);
        for (const auto* each : {&series, &rates, &inCity}) {
            if (!*each)
                return fail(each->error());
        }
        m_sheet.title =
            say(QT_TRANSLATE_NOOP("FigureSheet", "%1 in %2")).arg(themeName(theme), areaName(area));
        setColumns({QT_TRANSLATE_NOOP("FigureSheet", "Quarter"), QT_TRANSLATE_NOOP("FigureSheet", "Requests"),
                    QT_TRANSLATE_NOOP("FigureSheet", "Per 1,000 youths"),
                    QT_TRANSLATE_NOOP("FigureSheet", "Youths"), QT_TRANSLATE_NOOP("FigureSheet", "Expected"),
                    QT_TRANSLATE_NOOP("FigureSheet", "Fits chance from"),
                    QT_TRANSLATE_NOOP("FigureSheet", "Fits chance up to"),
                    QT_TRANSLATE_NOOP("FigureSheet", "Stands out")});
        if (area != city)
            m_sheet.columns.append(say(QT_TRANSLATE_NOOP("FigureSheet", "Requests in the city")));
        m_sheet.columns.append(say(QT_TRANSLATE_NOOP("FigureSheet", "Remark")));
        for (qsizetype i = 0; i < series->points.size(); ++i) {
            const TrendPoint& point = series->points[i];
            QList<SheetCell> row{
                words(point.quarter.text()), counted(point),
                rated(rates->points[i]),     whole(point.population),
                number(point.expected, 1),   number(point.lower, 1),
                number(point.upper, 1),      words(point.hidden ? QString() : outside(point.flag))};
            if (area != city)
                row.append(counted(inCity->points[i]));
            row.append(words(remark(point)));
            m_sheet.rows.append(row);
        }
        addYears(theme, area, city);
        addAbout(*series);
        return m_sheet;
    }

    Result<FigureSheet> overview() {
        const Quarter quarter = m_figures.request.from;
        auto counts = m_figures.trends->overview(quarter, Measure::Count);
        auto rates = m_figures.trends->overview(quarter, Measure::PerThousand);
        for (const auto* each : {&counts, &rates}) {
            if (!*each)
                return fail(each->error());
        }
        // An overview falls back to the last quarter that is complete, which nobody checked here.
        if (counts->quarter != quarter)
            return fail(ErrorCode::NotFound, {{u"kind"_s, u"figures"_s}});
        m_sheet.title =
            say(QT_TRANSLATE_NOOP("FigureSheet", "Requests per area and theme, %1")).arg(quarter.text());
        setColumns({QT_TRANSLATE_NOOP("FigureSheet", "Area"), QT_TRANSLATE_NOOP("FigureSheet", "Theme"),
                    QT_TRANSLATE_NOOP("FigureSheet", "Requests"),
                    QT_TRANSLATE_NOOP("FigureSheet", "Per 1,000 youths"),
                    QT_TRANSLATE_NOOP("FigureSheet", "Compared with what is expected"),
                    QT_TRANSLATE_NOOP("FigureSheet", "Remark")});
        for (qsizetype a = 0; a < counts->areas.size(); ++a) {
            for (qsizetype t = 0; t < counts->themes.size(); ++t) {
                const OverviewCell& cell = counts->at(a, t);
                m_sheet.rows.append({words(areaName(counts->areas[a])), words(themeName(counts->themes[t])),
                                     counted(cell.point), rated(rates->at(a, t).point),
                                     words(heatWords(cell.heat)), words(remark(cell.point))});
            }
        }
        if (counts->themes.isEmpty() || counts->areas.isEmpty()) {
            addAbout({});
            return m_sheet;
        }
        auto inCity = m_figures.trends->series(counts->themes.first(), city(), Measure::Count);
        if (!inCity)
            return fail(inCity.error());
        addAbout(*inCity);
        return m_sheet;
    }

private:
    void addYears(const ThemeId& theme, const AreaCode& area, const AreaCode& city) {
        const auto year = [&](const AreaCode& of, Quarter from) {
            const CheckedCell* const cell = m_figures.find(theme, of, from, 4);
            if (!cell)
                return SheetCell{};
            return cell->key.count ? whole(cell->key.count) : words(ReleaseService::mark());
        };
        for (const CheckedCell& cell : m_figures.cells) {
            if (cell.key.quarters != 4 || cell.key.area != area || cell.key.theme != theme)
                continue;
            QList<SheetCell> row(m_sheet.columns.size());
            row[0] = words(say(QT_TRANSLATE_NOOP("FigureSheet", "%1, the whole year"))
                               .arg(QString::number(cell.key.from.year())));
            row[1] = year(area, cell.key.from);
            if (area != city)
                row[row.size() - 2] = year(city, cell.key.from);
            m_sheet.rows.append(row);
        }
    }

    void addAbout(const TrendSeries& series) {
        aboutFigures(series, m_figures.trends->methodLine(series), m_figures.hidden());
        const bool flagged = std::any_of(series.points.begin(), series.points.end(),
                                         [](const auto& point) { return point.flag != PointFlag::None; });
        if (flagged && !series.explained && m_figures.request.kind == u"overTime"_s)
            about(QT_TRANSLATE_NOOP("FigureSheet", "Unexplained"),
                  say(QT_TRANSLATE_NOOP("FigureSheet", "Something stands out here, and nobody has written "
                                                       "down yet what may be behind it.")));
        mindRequests();
    }
};

} // namespace

Result<FigureSheet> sheetOf(const CheckedFigures& figures, const Vocabulary& vocabulary,
                            const QDate& madeOn) {
    if (figures.cells.isEmpty())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"figures"_s}});
    SheetMaker maker(figures, vocabulary, madeOn);
    const QString& view = figures.request.kind;
    if (view == u"sideBySide"_s)
        return maker.sideBySide();
    if (view == u"compare"_s)
        return maker.compare();
    if (view == u"overview"_s)
        return maker.overview();
    if (view == u"map"_s)
        return maker.map();
    if (view == u"ladder"_s)
        return maker.ladder();
    return maker.overTime();
}

} // namespace leertafel::services
