#pragma once

#include "core/services/RuleSignals.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

class BlockForm;
class WordKeeper;

/// What blocks: every name on the ledger with the released cases that ran into it, and what the members did
/// with the name. Names are added, changed and counted as one here.
class LedgerView final : public Column {
    Q_OBJECT
public:
    explicit LedgerView(PageContext context, QWidget* parent = nullptr);
    void refresh();
    void focusFirst();
    /// To what blocks, or to a proposal about it.
    void show(const BlockId& block, const RuleSignalId& proposal);
    bool closeForm(); ///< false when none is open
    bool flush();

private:
    enum class Open { Nothing, Adding, Renaming, Merging };
    bool read(); ///< false when that did not work, which it tells
    void fill();
    QWidget* card(const services::BlockRow& row, int number);
    void addReturns(QVBoxLayout* column, const services::BlockRow& row);
    void settle(const RuleSignalId& id);
    void addProposals(QVBoxLayout* column, const Block& block);
    void addHistory(QVBoxLayout* column, const Block& block);
    void addMerged(QVBoxLayout* column, const Block& block);
    void addButtons(QVBoxLayout* column, const Block& block, int number);
    QWidget* mergeForm(const Block& block);
    BlockForm* nameForm(const Block& block);
    void open(Open what, const BlockId& id, const QString& opener);
    void save();
    void merge(const Block& block, const BlockId& into);
    void part(const Block& block);
    void refuse(const Error& error);

    PageContext m_context;
    InlineMessage* m_message;
    QPushButton* m_add;
    EmptyState* m_empty;
    QWidget* m_slot; ///< holds the form for a new name
    QVBoxLayout* m_rows;
    BlockForm* m_form = nullptr;
    QList<services::BlockRow> m_all;
    QList<services::RuleSignalRow> m_proposals;
    WordKeeper* m_keeper;
    Open m_open = Open::Nothing;
    BlockId m_at;     ///< whose form is open
    QString m_opener; ///< name of the button that opened it
};

} // namespace leertafel::ui
