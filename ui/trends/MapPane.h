#pragma once

#include "core/services/Workspace.h"
#include "ui/common/Widgets.h"
#include "ui/trends/TrendPane.h"

namespace leertafel::ui {

class MapModel;
class TileTable;

/// One theme in one quarter with every wijk on a tile about where it lies, coloured by how far it is from
/// what is expected there, and the sentence of the tile where the keys are.
class MapPane : public TrendPane {
    Q_OBJECT
public:
    /// @param workspace outlives this.
    explicit MapPane(services::Workspace& workspace, QWidget* parent = nullptr);

    Result<void> present(const TrendChoice& choice) override;
    Quarter quarter() const override;
    QList<Quarter> quarters() const override;
    ThemeId theme() const override;
    AreaCode area() const override;
    QWidget* first() const override;

private:
    QString sentenceOf(const AreaCode& area) const;
    void showSentence();

    services::Workspace& m_workspace;
    MapModel* m_model;
    TileTable* m_table;
    TextLabel* m_title;
    TextLabel* m_when;
    TextLabel* m_sentence;
    TextLabel* m_method;
};

} // namespace leertafel::ui
