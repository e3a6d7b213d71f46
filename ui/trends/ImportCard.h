#pragma once

#include "ui/common/Widgets.h"
#include "ui/trends/ImportJob.h"

class QLineEdit;
class QProgressBar;
class QTableView;

namespace leertafel::ui {

class RefusedModel;

/// Reads counts or population from a file: which file, where it came from, progress, what was refused.
class ImportCard : public Card {
    Q_OBJECT
public:
    explicit ImportCard(services::Workspace& workspace, QWidget* parent = nullptr);

    void setPath(const QString& path);
    void begin();
    /// Those figures are gone again: when they are what was fetched here last, no more is said about them.
    void forget(const BatchId& id);
    void setUndoEnabled(bool enabled);

Q_SIGNALS:
    void imported();
    void undoWanted(const leertafel::BatchId& id);

private:
    Figures kind() const;
    void chooseFile();
    void start(services::OnRefused onRefused);
    void showReport(const Result<services::ImportReport>& result);
    void setBusy(bool busy);
    void showKind();

    services::Workspace& m_workspace;
    ImportJob* m_job;
    Segmented* m_kind;
    TextLabel* m_format;
    QLineEdit* m_path;
    QLineEdit* m_source;
    FormField* m_sourceField;
    QPushButton* m_start;
    QPushButton* m_stop;
    QProgressBar* m_bar;
    InlineMessage* m_message;
    QPushButton* m_undo;
    QPushButton* m_skip;
    QTableView* m_table;
    RefusedModel* m_refused;
    BatchId m_batch;
};

} // namespace leertafel::ui
