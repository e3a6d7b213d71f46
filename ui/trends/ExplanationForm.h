#pragma once

#include "core/domain/SignalCount.h"
#include "ui/common/Widgets.h"

class QLineEdit;

namespace leertafel::ui {

class GrowingText;
class IdCombo;

/// Fills a list with those who may say so.
void addVoices(IdCombo* combo);

/// Writes one rival explanation inline: what, who says so, what would refute it.
class ExplanationForm : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationForm(QWidget* parent = nullptr);

    /// Text, who says so and what would refute it; area, theme and author are the page's.
    Explanation explanation() const;
    void refuse(const QString& sentence);
    void clear();
    /// What was typed, to keep it until it is sent: the explanation, what would refute it.
    QStringList words() const;
    void setWords(const QStringList& words);
    void begin(bool atRefutation = false);

Q_SIGNALS:
    void saved();
    void cancelled();
    void edited();

private:
    GrowingText* m_text;
    IdCombo* m_saidBy;
    QLineEdit* m_refute;
    InlineMessage* m_message;
    QPushButton* m_save = nullptr;
};

/// "buurtteam", "gemeente", "school", "gezin"
QString saidByWord(const QString& id);

} // namespace leertafel::ui
