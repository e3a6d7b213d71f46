#include "ui/trends/ActionForm.h"

#include "ui/common/DayField.h"
#include "ui/common/Theme.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

ActionForm::ActionForm(QDate today, QWidget* parent)
    : StoryForm(u"action"_s, parent)
    , m_title(new QLineEdit)
    , m_on(new DayField(today))
    , m_expectation(new QLineEdit)
    , m_today(today) {
    m_title->setObjectName(u"action.title"_s);
    m_on->setObjectName(u"action.date"_s);
    m_expectation->setObjectName(u"action.expectation"_s);
    column()->addWidget(new FormField(tr("What is being done here?"), {}, m_title));
    column()->addWidget(new FormField(tr("Since when?"), {}, m_on));
    column()->addWidget(new FormField(
        tr("What do you expect from it?"),
        tr("Written down beforehand, so that you can see later whether it came true."), m_expectation));
    addFoot(tr("Add action"), u"list-add"_s);
    for (QLineEdit* field : {m_title, m_expectation})
        connect(field, &QLineEdit::textEdited, this, &ActionForm::edited);
    connect(m_on, &QDateEdit::dateChanged, this, &ActionForm::edited);
}

bool ActionForm::isComplete() {
    if (!m_title->text().trimmed().isEmpty())
        return true;
    refuse(tr("Write in a few words what is being done."));
    m_title->setFocus();
    return false;
}

Intervention ActionForm::intervention() const {
    Intervention result;
    result.title = m_title->text().trimmed();
    result.startedOn = m_on->date();
    result.expectation = m_expectation->text().trimmed();
    return result;
}

void ActionForm::clear() { setWords({}); }

QStringList ActionForm::words() const {
    const bool empty = m_title->text().isEmpty() && m_expectation->text().isEmpty();
    return {m_title->text(), m_expectation->text(),
            empty || m_on->date() == m_today ? QString() : m_on->date().toString(Qt::ISODate)};
}

void ActionForm::setWords(const QStringList& words) {
    const QSignalBlocker quiet(m_on);
    m_title->setText(words.value(0));
    m_expectation->setText(words.value(1));
    const QDate on = QDate::fromString(words.value(2), Qt::ISODate);
    m_on->setDate(on.isValid() ? on : m_today);
    clearRefusal();
}

void ActionForm::begin() {
    show();
    m_title->setFocus();
}

} // namespace leertafel::ui
