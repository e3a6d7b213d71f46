#include "core/domain/SafetyFloor.h"

#include <array>

namespace leertafel {

namespace {
constexpr std::array<const char16_t*, 4> ids{u"notJudged", u"safeEnough", u"concerns", u"acuteOrStructural"};
}

QString toId(SafetyFloor floor) { return QString::fromUtf16(ids[static_cast<size_t>(floor)]); }

Result<SafetyFloor> safetyFloorFromId(QStringView id) {
    for (size_t i = 0; i < ids.size(); ++i)
        if (id == QStringView(ids[i]))
            return static_cast<SafetyFloor>(i);
    return fail(ErrorCode::InvalidValue, {{QStringLiteral("what"), QStringLiteral("safetyFloor")},
                                          {QStringLiteral("value"), id.left(20).toString()}});
}

Result<SafetyState> judge(const SafetyState& state, SafetyFloor wanted, const MemberId& by) {
    if (wanted == SafetyFloor::NotJudged && state.floor != SafetyFloor::NotJudged)
        return fail(ErrorCode::InvalidValue, {{QStringLiteral("what"), QStringLiteral("safetyFloor")},
                                              {QStringLiteral("value"), toId(wanted)}});
    if (state.floor == SafetyFloor::NotJudged || wanted >= state.floor)
        return SafetyState{wanted, std::nullopt, {}};
    if (!state.proposedLower || wanted < *state.proposedLower) {
        if (state.proposedLower && state.proposedBy != by)
            return SafetyState{*state.proposedLower, wanted, by}; // they agree on the first step down
        return SafetyState{state.floor, wanted, by};
    }
    if (state.proposedBy == by) {
        if (wanted == *state.proposedLower)
            return fail(ErrorCode::LoweringNeedsTwo, {{QStringLiteral("proposedBy"), by.text()}});
        return SafetyState{state.floor, wanted, by}; // the proposer asks for less
    }
    return SafetyState{wanted, std::nullopt, {}};
}

} // namespace leertafel
