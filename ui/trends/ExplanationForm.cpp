#include "ui/trends/ExplanationForm.h"

#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"

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
    : StoryForm(u"explanation"_s, parent)
    , m_text(new GrowingText(tr("Explanation"), 2))
    , m_saidBy(new IdCombo)
    , m_refute(new QLineEdit) {
    m_text->setObjectName(u"explanation.text"_s);
    m_saidBy->setObjectName(u"explanation.saidBy"_s);
    addVoices(m_saidBy);
    m_refute->setObjectName(u"explanation.refute"_s);
    column()->addWidget(
        new FormField(tr("Explanation"), tr("One sentence, without names of people or schools."), m_text));
    column()->addWidget(new FormField(tr("Who says so?"), {}, m_saidBy));
    column()->addWidget(
        new FormField(tr("What would refute this?"), tr("What would you see if it were not so?"), m_refute));
    addFoot(tr("Add explanation"), u"list-add"_s);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ExplanationForm::edited);
    connect(m_refute, &QLineEdit::textEdited, this, &ExplanationForm::edited);
    connect(m_saidBy, &IdCombo::chosen, this, &ExplanationForm::edited);
}

bool ExplanationForm::isComplete() {
    if (!m_text->toPlainText().trimmed().isEmpty())
        return true;
    refuse(tr("An explanation needs one sentence."));
    m_text->setFocus();
    return false;
}

Explanation ExplanationForm::explanation() const {
    Explanation result;
    result.text = m_text->toPlainText().trimmed();
    result.saidBy = m_saidBy->currentId();
    result.wouldRefute = m_refute->text().trimmed();
    return result;
}

void ExplanationForm::clear() { setWords({}); }

QStringList ExplanationForm::words() const {
    const bool empty = m_text->toPlainText().isEmpty() && m_refute->text().isEmpty();
    // Who says so is nothing to keep without a word of it; the first in the list is what it begins with.
    return {m_text->toPlainText(), m_refute->text(),
            empty || m_saidBy->currentIndex() == 0 ? QString() : m_saidBy->currentId()};
}

void ExplanationForm::setWords(const QStringList& words) {
    const QSignalBlocker quiet(m_text), still(m_saidBy);
    m_text->setPlainText(words.value(0));
    m_refute->setText(words.value(1));
    if (words.value(2).isEmpty())
        m_saidBy->setCurrentIndex(0);
    else
        m_saidBy->setCurrentId(words.value(2));
    clearRefusal();
}

void ExplanationForm::begin(bool atRefutation) {
    show();
    if (atRefutation)
        m_refute->setFocus();
    else
        m_text->setFocus();
}

} // namespace leertafel::ui
