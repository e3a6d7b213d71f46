#include "ui/table/ProposalCard.h"

#include "core/services/TableService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/TableWords.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

QString stateWords(ProposalState state) {
    switch (state) {
    case ProposalState::Draft:
        return ProposalCard::tr("to be written");
    case ProposalState::Proposed:
        return ProposalCard::tr("proposed");
    case ProposalState::Answered:
        return ProposalCard::tr("answered");
    case ProposalState::Closed:
        return ProposalCard::tr("closed");
    }
    return {};
}

QString answerWords(CityAnswer answer) {
    switch (answer) {
    case CityAnswer::Accepted:
        return ProposalCard::tr("the city goes along");
    case CityAnswer::Declined:
        return ProposalCard::tr("the city does not go along");
    case CityAnswer::Later:
        return ProposalCard::tr("the city comes back to it later");
    }
    return {};
}

} // namespace

ProposalCard::ProposalCard(PageContext context, const services::RuleSignalRow& row, WordKeeper& keeper,
                           QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(row)
    , m_keeper(keeper)
    , m_column(new QVBoxLayout(this))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"proposal"_s);
    setAccessibleName(tr("Proposal to revise: %1").arg(row.name));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::px(space::s));
    m_column->addWidget(makeLine());
    auto* top = new QHBoxLayout;
    top->addWidget(new TextLabel(tr("Third time within a year: a proposal to revise it"), TextRole::Body), 1);
    auto* state =
        new Chip(stateWords(row.signal.state),
                 row.signal.state == ProposalState::Draft ? Chip::Look::OchreDashed : Chip::Look::Plum);
    state->setObjectName(u"proposal.state"_s);
    top->addWidget(state, 0, Qt::AlignTop);
    m_column->addLayout(top);
    addCases();
    if (row.signal.state == ProposalState::Draft)
        addDraft(keeper);
    else
        addWords();
    addAnswer();
    m_message->setObjectName(u"proposal.refusal"_s);
    m_message->hide();
    m_column->addWidget(m_message);
    if (row.signal.state == ProposalState::Proposed || row.signal.state == ProposalState::Answered)
        addAnswerForm(keeper);
    addActs();
}

void ProposalCard::addCases() {
    QStringList codes;
    for (const services::BlockReturn& each : m_row.cases)
        codes << each.code.text();
    m_column->addWidget(new TextLabel(tr("Rests on %1.").arg(codes.join(u", "_s)), TextRole::Caption,
                                      TextLabel::Tone::Quiet));
}

void ProposalCard::addDraft(WordKeeper& keeper) {
    m_words = new GrowingText(tr("What should become different, and why?"), 2);
    m_words->setObjectName(u"proposal.words"_s);
    m_words->setPlainText(m_row.signal.words.text());
    keeper.attach(m_words, place(u"words"_s));
    m_words->setEnabled(readOnlyWords(m_context.workspace).isEmpty());
    m_column->addWidget(new FormField(
        tr("The proposal"), tr("In your own words: what the three have in common and what should change."),
        m_words));
}

void ProposalCard::addWords() {
    auto* words = new TextLabel(m_row.signal.words.text(), TextRole::Story);
    words->setObjectName(u"proposal.text"_s);
    words->setTextFormat(Qt::PlainText);
    m_column->addWidget(words);
}

void ProposalCard::addAnswer() {
    const RuleSignalStep* said = m_row.signal.lastAnswer();
    if (said == nullptr || !said->answer)
        return;
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    auto* words = new TextLabel(quoted(said->words.text()), TextRole::Story);
    words->setTextFormat(Qt::PlainText);
    auto* note = new TextLabel(u"%1 · %2 · %3"_s.arg(answerWords(*said->answer),
                                                     word(m_context.workspace.vocabulary(), said->function),
                                                     dayWord(said->answeredOn, today)),
                               TextRole::Caption, TextLabel::Tone::Quiet);
    note->setObjectName(u"proposal.answer"_s);
    m_column->addWidget(note);
    m_column->addWidget(words);
}

void ProposalCard::addAnswerForm(WordKeeper& keeper) {
    m_answer = new QWidget;
    auto* column = new QVBoxLayout(m_answer);
    column->setContentsMargins(0, Theme::px(space::s), 0, 0);
    column->setSpacing(Theme::px(space::m));
    m_verdict = new IdCombo;
    m_verdict->setObjectName(u"proposal.verdict"_s);
    for (const CityAnswer answer : {CityAnswer::Accepted, CityAnswer::Declined, CityAnswer::Later})
        m_verdict->add(toId(answer), answerWords(answer));
    m_function = new IdCombo;
    m_function->setObjectName(u"proposal.function"_s);
    for (const auto& [id, shown] : tableFunctions(m_context.workspace.vocabulary(), {}))
        m_function->add(id, shown);
    m_day = new QDateEdit(m_context.workspace.clock().now().toLocalTime().date());
    m_day->setObjectName(u"proposal.day"_s);
    m_day->setCalendarPopup(true);
    m_said = new GrowingText(tr("What was said, and why"), 2);
    m_said->setObjectName(u"proposal.said"_s);
    keeper.attach(m_said, place(u"said"_s));
    column->addWidget(new FormField(tr("What the city says"), {}, m_verdict));
    column->addWidget(new FormField(tr("Who said it"), tr("A function, never a person."), m_function));
    column->addWidget(new FormField(tr("When"), {}, m_day));
    column->addWidget(new FormField(tr("In their own words"), {}, m_said));
    auto* buttons = new QHBoxLayout;
    auto* keep = act(tr("Write it down"), ButtonKind::Small, u"proposal.keepAnswer"_s);
    keep->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"proposal.cancel"_s);
    buttons->addWidget(keep);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &ProposalCard::keepAnswer);
    connect(back, &QPushButton::clicked, m_answer, &QWidget::hide);
    m_answer->setVisible(!keeper.of(place(u"said"_s)).isEmpty());
    m_column->addWidget(m_answer);
}

QPushButton* ProposalCard::act(const QString& words, ButtonKind kind, const QString& name) {
    auto* button = makeButton(words, kind);
    button->setObjectName(name);
    button->setAccessibleName(u"%1: %2"_s.arg(words, m_row.name));
    holdBack(button, readOnlyWords(m_context.workspace));
    return button;
}

void ProposalCard::addActs() {
    services::RuleSignals proposals = m_context.workspace.blocks().proposals();
    const RuleSignalId id = m_row.signal.id;
    auto* buttons = new FlowLayout(nullptr, space::m);
    const auto add = [&](const QString& words, ButtonKind kind, const QString& name, const auto& run) {
        QPushButton* button = act(words, kind, name);
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
    };
    const ProposalState state = m_row.signal.state;
    if (state == ProposalState::Draft)
        add(tr("Propose it"), ButtonKind::Small, u"proposal.propose"_s, [this] { propose(); });
    if (m_answer != nullptr)
        add(state == ProposalState::Answered ? tr("Another answer") : tr("The city has answered"),
            ButtonKind::Small, u"proposal.answered"_s, [this] { openAnswer(); });
    if (state == ProposalState::Proposed || state == ProposalState::Answered) {
        const auto sessions = m_context.workspace.table().sessions();
        const QDate today = m_context.workspace.clock().now().toLocalTime().date();
        TableSession coming;
        for (const TableSession& each : sessions.value_or(QList<TableSession>()))
            if (each.state == SessionState::Preparing)
                coming = each; // latest first, so the soonest stays
        if (!coming.id.isEmpty() && m_row.on != coming.id)
            add(tr("On the agenda of %1").arg(sessionTimeWords(coming, today)), ButtonKind::Small,
                u"proposal.putOn"_s, [this, coming] { putOn(coming); });
    }
    if (state == ProposalState::Answered)
        add(tr("Close it"), ButtonKind::Small, u"proposal.close"_s, [this, proposals, id]() mutable {
            finish(proposals.close(id), tr("Closed: %1").arg(m_row.name),
                   [proposals, id]() mutable { return proposals.reopen(id); });
        });
    if (state == ProposalState::Proposed)
        add(tr("Write on"), ButtonKind::Link, u"proposal.takeBack"_s, [this, proposals, id]() mutable {
            finish(proposals.takeBack(id), tr("To be written again: %1").arg(m_row.name),
                   [proposals, id, words = m_row.signal.words.text()]() mutable {
                       return proposals.propose(id, words);
                   });
        });
    if (state == ProposalState::Closed)
        add(tr("Open it again"), ButtonKind::Link, u"proposal.reopen"_s, [this, proposals, id]() mutable {
            finish(proposals.reopen(id), tr("Open again: %1").arg(m_row.name),
                   [proposals, id]() mutable { return proposals.close(id); });
        });
    m_column->addLayout(buttons);
}

void ProposalCard::openAnswer() {
    m_answer->show();
    m_verdict->setFocus(Qt::OtherFocusReason);
    bringIntoView(m_answer);
}

void ProposalCard::propose() {
    services::RuleSignals proposals = m_context.workspace.blocks().proposals();
    const RuleSignalId id = m_row.signal.id;
    const auto done = proposals.propose(id, m_words->toPlainText());
    if (done)
        m_keeper.forget(place(u"words"_s));
    finish(done, tr("Proposed: %1").arg(m_row.name),
           [proposals, id]() mutable { return proposals.takeBack(id); });
}

void ProposalCard::keepAnswer() {
    services::RuleSignals proposals = m_context.workspace.blocks().proposals();
    const RuleSignalId id = m_row.signal.id;
    const auto verdict = cityAnswerFromId(m_verdict->currentId());
    const auto done = proposals.answer(id, {verdict.value_or(CityAnswer::Later), m_day->date(),
                                            m_function->currentId(), m_said->toPlainText()});
    if (done)
        m_keeper.forget(place(u"said"_s));
    finish(done, tr("The answer stands: %1").arg(m_row.name),
           [proposals, id]() mutable { return proposals.takeBack(id); });
}

void ProposalCard::putOn(const TableSession& session) {
    const auto item = m_context.workspace.blocks().proposals().putOn(session.id, m_row.signal.id);
    services::TableService& table = m_context.workspace.table();
    finish(item ? Result<void>() : fail(item.error()), tr("On the agenda: %1").arg(m_row.name),
           [&table, id = item.value_or(AgendaItemId())] { return table.removeItem(id); });
}

void ProposalCard::finish(const Result<void>& result, const QString& told, Undo undo) {
    if (!result) {
        m_message->setText(errorSentence(result.error()));
        m_message->show();
        bringIntoView(m_message);
        return;
    }
    m_context.navigator.tellDone(told, std::move(undo));
    Q_EMIT changed();
}

QString ProposalCard::place(const QString& part) const {
    return u"ruleSignal/%1/%2"_s.arg(m_row.signal.id.text(), part);
}

} // namespace leertafel::ui
