#pragma once

#include "core/statistics/Series.h"

#include <algorithm>

namespace leertafel::statistics {

/// The points that a centre line and its spread rest on, 1-based; limits are drawn over all points.
struct Baseline {
    std::optional<int> first{};  ///< nothing: from the first point
    std::optional<int> last{};   ///< nothing: to the last point
    std::vector<int> excluded{}; ///< points that are plotted and judged but do not count

    /// @param index 0-based.
    bool holds(size_t index) const {
        const int point = int(index) + 1;
        return point >= first.value_or(1) && (!last || point <= *last) &&
               std::find(excluded.begin(), excluded.end(), point) == excluded.end();
    }
};

/// Strictly above a limit. Sums of the same numbers in another order differ in their last bits, and a
/// series that never changes lies on its limits: neither is a signal.
inline bool isAbove(double value, double limit) {
    return value - limit > 1e-12 * std::max(std::max(value, -value), std::max(limit, -limit));
}
inline bool isBelow(double value, double limit) { return isAbove(limit, value); }

} // namespace leertafel::statistics
