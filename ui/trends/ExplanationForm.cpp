#include "ui/trends/ExplanationForm.h"

#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QString saidByWord(const QString& id) {
    if (id == u"team")
        return ExplanationForm::tr("neighbourhood team");
    if (id == u"city")
        return ExplanationForm::tr("municipality");
    if (id == u"school")
        return ExplanationForm::tr("school");
    if (id == u"family")
        return ExplanationForm::tr("families");
    return {};
}

void addVoices(IdCombo* combo) {
    for (const QString& id : {u"team"_s, u"city"_s, u"school"_s, u"family"_s})
        combo->add(id, saidByWord(id));
}

ExplanationForm::ExplanationForm(QWidget* parent)
    : QWidget(parent)
    , m_text(new GrowingText(tr("Explanation"), 2))
    , m_saidBy(new IdCombo)
    , m_refute(new QLineEdit)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"explanationForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::s));
    m_text->setObjectName(u"explanation.text"_s);
    m_saidBy->setObjectName(u"explanation.saidBy"_s);
    addVoices(m_saidBy);
    m_refute->setObjectName(u"explanation.refute"_s);
    column->addWidget(
        new FormField(tr("Explanation"), tr("One sentence, without names of people or schools."), m_text));
    column->addWidget(new FormField(tr("Who says so?"), {}, m_saidBy));
    column->addWidget(
        new FormField(tr("What would refute this?"), tr("What would you see if it were not so?"), m_refute));
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_save = makeButton(tr("Add explanation"), ButtonKind::Small, u"list-add"_s);
    m_save->setObjectName(u"explanation.save"_s);
    m_save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"explanation.cancel"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_text->toPlainText().trimmed().isEmpty()) {
            refuse(tr("An explanation needs one sentence."));
            m_text->setFocus();
            return;
        }
        Q_EMIT saved();
    });
    connect(back, &QPushButton::clicked, this, &ExplanationForm::cancelled);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ExplanationForm::edited);
    connect(m_refute, &QLineEdit::textEdited, this, &ExplanationForm::edited);
}

Explanation ExplanationForm::explanation() const {
    Explanation result;
    result.text = m_text->toPlainText().trimmed();
    result.saidBy = m_saidBy->currentId();
    result.wouldRefute = m_refute->text().trimmed();
    return result;
}

void ExplanationForm::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
    bringIntoView(m_message);
    bringIntoView(m_save);
}

void ExplanationForm::clear() {
    m_text->clear();
    m_refute->clear();
    m_message->hide();
}

QStringList ExplanationForm::words() const { return {m_text->toPlainText(), m_refute->text()}; }

void ExplanationForm::setWords(const QStringList& words) {
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(words.value(0));
    m_refute->setText(words.value(1));
    m_message->hide();
}

void ExplanationForm::begin(bool atRefutation) {
    show();
    if (atRefutation)
        m_refute->setFocus();
    else
        m_text->setFocus();
}

} // namespace leertafel::ui
