#pragma once

#include "core/domain/TableSession.h"

namespace leertafel {

using FollowUpId = Id<struct FollowUpIdTag>;

/// What is to become of a try-out once its review date has come.
enum class TryOutcome {
    None,   ///< of a row that says something else
    Keep,   ///< it becomes how we work
    Change, ///< it goes on in another way, and is looked at again
    Stop
};
QString toId(TryOutcome outcome); ///< empty for `None`
Result<TryOutcome> tryOutcomeFromId(QStringView id);

/// What became of an agreement, in the words of whoever saw it; or that the family was told.
struct FollowUp {
    FollowUpId id;
    AgreementId agreement;
    MemberId member{};
    TryOutcome outcome = TryOutcome::None;
    AnonymisedText seen{};
    QDate lookOn{}; ///< when a changed try-out is looked at again
    bool familyTold = false;
    QDateTime at{};
};

/// How an agreement stands, in the order in which a table goes through them.
enum class FollowUpState {
    Decide,  ///< a try-out whose review date has come: keep, change or stop
    Overdue, ///< its day has passed
    Due,     ///< today or within a week
    Running, ///< later
    Done,
    None ///< not now: it asks nothing of anybody
};

/// Days in which something is due before its date.
inline constexpr int kDueDays = 7;

FollowUpState followUpState(const Agreement& agreement, QDate today);
/// The day has come to look whether it worked: then another opinion is heard first.
bool isEffectAsked(const Agreement& agreement, QDate today);

/// Ids of what is missing before an outcome can be written down: `outcome`, `seen`, and for a change
/// `dueOn`, which lies after today.
QStringList missingForOutcome(TryOutcome outcome, const QString& seen, QDate lookOn, QDate today);

} // namespace leertafel
