#include "core/services/TodayService.h"

#include "core/services/LearningService.h"
#include "core/services/RuleSignals.h"
#include "core/services/StoreContext.h"
#include "core/storage/SessionRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kMostRows = 50;

/// Rows of mine in one state, last touched first.
Result<QList<CaseRow>> mineIn(StoreContext& context, CaseState state) {
    CaseFilter filter;
    filter.mineOnly = true;
    filter.state = state;
    filter.limit = kMostRows;
    return CaseService(context).list(filter);
}

/// Mine that wait for a check which cannot begin before I read the new text.
Result<QList<CaseRow>> toReadThrough(StoreContext& context) {
    auto waiting = mineIn(context, CaseState::PrivacyCheck);
    if (!waiting)
        return waiting;
    QList<CaseRow> unread;
    for (const CaseRow& row : std::as_const(*waiting)) {
        auto detail = CaseService(context).detail(row.id);
        if (!detail)
            return fail(detail.error());
        if (!detail->currentIsReadThrough())
            unread << row;
    }
    return unread;
}

Result<QList<ReviewRow>> waitingReviews(StoreContext& context) {
    const ReviewService reviews(context);
    auto forMe = reviews.forMe();
    if (!forMe)
        return forMe;
    auto mine = reviews.myRequests();
    if (!mine)
        return mine;
    QList<ReviewRow> waiting;
    for (const auto* rows : {&*forMe, &*mine}) {
        for (const ReviewRow& row : *rows) {
            if (row.waitsForMe)
                waiting.append(row);
        }
    }
    return waiting;
}

Result<QList<AgreementDue>> openAgreements(StoreContext& context) {
    auto open = TableService(context).openAgreements();
    if (!open)
        return fail(open.error());
    const storage::SessionRepository sessions(context.database);
    QList<AgreementDue> due;
    for (const Agreement& agreement : std::as_const(*open)) {
        if (due.size() == kMostRows)
            break;
        auto session = sessions.get(agreement.session);
        if (!session)
            return fail(session.error());
        due.append({agreement, session->title, session->start.toLocalTime().date()});
    }
    return due;
}

Result<QList<Reflection>> openReflections(StoreContext& context) {
    const ReflectionService service(context);
    auto due = service.dueToRevisit();
    if (!due)
        return due;
    auto mine = service.mine();
    if (!mine)
        return mine;
    QList<Reflection> open = *due;
    for (const Reflection& note : std::as_const(*mine)) {
        const bool known =
            std::any_of(due->begin(), due->end(), [&](const Reflection& each) { return each.id == note.id; });
        if (!known && note.insight.trimmed().isEmpty())
            open.append(note);
    }
    return open;
}

/// The next table that is still to be held, with what is on it.
Result<void> addNextTable(StoreContext& context, Today& today) {
    const storage::SessionRepository sessions(context.database);
    auto all = sessions.all();
    if (!all)
        return fail(all.error());
    const QDateTime now = context.clock.now();
    for (const TableSession& session : std::as_const(*all)) {
        // One that began today is still the next one until it was held.
        const bool ahead = session.state == SessionState::Preparing && session.start.isValid() &&
                           session.start.toLocalTime().date() >= now.toLocalTime().date();
        if (ahead && (!today.nextTable || session.start < today.nextTable->start))
            today.nextTable = session;
    }
    if (!today.nextTable)
        return {};
    auto agenda = sessions.agenda(today.nextTable->id);
    if (!agenda)
        return fail(agenda.error());
    auto scheduled = mineIn(context, CaseState::Scheduled);
    if (!scheduled)
        return fail(scheduled.error());
    for (const AgendaItem& item : std::as_const(*agenda)) {
        today.nextTableTrends += item.kind == AgendaKind::Trend ? 1 : 0;
        if (item.kind != AgendaKind::Case)
            continue;
        ++today.nextTableCases;
        for (const CaseRow& row : std::as_const(*scheduled)) {
            if (row.id == item.caseId && !today.myCaseOnNextTable)
                today.myCaseOnNextTable = row;
        }
    }
    return {};
}

/// One rule of thumb a day, those in use before those proposed.
Result<std::optional<Maxim>> maximOfTheDay(StoreContext& context) {
    auto all = LearningService(context).maxims();
    if (!all)
        return fail(all.error());
    for (const MaximStatus status : {MaximStatus::Used, MaximStatus::Proposed}) {
        QList<Maxim> found;
        for (const MaximRow& row : std::as_const(*all)) {
            if (row.maxim.status == status)
                found.append(row.maxim);
        }
        const auto day = context.clock.now().toLocalTime().date().toJulianDay();
        if (!found.isEmpty())
            return std::optional(found[qsizetype(day % found.size())]);
    }
    return std::optional<Maxim>();
}

} // namespace

Result<Today> TodayService::today() const {
    Today today;
    auto reviews = waitingReviews(m_context);
    if (!reviews)
        return fail(reviews.error());
    today.reviews = *reviews;
    auto checks = CaseService(m_context).waitingForMyCheck();
    if (!checks)
        return fail(checks.error());
    today.checks = *checks;
    auto returned = mineIn(m_context, CaseState::Returned);
    if (!returned)
        return fail(returned.error());
    today.returned = *returned;
    auto unread = toReadThrough(m_context);
    if (!unread)
        return fail(unread.error());
    today.toReadThrough = *unread;
    for (const CaseState state : {CaseState::Draft, CaseState::Deidentified}) {
        auto drafts = mineIn(m_context, state);
        if (!drafts)
            return fail(drafts.error());
        today.drafts.append(*drafts);
    }
    std::stable_sort(today.drafts.begin(), today.drafts.end(),
                     [](const CaseRow& a, const CaseRow& b) { return a.changed > b.changed; });
    auto found = foundAgain();
    if (!found)
        return fail(found.error());
    today.foundAgain = *found;
    auto families = FollowUpService(m_context).familiesToTell();
    if (!families)
        return fail(families.error());
    today.families = *families;
    const RuleSignals proposals(m_context);
    auto unwritten = proposals.drafts();
    if (!unwritten)
        return fail(unwritten.error());
    for (const RuleSignalRow& row : std::as_const(*unwritten))
        today.proposals.append({row.signal.id, row.signal.block, row.name, int(row.signal.versions.size())});
    auto agreements = openAgreements(m_context);
    if (!agreements)
        return fail(agreements.error());
    today.agreements = *agreements;
    auto actions = TrendService(m_context).actionsToJudge();
    if (!actions)
        return fail(actions.error());
    today.actions = *actions;
    auto reflections = openReflections(m_context);
    if (!reflections)
        return fail(reflections.error());
    today.reflections = *reflections;
    if (auto table = addNextTable(m_context, today); !table)
        return fail(table.error());
    auto maxim = maximOfTheDay(m_context);
    if (!maxim)
        return fail(maxim.error());
    today.maxim = *maxim;
    return today;
}

Result<QList<FoundAgain>> TodayService::foundAgain() const { return Rescan(m_context).found(kMostRows); }

Result<bool> TodayService::lookAgain(int cases) { return Rescan(m_context).step(cases); }

Result<int> TodayService::reviewsWaiting() const {
    auto reviews = waitingReviews(m_context);
    if (!reviews)
        return fail(reviews.error());
    return int(reviews->size());
}

} // namespace leertafel::services
