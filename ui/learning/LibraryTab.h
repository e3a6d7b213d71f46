#pragma once

#include "core/domain/Id.h"
#include "ui/common/Page.h"

#include <QWidget>

class QLineEdit;

namespace leertafel::ui {

class EmptyState;
class Card;
class Column;
class IdCombo;
class InlineMessage;
class SearchField;
class SidePanel;
class TextLabel;
class WordKeeper;

/// The rules of thumb as cards: when each holds, when not, what it rests on.
class LibraryTab final : public QWidget {
    Q_OBJECT
public:
    explicit LibraryTab(PageContext context, QWidget* parent = nullptr);
    void refresh();
    void focusSearch();
    /// Opens the form for a new rule.
    void propose();
    /// Closes the form; false when it is not open. What was typed stays for the next time.
    bool cancelProposal();
    bool isProposing() const;
    /// No rule yet: the words that say so have the button to propose one.
    bool isEmpty() const;
    /// Everything typed is on disk when it returns true.
    bool flush();

Q_SIGNALS:
    void formToggled(); ///< the form for a new rule opened or closed
    void lessonsWanted();
    void reflectionChosen(const leertafel::ReflectionId& id);

private:
    void buildForm();
    void fillCases();
    void save();
    void bringProposalBack();
    /// Right of the cards: lessons that came last, and my own reflections.
    void fillSide();

    PageContext m_context;
    SearchField* m_search;
    WordKeeper* m_keeper;
    Column* m_column;
    SidePanel* m_side;
    QWidget* m_cards;
    EmptyState* m_empty = nullptr; ///< while there is no rule at all
    TextLabel* m_count;
    Card* m_form;
    InlineMessage* m_message;
    QLineEdit* m_text;
    QLineEdit* m_holds;
    QLineEdit* m_not;
    IdCombo* m_anchor;
    IdCombo* m_counter;
};

} // namespace leertafel::ui
