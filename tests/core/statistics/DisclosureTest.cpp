#include "core/statistics/Disclosure.h"

#include <gtest/gtest.h>

#include <functional>
#include <numeric>
#include <random>

namespace leertafel::statistics {

namespace {
using Row = std::vector<std::optional<int>>;

/// Every value that a reader cannot rule out for each small cell, by trying all of them: the reader knows
/// the sum, the shown cells and which hidden cells are below 5.
std::vector<std::vector<bool>> possible(const Row& row, const ProtectedRow& view) {
    std::vector<size_t> hidden;
    int rest = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        if (view.cells[i] == CellView::Small || view.cells[i] == CellView::Protecting) {
            hidden.push_back(i);
            rest += *row[i];
        }
    }
    std::vector<std::vector<bool>> seen(row.size(), std::vector<bool>(5, false));
    std::vector<int> values(hidden.size());
    const std::function<void(size_t, int)> walk = [&](size_t at, int left) {
        if (at == hidden.size()) {
            if (left != 0)
                return;
            for (size_t i = 0; i < hidden.size(); ++i) {
                if (values[i] < 5)
                    seen[hidden[i]][size_t(values[i])] = true;
            }
            return;
        }
        const bool small = view.cells[hidden[at]] == CellView::Small;
        for (int v = small ? 1 : 5; v <= (small ? 4 : left) && v <= left; ++v) {
            values[at] = v;
            walk(at + 1, left - v);
        }
    };
    walk(0, rest);
    return seen;
}
} // namespace

TEST(Disclosure, HidesOneToFourAndShowsZero) {
    const ProtectedRow row = protectSmallCounts({0, 5, 12, std::nullopt});
    EXPECT_EQ(row.cells, (std::vector{CellView::Shown, CellView::Shown, CellView::Shown, CellView::Missing}));
    EXPECT_TRUE(row.totalShown);
}

TEST(Disclosure, ASingleSmallCellTakesOneOtherWithIt) {
    const ProtectedRow row = protectSmallCounts({2, 30, 9, 12});
    EXPECT_EQ(row.cells[0], CellView::Small);
    EXPECT_EQ(row.cells[2], CellView::Protecting);
    EXPECT_EQ(row.cells[1], CellView::Shown);
    EXPECT_EQ(row.cells[3], CellView::Shown);
}

TEST(Disclosure, WithoutAnyProtectionTheTotalIsNotShown) {
    EXPECT_FALSE(protectSmallCounts({1, 5, 0}).totalShown);
    EXPECT_FALSE(protectSmallCounts({1, 2, 0}).totalShown) << "the total is small itself";
    EXPECT_FALSE(protectSmallCounts({4, 4}).totalShown) << "8 in two small cells can only be 4 and 4";
}

TEST(Disclosure, NobodyCanRuleOutAnyValueOfASmallCell) {
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        Row row;
        const int size = 2 + int(random() % 5);
        for (int i = 0; i < size; ++i)
            row.push_back(int(random() % 14));
        const ProtectedRow view = protectSmallCounts(row);
        if (!view.totalShown)
            continue;
        const auto seen = possible(row, view);
        for (size_t i = 0; i < row.size(); ++i) {
            EXPECT_EQ(view.cells[i] == CellView::Small, isSmall(*row[i]));
            for (size_t v = 1; view.cells[i] == CellView::Small && v < 5; ++v)
                EXPECT_TRUE(seen[i][v]) << "round " << round << " cell " << i << " value " << v;
        }
    }
}

} // namespace leertafel::statistics
