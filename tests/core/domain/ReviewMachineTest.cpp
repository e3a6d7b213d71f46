#include "core/domain/ReviewMachine.h"

#include <gtest/gtest.h>

#include <array>
#include <map>

namespace leertafel {
namespace {

using namespace Qt::StringLiterals;

using S = ReviewState;
using E = ReviewEvent;
using A = ReviewActor;

constexpr std::array states{S::Draft,      S::Requested,     S::InReview, S::Responded, S::Revised,
                            S::SharedView, S::DifferingView, S::Declined, S::Withdrawn, S::Outdated};
constexpr std::array events{E::Request, E::Accept,      E::Decline,     E::WithdrawRequest,
                            E::Ask,     E::Answer,      E::Advise,      E::Revise,
                            E::Confirm, E::TextChanged, E::CloseShared, E::CloseDiffering};
constexpr std::array actors{A::Author, A::Reviewer, A::Both, A::System};

using Key = std::tuple<S, E, A>;

/// The workflow as the field describes it, state by state, apart from R4 and R9.
std::map<Key, S> expectedSteps() {
    std::map<Key, S> steps;
    const auto add = [&](S from, E event, A who, S to) { steps[{from, event, who}] = to; };

    add(S::Draft, E::Request, A::Author, S::Requested);
    add(S::Draft, E::WithdrawRequest, A::Author, S::Withdrawn);
    add(S::Requested, E::WithdrawRequest, A::Author, S::Withdrawn);
    add(S::Requested, E::Accept, A::Reviewer, S::InReview);
    add(S::Requested, E::Decline, A::Reviewer, S::Declined);

    for (const S from : {S::Requested, S::InReview, S::Responded, S::Revised, S::Outdated})
        add(from, E::TextChanged, A::System, S::Outdated);
    add(S::Outdated, E::Confirm, A::Reviewer, S::InReview);
    add(S::Outdated, E::Decline, A::Reviewer, S::Declined);
    add(S::Outdated, E::WithdrawRequest, A::Author, S::Withdrawn);

    for (const S from : {S::InReview, S::Responded, S::Revised}) {
        add(from, E::Answer, A::Author, from);
        add(from, E::Ask, A::Reviewer, from == S::Revised ? S::InReview : from);
        add(from, E::Advise, A::Reviewer, S::Responded);
        for (const A one : {A::Author, A::Reviewer}) {
            add(from, E::CloseShared, one, from);
            add(from, E::CloseDiffering, one, from);
        }
        add(from, E::CloseShared, A::Both, S::SharedView);
        add(from, E::CloseDiffering, A::Both, S::DifferingView);
    }
    add(S::Responded, E::Revise, A::Author, S::Revised);
    return steps;
}

QStringList whoElse(const std::map<Key, S>& steps, S from, E event) {
    QStringList who;
    for (const A actor : actors)
        if (steps.count({from, event, actor}))
            who << toId(actor);
    who.sort();
    return who;
}

std::vector<ReviewFacts> allFacts() {
    std::vector<ReviewFacts> facts;
    for (const int asked : {0, 2, 3, 5})
        for (const int open : {0, 1, 3})
            for (const bool advised : {false, true})
                for (const SafetyFloor floor : {SafetyFloor::NotJudged, SafetyFloor::SafeEnough,
                                                SafetyFloor::Concerns, SafetyFloor::AcuteOrStructural})
                    facts.push_back({asked, open, advised, floor});
    return facts;
}

/// Every state × event × actor × what R4 and R9 look at.
TEST(ReviewMachine, EveryCombination) {
    const auto expected = expectedSteps();
    const auto facts = allFacts();
    int walked = 0;
    for (const S from : states)
        for (const E event : events)
            for (const A actor : actors)
                for (const ReviewFacts& fact : facts) {
                    SCOPED_TRACE((toId(from) + u' ' + toId(event) + u' ' + toId(actor)).toStdString());
                    ++walked;
                    const auto result = next(from, event, actor, fact);
                    const QStringList who = whoElse(expected, from, event);
                    const auto step = expected.find({from, event, actor});
                    if (step == expected.end()) {
                        ASSERT_FALSE(result);
                        EXPECT_EQ(result.error().context.value(u"step"_s), toId(event));
                        if (who.isEmpty()) {
                            EXPECT_EQ(result.error().code, ErrorCode::WrongState);
                            EXPECT_EQ(result.error().context.value(u"state"_s), toId(from));
                        } else {
                            EXPECT_EQ(result.error().code, ErrorCode::NotAllowed);
                            QStringList named = result.error().context.value(u"who"_s).split(u',');
                            named.sort();
                            EXPECT_EQ(named, who);
                        }
                        continue;
                    }
                    const bool closes = event == E::CloseShared || event == E::CloseDiffering;
                    if (closes && fact.floor == SafetyFloor::NotJudged) { // R9
                        ASSERT_FALSE(result);
                        EXPECT_EQ(result.error().code, ErrorCode::SafetyNotJudged);
                        continue;
                    }
                    const bool tooEarly =
                        event == E::Advise && (fact.questionsAsked < 3 || fact.questionsOpen > 0);
                    if (tooEarly || (closes && !fact.adviceGiven)) { // R4
                        ASSERT_FALSE(result);
                        EXPECT_EQ(result.error().code, ErrorCode::QuestionsFirst);
                        EXPECT_EQ(result.error().context.value(u"asked"_s).toInt(), fact.questionsAsked);
                        EXPECT_EQ(result.error().context.value(u"open"_s).toInt(), fact.questionsOpen);
                        continue;
                    }
                    ASSERT_TRUE(result);
                    EXPECT_EQ(*result, step->second);
                }
    EXPECT_EQ(walked, 10 * 12 * 4 * 96);
}

TEST(ReviewMachine, TableHoldsNothingElse) { EXPECT_EQ(reviewSteps().size(), expectedSteps().size()); }

TEST(ReviewMachine, NothingReopensAClosedReview) {
    for (const ReviewStep& step : reviewSteps())
        EXPECT_FALSE(isClosed(step.from)) << toId(step.from).toStdString();
}

/// R3: both outcomes are reached from the same places by the same people.
TEST(ReviewMachine, BothOutcomesAreEquallyNear) {
    for (const S from : states)
        for (const A actor : actors) {
            const ReviewFacts ready{3, 0, true, SafetyFloor::SafeEnough};
            EXPECT_EQ(next(from, E::CloseShared, actor, ready).has_value(),
                      next(from, E::CloseDiffering, actor, ready).has_value());
        }
}

class MayReview : public ::testing::Test {
protected:
    static Member member(const QString& id) {
        Member one;
        one.id = MemberId(id);
        return one;
    }
    Member m_author = member(u"noor"_s);
    Member m_colleague = member(u"ali"_s);
};

TEST_F(MayReview, AnyColleague) { EXPECT_TRUE(mayReview(m_colleague, m_author, {m_author.id})); }

TEST_F(MayReview, NeverTheAuthorWhateverTheFunctions) {
    m_author.functions = MemberFunction::Keeper | MemberFunction::Checker | MemberFunction::TeamLeader;
    const auto refused = mayReview(m_author, m_author, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AuthorCannotCheck);
}

TEST_F(MayReview, NeverAnEditorOfTheVersion) {
    m_colleague.functions = MemberFunction::Keeper;
    const auto refused = mayReview(m_colleague, m_author, {m_author.id, m_colleague.id});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AuthorCannotCheck);
}

TEST_F(MayReview, NeverTheSuperior) {
    m_author.superior = m_colleague.id;
    const auto refused = mayReview(m_colleague, m_author, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::SuperiorCannotReview);
    // The other way round is fine: one may read the text of the own superior.
    EXPECT_TRUE(mayReview(m_author, m_colleague, {}));
}

TEST_F(MayReview, NobodyWhoLeft) {
    m_colleague.active = false;
    const auto refused = mayReview(m_colleague, m_author, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::MemberInactive);
}

} // namespace
} // namespace leertafel
