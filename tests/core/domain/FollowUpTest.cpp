#include "core/domain/FollowUp.h"

#include <gtest/gtest.h>

using namespace leertafel;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 20);

Agreement agreement(Decision decision, int dueIn, bool done) {
    Agreement one;
    one.decision = decision;
    one.dueOn = today.addDays(dueIn);
    one.done = done;
    return one;
}

} // namespace

TEST(FollowUp, EveryDecisionHasAStateOnEveryDay) {
    using S = FollowUpState;
    struct Case {
        int dueIn;
        S tryOut, other;
    };
    for (const Case& each :
         {Case{-400, S::Decide, S::Overdue}, Case{-1, S::Decide, S::Overdue}, Case{0, S::Decide, S::Due},
          Case{1, S::Due, S::Due}, Case{7, S::Due, S::Due}, Case{8, S::Running, S::Running}}) {
        for (const Decision decision : {Decision::Agreed, Decision::TryOut, Decision::Escalate}) {
            const bool tryOut = decision == Decision::TryOut;
            EXPECT_EQ(followUpState(agreement(decision, each.dueIn, false), today),
                      tryOut ? each.tryOut : each.other)
                << each.dueIn << ' ' << qPrintable(toId(decision));
            EXPECT_EQ(followUpState(agreement(decision, each.dueIn, true), today), S::Done);
            EXPECT_EQ(isEffectAsked(agreement(decision, each.dueIn, false), today), each.dueIn <= 0);
            EXPECT_FALSE(isEffectAsked(agreement(decision, each.dueIn, true), today));
        }
        for (const bool done : {false, true}) {
            EXPECT_EQ(followUpState(agreement(Decision::NotNow, each.dueIn, done), today), S::None);
            EXPECT_FALSE(isEffectAsked(agreement(Decision::NotNow, each.dueIn, done), today));
        }
    }
}

TEST(FollowUp, AChangedTryOutIsLookedAtOnItsNewDay) {
    Agreement one = agreement(Decision::TryOut, -10, false);
    one.laterOn = today.addDays(30);
    EXPECT_EQ(followUpState(one, today), FollowUpState::Running);
    EXPECT_EQ(followUpState(one, one.laterOn), FollowUpState::Decide);
}

TEST(FollowUp, AnOutcomeSaysWhatWasSeenAndAChangeWhenToLookAgain) {
    for (const TryOutcome outcome :
         {TryOutcome::None, TryOutcome::Keep, TryOutcome::Change, TryOutcome::Stop}) {
        for (const QString& seen : {u"het werd stiller"_s, u" \n"_s}) {
            for (const QDate& day : {QDate(), today, today.addDays(1)}) {
                QStringList expected;
                if (outcome == TryOutcome::None)
                    expected << u"outcome"_s;
                if (seen.trimmed().isEmpty())
                    expected << u"seen"_s;
                if (outcome == TryOutcome::Change && day != today.addDays(1))
                    expected << u"dueOn"_s;
                EXPECT_EQ(missingForOutcome(outcome, seen, day, today), expected);
            }
        }
    }
}

TEST(FollowUp, KeepsItsOutcomesAsTheyAreStored) {
    const QStringList ids{u""_s, u"keep"_s, u"change"_s, u"stop"_s};
    for (int i = 0; i < ids.size(); ++i) {
        EXPECT_EQ(toId(static_cast<TryOutcome>(i)), ids[i]);
        EXPECT_EQ(tryOutcomeFromId(ids[i]).value(), static_cast<TryOutcome>(i));
    }
    EXPECT_FALSE(tryOutcomeFromId(u"adjust").has_value());
}
