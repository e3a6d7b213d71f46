#pragma once

#include "core/domain/Review.h"

#include <span>

namespace leertafel {

enum class ReviewEvent {
    Request,
    Accept,
    Decline,
    WithdrawRequest,
    Ask,
    Answer,
    Advise,
    Revise,
    Confirm,
    TextChanged,
    CloseShared,
    CloseDiffering
};
QString toId(ReviewEvent event);

enum class ReviewActor { Author, Reviewer, Both, System };
QString toId(ReviewActor actor);

/// What the rules need to know about a review besides its state.
struct ReviewFacts {
    int questionsAsked = 0; ///< by the reviewer, in this review
    int questionsOpen = 0;  ///< neither answered nor parked
    bool adviceGiven = false;
    SafetyFloor floor = SafetyFloor::NotJudged;
};

struct ReviewStep {
    ReviewState from;
    ReviewEvent event;
    ReviewActor who;
    ReviewState to;
};

/// Questions that must be asked, and each answered or parked, before advice opens (R4).
inline constexpr int questionsBeforeAdvice = 3;

std::span<const ReviewStep> reviewSteps();

/// The state after `event` by `actor`. Besides the table it applies R4 (`QuestionsFirst`) and R9
/// (`SafetyNotJudged`). `Both` stands for a close that both have signed: one signature alone leaves the
/// state as it is.
Result<ReviewState> next(ReviewState from, ReviewEvent event, ReviewActor actor, const ReviewFacts& facts);

/// R1 and R2: may `candidate` read `version` of `author`'s case? `AuthorCannotCheck` for the author and
/// for anyone in `editors`, `SuperiorCannotReview` for the author's superior, `MemberInactive`.
Result<void> mayReview(const Member& candidate, const Member& author, const QList<MemberId>& editors);

} // namespace leertafel
