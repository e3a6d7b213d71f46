#include "core/services/FigureSheet.h"

#include "core/services/ShortText.h"
#include "core/services/TrendOverview.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

QString say(const char* text) { return QCoreApplication::translate("FigureSheet", text); }

SheetCell words(const QString& text) { return {text}; }
SheetCell number(std::optional<double> value, int decimals = 0) { return {{}, value, decimals}; }

/// The number, the mark where it is hidden, nothing where none was registered.
SheetCell counted(const TrendPoint& point) {
    if (point.hidden)
        return words(ReleaseService::mark());
    return number(point.count ? std::optional<double>(*point.count) : std::nullopt);
}

SheetCell rated(const TrendPoint& point) {
    if (point.hidden)
        return words(ReleaseService::mark());
    return number(point.value, 1);
}

QString remark(const TrendPoint& point) {
    QStringList parts;
    if (point.missing)
        parts.append(say(QT_TRANSLATE_NOOP("FigureSheet", "nothing registered")));
    if (point.provisional)
        parts.append(say(QT_TRANSLATE_NOOP("FigureSheet", "not complete yet")));
    if (point.allThemes)
        parts.append(say(QT_TRANSLATE_NOOP("FigureSheet", "all themes jumped: check the registration")));
    return parts.join(u", "_s);
}

QString outside(PointFlag flag) {
    switch (flag) {
    case PointFlag::High:
        return say(QT_TRANSLATE_NOOP("FigureSheet", "above the limits"));
    case PointFlag::Low:
        return say(QT_TRANSLATE_NOOP("FigureSheet", "below the limits"));
    case PointFlag::None:
        break;
    }
    return {};
}

QString heatWords(Heat heat) {
    switch (heat) {
    case Heat::FarBelow:
        return outside(PointFlag::Low);
    case Heat::Below:
        return say(QT_TRANSLATE_NOOP("FigureSheet", "a little fewer"));
    case Heat::AsExpected:
        return say(QT_TRANSLATE_NOOP("FigureSheet", "as expected"));
    case Heat::Above:
        return say(QT_TRANSLATE_NOOP("FigureSheet", "a little more"));
    case Heat::FarAbove:
        return outside(PointFlag::High);
    case Heat::Unjudged:
        break;
    }
    return say(QT_TRANSLATE_NOOP("FigureSheet", "not judged"));
}

QString themeName(const Vocabulary& vocabulary, const ThemeId& theme) {
    return vocabulary.label(theme.id(), programLanguage());
}

QString areaName(const Vocabulary& vocabulary, const AreaCode& area) {
    const Area* const found = vocabulary.findArea(area);
    return found ? found->name : say(QT_TRANSLATE_NOOP("FigureSheet", "without a known area"));
}

class SheetMaker {
public:
    SheetMaker(const CheckedFigures& figures, const Vocabulary& vocabulary, const QDate& madeOn)
        : m_figures(figures), m_vocabulary(vocabulary), m_madeOn(madeOn) {
        m_sheet.names = {say(QT_TRANSLATE_NOOP("FigureSheet", "Figures")),
                         say(QT_TRANSLATE_NOOP("FigureSheet", "About these figures"))};
    }

    Result<FigureSheet> overTime() {
        const ThemeId theme = m_figures.request.themes.value(0);
        const AreaCode area = m_figures.request.areas.value(0);
        const AreaCode city(m_vocabulary.city().code);
        auto series = m_figures.trends->series(theme, area, Measure::Count);
        auto rates = m_figures.trends->series(theme, area, Measure::PerThousand);
        auto whole = m_figures.trends->series(theme, city, Measure::Count);
        for (const auto* each : {&series, &rates, &whole}) {
            if (!*each)
                return fail(each->error());
        }
        m_sheet.title = say(QT_TRANSLATE_NOOP("FigureSheet", "%1 in %2"))
                            .arg(themeName(m_vocabulary, theme), areaName(m_vocabulary, area));
        m_sheet.columns = {say(QT_TRANSLATE_NOOP("FigureSheet", "Quarter")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Requests")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Per 1,000 youths")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Youths")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Expected")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Fits chance from")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Fits chance up to")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Stands out"))};
        if (area != city)
            m_sheet.columns.append(say(QT_TRANSLATE_NOOP("FigureSheet", "Requests in the city")));
        m_sheet.columns.append(say(QT_TRANSLATE_NOOP("FigureSheet", "Remark")));
        for (qsizetype i = 0; i < series->points.size(); ++i) {
            const TrendPoint& point = series->points[i];
            const auto youths = point.population ? std::optional<double>(*point.population) : std::nullopt;
            QList<SheetCell> row{
                words(point.quarter.text()), counted(point),
                rated(rates->points[i]),     number(youths),
                number(point.expected, 1),   number(point.lower, 1),
                number(point.upper, 1),      words(point.hidden ? QString() : outside(point.flag))};
            if (area != city)
                row.append(counted(whole->points[i]));
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
        m_sheet.columns = {say(QT_TRANSLATE_NOOP("FigureSheet", "Area")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Theme")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Requests")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Per 1,000 youths")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Compared with what is expected")),
                           say(QT_TRANSLATE_NOOP("FigureSheet", "Remark"))};
        for (qsizetype a = 0; a < counts->areas.size(); ++a) {
            for (qsizetype t = 0; t < counts->themes.size(); ++t) {
                const OverviewCell& cell = counts->at(a, t);
                m_sheet.rows.append({words(areaName(m_vocabulary, counts->areas[a])),
                                     words(themeName(m_vocabulary, counts->themes[t])), counted(cell.point),
                                     rated(rates->at(a, t).point), words(heatWords(cell.heat)),
                                     words(remark(cell.point))});
            }
        }
        if (counts->themes.isEmpty() || counts->areas.isEmpty()) {
            addAbout({});
            return m_sheet;
        }
        auto any = m_figures.trends->series(counts->themes.first(), counts->areas.first(), Measure::Count);
        if (!any)
            return fail(any.error());
        addAbout(*any);
        return m_sheet;
    }

private:
    void addYears(const ThemeId& theme, const AreaCode& area, const AreaCode& city) {
        const auto year = [&](const AreaCode& of, Quarter from) {
            const CheckedCell* const cell = m_figures.find(theme, of, from, 4);
            if (!cell)
                return SheetCell{};
            return cell->key.count ? number(*cell->key.count) : words(ReleaseService::mark());
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
        const auto add = [this](const char* what, const QString& text) {
            if (!text.isEmpty())
                m_sheet.about.append({say(what), text});
        };
        add(QT_TRANSLATE_NOOP("FigureSheet", "Figures"), m_sheet.title);
        add(QT_TRANSLATE_NOOP("FigureSheet", "Source"), series.source);
        add(QT_TRANSLATE_NOOP("FigureSheet", "Youths from"), series.populationSource);
        add(QT_TRANSLATE_NOOP("FigureSheet", "Made on"), QLocale().toString(m_madeOn, u"d MMMM yyyy"_s));
        add(QT_TRANSLATE_NOOP("FigureSheet", "Method"), m_figures.trends->methodLine(series));
        add(QT_TRANSLATE_NOOP("FigureSheet", "What is left out and why"), ReleaseService::leftOut(m_figures));
        const bool flagged = std::any_of(series.points.begin(), series.points.end(),
                                         [](const auto& point) { return point.flag != PointFlag::None; });
        if (flagged && !series.explained && m_figures.request.kind == u"overTime"_s)
            add(QT_TRANSLATE_NOOP("FigureSheet", "Unexplained"),
                say(QT_TRANSLATE_NOOP(
                    "FigureSheet",
                    "Something stands out here, and nobody has written down yet what may be behind it.")));
        add(QT_TRANSLATE_NOOP("FigureSheet", "Please note"),
            say(QT_TRANSLATE_NOOP("FigureSheet",
                                  "These are requests, not children. They say nothing about one family.")));
    }

    const CheckedFigures& m_figures;
    const Vocabulary& m_vocabulary;
    QDate m_madeOn;
    FigureSheet m_sheet;
};

} // namespace

Result<FigureSheet> sheetOf(const CheckedFigures& figures, const Vocabulary& vocabulary,
                            const QDate& madeOn) {
    if (figures.cells.isEmpty())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"figures"_s}});
    SheetMaker maker(figures, vocabulary, madeOn);
    if (figures.request.kind == u"overview"_s)
        return maker.overview();
    return maker.overTime();
}

} // namespace leertafel::services
