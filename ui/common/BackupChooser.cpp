#include "ui/common/BackupChooser.h"

#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

BackupChooser::BackupChooser(Present present, QWidget* parent)
    : QWidget(parent)
    , m_present(present)
    , m_list(new RowList(tr("Backups")))
    , m_none(new TextLabel(tr("There is no backup yet."), TextRole::Body, TextLabel::Tone::Quiet))
    , m_question(new InlineMessage(InlineMessage::Kind::Attention)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_question->setObjectName(u"backups.question"_s);
    m_yes = m_question->addButton(tr("Go back"));
    m_yes->setObjectName(u"backups.yes"_s);
    auto* no = m_question->addButton(tr("Leave it as it is"));
    no->setObjectName(u"backups.no"_s);
    m_list->setObjectName(u"backups.list"_s);
    m_none->setObjectName(u"backups.none"_s);
    column->addWidget(m_question);
    column->addWidget(m_list);
    column->addWidget(m_none);
    connect(m_list, &RowList::activated, this, &BackupChooser::ask);
    connect(no, &QPushButton::clicked, this, &BackupChooser::closeQuestion);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        showList();
        Q_EMIT chosen(m_asked);
    });
    showList();
}

void BackupChooser::setBackups(const QList<services::Backup>& backups) {
    m_backups = backups;
    m_list->clear();
    m_list->setHeading(tr("Backups"), QString::number(backups.size()));
    const QLocale locale(language());
    for (const services::Backup& backup : backups) {
        const QString why = backup.kind == services::BackupKind::Automatic ? tr("made automatically")
                            : backup.kind == services::BackupKind::ByHand
                                ? tr("made by hand")
                                : tr("as it stood before going back");
        const QDateTime here = backup.at.toLocalTime();
        const QString when = locale.toString(here, u"ddd d MMM yyyy, HH:mm"_s).remove(u'.');
        m_list->addRow(u"document-save"_s, when, why,
                       locale.formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat),
                       m_choosable ? tr("Go back to this backup…") : QString());
    }
    showList();
}

void BackupChooser::setChoosable(bool choosable) {
    if (m_choosable == choosable)
        return;
    m_choosable = choosable;
    setBackups(m_backups);
}

QString BackupChooser::momentWord(const services::Backup& backup) {
    const QDateTime here = backup.at.toLocalTime();
    return tr("%1 at %2").arg(longDay(here.date()), here.toString(u"HH:mm"_s));
}

QString BackupChooser::workTitle() { return tr("Going back to a backup"); }

QString BackupChooser::workWords() {
    return tr("This cannot be stopped halfway: the folder stays as it is until the whole backup is in its "
              "place.");
}

QString BackupChooser::doneSentence(const services::Backup& backup,
                                    const services::StoreService::Restored& restored) {
    const QString moment = momentWord(backup);
    const QString done =
        restored.isBackup
            ? tr("This folder is again as it was on %1. How it stood until now is under Settings among the "
                 "backups, as “as it stood before going back”: going back to that one undoes this.")
            : tr("This folder is again as it was on %1. What was damaged is kept beside the backups.");
    // The register goes back with the store, and then protects nothing of what went out after that.
    return done.arg(moment) + u' ' +
           tr("It no longer knows about figures given out after that: next to those, new ones can give a "
              "small number away.");
}

void BackupChooser::ask(int index) {
    if (!m_choosable || index < 0 || index >= m_backups.size())
        return;
    m_asked = m_backups.at(index);
    m_askedRow = index;
    const QString moment = momentWord(m_asked);
    m_question->setText(
        m_present == Present::Damaged
            ? tr("Go back to how this folder was on %1? What was written after that is not in it. What is "
                 "damaged now is kept beside the backups.")
                  .arg(moment)
            : tr("Go back to how this folder was on %1? What was written after that is not in it. How the "
                 "folder stands now becomes a backup itself first; going back to that one undoes this.")
                  .arg(moment));
    m_question->show();
    m_list->hide();
    m_yes->setFocus();
    // Later, when the list no longer takes its room.
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (QWidget* above = parentWidget(); above; above = above->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(above))
                    area->ensureWidgetVisible(m_question);
        },
        Qt::QueuedConnection);
}

bool BackupChooser::closeQuestion() {
    if (m_question->isHidden())
        return false;
    showList();
    if (auto* asker = m_list->findChild<QPushButton*>(u"row.%1"_s.arg(m_askedRow)))
        giveFocus(asker);
    return true;
}

void BackupChooser::showList() {
    m_question->hide();
    m_list->setVisible(!m_backups.isEmpty());
    m_none->setVisible(m_backups.isEmpty());
}

} // namespace leertafel::ui
