#pragma once

#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "ui/common/Widgets.h"

class QLineEdit;

namespace leertafel::ui {

class IdCombo;

/// Released cases to put on the agenda, each with everything that it still lacks for the table.
class CasePicker : public QWidget {
    Q_OBJECT
public:
    explicit CasePicker(services::Workspace& workspace, QWidget* parent = nullptr);
    /// @param taken cases that are on the agenda already
    void begin(const QList<CaseId>& taken);
    AgendaReason reason() const;

Q_SIGNALS:
    void chosen(const leertafel::CaseId& id);
    void fieldWanted(const leertafel::CaseId& id, const QString& part);

private:
    void search();
    QWidget* row(const services::CaseRow& found, const QStringList& missing);

    services::Workspace& m_workspace;
    QList<CaseId> m_taken;
    QLineEdit* m_search;
    IdCombo* m_reason;
    QVBoxLayout* m_rows;
};

} // namespace leertafel::ui
