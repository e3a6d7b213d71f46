#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace leertafel::statistics {

/// A number that is, or is not, published: a cell of a table, a total, a year, an earlier release.
struct TableCell {
    QString id;
    std::optional<std::int64_t> value; ///< nothing: not known to us either
};

/// A published sum: one cell is the total of others.
struct CellSum {
    size_t total = 0;
    std::vector<size_t> parts;
};

/// Every number that a reader may see and every sum that holds between them: rows, columns, wijk and city,
/// quarter and year, year to date, earlier releases.
struct CellTable {
    std::vector<TableCell> cells;
    std::vector<CellSum> sums;
    /// First sum whose known numbers do not add up, by index.
    std::optional<size_t> wrongSum() const;
};

/// What may not become known.
struct SuppressionRules {
    int k = 5;                  ///< 1…k − 1 is small
    bool zerosShown = true;     ///< a 0 is always shown, so a hidden cell is 1 or more; else 0 is small too
    std::optional<int> width{}; ///< least difference between what a small cell may be; k − 1 unless said
    int leastWidth() const { return width.value_or(k - 1); }
    bool isSmall(std::int64_t value) const { return value < k && (value > 0 || !zerosShown); }
    /// What a reader takes a hidden cell to be at least.
    int leastHidden() const { return zerosShown ? 1 : 0; }
};

} // namespace leertafel::statistics
