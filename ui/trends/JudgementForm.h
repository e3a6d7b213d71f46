#pragma once

#include "core/domain/ActionJudgement.h"
#include "ui/common/Widgets.h"

class QButtonGroup;

namespace leertafel::ui {

class GrowingText;

/// "it stays", "it is adjusted", "it stops"
QString verdictWord(ActionVerdict verdict);

/// Writes inline what somebody thinks of an action: what is to become of it, and why in own words.
class JudgementForm : public QWidget {
    Q_OBJECT
public:
    explicit JudgementForm(QWidget* parent = nullptr);

    /// Shows it for one action, with the words that were typed about it before.
    void begin(const InterventionId& action, const QString& title, const QString& words);
    const InterventionId& action() const { return m_action; }
    /// Nothing as long as nothing is chosen.
    std::optional<ActionVerdict> verdict() const;
    QString words() const;
    void refuse(const QString& sentence);
    void clear();

Q_SIGNALS:
    void saved();
    void cancelled();
    void edited();

private:
    InterventionId m_action;
    TextLabel* m_about;
    QButtonGroup* m_verdicts;
    GrowingText* m_words;
    InlineMessage* m_message;
    QPushButton* m_save = nullptr;
};

} // namespace leertafel::ui
