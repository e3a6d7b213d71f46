#pragma once

#include "core/services/TrendService.h"

#include <QFrame>

#include <optional>

namespace leertafel::ui {

class IdCombo;
class Segmented;

/// Which figures: by theme, area or quarter, as the view has use for; counts or per 1,000 youths; and which
/// view.
class TrendFilters : public QFrame {
    Q_OBJECT
public:
    explicit TrendFilters(const Vocabulary& vocabulary, QWidget* parent = nullptr);

    void setThemes(const QList<ThemeId>& themes);
    void choose(const ThemeId& theme, const AreaCode& area);

    ThemeId theme() const;
    AreaCode area() const;
    services::Measure measure() const;

    enum View { OverTime, SideBySide, Compare, Overview, Map, District, Ladder };
    View view() const;
    void setView(View view);
    /// The view that a place of this kind is; nothing for other places.
    static std::optional<View> viewOf(const QString& kind);
    static QString kindOf(View view);
    static QString wordOf(View view);
    /// Newest first in the list; `current` is chosen.
    void setQuarters(const QList<Quarter>& quarters, Quarter current);
    /// The same with every year that is whole; the year of `current` is chosen when `year`.
    void setPeriods(const QList<Quarter>& quarters, Quarter current, bool year);
    /// The last one of a year; invalid before there are any.
    Quarter quarter() const;
    /// Whether a whole year is chosen.
    bool year() const;

Q_SIGNALS:
    void changed();     ///< by the user only
    void viewChanged(); ///< by the user only

private:
    const Vocabulary& m_vocabulary;
    IdCombo* m_theme;
    IdCombo* m_area;
    IdCombo* m_quarter;
    Segmented* m_measure;
    Segmented* m_view;
};

} // namespace leertafel::ui
