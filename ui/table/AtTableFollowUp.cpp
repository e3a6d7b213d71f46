// Open agreements of earlier times while the table is run, one after the other.
#include "core/services/FollowUpService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/AtTable.h"
#include "ui/table/OutcomeForm.h"
#include "ui/table/RoomStrip.h"
#include "ui/table/RoomWords.h"
#include "ui/table/TableWords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
using Kind = RoomView::Line::Kind;
} // namespace

const Agreement* AtTable::openInHand() const {
    if (round().part() != TablePart::FollowUp || m_detail.openBefore.isEmpty())
        return nullptr;
    return &m_detail.openBefore[qBound(0, m_option, count() - 1)];
}

void AtTable::finish() {
    const Agreement* open = openInHand();
    if (open == nullptr || m_workspace.isReadOnly())
        return;
    services::TableService& table = m_workspace.table();
    const AgreementId id = open->id;
    const QString words = tr("Finished: %1").arg(open->text.text());
    if (const auto done = table.setDone(id, true); !done)
        return m_strip->tell(errorSentence(done.error()));
    m_navigator.tellDone(words, [&table, id] { return table.setDone(id, false); });
    Q_EMIT changed();
    m_option = qBound(0, m_option, qMax(0, count() - 1));
    show(true);
    m_strip->tell(words);
}

bool AtTable::isTryOut() const {
    const Agreement* open = openInHand();
    return open != nullptr && open->decision == Decision::TryOut;
}

void AtTable::weigh(TryOutcome outcome) {
    const Agreement* open = openInHand();
    if (open == nullptr || m_workspace.isReadOnly())
        return;
    if (m_outcome == nullptr || m_weighed != open->id) {
        dropForms();
        m_weighed = open->id;
        m_outcome = new OutcomeForm(now().toLocalTime().date().addMonths(1));
        m_outcome->keepIn(*m_keeper, m_weighed);
        m_column->body()->insertWidget(0, m_outcome);
        m_outcome->show();
        m_side->show();
        connect(m_outcome, &OutcomeForm::edited, this, [this] { show(true); });
        connect(m_outcome, &OutcomeForm::saved, this, &AtTable::recordOutcome);
        connect(m_outcome, &OutcomeForm::cancelled, this, [this] {
            dropForms();
            setFocus(Qt::OtherFocusReason);
            showSide();
            show(true);
        });
    }
    m_outcome->setOutcome(outcome);
    m_outcome->begin();
    show(true);
}

void AtTable::recordOutcome() {
    services::FollowUpService& service = m_workspace.followUps();
    const TryOutcome outcome = m_outcome->outcome();
    const AgreementId about = m_weighed;
    const QString seen = m_outcome->seen();
    const auto id = service.weigh(about, outcome, seen, m_outcome->lookOn());
    if (!id)
        return m_outcome->refuse(errorSentence(id.error()));
    m_outcome->clear();
    flush();
    dropForms();
    const QString words = tr("Written down: %1").arg(outcomeWord(outcome));
    m_navigator.tellDone(words, OutcomeForm::takeBack(m_workspace, about, *id, seen));
    Q_EMIT changed();
    m_option = qBound(0, m_option, qMax(0, count() - 1));
    setFocus(Qt::OtherFocusReason);
    showSide();
    show(true);
    m_strip->tell(words);
}

void AtTable::showOpen(RoomView& view) const {
    const Agreement* open = openInHand();
    if (open == nullptr) {
        view.lines.append({tr("No agreements of earlier times are open."), Kind::Quiet});
        return;
    }
    const QDate today = now().toLocalTime().date();
    if (followUpState(*open, today) == FollowUpState::Decide)
        view.guide = tr("A try-out: keep, change or stop?");
    else if (open->lookOn() < today)
        view.guide = tr("The day for this has passed.");
    view.about += u'/' + open->id.text();
    // Once its day has come the other opinion is heard first; before that it stands beneath.
    const bool first = isEffectAsked(*open, today);
    for (const Dissent& dissent : m_detail.openDissents)
        if (dissent.agreement == open->id) {
            QList<RoomView::Line>& where = first ? view.lines : view.after;
            where.append({tr("Another opinion"), Kind::DissentHeading});
            where.append(
                {quoted(dissent.words.text()) + u" – "_s + word(m_workspace.vocabulary(), dissent.function),
                 Kind::Dissent});
        }
    view.lines.append({open->text.text(), Kind::InHand});
    if (isTryOut()) {
        for (const TryOutcome each : {TryOutcome::Keep, TryOutcome::Change, TryOutcome::Stop})
            view.choices.append(sentenceStart(outcomeWord(each)));
        const bool weighed = m_outcome != nullptr && m_weighed == open->id;
        view.choice = weighed ? static_cast<int>(m_outcome->outcome()) - 1 : -1;
        if (weighed && !m_outcome->seen().isEmpty())
            view.after.append({m_outcome->seen(), Kind::Story});
    } else {
        view.choices = {tr("Finished"), tr("Still running")};
        view.choice = 1;
    }
    if (!open->owner.isEmpty())
        view.facts.append({tr("Who"), word(m_workspace.vocabulary(), open->owner)});
    if (open->lookOn().isValid())
        view.facts.append({tr("Look again"), roomDay(open->lookOn())});
}

} // namespace leertafel::ui
