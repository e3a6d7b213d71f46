#pragma once

#include "core/services/StoreService.h"
#include "ui/common/Page.h"
#include "ui/settings/StoreWork.h"

#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;

namespace leertafel::ui {

class BackupChooser;
class InlineMessage;

/// Backups of this store, and whether everything in it is still whole and truly signed.
class CareSection final : public QWidget {
    Q_OBJECT
public:
    CareSection(PageContext context, const services::StoreService& stores, StoreWorker& worker,
                QWidget* parent = nullptr);
    ~CareSection() override;
    void refresh();
    /// Under the button: what was done, or why not.
    void say(const Result<QString>& words);
    /// Whether to go back to a backup; false when that was not asked.
    bool closeQuestion();

private:
    void makeBackup();
    void goBackTo(const services::Backup& backup);
    void verify();
    void showReport(const Result<services::VerifyReport>& report);

    PageContext m_context;
    const services::StoreService& m_stores;
    StoreWorker& m_worker;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::shared_ptr<std::atomic_bool> m_stopBackup; ///< when the page goes
    BackupChooser* m_backups;
    InlineMessage* m_backupMessage;
    QPushButton* m_backup;
    QPushButton* m_verify;
    QPushButton* m_stopButton;
    QProgressBar* m_progress;
    InlineMessage* m_report;
};

} // namespace leertafel::ui
