#pragma once

#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "ui/common/Place.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

/// Right of the agenda: what the chosen item still lacks, each with the way to its place, and what is done.
class ItemPanel : public SidePanel {
    Q_OBJECT
public:
    explicit ItemPanel(services::Workspace& workspace, QWidget* parent = nullptr);

    /// @param number 1-based place on the agenda; no row shows what to do instead
    void showItem(const services::AgendaRow* row, int number, const services::SessionDetail& session);

Q_SIGNALS:
    void placeWanted(const leertafel::ui::Place& place);
    void minutesChanged(const leertafel::AgendaItemId& id, int minutes);
    void reasonChanged(const leertafel::AgendaItemId& id, const leertafel::AgendaReason& reason);
    void removeWanted(const leertafel::AgendaItemId& id);
    void stepTaken(const leertafel::CaseId& id, const QString& step, QDate on);
    void stepTakenBack(const leertafel::ReportingStepId& id);
    void doneChanged(const leertafel::AgreementId& id, bool done);

private:
    QVBoxLayout* showHead(const services::AgendaRow& row, int number, const services::SessionDetail& session);
    void showHeld(const services::AgendaRow& row, QVBoxLayout* section);
    void showCase(const services::AgendaRow& row);
    void showActing(const services::AgendaRow& row);
    void showLapsed(const services::AgendaRow& row);
    void showAgreements(const services::SessionDetail& session);
    void showHandling(const services::AgendaRow& row);
    void addMissing(QVBoxLayout* section, const QString& words, const QString& guide, const QString& button,
                    const Place& place);
    void addTrendButton(QVBoxLayout* section, const services::AgendaRow& row);
    void addTick(QVBoxLayout* section, const QString& words);

    /// A step that was chosen and not yet written down: the panel is made anew around it.
    struct Begun {
        QString step;
        QDate on;
    };

    services::Workspace& m_workspace;
    QHash<CaseId, Begun> m_begun;
    QString m_why;       ///< why nothing can be changed, if so
    bool m_held = false; ///< the table has been
};

} // namespace leertafel::ui
