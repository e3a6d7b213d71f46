#pragma once

#include "core/domain/TableSession.h"
#include "core/services/RuleSignals.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

class QDateEdit;

namespace leertafel::ui {

class GrowingText;
class IdCombo;
class WordKeeper;

/// A proposal to revise what blocks, at the block that came back: the cases that made it, its words, the way
/// to an agenda, and what the city says.
class ProposalCard final : public QWidget {
    Q_OBJECT
public:
    /// @param keeper holds what is typed and not kept yet.
    ProposalCard(PageContext context, const services::RuleSignalRow& row, WordKeeper& keeper,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void addCases();
    void addDraft(WordKeeper& keeper);
    void addWords();
    void addAnswer();
    void addAnswerForm(WordKeeper& keeper);
    void addActs();
    QPushButton* act(const QString& words, ButtonKind kind, const QString& name);
    void openAnswer();
    void propose();
    void keepAnswer();
    void putOn(const TableSession& session);
    /// Tells the outcome; `undo` takes it back.
    void finish(const Result<void>& result, const QString& told, Undo undo);
    QString place(const QString& part) const;

    PageContext m_context;
    const services::RuleSignalRow m_row;
    WordKeeper& m_keeper;
    QVBoxLayout* m_column;
    InlineMessage* m_message;
    GrowingText* m_words = nullptr;
    QWidget* m_answer = nullptr;
    IdCombo* m_verdict = nullptr;
    IdCombo* m_function = nullptr;
    QDateEdit* m_day = nullptr;
    GrowingText* m_said = nullptr;
};

} // namespace leertafel::ui
