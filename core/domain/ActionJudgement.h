#pragma once

#include "core/domain/Id.h"
#include "core/domain/Quarter.h"
#include "core/domain/Result.h"

#include <QDateTime>

#include <optional>

namespace leertafel {

using JudgementId = Id<struct JudgementIdTag>;

/// What is to become of an action in the wijk: `stay`, `adjust`, `stop`.
enum class ActionVerdict : quint8 { Stay, Adjust, Stop };
QString toId(ActionVerdict verdict);
Result<ActionVerdict> actionVerdictFromId(QStringView id);

/// What somebody thinks of an action once figures of the time after it are in.
struct ActionJudgement {
    JudgementId id;
    InterventionId action;
    MemberId member;
    ActionVerdict verdict = ActionVerdict::Stay;
    QString words{};
    QDateTime at{};
};

/// Quarters after which an action is judged.
inline constexpr int kJudgedAfter = 4;

/// The first quarter that counts as after an action: that of the day itself when it fell in its first half.
Quarter firstQuarterAfter(const QDate& startedOn);

/// The quarter whose figures must be complete before its maker is asked what they think of an action: the
/// fourth since it began, then the fourth since they judged last. Never again once it was stopped.
std::optional<Quarter> askedAfter(const QDate& startedOn, const std::optional<ActionJudgement>& last);

} // namespace leertafel
