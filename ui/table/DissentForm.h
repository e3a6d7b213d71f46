#pragma once

#include "ui/common/Widgets.h"

namespace leertafel::ui {

class GrowingText;
class IdCombo;
class WordKeeper;

/// Another opinion beside a decision, in the words of who holds it.
class DissentForm : public QWidget {
    Q_OBJECT
public:
    explicit DissentForm(const QList<QPair<QString, QString>>& functions, QWidget* parent = nullptr);
    QString function() const;
    QString words() const;
    void refuse(const QString& sentence);
    void begin();
    /// Brings back what was typed before at that place, and keeps it until it stands beside the decision.
    void keepIn(WordKeeper& keeper, const QString& place);
    void clear();

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    void save();
    IdCombo* m_function;
    GrowingText* m_words;
    InlineMessage* m_message;
    QPushButton* m_save = nullptr;
};

} // namespace leertafel::ui
