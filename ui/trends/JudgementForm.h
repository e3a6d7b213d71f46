#pragma once

#include "core/domain/ActionJudgement.h"
#include "ui/trends/StoryForm.h"

class QButtonGroup;

namespace leertafel::ui {

class GrowingText;

/// "it stays", "it is adjusted", "it stops"
QString verdictWord(ActionVerdict verdict);

/// Writes inline what somebody thinks of an action: what is to become of it, and why in own words.
class JudgementForm : public StoryForm {
    Q_OBJECT
public:
    explicit JudgementForm(QWidget* parent = nullptr);

    /// Shows it for one action, with the words that were typed about it before.
    void begin(const InterventionId& action, const QString& title, const QString& words);
    const InterventionId& action() const { return m_action; }
    /// Nothing as long as nothing is chosen.
    std::optional<ActionVerdict> verdict() const;
    QString words() const;
    /// Nothing is chosen or typed any more.
    void clear();
    /// What it is about is not shown any more; what was typed is kept where it was asked.
    void leave();

protected:
    bool isComplete() override;

private:
    InterventionId m_action;
    TextLabel* m_about;
    QButtonGroup* m_verdicts;
    GrowingText* m_words;
};

} // namespace leertafel::ui
