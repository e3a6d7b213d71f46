// The ways through the page of the table: where a place leads, where the focus begins, and one step back.
#include "ui/table/AtTable.h"
#include "ui/table/DecisionStoryView.h"
#include "ui/table/DecisionsView.h"
#include "ui/table/FollowUpView.h"
#include "ui/table/LedgerView.h"
#include "ui/table/PaperPanel.h"
#include "ui/table/PrepareView.h"
#include "ui/table/SessionsView.h"
#include "ui/table/TablePage.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

void TablePage::open(const Place& place) {
    m_slot->hide();
    leavePaper();
    leaveTable();
    if (place.kind == u"session"_s && load(SessionId(place.id))) {
        const bool decided = place.part == u"decisions"_s ||
                             (place.part.isEmpty() && m_detail.session.state != SessionState::Preparing);
        showView(decided ? Decisions : Prepare);
        return focusFirst();
    }
    if (place.kind == u"agreement"_s)
        return openStory(AgreementId(place.id));
    if (place.kind == u"followUp"_s) {
        showView(FollowUp);
        return focusFirst();
    }
    if (place.kind == u"new"_s) {
        showView(Sessions);
        if (!workspace().isReadOnly())
            m_sessions->plan();
        return;
    }
    if (place.kind == u"ledger"_s) {
        showView(Ledger);
        if (place.id.isEmpty())
            return focusFirst();
        return m_ledger->show(BlockId(place.id.section(u'|', 0, 0)), RuleSignalId(place.id.section(u'|', 1)));
    }
    // Where one was, else the next session to prepare, else the list.
    if (!m_detail.session.id.isEmpty() && load(m_detail.session.id)) {
        showView(static_cast<View>(m_tabs->current()));
        return focusFirst();
    }
    const auto sessions = workspace().table().sessions();
    SessionId next;
    if (sessions)
        for (const TableSession& session : *sessions)
            if (session.state == SessionState::Preparing)
                next = session.id;
    showView(!next.isEmpty() && load(next) ? Prepare : Sessions);
    focusFirst();
}

void TablePage::openStory(const AgreementId& id) {
    if (const auto shown = m_story->show(id); !shown) {
        showView(FollowUp);
        return refuse(shown.error());
    }
    showView(Story);
    focusFirst();
}

void TablePage::focusFirst() {
    switch (m_stack->currentIndex()) {
    case Prepare:
        return m_prepare->focusAgenda();
    case Decisions:
        return m_decisions->focusFirst();
    case Sessions:
        return m_sessions->focusFirst();
    case Ledger:
        return m_ledger->focusFirst();
    case FollowUp:
        return m_followUp->focusFirst();
    case Story:
        return m_story->focusFirst();
    default:
        return; // the preview takes it itself
    }
}

bool TablePage::goBack() {
    if (isAtTable()) {
        if (!m_atTable->goBack())
            leaveTable();
        return true;
    }
    if (m_paper->isWriting()) {
        m_paper->stop();
        return true;
    }
    if (m_paper->isVisible()) {
        hidePaper();
        return true;
    }
    if (m_stack->currentIndex() == Preview) {
        showView(m_before);
        m_look->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_slot->isVisible()) {
        m_slot->hide();
        return true;
    }
    if (m_stack->currentIndex() == Story) {
        if (!m_story->closeForm()) {
            showView(FollowUp);
            focusFirst();
        }
        return true;
    }
    switch (m_stack->currentIndex()) {
    case Prepare:
        return m_prepare->closeForm();
    case Decisions:
        return m_decisions->closeForm();
    case Sessions:
        return m_sessions->closeForm();
    case Ledger:
        return m_ledger->closeForm();
    default:
        return false;
    }
}

} // namespace leertafel::ui
