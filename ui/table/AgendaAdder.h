#pragma once

#include "core/domain/TableSession.h"
#include "core/services/Workspace.h"
#include "ui/common/Widgets.h"

class QLineEdit;
class QStackedWidget;

namespace leertafel::ui {

class CasePicker;
class IdCombo;

/// "+ Casus", "+ Trend", "+ Ander punt": each opens its own small form below.
class AgendaAdder : public QWidget {
    Q_OBJECT
public:
    explicit AgendaAdder(services::Workspace& workspace, QWidget* parent = nullptr);
    /// @param taken cases that are on the agenda already
    void setSession(const TableSession& session, const QList<CaseId>& taken) {
        m_session = session;
        m_taken = taken;
    }
    void setTotal(const QString& words); ///< "85 van 90 minuten · …"
    /// Nothing can be added, for that reason; the total stays readable.
    void holdBack(const QString& why);
    /// Only the total, nothing to add.
    void setReadOnly(bool readOnly);
    /// Closes the form; what was typed stays for the next time.
    bool close();
    /// What the form held is on the agenda.
    void added();
    void refuse(const QString& sentence);

Q_SIGNALS:
    void caseChosen(const leertafel::CaseId& id, const leertafel::AgendaReason& reason);
    void trendChosen(const leertafel::ThemeId& theme, const leertafel::AreaCode& area);
    void pointChosen(const QString& title);
    void fieldWanted(const leertafel::CaseId& id, const QString& part);
    void trendsWanted(); ///< there are no counts yet
    void opened(QWidget* form);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* trendForm();
    QWidget* pointForm();
    void showForm(QWidget* form);
    void beginTrend();

    services::Workspace& m_workspace;
    TableSession m_session;
    QList<CaseId> m_taken;
    QList<QPushButton*> m_adds;
    TextLabel* m_total;
    Card* m_card;
    InlineMessage* m_message;
    QPushButton* m_toTrends;
    CasePicker* m_cases;
    QWidget* m_trend;
    IdCombo* m_theme;
    IdCombo* m_area;
    QWidget* m_point;
    QLineEdit* m_title;
};

} // namespace leertafel::ui
