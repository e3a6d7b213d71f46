#pragma once

#include "core/domain/Case.h"

namespace leertafel {

enum class ReviewState {
    Draft,
    Requested,
    InReview,
    Responded,
    Revised,
    SharedView,
    DifferingView,
    Declined,
    Withdrawn,
    Outdated
};
QString toId(ReviewState state); ///< `requested`, `inReview`, …, `sharedView`, `differingView`
Result<ReviewState> reviewStateFromId(QStringView id);
inline bool isClosed(ReviewState s) {
    return s == ReviewState::SharedView || s == ReviewState::DifferingView || s == ReviewState::Declined ||
           s == ReviewState::Withdrawn;
}

/// One reader and one frozen version.
struct Review {
    ReviewId id;
    CaseId caseId;
    VersionId version;
    MemberId author;
    MemberId reviewer;
    ReviewState state = ReviewState::Draft;
    AnonymisedText question{}; ///< what the author asks the reader to look at
    AnonymisedText advice{};   ///< opens after the questions (R4)
    AnonymisedText declineReason{};
    QDate wantedBy{};
    QDateTime requestedAt{};
    QDateTime changedAt{};
};

enum class RemarkKind { Question, Remark };
enum class AnswerKind { None, Answered, Parked };

/// Tied to words of one field of the frozen version: `start` and `length` in UTF-16 units of the
/// field's text; length 0 means the field as a whole.
struct ReviewRemark {
    RemarkId id;
    ReviewId review;
    MemberId by;
    RemarkKind kind = RemarkKind::Question;
    FieldId field{};
    int start = 0;
    int length = 0;
    AnonymisedText text{};
    AnswerKind answered = AnswerKind::None;
    AnonymisedText answer{};
    QDateTime at{};
    QDateTime answeredAt{};
};

enum class ReviewOutcome { SharedView, DifferingView };

/// One side's own view at the close, signed over what that side saw.
struct ReviewView {
    ReviewId review;
    MemberId by;
    ReviewOutcome outcome = ReviewOutcome::SharedView;
    AnonymisedText words{};
    QByteArray signature{};
    QDateTime at{};
};

} // namespace leertafel
