#pragma once

#include "core/services/TrendPanels.h"
#include "core/services/Workspace.h"
#include "ui/common/Widgets.h"
#include "ui/trends/TrendPane.h"

namespace leertafel::ui {

class PanelModel;
class TileTable;

/// One theme in every wijk and the city beside each other, and the sentence of the panel where the keys are.
class PanelsPane : public TrendPane {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit PanelsPane(services::Workspace& workspace, QWidget* parent = nullptr);

    Result<void> present(const TrendChoice& choice) override;
    ThemeId theme() const override;
    AreaCode area() const override;
    QWidget* first() const override;

    /// What the lines and signs of a panel say.
    static QString legend();
    /// What is measured, and which panels share a scale.
    static QString unitOf(const services::TrendPanels& panels);

private:
    void divide(int width);
    void choose(const AreaCode& area);
    QString sentenceOf(const services::TrendSeries& series) const;
    void showSentence();
    static Quarter lastComplete(const services::TrendSeries& series);

    services::Workspace& m_workspace;
    PanelModel* m_model;
    TileTable* m_table;
    TextLabel* m_title;
    TextLabel* m_unit;
    TextLabel* m_sentence;
    TextLabel* m_method;
};

} // namespace leertafel::ui
