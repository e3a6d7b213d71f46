// The proposal to revise what blocks: every step from every state by everybody, and what a third return is.
#include "core/domain/RuleSignal.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace leertafel {
namespace {

using S = ProposalState;
using E = ProposalEvent;
using A = ProposalActor;

struct Expected {
    S from;
    E event;
    A least; ///< who may, at least; a preparer is a reader as well
    S to;
};

// Said once more than in the program, in the words of the flow.
const QList<Expected> wanted = {
    {S::Draft, E::Write, A::Reader, S::Draft},          {S::Draft, E::Propose, A::Reader, S::Proposed},
    {S::Proposed, E::TakeBack, A::Reader, S::Draft},    {S::Proposed, E::Answer, A::Preparer, S::Answered},
    {S::Answered, E::Answer, A::Preparer, S::Answered}, {S::Answered, E::TakeBack, A::Preparer, S::Proposed},
    {S::Answered, E::Close, A::Preparer, S::Closed},    {S::Closed, E::Reopen, A::Preparer, S::Answered},
    {S::Draft, E::SetAside, A::Reader, S::SetAside},    {S::SetAside, E::TakeUp, A::Reader, S::Draft},
};

TEST(RuleSignal, EveryStepFromEveryStateByEverybody) {
    const QList<QList<A>> people = {{}, {A::Reader}, {A::Reader, A::Preparer}};
    for (const S from : {S::Draft, S::Proposed, S::Answered, S::Closed, S::SetAside})
        for (const E event :
             {E::Write, E::Propose, E::TakeBack, E::Answer, E::Close, E::Reopen, E::SetAside, E::TakeUp})
            for (const QList<A>& who : people) {
                const auto rule = std::find_if(wanted.cbegin(), wanted.cend(), [&](const Expected& each) {
                    return each.from == from && each.event == event;
                });
                const auto got = next(from, event, who);
                const std::string what = (toId(from) + u' ' + toId(event)).toStdString();
                if (got) {
                    ASSERT_TRUE(rule != wanted.cend() && who.contains(rule->least)) << what;
                    EXPECT_EQ(rule->to, *got) << what;
                    continue;
                }
                EXPECT_EQ(rule == wanted.cend() ? ErrorCode::WrongState : ErrorCode::NotAllowed,
                          got.error().code)
                    << what;
                EXPECT_TRUE(rule == wanted.cend() || !who.contains(rule->least)) << what;
            }
}

TEST(RuleSignal, IdsComeBack) {
    for (const S state : {S::Draft, S::Proposed, S::Answered, S::Closed, S::SetAside})
        EXPECT_EQ(state, proposalStateFromId(toId(state)).value());
    for (const E event :
         {E::Write, E::Propose, E::TakeBack, E::Answer, E::Close, E::Reopen, E::SetAside, E::TakeUp})
        EXPECT_EQ(event, proposalEventFromId(toId(event)).value());
    for (const CityAnswer answer : {CityAnswer::Accepted, CityAnswer::Declined, CityAnswer::Later})
        EXPECT_EQ(answer, cityAnswerFromId(toId(answer)).value());
    EXPECT_FALSE(proposalStateFromId(u"gone").has_value());
}

TEST(RuleSignal, ThreeWithinAYear) {
    const auto day = [](int year, int month, int date) { return QDate(year, month, date); };
    EXPECT_EQ(std::nullopt, thirdReturn({}));
    EXPECT_EQ(std::nullopt, thirdReturn({day(2026, 1, 1), day(2026, 1, 2)}));
    EXPECT_EQ(0, thirdReturn({day(2026, 1, 1), day(2026, 1, 1), day(2026, 1, 1)}));
    EXPECT_EQ(0, thirdReturn({day(2025, 1, 1), day(2025, 6, 1), day(2026, 1, 1)}));
    EXPECT_EQ(std::nullopt, thirdReturn({day(2025, 1, 1), day(2025, 6, 1), day(2026, 1, 2)}));
    // A leap day counts as the day before it.
    EXPECT_EQ(0, thirdReturn({day(2024, 2, 29), day(2024, 6, 1), day(2025, 2, 28)}));
    EXPECT_EQ(std::nullopt, thirdReturn({day(2024, 2, 29), day(2024, 6, 1), day(2025, 3, 1)}));
    // The last three that fit, also when a later one stands alone.
    EXPECT_EQ(1, thirdReturn({day(2024, 1, 1), day(2024, 2, 1), day(2024, 3, 1), day(2024, 4, 1)}));
    EXPECT_EQ(0, thirdReturn({day(2022, 1, 1), day(2022, 2, 1), day(2022, 3, 1), day(2026, 4, 1)}));
}

TEST(RuleSignal, OnlyAnAnsweredOneHasAnAnswer) {
    RuleSignal signal;
    signal.steps = {{u"1"_s, E::Answer, S::Answered, {}, {}, CityAnswer::Later},
                    {u"2"_s, E::Answer, S::Answered, {}, {}, CityAnswer::Accepted}};
    for (const S state : {S::Draft, S::Proposed, S::Answered, S::Closed, S::SetAside}) {
        signal.state = state;
        const bool has = state == S::Answered || state == S::Closed;
        ASSERT_EQ(has, signal.lastAnswer() != nullptr);
        if (has) {
            EXPECT_EQ(CityAnswer::Accepted, signal.lastAnswer()->answer);
        }
    }
}

} // namespace
} // namespace leertafel
