#pragma once

#include "core/services/FigureSheet.h"
#include "core/services/TrendOverview.h"

namespace leertafel::services {

/// What the sheets of all views have in common: cells, words, and the lines about them. Internal to this
/// folder.
class SheetParts {
public:
    SheetParts(const CheckedFigures& figures, const Vocabulary& vocabulary, const QDate& madeOn);

protected:
    static QString say(const char* text);
    static SheetCell words(const QString& text) { return {text}; }
    static SheetCell number(std::optional<double> value, int decimals = 0) { return {{}, value, decimals}; }
    static SheetCell whole(std::optional<int> value) {
        return number(value ? std::optional<double>(*value) : std::nullopt);
    }
    /// The number, the mark where it is hidden, nothing where none was registered.
    static SheetCell counted(const TrendPoint& point);
    static SheetCell rated(const TrendPoint& point);
    static QString remark(const TrendPoint& point);
    static QString outside(PointFlag flag);
    static QString heatWords(Heat heat);

    QString themeName(const ThemeId& theme) const;
    QString areaName(const AreaCode& area) const;
    /// As it stands in the middle of a sentence.
    QString areaInSentence(const AreaCode& area) const;
    AreaCode city() const { return AreaCode(m_vocabulary.city().code); }
    const ThemeId& theme() const { return m_figures.request.themes.first(); }

    void setColumns(const QList<const char*>& names);
    void about(const char* what, const QString& text);
    /// Where the figures come from, how they were judged and what is left out.
    void aboutFigures(const TrendSeries& series, const QString& method, int hidden);
    /// The same for a view of these quarters that puts wijken beside each other.
    Result<void> aboutFigures(const TrendSeries& series, const QString& method, int hidden,
                              const QList<Quarter>& quarters);
    void mindRequests();

    const CheckedFigures& m_figures;
    const Vocabulary& m_vocabulary;
    QDate m_madeOn;
    FigureSheet m_sheet;
};

} // namespace leertafel::services
