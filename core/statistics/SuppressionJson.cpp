#include "core/statistics/SuppressionJson.h"

#include "core/statistics/MethodInput.h"
#include "core/statistics/Suppression.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
constexpr double kMostInCell = 1e9;
constexpr qsizetype kMostCells = 20'000;

tl::unexpected<Error> refuse(const QString& what, const QString& reason) {
    return fail(ErrorCode::InvalidValue, {{u"what"_s, what}, {u"reason"_s, reason}});
}

/// Whole number, nothing for null, or a refusal.
Result<std::optional<std::int64_t>> valueOf(const QString& id, const QJsonValue& value) {
    if (value.isNull() || value.isUndefined())
        return std::optional<std::int64_t>();
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > kMostInCell || number != std::floor(number))
        return refuse(id, u"must be a whole number of 0 or more, or null"_s);
    return std::optional(std::int64_t(number));
}

QString rowId(qsizetype row) { return u"r%1"_s.arg(row + 1); }
QString columnId(qsizetype column) { return u"c%1"_s.arg(column + 1); }
const QString kGrandTotal = u"total"_s;

/// The numbers of a table by id, in the order of the table.
using Numbers = QList<QPair<QString, QJsonValue>>;

bool isGrid(const QJsonObject& raw) { return raw.value(u"cells"_s).isArray(); }

/// @param shape tells how many rows and columns there are; what `from` lacks is null.
Numbers gridNumbers(const QJsonObject& shape, const QJsonObject& from) {
    Numbers numbers;
    const QJsonArray rows = shape.value(u"cells"_s).toArray();
    const QJsonArray values = from.value(u"cells"_s).toArray();
    const auto list = [&](const QString& key, QString (*id)(qsizetype)) {
        for (qsizetype i = 0; i < shape.value(key).toArray().size(); ++i)
            numbers.append({id(i), from.value(key).toArray().at(i)});
    };
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].toArray().size(); ++column)
            numbers.append({rowId(row) + columnId(column), values.at(row).toArray().at(column)});
    }
    list(u"row_totals"_s, rowId);
    list(u"col_totals"_s, columnId);
    if (shape.contains(u"grand_total"_s))
        numbers.append({kGrandTotal, from.value(u"grand_total"_s)});
    return numbers;
}

Numbers numbersOf(const QJsonObject& shape, const QJsonObject& from) {
    if (isGrid(shape))
        return gridNumbers(shape, from);
    Numbers numbers;
    const QJsonObject cells = shape.value(u"cells"_s).toObject();
    const QJsonObject values = from.value(u"cells"_s).toObject();
    for (auto it = cells.begin(); it != cells.end(); ++it)
        numbers.append({it.key(), values.value(it.key())});
    return numbers;
}

/// Ids of a sum's total and parts.
using Sums = QList<QPair<QString, QStringList>>;

Sums gridSums(const QJsonObject& raw) {
    Sums sums;
    const QJsonArray rows = raw.value(u"cells"_s).toArray();
    const qsizetype width = rows.isEmpty() ? 0 : rows[0].toArray().size();
    const auto totals = [&](const QString& key) { return raw.value(key).toArray().size(); };
    QStringList rowIds, columnIds;
    for (qsizetype row = 0; row < totals(u"row_totals"_s); ++row) {
        QStringList parts;
        for (qsizetype column = 0; column < width; ++column)
            parts << rowId(row) + columnId(column);
        rowIds << rowId(row);
        sums.append({rowId(row), parts});
    }
    for (qsizetype column = 0; column < totals(u"col_totals"_s); ++column) {
        QStringList parts;
        for (qsizetype row = 0; row < rows.size(); ++row)
            parts << rowId(row) + columnId(column);
        columnIds << columnId(column);
        sums.append({columnId(column), parts});
    }
    if (!raw.contains(u"grand_total"_s))
        return sums;
    if (!rowIds.isEmpty())
        sums.append({kGrandTotal, rowIds});
    if (!columnIds.isEmpty())
        sums.append({kGrandTotal, columnIds});
    if (rowIds.isEmpty() && columnIds.isEmpty()) {
        QStringList parts;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < width; ++column)
                parts << rowId(row) + columnId(column);
        }
        sums.append({kGrandTotal, parts});
    }
    return sums;
}

Sums sumsOf(const QJsonObject& raw) {
    if (isGrid(raw))
        return gridSums(raw);
    Sums sums;
    const QJsonArray equations = raw.value(u"equations"_s).toArray();
    for (const QJsonValue& equation : equations) {
        QStringList parts;
        const QJsonArray items = equation.toObject().value(u"parts"_s).toArray();
        for (const QJsonValue& part : items)
            parts << part.toString();
        sums.append({equation.toObject().value(u"total"_s).toString(), parts});
    }
    return sums;
}

/// Rows of one width, and totals for each of them.
bool isRegular(const QJsonObject& raw) {
    const QJsonArray rows = raw.value(u"cells"_s).toArray();
    const qsizetype width = rows.isEmpty() ? 0 : rows[0].toArray().size();
    for (const QJsonValue& row : rows) {
        if (!row.isArray() || row.toArray().size() != width)
            return false;
    }
    const auto fits = [&](const QString& key, qsizetype size) {
        return !raw.contains(key) || (raw.value(key).isArray() && raw.value(key).toArray().size() == size);
    };
    return fits(u"row_totals"_s, rows.size()) && fits(u"col_totals"_s, width);
}

Result<CellTable> tableOf(const QJsonObject& raw) {
    if (!isGrid(raw) && !raw.value(u"cells"_s).isObject())
        return refuse(u"raw"_s, u"must have “cells”: rows of numbers, or numbers by id"_s);
    if (isGrid(raw) && !isRegular(raw))
        return refuse(u"raw"_s, u"must have rows of one width, with as many totals as rows and columns"_s);
    CellTable table;
    QHash<QString, size_t> byId;
    const Numbers numbers = numbersOf(raw, raw);
    if (numbers.isEmpty() || numbers.size() > kMostCells)
        return refuse(u"raw"_s, u"must have from 1 to %1 cells"_s.arg(kMostCells));
    for (const auto& number : numbers) {
        const auto value = valueOf(number.first, number.second);
        if (!value)
            return fail(value.error());
        byId.insert(number.first, table.cells.size());
        table.cells.push_back({number.first, *value});
    }
    const Sums sums = sumsOf(raw);
    for (const auto& named : sums) {
        QStringList members = named.second;
        members << named.first;
        for (const QString& id : std::as_const(members)) {
            if (!byId.contains(id))
                return refuse(u"equations"_s, u"name “%1”, which is no cell"_s.arg(id.left(40)));
        }
        if (members.size() < 2 || members.removeDuplicates() > 0)
            return refuse(u"equations"_s, u"must each have a total and parts, all different"_s);
        CellSum sum{byId.value(named.first), {}};
        for (const QString& part : named.second)
            sum.parts.push_back(byId.value(part));
        table.sums.push_back(std::move(sum));
    }
    if (const auto wrong = table.wrongSum())
        return refuse(table.cells[table.sums[*wrong].total].id, u"is not the sum of its parts"_s);
    return table;
}

Result<SuppressionRules> rulesOf(const QJsonObject& input) {
    MethodInput in(input);
    SuppressionRules rules;
    rules.k = in.whole(u"k"_s, 2, 1000, rules.k);
    rules.zerosShown = in.word(u"zeros"_s, {u"visible"_s, u"hidden"_s}, u"visible"_s) == u"visible"_s;
    if (in.has(u"min_width"_s))
        rules.width = in.whole(u"min_width"_s, 1, 1000);
    if (!in.ok())
        return in.failure();
    return rules;
}

/// `raw` with null for what is hidden.
QJsonObject publishedJson(const QJsonObject& raw, const CellTable& table, const std::vector<bool>& hidden) {
    QHash<QString, QJsonValue> values;
    for (size_t i = 0; i < table.cells.size(); ++i) {
        const auto& value = table.cells[i].value;
        values.insert(table.cells[i].id, value && !hidden[i] ? QJsonValue(double(*value)) : QJsonValue::Null);
    }
    QJsonObject published = raw;
    if (!isGrid(raw)) {
        QJsonObject cells;
        for (const TableCell& cell : table.cells)
            cells.insert(cell.id, values.value(cell.id));
        published.insert(u"cells"_s, cells);
        return published;
    }
    QJsonArray rows = raw.value(u"cells"_s).toArray();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QJsonArray cells = rows[row].toArray();
        for (qsizetype column = 0; column < cells.size(); ++column)
            cells[column] = values.value(rowId(row) + columnId(column));
        rows[row] = cells;
    }
    published.insert(u"cells"_s, rows);
    const auto totals = [&](const QString& key, QString (*id)(qsizetype)) {
        QJsonArray list = raw.value(key).toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            list[i] = values.value(id(i));
        if (raw.contains(key))
            published.insert(key, list);
    };
    totals(u"row_totals"_s, rowId);
    totals(u"col_totals"_s, columnId);
    if (raw.contains(u"grand_total"_s))
        published.insert(u"grand_total"_s, values.value(kGrandTotal));
    return published;
}

/// Limits that marks give away, by cell.
Result<std::map<size_t, double>> limitsOf(const QJsonObject& limits, const CellTable& table) {
    std::map<size_t, double> known;
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        const auto cell = std::find_if(table.cells.begin(), table.cells.end(),
                                       [&](const TableCell& each) { return each.id == it.key(); });
        if (cell == table.cells.end() || !it.value().isDouble())
            return refuse(u"published"_s, u"limits “%1”, which is no cell"_s.arg(it.key().left(40)));
        known[size_t(cell - table.cells.begin())] = it.value().toDouble();
    }
    return known;
}

Result<PublishedCells> publishedOf(const QJsonObject& published, const QJsonObject& raw,
                                   const CellTable& table) {
    PublishedCells cells;
    const Numbers numbers = numbersOf(raw, published);
    for (const auto& number : numbers) {
        const auto value = valueOf(number.first, number.second);
        if (!value)
            return fail(value.error());
        cells.values.push_back(*value);
    }
    auto upper = limitsOf(published.value(u"upper"_s).toObject(), table);
    auto lower = limitsOf(published.value(u"lower"_s).toObject(), table);
    if (!upper)
        return fail(upper.error());
    if (!lower)
        return fail(lower.error());
    cells.atMost = std::move(*upper);
    cells.atLeast = std::move(*lower);
    return cells;
}
} // namespace

Result<QJsonObject> suppressTable(const QJsonObject& input) {
    const QJsonObject raw = input.value(u"raw"_s).toObject();
    const auto table = tableOf(raw);
    if (!table)
        return fail(table.error());
    const auto rules = rulesOf(input);
    if (!rules)
        return fail(rules.error());
    const auto found = suppress(*table, *rules);
    if (!found)
        return refuse(u"raw"_s, u"cannot be protected: no pattern of hidden cells was found that is safe"_s);
    return QJsonObject{{u"published"_s, publishedJson(raw, *table, found->hidden)}};
}

Result<QJsonObject> auditTable(const QJsonObject& input) {
    const QJsonObject raw = input.value(u"raw"_s).toObject();
    const auto table = tableOf(raw);
    if (!table)
        return fail(table.error());
    const auto rules = rulesOf(input);
    if (!rules)
        return fail(rules.error());
    if (!input.value(u"published"_s).isObject())
        return refuse(u"published"_s, u"is missing"_s);
    const auto published = publishedOf(input.value(u"published"_s).toObject(), raw, *table);
    if (!published)
        return fail(published.error());
    const SuppressionAudit audit = auditSuppression(*table, *published, *rules);
    QJsonObject ranges;
    for (const HiddenRange& range : audit.ranges)
        ranges.insert(table->cells[range.cell].id, QJsonArray{asJson(range.low), asJson(range.high)});
    return QJsonObject{{u"safe"_s, audit.safe},
                       {u"reasons"_s, QJsonArray::fromStringList(audit.reasons)},
                       {u"ranges"_s, ranges}};
}

} // namespace leertafel::statistics
