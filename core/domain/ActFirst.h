#pragma once

#include "core/domain/SafetyFloor.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace leertafel {

using ReportingStepId = Id<struct ReportingStepIdTag>;

/// One of the five steps of the meldcode, taken outside this program: which and when, nothing else.
struct ReportingStep {
    ReportingStepId id;
    CaseId caseId;
    QString step{}; ///< id of the vocabulary's `meldcodeSteps`
    QDate on{};
    MemberId by{}; ///< who wrote it down
    QDateTime at{};
    QDateTime lapsedAt{}; ///< when the floor was lowered since; invalid while it counts

    bool counts() const { return !lapsedAt.isValid(); }
    bool operator==(const ReportingStep&) const = default;
};

/// First act, then learn: a case that is acutely or structurally unsafe is no learning case before a step
/// with its day was written down; one that lapsed is none. Says nothing about whether that was enough: no
/// program can.
bool mustActFirst(SafetyFloor floor, const QList<ReportingStep>& taken);

/// Ids of what is missing before a step can be written down: `step`, `on`; a day that has yet to come is
/// none.
QStringList missingForStep(const QString& step, QDate on, QDate today);

} // namespace leertafel
