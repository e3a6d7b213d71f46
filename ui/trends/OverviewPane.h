#pragma once

#include "core/services/TrendService.h"
#include "core/services/Workspace.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

class HeatModel;
class HeatTable;
class SignalPanel;

/// All themes in all wijken in one quarter: the table, the sentence of the cell where the keys are, and what
/// stands out beside it.
class OverviewPane : public QWidget {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit OverviewPane(services::Workspace& workspace, QWidget* parent = nullptr);

    /// The last complete quarter when `quarter` is invalid.
    Result<void> show(Quarter quarter, services::Measure measure);
    /// Looks again at what stands out; it depends on the figures alone.
    void look();
    Quarter quarter() const;
    const QList<Quarter>& quarters() const;
    /// Where the keys are; empty ids when the table is.
    ThemeId theme() const;
    AreaCode area() const;
    void choose(const ThemeId& theme, const AreaCode& area);
    HeatTable* table() const { return m_table; }

Q_SIGNALS:
    void trendChosen(const leertafel::ThemeId& theme, const leertafel::AreaCode& area,
                     leertafel::Quarter quarter);

private:
    QString sentenceOf(const ThemeId& theme, const AreaCode& area) const;
    QWidget* legend();
    void showSentence();

    services::Workspace& m_workspace;
    HeatModel* m_model;
    HeatTable* m_table;
    SignalPanel* m_signals;
    TextLabel* m_when;
    TextLabel* m_sentence;
    TextLabel* m_method;
};

} // namespace leertafel::ui
