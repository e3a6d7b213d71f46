#pragma once

#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// p-values of many tests looked at together, in the order given. A missing p stays missing and does not
/// count as a test.
struct AdjustedP {
    int tests = 0;
    Series benjaminiHochberg; ///< false discovery rate (Benjamini & Hochberg 1995)
    Series holm;              ///< step-down (Holm 1979)
    Series bonferroni;
    std::vector<std::optional<bool>> rejected; ///< Benjamini–Hochberg ≤ alpha
};
AdjustedP adjustForManyTests(const Series& p, double alpha = 0.05);

} // namespace leertafel::statistics
