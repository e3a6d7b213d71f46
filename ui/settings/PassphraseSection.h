#pragma once

#include "ui/common/NewPassphrase.h"
#include "ui/common/Page.h"

class QLineEdit;

namespace leertafel::ui {

/// My own passphrase: the present one, then a new one twice.
class PassphraseSection final : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseSection(PageContext context, QWidget* parent = nullptr);

private:
    void judge();
    void change();

    PageContext m_context;
    QLineEdit* m_current;
    NewPassphrase* m_next;
    TextLabel* m_why;
    InlineMessage* m_message;
    QPushButton* m_change;
};

} // namespace leertafel::ui
