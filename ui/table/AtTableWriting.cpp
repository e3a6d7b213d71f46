// Writing while the table is run: what the side panel asks, and recording it.
#include "ui/common/ErrorSentence.h"
#include "ui/common/GrowingText.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/AtTable.h"
#include "ui/table/DecisionForm.h"
#include "ui/table/DissentForm.h"
#include "ui/table/OptionList.h"
#include "ui/table/OutcomeForm.h"
#include "ui/table/RoomStrip.h"
#include "ui/table/TableWords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

void drop(QWidget* form) {
    if (form == nullptr)
        return;
    form->hide();
    form->setParent(nullptr);
    form->deleteLater();
}

} // namespace

void AtTable::dropForms() {
    drop(m_form);
    drop(m_dissent);
    drop(m_outcome);
    m_form = nullptr;
    m_dissent = nullptr;
    m_outcome = nullptr;
    m_weighed = {};
    m_shown = {};
}

void AtTable::closeDissent() {
    drop(m_dissent);
    m_dissent = nullptr;
    setFocus(Qt::OtherFocusReason);
    showSide();
}

void AtTable::showSide() {
    const TablePart part = round().part();
    const bool writes = row() && !m_workspace.isReadOnly() && !actsFirst();
    const bool gathers = writes && part == TablePart::Options;
    const bool decides = writes && part == TablePart::Decision;
    const Option inHand = option();
    const Agreement* weighed = openInHand();
    if ((!decides || inHand != m_shown) && (weighed == nullptr || weighed->id != m_weighed))
        dropForms();
    if (gathers)
        m_options->setItem(row()->item.id.text());
    if (decides && inHand.slot >= 0 && m_form == nullptr) {
        m_form = new DecisionForm(tableFunctions(m_workspace.vocabulary(), m_detail.session),
                                  m_workspace.vocabulary().list(u"helpLadder"_s),
                                  now().toLocalTime().date().addMonths(1));
        m_form->setPlanAgreed(isPlanAgreed(m_workspace, row()->item));
        m_form->keepIn(*m_keeper, OptionList::place(row()->item.id.text(), inHand.slot));
        m_column->body()->insertWidget(0, m_form);
        m_form->show();
        connect(m_form, &DecisionForm::edited, this, [this] { show(true); });
        connect(m_form, &DecisionForm::saved, this, &AtTable::record);
        // Here the digits choose.
        connect(m_form, &DecisionForm::choiceAsked, this, [this] { setFocus(Qt::OtherFocusReason); });
        connect(m_form, &DecisionForm::cancelled, this, [this] { setFocus(Qt::OtherFocusReason); });
    }
    m_shown = inHand;
    m_options->setVisible(gathers);
    showNotes();
    // What is decided leaves the whole screen to the room.
    m_side->setVisible(gathers || m_form != nullptr || m_dissent != nullptr || m_outcome != nullptr ||
                       m_second != nullptr);
}

void AtTable::choose(int decision) {
    if (actsFirst())
        return m_strip->tell(tr("First act, then learn: nothing is decided on this yet."));
    if (isTryOut()) {
        if (decision <= 2)
            weigh(static_cast<TryOutcome>(decision + 1));
        return;
    }
    if (round().part() == TablePart::FollowUp && decision <= 1)
        return decision == 0 ? finish() : goOn();
    if (m_form != nullptr)
        m_form->setDecision(decision);
    else if (round().part() == TablePart::Decision && option().slot < 0)
        m_strip->tell(tr("This has been decided and stays as it was said."));
}

void AtTable::write() {
    const QWidget* focused = window()->focusWidget();
    if (focused != nullptr && m_side->isAncestorOf(focused))
        return;
    if (m_dissent != nullptr)
        m_dissent->begin();
    else if (m_outcome != nullptr)
        m_outcome->begin();
    else if (m_form != nullptr)
        m_form->begin();
    else if (m_options->isVisible())
        m_options->begin();
    else if (m_second != nullptr)
        m_notes->setFocus(Qt::OtherFocusReason);
    else if (actsFirst())
        m_strip->tell(tr("First act, then learn: write the step down beside the agenda, under “Prepare”."));
    else
        m_strip->tell(tr("Nothing is written down in this part."));
}

void AtTable::record() {
    Agreement agreement = m_form->agreement();
    agreement.session = m_detail.session.id;
    agreement.item = row()->item.id;
    const auto kept = m_workspace.table().record(agreement, m_form->text(), m_form->reason(),
                                                 m_form->exceptionTo(), m_form->neighbourhood());
    if (!kept)
        return m_form->refuse(errorSentence(kept.error()));
    m_form->clear();
    flush();
    dropForms();
    Q_EMIT changed();
    const QList<Option> all = options();
    for (int i = 0; i < all.size(); ++i)
        if (all[i].recorded == *kept)
            m_option = i;
    setFocus(Qt::OtherFocusReason);
    showSide();
    show(true);
    m_strip->tell(tr("Recorded."));
}

void AtTable::addDissent() {
    if (actsFirst() || round().part() != TablePart::Decision || m_workspace.isReadOnly() ||
        m_dissent != nullptr)
        return;
    const Option inHand = option();
    if (inHand.slot >= 0)
        return m_strip->tell(tr("Record the decision first; another opinion comes beside it."));
    m_dissent = new DissentForm(tableFunctions(m_workspace.vocabulary(), m_detail.session));
    m_dissent->keepIn(*m_keeper, u"agreement/%1/dissent"_s.arg(inHand.recorded.text()));
    m_column->body()->insertWidget(0, m_dissent);
    m_dissent->show();
    m_side->show();
    connect(m_dissent, &DissentForm::cancelled, this, &AtTable::closeDissent);
    connect(m_dissent, &DissentForm::saved, this, [this, id = inHand.recorded] {
        const auto kept = m_workspace.table().addDissent(id, m_dissent->function(), m_dissent->words());
        if (!kept)
            return m_dissent->refuse(errorSentence(kept.error()));
        m_dissent->clear();
        flush();
        closeDissent();
        Q_EMIT changed();
    });
    m_dissent->begin();
    showFoot();
}

} // namespace leertafel::ui
