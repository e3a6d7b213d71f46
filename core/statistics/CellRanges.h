#pragma once

#include "core/statistics/CellTable.h"

#include <memory>
#include <vector>

struct glp_prob;

namespace leertafel::statistics {

/// The most or least that a cell can be.
struct CellBound {
    bool possible = true; ///< false: what is known contradicts itself
    bool certain = true;  ///< false: not worked out in time
    double value = 0;     ///< may be infinite
    bool whole = true;    ///< every cell is a whole number where it is reached
    /// By how much it rises (per 1) when a known cell rises; only of `highest` and `lowest`.
    std::vector<double> slopes{};
};

/// What a reader can work out about each cell from the cells that are known and all sums: linear programs
/// over the cells, and integer programs where fractions would promise too much.
class CellRanges {
public:
    explicit CellRanges(const CellTable& table);

    void show(size_t cell, double value);
    /// @param most infinite unless the reader knows better.
    void hide(size_t cell, double least, double most);
    void hide(size_t cell, double least);

    /// Over all numbers, with slopes: a range that is too narrow here is too narrow.
    CellBound lowest(size_t cell);
    CellBound highest(size_t cell);
    /// Over whole numbers: what really can be.
    CellBound lowestWhole(size_t cell);
    CellBound highestWhole(size_t cell);

private:
    struct Delete {
        void operator()(glp_prob* problem) const;
    };
    CellBound solve(size_t cell, bool highest);
    CellBound solveWhole(size_t cell, bool highest);

    std::unique_ptr<glp_prob, Delete> m_problem;
    size_t m_size;
    std::optional<size_t> m_aim;
};

} // namespace leertafel::statistics
