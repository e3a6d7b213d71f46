#pragma once

#include "core/domain/TeamWord.h"
#include "ui/common/Page.h"

class QVBoxLayout;

namespace leertafel::ui {

class InlineMessage;
class SearchField;

/// The words that nobody in this store is asked about any more: who put them on the list and when, and a way
/// to take them off it.
class TeamWordsSection final : public QWidget {
    Q_OBJECT
public:
    explicit TeamWordsSection(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    void fill();
    void addRow(const TeamWord& word, int number);
    void revoke(const TeamWord& word);
    void restore();
    void tell(const Error& error);

    PageContext m_context;
    InlineMessage* m_trouble;
    InlineMessage* m_revoked;
    SearchField* m_filter;
    QVBoxLayout* m_rows;
    QList<TeamWord> m_words;
    TeamWordId m_last; ///< what was taken off last
};

} // namespace leertafel::ui
