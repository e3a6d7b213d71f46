#include "ui/unlock/UnlockForm.h"

#include "ui/common/BackgroundJob.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

UnlockForm::UnlockForm(const UnlockParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(new TextLabel({}, TextRole::PageTitle))
    , m_when(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_who(new IdCombo)
    , m_passphrase(new QLineEdit)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_open(makeButton(tr("Open"), ButtonKind::Primary))
    , m_lost(makeButton(tr("Passphrase lost?"), ButtonKind::Plain)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addSpacing(Theme::px(space::l + space::xs));
    const int width = Theme::px(340);
    m_who->setObjectName(u"unlock.who"_s);
    m_who->setFixedWidth(width);
    column->addWidget(new FormField(tr("Who are you"), {}, m_who));
    column->addSpacing(Theme::px(space::l));
    m_passphrase->setObjectName(u"unlock.passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setFixedWidth(width);
    column->addWidget(new FormField(
        tr("Your passphrase"),
        tr("Only you know it. Your colleagues cannot open anything of yours with it either."), m_passphrase));
    column->addSpacing(Theme::px(space::l));
    m_message->setObjectName(u"unlock.message"_s);
    m_readOnly = m_message->addButton(tr("Read only"));
    m_readOnly->setObjectName(u"unlock.readOnly"_s);
    m_message->hide();
    column->addWidget(m_message);
    column->addSpacing(Theme::px(space::s));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::s));
    m_open->setObjectName(u"unlock.open"_s);
    m_open->setMinimumWidth(Theme::px(99));
    m_lost->setObjectName(u"unlock.lost"_s);
    buttons->addWidget(m_open);
    buttons->addWidget(m_lost);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    setFocusProxy(m_passphrase);

    connect(m_open, &QPushButton::clicked, this, &UnlockForm::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockForm::unlock);
    connect(m_passphrase, &QLineEdit::textEdited, this, &UnlockForm::clearMessage);
    connect(m_who, &IdCombo::chosen, this, [this] {
        clearMessage();
        m_passphrase->setFocus();
    });
    connect(m_lost, &QPushButton::clicked, this, [this] { Q_EMIT passphraseLost(m_path); });
    connect(m_readOnly, &QPushButton::clicked, this, [this] {
        if (const auto keys = std::exchange(m_keys, nullptr))
            openWith(keys, services::OpenMode::ReadOnly);
    });
}

void UnlockForm::showStore(const QString& path) {
    m_path = path;
    clearMessage();
    m_passphrase->clear();
    m_who->clear();
    m_title->setText(QFileInfo(path).completeBaseName());
    m_when->setText({});
    setBusy(false);
    const auto summary = m_parts.stores.inspect(path);
    if (!summary) {
        showSentence(errorSentence(summary.error()));
        m_open->setEnabled(false);
        m_lost->setEnabled(false);
        return;
    }
    m_title->setText(summary->name);
    if (summary->lastChanged.isValid())
        m_when->setText(tr("last changed %1 · on this computer")
                            .arg(timeWord(summary->lastChanged, m_parts.clock.now())));
    for (const services::KnownMember& member : summary->members)
        if (member.active)
            m_who->add(member.id.text(), member.name);
    m_who->setCurrentId(m_parts.preferences.lastMember(path));
    if (m_who->currentIndex() < 0)
        m_who->setCurrentIndex(0);
    m_passphrase->setFocus();
}

void UnlockForm::setBusy(bool busy) {
    for (QWidget* widget : {static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_passphrase),
                            static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_lost)})
        widget->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open"));
}

void UnlockForm::clearMessage() {
    m_keys.reset();
    m_message->hide();
    m_readOnly->hide();
}

void UnlockForm::showSentence(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
}

void UnlockForm::unlock() {
    if (m_passphrase->text().isEmpty()) {
        showSentence(tr("Type your passphrase first."));
        return;
    }
    clearMessage();
    // Shared, because a task must be copyable; it is wiped when the last one lets go.
    auto passphrase = std::make_shared<services::Passphrase>(m_passphrase->text());
    m_passphrase->clear();
    setBusy(true);
    const services::StoreService& stores = m_parts.stores;
    const MemberId member(m_who->currentId());
    inBackground(
        this,
        [&stores, path = m_path, member, passphrase] { return stores.unlock(path, member, *passphrase); },
        [this, member](Result<std::shared_ptr<services::UnlockedKeys>> keys) {
            setBusy(false);
            if (!keys) {
                showSentence(errorSentence(keys.error()));
                m_passphrase->setFocus();
                return;
            }
            m_parts.preferences.setLastMember(m_path, member.text());
            openWith(*keys, services::OpenMode::ReadWrite);
        });
}

void UnlockForm::openWith(const std::shared_ptr<services::UnlockedKeys>& keys, services::OpenMode mode) {
    clearMessage();
    auto workspace = m_parts.stores.open(keys, mode);
    if (!workspace) {
        showSentence(errorSentence(workspace.error()));
        if (workspace.error().code == ErrorCode::StoreInUse && mode == services::OpenMode::ReadWrite) {
            m_keys = keys;
            m_readOnly->show();
            m_readOnly->setFocus();
        }
        return;
    }
    m_parts.preferences.addRecentStore((*workspace)->path());
    m_parts.opened(std::move(*workspace));
}

} // namespace leertafel::ui
