#include "ui/trends/JudgementForm.h"

#include "ui/common/GrowingText.h"
#include "ui/common/RadioChoice.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QString verdictWord(ActionVerdict verdict) {
    switch (verdict) {
    case ActionVerdict::Stay:
        return JudgementForm::tr("keep it going");
    case ActionVerdict::Adjust:
        return JudgementForm::tr("adjust it");
    case ActionVerdict::Stop:
        return JudgementForm::tr("stop it");
    }
    return {};
}

JudgementForm::JudgementForm(QWidget* parent)
    : QWidget(parent)
    , m_about(new TextLabel({}, TextRole::BodyStrong))
    , m_verdicts(new QButtonGroup(this))
    , m_words(new GrowingText(tr("Why"), 2))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"judgementForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::s));
    m_about->setTextFormat(Qt::PlainText);
    column->addWidget(m_about);
    for (const ActionVerdict verdict : {ActionVerdict::Stay, ActionVerdict::Adjust, ActionVerdict::Stop}) {
        auto* choice = new RadioChoice(verdictWord(verdict), RadioChoice::Arrows::Choose);
        choice->setObjectName(u"judgement."_s + toId(verdict));
        m_verdicts->addButton(choice, static_cast<int>(verdict));
        column->addWidget(choice);
    }
    m_words->setObjectName(u"judgement.words"_s);
    column->addWidget(new FormField(
        tr("Why"), tr("In your own words: what did you see, and what do the figures not say?"), m_words));
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_save = makeButton(tr("Write it down"), ButtonKind::Small);
    m_save->setObjectName(u"judgement.save"_s);
    m_save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"judgement.cancel"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (!verdict()) {
            refuse(tr("Choose what is to become of it."));
            m_verdicts->buttons().constFirst()->setFocus();
            return;
        }
        if (words().isEmpty()) {
            refuse(tr("Add a few words about why."));
            m_words->setFocus();
            return;
        }
        Q_EMIT saved();
    });
    connect(back, &QPushButton::clicked, this, &JudgementForm::cancelled);
    connect(m_words, &QPlainTextEdit::textChanged, this, &JudgementForm::edited);
}

void JudgementForm::begin(const InterventionId& action, const QString& title, const QString& words) {
    m_action = action;
    m_about->setText(title);
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(words);
    m_message->hide();
    show();
    const QAbstractButton* chosen = m_verdicts->checkedButton();
    (chosen != nullptr ? m_verdicts->checkedButton() : m_verdicts->buttons().constFirst())->setFocus();
}

std::optional<ActionVerdict> JudgementForm::verdict() const {
    const int id = m_verdicts->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<ActionVerdict>(id));
}

QString JudgementForm::words() const { return m_words->toPlainText().trimmed(); }

void JudgementForm::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
    bringIntoView(m_message);
    bringIntoView(m_save);
}

void JudgementForm::clear() {
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_verdicts->setExclusive(false);
    const auto choices = m_verdicts->buttons();
    for (QAbstractButton* choice : choices)
        choice->setChecked(false);
    m_verdicts->setExclusive(true);
    m_message->hide();
}

} // namespace leertafel::ui
