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
#include "ui/table/OpenOption.h"
#include "ui/table/OptionList.h"
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
    addOptions(card->body(), row.item.id);
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
        openDecision(id, placeOf(id));
        m_opener = name;
    });
    holdBack(add, readOnlyWords(m_workspace));
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    return card;
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

void DecisionsView::openDecision(const AgendaItemId& item, const QString& place) {
    dropForm();
    m_formItem = item;
    m_formPlace = place;
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    m_decision = new DecisionForm(tableFunctions(m_workspace.vocabulary(), m_detail.session),
                                  m_workspace.vocabulary().list(u"helpLadder"_s), today.addMonths(1));
    for (const services::AgendaRow& row : std::as_const(m_detail.agenda))
        if (row.item.id == item)
            m_decision->setPlanAgreed(isPlanAgreed(m_workspace, row.item));
    m_decision->keepIn(*m_keeper, place);
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
    m_formPlace.clear();
    m_formAgreement = {};
}

bool DecisionsView::flush() { return m_keeper->flush(); }

void DecisionsView::giveUpForm() {
    const auto back = m_keeper->giveUp(m_decision != nullptr ? DecisionForm::places(m_formPlace)
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
