#pragma once

#include "core/domain/Block.h"

#include <QWidget>

class QPushButton;

namespace leertafel::services {
class BlockLedger;
class UnsentWords;
} // namespace leertafel::services

namespace leertafel::ui {

class BlockForm;
class IdCombo;

/// What blocked a case, from the ledger of the store; what is not on it yet is named here.
class BlockPicker final : public QWidget {
    Q_OBJECT
public:
    /// @param unsent keeps a name that is being typed
    BlockPicker(services::BlockLedger& ledger, services::UnsentWords& unsent, const QString& label,
                QWidget* parent = nullptr);

    void setBlock(const BlockId& block); ///< emits nothing
    BlockId block() const;
    /// Reads the ledger again; what is chosen stays.
    void refresh();

Q_SIGNALS:
    void chosen();

private:
    void save();
    void closeForm();

    services::BlockLedger& m_ledger;
    IdCombo* m_combo;
    QPushButton* m_add;
    BlockForm* m_form;
};

} // namespace leertafel::ui
