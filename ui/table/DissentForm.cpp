#include "ui/table/DissentForm.h"

#include "ui/common/FormAct.h"
#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

DissentForm::DissentForm(const QList<QPair<QString, QString>>& functions, QWidget* parent)
    : QWidget(parent)
    , m_function(new IdCombo)
    , m_words(new GrowingText(tr("In their own words"), 2))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"dissentForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::m));
    m_function->setObjectName(u"dissent.function"_s);
    m_function->add({}, tr("Choose a function"));
    for (const auto& [id, shown] : functions)
        m_function->add(id, shown);
    m_words->setObjectName(u"dissent.words"_s);
    auto* who = new QHBoxLayout;
    who->addWidget(new FormField(tr("Who sees it differently?"), {}, m_function));
    who->addStretch(1);
    column->addLayout(who);
    column->addWidget(
        new FormField(tr("In their own words"), tr("Stands next to the decision, just as large."), m_words));
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_save = makeFormAct(tr("Put it alongside"));
    m_save->setObjectName(u"dissent.save"_s);
    m_save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"dissent.cancel"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &DissentForm::save);
    connect(back, &QPushButton::clicked, this, &DissentForm::cancelled);
}

/// Words are put down to nobody but who said them.
void DissentForm::save() {
    if (!function().isEmpty())
        return Q_EMIT saved();
    refuse(tr("Who sees it differently? Choose a function."));
    m_function->setFocus(Qt::OtherFocusReason);
}

QString DissentForm::function() const { return m_function->currentId(); }
QString DissentForm::words() const { return m_words->toPlainText().trimmed(); }

void DissentForm::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
    bringIntoView(m_message);
    bringIntoView(m_save);
}

/// Whoever speaks first says who they are.
void DissentForm::begin() {
    QWidget* first = m_function;
    if (!function().isEmpty())
        first = m_words;
    first->setFocus(Qt::OtherFocusReason);
}

void DissentForm::keepIn(WordKeeper& keeper, const QString& place) { keeper.attach(m_words, place); }

void DissentForm::clear() { m_words->clear(); }

} // namespace leertafel::ui
