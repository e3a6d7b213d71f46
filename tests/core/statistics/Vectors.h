#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace leertafel::statistics {

/// The published examples: name, id, input, expected, tol.
QJsonArray vectors();

/// The first difference between what a vector expects and what was got, or nothing. Keys that are not
/// expected do not matter.
QString differenceFromVector(const QJsonObject& vector, const QJsonObject& got);

/// The same for two values and one tolerance.
QString difference(const QJsonValue& expected, const QJsonValue& got, double rel, double abs,
                   const QString& at);

} // namespace leertafel::statistics
