#pragma once

#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

class DecisionForm;
class DissentForm;
class WordKeeper;

/// After the session: what was decided on each item, with owner and date, and who saw it differently.
class DecisionsView : public Column {
    Q_OBJECT
public:
    explicit DecisionsView(PageContext context, QWidget* parent = nullptr);
    /// Keeps an open form and its words while the session stays the same.
    void setSession(const services::SessionDetail& detail);
    bool closeForm();
    /// To the first thing that can be done here.
    void focusFirst();
    /// Everything typed is on disk when it returns true.
    bool flush();

Q_SIGNALS:
    void changed();
    void agendaWanted(); ///< nothing is on it

private:
    void fill();
    Card* itemCard(const services::AgendaRow& row, int number);
    void addAgreement(QVBoxLayout* column, const Agreement& agreement);
    void focusOn(const QString& name);
    void showWhen();
    /// Options written at the table that nobody decided on.
    void addOptions(QVBoxLayout* column, const AgendaItemId& item);
    /// @param place where its words are kept: of the item, or of one of its options
    void openDecision(const AgendaItemId& item, const QString& place);
    void openDissent(const AgreementId& agreement);
    void refuse(const Error& error);
    void dropForm();
    void giveUpForm(); ///< with its words

    services::Workspace& m_workspace;
    Navigator& m_navigator;
    WordKeeper* m_keeper;
    services::SessionDetail m_detail;
    InlineMessage* m_when;    ///< while the table is still to be marked as held
    InlineMessage* m_message; ///< what was refused last
    QVBoxLayout* m_items;
    // The one open form; it lives outside the cards so that filling them again does not lose its words.
    QString m_opener; ///< name of the button that opened it
    AgendaItemId m_formItem;
    QString m_formPlace; ///< where the words of the decision are kept
    AgreementId m_formAgreement;
    DecisionForm* m_decision = nullptr;
    DissentForm* m_dissent = nullptr;
};

} // namespace leertafel::ui
