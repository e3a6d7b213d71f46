#pragma once

#include "core/domain/SignalCount.h"
#include "ui/trends/StoryForm.h"

#include <QDate>

class QDateEdit;
class QLineEdit;

namespace leertafel::ui {

/// Writes one action in the wijk inline: what, when, and what is expected of it, written before.
class ActionForm : public StoryForm {
    Q_OBJECT
public:
    explicit ActionForm(QDate today, QWidget* parent = nullptr);

    /// Title, date and expectation; area, themes and maker are the page's.
    Intervention intervention() const;
    void clear();
    /// What was typed, to keep it until it is sent: title, expectation, and the day unless it is today.
    QStringList words() const;
    void setWords(const QStringList& words);
    void begin();

protected:
    bool isComplete() override;

private:
    QLineEdit* m_title;
    QDateEdit* m_on;
    QLineEdit* m_expectation;
    QDate m_today;
};

} // namespace leertafel::ui
