#include "core/domain/ActFirst.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel {

bool mustActFirst(SafetyFloor floor, const QList<ReportingStep>& taken) {
    return floor == SafetyFloor::AcuteOrStructural &&
           std::none_of(taken.cbegin(), taken.cend(),
                        [](const ReportingStep& step) { return step.counts(); });
}

QStringList missingForStep(const QString& step, QDate on, QDate today) {
    QStringList missing;
    if (step.isEmpty())
        missing.append(u"step"_s);
    if (!on.isValid() || on > today)
        missing.append(u"on"_s);
    return missing;
}

} // namespace leertafel
