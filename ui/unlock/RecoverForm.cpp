#include "ui/unlock/RecoverForm.h"

#include "ui/common/BackgroundJob.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

RecoverForm::RecoverForm(const UnlockParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_who(new IdCombo)
    , m_code(new QLineEdit)
    , m_passphrase(new NewPassphrase(u"recover"_s, NewPassphrase::Which::Next))
    , m_why(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_set(makeButton(tr("Save and open"), ButtonKind::Primary)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    column->addWidget(new TextLabel(tr("Passphrase lost"), TextRole::PageTitle));
    m_who->setObjectName(u"recover.who"_s);
    m_code->setObjectName(u"recover.code"_s);
    column->addWidget(new FormField(tr("Who are you?"), {}, m_who));
    column->addWidget(new FormField(tr("The code on the recovery sheet"),
                                    tr("Capitals and dashes do not matter."), m_code));
    column->addWidget(m_passphrase);
    m_message->setObjectName(u"recover.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::s));
    auto* back = makeButton(tr("Back"), ButtonKind::Plain);
    back->setObjectName(u"recover.back"_s);
    m_set->setObjectName(u"recover.set"_s);
    buttons->addWidget(m_set);
    buttons->addWidget(back);
    buttons->addWidget(m_why, 1);
    column->addLayout(buttons);
    column->addStretch(1);
    setFocusProxy(m_code);
    connect(m_code, &QLineEdit::textChanged, this, &RecoverForm::judge);
    connect(m_passphrase, &NewPassphrase::changed, this, &RecoverForm::judge);
    connect(m_passphrase, &NewPassphrase::accepted, this, &RecoverForm::recover);
    connect(m_set, &QPushButton::clicked, this, &RecoverForm::recover);
    connect(back, &QPushButton::clicked, this, &RecoverForm::cancelled);
    judge();
}

void RecoverForm::showStore(const QString& path) {
    m_path = path;
    m_code->clear();
    m_passphrase->clear();
    m_message->hide();
    m_who->clear();
    if (const auto summary = m_parts.stores.inspect(path))
        for (const services::KnownMember& member : summary->members)
            if (member.active)
                m_who->add(member.id.text(), member.name);
    m_who->setCurrentId(m_parts.preferences.lastMember(path));
    if (m_who->currentIndex() < 0)
        m_who->setCurrentIndex(0);
    judge();
    m_code->setFocus();
}

void RecoverForm::judge() {
    const QString why =
        m_code->text().trimmed().isEmpty() ? tr("Type the code of the sheet.") : m_passphrase->whyNot();
    m_why->setText(why);
    m_set->setEnabled(why.isEmpty());
    m_set->setAccessibleDescription(why);
}

void RecoverForm::recover() {
    if (!m_set->isEnabled())
        return;
    m_message->hide();
    auto passphrase = std::make_shared<services::Passphrase>(m_passphrase->take());
    const MemberId member(m_who->currentId());
    setEnabled(false);
    m_set->setText(tr("Opening…"));
    m_why->setText(tr("One moment: a key is being made."));
    const services::StoreService& stores = m_parts.stores;
    inBackground(
        this,
        [&stores, path = m_path, member, code = m_code->text().trimmed(), passphrase] {
            return stores.recover(path, member, code, *passphrase);
        },
        [this, member](Result<std::shared_ptr<services::UnlockedKeys>> keys) {
            setEnabled(true);
            m_set->setText(tr("Save and open"));
            judge();
            if (!keys) {
                m_message->setText(errorSentence(keys.error()));
                m_message->show();
                return;
            }
            m_code->clear();
            m_parts.preferences.setLastMember(m_path, member.text());
            Q_EMIT recovered(*keys);
        });
}

} // namespace leertafel::ui
