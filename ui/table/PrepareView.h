#pragma once

#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "ui/common/Place.h"
#include "ui/common/Widgets.h"

#include <functional>

namespace leertafel::ui {

class AgendaAdder;
class AgendaList;
class AgendaModel;
class ItemPanel;
class SeatsBar;
class SessionForm;

/// Preparing a session: seats, the agenda with what is missing, minutes that add up.
class PrepareView : public QWidget {
    Q_OBJECT
public:
    explicit PrepareView(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSession(const services::SessionDetail& detail);
    void edit();
    bool closeForm();
    bool isEditing() const; ///< the session's own form is open
    void focusAgenda();

Q_SIGNALS:
    void changed(); ///< something was written; read the session again
    void placeWanted(const leertafel::ui::Place& place);
    void formToggled(); ///< the session's form opened or closed

private:
    void choose(int row);
    void orderAll();
    void move(int from, int to);
    void removeItem(const AgendaItemId& id);
    /// Tells a refusal, or that something changed.
    void settle(const Result<void>& result);
    void say(InlineMessage::Kind kind, const QString& sentence);

    services::Workspace& m_workspace;
    services::SessionDetail m_detail;
    AgendaItemId m_chosen;
    Column* m_column;
    SessionForm* m_form;
    SeatsBar* m_seats;
    InlineMessage* m_message;
    QPushButton* m_undo;
    std::function<void()> m_undoAction;
    AgendaList* m_list;
    AgendaModel* m_model;
    AgendaAdder* m_adder;
    ItemPanel* m_item;
};

} // namespace leertafel::ui
