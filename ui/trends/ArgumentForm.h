#pragma once

#include "core/domain/Argument.h"
#include "ui/trends/StoryForm.h"

#include <optional>

class QButtonGroup;

namespace leertafel::ui {

class GrowingText;
class IdCombo;

/// "For", "Against"
QString stanceWord(Stance stance);

/// Writes inline a line for or against an explanation, with who says so.
class ArgumentForm : public StoryForm {
    Q_OBJECT
public:
    explicit ArgumentForm(QWidget* parent = nullptr);

    /// Shows it for one explanation, with the words that were typed about it before.
    void begin(const ExplanationId& explanation, const QString& title, const QString& words);
    const ExplanationId& explanation() const { return m_explanation; }
    /// Nothing as long as neither is chosen.
    std::optional<Stance> stance() const;
    QString saidBy() const;
    QString words() const;
    /// Nothing is chosen, said or typed any more.
    void clear();
    /// What it is about is not shown any more; what was typed is kept where it was asked.
    void leave();

protected:
    bool isComplete() override;

private:
    ExplanationId m_explanation;
    TextLabel* m_about;
    QButtonGroup* m_stances;
    IdCombo* m_saidBy;
    GrowingText* m_words;
};

} // namespace leertafel::ui
