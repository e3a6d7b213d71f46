#pragma once

#include "ui/common/IdCombo.h"
#include "ui/common/Widgets.h"
#include "ui/unlock/UnlockParts.h"

#include <atomic>

class QLineEdit;
class QTimer;

namespace leertafel::ui {

/// Who are you, and your passphrase: the way into one store.
class UnlockForm final : public QWidget {
    Q_OBJECT
public:
    explicit UnlockForm(const UnlockParts& parts, QWidget* parent = nullptr);

    /// Reads what can be read without a passphrase; says so when that is not possible.
    void showStore(const QString& path);
    const QString& path() const { return m_path; }
    /// The last step of every way in, with keys at hand: makes the store ready on another thread, says with
    /// what when that takes long, then opens it. Asks again, for reading only, when in use; leads to the
    /// backups when damaged.
    void openWith(const std::shared_ptr<services::UnlockedKeys>& keys, services::OpenMode mode);
    /// That something went well, or why not.
    void showSentence(const QString& sentence, InlineMessage::Kind kind = InlineMessage::Kind::Attention);

Q_SIGNALS:
    void passphraseLost(const QString& path);
    void backupsAsked(const QString& path, const std::shared_ptr<leertafel::services::UnlockedKeys>& keys);
    /// Nothing else can be opened meanwhile.
    void busyChanged(bool busy);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unlock();
    void refuse(const Error& error, const std::shared_ptr<services::UnlockedKeys>& keys,
                services::OpenMode mode);
    void setBusy(bool busy);
    void showStep(services::ReadyStep step, int done, int total);
    void useKeyringCopy();
    void clearMessage();

    const UnlockParts& m_parts;
    QString m_path;
    int m_attempt = 0; ///< what comes back from an earlier one is not looked at any more
    std::shared_ptr<services::UnlockedKeys> m_keys; ///< only between "in use" or "damaged" and the answer
    TextLabel* m_title;
    TextLabel* m_when;
    IdCombo* m_who;
    QLineEdit* m_passphrase;
    InlineMessage* m_message;
    QPushButton* m_readOnly;
    QPushButton* m_backups;
    QPushButton* m_copy;
    TextLabel* m_step;
    QPushButton* m_stop;
    QTimer* m_stepLater;
    std::shared_ptr<std::atomic_bool> m_stopped; ///< told to the work that makes the store ready
    QPushButton* m_open;
    QPushButton* m_lost;
};

} // namespace leertafel::ui
