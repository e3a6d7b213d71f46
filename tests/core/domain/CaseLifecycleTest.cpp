#include "core/domain/CaseLifecycle.h"

#include <map>

#include <gtest/gtest.h>

#include <array>

namespace leertafel {
namespace {

using namespace Qt::StringLiterals;

using S = CaseState;
using E = CaseEvent;
using A = CaseActor;

constexpr std::array states{S::Draft,     S::Deidentified, S::PrivacyCheck, S::Released,
                            S::Scheduled, S::Discussed,    S::FollowUp,     S::Learned,
                            S::Library,   S::Returned,     S::Withdrawn,    S::Destroyed};
constexpr std::array events{E::Freeze,        E::AskPrivacyCheck, E::Release,      E::SendBack,
                            E::EditNarrative, E::Schedule,        E::Unschedule,   E::Discuss,
                            E::BeginFollowUp, E::RecordLesson,    E::PutInLibrary, E::Withdraw,
                            E::Destroy};
constexpr std::array actors{A::Author, A::Colleague, A::Preparer, A::Trainer};

/// What the field asks for, written as a map of its own: per state and event, who may and what follows.
/// One letter per actor: a(uthor), c(olleague), p(reparer), t(rainer).
struct Allowed {
    const char* who;
    S to;
};
using Key = std::pair<S, E>;

std::map<Key, Allowed> expectedSteps() {
    std::map<Key, Allowed> steps;
    for (const S from : {S::Draft, S::Deidentified, S::Returned})
        steps[{from, E::Freeze}] = {"a", S::Deidentified};
    steps[{S::Deidentified, E::AskPrivacyCheck}] = {"a", S::PrivacyCheck};
    steps[{S::PrivacyCheck, E::Release}] = {"c", S::Released};
    steps[{S::PrivacyCheck, E::SendBack}] = {"c", S::Returned};
    for (const S from :
         {S::PrivacyCheck, S::Released, S::Scheduled, S::Discussed, S::FollowUp, S::Learned, S::Library})
        steps[{from, E::EditNarrative}] = {"a", S::PrivacyCheck};
    for (const S from : {S::Released, S::Discussed, S::FollowUp})
        steps[{from, E::Schedule}] = {"p", S::Scheduled};
    steps[{S::Scheduled, E::Unschedule}] = {"p", S::Released};
    steps[{S::Scheduled, E::Discuss}] = {"p", S::Discussed};
    steps[{S::Discussed, E::BeginFollowUp}] = {"ap", S::FollowUp};
    steps[{S::Discussed, E::RecordLesson}] = {"ap", S::Learned};
    steps[{S::FollowUp, E::RecordLesson}] = {"ap", S::Learned};
    steps[{S::Learned, E::PutInLibrary}] = {"a", S::Library};
    steps[{S::Library, E::Destroy}] = {"at", S::Destroyed};
    for (const S from : states)
        if (from != S::Withdrawn && from != S::Destroyed)
            steps[{from, E::Withdraw}] = {"a", S::Withdrawn};
    return steps;
}

char letterOf(A actor) { return "acpt"[static_cast<int>(actor)]; }

QString where(S from, E event, const QList<A>& held) {
    QStringList names;
    for (const A actor : held)
        names << toId(actor);
    return toId(from) + u' ' + toId(event) + u' ' + names.join(u'+');
}

/// Every state × every event × every set of capacities that one person can hold.
TEST(CaseLifecycle, EveryCombination) {
    const auto expected = expectedSteps();
    int walked = 0;
    for (const S from : states) {
        for (const E event : events) {
            for (unsigned set = 0; set < 16; ++set) {
                QList<A> held;
                for (const A actor : actors)
                    if (set & (1U << static_cast<unsigned>(actor)))
                        held << actor;
                SCOPED_TRACE(where(from, event, held).toStdString());
                ++walked;

                const auto result = next(from, event, held);
                if ((event == E::Release || event == E::SendBack) && held.contains(A::Author)) {
                    ASSERT_FALSE(result);
                    EXPECT_EQ(result.error().code, ErrorCode::AuthorCannotCheck);
                    continue;
                }
                const auto step = expected.find({from, event});
                if (step == expected.end()) {
                    ASSERT_FALSE(result);
                    EXPECT_EQ(result.error().code, ErrorCode::WrongState);
                    EXPECT_EQ(result.error().context.value(u"step"_s), toId(event));
                    EXPECT_EQ(result.error().context.value(u"state"_s), toId(from));
                    continue;
                }
                const std::string who = step->second.who;
                bool may = false;
                QStringList others;
                for (const A actor : actors) {
                    const bool listed = who.find(letterOf(actor)) != std::string::npos;
                    may = may || (listed && held.contains(actor));
                    if (listed)
                        others << toId(actor);
                }
                if (may) {
                    ASSERT_TRUE(result) << toId(result.has_value() ? S::Draft : from).toStdString();
                    EXPECT_EQ(*result, step->second.to);
                } else {
                    ASSERT_FALSE(result);
                    EXPECT_EQ(result.error().code, ErrorCode::NotAllowed);
                    QStringList named = result.error().context.value(u"who"_s).split(u',');
                    named.sort();
                    others.sort();
                    EXPECT_EQ(named, others);
                }
            }
        }
    }
    EXPECT_EQ(walked, 12 * 13 * 16);
}

TEST(CaseLifecycle, TableHoldsNothingElse) {
    const auto expected = expectedSteps();
    size_t steps = 0;
    for (const auto& [key, allowed] : expected)
        steps += std::string(allowed.who).size();
    EXPECT_EQ(caseSteps().size(), steps);
}

TEST(CaseLifecycle, NothingLeavesAnEnd) {
    for (const CaseStep& step : caseSteps()) {
        EXPECT_NE(step.from, S::Withdrawn);
        EXPECT_NE(step.from, S::Destroyed);
    }
}

TEST(CaseLifecycle, OnlyAColleagueReleases) {
    for (const CaseStep& step : caseSteps())
        if (step.to == S::Released && step.from != S::Scheduled) {
            EXPECT_EQ(step.who, A::Colleague);
        }
}

} // namespace
} // namespace leertafel
