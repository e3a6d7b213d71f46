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
    /// @param session whose wijken an ordinary case is drawn from, and whose day is the first seed
    void begin(const QList<CaseId>& taken, const TableSession& session);
    AgendaReason reason() const;

Q_SIGNALS:
    void chosen(const leertafel::CaseId& id);
    void fieldWanted(const leertafel::CaseId& id, const QString& part);

private:
    void search();
    void draw();
    /// On the agenda with its reason; without one that is asked first.
    void take(const CaseId& id);
    QWidget* row(const services::CaseRow& found, const QStringList& missing);

    services::Workspace& m_workspace;
    QList<CaseId> m_taken;
    QLineEdit* m_search;
    IdCombo* m_reason;
    InlineMessage* m_asked;
    QWidget* m_drawn; ///< the case that was drawn, with how
    TextLabel* m_how;
    QVBoxLayout* m_lot;
    QList<AreaCode> m_areas;
    quint32 m_seed = 0;
    QVBoxLayout* m_rows;
};

} // namespace leertafel::ui
