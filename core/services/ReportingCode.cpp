#include "core/services/ReportingCode.h"

#include "core/services/CaseService.h"
#include "core/services/InTransaction.h"
#include "core/services/StoreContext.h"
#include "core/storage/ReportingStepRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

Result<QList<ReportingStep>> ReportingCode::of(const CaseId& id) const {
    return storage::ReportingStepRepository(m_context.database).ofCase(id);
}

Result<ReportingStepId> ReportingCode::record(const CaseId& id, const QString& step, QDate on) {
    const QDate today = m_context.clock.now().toLocalTime().date();
    if (const QStringList missing = missingForStep(step, on, today); !missing.isEmpty())
        return fail(ErrorCode::Incomplete, {{u"step"_s, u"reportingStep"_s}}, missing);
    const QList<Entry>& steps = m_context.vocabulary.list(u"meldcodeSteps"_s);
    if (std::none_of(steps.cbegin(), steps.cend(), [&](const Entry& each) { return each.id == step; }))
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"meldcodeStep"_s}, {u"value"_s, step}});
    auto found = CaseService(m_context).detail(id);
    if (!found)
        return fail(found.error());
    const ReportingStep taken{
        m_context.ids.make<ReportingStepId>(), id, step, on, m_context.me, m_context.clock.now()};
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto added = storage::ReportingStepRepository(m_context.database).insert(taken); !added)
            return added;
        return m_context.log.append(m_context.me, u"reportingStep.record"_s, taken.id.text());
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Cases, id.text());
    m_context.changed(Topic::Sessions, {});
    return taken.id;
}

Result<void> ReportingCode::takeBack(const ReportingStepId& id) {
    storage::ReportingStepRepository repository(m_context.database);
    CaseId caseId;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        const auto step = repository.get(id);
        if (!step)
            return fail(step.error());
        if (step->by != m_context.me)
            return fail(ErrorCode::NotAllowed, {{u"step"_s, u"reportingStep.takeBack"_s}});
        caseId = step->caseId;
        const auto rests = repository.carriesDecision(id);
        if (!rests)
            return fail(rests.error());
        if (*rests)
            return fail(ErrorCode::WrongState,
                        {{u"step"_s, u"reportingStep.takeBack"_s}, {u"why"_s, u"decidedOnIt"_s}});
        // The store lets go only of what the log says is being taken back.
        if (auto logged = m_context.log.append(m_context.me, u"reportingStep.takingBack"_s, id.text());
            !logged)
            return logged;
        if (auto removed = repository.remove(id); !removed)
            return removed;
        return m_context.log.append(m_context.me, u"reportingStep.takeBack"_s, id.text());
    });
    if (done) {
        m_context.changed(Topic::Cases, caseId.text());
        m_context.changed(Topic::Sessions, {});
    }
    return done;
}

Result<void> wipeReportingSteps(StoreContext& context, const CaseId& id) {
    storage::ReportingStepRepository repository(context.database);
    const auto steps = repository.ofCase(id);
    if (!steps)
        return fail(steps.error());
    for (const ReportingStep& step : *steps) {
        if (auto removed = repository.remove(step.id); !removed)
            return removed;
        if (auto logged = context.log.append(context.me, u"reportingStep.wipe"_s, step.id.text()); !logged)
            return logged;
    }
    return {};
}

Result<void> lapseReportingSteps(StoreContext& context, const CaseId& id) {
    storage::ReportingStepRepository repository(context.database);
    const auto entry = context.log.lastSeq();
    if (!entry)
        return fail(entry.error());
    if (auto lapsed = repository.lapse(id, context.clock.now(), *entry); !lapsed)
        return lapsed;
    const auto steps = repository.lapsedWith(id, *entry);
    if (!steps)
        return fail(steps.error());
    for (const ReportingStepId& step : *steps)
        if (auto logged = context.log.append(context.me, u"reportingStep.lapse"_s, step.text()); !logged)
            return logged;
    return {};
}

Result<void> reviveReportingSteps(StoreContext& context, const CaseId& id, qint64 entry) {
    storage::ReportingStepRepository repository(context.database);
    const auto steps = repository.lapsedWith(id, entry);
    if (!steps)
        return fail(steps.error());
    for (const ReportingStepId& step : *steps) {
        if (auto counts = repository.countAgain(step); !counts)
            return counts;
        if (auto logged = context.log.append(context.me, u"reportingStep.countAgain"_s, step.text()); !logged)
            return logged;
    }
    return {};
}

} // namespace leertafel::services
