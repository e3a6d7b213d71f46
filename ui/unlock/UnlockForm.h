#pragma once

#include "ui/common/IdCombo.h"
#include "ui/common/Widgets.h"
#include "ui/unlock/UnlockParts.h"

class QLineEdit;

namespace leertafel::ui {

/// Who are you, and your passphrase: the way into one store.
class UnlockForm final : public QWidget {
    Q_OBJECT
public:
    explicit UnlockForm(const UnlockParts& parts, QWidget* parent = nullptr);

    /// Reads what can be read without a passphrase; says so when that is not possible.
    void showStore(const QString& path);
    const QString& path() const { return m_path; }
    /// The last step of every way in, with keys at hand. Asks again, for reading only, when in use.
    void openWith(const std::shared_ptr<services::UnlockedKeys>& keys, services::OpenMode mode);
    void showSentence(const QString& sentence);

Q_SIGNALS:
    void passphraseLost(const QString& path);

private:
    void unlock();
    void setBusy(bool busy);
    void clearMessage();

    const UnlockParts& m_parts;
    QString m_path;
    std::shared_ptr<services::UnlockedKeys> m_keys; ///< only between "in use" and the answer to it
    TextLabel* m_title;
    TextLabel* m_when;
    IdCombo* m_who;
    QLineEdit* m_passphrase;
    InlineMessage* m_message;
    QPushButton* m_readOnly;
    QPushButton* m_open;
    QPushButton* m_lost;
};

} // namespace leertafel::ui
