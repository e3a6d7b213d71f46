#pragma once

#include "ui/common/Page.h"

#include <QWidget>

class QLineEdit;

namespace leertafel::ui {

class Card;
class Column;
class IdCombo;
class InlineMessage;
class TextLabel;

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

private:
    void buildForm();
    void fillCases();
    void save();

    PageContext m_context;
    QLineEdit* m_search;
    Column* m_column;
    QWidget* m_cards;
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
