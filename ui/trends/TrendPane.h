#pragma once

#include "core/services/TrendService.h"

#include <QWidget>

namespace leertafel::ui {

/// What the filters above a view say; each view takes what it has a use for.
struct TrendChoice {
    ThemeId theme{};
    AreaCode area{};
    Quarter quarter{}; ///< invalid: the last complete one
    bool year = false; ///< the whole year of that quarter
    services::Measure measure = services::Measure::Count;
};

/// One view of the figures beside the large chart of one trend.
class TrendPane : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual Result<void> present(const TrendChoice& choice) = 0;
    /// The quarter that is shown, and those that can be; none where a view shows all of them.
    virtual Quarter quarter() const { return {}; }
    virtual QList<Quarter> quarters() const { return {}; }
    /// Whether whole years can be shown too, and one is.
    virtual bool offersYears() const { return false; }
    virtual bool year() const { return false; }
    /// Where the keys are. Empty ids where there is none.
    virtual ThemeId theme() const { return {}; }
    virtual AreaCode area() const { return {}; }
    /// What would go on the agenda.
    virtual std::pair<ThemeId, AreaCode> forAgenda() const { return {theme(), area()}; }
    /// What takes the keys.
    virtual QWidget* first() const = 0;
    /// Closes what was opened within the view; false when nothing was.
    virtual bool closeForm() { return false; }
    /// Begins what takes long and depends on the figures alone.
    virtual void look() {}

Q_SIGNALS:
    /// To be opened over time; at its last quarters when `quarter` is invalid.
    void trendChosen(const leertafel::ThemeId& theme, const leertafel::AreaCode& area,
                     leertafel::Quarter quarter);
    /// To go on the agenda of the next table.
    void agendaAsked(const leertafel::ThemeId& theme, const leertafel::AreaCode& area);
};

} // namespace leertafel::ui
