#pragma once

#include "core/domain/Result.h"

#include <QJsonObject>

namespace leertafel::statistics {

/// A table to publish: `raw` ({cells, row_totals, col_totals, grand_total} with rows of cells, or {cells by
/// id, equations [{total, parts}]}), `k`, `zeros` ("visible" or "hidden"), `min_width`. Answers `published`:
/// the same with null for every hidden cell. `InvalidValue` (what, reason) for a table that is none or that
/// does not add up, or that cannot be protected.
Result<QJsonObject> suppressTable(const QJsonObject& input);

/// Judges a `published` form of `raw`: `safe`, `reasons`, and the `ranges` [low, high] of hidden cells.
/// `upper` and `lower` of `published` are limits of cells that its marks give away.
Result<QJsonObject> auditTable(const QJsonObject& input);

} // namespace leertafel::statistics
