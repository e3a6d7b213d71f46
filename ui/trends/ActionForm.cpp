#include "ui/trends/ActionForm.h"

#include "ui/common/Theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

ActionForm::ActionForm(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_on(new QDateEdit(today))
    , m_expectation(new QLineEdit)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"actionForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::s));
    m_title->setObjectName(u"action.title"_s);
    m_on->setObjectName(u"action.date"_s);
    m_on->setCalendarPopup(true);
    m_on->setDisplayFormat(u"d MMMM yyyy"_s);
    m_on->setMinimumWidth(Theme::px(184));
    m_expectation->setObjectName(u"action.expectation"_s);
    column->addWidget(new FormField(tr("What is being done here?"), {}, m_title));
    column->addWidget(new FormField(tr("Since when?"), {}, m_on));
    column->addWidget(new FormField(
        tr("What do you expect from it?"),
        tr("Written down beforehand, so that you can see later whether it came true."), m_expectation));
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_save = makeButton(tr("Add action"), ButtonKind::Small, u"list-add"_s);
    m_save->setObjectName(u"action.save"_s);
    m_save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"action.cancel"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_title->text().trimmed().isEmpty()) {
            refuse(tr("Write in a few words what is being done."));
            m_title->setFocus();
            return;
        }
        Q_EMIT saved();
    });
    connect(back, &QPushButton::clicked, this, &ActionForm::cancelled);
    for (QLineEdit* field : {m_title, m_expectation})
        connect(field, &QLineEdit::textEdited, this, &ActionForm::edited);
}

Intervention ActionForm::intervention() const {
    Intervention result;
    result.title = m_title->text().trimmed();
    result.startedOn = m_on->date();
    result.expectation = m_expectation->text().trimmed();
    return result;
}

void ActionForm::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
    bringIntoView(m_message);
    bringIntoView(m_save);
}

void ActionForm::clear() {
    m_title->clear();
    m_expectation->clear();
    m_message->hide();
}

QStringList ActionForm::words() const { return {m_title->text(), m_expectation->text()}; }

void ActionForm::setWords(const QStringList& words) {
    m_title->setText(words.value(0));
    m_expectation->setText(words.value(1));
    m_message->hide();
}

void ActionForm::begin() {
    show();
    m_title->setFocus();
}

} // namespace leertafel::ui
