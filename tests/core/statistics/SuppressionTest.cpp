#include "core/statistics/Suppression.h"

#include "core/statistics/SuppressionJson.h"
#include "tests/support/TestPaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
QJsonArray suppressionVectors() {
    QFile file(QStringLiteral(LEERTAFEL_SOURCE "/tests/core/statistics/vectors/suppression.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// Nulls anywhere in a published table.
int hiddenIn(const QJsonValue& value) {
    if (value.isNull())
        return 1;
    int count = 0;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array)
        count += hiddenIn(each);
    const QJsonObject object = value.toObject();
    for (const QJsonValue& each : object)
        count += hiddenIn(each);
    return count;
}

QJsonObject auditOf(const QJsonObject& input, const QJsonValue& published) {
    QJsonObject asked = input;
    asked.insert(u"published"_s, published);
    const auto audit = auditTable(asked);
    EXPECT_TRUE(audit) << qPrintable(audit ? QString() : audit.error().context.value(u"reason"_s));
    return audit ? *audit : QJsonObject();
}

class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_random(seed) {}
    int upTo(int most) { return int(m_random() % std::uint64_t(most + 1)); }
    /// Mostly small, as a wijk's quarter is.
    std::int64_t count() {
        const int kind = upTo(9);
        return kind == 0 ? 0 : kind < 4 ? 1 + upTo(4) : upTo(kind < 8 ? 15 : 60);
    }

private:
    std::mt19937_64 m_random;
};

/// A table under construction: cells are added with a value, totals as sums of what is there.
class Builder {
public:
    size_t cell(std::int64_t value) {
        m_table.cells.push_back({u"x%1"_s.arg(m_table.cells.size()), value});
        return m_table.cells.size() - 1;
    }
    size_t total(const std::vector<size_t>& parts) {
        std::int64_t sum = 0;
        for (const size_t part : parts)
            sum += *m_table.cells[part].value;
        const size_t at = cell(sum);
        m_table.sums.push_back({at, parts});
        return at;
    }
    void sum(size_t total, const std::vector<size_t>& parts) { m_table.sums.push_back({total, parts}); }
    const CellTable& table() const { return m_table; }

private:
    CellTable m_table;
};

/// Rows, columns, and the total of both.
CellTable twoWay(Draw& draw, int rows, int columns) {
    Builder build;
    std::vector<std::vector<size_t>> cells;
    for (int r = 0; r < rows; ++r) {
        std::vector<size_t> row;
        for (int c = 0; c < columns; ++c)
            row.push_back(build.cell(draw.count()));
        cells.push_back(row);
    }
    std::vector<size_t> rowTotals, columnTotals;
    for (const auto& row : cells)
        rowTotals.push_back(build.total(row));
    for (size_t c = 0; c < size_t(columns); ++c) {
        std::vector<size_t> column;
        for (const auto& row : cells)
            column.push_back(row[c]);
        columnTotals.push_back(build.total(column));
    }
    build.sum(build.total(rowTotals), columnTotals);
    return build.table();
}

/// Themes of wijken, each of which is the sum of its subwijken, and of the city.
CellTable hierarchy(Draw& draw) {
    Builder build;
    std::vector<size_t> themes, wijken;
    std::vector<std::vector<size_t>> perTheme(3);
    for (int wijk = 0; wijk < 2; ++wijk) {
        std::vector<std::vector<size_t>> subwijken;
        for (int sub = 0; sub < 2; ++sub)
            subwijken.push_back(
                {build.cell(draw.count()), build.cell(draw.count()), build.cell(draw.count())});
        std::vector<size_t> ofWijk;
        for (size_t theme = 0; theme < 3; ++theme) {
            ofWijk.push_back(build.total({subwijken[0][theme], subwijken[1][theme]}));
            perTheme[theme].push_back(ofWijk.back());
        }
        wijken.push_back(build.total(ofWijk));
        build.sum(wijken.back(), {build.total(subwijken[0]), build.total(subwijken[1])});
    }
    for (const auto& parts : perTheme)
        themes.push_back(build.total(parts));
    build.sum(build.total(themes), wijken);
    return build.table();
}

/// Quarters of themes with the year, and the first half as "year to date".
CellTable quartersAndYear(Draw& draw) {
    Builder build;
    std::vector<std::vector<size_t>> perTheme(3);
    std::vector<size_t> quarters, years, halves;
    for (int quarter = 0; quarter < 4; ++quarter) {
        std::vector<size_t> cells;
        for (auto& theme : perTheme) {
            cells.push_back(build.cell(draw.count()));
            theme.push_back(cells.back());
        }
        quarters.push_back(build.total(cells));
    }
    for (const auto& theme : perTheme) {
        years.push_back(build.total(theme));
        halves.push_back(build.total({theme[0], theme[1]}));
    }
    build.sum(build.total(years), quarters);
    build.sum(build.total(halves), {quarters[0], quarters[1]});
    return build.table();
}

void expectSafe(const CellTable& table, const SuppressionRules& rules) {
    const auto found = suppress(table, rules);
    ASSERT_TRUE(found);
    PublishedCells published;
    for (size_t i = 0; i < table.cells.size(); ++i) {
        published.values.push_back(found->hidden[i] ? std::nullopt : table.cells[i].value);
        if (rules.isSmall(*table.cells[i].value)) {
            EXPECT_TRUE(found->hidden[i]);
        }
    }
    const SuppressionAudit audit = auditSuppression(table, published, rules);
    EXPECT_TRUE(audit.safe) << qPrintable(audit.reasons.join(u' '));
}

/// Every table with these sums and shown cells, by trying all of them.
std::vector<std::pair<double, double>> rangesByTrying(const CellTable& table, const std::vector<bool>& hidden,
                                                      int least, int most) {
    std::vector<std::pair<double, double>> ranges(table.cells.size(), {1e9, -1e9});
    std::vector<std::int64_t> values;
    for (const TableCell& cell : table.cells)
        values.push_back(*cell.value);
    std::vector<size_t> unknown;
    for (size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i])
            unknown.push_back(i);
    }
    const std::function<void(size_t)> tryFrom = [&](size_t at) {
        if (at == unknown.size()) {
            for (const CellSum& sum : table.sums) {
                std::int64_t total = 0;
                for (const size_t part : sum.parts)
                    total += values[part];
                if (total != values[sum.total])
                    return;
            }
            for (const size_t i : unknown) {
                ranges[i].first = std::min(ranges[i].first, double(values[i]));
                ranges[i].second = std::max(ranges[i].second, double(values[i]));
            }
            return;
        }
        for (values[unknown[at]] = least; values[unknown[at]] <= most; ++values[unknown[at]])
            tryFrom(at + 1);
    };
    tryFrom(0);
    return ranges;
}
} // namespace

TEST(Suppression, HidesAsFewCellsAsThePublishedTablesAsk) {
    const QJsonArray all = suppressionVectors();
    ASSERT_EQ(all.size(), 2);
    for (const QJsonValue& value : all) {
        const QJsonObject input = value.toObject().value(u"input"_s).toObject();
        const QJsonObject expected = value.toObject().value(u"expected"_s).toObject();
        const auto got = suppressTable(input);
        ASSERT_TRUE(got);
        const QJsonObject published = got->value(u"published"_s).toObject();
        EXPECT_EQ(hiddenIn(published), expected.value(u"minimum_suppressed"_s).toInt());
        EXPECT_TRUE(auditOf(input, published).value(u"safe"_s).toBool());
    }
}

TEST(SuppressionAudit, TellsGoodFromBad) {
    const QJsonArray all = suppressionVectors();
    for (const QJsonValue& value : all) {
        const QJsonObject input = value.toObject().value(u"input"_s).toObject();
        const QJsonObject expected = value.toObject().value(u"expected"_s).toObject();
        const QJsonArray good = expected.value(u"good"_s).toArray(), bad = expected.value(u"bad"_s).toArray();
        for (const QJsonValue& each : good) {
            const QJsonObject audit = auditOf(input, each.toObject().value(u"published"_s));
            EXPECT_TRUE(audit.value(u"safe"_s).toBool());
            EXPECT_TRUE(audit.value(u"reasons"_s).toArray().isEmpty());
        }
        for (const QJsonValue& each : bad) {
            const QJsonObject audit = auditOf(input, each.toObject().value(u"published"_s));
            EXPECT_FALSE(audit.value(u"safe"_s).toBool())
                << qPrintable(each.toObject().value(u"why"_s).toString());
            EXPECT_FALSE(audit.value(u"reasons"_s).toArray().isEmpty());
        }
    }
}

TEST(SuppressionAudit, FindsTheRangesThatTryingEveryTableFinds) {
    Draw draw(11);
    int compared = 0;
    for (int round = 0; round < 60; ++round) {
        Builder build;
        std::vector<std::vector<size_t>> cells;
        for (int r = 0; r < 3; ++r)
            cells.push_back({build.cell(1 + draw.upTo(4)), build.cell(1 + draw.upTo(4))});
        std::vector<size_t> rows;
        for (const auto& row : cells)
            rows.push_back(build.total(row));
        build.sum(build.total(rows), {build.total({cells[0][0], cells[1][0], cells[2][0]}),
                                      build.total({cells[0][1], cells[1][1], cells[2][1]})});
        const CellTable& table = build.table();
        PublishedCells published;
        std::vector<bool> hidden;
        for (const TableCell& cell : table.cells) {
            hidden.push_back(hidden.size() < 6 && draw.upTo(4) > 0);
            published.values.push_back(hidden.back() ? std::nullopt : cell.value);
        }
        SuppressionRules rules;
        rules.k = 2; // nothing but 1 is small, so few tables are refused before their ranges are asked
        const auto audit = auditSuppression(table, published, rules);
        const auto tried = rangesByTrying(table, hidden, 1, 12);
        for (const HiddenRange& range : audit.ranges) {
            EXPECT_EQ(range.low, tried[range.cell].first);
            EXPECT_EQ(range.high, tried[range.cell].second);
            ++compared;
        }
    }
    EXPECT_GT(compared, 200);
}

// The pairs of three cells count each cell twice, so what is left of the 16 is even: a fraction would
// allow 1.
TEST(SuppressionAudit, CountsChildrenWhole) {
    const CellTable table{{{u"a"_s, 2},
                           {u"b"_s, 2},
                           {u"c"_s, 2},
                           {u"ab"_s, 4},
                           {u"ac"_s, 4},
                           {u"bc"_s, 4},
                           {u"rest"_s, 4},
                           {u"all"_s, 16}},
                          {{3, {0, 1}}, {4, {0, 2}}, {5, {1, 2}}, {7, {3, 4, 5, 6}}}};
    PublishedCells published{{{}, {}, {}, {}, {}, {}, {}, 16}, {}, {}};
    const auto audit = auditSuppression(table, published, {});
    ASSERT_EQ(audit.ranges.size(), 7U);
    EXPECT_EQ(audit.ranges[6].low, 2);
    EXPECT_EQ(audit.ranges[6].high, 10);
}

TEST(SuppressionAudit, SeesThroughAMarkOfItsOwn) {
    const CellTable table{{{u"a"_s, 3}, {u"b"_s, 9}, {u"all"_s, 12}}, {{2, {0, 1}}}};
    PublishedCells published{{{}, {}, 12}, {}, {}};
    EXPECT_TRUE(auditSuppression(table, published, {}).safe);
    published.atMost[0] = 4;
    EXPECT_FALSE(auditSuppression(table, published, {}).safe);
}

TEST(Suppression, LeavesATableWithoutSmallCellsAsItIs) {
    Draw draw(5);
    Builder build;
    const size_t a = build.cell(8), b = build.cell(0), c = build.cell(5);
    build.total({a, b, c});
    const auto found = suppress(build.table(), {});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->count, 0);
    EXPECT_TRUE(found->fewest);
    // With hidden zeros the 0 is small as well.
    SuppressionRules hidden;
    hidden.zerosShown = false;
    EXPECT_GE(suppress(build.table(), hidden)->count, 2);
}

TEST(Suppression, TakesNothingBackThatIsAlreadyOut) {
    const CellTable table{{{u"a"_s, 3}, {u"b"_s, 9}, {u"c"_s, 20}, {u"all"_s, 32}}, {{3, {0, 1, 2}}}};
    const auto first = suppress(table, {});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->count, 2);
    std::vector<bool> out(4, false);
    for (size_t i = 1; i < 4; ++i)
        out[i] = first->hidden[i];
    const auto second = suppress(table, {}, out);
    ASSERT_TRUE(second);
    for (size_t i = 1; i < 4; ++i)
        EXPECT_FALSE(out[i] && second->hidden[i]);
    EXPECT_FALSE(suppress(table, {}, {false, true, true, true}));
}

TEST(Suppression, RefusesATableThatDoesNotAddUp) {
    const auto wrong =
        suppressTable({{u"raw"_s, QJsonObject{{u"cells"_s, QJsonArray{QJsonValue(QJsonArray{1, 2})}},
                                              {u"row_totals"_s, QJsonArray{4}}}}});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().context.value(u"what"_s), u"r1"_s);
    EXPECT_FALSE(suppressTable({}));
    EXPECT_FALSE(
        suppressTable({{u"raw"_s, QJsonObject{{u"cells"_s, QJsonArray{QJsonValue(QJsonArray{1.5})}}}}}));
    EXPECT_FALSE(auditTable({{u"raw"_s, QJsonObject{{u"cells"_s, QJsonArray{QJsonValue(QJsonArray{1})}}}}}));
}

TEST(Suppression, HidesNoMoreThanTryingEveryPatternFinds) {
    Draw draw(9);
    for (int round = 0; round < 8; ++round) {
        const CellTable table = twoWay(draw, 2, 3);
        const auto found = suppress(table, {});
        ASSERT_TRUE(found);
        EXPECT_TRUE(found->fewest);
        for (std::uint32_t pattern = 0; pattern < (1U << table.cells.size()); ++pattern) {
            PublishedCells published;
            int hidden = 0;
            for (size_t i = 0; i < table.cells.size(); ++i) {
                const bool hide = (pattern >> i & 1U) != 0;
                hidden += hide ? 1 : 0;
                published.values.push_back(hide ? std::nullopt : table.cells[i].value);
            }
            if (hidden < found->count) {
                EXPECT_FALSE(auditSuppression(table, published, {}).safe);
            }
        }
    }
}

TEST(Suppression, ProtectsATableThatIsTooLargeToFindTheFewest) {
    Draw draw(4);
    const CellTable table = twoWay(draw, 14, 18);
    expectSafe(table, {});
    EXPECT_FALSE(suppress(table, {})->fewest);
}

TEST(Suppression, Protects3400TwoWayTables) {
    Draw draw(1);
    for (int round = 0; round < 3400 && !HasFailure(); ++round) {
        SuppressionRules rules;
        rules.zerosShown = round % 4 != 0;
        rules.k = round % 7 == 0 ? 10 : 5;
        expectSafe(twoWay(draw, 2 + draw.upTo(2), 2 + draw.upTo(2)), rules);
    }
}

TEST(Suppression, Protects3300Hierarchies) {
    Draw draw(2);
    for (int round = 0; round < 3300 && !HasFailure(); ++round)
        expectSafe(hierarchy(draw), {});
}

TEST(Suppression, Protects3300YearsOfQuarters) {
    Draw draw(3);
    for (int round = 0; round < 3300 && !HasFailure(); ++round)
        expectSafe(quartersAndYear(draw), {});
}

} // namespace leertafel::statistics
