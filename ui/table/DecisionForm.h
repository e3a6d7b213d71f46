#pragma once

#include "core/domain/TableSession.h"
#include "core/domain/Vocabulary.h"
#include "ui/common/Widgets.h"

#include <optional>

class QBoxLayout;
class QDateEdit;
class QLineEdit;

namespace leertafel::ui {

class GrowingText;
class IdCombo;
class WordKeeper;

/// Writes one decision: which kind, what, who (a function) and when, why not now, which rule it departs from.
class DecisionForm : public QWidget {
    Q_OBJECT
public:
    /// @param owners functions at the table: id or own words, and how they are shown
    /// @param ladder rungs of the help ladder
    DecisionForm(const QList<QPair<QString, QString>>& owners, const QList<Entry>& ladder, QDate due,
                 QWidget* parent = nullptr);

    std::optional<Decision> decision() const; ///< none until it is chosen
    void setDecision(int index); ///< 0 agreed, 1 try-out, 2 escalate, 3 not now; as if it was chosen by hand
    /// What was chosen; the words go beside it, through the gate. Counts once `saved` was emitted.
    Agreement agreement() const;
    QString text() const;
    QString reason() const;
    QString exceptionTo() const;
    HelpStep helpStep() const; ///< empty when nobody said
    QString neighbourhood() const;
    QString owner() const; ///< empty until it is chosen
    QDate dueOn() const;
    /// Off for a case without an agreed family plan: a referral then asks about it.
    void setPlanAgreed(bool agreed);
    /// @param asked the row it is about, under which it stands; without one it stands above the buttons.
    void refuse(const QString& sentence, QLayout* asked = nullptr);
    void begin();
    /// Where `keepIn` keeps its words, what was agreed first.
    static QStringList places(const QString& place);
    /// Brings back what was typed and chosen before under that place, and keeps it until it is recorded.
    void keepIn(WordKeeper& keeper, const QString& place);
    void clear();

Q_SIGNALS:
    void saved();       ///< everything that only this form can ask was chosen
    void choiceAsked(); ///< it was to be recorded before one of the four was chosen
    void cancelled();
    void edited(); ///< anything was typed or chosen

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeWho();
    void save();
    void showReason();
    void showHandover();
    /// Who, when and which kind, as kept beside the words.
    QString choices() const;
    void setChoices(const QString& kept);

    Segmented* m_decision;
    GrowingText* m_text;
    IdCombo* m_owner;
    QDateEdit* m_due;
    QBoxLayout* m_kinds = nullptr;
    QBoxLayout* m_who = nullptr; ///< who takes it on, and when it is looked at
    QLineEdit* m_reason;
    FormField* m_reasonField;
    QLineEdit* m_exception;
    IdCombo* m_help;
    QLineEdit* m_neighbourhood;
    TextLabel* m_handover; ///< what a referral asks
    bool m_planAgreed = true;
    InlineMessage* m_message;
    QPushButton* m_save = nullptr;
    WordKeeper* m_keeper = nullptr;
    QString m_choicesPlace;
    QString m_helpPlace;
};

} // namespace leertafel::ui
