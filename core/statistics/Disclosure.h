#pragma once

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Counts 1…4 are hidden; 0 is a value and shown.
inline constexpr int kSmallestShown = 5;
inline bool isSmall(double count) { return count >= 1 && count < kSmallestShown; }

/// How one cell may be seen.
enum class CellView : unsigned char {
    Missing,   ///< not registered
    Shown,     ///< as it is
    Small,     ///< hidden: "fewer than 5"
    Protecting ///< hidden, 5 or more: with it a small one elsewhere could be worked out
};

struct ProtectedRow {
    std::vector<CellView> cells;
    bool totalShown = true; ///< false when no choice of cells would protect the small ones
};

/// Hides the small counts of one row whose sum is published, and the fewest and smallest other cells
/// that keep anybody from working them out by subtraction. A reader who knows the sum, every shown cell
/// and which hidden cells are small can still not rule out any of 1…4 for any of them.
ProtectedRow protectSmallCounts(const std::vector<std::optional<int>>& cells);

} // namespace leertafel::statistics
