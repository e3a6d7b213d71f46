#pragma once

#include "core/domain/Result.h"

#include <QString>

#include <array>

namespace leertafel {

/// Stored ids of an enum whose values count up from 0; `ids[i]` names the value `i`.
template <size_t N>
using EnumIds = std::array<const char16_t*, N>;

template <size_t N, typename Enum>
QString enumToId(const EnumIds<N>& ids, Enum value) {
    return QString::fromUtf16(ids.at(static_cast<size_t>(value)));
}

/// `InvalidValue` with `what` when no value carries this id.
template <typename Enum, size_t N>
Result<Enum> enumFromId(const EnumIds<N>& ids, QStringView id, const QString& what) {
    for (size_t i = 0; i < N; ++i)
        if (id == QStringView(ids[i]))
            return static_cast<Enum>(i);
    return fail(ErrorCode::InvalidValue,
                {{QStringLiteral("what"), what}, {QStringLiteral("value"), id.left(20).toString()}});
}

} // namespace leertafel
