#pragma once

#include "core/domain/TableSession.h"
#include "core/services/RuleSignals.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

class CityAnswerForm;
class GrowingText;
class ReasonForm;
class WordKeeper;

/// A proposal to revise what blocks, at the block that came back: the cases that made it, its words, the way
/// to an agenda, and what the city says.
class ProposalCard final : public QWidget {
    Q_OBJECT
public:
    /// @param keeper holds what is typed and not kept yet.
    ProposalCard(PageContext context, const services::RuleSignalRow& row, WordKeeper& keeper,
                 QWidget* parent = nullptr);
    const RuleSignalId& id() const { return m_row.signal.id; }
    /// To what it asks to do next.
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void addCases();
    void addDraft();
    void addWords();
    void addAnswer();
    void addAnswerForm();
    void addAside();
    void addHistory();
    void addActs();
    QPushButton* act(const QString& words, ButtonKind kind, const QString& part);
    void openAnswer();
    void giveUpAnswer();
    void openAside();
    void giveUpAside();
    void setAside();
    void takeUp();
    void tellGone(const Undo& back);
    void propose();
    void keepAnswer();
    void putOn(const TableSession& session);
    /// Tells the outcome; `undo` takes it back.
    void finish(const Result<void>& result, const QString& told, Undo undo);
    QString named(const QString& part) const; ///< unlike any other card's
    QString place(const QString& part) const;

    PageContext m_context;
    const services::RuleSignalRow m_row;
    WordKeeper& m_keeper;
    QVBoxLayout* m_column;
    InlineMessage* m_message;
    GrowingText* m_words = nullptr;
    CityAnswerForm* m_answer = nullptr;
    ReasonForm* m_why = nullptr; ///< nobody wants it
    QPushButton* m_answerOpener = nullptr;
    QPushButton* m_asideOpener = nullptr;
};

} // namespace leertafel::ui
