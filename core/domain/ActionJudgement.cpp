#include "core/domain/ActionJudgement.h"

#include "core/domain/EnumIds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {
constexpr EnumIds<3> kVerdicts{u"stay", u"adjust", u"stop"};
}

QString toId(ActionVerdict verdict) { return enumToId(kVerdicts, verdict); }

Result<ActionVerdict> actionVerdictFromId(QStringView id) {
    return enumFromId<ActionVerdict>(kVerdicts, id, u"verdict"_s);
}

Quarter firstQuarterAfter(const QDate& startedOn) {
    const Quarter began = Quarter::of(startedOn);
    const qint64 half = began.firstDay().daysTo(began.lastDay()) / 2;
    return began.firstDay().daysTo(startedOn) <= half ? began : began.plus(1);
}

std::optional<Quarter> askedAfter(const QDate& startedOn, const std::optional<ActionJudgement>& last) {
    const Quarter fourth = firstQuarterAfter(startedOn).plus(kJudgedAfter - 1);
    if (!last)
        return fourth;
    if (last->verdict == ActionVerdict::Stop)
        return {};
    return std::max(fourth, Quarter::of(last->at.toLocalTime().date()).plus(kJudgedAfter));
}

} // namespace leertafel
