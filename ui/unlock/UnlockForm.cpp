#include "ui/unlock/UnlockForm.h"

#include "ui/common/BackgroundJob.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int soonMs = 300; // what takes less needs no words
} // namespace

UnlockForm::UnlockForm(const UnlockParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(new TextLabel({}, TextRole::PageTitle))
    , m_when(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_who(new IdCombo)
    , m_passphrase(new QLineEdit)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_step(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_stop(makeButton(tr("Stop"), ButtonKind::Small))
    , m_stepLater(new QTimer(this))
    , m_stopped(std::make_shared<std::atomic_bool>(false))
    , m_open(makeButton(tr("Open"), ButtonKind::Primary))
    , m_lost(makeButton(tr("Passphrase lost?"), ButtonKind::Plain)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(Theme::px(space::xs));
    column->addWidget(m_when);
    column->addSpacing(Theme::px(space::xl));
    const int width = Theme::px(340);
    m_who->setObjectName(u"unlock.who"_s);
    m_who->setFixedWidth(width);
    column->addWidget(new FormField(tr("Who are you?"), {}, m_who));
    column->addSpacing(Theme::px(space::l));
    m_passphrase->setObjectName(u"unlock.passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setFixedWidth(width);
    column->addWidget(new FormField(
        tr("Your passphrase"),
        tr("Only you know it. What is yours alone stays closed to your colleagues too."), m_passphrase));
    column->addSpacing(Theme::px(space::l));
    m_message->setObjectName(u"unlock.message"_s);
    m_readOnly = m_message->addButton(tr("Read only"));
    m_readOnly->setObjectName(u"unlock.readOnly"_s);
    m_backups = m_message->addButton(tr("Show the backups"));
    m_backups->setObjectName(u"unlock.backups"_s);
    m_copy = m_message->addButton(tr("Use the copy"));
    m_copy->setObjectName(u"unlock.keyringCopy"_s);
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
    m_step->setObjectName(u"unlock.step"_s);
    m_step->hide();
    m_stop->setObjectName(u"unlock.stop"_s);
    m_stop->hide();
    column->addSpacing(Theme::px(space::xs));
    auto* waiting = new QHBoxLayout;
    waiting->setSpacing(Theme::px(space::s));
    waiting->addWidget(m_step);
    waiting->addWidget(m_stop);
    waiting->addStretch(1);
    column->addLayout(waiting);
    column->addStretch(1);
    setFocusProxy(m_passphrase);
    m_stepLater->setSingleShot(true);
    m_stepLater->setInterval(soonMs);
    connect(m_stepLater, &QTimer::timeout, this, [this] {
        m_step->setVisible(!m_step->text().isEmpty());
        m_stop->setVisible(!m_step->text().isEmpty());
    });

    connect(m_open, &QPushButton::clicked, this, &UnlockForm::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockForm::unlock);
    connect(m_passphrase, &QLineEdit::textEdited, this, &UnlockForm::clearMessage);
    connect(m_who, &IdCombo::chosen, this, [this] {
        clearMessage();
        // Who types a name goes on typing it.
        if (m_who->chosenFromList())
            m_passphrase->setFocus();
    });
    m_who->installEventFilter(this);
    connect(m_lost, &QPushButton::clicked, this, [this] { Q_EMIT passphraseLost(m_path); });
    connect(m_readOnly, &QPushButton::clicked, this, [this] {
        if (const auto keys = std::exchange(m_keys, nullptr))
            openWith(keys, services::OpenMode::ReadOnly);
    });
    connect(m_copy, &QPushButton::clicked, this, &UnlockForm::useKeyringCopy);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        *m_stopped = true;
        m_stop->setEnabled(false);
    });
    connect(m_backups, &QPushButton::clicked, this, [this] {
        if (const auto keys = std::exchange(m_keys, nullptr))
            Q_EMIT backupsAsked(m_path, keys);
    });
}

/// Enter in the list of names opens, as it does in the passphrase; in the opened list it chooses.
bool UnlockForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_who && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            unlock();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UnlockForm::showStore(const QString& path) {
    ++m_attempt;
    m_path = path;
    clearMessage();
    m_passphrase->clear();
    m_who->clear();
    m_title->setText(QFileInfo(path).completeBaseName());
    m_when->setText({});
    setBusy(false);
    const auto summary = m_parts.stores.inspect(path);
    if (!summary) {
        const bool copy = m_parts.stores.canRestoreKeyring(path);
        showSentence(
            copy ? tr("The list of who may open this folder is damaged or gone. There is a copy of it.")
                 : errorSentence(summary.error()));
        m_copy->setVisible(copy);
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
    if (const auto secret = m_parts.openSecret ? m_parts.openSecret(path) : QString(); !secret.isEmpty()) {
        m_passphrase->setText(secret);
        m_passphrase->selectAll();
        showSentence(tr("Choose who you are and open. Everybody’s passphrase here is “%1”; it is filled in.")
                         .arg(secret),
                     InlineMessage::Kind::Info);
    }
}

void UnlockForm::setBusy(bool busy) {
    for (QWidget* widget : {static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_passphrase),
                            static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_lost)})
        widget->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open"));
    m_stepLater->stop();
    m_step->clear();
    m_step->hide();
    m_stop->hide();
    m_stop->setEnabled(true);
    Q_EMIT busyChanged(busy);
}

void UnlockForm::showStep(services::ReadyStep step, int done, int total) {
    QString words = step == services::ReadyStep::BackingUp ? tr("Making a backup…") : tr("Updating…");
    if (total > 0)
        words += u" %1 %"_s.arg(qint64(done) * 100 / total);
    m_step->setText(words);
    m_step->setVisible(!m_stepLater->isActive());
    m_stop->setVisible(!m_stepLater->isActive());
}

void UnlockForm::useKeyringCopy() {
    const auto mended = m_parts.stores.restoreKeyring(m_path);
    showStore(m_path);
    if (mended)
        showSentence(tr("The copy is in its place. Open the folder with your passphrase."),
                     InlineMessage::Kind::Info);
    else
        showSentence(errorSentence(mended.error()));
}

void UnlockForm::clearMessage() {
    m_keys.reset();
    m_message->hide();
    m_readOnly->hide();
    m_backups->hide();
    m_copy->hide();
}

void UnlockForm::showSentence(const QString& sentence, InlineMessage::Kind kind) {
    m_message->setKind(kind);
    m_message->setText(sentence);
    m_message->show();
}

void UnlockForm::unlock() {
    if (m_passphrase->text().isEmpty()) {
        showSentence(tr("Type your passphrase first."));
        m_passphrase->setFocus();
        return;
    }
    clearMessage();
    // Shared, because a task must be copyable; it is wiped when the last one lets go.
    auto passphrase = std::make_shared<services::Passphrase>(m_passphrase->text());
    m_passphrase->clear();
    setBusy(true);
    const int attempt = ++m_attempt;
    const services::StoreService& stores = m_parts.stores;
    const MemberId member(m_who->currentId());
    inBackground(
        this,
        [&stores, path = m_path, member, passphrase] { return stores.unlock(path, member, *passphrase); },
        [this, attempt, member](Result<std::shared_ptr<services::UnlockedKeys>> keys) {
            if (attempt != m_attempt)
                return;
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
    setBusy(true);
    m_stepLater->start();
    const int attempt = ++m_attempt;
    QPointer<UnlockForm> self(this);
    m_stopped = std::make_shared<std::atomic_bool>(false);
    const services::TellStep tell = [self, attempt, stopped = m_stopped](services::ReadyStep step, int done,
                                                                         int total) {
        QMetaObject::invokeMethod(
            qApp,
            [self, attempt, step, done, total] {
                if (self && self->m_attempt == attempt)
                    self->showStep(step, done, total);
            },
            Qt::QueuedConnection);
        return !*stopped;
    };
    const services::StoreService& stores = m_parts.stores;
    inBackground(
        this, [&stores, keys, mode, tell] { return stores.makeReady(keys, mode, tell); },
        [this, attempt, keys, mode](Result<std::shared_ptr<const services::HeldStore>> ready) {
            if (attempt != m_attempt)
                return;
            setBusy(false);
            ++m_attempt;
            // A connection belongs to the thread that made it, so this one is opened here.
            auto workspace = ready ? m_parts.stores.open(*ready)
                                   : Result<std::unique_ptr<services::Workspace>>(fail(ready.error()));
            if (!workspace) {
                refuse(workspace.error(), keys, mode);
                return;
            }
            m_parts.preferences.addRecentStore((*workspace)->path());
            m_parts.opened(std::move(*workspace));
        });
}

void UnlockForm::refuse(const Error& error, const std::shared_ptr<services::UnlockedKeys>& keys,
                        services::OpenMode mode) {
    if (error.code == ErrorCode::Cancelled) {
        showSentence(tr("Stopped. The folder is as it was."), InlineMessage::Kind::Info);
        m_passphrase->setFocus();
        return;
    }
    const bool damaged = error.code == ErrorCode::StoreDamaged;
    const bool canGoBack = damaged && !m_parts.stores.backups(m_path).isEmpty();
    showSentence(damaged && !canGoBack
                     ? errorSentence(error) + u' ' + tr("There is no backup of this folder.")
                     : errorSentence(error));
    m_passphrase->setFocus();
    const bool readable = error.code == ErrorCode::StoreInUse || error.code == ErrorCode::CannotWrite ||
                          error.code == ErrorCode::DiskFull;
    if (readable && mode == services::OpenMode::ReadWrite) {
        m_keys = keys;
        m_readOnly->show();
        m_readOnly->setFocus();
    } else if (canGoBack) {
        m_keys = keys;
        m_backups->show();
        m_backups->setFocus();
    }
}

} // namespace leertafel::ui
