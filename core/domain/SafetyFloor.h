#pragma once

#include "core/domain/Id.h"
#include "core/domain/Result.h"

#include <optional>

namespace leertafel {

/// The floor under every case: is the child safe enough now? Never computed, always judged by people.
enum class SafetyFloor { NotJudged, SafeEnough, Concerns, AcuteOrStructural };

QString toId(SafetyFloor floor); ///< `notJudged`, `safeEnough`, `concerns`, `acuteOrStructural`
Result<SafetyFloor> safetyFloorFromId(QStringView id);

/// The floor of a case with a lowering that waits for a second person, if any.
struct SafetyState {
    SafetyFloor floor = SafetyFloor::NotJudged;
    std::optional<SafetyFloor> proposedLower{}; ///< asked by `proposedBy`, not in force yet
    MemberId proposedBy{};
    bool operator==(const SafetyState&) const = default;
};

/// One person judges the floor. The first judgement and every raise hold at once. A lowering by one
/// person only proposes; the same or a higher level by a second person brings it into force. A raise
/// wipes a waiting proposal. `LoweringNeedsTwo` when the proposer confirms the own proposal.
Result<SafetyState> judge(const SafetyState& state, SafetyFloor wanted, const MemberId& by);

} // namespace leertafel
