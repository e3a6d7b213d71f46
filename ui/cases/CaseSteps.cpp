// The steps of a case that its page asks for: one service call each, told in one sentence.
#include "ui/cases/CaseBars.h"
#include "ui/cases/CaseView.h"
#include "ui/cases/DraftKeeper.h"
#include "ui/cases/WriteTab.h"
#include "ui/common/ErrorSentence.h"

#include "core/services/Workspace.h"

namespace leertafel::ui {

using namespace Qt::StringLiterals;

void CaseView::act() {
    switch (m_act.act) {
    case CaseAct::CheckSpots:
        showTab(MainTab);
        m_write->goToSpot(1);
        break;
    case CaseAct::Freeze:
        freeze();
        break;
    case CaseAct::AskCheck:
        askCheck();
        break;
    case CaseAct::Release:
        release();
        break;
    case CaseAct::InviteReader:
        showTab(FourEyes);
        break;
    case CaseAct::None:
        break;
    }
}

void CaseView::finish(const Result<void>& result, const QString& told) {
    m_bars->setRefusal(result ? QString() : errorSentence(result.error()));
    if (!result)
        return;
    m_bars->closeAsking();
    m_context.navigator.tell(told);
    m_context.workspace.announce(services::Topic::Cases, m_detail.file.id.text());
    refresh();
}

void CaseView::freeze() {
    if (!flush())
        return;
    const auto frozen = m_context.workspace.cases().freeze(m_detail.file.id);
    finish(frozen ? Result<void>() : Result<void>(fail(frozen.error())),
           tr("Frozen. Colleagues you ask can now read this version."));
}

void CaseView::askCheck() {
    finish(m_context.workspace.cases().askPrivacyCheck(m_detail.file.id),
           tr("Asked. A colleague reads whether someone can be recognised."));
}

void CaseView::release() {
    auto& workspace = m_context.workspace;
    finish(workspace.cases().release(m_detail.file.id, workspace.signatory()),
           tr("Released. Your colleagues can find and read it now."));
}

void CaseView::sendBack(const QString& reasons) {
    auto& workspace = m_context.workspace;
    finish(workspace.cases().sendBack(m_detail.file.id, reasons, workspace.signatory()),
           tr("Sent back with your reasons."));
}

void CaseView::colleagueReleases(const services::Signatory& signatory) {
    const auto released = m_context.workspace.cases().release(m_detail.file.id, signatory);
    if (!released)
        m_bars->refuseSignature(released.error());
    else
        finish(released, tr("Released by your colleague. Everyone in the store can find and read it now."));
}

void CaseView::withdraw() {
    flush();
    const auto gone = m_context.workspace.cases().withdraw(m_detail.file.id);
    if (gone)
        m_keeper->drop();
    finish(gone, tr("Withdrawn. Only the number is left."));
    if (gone)
        Q_EMIT listAsked();
}

void CaseView::removeDraft() {
    flush();
    const auto id = m_detail.file.id;
    const auto removed = m_context.workspace.cases().deleteDraft(id);
    if (!removed) {
        m_bars->setRefusal(errorSentence(removed.error()));
        return;
    }
    m_keeper->drop();
    m_detail = {};
    Q_EMIT deleted(id);
}

void CaseView::judge(SafetyFloor floor) {
    flush();
    const auto judged = m_context.workspace.cases().judgeSafety(m_detail.file.id, floor);
    m_bars->setRefusal(judged ? QString() : errorSentence(judged.error()));
    if (judged)
        m_detail.file.safety = *judged;
    m_write->setSafety(m_detail.file.safety);
    showAct();
}

} // namespace leertafel::ui
