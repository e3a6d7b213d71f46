#pragma once

#include "core/domain/SignalCount.h"
#include "ui/common/Widgets.h"

class QDateEdit;
class QLineEdit;

namespace leertafel::ui {

/// Writes one action in the wijk inline: what, when, and what is expected of it, written before.
class ActionForm : public QWidget {
    Q_OBJECT
public:
    explicit ActionForm(QDate today, QWidget* parent = nullptr);

    /// Title, date and expectation; area, themes and maker are the page's.
    Intervention intervention() const;
    void refuse(const QString& sentence);
    void clear();
    /// What was typed, to keep it until it is sent: title, expectation.
    QStringList words() const;
    void setWords(const QStringList& words);
    void begin();

Q_SIGNALS:
    void saved();
    void cancelled();
    void edited();

private:
    QLineEdit* m_title;
    QDateEdit* m_on;
    QLineEdit* m_expectation;
    InlineMessage* m_message;
    QPushButton* m_save = nullptr;
};

} // namespace leertafel::ui
