#pragma once

#include "ui/common/Page.h"

#include "core/services/ReviewService.h"

class QButtonGroup;
class QVBoxLayout;

namespace leertafel::ui {

class IdCombo;
class StoryEdit;
class TextLabel;
class WordKeeper;

/// Asks a colleague to read along: who can and why another cannot, a fresh pair of eyes as a hint, what to
/// look at, by when.
class InvitePanel final : public QWidget {
    Q_OBJECT
public:
    explicit InvitePanel(PageContext context, QWidget* parent = nullptr);
    /// @param isBeingRead somebody was asked already; before that the only one who can be is chosen
    void setCase(const CaseId& id, bool isBeingRead);
    /// Everything typed is on disk when it returns.
    bool flush();
    /// The keys to the colleagues while nobody is chosen, then to the question.
    void begin();
    /// Asks the one chosen; says what is missing when nobody is.
    void invite();
    QString actWords() const; ///< "Ali vragen"
    QString refusal() const;  ///< why nobody can be asked now; empty when one can

Q_SIGNALS:
    void chosen(); ///< the words of the act are others
    void invited(const leertafel::ReviewId& review);

private:
    void fill(const QList<services::Candidate>& candidates, bool isBeingRead);
    void chooseNobody();
    void addPerson(const services::Candidate& candidate, int index);
    void showReason(const QString& reason);

    QString place() const; ///< of a question not sent yet

    PageContext m_context;
    WordKeeper* m_keeper;
    CaseId m_case;
    QList<services::Candidate> m_candidates;
    QVBoxLayout* m_people;
    QButtonGroup* m_group;
    QWidget* m_form; ///< what to look at and by when
    StoryEdit* m_question;
    IdCombo* m_by;
    TextLabel* m_reason;
};

} // namespace leertafel::ui
