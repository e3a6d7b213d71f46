#include "ui/trends/ArgumentForm.h"

#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/RadioChoice.h"
#include "ui/trends/ExplanationForm.h"

#include <QButtonGroup>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QString stanceWord(Stance stance) {
    switch (stance) {
    case Stance::For:
        return ArgumentForm::tr("For");
    case Stance::Against:
        return ArgumentForm::tr("Against");
    }
    return {};
}

ArgumentForm::ArgumentForm(QWidget* parent)
    : StoryForm(u"argument"_s, parent)
    , m_about(new TextLabel({}, TextRole::BodyStrong))
    , m_stances(new QButtonGroup(this))
    , m_saidBy(new IdCombo)
    , m_words(new GrowingText(tr("What did you see or hear?"), 2)) {
    m_about->setTextFormat(Qt::PlainText);
    column()->addWidget(m_about);
    const QList<QPair<Stance, QString>> choices{{Stance::For, tr("This speaks for it")},
                                                {Stance::Against, tr("This speaks against it")}};
    for (const auto& [stance, words] : choices) {
        auto* choice = new RadioChoice(words, RadioChoice::Arrows::Choose);
        choice->setObjectName(u"argument."_s + toId(stance));
        m_stances->addButton(choice, static_cast<int>(stance));
        column()->addWidget(choice);
    }
    m_words->setObjectName(u"argument.words"_s);
    column()->addWidget(new FormField(tr("What did you see or hear?"),
                                      tr("In your own words, without names of people or schools."), m_words));
    m_saidBy->setObjectName(u"argument.saidBy"_s);
    addVoices(m_saidBy);
    column()->addWidget(new FormField(tr("Who says so?"), {}, m_saidBy));
    addFoot(tr("Write it down"));
    connect(m_words, &QPlainTextEdit::textChanged, this, &ArgumentForm::edited);
}

bool ArgumentForm::isComplete() {
    if (!stance()) {
        refuse(tr("Choose whether it speaks for or against."));
        m_stances->buttons().constFirst()->setFocus();
        return false;
    }
    if (words().isEmpty()) {
        refuse(tr("Add a few words about what you saw or heard."));
        m_words->setFocus();
        return false;
    }
    return true;
}

void ArgumentForm::begin(const ExplanationId& explanation, const QString& title, const QString& words) {
    if (m_explanation != explanation)
        clear(); // what was chosen for another one
    m_explanation = explanation;
    m_about->setText(title);
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(words);
    clearRefusal();
    show();
    QAbstractButton* chosen = m_stances->checkedButton();
    (chosen != nullptr ? chosen : m_stances->buttons().constFirst())->setFocus();
}

std::optional<Stance> ArgumentForm::stance() const {
    const int id = m_stances->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<Stance>(id));
}

QString ArgumentForm::saidBy() const { return m_saidBy->currentId(); }

QString ArgumentForm::words() const { return m_words->toPlainText().trimmed(); }

void ArgumentForm::leave() {
    hide();
    clear();
    m_explanation = {};
}

void ArgumentForm::clear() {
    const QSignalBlocker quiet(m_words), still(m_saidBy);
    m_words->clear();
    m_saidBy->setCurrentIndex(0);
    m_stances->setExclusive(false);
    const auto choices = m_stances->buttons();
    for (QAbstractButton* choice : choices)
        choice->setChecked(false);
    m_stances->setExclusive(true);
    clearRefusal();
}

} // namespace leertafel::ui
