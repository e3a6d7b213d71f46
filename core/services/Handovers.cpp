#include "core/services/Handovers.h"

#include "core/services/AllDecisions.h"
#include "core/services/InTransaction.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/services/TextDoor.h"
#include "core/storage/HandoverRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

tl::unexpected<Error> notNow(const QString& why) {
    return fail(ErrorCode::WrongState, {{u"step"_s, u"handover"_s}, {u"why"_s, why}});
}

/// With this point on this day, the look that was written down would have come before its six weeks.
bool makesLookTooEarly(const Agreement& agreement, QList<HandoverStep> steps, const QString& point,
                       QDate on) {
    const auto look = std::find_if(steps.cbegin(), steps.cend(),
                                   [](const HandoverStep& each) { return isHandoverCheck(each.point); });
    if (look == steps.cend())
        return false;
    const QDate looked = look->on;
    const QDate before = handoverState(agreement, steps).checkOn;
    HandoverStep added;
    added.point = point;
    added.on = on;
    steps.append(added);
    const QDate after = handoverState(agreement, steps).checkOn;
    return after != before && looked < after;
}

/// Why this point cannot be seen to now, apart from what is missing.
Result<void> mayRecord(const Agreement& agreement, const QList<HandoverStep>& steps, const QString& point,
                       QDate on) {
    if (!isHandover(agreement))
        return notNow(u"noHandover"_s);
    const HandoverState state = handoverState(agreement, steps);
    if (!state.open.contains(point))
        return notNow(u"already"_s);
    if (isHandoverCheck(point) && on < state.checkOn)
        return notNow(u"handoverEarly"_s);
    if (makesLookTooEarly(agreement, steps, point, on))
        return notNow(u"handoverLooked"_s);
    return {};
}

} // namespace

Result<QList<HandoverRow>> Handovers::open() const {
    auto all = AllDecisions::read(m_context);
    if (!all)
        return fail(all.error());
    auto steps = storage::HandoverRepository(m_context.database).all();
    if (!steps)
        return fail(steps.error());
    QHash<AgreementId, QList<HandoverStep>> byDecision;
    for (const HandoverStep& step : std::as_const(*steps))
        byDecision[step.agreement].append(step);
    const QDate today = m_context.clock.now().toLocalTime().date();
    QList<HandoverRow> rows;
    for (const Agreement& agreement : all->agreements()) {
        if (!isHandover(agreement))
            continue;
        HandoverRow row{all->row(agreement), byDecision.value(agreement.id)};
        if (row.row.caseGone)
            continue;
        row.state = handoverState(agreement, row.steps);
        row.asked = row.state.asks(today);
        if (!row.state.isWhole())
            rows.append(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const HandoverRow& a, const HandoverRow& b) {
        if (a.asked != b.asked)
            return a.asked;
        return a.row.agreement.lookOn() < b.row.agreement.lookOn();
    });
    return rows;
}

Result<QList<HandoverStep>> Handovers::of(const AgreementId& id) const {
    return storage::HandoverRepository(m_context.database).of(id);
}

Result<QHash<AgreementId, QList<HandoverStep>>> Handovers::ofSession(const SessionId& session) const {
    const auto made = storage::AgreementRepository(m_context.database).ofSession(session);
    if (!made)
        return fail(made.error());
    QHash<AgreementId, QList<HandoverStep>> found;
    for (const Agreement& agreement : *made) {
        if (!isHandover(agreement))
            continue;
        const auto gone = storage::HandoverRepository(m_context.database).isOfGone(agreement.id);
        if (!gone)
            return fail(gone.error());
        if (*gone)
            continue;
        auto steps = of(agreement.id);
        if (!steps)
            return fail(steps.error());
        found.insert(agreement.id, *std::move(steps));
    }
    return found;
}

Result<HandoverStepId> Handovers::record(const AgreementId& id, const QString& point, const QString& function,
                                         QDate on, const QString& words) {
    const QDate today = m_context.clock.now().toLocalTime().date();
    if (const QStringList missing = missingForHandover(point, function, on, words, today); !missing.isEmpty())
        return fail(ErrorCode::Incomplete, {{u"step"_s, u"handover"_s}}, missing);
    if (auto checked = checkShortText(m_context, function, u"function"_s); !checked)
        return fail(checked.error());
    SessionId session;
    auto done = inTransaction(m_context.database, [&]() -> Result<HandoverStepId> {
        storage::HandoverRepository repository(m_context.database);
        auto agreement = storage::AgreementRepository(m_context.database).get(id);
        if (!agreement)
            return fail(agreement.error());
        session = agreement->session;
        const auto gone = repository.isOfGone(id);
        if (!gone)
            return fail(gone.error());
        if (*gone)
            return notNow(u"caseGone"_s);
        auto steps = repository.of(id);
        if (!steps)
            return fail(steps.error());
        if (auto may = mayRecord(*agreement, *steps, point, on); !may)
            return fail(may.error());
        auto kept = decidedFor(m_context, *agreement);
        if (!kept)
            return fail(kept.error());
        auto said = admittedOrEmpty(m_context, words, *kept);
        if (!said)
            return fail(said.error());
        const HandoverStep step{m_context.ids.make<HandoverStepId>(),
                                id,
                                point,
                                function.trimmed(),
                                on,
                                *said,
                                m_context.me,
                                m_context.clock.now()};
        if (auto added = repository.insert(step); !added)
            return fail(added.error());
        if (auto logged = m_context.log.append(m_context.me, u"agreement.handover"_s, id.text()); !logged)
            return fail(logged.error());
        return step.id;
    });
    if (done)
        m_context.changed(Topic::Sessions, session.text());
    return done;
}

Result<void> Handovers::takeBack(const HandoverStepId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::HandoverRepository repository(m_context.database);
        const auto step = repository.get(id);
        if (!step)
            return fail(step.error());
        if (step->by != m_context.me)
            return fail(ErrorCode::NotAllowed, {{u"step"_s, u"handover"_s}, {u"who"_s, u"maker"_s}});
        // The store lets go only of what the log says is being taken back.
        if (auto logged = m_context.log.append(m_context.me, u"handover.takingBack"_s, id.text()); !logged)
            return logged;
        if (auto removed = repository.remove(id); !removed)
            return removed;
        return m_context.log.append(m_context.me, u"agreement.undoHandover"_s, step->agreement.text());
    });
    if (done)
        m_context.changed(Topic::Sessions, {});
    return done;
}

Result<void> wipeHandovers(StoreContext& context, const CaseId& id) {
    storage::HandoverRepository repository(context.database);
    const auto made = storage::AgreementRepository(context.database).ofCase(id);
    if (!made)
        return fail(made.error());
    for (const Agreement& agreement : *made) {
        const auto steps = repository.of(agreement.id);
        if (!steps)
            return fail(steps.error());
        if (steps->isEmpty())
            continue;
        if (auto wiped = repository.wipe(agreement.id); !wiped)
            return wiped;
        if (auto logged = context.log.append(context.me, u"agreement.wipeHandover"_s, agreement.id.text());
            !logged)
            return logged;
    }
    return {};
}

} // namespace leertafel::services
