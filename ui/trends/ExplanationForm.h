#pragma once

#include "core/domain/SignalCount.h"
#include "ui/trends/StoryForm.h"

class QLineEdit;

namespace leertafel::ui {

class GrowingText;
class IdCombo;

/// Fills a list with those who may say so.
void addVoices(IdCombo* combo);

/// Writes one rival explanation inline: what, who says so, what would refute it.
class ExplanationForm : public StoryForm {
    Q_OBJECT
public:
    explicit ExplanationForm(QWidget* parent = nullptr);

    /// Text, who says so and what would refute it; area, theme and author are the page's.
    Explanation explanation() const;
    void clear();
    /// What was typed, to keep it until it is sent: the explanation, what would refute it, and who says so
    /// once it is somebody else than the first in the list.
    QStringList words() const;
    void setWords(const QStringList& words);
    void begin(bool atRefutation = false);

protected:
    bool isComplete() override;

private:
    GrowingText* m_text;
    IdCombo* m_saidBy;
    QLineEdit* m_refute;
};

/// "buurtteam", "gemeente", "school", "gezin"
QString saidByWord(const QString& id);

} // namespace leertafel::ui
