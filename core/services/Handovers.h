#pragma once

#include "core/domain/Handover.h"
#include "core/services/FollowUpService.h"

namespace leertafel::services {

/// A decision by which another takes over, and how its warm handover stands.
struct HandoverRow {
    FollowUpRow row;
    QList<HandoverStep> steps{}; ///< by day
    HandoverState state{};
    bool asked = false; ///< something of it is to be done by now
};

/// Warm handovers: who tells the family, one talk of old and new helper with the family, what stays the same,
/// and a look after six weeks. Whoever may follow a decision up writes down what was seen to.
class Handovers {
public:
    explicit Handovers(StoreContext& context) : m_context(context) {}

    /// Those that are not whole yet, what is asked by now first; each by the day of the decision.
    Result<QList<HandoverRow>> open() const;
    /// By day.
    Result<QList<HandoverStep>> of(const AgreementId& id) const;
    /// By decision that hands over, each by day; without those on a case that was taken back.
    Result<QHash<AgreementId, QList<HandoverStep>>> ofSession(const SessionId& session) const;
    /// `Incomplete` with everything that is missing (`point`, `function`, `on`, `words`); `WrongState` for a
    /// decision that hands nothing over (why: `noHandover`), for a point that was seen to before (why:
    /// `already`), for a look before six weeks have passed (why: `handoverEarly`) and of a case that was
    /// taken back (why: `caseGone`); what the gate refuses.
    Result<HandoverStepId> record(const AgreementId& id, const QString& point, const QString& function,
                                  QDate on, const QString& words);
    /// As if never written down; `NotAllowed` for another one's.
    Result<void> takeBack(const HandoverStepId& id);

private:
    StoreContext& m_context;
};

/// Of a case that is taken back no word of its handovers stays. Call inside the transaction that does so,
/// once the case is gone.
Result<void> wipeHandovers(StoreContext& context, const CaseId& id);

} // namespace leertafel::services
