#pragma once

#include "core/domain/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace leertafel::statistics {

/// Names of the methods that `runMethod` knows, sorted.
QStringList methodNames();

/// One method on given numbers, so that anyone can check us. `NotFound` for an unknown id,
/// `InvalidValue` (what = key of the input) for input that is missing or out of range.
Result<QJsonObject> runMethod(const QString& id, const QJsonObject& input);

} // namespace leertafel::statistics
