#pragma once

#include "core/domain/AreaShapes.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"
#include "ui/trends/TrendPane.h"

namespace leertafel::ui {

class MapFileForm;
class MapModel;
class MapTable;

/// One theme in one quarter with every wijk on a tile about where it lies, or as the outline that a file gave
/// the store, coloured by how far it is from what is expected there, and the sentence of the area where the
/// keys are.
class MapPane : public TrendPane {
    Q_OBJECT
public:
    /// @param context its services outlive this.
    explicit MapPane(PageContext context, QWidget* parent = nullptr);

    Result<void> present(const TrendChoice& choice) override;
    Quarter quarter() const override;
    QList<Quarter> quarters() const override;
    ThemeId theme() const override;
    AreaCode area() const override;
    QWidget* first() const override;
    bool closeForm() override;

private:
    QString sentenceOf(const AreaCode& area) const;
    void showSentence();
    void showWhere();
    void openForm();
    void take(const QString& path);
    void showTaken(const Result<AreaShapes>& taken, const AreaShapes& before);
    void bringTilesBack();

    PageContext m_context;
    services::Workspace& m_workspace;
    MapModel* m_model;
    MapTable* m_table;
    QPushButton* m_load;
    QPushButton* m_tiles;
    MapFileForm* m_form;
    TextLabel* m_title;
    TextLabel* m_when;
    TextLabel* m_where; ///< how the areas lie
    TextLabel* m_sentence;
    TextLabel* m_method;
};

} // namespace leertafel::ui
