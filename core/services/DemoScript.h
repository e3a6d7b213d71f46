#pragma once

#include "core/domain/Result.h"

#include <QJsonObject>

namespace leertafel::services {

/// A text of one of the demo's files; empty when it is not there.
inline QString scripted(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

/// A result without its value: the first refusal, or nothing.
template <typename T>
Result<void> outcomeOf(const Result<T>& result) {
    if (!result)
        return fail(result.error());
    return {};
}

} // namespace leertafel::services
