#include "ui/table/CityAnswerForm.h"

#include "ui/common/DayField.h"
#include "ui/common/FormAct.h"
#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QString cityAnswerWords(CityAnswer answer) {
    switch (answer) {
    case CityAnswer::Accepted:
        return CityAnswerForm::tr("the municipality agrees");
    case CityAnswer::Declined:
        return CityAnswerForm::tr("the municipality does not agree");
    case CityAnswer::Later:
        return CityAnswerForm::tr("the municipality comes back to it later");
    }
    return {};
}

CityAnswerForm::CityAnswerForm(const QList<QPair<QString, QString>>& functions, QDate today,
                               const QString& about, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_verdict(new IdCombo)
    , m_function(new IdCombo)
    , m_day(new DayField(today))
    , m_said(new GrowingText(tr("What was said, and why"), 2)) {
    const auto named = [&about](const QString& part) { return u"proposal.%1.%2"_s.arg(part, about); };
    setObjectName(named(u"answerForm"_s));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::m));
    m_verdict->setObjectName(named(u"verdict"_s));
    m_verdict->add({}, tr("choose"));
    for (const CityAnswer answer : {CityAnswer::Accepted, CityAnswer::Declined, CityAnswer::Later})
        m_verdict->add(toId(answer), cityAnswerWords(answer));
    m_function->setObjectName(named(u"function"_s));
    m_function->add({}, tr("choose"));
    for (const auto& [id, shown] : functions)
        m_function->add(id, shown);
    m_day->setObjectName(named(u"day"_s));
    m_said->setObjectName(named(u"said"_s));
    column->addWidget(new FormField(tr("What the municipality says"), {}, m_verdict));
    column->addWidget(new FormField(tr("Who said it"), tr("A function, never a person."), m_function));
    auto* days = new QHBoxLayout;
    days->addWidget(new FormField(tr("When"), {}, m_day));
    days->addStretch(1);
    column->addLayout(days);
    column->addWidget(new FormField(tr("In their own words"), {}, m_said));
    auto* buttons = new QHBoxLayout;
    auto* keep = makeFormAct(tr("Write it down"));
    keep->setObjectName(named(u"keepAnswer"_s));
    keep->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(named(u"cancel"_s));
    buttons->addWidget(keep);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &CityAnswerForm::saved);
    connect(back, &QPushButton::clicked, this, &CityAnswerForm::cancelled);
}

services::CityWords CityAnswerForm::said() const {
    services::CityWords words;
    if (const auto verdict = cityAnswerFromId(m_verdict->currentId()))
        words.answer = *verdict;
    words.on = m_day->date();
    words.function = m_function->currentId();
    words.words = m_said->toPlainText();
    return words;
}

void CityAnswerForm::begin() { m_verdict->setFocus(Qt::OtherFocusReason); }

QStringList CityAnswerForm::places(const QString& place) {
    return {place + u"/said"_s, place + u"/choices"_s};
}

bool CityAnswerForm::keepIn(WordKeeper& keeper, const QString& place) {
    const QStringList kept = places(place);
    const bool any = !keeper.of(kept.at(0)).isEmpty() || !keeper.of(kept.at(1)).isEmpty();
    keeper.attach(m_said, kept.at(0));
    setChoices(keeper.of(kept.at(1)));
    const auto keep = [this, &keeper, at = kept.at(1)] { keeper.keep(at, choices()); };
    connect(m_verdict, &QComboBox::currentIndexChanged, this, keep);
    connect(m_function, &QComboBox::currentIndexChanged, this, keep);
    connect(m_day, &QDateEdit::dateChanged, this, keep);
    return any;
}

QString CityAnswerForm::choices() const {
    const QString verdict = m_verdict->currentId();
    const QString function = m_function->currentId();
    if (verdict.isEmpty() && function.isEmpty() && m_day->date() == m_today)
        return {};
    return verdict + u'|' + m_day->date().toString(Qt::ISODate) + u'|' + function;
}

void CityAnswerForm::setChoices(const QString& kept) {
    if (kept.isEmpty())
        return;
    m_verdict->setCurrentId(kept.section(u'|', 0, 0));
    m_function->setCurrentId(kept.section(u'|', 2));
    if (const QDate day = QDate::fromString(kept.section(u'|', 1, 1), Qt::ISODate); day.isValid())
        m_day->setDate(day);
}

} // namespace leertafel::ui
