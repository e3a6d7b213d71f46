#include "ui/table/DecisionForm.h"

#include "core/domain/Handover.h"
#include "ui/common/DayField.h"
#include "ui/common/FormAct.h"
#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr Decision decisions[] = {Decision::Agreed, Decision::TryOut, Decision::Escalate, Decision::NotNow};
}

DecisionForm::DecisionForm(const QList<QPair<QString, QString>>& owners, const QList<Entry>& ladder,
                           QDate due, QWidget* parent)
    : QWidget(parent)
    , m_text(new GrowingText(tr("What did you agree?"), 2))
    , m_owner(new IdCombo)
    , m_due(new DayField(due))
    , m_reason(new QLineEdit)
    , m_exception(new QLineEdit)
    , m_help(new IdCombo)
    , m_neighbourhood(new QLineEdit)
    , m_handover(new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"decisionForm"_s);
    QStringList words;
    for (const Decision each : decisions)
        words.append(decisionWord(each));
    m_decision = new Segmented(words);
    m_decision->setObjectName(u"decision.kind"_s);
    m_decision->setAccessibleName(tr("What the table decides"));
    m_decision->clearChoice(tr("Choose one")); // nothing looks decided before the table decided
    m_text->setObjectName(u"decision.text"_s);
    m_owner->setObjectName(u"decision.owner"_s);
    m_owner->add({}, tr("Choose a function"));
    for (const auto& [id, shown] : owners)
        m_owner->add(id, shown);
    m_due->setObjectName(u"decision.due"_s);
    m_reason->setObjectName(u"decision.reason"_s);
    m_exception->setObjectName(u"decision.exception"_s);
    m_help->setObjectName(u"decision.help"_s);
    m_help->add({}, tr("not said"));
    m_help->addList(ladder);
    m_neighbourhood->setObjectName(u"decision.neighbourhood"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::m));
    m_kinds = new QHBoxLayout;
    m_kinds->addWidget(new FormField(tr("What the table decides"), {}, m_decision));
    m_kinds->addStretch(1);
    column->addLayout(m_kinds);
    column->addWidget(new FormField(
        tr("What did you agree?"),
        tr("So that somebody who was not there knows what to do. Once recorded it stays, with your "
           "signature."),
        m_text));
    m_reasonField = new FormField(tr("Why not now?"), {}, m_reason);
    column->addWidget(m_reasonField);
    m_who = new QBoxLayout(QBoxLayout::LeftToRight);
    m_who->addWidget(new FormField(tr("Who takes it on?"), {}, m_owner), 0, Qt::AlignLeft);
    m_who->addWidget(new FormField(tr("Look again on"), {}, m_due), 0, Qt::AlignLeft);
    m_who->addStretch(1);
    column->addLayout(m_who);
    placeWho();
    column->addWidget(new FormField(tr("What can the neighbourhood do?"),
                                    tr("Somebody or some place near by, before or beside any help."),
                                    m_neighbourhood));
    auto* help = new QHBoxLayout;
    help->addWidget(new FormField(tr("How far does help go?"), {}, m_help));
    help->addStretch(1);
    column->addLayout(help);
    m_handover->setObjectName(u"decision.handover"_s);
    column->addWidget(m_handover);
    column->addWidget(new FormField(tr("Which rule does this depart from?"),
                                    tr("Empty when it fits within the rules."), m_exception));
    m_message->setObjectName(u"decision.refusal"_s);
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_save = makeFormAct(tr("Record"));
    m_save->setObjectName(u"decision.save"_s);
    m_save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"decision.cancel"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &DecisionForm::save);
    connect(back, &QPushButton::clicked, this, &DecisionForm::cancelled);
    connect(m_decision, &Segmented::currentChanged, this, &DecisionForm::showReason);
    connect(m_decision, &Segmented::currentChanged, this, &DecisionForm::edited);
    connect(m_owner, &IdCombo::chosen, this, &DecisionForm::edited);
    connect(m_due, &QDateEdit::dateChanged, this, &DecisionForm::edited);
    connect(m_text, &GrowingText::textChanged, this, &DecisionForm::edited);
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionForm::edited);
    connect(m_exception, &QLineEdit::textChanged, this, &DecisionForm::edited);
    connect(m_help, &IdCombo::chosen, this, &DecisionForm::edited);
    connect(m_neighbourhood, &QLineEdit::textChanged, this, &DecisionForm::edited);
    connect(m_help, &QComboBox::currentIndexChanged, this, &DecisionForm::showHandover);
    connect(m_decision, &Segmented::currentChanged, this, &DecisionForm::showHandover);
    showReason();
    showHandover();
}

/// Beside each other where the words of the longest function have room, else under each other.
void DecisionForm::placeWho() {
    const int due = std::max(m_due->sizeHint().width(), m_due->minimumWidth());
    const bool under = m_owner->sizeHint().width() + Theme::px(space::l) + due > width();
    m_who->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_who->setSpacing(Theme::px(under ? space::m : space::l));
}

void DecisionForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeWho();
}

void DecisionForm::setPlanAgreed(bool agreed) {
    m_planAgreed = agreed;
    showHandover();
}

void DecisionForm::showHandover() {
    m_handover->setVisible(isHandover(agreement()));
    QStringList words{
        tr("A warm handover goes with this: the family hears it from you, one talk together, what "
           "stays the same, and a look after six weeks. It comes on What came of it.")};
    if (!m_planAgreed)
        words.prepend(tr("No family plan is agreed yet. What does the family agree to?"));
    m_handover->setText(words.join(u' '));
}

void DecisionForm::showReason() { m_reasonField->setVisible(decision() == Decision::NotNow); }

void DecisionForm::save() {
    if (!decision()) {
        refuse(tr("What does the table decide? Choose one of the four."), m_kinds);
        m_decision->focusChoice();
        Q_EMIT choiceAsked();
        return;
    }
    if (*decision() != Decision::NotNow && owner().isEmpty()) {
        refuse(tr("Who takes it on? Choose a function."), m_who);
        return m_owner->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT saved();
}

std::optional<Decision> DecisionForm::decision() const {
    const int chosen = m_decision->current();
    return chosen < 0 ? std::nullopt : std::optional(decisions[chosen]);
}

Agreement DecisionForm::agreement() const {
    Agreement made;
    made.decision = decision().value_or(Decision::Agreed);
    made.owner = owner();
    made.dueOn = dueOn();
    made.helpStep = helpStep();
    return made;
}

void DecisionForm::setDecision(int index) {
    m_decision->setCurrent(index);
    showReason();
    Q_EMIT edited();
}

QString DecisionForm::text() const { return m_text->toPlainText().trimmed(); }
QString DecisionForm::reason() const {
    return decision() == Decision::NotNow ? m_reason->text().trimmed() : QString();
}
QString DecisionForm::exceptionTo() const { return m_exception->text().trimmed(); }
HelpStep DecisionForm::helpStep() const { return HelpStep(m_help->currentId()); }
QString DecisionForm::neighbourhood() const { return m_neighbourhood->text().trimmed(); }
QString DecisionForm::owner() const { return m_owner->currentId(); }
QDate DecisionForm::dueOn() const { return m_due->date(); }

void DecisionForm::refuse(const QString& sentence, QLayout* asked) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->removeWidget(m_message);
    column->insertWidget(asked ? column->indexOf(asked) + 1 : column->count() - 1, m_message);
    m_message->setText(sentence);
    m_message->show();
    bringIntoView(m_message);
    if (!asked)
        bringIntoView(m_save);
}

void DecisionForm::begin() { m_text->setFocus(); }

QStringList DecisionForm::places(const QString& place) {
    return {place + u"/text"_s,          place + u"/reason"_s, place + u"/exception"_s,
            place + u"/neighbourhood"_s, place + u"/help"_s,   place + u"/choices"_s};
}

void DecisionForm::keepIn(WordKeeper& keeper, const QString& place) {
    const QStringList kept = places(place);
    keeper.attach(m_text, kept.at(0));
    keeper.attach(m_reason, kept.at(1));
    keeper.attach(m_exception, kept.at(2));
    keeper.attach(m_neighbourhood, kept.at(3));
    m_keeper = &keeper;
    if (const QString step = keeper.of(kept.at(4)); !step.isEmpty())
        m_help->setCurrentId(step);
    showHandover(); // it was brought back without a word
    connect(m_help, &IdCombo::chosen, this,
            [this, where = kept.at(4)](const QString& step) { m_keeper->keep(where, step); });
    m_helpPlace = kept.at(4);
    m_choicesPlace = kept.at(5);
    setChoices(keeper.of(m_choicesPlace));
    QString now = choices();
    connect(this, &DecisionForm::edited, this, [this, last = std::move(now)]() mutable {
        if (choices() != last)
            m_keeper->keep(m_choicesPlace, last = choices());
    });
}

QString DecisionForm::choices() const {
    const auto chosen = decision();
    return (chosen ? toId(*chosen) : QString()) + u'|' + dueOn().toString(Qt::ISODate) + u'|' + owner();
}

void DecisionForm::setChoices(const QString& kept) {
    if (const auto chosen = decisionFromId(kept.section(u'|', 0, 0)))
        setDecision(static_cast<int>(*chosen));
    if (const QDate day = QDate::fromString(kept.section(u'|', 1, 1), Qt::ISODate); day.isValid())
        m_due->setDate(day);
    m_owner->setCurrentId(kept.section(u'|', 2));
}

void DecisionForm::clear() {
    m_text->clear();
    m_reason->clear();
    m_exception->clear();
    m_neighbourhood->clear();
    if (m_keeper == nullptr)
        return;
    m_keeper->keep(m_choicesPlace, {});
    m_keeper->keep(m_helpPlace, {});
}

} // namespace leertafel::ui
