#include "ui/table/OutcomeForm.h"

#include "core/services/FollowUpService.h"
#include "core/services/Workspace.h"
#include "ui/common/DayField.h"
#include "ui/common/FormAct.h"
#include "ui/common/GrowingText.h"
#include "ui/common/RadioChoice.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr TryOutcome outcomes[] = {TryOutcome::Keep, TryOutcome::Change, TryOutcome::Stop};

QString placeOf(const AgreementId& id) { return u"agreement/%1/outcome"_s.arg(id.text()); }
} // namespace

QString outcomeWord(TryOutcome outcome) {
    switch (outcome) {
    case TryOutcome::None:
        return {};
    case TryOutcome::Keep:
        return OutcomeForm::tr("keep it");
    case TryOutcome::Change:
        return OutcomeForm::tr("change it");
    case TryOutcome::Stop:
        return OutcomeForm::tr("stop it");
    }
    return {};
}

OutcomeForm::OutcomeForm(QDate lookOn, QWidget* parent)
    : QWidget(parent)
    , m_choice(new QButtonGroup(this))
    , m_seen(new GrowingText(tr("What did you see?"), 2))
    , m_day(new DayField(lookOn))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_save(makeFormAct(tr("Write it down"))) {
    setObjectName(u"outcomeForm"_s);
    m_seen->setObjectName(u"outcome.seen"_s);
    m_day->setObjectName(u"outcome.day"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::m));
    auto* across = new QHBoxLayout;
    across->setSpacing(Theme::px(space::xl));
    for (const TryOutcome each : outcomes) {
        auto* choice = new RadioChoice(outcomeWord(each), RadioChoice::Arrows::Choose);
        choice->setObjectName(u"outcome."_s + toId(each));
        m_choice->addButton(choice, static_cast<int>(each));
        across->addWidget(choice);
    }
    across->addStretch(1);
    column->addWidget(new TextLabel(tr("What becomes of the try-out?"), TextRole::BodyStrong));
    column->addLayout(across);
    column->addWidget(new FormField(
        tr("What did you see?"),
        tr("In your own words: what happened, for whom, and what you did not expect."), m_seen));
    auto* days = new QHBoxLayout;
    m_dayField = new FormField(tr("Look again on"), {}, m_day);
    days->addWidget(m_dayField);
    days->addStretch(1);
    column->addLayout(days);
    m_message->setObjectName(u"outcome.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_save->setObjectName(u"outcome.save"_s);
    m_save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"outcome.cancel"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &OutcomeForm::saved);
    connect(back, &QPushButton::clicked, this, &OutcomeForm::cancelled);
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showDay();
        Q_EMIT edited();
    });
    connect(m_seen, &GrowingText::textChanged, this, &OutcomeForm::edited);
    connect(m_day, &QDateEdit::dateChanged, this, &OutcomeForm::edited);
    showDay();
}

void OutcomeForm::showDay() { m_dayField->setVisible(outcome() == TryOutcome::Change); }

TryOutcome OutcomeForm::outcome() const {
    const int chosen = m_choice->checkedId();
    return chosen < 0 ? TryOutcome::None : static_cast<TryOutcome>(chosen);
}

void OutcomeForm::setOutcome(TryOutcome outcome) {
    if (auto* choice = m_choice->button(static_cast<int>(outcome)))
        choice->setChecked(true);
}

QString OutcomeForm::seen() const { return m_seen->toPlainText().trimmed(); }
QDate OutcomeForm::lookOn() const { return m_day->date(); }

void OutcomeForm::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
    bringIntoView(m_message);
    bringIntoView(m_save);
}

void OutcomeForm::begin() {
    QWidget* first = m_seen;
    if (outcome() == TryOutcome::None)
        first = m_choice->buttons().constFirst();
    first->setFocus(Qt::OtherFocusReason);
}

void OutcomeForm::keepIn(WordKeeper& keeper, const AgreementId& about) {
    keeper.attach(m_seen, placeOf(about));
}

Undo OutcomeForm::takeBack(services::Workspace& workspace, const AgreementId& about,
                           const FollowUpId& written, const QString& seen) {
    return [&service = workspace.followUps(), &kept = workspace.unsentWords(), written, seen,
            place = placeOf(about)]() -> Result<void> {
        const auto undone = service.undoWeigh(written);
        return undone ? kept.keep(place, seen) : undone;
    };
}

void OutcomeForm::clear() { m_seen->clear(); }

} // namespace leertafel::ui
