#pragma once

#include "core/services/FollowUpService.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

class QVBoxLayout;

namespace leertafel::ui {

class HandoverCard;
class OutcomeForm;
class WordKeeper;

/// Why something was decided and what became of it: the other opinion, the decision, what was seen, how a
/// warm handover stands, whether the family knows, what else lay on the table, and the case as the table read
/// it.
class DecisionStoryView final : public Column {
    Q_OBJECT
public:
    explicit DecisionStoryView(PageContext context, QWidget* parent = nullptr);
    Result<void> show(const AgreementId& id);
    const AgreementId& shown() const { return m_id; }
    /// Reads again; a form that is open stays with its words.
    void refresh();
    void focusFirst();
    bool closeForm();
    bool flush();

Q_SIGNALS:
    void chosen(const leertafel::AgreementId& id); ///< another decision on the same item

private:
    void fill();
    void addOtherOpinions(const QString& heading);
    void addDecision();
    void addOutcomes();
    void addFamily();
    void addOptions();
    void addSources();
    QList<QPair<QString, QString>> reasons() const; ///< heading and words
    QVBoxLayout* addCard(const QString& heading, const QString& name);
    void openForm();
    void dropForm();
    void weigh();
    void setDone(bool done);
    void setTold(bool told);
    void refuse(const Error& error);

    services::Workspace& m_workspace;
    Navigator& m_navigator;
    WordKeeper* m_keeper;
    InlineMessage* m_message;
    QVBoxLayout* m_cards;
    AgreementId m_id;
    services::DecisionStory m_story;
    OutcomeForm* m_form = nullptr;
    HandoverCard* m_handover;
};

} // namespace leertafel::ui
