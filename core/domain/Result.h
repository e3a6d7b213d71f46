#pragma once

#include "core/domain/Error.h"

#include <tl/expected.hpp>

namespace leertafel {

/// A value, or the reason why there is none. No exception crosses a target.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for the failing side: `return fail(ErrorCode::NotFound, {{u"kind"_s, …}})`.
inline tl::unexpected<Error> fail(ErrorCode code, QMap<QString, QString> context = {},
                                  QStringList list = {}) {
    return tl::unexpected<Error>(Error{code, std::move(context), std::move(list)});
}
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace leertafel
