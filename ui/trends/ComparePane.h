#pragma once

#include "core/services/Workspace.h"
#include "ui/common/Widgets.h"
#include "ui/trends/TrendPane.h"

namespace leertafel::ui {

class FunnelChart;

/// The wijken beside each other for one theme in one quarter or year: their rates between the limits of
/// chance, the sentence of the point where the keys are, and by name what cannot be drawn.
class ComparePane : public TrendPane {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit ComparePane(services::Workspace& workspace, QWidget* parent = nullptr);

    Result<void> present(const TrendChoice& choice) override;
    Quarter quarter() const override;
    QList<Quarter> quarters() const override;
    bool offersYears() const override { return true; }
    bool year() const override;
    ThemeId theme() const override;
    AreaCode area() const override;
    QWidget* first() const override;

private:
    QString notDrawn() const;
    void showSentence();

    services::Workspace& m_workspace;
    FunnelChart* m_chart;
    TextLabel* m_title;
    TextLabel* m_unit;
    TextLabel* m_missing;
    TextLabel* m_sentence;
    TextLabel* m_meaning;
    TextLabel* m_method;
};

} // namespace leertafel::ui
