#include "core/statistics/CellRanges.h"
#include "core/statistics/Suppression.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

std::optional<size_t> CellTable::wrongSum() const {
    for (size_t i = 0; i < sums.size(); ++i) {
        std::int64_t total = 0;
        bool known = cells[sums[i].total].value.has_value();
        for (const size_t part : sums[i].parts) {
            known = known && cells[part].value;
            total += cells[part].value.value_or(0);
        }
        if (known && total != *cells[sums[i].total].value)
            return i;
    }
    return {};
}

namespace {
QString asText(double value) { return QString::number(value, 'f', 0); }

/// What a shown cell does wrong, or nothing.
QString wrongWithShown(const TableCell& cell, std::int64_t shown, const SuppressionRules& rules) {
    if (cell.value && *cell.value != shown)
        return u"“%1” is shown as another number than it is."_s.arg(cell.id);
    if (rules.isSmall(shown))
        return u"“%1” is small and shown."_s.arg(cell.id);
    return {};
}

/// What the range of a hidden cell does wrong, or nothing.
QString wrongWithRange(const TableCell& cell, const HiddenRange& range, const SuppressionRules& rules) {
    if (!cell.value)
        return {};
    const bool small = rules.isSmall(*cell.value);
    if (range.high - range.low < 1)
        return u"“%1” can be worked out: it is %2."_s.arg(cell.id, asText(range.low));
    if (small && range.high < rules.k)
        return u"“%1” can be worked out to be small: it is at most %2."_s.arg(cell.id, asText(range.high));
    if (small && range.high - range.low < rules.leastWidth())
        return u"“%1” can be worked out too closely: it is from %2 to %3."_s.arg(cell.id, asText(range.low),
                                                                                 asText(range.high));
    return {};
}
} // namespace

SuppressionAudit auditSuppression(const CellTable& table, const PublishedCells& published,
                                  const SuppressionRules& rules) {
    SuppressionAudit audit;
    CellRanges ranges(table);
    for (size_t i = 0; i < table.cells.size(); ++i) {
        const TableCell& cell = table.cells[i];
        if (const auto& shown = published.values[i]) {
            ranges.show(i, double(*shown));
            const QString wrong = wrongWithShown(cell, *shown, rules);
            if (!wrong.isEmpty())
                audit.reasons.append(wrong);
            continue;
        }
        if (cell.value && *cell.value < rules.leastHidden())
            audit.reasons.append(u"“%1” is 0 and hidden, where every other 0 is shown."_s.arg(cell.id));
        const auto least = published.atLeast.find(i), most = published.atMost.find(i);
        // A cell that nobody counted may be anything.
        const double floor = cell.value ? rules.leastHidden() : 0;
        ranges.hide(i, std::max(floor, least == published.atLeast.end() ? floor : least->second),
                    most == published.atMost.end() ? std::numeric_limits<double>::infinity() : most->second);
    }
    for (size_t i = 0; i < table.cells.size(); ++i) {
        if (published.values[i])
            continue;
        const CellBound low = ranges.lowestWhole(i), high = ranges.highestWhole(i);
        if (!low.certain || !high.certain) {
            audit.reasons.append(u"What “%1” can be was not worked out in time."_s.arg(table.cells[i].id));
            continue;
        }
        if (!low.possible || !high.possible) {
            audit.reasons.append(u"What is published does not add up."_s);
            break;
        }
        audit.ranges.push_back({i, low.value, high.value});
        const QString wrong = wrongWithRange(table.cells[i], audit.ranges.back(), rules);
        if (!wrong.isEmpty())
            audit.reasons.append(wrong);
    }
    audit.safe = audit.reasons.isEmpty();
    return audit;
}

} // namespace leertafel::statistics
