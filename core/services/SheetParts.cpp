#include "core/services/SheetParts.h"

#include "core/services/ShortText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace leertafel::services {

QString SheetParts::say(const char* text) { return QCoreApplication::translate("FigureSheet", text); }

SheetParts::SheetParts(const CheckedFigures& figures, const Vocabulary& vocabulary, const QDate& madeOn)
    : m_figures(figures), m_vocabulary(vocabulary), m_madeOn(madeOn) {
    m_sheet.names = {say(QT_TRANSLATE_NOOP("FigureSheet", "Figures")),
                     say(QT_TRANSLATE_NOOP("FigureSheet", "About these figures"))};
}

SheetCell SheetParts::counted(const TrendPoint& point) {
    return point.hidden ? words(ReleaseService::mark()) : whole(point.count);
}

SheetCell SheetParts::rated(const TrendPoint& point) {
    return point.hidden ? words(ReleaseService::mark()) : number(point.value, 1);
}

QString SheetParts::remark(const TrendPoint& point) {
    QStringList parts;
    if (point.missing)
        parts.append(say(QT_TRANSLATE_NOOP("FigureSheet", "nothing registered")));
    if (point.provisional)
        parts.append(say(QT_TRANSLATE_NOOP("FigureSheet", "not complete yet")));
    if (point.allThemes)
        parts.append(say(QT_TRANSLATE_NOOP("FigureSheet", "all themes jumped: check the registration")));
    return parts.join(u", "_s);
}

QString SheetParts::outside(PointFlag flag) {
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

QString SheetParts::heatWords(Heat heat) {
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

QString SheetParts::themeName(const ThemeId& theme) const {
    return m_vocabulary.label(theme.id(), programLanguage());
}

QString SheetParts::areaName(const AreaCode& area) const {
    const Area* const found = m_vocabulary.findArea(area);
    return found ? found->name : say(QT_TRANSLATE_NOOP("FigureSheet", "without a known area"));
}

QString SheetParts::areaInSentence(const AreaCode& area) const {
    const Area* const found = m_vocabulary.findArea(area);
    return found ? found->inSentence(programLanguage()) : areaName(area);
}

void SheetParts::setColumns(const QList<const char*>& names) {
    for (const char* const name : names)
        m_sheet.columns.append(say(name));
}

void SheetParts::about(const char* what, const QString& text) {
    if (!text.isEmpty())
        m_sheet.about.append({say(what), text});
}

void SheetParts::aboutFigures(const TrendSeries& series, const QString& method, int hidden) {
    about(QT_TRANSLATE_NOOP("FigureSheet", "Figures"), m_sheet.title);
    about(QT_TRANSLATE_NOOP("FigureSheet", "Source"), series.source);
    about(QT_TRANSLATE_NOOP("FigureSheet", "Youths from"), series.populationSource);
    about(QT_TRANSLATE_NOOP("FigureSheet", "Made on"), QLocale().toString(m_madeOn, u"d MMMM yyyy"_s));
    about(QT_TRANSLATE_NOOP("FigureSheet", "Method"), method);
    m_sheet.hidden = hidden;
    about(QT_TRANSLATE_NOOP("FigureSheet", "What is left out and why"), ReleaseService::leftOut(hidden));
}

Result<void> SheetParts::aboutFigures(const TrendSeries& series, const QString& method, int hidden,
                                      const QList<Quarter>& quarters) {
    QList<AreaCode> wijken;
    for (const Area& district : m_vocabulary.districts())
        wijken.append(AreaCode(district.code));
    auto from = m_figures.trends->youthsFrom(wijken, quarters);
    if (!from)
        return fail(from.error());
    TrendSeries ofAll = series;
    ofAll.populationSource = *from;
    aboutFigures(ofAll, method, hidden);
    return {};
}

void SheetParts::mindRequests() {
    about(QT_TRANSLATE_NOOP("FigureSheet", "Please note"),
          say(QT_TRANSLATE_NOOP("FigureSheet",
                                "These are requests, not children. They say nothing about one family.")));
}

} // namespace leertafel::services
