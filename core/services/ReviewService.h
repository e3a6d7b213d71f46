#pragma once

#include "core/domain/Review.h"
#include "core/domain/ReviewMachine.h"

namespace leertafel::services {

class Signatory;
class StoreContext;

struct ReviewRow {
    Review review;
    QString caseTitle{};
    CaseCode caseCode{};
    QString otherName{}; ///< the other person of the two
    bool iAmAuthor = false;
    bool waitsForMe = false;
    bool signedByOther = false; ///< what is asked now: the other wrote and signed a view
    QString waitsFor{};         ///< `accept`, `questions`, `answers`, `advice`, `view`, `confirm` or empty
};

struct ReviewDetail {
    ReviewRow row;
    CaseVersion version;
    QList<ReviewRemark> remarks{}; ///< in order of the text
    QList<ReviewView> views{};     ///< each side's, when written
    SafetyState safety{};
    ReviewFacts facts{};
    bool adviceOpen = false; ///< R4 is met
};

/// A colleague one could invite, with how often the two have read together (R8: a hint, never a rule).
struct Candidate {
    Member member;
    int readTogether = 0;
    bool fresh = false;             ///< fewest pairings: "een frisse blik"
    std::optional<Error> refusal{}; ///< why this colleague cannot
};

/// The four-eyes workflow, rules R1–R10.
class ReviewService {
public:
    explicit ReviewService(StoreContext& context) : m_context(context) {}

    Result<QList<ReviewRow>> forMe() const;      ///< I am the reader, not closed
    Result<QList<ReviewRow>> myRequests() const; ///< I am the author, not closed
    Result<QList<ReviewRow>> closed() const;     ///< mine on either side
    Result<QList<ReviewRow>> ofCase(const CaseId& id) const;
    Result<ReviewDetail> detail(const ReviewId& id) const;
    Result<QList<Candidate>> candidates(const CaseId& id) const;

    Result<ReviewId> invite(const CaseId& id, const MemberId& reviewer, const QString& question,
                            const QDate& wantedBy = {});
    Result<void> accept(const ReviewId& id);
    Result<void> decline(const ReviewId& id, const QString& reason);
    Result<void> withdraw(const ReviewId& id);

    Result<RemarkId> ask(const ReviewId& id, const FieldId& field, int start, int length,
                         const QString& question);
    Result<RemarkId> remark(const ReviewId& id, const FieldId& field, int start, int length,
                            const QString& text);
    Result<void> answer(const RemarkId& id, const QString& text);
    Result<void> park(const RemarkId& id, const QString& text); ///< not now, and why
    /// `QuestionsFirst` until three questions were asked and each is answered or parked.
    Result<void> advise(const ReviewId& id, const QString& advice);
    /// The author says the advice was put to use, without a new text; the reader may ask on.
    Result<void> revise(const ReviewId& id);
    /// The reader confirms on the newest version after the text changed (R5). Questions, answers and advice
    /// stay; words of remarks that pointed into the older text point at the field as a whole.
    Result<void> confirm(const ReviewId& id);
    Result<SafetyState> judgeSafety(const ReviewId& id, SafetyFloor floor);

    /// One side's own view and signature. The review closes when both have signed: as shared view when
    /// both chose so, else as differing view. `SafetyNotJudged`, `QuestionsFirst` before advice.
    Result<ReviewState> close(const ReviewId& id, ReviewOutcome outcome, const QString& words,
                              const Signatory& signer);

    /// Why `event` is not possible for me now; nothing when it is.
    std::optional<Error> refusal(const ReviewId& id, ReviewEvent event) const;

private:
    Result<RemarkId> addRemark(const ReviewId& id, RemarkKind kind, const FieldId& field, int start,
                               int length, const QString& text);
    Result<void> reply(const RemarkId& id, AnswerKind kind, const QString& text);

    StoreContext& m_context;
};

} // namespace leertafel::services
