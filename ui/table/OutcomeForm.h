#pragma once

#include "core/domain/FollowUp.h"
#include "ui/common/Place.h"
#include "ui/common/Widgets.h"

class QButtonGroup;
class QDateEdit;

namespace leertafel::ui {

class FormField;
class GrowingText;
class WordKeeper;

/// "houden", "bijstellen", "stoppen"
QString outcomeWord(TryOutcome outcome);

/// What is to become of a try-out: keep, change or stop, and what was seen.
class OutcomeForm final : public QWidget {
    Q_OBJECT
public:
    /// @param lookOn when a changed one would be looked at again
    explicit OutcomeForm(QDate lookOn, QWidget* parent = nullptr);

    TryOutcome outcome() const;          ///< `None` until one is chosen
    void setOutcome(TryOutcome outcome); ///< as if it was chosen by hand
    QString seen() const;
    QDate lookOn() const;
    void refuse(const QString& sentence);
    void begin(); ///< to the words once something was chosen, else to the choice
    /// Brings back what was typed about that agreement, and keeps it until it is written down.
    void keepIn(WordKeeper& keeper, const AgreementId& about);
    void clear();
    /// Takes back what was written down, and puts its words into the form again.
    static Undo takeBack(services::Workspace& workspace, const AgreementId& about, const FollowUpId& written,
                         const QString& seen);

Q_SIGNALS:
    void saved();
    void cancelled();
    void edited();

private:
    void showDay();
    QButtonGroup* m_choice;
    GrowingText* m_seen;
    QDateEdit* m_day;
    FormField* m_dayField;
    InlineMessage* m_message;
    QPushButton* m_save;
};

} // namespace leertafel::ui
