#include "ui/settings/CareSection.h"

#include "ui/common/BackgroundJob.h"
#include "ui/common/BackupChooser.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/JobBar.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

CareSection::CareSection(PageContext context, const services::StoreService& stores, StoreWorker& worker,
                         QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stores(stores)
    , m_worker(worker)
    , m_backups(new BackupChooser(BackupChooser::Present::Readable))
    , m_backupMessage(new InlineMessage(InlineMessage::Kind::Info))
    , m_backup(makeButton(tr("Make a backup now"), ButtonKind::Primary))
    , m_backupBar(new JobBar(u"care.backup"_s, tr("Progress of the backup")))
    , m_verify(makeButton(tr("Check this folder"), ButtonKind::Quiet))
    , m_verifyBar(new JobBar(u"care"_s, tr("Progress of the check")))
    , m_report(new InlineMessage(InlineMessage::Kind::Info)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::l));
    column->addWidget(
        new TextLabel(tr("Leertafel makes a backup automatically when the folder is opened after a change, "
                         "and keeps the last ten. They are locked just like the folder."),
                      TextRole::Body, TextLabel::Tone::Quiet));
    m_backup->setObjectName(u"care.backup"_s);
    auto* copy = new QHBoxLayout;
    copy->setSpacing(Theme::px(space::m));
    copy->addWidget(m_backup);
    copy->addWidget(m_backupBar, 1);
    copy->addStretch(1);
    column->addLayout(copy);
    m_backupMessage->setObjectName(u"care.backupMessage"_s);
    m_backupMessage->hide();
    column->addWidget(m_backupMessage);
    m_backups->setObjectName(u"care.backups"_s);
    column->addWidget(m_backups);
    column->addWidget(makeLine());
    column->addWidget(new TextLabel(tr("Is everything intact?"), TextRole::Section));
    column->addWidget(
        new TextLabel(tr("Reads every record, every signature and the log, and names what is broken."),
                      TextRole::Body, TextLabel::Tone::Quiet));
    auto* row = new QHBoxLayout;
    m_verify->setObjectName(u"care.verify"_s);
    row->addWidget(m_verify);
    row->addWidget(m_verifyBar, 1);
    row->addStretch(1);
    column->addLayout(row);
    m_report->setObjectName(u"care.report"_s);
    m_report->hide();
    column->addWidget(m_report);
    connect(m_backup, &QPushButton::clicked, this, &CareSection::makeBackup);
    connect(m_verify, &QPushButton::clicked, this, &CareSection::verify);
    connect(m_backups, &BackupChooser::chosen, this, &CareSection::goBackTo);
}

void CareSection::refresh() {
    const bool writes = !m_context.workspace.isReadOnly();
    m_backups->setChoosable(writes);
    m_backups->setBackups(m_stores.backups(m_context.workspace.path()));
    if (!writes)
        holdBack(m_backup, readOnlyWords(m_context.workspace));
}

void CareSection::say(const Result<QString>& words) {
    m_backupMessage->setKind(words ? InlineMessage::Kind::Info : InlineMessage::Kind::Attention);
    m_backupMessage->setText(words ? *words : errorSentence(words.error()));
    m_backupMessage->show();
}

bool CareSection::closeQuestion() { return m_backups->isVisible() && m_backups->closeQuestion(); }

void CareSection::goBackTo(const services::Backup& backup) {
    StoreWork work;
    work.title = BackupChooser::workTitle();
    work.words = BackupChooser::workWords();
    work.run = [backup](const services::StoreService& stores,
                        const std::shared_ptr<const services::HeldStore>& held) -> Result<QString> {
        const auto restored = stores.restore(held, backup.path);
        if (!restored)
            return fail(restored.error());
        return BackupChooser::doneSentence(backup, *restored);
    };
    work.lockAfter = true;
    work.back = {PageId::Settings, {}, {}, u"backup"_s};
    m_worker.begin(work);
}

void CareSection::makeBackup() {
    m_backup->setEnabled(false);
    services::Workspace& workspace = m_context.workspace;
    inBackground(
        this,
        [&workspace, progress = m_backupBar->begin()]() -> Result<QString> {
            auto mine = workspace.sibling();
            return mine ? (*mine)->backup(progress) : Result<QString>(fail(mine.error()));
        },
        [this](const Result<QString>& made) {
            m_backupBar->end();
            m_backup->setEnabled(true);
            say(made ? Result<QString>(tr("The backup has been made.")) : made);
            refresh();
        });
}

void CareSection::verify() {
    m_verify->setEnabled(false);
    m_report->hide();
    services::Workspace& workspace = m_context.workspace;
    inBackground(
        this,
        [&workspace, progress = m_verifyBar->begin()]() -> Result<services::VerifyReport> {
            auto mine = workspace.sibling();
            return mine ? (*mine)->verify(progress) : Result<services::VerifyReport>(fail(mine.error()));
        },
        [this](const Result<services::VerifyReport>& report) { showReport(report); });
}

void CareSection::showReport(const Result<services::VerifyReport>& report) {
    m_verify->setEnabled(true);
    m_verifyBar->end();
    QString words;
    if (!report)
        words = errorSentence(report.error());
    else if (report->ok())
        words =
            tr("Everything is intact: %n record(s) read, every signature fits.", nullptr, report->checked);
    else
        words = tr("%n record(s) are damaged:", nullptr, static_cast<int>(report->broken.size())) +
                u"<br>"_s + report->broken.mid(0, 12).join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_report->setKind(report && report->ok() ? InlineMessage::Kind::Info : InlineMessage::Kind::Attention);
    m_report->setText(words);
    m_report->show();
}

} // namespace leertafel::ui
