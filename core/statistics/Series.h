#pragma once

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Values per period, oldest first; nothing where the period was not registered (which is not zero).
using Series = std::vector<std::optional<double>>;

} // namespace leertafel::statistics
