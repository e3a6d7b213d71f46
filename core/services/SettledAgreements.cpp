// The half of FollowUpService that a report asks: what came of agreements, those of its own table and earlier
// ones.
#include "core/services/FollowUpService.h"
#include "core/services/StoreContext.h"
#include "core/storage/AgreementRepository.h"
#include "core/storage/SessionRepository.h"

#include <algorithm>

namespace leertafel::services {

using storage::AgreementRepository;

Result<QList<FollowUp>> FollowUpService::outcomesOf(const SessionId& session) const {
    const AgreementRepository agreements(m_context.database);
    auto made = agreements.ofSession(session);
    if (!made)
        return fail(made.error());
    auto all = agreements.followUps();
    if (!all)
        return fail(all.error());
    QList<FollowUp> outcomes;
    for (const FollowUp& each : std::as_const(*all))
        if (each.outcome != TryOutcome::None &&
            std::any_of(made->cbegin(), made->cend(),
                        [&](const Agreement& one) { return one.id == each.agreement; }))
            outcomes.append(each);
    return outcomes;
}

Result<QList<FollowUp>> FollowUpService::seenOnDayOf(const TableSession& session) const {
    const QDate day = session.start.toLocalTime().date();
    auto all = AgreementRepository(m_context.database).followUps();
    if (!all)
        return fail(all.error());
    all->removeIf([&](const FollowUp& each) {
        return each.outcome == TryOutcome::None || !day.isValid() || each.at.toLocalTime().date() != day;
    });
    return all;
}

Result<QList<Agreement>> FollowUpService::settledOnDayOf(const TableSession& session) const {
    const QDate day = session.start.toLocalTime().date();
    auto seen = seenOnDayOf(session);
    if (!seen)
        return fail(seen.error());
    auto all = AgreementRepository(m_context.database).ofTables();
    if (!all)
        return fail(all.error());
    const storage::SessionRepository sessions(m_context.database);
    QList<Agreement> settled;
    for (const Agreement& each : std::as_const(*all)) {
        if (!day.isValid() || each.session == session.id)
            continue;
        const bool finished = each.done && each.doneAt.toLocalTime().date() == day;
        if (!finished && std::none_of(seen->cbegin(), seen->cend(),
                                      [&](const FollowUp& one) { return one.agreement == each.id; }))
            continue;
        auto made = sessions.get(each.session);
        if (!made)
            return fail(made.error());
        if (isRelated(session, *made) && (!made->start.isValid() || made->start < session.start))
            settled.append(each);
    }
    return settled;
}

} // namespace leertafel::services
