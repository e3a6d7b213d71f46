#pragma once

#include "core/domain/ReviewMachine.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/ReviewRepository.h"

namespace leertafel::services {

class StoreContext;

/// A review with what the rules need to know about it, and what the member who opened the store is in it.
struct ReviewAtHand {
    Review review;
    storage::CaseRecord record;
    ReviewFacts facts{};
    ReviewActor me = ReviewActor::Reviewer;
};

/// `NotFound` when I am neither its author nor its reader.
Result<ReviewAtHand> reviewAtHand(StoreContext& context, const ReviewId& id);

/// The state after `event` by me; besides the machine's rules `VersionOutdated` when the text changed.
Result<ReviewState> stateAfter(const ReviewAtHand& at, ReviewEvent event);

/// Writes and logs the review in its new state. Call inside a transaction.
Result<void> putReview(StoreContext& context, Review review, ReviewState state, const QString& verb,
                       const MemberId& by, const QString& digest = {});

/// A new text makes every open review of the case outdated (R5). Call inside the transaction of the freeze.
Result<void> outdateReviews(StoreContext& context, const CaseId& id);

/// One person judges the floor of a case; written and logged. Call inside a transaction.
Result<SafetyState> judgeCase(StoreContext& context, const storage::CaseRecord& record, SafetyFloor floor);

/// Takes my own lowering of a floor back, with the proposal that waited before it; the steps that lapsed by
/// it count again. `WrongState` (why: `judgedSince`) when the last judgement is another one's or lowered
/// nothing. Call inside a transaction.
Result<SafetyState> undoJudgement(StoreContext& context, const storage::CaseRecord& record);

QString verbOf(ReviewEvent event);

} // namespace leertafel::services
