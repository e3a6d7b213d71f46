#include "ui/trends/JudgementForm.h"

#include "ui/common/GrowingText.h"
#include "ui/common/RadioChoice.h"

#include <QButtonGroup>
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
    : StoryForm(u"judgement"_s, parent)
    , m_about(new TextLabel({}, TextRole::BodyStrong))
    , m_verdicts(new QButtonGroup(this))
    , m_words(new GrowingText(tr("Why"), 2)) {
    m_about->setTextFormat(Qt::PlainText);
    column()->addWidget(m_about);
    for (const ActionVerdict verdict : {ActionVerdict::Stay, ActionVerdict::Adjust, ActionVerdict::Stop}) {
        auto* choice = new RadioChoice(verdictWord(verdict), RadioChoice::Arrows::Choose);
        choice->setObjectName(u"judgement."_s + toId(verdict));
        m_verdicts->addButton(choice, static_cast<int>(verdict));
        column()->addWidget(choice);
    }
    m_words->setObjectName(u"judgement.words"_s);
    column()->addWidget(new FormField(
        tr("Why"), tr("In your own words: what did you see, and what do the figures not say?"), m_words));
    addFoot(tr("Write it down"));
    connect(m_words, &QPlainTextEdit::textChanged, this, &JudgementForm::edited);
}

bool JudgementForm::isComplete() {
    if (!verdict()) {
        refuse(tr("Choose what is to become of it."));
        m_verdicts->buttons().constFirst()->setFocus();
        return false;
    }
    if (words().isEmpty()) {
        refuse(tr("Add a few words about why."));
        m_words->setFocus();
        return false;
    }
    return true;
}

void JudgementForm::begin(const InterventionId& action, const QString& title, const QString& words) {
    if (m_action != action)
        clear(); // what was chosen for another one
    m_action = action;
    m_about->setText(title);
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(words);
    clearRefusal();
    show();
    QAbstractButton* chosen = m_verdicts->checkedButton();
    (chosen != nullptr ? chosen : m_verdicts->buttons().constFirst())->setFocus();
}

std::optional<ActionVerdict> JudgementForm::verdict() const {
    const int id = m_verdicts->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<ActionVerdict>(id));
}

QString JudgementForm::words() const { return m_words->toPlainText().trimmed(); }

void JudgementForm::leave() {
    hide();
    clear();
    m_action = {};
}

void JudgementForm::clear() {
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_verdicts->setExclusive(false);
    const auto choices = m_verdicts->buttons();
    for (QAbstractButton* choice : choices)
        choice->setChecked(false);
    m_verdicts->setExclusive(true);
    clearRefusal();
}

} // namespace leertafel::ui
