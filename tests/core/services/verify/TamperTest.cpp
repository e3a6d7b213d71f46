#include "core/services/Verify.h"
#include "core/storage/Derived.h"
#include "core/storage/RecordState.h"
#include "tests/core/services/verify/TamperFixture.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::test;

namespace {

class TamperedStoreTest : public TamperFixture {
protected:
    /// Another value for the column of one row, one byte away from what is there.
    static QString changed(const Column& column) {
        const QString c = column.name;
        if (column.type == u"BLOB")
            return u"CASE WHEN length(%1) IS NULL OR length(%1) = 0 THEN x'01' ELSE "
                   "unhex(CASE WHEN substr(hex(%1), 1, 2) = '00' THEN '01' ELSE '00' END || "
                   "substr(hex(%1), 3)) END"_s.arg(c);
        if (column.type == u"INTEGER")
            return u"CASE WHEN %1 IS NULL THEN 1 WHEN %1 = 1 THEN 0 ELSE %1 + 1 END"_s.arg(c);
        return u"CASE WHEN %1 IS NULL OR %1 = '' THEN 'x' ELSE substr(%1, 1, length(%1) - 1) || "
               "CASE WHEN substr(%1, length(%1)) = 'a' THEN 'b' ELSE 'a' END END"_s.arg(c);
    }
    /// Changes every column of one row and whole rows.
    void tamperWith(const TableRule& rule, QRandomGenerator& random) {
        const QString& table = rule.name;
        const int rows = rowsOf(table);
        if (rows == 0) {
            insertSomething(rule);
            return;
        }
        for (const Column& column : columnsOf(table)) {
            if (rule.bookkeeping.contains(column.name))
                continue;
            const QString where = rowAt(table, random.bounded(rows));
            const QString update = u"UPDATE %1 SET %2 = %3 WHERE %4"_s;
            QStringList change{update.arg(table, column.name, changed(column), where)};
            const bool single = column.key || unique(table).contains(column.name);
            if (single && column.type == u"INTEGER") // a number next to it may be taken
                change = {update.arg(table, column.name, column.name + u" + 100000"_s, where)};
            expectNamed(u"change of %1.%2"_s.arg(table, column.name), change, rule);
        }
        expectNamed(u"a row of %1 removed"_s.arg(table),
                    {u"DELETE FROM %1 WHERE %2"_s.arg(table, rowAt(table, random.bounded(rows)))}, rule);
        expectNamed(u"the last row of %1 removed"_s.arg(table),
                    {u"DELETE FROM %1 WHERE %2"_s.arg(table, rowAt(table, rows - 1))}, rule);
        insertCopy(rule, random.bounded(rows));
        if (rows > 1)
            swapRows(rule);
    }
    void insertCopy(const TableRule& rule, int row) {
        const QString& table = rule.name;
        QStringList names;
        QStringList values;
        for (const Column& column : columnsOf(table)) {
            names << column.name;
            QString value = column.name;
            if (column.key || unique(table).contains(column.name))
                value = column.type == u"INTEGER" ? column.name + u" + 100000"_s : changed(column);
            values << value;
        }
        expectNamed(u"a copy of a row of %1 put in"_s.arg(table),
                    {u"INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE %4"_s.arg(
                        table, names.join(u", "_s), values.join(u", "_s), rowAt(table, row))},
                    rule);
    }
    /// Two rows trade everything but their keys.
    void swapRows(const TableRule& rule) {
        const QString& table = rule.name;
        QStringList keys;
        QStringList others;
        QStringList differs;
        for (const Column& column : columnsOf(table)) {
            const bool fixed = column.key || unique(table).contains(column.name);
            (fixed ? keys : others) << column.name;
            if (!fixed && !rule.bookkeeping.contains(column.name))
                differs << u"a.%1 IS NOT b.%1"_s.arg(column.name);
        }
        if (differs.isEmpty())
            return;
        const auto on = [&](const QString& left, const QString& right) {
            QStringList same;
            for (const QString& key : keys)
                same << u"%1.%3 IS %2.%3"_s.arg(left, right, key);
            return same.join(u" AND "_s);
        };
        const QString list = others.join(u", "_s);
        const QString differing =
            u"FROM %1 b JOIN (SELECT * FROM %1 WHERE %2) a WHERE NOT (%3) AND (%4) LIMIT 1"_s.arg(
                table, rowAt(table, 0), on(u"a"_s, u"b"_s), differs.join(u" OR "_s));
        auto other = database().one(u"SELECT 1 "_s + differing, {}, [](const storage::Row&) { return true; });
        ASSERT_TRUE(other.has_value());
        if (!*other) // all rows say the same, so trading changes nothing
            return;
        const QStringList swap = {
            u"CREATE TEMP TABLE one AS SELECT * FROM %1 WHERE %2"_s.arg(table, rowAt(table, 0)),
            u"CREATE TEMP TABLE two AS SELECT b.* "_s + differing,
            u"UPDATE %1 AS t SET (%2) = (SELECT %2 FROM temp.two) WHERE EXISTS (SELECT 1 FROM temp.one o WHERE %3)"_s
                .arg(table, list, on(u"t"_s, u"o"_s)),
            u"UPDATE %1 AS t SET (%2) = (SELECT %2 FROM temp.one) WHERE EXISTS (SELECT 1 FROM temp.two o WHERE %3)"_s
                .arg(table, list, on(u"t"_s, u"o"_s)),
            u"DROP TABLE temp.one"_s,
            u"DROP TABLE temp.two"_s,
        };
        expectNamed(u"two rows of %1 traded"_s.arg(table), swap, rule);
    }
    void insertSomething(const TableRule& rule) {
        QStringList names;
        QStringList values;
        for (const Column& column : columnsOf(rule.name)) {
            names << column.name;
            values << (column.type == u"INTEGER" ? u"0"_s
                       : column.type == u"BLOB"  ? u"zeroblob(64)"_s
                                                 : u"'00000000-0000-7000-8000-000000000000'"_s);
        }
        expectNamed(
            u"a row put into %1"_s.arg(rule.name),
            {u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(rule.name, names.join(u", "_s), values.join(u", "_s))},
            rule);
    }
    static QStringList unique(const QString& table) {
        static const QMap<QString, QStringList> columns = {
            {u"case_file"_s, {u"id"_s, u"code"_s, u"code_year"_s, u"code_number"_s}},
            {u"case_version"_s, {u"id"_s, u"case_id"_s, u"number"_s}},
            {u"lesson"_s, {u"id"_s}},
            {u"member"_s, {u"name"_s}},
            {u"team"_s, {u"name"_s}},
            {u"team_word"_s, {u"word_key"_s}},
            {u"organisation"_s, {u"name"_s}},
        };
        return columns.value(table);
    }
    void tamperWithAll(Carries carries, int part, int parts) {
        QRandomGenerator random(20261122);
        int number = 0;
        for (const TableRule& rule : tableRules()) {
            if (rule.carries != carries || number++ % parts != part)
                continue;
            const bool fullText = rule.name.endsWith(u"_search");
            if (!fullText)
                tamperWith(rule, random);
        }
        EXPECT_GT(tried(), 10);
        std::cout << tried() << " changes tried\n";
    }
};

} // namespace

TEST_F(TamperedStoreTest, EveryTableHasADecision) {
    auto tables =
        database().list(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s,
                        {}, [](const storage::Row& row) { return row.text(0); });
    ASSERT_TRUE(tables.has_value());
    QStringList decided;
    for (const TableRule& rule : tableRules())
        decided << rule.name;
    for (const QString& table : *tables)
        EXPECT_TRUE(decided.contains(table))
            << table.toStdString() << " has no line in tableRules(): does it carry truth?";
    for (const QString& table : decided)
        EXPECT_TRUE(tables->contains(table)) << table.toStdString() << " is not there any more";
    // What carries truth is part of what the log vouches for.
    const QStringList vouched = storage::RecordStates::tables();
    for (const TableRule& rule : tableRules()) {
        const bool chain = rule.name == u"event_log" || rule.name == u"log_head";
        const bool digested = rule.namedAs.contains(u"case_version"_s);
        if (rule.carries == Carries::Truth && !chain && !digested) {
            EXPECT_TRUE(vouched.contains(rule.name)) << rule.name.toStdString();
        }
    }
}

TEST_F(TamperedStoreTest, NothingIsNamedInAStoreThatNobodyTouched) {
    const auto broken = brokenBy({});
    ASSERT_TRUE(broken.has_value());
    EXPECT_EQ(QStringList(), *broken) << broken->join(u'\n').toStdString();
    for (const TableRule& rule : tableRules()) {
        if (rule.carries == Carries::Truth) {
            EXPECT_GT(rowsOf(rule.name), 0) << rule.name.toStdString() << " has no row to change";
        }
    }
}

// In parts, so that each stays short under the sanitizers too.
constexpr int trueParts = 16;
class TamperedTruthTest : public TamperedStoreTest, public ::testing::WithParamInterface<int> {};
TEST_P(TamperedTruthTest, IsNamedWhateverChanges) { tamperWithAll(Carries::Truth, GetParam(), trueParts); }
INSTANTIATE_TEST_SUITE_P(Tables, TamperedTruthTest, ::testing::Range(0, trueParts));

TEST_F(TamperedStoreTest, NamesEveryChangeOfWhatIsDerived) { tamperWithAll(Carries::Derived, 0, 1); }

TEST_F(TamperedStoreTest, TheFullTextIsHeldAgainstItsTexts) {
    const auto rule = [](const QString& name) { return TableRule{name}; };
    expectNamed(u"a case taken out of search"_s,
                {u"INSERT INTO case_search (case_search, rowid, title, body) "
                 "SELECT 'delete', seq, title, body FROM case_search_source ORDER BY seq LIMIT 1"_s},
                rule(u"case_search"_s));
    expectNamed(
        u"other words put in"_s,
        {u"INSERT INTO case_search (rowid, title, body) SELECT max(seq) + 1, 'x', 'y' FROM case_file"_s},
        rule(u"case_search"_s));
    expectNamed(u"a byte of the index"_s,
                {u"UPDATE case_search_data SET block = unhex(substr(hex(block), 1, length(block) / 2 * 2) || "
                 u"'FF' || substr(hex(block), length(block) / 2 * 2 + 3)) "
                 "WHERE id = (SELECT max(id) FROM case_search_data)"_s},
                rule(u"case_search"_s));
    expectNamed(u"lessons taken out of search"_s,
                {u"INSERT INTO lesson_search (lesson_search) VALUES ('delete-all')"_s},
                rule(u"lesson_search"_s));
}

TEST_F(TamperedStoreTest, WhatTheRulesOfTheTableForbidIsNamedInWords) {
    const auto says = [this](const QString& statement, const QString& table, const QString& words) {
        const auto broken = brokenBy({statement});
        ASSERT_TRUE(broken.has_value()) << statement.toStdString();
        EXPECT_TRUE(
            std::any_of(broken->cbegin(), broken->cend(),
                        [&](const QString& line) { return line.startsWith(table) && line.contains(words); }))
            << statement.toStdString() << "\nsays: " << broken->join(u"\n      "_s).toStdString();
    };
    const QString handover = u"handover_step"_s;
    says(u"UPDATE handover_step SET point = 'handover.else'"_s, handover, u"no point of"_s);
    says(u"INSERT INTO handover_step (id, agreement, point, step_function, on_day, words, member, at) "
         "SELECT '00000000-0000-7000-8000-00000000000' || n.value, h.agreement, "
         "CASE n.value WHEN 1 THEN 'handover.talk' ELSE 'handover.check' END, 'school', "
         "CASE n.value WHEN 1 THEN '2025-10-01' ELSE '2025-11-11' END, 'x', h.member, h.at "
         "FROM (SELECT * FROM handover_step ORDER BY id LIMIT 1) h, (SELECT 1 AS value UNION SELECT 2) n"_s,
         handover, u"before six weeks"_s);
    for (const QString& table : {handover, u"reporting_step"_s})
        says(u"UPDATE %1 SET on_day = date(at, '+2 days')"_s.arg(table), table, u"before its day"_s);
    says(u"UPDATE case_file SET floor = 'concerns' WHERE floor = 'acuteOrStructural'"_s, u"reporting_step"_s,
         u"not acute"_s);
}

TEST_F(TamperedStoreTest, WhatIsDerivedCanBeMadeAgain) {
    const QStringList harm = {

        u"DELETE FROM case_theme"_s,
        u"UPDATE case_combination SET cases = cases + 5"_s,
        u"DELETE FROM case_cell WHERE theme = ''"_s,
        u"UPDATE case_file SET title = 'x', everyone = 1 - everyone"_s,
        u"UPDATE signal_count SET live = 0 WHERE theme = (SELECT min(theme) FROM signal_count)"_s,
        u"UPDATE signal_summary SET count = count + 1"_s,
        u"UPDATE population SET live = 1 - live"_s,
        u"INSERT INTO case_search (case_search) VALUES ('delete-all')"_s,
        u"INSERT INTO lesson_search (lesson_search) VALUES ('delete-all')"_s,
    };
    for (const QString& statement : harm)
        ASSERT_TRUE(database().run(statement)) << statement.toStdString();
    const storage::Derived derived(database());
    QSet<QString> tables;
    const auto differences = derived.differences();
    ASSERT_TRUE(differences.has_value());
    for (const auto& difference : *differences)
        tables.insert(difference.table);
    EXPECT_EQ(9, tables.size()) << QStringList(tables.cbegin(), tables.cend()).join(u", "_s).toStdString();
    ASSERT_TRUE(derived.rebuild().has_value());
    EXPECT_TRUE(derived.differences()->isEmpty());
    EXPECT_EQ(QStringList(), *brokenBy({}));
}

TEST_F(TamperedStoreTest, TheAuthorSeesThatPrivateWordsNoLongerOpen) {
    for (const TableRule& rule : tableRules()) {
        if (rule.carries != Carries::Private && rule.name != u"reflection")
            continue;
        const QString who = rule.name == u"unsent_words" ? u"member"_s : u"author"_s;
        expectNamed(
            u"a byte of "_s + rule.name,
            {u"UPDATE %1 SET sealed = unhex(substr(hex(sealed), 1, 20) || CASE substr(hex(sealed), 21, 2) "
             "WHEN '00' THEN '01' ELSE '00' END || substr(hex(sealed), 23)) WHERE %2 = '%3'"_s.arg(
                 rule.name, who, context().me.text())},
            rule);
    }
    expectNamed(u"a draft taken away"_s,
                {u"DELETE FROM case_draft WHERE case_id = "
                 "(SELECT id FROM case_file WHERE current_version IS NULL LIMIT 1)"_s},
                {u"case_draft"_s});
    expectNamed(u"a draft under another name"_s, {u"UPDATE case_draft SET author = 'x'"_s},
                {u"case_draft"_s});
}
