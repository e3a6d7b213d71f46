#pragma once

#include "core/services/TrendService.h"
#include "ui/trends/StoryRows.h"

namespace leertafel::ui {

class JudgementForm;

/// The actions of a trend: what was expected, what came of it, what they think of it since; and the form that
/// asks for one more opinion.
class ActionList : public StoryRows {
    Q_OBJECT
public:
    explicit ActionList(const Vocabulary& vocabulary, QWidget* parent = nullptr);

    /// @param city they are those of the whole city, so that each says where it is
    void setActions(const QList<services::ActionRow>& actions, bool city);
    JudgementForm* form() const { return m_form; }
    /// As with the button of that action; nothing when it is not here or cannot be judged yet.
    void ask(const InterventionId& action);

Q_SIGNALS:
    /// Somebody wants to say what they think of it.
    void judgeAsked(const leertafel::InterventionId& action, const QString& title);

protected:
    QString formId() const override;

private:
    ActionList(JudgementForm* form, const Vocabulary& vocabulary, QWidget* parent);
    void addAction(const services::ActionRow& row, qsizetype place, bool city);

    const Vocabulary& m_vocabulary;
    JudgementForm* m_form;
};

} // namespace leertafel::ui
