#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

class ImportCard;

/// "Aantallen ophalen": from a file, typed by hand, and what was fetched before with its undo.
class FiguresPanel : public Column {
    Q_OBJECT
public:
    explicit FiguresPanel(services::Workspace& workspace, QWidget* parent = nullptr);
    void begin();
    void refresh();

Q_SIGNALS:
    void changed();

private:
    services::Workspace& m_workspace;
    ImportCard* m_import;
    RowList* m_batches;
    QList<BatchId> m_shown;
    InlineMessage* m_message;
};

} // namespace leertafel::ui
