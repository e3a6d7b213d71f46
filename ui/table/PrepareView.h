#pragma once

#include "core/services/AgendaSuggestions.h"
#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

class AgendaAdder;
class AgendaList;
class AgendaModel;
class InvitationPanel;
class ItemPanel;
class SeatsBar;
class SessionForm;
class SuggestionList;

/// Preparing a session: seats, the agenda with what is missing, minutes that add up.
class PrepareView : public QWidget {
    Q_OBJECT
public:
    explicit PrepareView(PageContext context, QWidget* parent = nullptr);

    void setSession(const services::SessionDetail& detail);
    void edit();
    bool closeForm();
    bool isEditing() const; ///< the session's own form is open
    void focusAgenda();

Q_SIGNALS:
    void changed(); ///< something was written; read the session again
    void placeWanted(const leertafel::ui::Place& place);
    void formToggled(); ///< the session's form opened or closed
    void removed();     ///< the session was taken off the calendar

private:
    QList<Organisation> contacts() const;
    void choose(int row);
    void orderAll();
    void move(int from, int to);
    void removeItem(const AgendaItemId& id);
    void take(const services::AgendaSuggestion& suggestion);
    void takeStep(const CaseId& id, const QString& step, QDate on);
    void removeSession();
    void keepSession();
    void tick(const AgreementId& id, bool done);
    /// Tells a refusal, or that something changed.
    void settle(const Result<void>& result);

    services::Workspace& m_workspace;
    Navigator& m_navigator;
    services::SessionDetail m_detail;
    AgendaItemId m_chosen;
    Column* m_column;
    SessionForm* m_form;
    SeatsBar* m_seats;
    QPushButton* m_invite;
    InvitationPanel* m_invitation;
    InlineMessage* m_message;
    AgendaList* m_list;
    AgendaModel* m_model;
    AgendaAdder* m_adder;
    SuggestionList* m_suggestions;
    ItemPanel* m_item;
};

} // namespace leertafel::ui
