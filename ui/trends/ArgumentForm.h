#pragma once

#include "core/domain/Argument.h"
#include "ui/common/Widgets.h"

#include <optional>

class QButtonGroup;

namespace leertafel::ui {

class GrowingText;

/// "For", "Against"
QString stanceWord(Stance stance);

/// Writes inline a line for or against an explanation, with who says so.
class ArgumentForm : public QWidget {
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
    void refuse(const QString& sentence);
    void clear();

Q_SIGNALS:
    void saved();
    void cancelled();
    void edited();

private:
    ExplanationId m_explanation;
    TextLabel* m_about;
    QButtonGroup* m_stances;
    IdCombo* m_saidBy;
    GrowingText* m_words;
    InlineMessage* m_message;
    QPushButton* m_save = nullptr;
};

} // namespace leertafel::ui
