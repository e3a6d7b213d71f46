#pragma once

#include "ui/common/Dialogs.h"
#include "ui/common/Page.h"

class QLineEdit;
class QPushButton;

namespace leertafel::ui {

class InlineMessage;
class RecoverySheet;
class TextLabel;

/// A fresh recovery sheet in place of one that was lost or that somebody took along.
class RecoverySection final : public QWidget {
    Q_OBJECT
public:
    /// @param dialogs outlives the section.
    RecoverySection(PageContext context, const Dialogs& dialogs, QWidget* parent = nullptr);
    void refresh();

private:
    void judge();
    void make();

    PageContext m_context;
    InlineMessage* m_none;
    TextLabel* m_holder;
    QWidget* m_ask;
    QLineEdit* m_passphrase;
    QPushButton* m_make;
    TextLabel* m_why;
    InlineMessage* m_message;
    RecoverySheet* m_sheet;
    bool m_iKeep = false;
};

} // namespace leertafel::ui
