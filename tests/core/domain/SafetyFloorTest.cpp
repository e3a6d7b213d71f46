#include "core/domain/SafetyFloor.h"

#include <gtest/gtest.h>

#include <array>

namespace leertafel {
namespace {

using namespace Qt::StringLiterals;

using F = SafetyFloor;

constexpr std::array floors{F::NotJudged, F::SafeEnough, F::Concerns, F::AcuteOrStructural};
const MemberId noor(u"noor"_s);
const MemberId ali(u"ali"_s);

TEST(SafetyFloor, IdsGoBothWays) {
    for (const F floor : floors)
        EXPECT_EQ(safetyFloorFromId(toId(floor)).value(), floor);
    EXPECT_EQ(safetyFloorFromId(u"safe").error().code, ErrorCode::InvalidValue);
}

/// Every level × every wish without anything waiting.
TEST(SafetyFloor, RaisingHoldsAtOnceAndLoweringWaits) {
    for (const F now : floors)
        for (const F wanted : floors) {
            SCOPED_TRACE((toId(now) + u' ' + toId(wanted)).toStdString());
            const auto result = judge({now, std::nullopt, {}}, wanted, noor);
            if (wanted == F::NotJudged && now != F::NotJudged) {
                ASSERT_FALSE(result);
                EXPECT_EQ(result.error().code, ErrorCode::InvalidValue);
            } else if (now == F::NotJudged || wanted >= now) {
                EXPECT_EQ(result.value(), (SafetyState{wanted, std::nullopt, {}}));
            } else {
                EXPECT_EQ(result.value(), (SafetyState{now, wanted, noor}));
            }
        }
}

TEST(SafetyFloor, SecondPersonBringsALoweringIntoForce) {
    const SafetyState waiting{F::AcuteOrStructural, F::SafeEnough, noor};
    EXPECT_EQ(judge(waiting, F::SafeEnough, ali).value(), (SafetyState{F::SafeEnough, std::nullopt, {}}));
    EXPECT_EQ(judge(waiting, F::Concerns, ali).value(), (SafetyState{F::Concerns, std::nullopt, {}}));
}

TEST(SafetyFloor, TheProposerCannotConfirm) {
    const SafetyState waiting{F::Concerns, F::SafeEnough, noor};
    const auto refused = judge(waiting, F::SafeEnough, noor);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::LoweringNeedsTwo);
    EXPECT_EQ(refused.error().context.value(u"proposedBy"_s), noor.text());
}

TEST(SafetyFloor, NobodyLowersAloneInSteps) {
    SafetyState state{F::AcuteOrStructural, std::nullopt, {}};
    for (const F wanted : {F::Concerns, F::SafeEnough, F::Concerns, F::SafeEnough}) {
        const auto result = judge(state, wanted, noor);
        if (result)
            state = *result;
        EXPECT_EQ(state.floor, F::AcuteOrStructural);
    }
}

TEST(SafetyFloor, ADeeperSecondWishAgreesOnTheFirstStepOnly) {
    const SafetyState waiting{F::AcuteOrStructural, F::Concerns, noor};
    EXPECT_EQ(judge(waiting, F::SafeEnough, ali).value(), (SafetyState{F::Concerns, F::SafeEnough, ali}));
}

TEST(SafetyFloor, ARaiseWipesWhatWaits) {
    const SafetyState waiting{F::Concerns, F::SafeEnough, noor};
    for (const MemberId& by : {noor, ali}) {
        EXPECT_EQ(judge(waiting, F::AcuteOrStructural, by).value(),
                  (SafetyState{F::AcuteOrStructural, std::nullopt, {}}));
        EXPECT_EQ(judge(waiting, F::Concerns, by).value(), (SafetyState{F::Concerns, std::nullopt, {}}));
    }
}

} // namespace
} // namespace leertafel
