#pragma once

#include "ui/common/IdCombo.h"
#include "ui/common/NewPassphrase.h"
#include "ui/unlock/UnlockParts.h"

class QLineEdit;

namespace leertafel::ui {

/// The printed code in place of a lost passphrase, and a new passphrase at once.
class RecoverForm final : public QWidget {
    Q_OBJECT
public:
    explicit RecoverForm(const UnlockParts& parts, QWidget* parent = nullptr);
    void showStore(const QString& path);

Q_SIGNALS:
    void recovered(const std::shared_ptr<leertafel::services::UnlockedKeys>& keys);
    void cancelled();

private:
    void judge();
    void recover();

    const UnlockParts& m_parts;
    QString m_path;
    IdCombo* m_who;
    QLineEdit* m_code;
    NewPassphrase* m_passphrase;
    TextLabel* m_why;
    InlineMessage* m_message;
    QPushButton* m_set;
};

} // namespace leertafel::ui
