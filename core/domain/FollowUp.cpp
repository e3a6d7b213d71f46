#include "core/domain/FollowUp.h"

#include "core/domain/EnumIds.h"

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {
constexpr EnumIds<4> kOutcomes{u"", u"keep", u"change", u"stop"};
}

QString toId(TryOutcome outcome) { return enumToId(kOutcomes, outcome); }

Result<TryOutcome> tryOutcomeFromId(QStringView id) {
    return enumFromId<TryOutcome>(kOutcomes, id, u"outcome"_s);
}

FollowUpState followUpState(const Agreement& agreement, QDate today) {
    if (agreement.decision == Decision::NotNow)
        return FollowUpState::None;
    if (agreement.done)
        return FollowUpState::Done;
    const QDate day = agreement.lookOn();
    if (agreement.decision == Decision::TryOut && day <= today)
        return FollowUpState::Decide;
    if (day < today)
        return FollowUpState::Overdue;
    return day <= today.addDays(kDueDays) ? FollowUpState::Due : FollowUpState::Running;
}

bool isEffectAsked(const Agreement& agreement, QDate today) {
    return agreement.decision != Decision::NotNow && !agreement.done && agreement.lookOn() <= today;
}

QStringList missingForOutcome(TryOutcome outcome, const QString& seen, QDate lookOn, QDate today) {
    QStringList missing;
    if (outcome == TryOutcome::None)
        missing.append(u"outcome"_s);
    if (seen.trimmed().isEmpty())
        missing.append(u"seen"_s);
    if (outcome == TryOutcome::Change && !(lookOn > today))
        missing.append(u"dueOn"_s);
    return missing;
}

} // namespace leertafel
