#pragma once

#include "core/statistics/CellTable.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Which cells are not published. Small and protecting cells get one mark: a mark of its own would tell that
/// a cell is small.
struct Suppression {
    std::vector<bool> hidden;
    int count = 0;       ///< hidden cells
    bool fewest = false; ///< proven: no smaller number protects
};

/// The fewest cells to hide so that nothing small can be worked out, by integer programming with cuts
/// (Fischetti & Salazar 2001). Every pattern has passed `auditSuppression`.
/// @param alreadyOut cells that were given out before and cannot be taken back; empty: none.
/// @param hiddenAnyway cells that are not shown for another reason, such as another view; empty: none.
/// @return nothing when no pattern protects, which needs a cell that is already out.
std::optional<Suppression> suppress(const CellTable& table, const SuppressionRules& rules,
                                    const std::vector<bool>& alreadyOut = {},
                                    const std::vector<bool>& hiddenAnyway = {});

/// What a reader can work out about a hidden cell.
struct HiddenRange {
    size_t cell = 0;
    double low = 0;
    double high = 0; ///< may be infinite
};

struct SuppressionAudit {
    bool safe = false;
    QStringList reasons; ///< English sentences: what is wrong; empty when safe
    std::vector<HiddenRange> ranges;
};

/// What a reader gets to see: numbers, and limits of hidden cells that a mark gives away.
struct PublishedCells {
    std::vector<std::optional<std::int64_t>> values;
    std::map<size_t, double> atLeast{}, atMost{};
};

/// Works the range of every hidden cell out, over whole numbers, from nothing but what is published and the
/// sums. Safe: no small cell is shown, each hidden small cell may be at least `leastWidth` numbers wide and
/// may be k or more, and no other hidden cell is determined.
SuppressionAudit auditSuppression(const CellTable& table, const PublishedCells& published,
                                  const SuppressionRules& rules);

} // namespace leertafel::statistics
