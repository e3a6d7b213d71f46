#pragma once

#include "core/domain/ActFirst.h"

namespace leertafel::services {

class StoreContext;

/// First act, then learn: which steps of the meldcode were taken for an acute case, outside this program.
/// Anybody who may read the case writes one down; it asks for the step and the day and for nothing else.
class ReportingCode {
public:
    explicit ReportingCode(StoreContext& context) : m_context(context) {}

    Result<QList<ReportingStep>> of(const CaseId& id) const; ///< by day, with those that lapsed
    /// `Incomplete` with everything that is missing (`step`, `on`), `InvalidValue` for an unknown step,
    /// `WrongState` for a case that is not acute, and what reading the case refuses.
    Result<ReportingStepId> record(const CaseId& id, const QString& step, QDate on);
    /// As if never written down; `NotAllowed` for another one's, `WrongState` (why: `decidedOnIt`) once a
    /// table decided on the case while no other step counted, in the order of the log.
    Result<void> takeBack(const ReportingStepId& id);

private:
    StoreContext& m_context;
};

/// Of a case that is taken back nothing stays. Call inside the transaction that does so.
Result<void> wipeReportingSteps(StoreContext& context, const CaseId& id);

/// Of a case that is acute no longer every step stays to be read and counts no more: should it become acute
/// again, somebody has to act again. Call inside the transaction that lowers the floor, right after its entry
/// in the log.
Result<void> lapseReportingSteps(StoreContext& context, const CaseId& id);

/// Those that lapsed with that entry of the log count again. Call inside the transaction that undoes it.
Result<void> reviveReportingSteps(StoreContext& context, const CaseId& id, qint64 entry);

} // namespace leertafel::services
