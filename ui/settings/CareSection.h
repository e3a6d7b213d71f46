#pragma once

#include "core/services/StoreService.h"
#include "ui/common/Page.h"
#include "ui/settings/StoreWork.h"

class QPushButton;

namespace leertafel::ui {

class BackupChooser;
class InlineMessage;
class JobBar;

/// Backups of this store, and whether everything in it is still whole and truly signed.
class CareSection final : public QWidget {
    Q_OBJECT
public:
    CareSection(PageContext context, const services::StoreService& stores, StoreWorker& worker,
                QWidget* parent = nullptr);
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
    BackupChooser* m_backups;
    InlineMessage* m_backupMessage;
    QPushButton* m_backup;
    JobBar* m_backupBar;
    QPushButton* m_verify;
    JobBar* m_verifyBar;
    InlineMessage* m_report;
};

} // namespace leertafel::ui
