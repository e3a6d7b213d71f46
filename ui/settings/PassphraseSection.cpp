#include "ui/settings/PassphraseSection.h"

#include "core/services/MemberService.h"
#include "ui/common/BackgroundJob.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

PassphraseSection::PassphraseSection(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_current(new QLineEdit)
    , m_next(new NewPassphrase(u"settings"_s, NewPassphrase::Which::Next))
    , m_why(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_change(makeButton(tr("Change my passphrase"), ButtonKind::Primary)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::l));
    m_current->setEchoMode(QLineEdit::Password);
    m_current->setObjectName(u"settings.currentPassphrase"_s);
    column->addWidget(new FormField(tr("Your current passphrase"),
                                    tr("Once you have changed it, it no longer opens anything."), m_current));
    column->addWidget(m_next);
    m_message->setObjectName(u"settings.passphraseMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    auto* row = new QHBoxLayout;
    m_change->setObjectName(u"settings.changePassphrase"_s);
    row->addWidget(m_change);
    row->addWidget(m_why, 1);
    column->addLayout(row);
    connect(m_current, &QLineEdit::textChanged, this, &PassphraseSection::judge);
    connect(m_next, &NewPassphrase::changed, this, &PassphraseSection::judge);
    connect(m_next, &NewPassphrase::accepted, this, &PassphraseSection::change);
    connect(m_change, &QPushButton::clicked, this, &PassphraseSection::change);
    if (const auto me = m_context.workspace.member(m_context.workspace.me()))
        m_next->setKnownWords({me->name, m_context.workspace.name()});
    judge();
}

void PassphraseSection::judge() {
    const QString why = m_context.workspace.isReadOnly() ? errorSentence(Error::of(ErrorCode::StoreReadOnly))
                        : m_current->text().isEmpty()    ? tr("Type your current passphrase.")
                                                         : m_next->whyNot();
    m_why->setText(why);
    m_change->setEnabled(why.isEmpty());
    m_change->setAccessibleDescription(why);
}

void PassphraseSection::change() {
    if (!m_change->isEnabled())
        return;
    m_message->hide();
    auto current = std::make_shared<services::Passphrase>(m_current->text());
    auto next = std::make_shared<services::Passphrase>(m_next->take());
    m_current->clear();
    setEnabled(false);
    m_why->setText(tr("One moment: your key is being locked again."));
    services::Workspace& workspace = m_context.workspace;
    inBackground(
        this,
        [&workspace, current, next]() -> Result<void> {
            auto mine = workspace.sibling();
            return mine ? (*mine)->members().changePassphrase(*current, *next)
                        : Result<void>(fail(mine.error()));
        },
        [this](Result<void> changed) {
            setEnabled(true);
            judge();
            m_message->setKind(changed ? InlineMessage::Kind::Info : InlineMessage::Kind::Attention);
            m_message->setText(changed ? tr("From now on your new passphrase opens this folder.")
                                       : errorSentence(changed.error()));
            m_message->show();
        });
}

} // namespace leertafel::ui
