#pragma once

#include "core/domain/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace leertafel::statistics {

/// What one method found, with all that is needed to show it: chart, table and report print from this and
/// work nothing out again.
struct MethodResult {
    QString method;           ///< its standard name
    QJsonObject input;        ///< what it was asked
    QJsonObject numbers;      ///< numbers and flags; null = not defined, "inf" = infinite, indices from 1
    QJsonArray notAssessable; ///< {"what", "why"} of whatever could not be judged

    /// The numbers, beside them `method`, `input` and `not_assessable`.
    QJsonObject toJson() const;
};

/// Names of the methods that `runMethod` knows, sorted.
QStringList methodNames();

/// One method on given numbers, so that anyone can check us. `NotFound` for an unknown id,
/// `InvalidValue` (what = key of the input, reason) for input that is missing or out of range.
Result<MethodResult> runMethod(const QString& id, const QJsonObject& input);

/// Why `runMethod` refused, as one English sentence.
QString methodRefusal(const Error& error);

} // namespace leertafel::statistics
