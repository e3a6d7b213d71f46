#pragma once

#include "core/domain/CaseLifecycle.h"
#include "core/storage/CaseRepository.h"

namespace leertafel::services {

class StoreContext;

/// `MemberUnknown` when there is none.
Result<Member> memberOf(const StoreContext& context, const MemberId& id);

/// In what capacities `member` stands towards the case: author (also who froze its current version),
/// colleague (an active member who did neither), and what the own functions add.
Result<QList<CaseActor>> capacitiesOf(StoreContext& context, const storage::CaseRecord& record,
                                      const MemberId& member);

/// The state that `event` by `member` would lead to, or why it is not possible.
Result<CaseState> stateAfter(StoreContext& context, const storage::CaseRecord& record, CaseEvent event,
                             const MemberId& member);

/// One step by the member who opened the store, written and logged; for steps that change nothing but the
/// state (schedule, discuss, …). Call inside a transaction, and tell `Topic::Cases` after its commit.
Result<CaseState> takeStep(StoreContext& context, const CaseId& id, CaseEvent event);

/// `case.freeze`, `case.release`, …: what the log calls a step.
QString verbOf(CaseEvent event);

} // namespace leertafel::services
