#include "ui/unlock/CreateForm.h"

#include "ui/common/BackgroundJob.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Folders.h"
#include "ui/common/Theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

CreateForm::CreateForm(const UnlockParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_place(documentsFolder())
    , m_name(new QLineEdit)
    , m_placeLabel(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_member(new QLineEdit)
    , m_passphrase(new NewPassphrase(u"create"_s))
    , m_why(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_create(makeButton(tr("Make the folder"), ButtonKind::Primary))
    , m_back(makeButton(tr("Back"), ButtonKind::Plain)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    column->addWidget(new TextLabel(tr("A new folder"), TextRole::PageTitle));
    m_name->setObjectName(u"create.name"_s);
    m_member->setObjectName(u"create.member"_s);
    column->addWidget(new FormField(tr("Name of the folder"),
                                    tr("For instance “Team Leidsche Rijn” or “My own folder”."), m_name));
    auto* place = new QHBoxLayout;
    auto* choose = makeButton(tr("Another place…"), ButtonKind::Small);
    choose->setObjectName(u"create.place"_s);
    place->addWidget(m_placeLabel, 1);
    place->addWidget(choose);
    column->addLayout(place);
    column->addWidget(new FormField(tr("Your name"), tr("As your colleagues know you."), m_member));
    column->addWidget(m_passphrase);
    m_message->setObjectName(u"create.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::s));
    m_create->setObjectName(u"create.create"_s);
    m_back->setObjectName(u"create.back"_s);
    buttons->addWidget(m_create);
    buttons->addWidget(m_back);
    buttons->addWidget(m_why, 1);
    column->addLayout(buttons);
    column->addStretch(1);
    setFocusProxy(m_name);

    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = m_parts.dialogs.chooseFolder(this, tr("Where does the folder go?"), m_place);
        if (!chosen.isEmpty())
            m_place = chosen;
        judge();
    });
    for (QLineEdit* field : {m_name, m_member})
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_passphrase->setKnownWords({m_name->text(), m_member->text()});
            judge();
        });
    connect(m_passphrase, &NewPassphrase::changed, this, &CreateForm::judge);
    connect(m_passphrase, &NewPassphrase::accepted, this, &CreateForm::create);
    connect(m_create, &QPushButton::clicked, this, &CreateForm::create);
    connect(m_back, &QPushButton::clicked, this, &CreateForm::cancelled);
    judge();
}

void CreateForm::start() {
    m_passphrase->clear();
    m_message->hide();
    judge();
    m_name->setFocus();
}

QString CreateForm::path() const {
    QString name = m_name->text().trimmed();
    name.replace(u'/', u'-');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QString() : QDir(m_place).filePath(name + u".leertafel"_s);
}

void CreateForm::judge() {
    const QString target = path();
    m_placeLabel->setText(target.isEmpty() ? tr("In %1").arg(QDir::toNativeSeparators(m_place))
                                           : tr("Becomes %1").arg(QDir::toNativeSeparators(target)));
    QString why;
    if (target.isEmpty())
        why = tr("Give the folder a name.");
    else if (m_member->text().trimmed().isEmpty())
        why = tr("Type your name.");
    else
        why = m_passphrase->whyNot();
    m_why->setText(why);
    m_create->setEnabled(why.isEmpty());
    m_create->setToolTip(why);
    m_create->setAccessibleDescription(why);
}

void CreateForm::create() {
    if (!m_create->isEnabled())
        return;
    m_message->hide();
    const QString target = path();
    const QString member = m_member->text().trimmed();
    auto passphrase = std::make_shared<services::Passphrase>(m_passphrase->take());
    setEnabled(false);
    m_create->setText(tr("Making…"));
    m_why->setText(tr("One moment: a key is being made."));
    const services::StoreService& stores = m_parts.stores;
    inBackground(
        this, [&stores, target, member, passphrase] { return stores.create(target, member, *passphrase); },
        [this, target, member](Result<services::StoreService::Created> made) {
            setEnabled(true);
            m_create->setText(tr("Make the folder"));
            judge();
            if (!made) {
                m_message->setText(errorSentence(made.error()));
                m_message->show();
                return;
            }
            m_parts.preferences.addRecentStore(target);
            m_parts.preferences.setLastMember(target, made->member.text());
            Q_EMIT created(target, *made, member);
        });
}

} // namespace leertafel::ui
