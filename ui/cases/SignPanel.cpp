#include "ui/cases/SignPanel.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

#include <utility>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

SignPanel::SignPanel(services::Workspace& workspace, QWidget* parent)
    : QFrame(parent), m_workspace(workspace) {
    setObjectName(u"sign"_s);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, Theme::px(space::s), 0, Theme::px(space::s));
    body->setSpacing(Theme::px(space::s));
    m_sentence = new TextLabel({}, TextRole::Body, TextLabel::Tone::Ink, this);
    body->addWidget(m_sentence);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    body->addLayout(row);
    m_who = new IdCombo(this);
    m_who->setObjectName(u"sign.who"_s);
    m_who->setAccessibleName(tr("Who signs?"));
    m_who->setMinimumWidth(Theme::px(180));
    row->addWidget(m_who);
    m_passphrase = new QLineEdit(this);
    m_passphrase->setObjectName(u"sign.passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Own passphrase"));
    m_passphrase->setAccessibleName(tr("Own passphrase"));
    m_passphrase->setMaximumWidth(Theme::px(320));
    row->addWidget(m_passphrase, 8); // all there is, up to its largest width
    m_sign = makeButton(tr("Sign"), ButtonKind::Quiet, {}, this);
    m_sign->setObjectName(u"sign.go"_s);
    m_sign->setProperty("sends", true);
    row->addWidget(m_sign);
    auto* cancel = makeButton(tr("Not now"), ButtonKind::Plain, {}, this);
    cancel->setObjectName(u"sign.cancel"_s);
    row->addWidget(cancel);
    row->addStretch(1);
    m_problem = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Ochre, this);
    m_problem->setObjectName(u"sign.problem"_s);
    m_problem->hide();
    body->addWidget(m_problem);

    connect(m_sign, &QPushButton::clicked, this, &SignPanel::prove);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignPanel::prove);
    connect(cancel, &QPushButton::clicked, this, &SignPanel::callOff);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SignPanel::proved);
    hide();
}

SignPanel::~SignPanel() {
    m_watcher.disconnect(this);
    m_watcher.waitForFinished(); // The work reads the workspace, which goes soon after this widget.
}

void SignPanel::ask(const QString& sentence, const QList<Member>& who, const QString& buttonWords) {
    ++m_asked;
    m_words = buttonWords;
    m_sentence->setText(sentence);
    m_who->clear();
    for (const auto& member : who)
        m_who->add(member.id.text(), member.name);
    if (!who.isEmpty())
        m_who->setCurrentId(who.first().id.text());
    m_who->setVisible(who.size() > 1);
    const auto words = who.size() == 1 ? tr("Passphrase of %1").arg(who.first().name) : tr("Own passphrase");
    m_passphrase->setPlaceholderText(words);
    m_passphrase->setAccessibleName(words);
    m_sign->setText(buttonWords);
    m_sign->setAccessibleName(buttonWords);
    m_sign->setEnabled(true);
    m_passphrase->clear();
    m_problem->hide();
    show();
    m_passphrase->setFocus();
}

void SignPanel::callOff() {
    m_passphrase->clear();
    hide();
    Q_EMIT cancelled();
}

void SignPanel::prove() {
    if (m_watcher.isRunning() || m_passphrase->text().isEmpty())
        return;
    m_provedFor = m_asked;
    m_problem->hide();
    m_sign->setEnabled(false);
    m_sign->setText(tr("One moment…"));
    const MemberId who(m_who->currentId());
    auto passphrase = std::make_shared<services::Passphrase>(m_passphrase->text());
    m_passphrase->clear();
    m_watcher.setFuture(QtConcurrent::run([this, who, passphrase] {
        return std::make_shared<Result<services::Signatory>>(m_workspace.signatoryFor(who, *passphrase));
    }));
}

void SignPanel::proved() {
    m_sign->setEnabled(true);
    m_sign->setText(m_words);
    // Not left with the watcher: the keys of a colleague are held no longer than the act takes.
    const auto kept = m_watcher.result();
    const auto proof = std::exchange(*kept, fail(ErrorCode::NotFound));
    if (isHidden() || m_provedFor != m_asked)
        return; // Called off meanwhile.
    if (!proof) {
        refuse(proof.error());
        return;
    }
    hide();
    Q_EMIT signedBy(*proof);
}

void SignPanel::refuse(const Error& error) {
    m_problem->setText(errorSentence(error));
    m_problem->show();
    show();
    m_passphrase->setFocus();
}

} // namespace leertafel::ui
