#include "core/statistics/Disclosure.h"

#include <algorithm>

namespace leertafel::statistics {

namespace {
/// What the hidden cells hold above their least possible values must be spreadable: one of 4 or more in
/// all leaves every small cell free to be 4 (or more, for a reader who does not know which are small).
constexpr int kNeededSlack = kSmallestShown - 1;
constexpr int kMostAboveLeast = kSmallestShown - 2;
} // namespace

ProtectedRow protectSmallCounts(const std::vector<std::optional<int>>& cells) {
    ProtectedRow row;
    int total = 0, small = 0, slack = 0;
    std::vector<size_t> large;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i]) {
            row.cells.push_back(CellView::Missing);
            continue;
        }
        total += *cells[i];
        const bool hide = isSmall(*cells[i]);
        row.cells.push_back(hide ? CellView::Small : CellView::Shown);
        if (hide) {
            ++small;
            slack += *cells[i] - 1;
        } else if (*cells[i] >= kSmallestShown) {
            large.push_back(i);
        }
    }
    if (isSmall(total))
        row.totalShown = false;
    if (small == 0 || !row.totalShown)
        return row;
    // Small cells alone can protect each other, when what one loses the others can take up.
    if (small >= 2 && slack >= kNeededSlack && slack <= kMostAboveLeast * (small - 1))
        return row;

    std::stable_sort(large.begin(), large.end(), [&](size_t a, size_t b) { return *cells[a] < *cells[b]; });
    const auto enough = std::find_if(large.begin(), large.end(), [&](size_t i) {
        return slack + *cells[i] - kSmallestShown >= kNeededSlack;
    });
    if (enough != large.end()) {
        row.cells[*enough] = CellView::Protecting;
        return row;
    }
    for (const size_t i : large) {
        row.cells[i] = CellView::Protecting;
        slack += *cells[i] - kSmallestShown;
        if (slack >= kNeededSlack)
            return row;
    }
    for (const size_t i : large)
        row.cells[i] = CellView::Shown;
    row.totalShown = false;
    return row;
}

} // namespace leertafel::statistics
