#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

#include <QPointer>

namespace leertafel::ui {

class BatchList;
class ImportCard;

/// "Aantallen ophalen": from a file, typed by hand, and what was fetched before with its undo.
class FiguresPanel : public Column {
    Q_OBJECT
public:
    explicit FiguresPanel(PageContext context, QWidget* parent = nullptr);
    void begin();
    void refresh();
    /// Closes an open question; false when nothing is asked.
    bool closeQuestion();

Q_SIGNALS:
    void changed();

private:
    void undo(const BatchId& id);
    void setUndoEnabled(bool enabled);
    void showUndone(const BatchId& id, const Result<void>& undone);
    services::Workspace& m_workspace;
    Navigator& m_navigator;
    ImportCard* m_import;
    BatchList* m_batches;
    InlineMessage* m_message;
    QPointer<QWidget> m_rest; ///< where the keys went when an undo began
};

} // namespace leertafel::ui
