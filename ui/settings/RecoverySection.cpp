#include "ui/settings/RecoverySection.h"

#include "core/services/MemberService.h"
#include "ui/common/BackgroundJob.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/RecoverySheet.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

RecoverySection::RecoverySection(PageContext context, const Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_none(new InlineMessage(InlineMessage::Kind::Attention))
    , m_holder(new TextLabel({}, TextRole::Body, TextLabel::Tone::Quiet))
    , m_ask(new QWidget)
    , m_passphrase(new QLineEdit)
    , m_make(makeButton(tr("Make a new recovery sheet"), ButtonKind::Quiet))
    , m_why(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_sheet(new RecoverySheet(dialogs, context.workspace.clock())) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::xl), 0, 0);
    column->setSpacing(Theme::px(space::l));
    column->addWidget(makeLine());
    column->addWidget(new TextLabel(tr("Recovery sheet"), TextRole::Section));
    m_none->setObjectName(u"settings.noRecovery"_s);
    m_none->setText(tr("This folder has no recovery sheet now. Make one, so that a lost passphrase does not "
                       "lock everybody out."));
    m_none->hide();
    column->addWidget(m_none);
    m_holder->setTextFormat(Qt::PlainText);
    m_holder->setObjectName(u"settings.recoveryHolder"_s);
    column->addWidget(m_holder);
    auto* ask = new QVBoxLayout(m_ask);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->setSpacing(Theme::px(space::m));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setObjectName(u"settings.recoveryPassphrase"_s);
    ask->addWidget(new FormField(tr("Your passphrase"),
                                 tr("After this, the old sheet no longer opens anything."), m_passphrase));
    auto* row = new QHBoxLayout;
    m_make->setObjectName(u"settings.newRecovery"_s);
    row->addWidget(m_make);
    row->addWidget(m_why, 1);
    ask->addLayout(row);
    column->addWidget(m_ask);
    m_message->setObjectName(u"settings.recoveryMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    m_sheet->setLeaveWords(tr("Done"));
    m_sheet->hide();
    column->addWidget(m_sheet);
    connect(m_passphrase, &QLineEdit::textChanged, this, &RecoverySection::judge);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &RecoverySection::make);
    connect(m_make, &QPushButton::clicked, this, &RecoverySection::make);
    connect(m_sheet, &RecoverySheet::done, this, [this] {
        m_sheet->forget();
        m_sheet->hide();
        m_ask->show();
        refresh();
    });
    refresh();
}

void RecoverySection::refresh() {
    services::Workspace& workspace = m_context.workspace;
    const auto me = workspace.member(workspace.me());
    m_iKeep = me && me->functions.testFlag(MemberFunction::Keeper);
    const auto holder = workspace.members().recoveryHolder();
    m_none->setVisible(holder && holder->isEmpty() && m_sheet->isHidden());
    const auto who = workspace.member(holder.value_or(MemberId()));
    m_holder->setText(who ? tr("The sheet in use now was made by %1.").arg(who->name) : QString());
    m_holder->setVisible(who.has_value() && m_sheet->isHidden());
    judge();
}

void RecoverySection::judge() {
    QString why;
    if (m_context.workspace.isReadOnly())
        why = errorSentence(Error::of(ErrorCode::StoreReadOnly));
    else if (!m_iKeep)
        why = errorSentence(Error::of(ErrorCode::NotAllowed, {{u"who"_s, u"keeper"_s}}));
    else if (m_passphrase->text().isEmpty())
        why = tr("Type your passphrase first.");
    m_why->setText(why);
    m_make->setEnabled(why.isEmpty());
    m_make->setToolTip(why);
    m_make->setAccessibleDescription(why);
}

void RecoverySection::make() {
    if (!m_make->isEnabled())
        return;
    m_message->hide();
    auto passphrase = std::make_shared<services::Passphrase>(m_passphrase->text());
    m_passphrase->clear();
    setEnabled(false);
    m_why->setText(tr("One moment: a key is being made."));
    services::Workspace& workspace = m_context.workspace;
    inBackground(
        this,
        [&workspace, passphrase]() -> Result<QString> {
            auto mine = workspace.sibling();
            return mine ? (*mine)->members().newRecoveryCode(*passphrase)
                        : Result<QString>(fail(mine.error()));
        },
        [this](Result<QString> code) {
            setEnabled(true);
            judge();
            if (!code) {
                m_message->setText(errorSentence(code.error()));
                m_message->show();
                m_passphrase->setFocus();
                return;
            }
            m_none->hide();
            m_holder->hide();
            m_ask->hide();
            m_sheet->show();
            services::Workspace& here = m_context.workspace;
            const auto me = here.member(here.me());
            m_sheet->showCode(here.name(), me ? me->name : QString(), *code);
            code->fill(u' ');
        });
}

} // namespace leertafel::ui
