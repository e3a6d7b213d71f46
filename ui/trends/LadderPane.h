#pragma once

#include "core/services/HelpLadder.h"
#include "core/services/Workspace.h"
#include "ui/common/SiblingQuestion.h"
#include "ui/common/Widgets.h"
#include "ui/trends/TrendPane.h"

namespace leertafel::ui {

class FlowLayout;
class LadderModel;
class TileTable;

/// How families were helped in the released cases: the help ladder and the tracks as shares of a quarter or
/// year, and the sentence of the one where the keys are. All cases are counted on another thread.
class LadderPane : public TrendPane {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit LadderPane(services::Workspace& workspace, QWidget* parent = nullptr);

    Result<void> present(const TrendChoice& choice) override;
    QWidget* first() const override;

Q_SIGNALS:
    void counted(); ///< all cases; what was asked for is shown

private:
    void show(const services::HelpLadder& ladder);
    void addLegend(const QString& heading, const QStringList& words);
    void addHatchLegend();
    FlowLayout* addLegendLine();
    void showSentence();

    services::Workspace& m_workspace;
    SiblingQuestion<services::HelpLadder> m_question;
    LadderModel* m_model;
    TileTable* m_table;
    TextLabel* m_unit;
    QWidget* m_legend;
    TextLabel* m_sentence;
};

} // namespace leertafel::ui
