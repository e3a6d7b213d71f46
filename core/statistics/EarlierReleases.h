#pragma once

#include "core/statistics/CellTable.h"

#include <map>
#include <vector>

namespace leertafel::statistics {

/// An earlier table, by the cells of the one of today.
struct EarlierRelease {
    std::map<size_t, std::int64_t> shown{}; ///< what its readers saw
    std::map<size_t, std::int64_t> then{};  ///< all numbers as they were then; absent: not counted yet
};

/// A table together with what readers already have.
struct KnownTable {
    CellTable table; ///< the cells of the table first, then numbers of earlier editions that are others today
    std::vector<bool> alreadyOut;
};

/// Adds what earlier releases tell. Numbers that are still so are the same cell: a reader may take it that
/// what did not have to change did not. Numbers that changed are cells of their own, in sums of their own;
/// the small ones among them stay protected.
KnownTable withEarlier(const CellTable& table, const SuppressionRules& rules,
                       const std::vector<EarlierRelease>& earlier);

} // namespace leertafel::statistics
