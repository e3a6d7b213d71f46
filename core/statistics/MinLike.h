#pragma once

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

/// Probability of everything at most as likely as what was seen, for a distribution on 0…`most` that rises to
/// `mode` and falls after it. The factor forgives rounding, as R does.
/// @param exactly, atMost, atLeast of the distribution, as functions of a count.
template <typename Exactly, typename AtMost, typename AtLeast>
double atMostAsLikely(double seen, double mode, double most, Exactly exactly, AtMost atMost,
                      AtLeast atLeast) {
    const double bar = exactly(seen) * (1 + 1e-7);
    if (exactly(mode) <= bar)
        return 1;
    // Largest count below the mode and smallest count above it that are unlikely enough.
    double unlikely = -1, likely = mode;
    while (likely - unlikely > 1) {
        const double middle = std::floor((unlikely + likely) / 2);
        (exactly(middle) <= bar ? unlikely : likely) = middle;
    }
    const double low = unlikely;
    double width = 1;
    while (mode + width <= most && exactly(mode + width) > bar)
        width *= 2;
    likely = mode;
    unlikely = std::min(most + 1, mode + width);
    while (unlikely - likely > 1) {
        const double middle = std::floor((unlikely + likely) / 2);
        (exactly(middle) <= bar ? unlikely : likely) = middle;
    }
    return std::min(1.0, atMost(low) + (unlikely > most ? 0 : atLeast(unlikely)));
}

} // namespace leertafel::statistics
