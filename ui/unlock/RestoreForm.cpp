#include "ui/unlock/RestoreForm.h"

#include "ui/common/Theme.h"

#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

RestoreForm::RestoreForm(const UnlockParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_backups(new BackupChooser(BackupChooser::Present::Damaged))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_back(makeButton(tr("Back"), ButtonKind::Plain)) {
    setObjectName(u"restore"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    column->addWidget(new TextLabel(tr("Go back to a backup"), TextRole::PageTitle));
    column->addWidget(
        new TextLabel(tr("Something in this folder is damaged, so it does not open. A backup brings back how "
                         "it was.")));
    m_message->setObjectName(u"restore.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(m_backups);
    m_back->setObjectName(u"restore.back"_s);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch(1);
    setFocusProxy(m_back);
    connect(m_backups, &BackupChooser::chosen, this, &RestoreForm::chosen);
    connect(m_back, &QPushButton::clicked, this, &RestoreForm::cancelled);
}

void RestoreForm::showStore(const QString& path, const std::shared_ptr<services::UnlockedKeys>& keys) {
    m_path = path;
    m_keys = keys;
    m_message->hide();
    m_backups->setBackups(m_parts.stores.backups(path));
}

void RestoreForm::forget() { m_keys.reset(); }

void RestoreForm::showTrouble(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
}

} // namespace leertafel::ui
