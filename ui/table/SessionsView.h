#pragma once

#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "ui/common/Widgets.h"

class QStackedWidget;

namespace leertafel::ui {

class SessionForm;

/// All sessions: those to come, those that were; planning one happens on top of the list.
class SessionsView : public Column {
    Q_OBJECT
public:
    explicit SessionsView(services::Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    void plan();
    bool closeForm();
    bool isPlanning() const;
    /// No table yet: the words that say so have the button to plan one.
    bool isEmpty() const;
    /// To the first table of the list, or to what stands in its place.
    void focusFirst();
    int upcoming() const { return static_cast<int>(m_coming.size()); }

Q_SIGNALS:
    void chosen(const leertafel::SessionId& id);
    void planned(const leertafel::SessionId& id);
    void formToggled(); ///< the form opened or closed

private:
    void fill(RowList* list, const QList<TableSession>& sessions);

    services::Workspace& m_workspace;
    SessionForm* m_form;
    EmptyState* m_empty;
    RowList* m_comingList;
    RowList* m_pastList;
    QList<TableSession> m_coming;
    QList<TableSession> m_past;
};

} // namespace leertafel::ui
