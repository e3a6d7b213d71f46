#include "ui/table/DecisionsView.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/DecisionForm.h"
#include "ui/table/DissentForm.h"
#include "ui/table/OtherOpinion.h"
#include "ui/table/TableWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::AgendaRow;

namespace {

/// Where the words of a form are kept until they are sent.
QString placeOf(const AgendaItemId& item) { return u"agenda/%1/decision"_s.arg(item.text()); }
QString placeOf(const AgreementId& agreement) { return u"agreement/%1/dissent"_s.arg(agreement.text()); }

} // namespace

DecisionsView::DecisionsView(PageContext context, QWidget* parent)
    : Column(parent)
    , m_workspace(context.workspace)
    , m_navigator(context.navigator)
    , m_keeper(new WordKeeper(m_workspace.unsentWords(), this))
    , m_when(new InlineMessage(InlineMessage::Kind::Info))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_items(new QVBoxLayout) {
    setObjectName(u"table.decisions"_s);
    m_when->setObjectName(u"decisions.when"_s);
    body()->addWidget(m_when);
    m_message->setObjectName(u"decisions.message"_s);
    m_message->hide();
    body()->addWidget(m_message);
    m_items->setSpacing(Theme::px(space::l));
    body()->addLayout(m_items);
    body()->addStretch(1);
    connect(m_keeper, &WordKeeper::failed, this, [this](const Error& error) {
        if (m_decision != nullptr)
            m_decision->refuse(errorSentence(error));
        if (m_dissent != nullptr)
            m_dissent->refuse(errorSentence(error));
    });
}

void DecisionsView::setSession(const services::SessionDetail& detail) {
    if (detail.session.id != m_detail.session.id)
        dropForm();
    m_detail = detail;
    showWhen();
    m_message->hide();
    const KeptFocus kept(this);
    fill();
    kept.giveBack();
}

void DecisionsView::showWhen() {
    m_when->setVisible(m_detail.session.state == SessionState::Preparing);
    const QDateTime start = m_detail.session.start;
    const QLocale locale(language() == u"en" ? QLocale::English : QLocale::Dutch);
    m_when->setText(start.isValid() && start > m_workspace.clock().now()
                        ? tr("This table is on %1. What you decide then, you write down here.")
                              .arg(locale.toString(start.toLocalTime().date(), u"dddd d MMMM"_s))
                        : tr("Has the table been held? Then the cases move on to follow-up, and it can no "
                             "longer be prepared."));
}

void DecisionsView::fill() {
    for (QWidget* form : {static_cast<QWidget*>(m_decision), static_cast<QWidget*>(m_dissent)})
        if (form != nullptr) {
            form->hide();
            form->setParent(this);
        }
    clearLayout(m_items);
    int number = 0;
    bool any = false;
    for (const AgendaRow& row : std::as_const(m_detail.agenda)) {
        ++number;
        if (row.item.kind == AgendaKind::Agreements)
            continue;
        m_items->addWidget(itemCard(row, number));
        any = true;
    }
    if (!any) {
        auto* empty = new EmptyState(tr("Nothing to decide on yet. Put a case or a trend on the agenda."),
                                     tr("Go to the agenda"));
        connect(empty, &EmptyState::activated, this, &DecisionsView::agendaWanted);
        m_items->addWidget(empty);
    }
}

Card* DecisionsView::itemCard(const AgendaRow& row, int number) {
    auto* card = new Card;
    card->setObjectName(u"decisions.item.%1"_s.arg(number));
    card->body()->addWidget(new TextLabel(unbroken(row.title), TextRole::Section));
    if (row.item.kind == AgendaKind::Case)
        card->body()->addWidget(new TextLabel(detailWords(m_workspace.vocabulary(), row), TextRole::Caption,
                                              TextLabel::Tone::Quiet));
    bool any = false;
    for (const Agreement& agreement : std::as_const(m_detail.agreements))
        if (agreement.item == row.item.id) {
            addAgreement(card->body(), agreement);
            any = true;
        }
    if (!any)
        card->body()->addWidget(
            new TextLabel(tr("Nothing decided yet."), TextRole::Body, TextLabel::Tone::Quiet));
    if (m_decision != nullptr && m_formItem == row.item.id) {
        card->body()->addWidget(makeLine());
        card->body()->addWidget(new TextLabel(tr("New decision"), TextRole::Section));
        card->body()->addWidget(m_decision);
        m_decision->show();
        return card;
    }
    if (any)
        card->body()->addWidget(makeLine());
    auto* add = makeButton(tr("Write down a decision"), ButtonKind::Small, u"list-add"_s);
    add->setObjectName(u"decisions.add.%1"_s.arg(number));
    add->setAccessibleName(tr("Add a decision on %1").arg(row.title));
    connect(add, &QPushButton::clicked, this, [this, name = add->objectName(), id = row.item.id] {
        openDecision(id);
        m_opener = name;
    });
    holdBack(add, readOnlyWords(m_workspace));
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    return card;
}

void DecisionsView::addAgreement(QVBoxLayout* column, const Agreement& agreement) {
    const Vocabulary& vocabulary = m_workspace.vocabulary();
    column->addWidget(makeLine());
    auto* beside = new QHBoxLayout;
    beside->setSpacing(Theme::px(space::xl));
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::px(space::xs));
    left->addWidget(new Chip(decisionWord(agreement.decision)), 0, Qt::AlignLeft);
    left->addWidget(new TextLabel(agreement.text.text(), TextRole::Story));
    QStringList who;
    if (!agreement.owner.isEmpty())
        who.append(word(vocabulary, agreement.owner));
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    const qint64 ahead = today.daysTo(agreement.lookOn());
    if (agreement.lookOn().isValid()) // "morgen" takes no "op"
        who.append((ahead >= -1 && ahead <= 1 ? tr("look again %1") : tr("look again on %1"))
                       .arg(dayWord(agreement.lookOn(), today)));
    left->addWidget(new TextLabel(who.join(u" · "_s), TextRole::Caption, TextLabel::Tone::Quiet));
    if (!agreement.reason.isEmpty())
        left->addWidget(new TextLabel(tr("Reason: %1").arg(agreement.reason.text()), TextRole::Caption,
                                      TextLabel::Tone::Quiet));
    if (!agreement.exceptionTo.isEmpty())
        left->addWidget(new TextLabel(tr("Departs from: %1").arg(agreement.exceptionTo.text()),
                                      TextRole::Caption, TextLabel::Tone::Quiet));
    if (!agreement.helpStep.isEmpty())
        left->addWidget(new TextLabel(tr("Help ladder: %1").arg(word(vocabulary, agreement.helpStep.id())),
                                      TextRole::Caption, TextLabel::Tone::Quiet));
    if (!agreement.neighbourhood.isEmpty())
        left->addWidget(
            new TextLabel(tr("What the neighbourhood can do: %1").arg(agreement.neighbourhood.text()),
                          TextRole::Caption, TextLabel::Tone::Quiet));
    beside->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::px(space::m));
    bool other = false;
    for (const Dissent& dissent : std::as_const(m_detail.dissents)) {
        if (dissent.agreement != agreement.id)
            continue;
        other = true;
        right->addWidget(new OtherOpinion(dissent, vocabulary));
    }
    right->addStretch(1);
    if (other)
        beside->addLayout(right, 1);
    column->addLayout(beside);
    if (m_dissent != nullptr && m_formAgreement == agreement.id) {
        column->addWidget(m_dissent);
        m_dissent->show();
        return;
    }
    auto* buttons = new FlowLayout(nullptr, space::xl);
    auto* dissent = makeButton(tr("Add another opinion"), ButtonKind::Link);
    dissent->setObjectName(u"decisions.dissent."_s + agreement.id.text());
    dissent->setAccessibleName(tr("Add another opinion to: %1").arg(agreement.text.text()));
    connect(dissent, &QPushButton::clicked, this, [this, name = dissent->objectName(), id = agreement.id] {
        openDissent(id);
        m_opener = name;
    });
    auto* done = new QCheckBox(tr("Finished"));
    done->setObjectName(u"decisions.done."_s + agreement.id.text());
    done->setAccessibleName(tr("Done: %1").arg(agreement.text.text()));
    done->setChecked(agreement.done);
    connect(done, &QCheckBox::toggled, this,
            [this, done, id = agreement.id, words = agreement.text.text()](bool on) {
                services::TableService& table = m_workspace.table();
                if (const auto kept = table.setDone(id, on); !kept) {
                    const QSignalBlocker quiet(done);
                    done->setChecked(!on);
                    return refuse(kept.error());
                }
                Q_EMIT changed();
                m_navigator.tellDone((on ? tr("Finished: %1") : tr("Open again: %1")).arg(words),
                                     [&table, id, on] { return table.setDone(id, !on); });
            });
    holdBack(dissent, readOnlyWords(m_workspace));
    holdBack(done, readOnlyWords(m_workspace));
    // A try-out is not ticked off: it asks what was seen. What was not taken up asks nothing.
    const bool tryOut = agreement.decision == Decision::TryOut;
    auto* story =
        makeButton(tryOut ? tr("What came of it") : tr("Why, and what came of it"), ButtonKind::Link);
    story->setObjectName(u"decisions.story."_s + agreement.id.text());
    story->setAccessibleName(story->text() + u": "_s + agreement.text.text());
    connect(story, &QPushButton::clicked, this, [this, id = agreement.id] {
        m_navigator.go({PageId::Table, u"agreement"_s, id.text(), {}});
    });
    buttons->addWidget(done);
    if (tryOut || agreement.decision == Decision::NotNow)
        done->hide();
    if (tryOut && agreement.done)
        buttons->addWidget(new TextLabel(tr("Finished"), TextRole::Body, TextLabel::Tone::Quiet));
    buttons->addWidget(story);
    buttons->addWidget(dissent);
    column->addLayout(buttons);
}

void DecisionsView::focusOn(const QString& name) {
    if (auto* found = findChild<QWidget*>(name); found != nullptr && found->isEnabled())
        giveFocus(found);
}

void DecisionsView::focusFirst() {
    for (QWidget* each : findChildren<QPushButton*>()) {
        if (!each->isEnabled())
            continue;
        giveFocus(each);
        if (each->isVisible())
            return;
    }
}

void DecisionsView::refuse(const Error& error) {
    m_message->setText(errorSentence(error));
    m_message->show();
    reveal(m_message);
}

void DecisionsView::openDecision(const AgendaItemId& item) {
    dropForm();
    m_formItem = item;
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    m_decision = new DecisionForm(tableFunctions(m_workspace.vocabulary(), m_detail.session),
                                  m_workspace.vocabulary().list(u"helpLadder"_s), today.addMonths(1));
    for (const services::AgendaRow& row : std::as_const(m_detail.agenda))
        if (row.item.id == item)
            m_decision->setPlanAgreed(isPlanAgreed(m_workspace, row.item));
    m_decision->keepIn(*m_keeper, placeOf(item));
    connect(m_decision, &DecisionForm::cancelled, this, &DecisionsView::giveUpForm);
    connect(m_decision, &DecisionForm::saved, this, [this, item] {
        Agreement agreement = m_decision->agreement();
        agreement.session = m_detail.session.id;
        agreement.item = item;
        const auto kept = m_workspace.table().record(agreement, m_decision->text(), m_decision->reason(),
                                                     m_decision->exceptionTo(), m_decision->neighbourhood());
        if (!kept)
            return m_decision->refuse(errorSentence(kept.error()));
        m_decision->clear();
        flush();
        dropForm();
        Q_EMIT changed();
        focusOn(u"decisions.dissent."_s + kept->text());
    });
    fill();
    m_decision->begin();
    bringIntoView(m_decision);
    bringIntoView(m_decision->focusWidget());
}

void DecisionsView::openDissent(const AgreementId& agreement) {
    dropForm();
    m_formAgreement = agreement;
    m_dissent = new DissentForm(tableFunctions(m_workspace.vocabulary(), m_detail.session));
    m_dissent->keepIn(*m_keeper, placeOf(agreement));
    connect(m_dissent, &DissentForm::cancelled, this, &DecisionsView::giveUpForm);
    connect(m_dissent, &DissentForm::saved, this, [this, agreement] {
        const auto kept =
            m_workspace.table().addDissent(agreement, m_dissent->function(), m_dissent->words());
        if (!kept)
            return m_dissent->refuse(errorSentence(kept.error()));
        m_dissent->clear();
        flush();
        dropForm();
        Q_EMIT changed();
        focusOn(u"decisions.dissent."_s + agreement.text());
    });
    fill();
    m_dissent->begin();
    bringIntoView(m_dissent);
    bringIntoView(m_dissent->focusWidget());
}

void DecisionsView::dropForm() {
    for (QWidget* form : {static_cast<QWidget*>(m_decision), static_cast<QWidget*>(m_dissent)})
        if (form != nullptr) {
            form->hide();
            form->setParent(nullptr);
            form->deleteLater();
        }
    m_decision = nullptr;
    m_dissent = nullptr;
    m_formItem = {};
    m_formAgreement = {};
}

bool DecisionsView::flush() { return m_keeper->flush(); }

void DecisionsView::giveUpForm() {
    const auto back = m_keeper->giveUp(m_decision != nullptr ? DecisionForm::places(placeOf(m_formItem))
                                                             : QStringList{placeOf(m_formAgreement)});
    closeForm();
    if (back)
        m_navigator.tellDone(tr("What you typed is gone. If you undo this, it is back in the same form."),
                             back);
}

bool DecisionsView::closeForm() {
    if (m_decision == nullptr && m_dissent == nullptr)
        return false;
    dropForm();
    fill();
    focusOn(m_opener);
    return true;
}

} // namespace leertafel::ui
