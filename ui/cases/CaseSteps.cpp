// The steps of a case that its page asks for: which comes next, and one service call each, told in one
// sentence.
#include "ui/cases/CaseBars.h"
#include "ui/cases/CaseView.h"
#include "ui/cases/DraftKeeper.h"
#include "ui/cases/FindingWatch.h"
#include "ui/cases/LinkTabs.h"
#include "ui/cases/WriteTab.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Recognisable.h"
#include "ui/common/Widgets.h"

#include "core/domain/Vocabulary.h"
#include "core/services/ReviewService.h"
#include "core/services/TableService.h"
#include "core/services/Workspace.h"

namespace leertafel::ui {

using namespace Qt::StringLiterals;

/// Where this case goes on elsewhere: a reading that waits for me, a table.
void CaseView::look() {
    m_reading = {};
    m_waitsFor.clear();
    m_table = {};
    const auto& id = m_detail.file.id;
    if (const auto readings = m_context.workspace.reviews().ofCase(id))
        for (const auto& row : *readings)
            if (row.waitsForMe && m_waitsFor.isEmpty()) {
                m_reading = {PageId::Review, u"review"_s, row.review.id.text()};
                m_waitsFor = row.waitsFor;
            }
    const auto state = m_detail.file.state;
    if (state != CaseState::Scheduled && state != CaseState::Discussed && state != CaseState::FollowUp)
        return;
    const auto sessions = m_context.workspace.table().sessions();
    for (const auto& session : sessions.value_or(QList<TableSession>())) {
        const auto detail = m_context.workspace.table().detail(session.id);
        const bool here =
            detail && std::any_of(detail->agenda.cbegin(), detail->agenda.cend(),
                                  [&](const services::AgendaRow& row) { return row.item.caseId == id; });
        if (here) {
            m_table = {PageId::Table, u"session"_s, session.id.text()};
            return;
        }
    }
}

CaseSituation CaseView::situation() const {
    CaseSituation s;
    s.mine = isMine() && !m_detail.file.id.isEmpty();
    s.state = m_detail.file.state;
    s.versions = static_cast<int>(m_detail.versions.size());
    s.readOnly = m_context.workspace.isReadOnly();
    s.draftDiffers = m_detail.draftDiffers || m_keeper->isDirty();
    s.toReadThrough = s.mine && !m_detail.currentIsReadThrough();
    s.waitsFor = m_waitsFor;
    s.onTable = !m_table.id.isEmpty();
    if (stillToFreeze(s)) {
        s.openSpots = m_watch->count();
        s.missing = m_context.workspace.cases().missingForFreeze(m_keeper->draft());
        for (const auto& id : std::as_const(s.missing))
            s.gaps.append(gapWord(id));
        for (const auto& id : tableGaps())
            s.tableGaps.append(gapWord(id));
    } else if (s.state == CaseState::PrivacyCheck) {
        s.refusal = m_context.workspace.cases().refusalToCheck(m_detail.file.id, m_context.workspace.me());
    }
    return s;
}

/// What a case lacks for the table only, by id.
QStringList CaseView::tableGaps() const {
    QStringList gaps;
    for (const auto& field : m_context.workspace.vocabulary().canvas())
        if (field.neededForTable && m_keeper->draft().fields.value(field.id).trimmed().isEmpty())
            gaps.append(field.id);
    if (m_detail.file.safety.floor == SafetyFloor::NotJudged)
        gaps.append(u"floor"_s);
    return gaps;
}

/// To what is still missing: first for a version, then for the table.
void CaseView::goToGap() {
    const auto gaps = m_context.workspace.cases().missingForFreeze(m_keeper->draft()) + tableGaps();
    if (gaps.isEmpty())
        m_context.navigator.tell(tr("Nothing is left to fill in, not even for the table."));
    else
        showPart(gaps.first());
}

/// What is missing, as it is called on the page.
QString CaseView::gapWord(const QString& id) const {
    if (const auto* field = m_context.workspace.vocabulary().findField(FieldId(id)))
        return field->label.in(language());
    if (id == u"title"_s)
        return tr("Title");
    if (id == u"area"_s)
        return tr("Area");
    if (id == u"quarter"_s)
        return tr("Quarter");
    if (id == u"ageBand"_s)
        return tr("Age");
    if (id == u"floor"_s)
        return tr("Safety: the floor");
    return id == u"theme"_s ? tr("Themes") : missingWord(id);
}

/// On a tab that asks something itself, that is the step.
NextAct CaseView::actOfTab() const {
    if (m_tabs->current() == FourEyes && m_fourEyes->asks()) {
        const auto refusal = m_fourEyes->refusal();
        // Everybody who can read along does: what comes next is elsewhere.
        if (const auto next = nextAct(situation()); !refusal.isEmpty() && m_fourEyes->isBeingRead() &&
                                                    next.act != CaseAct::None &&
                                                    next.act != CaseAct::InviteReader)
            return next;
        return {CaseAct::Invite, m_fourEyes->actWords(), refusal.isEmpty(), refusal};
    }
    if (m_tabs->current() == Reflections) {
        const auto why = readOnlyWords(m_context.workspace);
        return {CaseAct::Reflect, tr("Start a reflection"), why.isEmpty(), why};
    }
    return nextAct(situation());
}

QString CaseView::returnedWords() const {
    if (m_detail.file.state != CaseState::Returned)
        return {};
    for (const auto& release : m_detail.releases) {
        if (release.released || !(release.version == m_detail.file.currentVersion))
            continue;
        const auto member = m_context.workspace.member(release.checker);
        const auto when = timeWord(release.at, m_context.workspace.clock().now());
        if (release.checker == m_context.workspace.me())
            return tr("You sent this text back, %1: “%2”").arg(when, insideQuotes(release.reasons));
        return tr("%1 sent this text back, %2: “%3”")
            .arg(member ? member->name : tr("A colleague"), when, insideQuotes(release.reasons));
    }
    return {};
}

/// Before anybody releases it: what may be recognised, and who decides.
QString CaseView::recognisable() const {
    if (m_detail.versions.isEmpty())
        return {};
    const CaseAttributes& facts = m_detail.versions.first().attributes;
    const auto risk = m_context.workspace.cases().combinationRisk(facts, m_detail.file.id);
    const QString words =
        risk ? recognisableWords(*risk, facts, m_context.workspace.vocabulary()) : QString();
    if (words.isEmpty())
        return {};
    return words + u' ' +
           (m_act.act == CaseAct::Release
                ? tr("You decide whether it can stay as it is.")
                : tr("Whoever checks the text decides whether it can stay as it is."));
}

void CaseView::showHint() {
    const auto returned = returnedWords();
    m_bars->setReturned(m_tabs->current() == MainTab ? returned : QString());
    auto hint = m_act.why;
    const bool advice = m_act.enabled && m_act.act == CaseAct::Freeze;
    if ((advice && !returned.isEmpty()) || (m_act.enabled && m_tabs->current() != MainTab) ||
        m_act.act == CaseAct::Invite || m_act.act == CaseAct::Reflect)
        hint.clear();
    const bool writing =
        m_act.act == CaseAct::CheckSpots || m_act.act == CaseAct::FillGaps || m_act.act == CaseAct::Freeze;
    if (hint.isEmpty() && isMine() && !writing && !m_detail.versions.isEmpty() &&
        m_tabs->current() == MainTab && m_detail.file.state != CaseState::Withdrawn) {
        const int number = m_detail.versions.first().number;
        const auto words = m_detail.file.state == CaseState::Deidentified
                               ? tr("Version %1 is frozen. What you change here becomes version %2.")
                               : tr("Version %1 has been released. What you change here becomes version %2.");
        hint = words.arg(number).arg(number + 1);
    }
    if (m_detail.file.state == CaseState::PrivacyCheck && m_tabs->current() == MainTab)
        hint = QStringList{hint, recognisable()}.join(u' ').trimmed();
    m_bars->setHint(hint);
}

void CaseView::act() {
    switch (m_act.act) {
    case CaseAct::CheckSpots:
        showTab(MainTab);
        m_write->goToSpot(1);
        break;
    case CaseAct::FillGaps:
        showPart(m_act.firstGap);
        break;
    case CaseAct::Freeze:
        freeze();
        break;
    case CaseAct::ReadThrough:
        beginReadThrough();
        break;
    case CaseAct::AskCheck:
        askCheck();
        break;
    case CaseAct::Release:
        release();
        break;
    case CaseAct::InviteReader:
        showTab(FourEyes);
        m_fourEyes->begin();
        break;
    case CaseAct::Invite:
        m_fourEyes->invite();
        break;
    case CaseAct::Reflect:
        if (m_tabs->current() == Reflections) {
            m_reflections->begin();
        } else { // where one chooses how
            showTab(Reflections);
            showAct();
        }
        break;
    default:
        goOn(m_act.act);
    }
}

void CaseView::goOn(CaseAct act) {
    switch (act) {
    case CaseAct::ReadAlong:
        m_context.navigator.go(m_reading);
        break;
    case CaseAct::ToTable:
        m_context.navigator.go(m_table);
        break;
    case CaseAct::ToLessons:
        m_context.navigator.go({PageId::Learning, u"lesson"_s});
        break;
    case CaseAct::ToMaxims:
        m_context.navigator.go({PageId::Learning});
        break;
    default:
        break;
    }
}

void CaseView::finish(const Result<void>& result, const QString& told) {
    m_bars->setRefusal(result ? QString() : errorSentence(result.error()));
    if (!result)
        return;
    m_bars->forgetAsking();
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
    const auto asked = m_context.workspace.cases().askPrivacyCheck(m_detail.file.id);
    finish(asked, tr("Asked. A colleague reads whether someone can be recognised."));
    if (!asked && asked.error().code == ErrorCode::NotReadThrough)
        beginReadThrough();
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
        finish(released, tr("Released by your colleague. Everyone in this folder can find and read it now."));
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
    const SafetyFloor before = m_detail.file.safety.floor;
    auto& cases = m_context.workspace.cases();
    const auto judged = cases.judgeSafety(m_detail.file.id, floor);
    m_bars->setRefusal(judged ? QString() : errorSentence(judged.error()));
    if (judged)
        m_detail.file.safety = *judged;
    m_write->setSafety(m_detail.file.safety);
    showAct();
    if (judged && judged->floor < before)
        m_context.navigator.tellDone(loweredWords(before, judged->floor),
                                     [&cases, id = m_detail.file.id] { return cases.undoLowering(id); });
}

} // namespace leertafel::ui
