#pragma once

#include "core/services/TrendService.h"
#include "core/services/Workspace.h"
#include "ui/common/Widgets.h"
#include "ui/trends/TrendPane.h"

namespace leertafel::ui {

class HeatModel;
class HeatTable;
class SignalPanel;

/// All themes in all wijken in one quarter: the table, the sentence of the cell where the keys are, and what
/// stands out beside it.
class OverviewPane : public TrendPane {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit OverviewPane(services::Workspace& workspace, QWidget* parent = nullptr);

    Result<void> present(const TrendChoice& choice) override;
    /// Looks again at what stands out.
    void look() override;
    Quarter quarter() const override;
    QList<Quarter> quarters() const override;
    ThemeId theme() const override;
    AreaCode area() const override;
    /// Of the signal that has the keys, else of the table.
    std::pair<ThemeId, AreaCode> forAgenda() const override;
    QWidget* first() const override;
    void choose(const ThemeId& theme, const AreaCode& area);

private:
    QString sentenceOf(const ThemeId& theme, const AreaCode& area) const;
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
