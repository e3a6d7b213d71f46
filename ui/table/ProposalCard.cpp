#include "ui/table/ProposalCard.h"

#include "core/services/TableService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/GrowingText.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/CityAnswerForm.h"
#include "ui/table/ReasonForm.h"
#include "ui/table/TableWords.h"

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
    case ProposalState::SetAside:
        return ProposalCard::tr("set aside");
    }
    return {};
}

/// Empty for what says nothing to a reader.
QString stepWords(const RuleSignalStep& step) {
    switch (step.event) {
    case ProposalEvent::Write:
        return {};
    case ProposalEvent::Propose:
        return ProposalCard::tr("proposed");
    case ProposalEvent::TakeBack:
        return step.to == ProposalState::Draft ? ProposalCard::tr("taken back, to be written again")
                                               : ProposalCard::tr("the answer was taken back");
    case ProposalEvent::Answer:
        return cityAnswerWords(step.answer.value_or(CityAnswer::Later));
    case ProposalEvent::Close:
        return ProposalCard::tr("closed");
    case ProposalEvent::Reopen:
        return ProposalCard::tr("opened again");
    case ProposalEvent::SetAside:
        return ProposalCard::tr("set aside");
    case ProposalEvent::TakeUp:
        return ProposalCard::tr("taken up again");
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
    setObjectName(named(u"card"_s));
    setAccessibleName(tr("Proposal to revise: %1").arg(row.name));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::px(space::s));
    m_column->addWidget(makeLine());
    auto* top = new QHBoxLayout;
    top->addWidget(new TextLabel(tr("Third time within a year: a proposal to revise it"), TextRole::Body), 1);
    auto* state =
        new Chip(stateWords(row.signal.state),
                 row.signal.state == ProposalState::Draft ? Chip::Look::OchreDashed : Chip::Look::Plum);
    state->setObjectName(named(u"state"_s));
    top->addWidget(state, 0, Qt::AlignTop);
    m_column->addLayout(top);
    addCases();
    if (row.signal.state == ProposalState::Draft)
        addDraft();
    else if (!row.signal.words.isEmpty())
        addWords();
    addHistory();
    m_message->setObjectName(named(u"refusal"_s));
    m_message->hide();
    m_column->addWidget(m_message);
    if (row.signal.state == ProposalState::Proposed || row.signal.state == ProposalState::Answered)
        addAnswerForm();
    if (row.signal.state == ProposalState::Draft)
        addAside();
    addActs();
}

void ProposalCard::addCases() {
    QStringList codes;
    for (const services::BlockReturn& each : m_row.cases)
        codes << each.code.text();
    QStringList words;
    if (!codes.isEmpty())
        words << tr("Rests on %1.").arg(codes.join(u", "_s));
    const int gone = m_row.takenBack;
    if (gone > 0)
        words << tr("%n case(s) taken back since.", nullptr, gone);
    m_column->addWidget(new TextLabel(words.join(u' '), TextRole::Caption, TextLabel::Tone::Quiet));
}

void ProposalCard::addDraft() {
    m_words = new GrowingText(tr("What should become different, and why?"), 2);
    m_words->setObjectName(named(u"words"_s));
    m_words->setPlainText(m_row.signal.words.text());
    m_keeper.attach(m_words, place(u"words"_s));
    m_words->setEnabled(readOnlyWords(m_context.workspace).isEmpty());
    m_column->addWidget(new FormField(
        tr("The proposal"), tr("In your own words: what the three have in common and what should change."),
        m_words));
}

void ProposalCard::addWords() {
    auto* words = new TextLabel(m_row.signal.words.text(), TextRole::Story);
    words->setObjectName(named(u"text"_s));
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
    auto* note = new TextLabel(u"%1 · %2 · %3"_s.arg(cityAnswerWords(*said->answer),
                                                     word(m_context.workspace.vocabulary(), said->function),
                                                     dayWord(said->answeredOn, today)),
                               TextRole::Caption, TextLabel::Tone::Quiet);
    note->setObjectName(named(u"answer"_s));
    m_column->addWidget(words);
    m_column->addWidget(note);
}

void ProposalCard::addAnswerForm() {
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    m_answer = new CityAnswerForm(tableFunctions(m_context.workspace.vocabulary(), {}), today,
                                  m_row.signal.id.text());
    const bool begun = m_answer->keepIn(m_keeper, place(u"answer"_s));
    connect(m_answer, &CityAnswerForm::saved, this, &ProposalCard::keepAnswer);
    connect(m_answer, &CityAnswerForm::cancelled, this, &ProposalCard::giveUpAnswer);
    holdBack(m_answer, readOnlyWords(m_context.workspace));
    m_answer->setVisible(begun);
    m_column->addWidget(m_answer);
}

void ProposalCard::addAside() {
    m_why = new ReasonForm(tr("Why does nobody want to propose this?"),
                           tr("It stays here with your reason, and can be taken up again."),
                           tr("Set it aside"), m_row.signal.id.text());
    const bool begun = m_why->keepIn(m_keeper, place(u"aside"_s));
    connect(m_why, &ReasonForm::saved, this, &ProposalCard::setAside);
    connect(m_why, &ReasonForm::cancelled, this, &ProposalCard::giveUpAside);
    holdBack(m_why, readOnlyWords(m_context.workspace));
    m_why->setVisible(begun);
    m_column->addWidget(m_why);
}

/// What happened to it, apart from the writing itself and what still stands above.
void ProposalCard::addHistory() {
    const QDateTime now = m_context.workspace.clock().now();
    const auto answers = m_row.signal.answers();
    for (const RuleSignalStep& step : m_row.signal.steps) {
        QString what = stepWords(step);
        const bool stands = !answers.isEmpty() && answers.last().id == step.id;
        if (stands)
            addAnswer();
        if (what.isEmpty() || stands)
            continue;
        if (!step.words.isEmpty())
            what += u": "_s + quoted(step.words.text());
        const auto who = m_context.workspace.member(step.by);
        QStringList line{what, timeWord(step.at, now)};
        if (who)
            line << who->name;
        auto* words = new TextLabel(line.join(u" · "_s), TextRole::Caption, TextLabel::Tone::Quiet);
        words->setObjectName(named(u"step."_s + toId(step.event)));
        words->setTextFormat(Qt::PlainText);
        m_column->addWidget(words);
    }
}

QPushButton* ProposalCard::act(const QString& words, ButtonKind kind, const QString& part) {
    auto* button = makeButton(words, kind);
    button->setObjectName(named(part));
    button->setAccessibleName(u"%1: %2"_s.arg(words, m_row.name));
    holdBack(button, readOnlyWords(m_context.workspace));
    return button;
}

void ProposalCard::addActs() {
    services::RuleSignals proposals = m_context.workspace.blocks().proposals();
    const RuleSignalId id = m_row.signal.id;
    auto* buttons = new FlowLayout(nullptr, space::m);
    const auto add = [&](const QString& words, ButtonKind kind, const QString& part, const auto& run) {
        QPushButton* button = act(words, kind, part);
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
        return button;
    };
    // What opens a form steps back while that form is open.
    const auto opens = [](QPushButton* button, const QWidget* form) {
        if (!form->isHidden())
            button->hide();
        return button;
    };
    const ProposalState state = m_row.signal.state;
    if (state == ProposalState::Draft)
        add(tr("Propose it"), ButtonKind::Small, u"propose"_s, [this] { propose(); });
    if (state == ProposalState::Draft)
        m_asideOpener =
            opens(add(tr("Set it aside…"), ButtonKind::Link, u"setAside"_s, [this] { openAside(); }), m_why);
    if (state == ProposalState::SetAside)
        add(tr("Take it up again"), ButtonKind::Small, u"takeUp"_s, [this] { takeUp(); });
    if (m_answer != nullptr)
        m_answerOpener = opens(
            add(state == ProposalState::Answered ? tr("Another answer") : tr("The municipality has answered"),
                ButtonKind::Small, u"answered"_s, [this] { openAnswer(); }),
            m_answer);
    if (state == ProposalState::Proposed || state == ProposalState::Answered) {
        const auto sessions = m_context.workspace.table().sessions();
        const QDate today = m_context.workspace.clock().now().toLocalTime().date();
        TableSession coming;
        for (const TableSession& each : sessions.value_or(QList<TableSession>()))
            if (each.state == SessionState::Preparing)
                coming = each; // latest first, so the soonest stays
        if (!coming.id.isEmpty() && m_row.on != coming.id)
            add(tr("On the agenda of %1").arg(sessionTimeWords(coming, today)), ButtonKind::Small, u"putOn"_s,
                [this, coming] { putOn(coming); });
    }
    if (state == ProposalState::Answered)
        add(tr("Close it"), ButtonKind::Small, u"close"_s, [this, proposals, id]() mutable {
            finish(proposals.close(id), tr("Closed: %1").arg(m_row.name),
                   [proposals, id]() mutable { return proposals.reopen(id); });
        });
    if (state == ProposalState::Proposed)
        add(tr("Keep writing"), ButtonKind::Link, u"takeBack"_s, [this, proposals, id]() mutable {
            finish(proposals.takeBack(id), tr("To be written again: %1").arg(m_row.name),
                   [proposals, id, words = m_row.signal.words.text()]() mutable {
                       return proposals.propose(id, words);
                   });
        });
    if (state == ProposalState::Closed)
        add(tr("Open it again"), ButtonKind::Link, u"reopen"_s, [this, proposals, id]() mutable {
            finish(proposals.reopen(id), tr("Open again: %1").arg(m_row.name),
                   [proposals, id]() mutable { return proposals.close(id); });
        });
    m_column->addLayout(buttons);
}

void ProposalCard::openAnswer() {
    m_answer->show();
    m_answer->begin();
    m_answerOpener->hide();
    bringIntoView(m_answer);
}

void ProposalCard::giveUpAnswer() { tellGone(m_keeper.giveUp(CityAnswerForm::places(place(u"answer"_s)))); }

void ProposalCard::tellGone(const Undo& back) {
    if (back)
        m_context.navigator.tellDone(
            tr("What you typed is gone. If you undo this, it is back in the same form."), back);
    Q_EMIT changed();
}

void ProposalCard::openAside() {
    m_why->show();
    m_why->begin();
    m_asideOpener->hide();
    bringIntoView(m_why);
}

void ProposalCard::giveUpAside() { tellGone(m_keeper.giveUp({place(u"aside"_s)})); }

void ProposalCard::setAside() {
    services::RuleSignals proposals = m_context.workspace.blocks().proposals();
    const RuleSignalId id = m_row.signal.id;
    const QString why = m_why->reason();
    const QString at = place(u"aside"_s);
    const auto done = proposals.setAside(id, why);
    if (done)
        m_keeper.forget(at);
    finish(done, tr("Set aside: %1").arg(m_row.name),
           [proposals, id, why, at, &kept = m_context.workspace.unsentWords()]() mutable {
               const auto undone = proposals.takeUp(id);
               return undone ? kept.keep(at, why) : undone;
           });
}

void ProposalCard::takeUp() {
    services::RuleSignals proposals = m_context.workspace.blocks().proposals();
    const RuleSignalId id = m_row.signal.id;
    const RuleSignalStep* aside = m_row.signal.aside();
    const QString why = aside != nullptr ? aside->words.text() : QString();
    finish(proposals.takeUp(id), tr("Taken up again: %1").arg(m_row.name),
           [proposals, id, why]() mutable { return proposals.setAside(id, why); });
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
    const services::CityWords said = m_answer->said();
    const QStringList places = CityAnswerForm::places(place(u"answer"_s));
    const QStringList typed{said.words, m_answer->choices()};
    const auto done = proposals.answer(id, said);
    if (done)
        for (const QString& each : places)
            m_keeper.forget(each);
    finish(
        done, tr("Answer written down: %1").arg(m_row.name),
        [proposals, id, places, typed, &kept = m_context.workspace.unsentWords()]() mutable -> Result<void> {
            if (auto undone = proposals.undoAnswer(id); !undone)
                return undone;
            for (qsizetype i = 0; i < places.size(); ++i)
                if (auto again = kept.keep(places.at(i), typed.at(i)); !again)
                    return again;
            return {};
        });
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

void ProposalCard::focusFirst() {
    if (m_words != nullptr && m_words->isEnabled())
        return giveFocus(m_words);
    const auto buttons = findChildren<QPushButton*>();
    for (QPushButton* each : buttons)
        if (each->isEnabled() && !each->isHidden() &&
            (m_answer == nullptr || !m_answer->isAncestorOf(each)) &&
            (m_why == nullptr || !m_why->isAncestorOf(each)))
            return giveFocus(each);
}

QString ProposalCard::named(const QString& part) const {
    return u"proposal.%1.%2"_s.arg(part, m_row.signal.id.text());
}

QString ProposalCard::place(const QString& part) const {
    return u"ruleSignal/%1/%2"_s.arg(m_row.signal.id.text(), part);
}

} // namespace leertafel::ui
