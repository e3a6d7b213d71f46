#include "core/domain/Handover.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {
const QString talk = u"handover.talk"_s;
const QString same = u"handover.same"_s;
const QString check = u"handover.check"_s;
const QStringList points{u"handover.told"_s, talk, same, check};
} // namespace

bool isHandover(const Agreement& agreement) {
    return agreement.helpStep.id() == u"verwijzing" &&
           (agreement.decision == Decision::Agreed || agreement.decision == Decision::TryOut);
}

bool HandoverState::asks(QDate today) const {
    return std::any_of(open.cbegin(), open.cend(),
                       [&](const QString& point) { return point != check || today >= checkOn; });
}

HandoverState handoverState(const Agreement& agreement, const QList<HandoverStep>& steps) {
    HandoverState state{points, agreement.lookOn().addDays(kHandoverDays)};
    for (const HandoverStep& step : steps) {
        state.open.removeAll(step.point);
        if (step.point == talk)
            state.checkOn = step.on.addDays(kHandoverDays);
    }
    return state;
}

bool needsWords(const QString& handoverPoint) { return handoverPoint == same || handoverPoint == check; }
bool isHandoverCheck(const QString& handoverPoint) { return handoverPoint == check; }

QStringList missingForHandover(const QString& point, const QString& function, QDate on, const QString& words,
                               QDate today) {
    QStringList missing;
    if (!points.contains(point))
        missing.append(u"point"_s);
    if (function.trimmed().isEmpty())
        missing.append(u"function"_s);
    if (!on.isValid() || on > today)
        missing.append(u"on"_s);
    if (needsWords(point) && words.trimmed().isEmpty())
        missing.append(u"words"_s);
    return missing;
}

} // namespace leertafel
