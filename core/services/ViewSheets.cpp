#include "core/services/ViewSheets.h"

#include "core/services/HelpLadder.h"
#include "core/services/SeriesUntil.h"
#include "core/services/TrendComparison.h"
#include "core/services/TrendPanels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kHundred = 100;

bool standsOut(const TrendSeries& series) {
    return std::any_of(series.points.begin(), series.points.end(),
                       [](const TrendPoint& point) { return point.flag != PointFlag::None; });
}

Result<FigureSheet> nothingThere() { return fail(ErrorCode::NotFound, {{u"kind"_s, u"figures"_s}}); }

} // namespace

Result<FigureSheet> ViewSheets::sideBySide() {
    auto counts = m_figures.trends->panels(theme(), Measure::Count);
    auto rates = m_figures.trends->panels(theme(), Measure::PerThousand);
    for (const auto* each : {&counts, &rates}) {
        if (!*each)
            return fail(each->error());
    }
    m_sheet.title =
        say(QT_TRANSLATE_NOOP("FigureSheet", "%1 in every area and the city")).arg(themeName(theme()));
    setColumns({QT_TRANSLATE_NOOP("FigureSheet", "Area"), QT_TRANSLATE_NOOP("FigureSheet", "Quarter"),
                QT_TRANSLATE_NOOP("FigureSheet", "Requests"),
                QT_TRANSLATE_NOOP("FigureSheet", "Per 1,000 youths"),
                QT_TRANSLATE_NOOP("FigureSheet", "Youths"), QT_TRANSLATE_NOOP("FigureSheet", "Expected"),
                QT_TRANSLATE_NOOP("FigureSheet", "Fits chance from"),
                QT_TRANSLATE_NOOP("FigureSheet", "Fits chance up to"),
                QT_TRANSLATE_NOOP("FigureSheet", "Stands out"), QT_TRANSLATE_NOOP("FigureSheet", "Remark")});
    QStringList unexplained;
    for (qsizetype a = 0; a < counts->panels.size(); ++a) {
        const TrendSeries& series = counts->panels[a];
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const TrendPoint& point = series.points[i];
            m_sheet.rows.append({words(areaName(series.area)), words(point.quarter.text()), counted(point),
                                 rated(rates->panels[a].points[i]), whole(point.population),
                                 number(point.expected, 1), number(point.lower, 1), number(point.upper, 1),
                                 words(point.hidden ? QString() : outside(point.flag)),
                                 words(remark(point))});
        }
        if (standsOut(series) && !series.explained)
            unexplained.append(areaInSentence(series.area));
    }
    const TrendSeries& inCity = counts->panels.last();
    QList<Quarter> quarters;
    for (const TrendPoint& point : inCity.points)
        quarters.append(point.quarter);
    if (auto done = aboutFigures(inCity, m_figures.trends->methodLine(inCity), m_figures.hidden(), quarters);
        !done)
        return fail(done.error());
    if (!unexplained.isEmpty())
        about(QT_TRANSLATE_NOOP("FigureSheet", "Unexplained"),
              say(QT_TRANSLATE_NOOP("FigureSheet", "Something stands out in %1, and nobody has written down "
                                                   "yet what may be behind it."))
                  .arg(unexplained.join(u", "_s)));
    mindRequests();
    return m_sheet;
}

Result<FigureSheet> ViewSheets::compare() {
    const ComparedPeriod period{m_figures.request.to, m_figures.request.years};
    const auto comparison = m_figures.trends->compare(theme(), period);
    if (!comparison)
        return fail(comparison.error());
    // Another quarter than the one asked for, nobody checked.
    if (comparison->period.quarter != period.quarter)
        return nothingThere();
    m_sheet.title = say(QT_TRANSLATE_NOOP("FigureSheet", "%1, area beside area, %2"))
                        .arg(themeName(theme()), period.text());
    setColumns({QT_TRANSLATE_NOOP("FigureSheet", "Area"), QT_TRANSLATE_NOOP("FigureSheet", "Requests"),
                QT_TRANSLATE_NOOP("FigureSheet", "Per 1,000 youths"),
                QT_TRANSLATE_NOOP("FigureSheet", "Youths"),
                QT_TRANSLATE_NOOP("FigureSheet", "Fits chance from"),
                QT_TRANSLATE_NOOP("FigureSheet", "Fits chance up to"),
                QT_TRANSLATE_NOOP("FigureSheet", "Compared with all together"),
                QT_TRANSLATE_NOOP("FigureSheet", "Remark")});
    const auto placeWords = [&](const ComparedArea& area) {
        switch (area.place) {
        case FunnelPlace::Within:
            return say(QT_TRANSLATE_NOOP("FigureSheet", "fits chance"));
        case FunnelPlace::Between:
            return say(QT_TRANSLATE_NOOP("FigureSheet", "just outside 95%"));
        case FunnelPlace::Outside:
            return outside(area.above ? PointFlag::High : PointFlag::Low);
        case FunnelPlace::Unjudged:
            break;
        }
        return say(QT_TRANSLATE_NOOP("FigureSheet", "not judged"));
    };
    int hidden = 0;
    QStringList notDrawn;
    for (const ComparedArea& area : comparison->areas) {
        // An area that sent in nothing in one of the quarters has no number to hide.
        const bool marked = area.hidden && !area.missing;
        hidden += marked ? 1 : 0;
        if (!area.rate)
            notDrawn.append(areaName(area.area));
        const SheetCell mark = words(ReleaseService::mark());
        QStringList remarks;
        if (area.missing)
            remarks.append(say(QT_TRANSLATE_NOOP("FigureSheet", "nothing registered")));
        else if (comparison->provisional)
            remarks.append(say(QT_TRANSLATE_NOOP("FigureSheet", "not complete yet")));
        m_sheet.rows.append({words(areaName(area.area)), marked ? mark : whole(area.count),
                             marked ? mark : number(area.rate, 1), number(area.youths), number(area.lower, 1),
                             number(area.upper, 1), words(marked ? QString() : placeWords(area)),
                             words(remarks.join(u", "_s))});
    }
    const auto any = m_figures.trends->series(theme(), comparison->areas.first().area, Measure::Count);
    if (!any)
        return fail(any.error());
    QList<Quarter> quarters;
    for (int number = 1; period.year && number <= 4; ++number)
        quarters.append(Quarter::of(period.quarter.year(), number));
    if (!period.year)
        quarters.append(period.quarter);
    if (auto done = aboutFigures(*any, m_figures.trends->methodLine(*comparison), hidden, quarters); !done)
        return fail(done.error());
    about(QT_TRANSLATE_NOOP("FigureSheet", "Not in the drawing"), notDrawn.join(u", "_s));
    about(QT_TRANSLATE_NOOP("FigureSheet", "What the limits say"), m_figures.trends->meaning(*comparison));
    mindRequests();
    return m_sheet;
}

Result<FigureSheet> ViewSheets::map() {
    const Quarter quarter = m_figures.request.from;
    const auto counts = m_figures.trends->overview(quarter, Measure::Count);
    const auto rates = m_figures.trends->overview(quarter, Measure::PerThousand);
    for (const auto* each : {&counts, &rates}) {
        if (!*each)
            return fail(each->error());
    }
    const qsizetype at = counts->themes.indexOf(theme());
    // An overview falls back to the last quarter that is complete, which nobody checked here.
    if (counts->quarter != quarter || at < 0)
        return nothingThere();
    m_sheet.title =
        say(QT_TRANSLATE_NOOP("FigureSheet", "%1 on the map, %2")).arg(themeName(theme()), quarter.text());
    setColumns({QT_TRANSLATE_NOOP("FigureSheet", "Area"), QT_TRANSLATE_NOOP("FigureSheet", "Requests"),
                QT_TRANSLATE_NOOP("FigureSheet", "Per 1,000 youths"),
                QT_TRANSLATE_NOOP("FigureSheet", "Youths"),
                QT_TRANSLATE_NOOP("FigureSheet", "Compared with what is expected"),
                QT_TRANSLATE_NOOP("FigureSheet", "Remark")});
    for (qsizetype a = 0; a < counts->areas.size(); ++a) {
        const OverviewCell& cell = counts->at(a, at);
        m_sheet.rows.append({words(areaName(counts->areas[a])), counted(cell.point),
                             rated(rates->at(a, at).point), whole(cell.point.population),
                             words(heatWords(cell.heat)), words(remark(cell.point))});
    }
    const auto inCity = m_figures.trends->series(theme(), city(), Measure::Count);
    if (!inCity)
        return fail(inCity.error());
    const TrendSeries then = seriesUntil(*inCity, quarter);
    if (auto done = aboutFigures(then, m_figures.trends->methodLine(then), m_figures.hidden(), {quarter});
        !done)
        return fail(done.error());
    mindRequests();
    return m_sheet;
}

FigureSheet ViewSheets::ladder() {
    const HelpLadder& ladder = *m_figures.ladder;
    m_sheet.title = say(QT_TRANSLATE_NOOP("FigureSheet", "How families were helped"));
    setColumns({QT_TRANSLATE_NOOP("FigureSheet", "Period"), QT_TRANSLATE_NOOP("FigureSheet", "Divided by"),
                QT_TRANSLATE_NOOP("FigureSheet", "Part"), QT_TRANSLATE_NOOP("FigureSheet", "Released cases"),
                QT_TRANSLATE_NOOP("FigureSheet", "Share in %")});
    const SheetCell mark = words(ReleaseService::mark());
    for (const LadderPeriod& period : ladder.periods) {
        const SheetCell when = words(ladder.textOf(period));
        const QString together = say(QT_TRANSLATE_NOOP("FigureSheet", "all together"));
        m_sheet.rows.append({when, {}, words(together), period.cases > 0 ? whole(period.cases) : mark, {}});
        const auto share = [&](int cases) { return number(double(kHundred * cases) / period.cases, 0); };
        const auto add = [&](const QString& by, const QStringList& ids, const LadderBar& bar) {
            for (qsizetype i = 0; i < bar.parts.size(); ++i) {
                const std::optional<int> cases = bar.parts[i];
                m_sheet.rows.append({when, words(by), words(m_figures.trends->ladderWord(ids[i])),
                                     cases ? whole(cases) : mark, cases ? share(*cases) : mark});
            }
            if (bar.together > 0)
                m_sheet.rows.append(
                    {when, words(by),
                     words(say(QT_TRANSLATE_NOOP("FigureSheet", "what is left out, together"))),
                     whole(bar.together), share(bar.together)});
        };
        if (period.tooFew)
            continue;
        add(say(QT_TRANSLATE_NOOP("FigureSheet", "Help ladder")), ladder.steps, period.steps);
        add(say(QT_TRANSLATE_NOOP("FigureSheet", "Tracks")), ladder.tracks, period.tracks);
    }
    int hidden = 0;
    for (const auto& row : std::as_const(m_sheet.rows))
        hidden += row[3].text == mark.text ? 1 : 0;
    aboutFigures({}, {}, hidden);
    about(QT_TRANSLATE_NOOP("FigureSheet", "Please note"),
          say(QT_TRANSLATE_NOOP("FigureSheet",
                                "Cases are picked to learn from, so this says nothing about how often "
                                "something happens. No rung is better than another: what fits the family "
                                "is.")));
    return m_sheet;
}

} // namespace leertafel::services
