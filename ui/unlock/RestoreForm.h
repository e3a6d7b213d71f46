#pragma once

#include "ui/common/BackupChooser.h"
#include "ui/unlock/UnlockParts.h"

namespace leertafel::ui {

/// A store that is damaged, and the backups to go back to.
class RestoreForm final : public QWidget {
    Q_OBJECT
public:
    explicit RestoreForm(const UnlockParts& parts, QWidget* parent = nullptr);

    void showStore(const QString& path, const std::shared_ptr<services::UnlockedKeys>& keys);
    const QString& path() const { return m_path; }
    const std::shared_ptr<services::UnlockedKeys>& keys() const { return m_keys; }
    /// Lets go of the keys.
    void forget();
    void showTrouble(const QString& sentence);

Q_SIGNALS:
    void chosen(const leertafel::services::Backup& backup);
    void cancelled();

private:
    const UnlockParts& m_parts;
    QString m_path;
    std::shared_ptr<services::UnlockedKeys> m_keys;
    BackupChooser* m_backups;
    InlineMessage* m_message;
    QPushButton* m_back;
};

} // namespace leertafel::ui
