#include "core/storage/Derived.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

struct Table {
    QString name;
    QString source;         ///< the rows as they should be
    QString columns;        ///< of the source and the table
    QString record;         ///< names a row
    QString where = u"1"_s; ///< rows of the table that count
};

const QList<Table>& summaries() {
    static const QList<Table> tables = {
        {u"signal_summary"_s,
         u"SELECT theme, area, quarter, sum(count) AS count, count(*) AS parts FROM signal_count "
         "WHERE live = 1 GROUP BY theme, area, quarter"_s,
         u"theme, area, quarter, count, parts"_s, u"theme || '/' || area || '/' || quarter"_s},
        {u"case_theme"_s,
         u"SELECT t.term AS theme, f.changed, f.seq AS case_seq FROM case_file f "
         "JOIN case_version v ON v.id = f.shown_version "
         "JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme'"_s,
         u"theme, changed, case_seq"_s, u"theme || '/' || case_seq"_s},
        {u"case_combination"_s,
         u"SELECT area, age_band, household, theme, count(*) AS cases FROM ("
         "SELECT v.area AS area, v.age_band AS age_band, v.household AS household, t.term AS theme "
         "FROM case_file f JOIN case_version v ON v.id = f.released_version "
         "JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme' "
         "UNION ALL SELECT v.area, v.age_band, v.household, '' FROM case_file f "
         "JOIN case_version v ON v.id = f.released_version) GROUP BY area, age_band, household, theme"_s,
         u"area, age_band, household, theme, cases"_s,
         u"area || '/' || age_band || '/' || household || '/' || theme"_s, u"cases <> 0"_s},
        {u"case_cell"_s,
         u"SELECT theme, coalesce(area, '') AS area, coalesce(age_band, '') AS age_band, "
         "coalesce(quarter, 0) AS quarter, count(*) AS cases FROM ("
         "SELECT '' AS theme, f.area, f.age_band, f.quarter FROM case_file f "
         "WHERE f.shown_version IS NOT NULL "
         "UNION ALL SELECT t.term, f.area, f.age_band, f.quarter FROM case_file f "
         "JOIN case_version v ON v.id = f.shown_version "
         "JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme') s GROUP BY 1, 2, 3, 4"_s,
         u"theme, area, age_band, quarter, cases"_s,
         u"area || '/' || age_band || '/' || quarter || '/' || theme"_s},
    };
    return tables;
}

const QString shownVersion = u"CASE WHEN f.state IN ('withdrawn', 'destroyed') THEN NULL "
                             "WHEN f.state = 'privacyCheck' THEN f.current_version "
                             "ELSE coalesce(f.released_version, f.current_version) END"_s;
const QString forEveryone = u"CASE WHEN f.state IN ('withdrawn', 'destroyed') THEN 0 "
                            "WHEN f.state = 'privacyCheck' OR f.released_version IS NOT NULL THEN 1 "
                            "ELSE 0 END"_s;

/// Of each key only the figures that came in last count. The log knows which import that was, whatever the
/// computer's clock said.
QString wrongLive(const QString& table) {
    const QString same = table == u"signal_count"
                             ? u"o.theme = s.theme AND o.area = s.area AND o.quarter = s.quarter "
                               "AND o.referrer = s.referrer"_s
                             : u"o.area = s.area AND o.on_day = s.on_day AND o.age_from = s.age_from "
                               "AND o.age_to = s.age_to"_s;
    return u"s.live <> (NOT EXISTS (SELECT 1 FROM %1 o WHERE %2 AND o.batch <> s.batch AND "
           "(SELECT min(l.seq) FROM event_log l WHERE l.record = o.batch) > "
           "(SELECT min(l.seq) FROM event_log l WHERE l.record = s.batch)))"_s.arg(table, same);
}
const QStringList figures = {u"signal_count"_s, u"population"_s};

const QStringList fullText = {u"case_search"_s, u"lesson_search"_s};

} // namespace

QStringList Derived::tables() {
    QStringList names = fullText;
    for (const Table& table : summaries())
        names << table.name;
    return names;
}

Result<QList<Derived::Difference>> Derived::differences() const {
    QList<Difference> found;
    const auto read = [&](const QString& table, const QString& sql) -> Result<void> {
        return m_database.each(sql, {}, [&](const Row& row) { found.append({table, row.text(0)}); });
    };
    for (const Table& table : summaries()) {
        const QString present = u"SELECT %1 FROM %2 WHERE %3"_s.arg(table.columns, table.name, table.where);
        const QString wanted = u"SELECT %1 FROM (%2)"_s.arg(table.columns, table.source);
        const QString both = u"SELECT DISTINCT %1 FROM (SELECT * FROM (%2 EXCEPT %3) UNION ALL "
                             "SELECT * FROM (%3 EXCEPT %2)) LIMIT 20"_s;
        if (auto done = read(table.name, both.arg(table.record, present, wanted)); !done)
            return fail(done.error());
    }
    auto done = read(u"case_file"_s,
                     u"SELECT f.id FROM case_file f LEFT JOIN case_version v ON v.id = f.shown_version "
                     "WHERE f.shown_version IS NOT %1 OR f.everyone <> %2 OR f.title IS NOT v.title "
                     "OR f.area IS NOT v.area OR f.quarter IS NOT v.quarter OR f.age_band IS NOT v.age_band "
                     "LIMIT 20"_s.arg(shownVersion, forEveryone));
    for (const QString& table : figures)
        if (done)
            done = read(table, u"SELECT s.area || '/' || s.batch FROM %1 s WHERE %2 LIMIT 20"_s.arg(
                                   table, wrongLive(table)));
    if (!done)
        return fail(done.error());
    if (m_database.isReadOnly())
        return found;
    for (const QString& table : fullText) {
        // The check is an INSERT that inserts nothing and fails when index and text differ.
        auto checked =
            m_database.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        if (!checked && checked.error().code != ErrorCode::StoreDamaged)
            return fail(checked.error());
        if (!checked)
            found.append({table, {}});
    }
    return found;
}

Result<void> Derived::rebuild() const {
    QStringList statements = {
        u"UPDATE case_file AS f SET shown_version = %1, everyone = %2"_s.arg(shownVersion, forEveryone),
        u"UPDATE case_file AS f SET (title, area, quarter, age_band) = "
        "(SELECT v.title, v.area, v.quarter, v.age_band FROM case_version v WHERE v.id = f.shown_version)"_s,
    };
    // Before the summary is made from them.
    for (const QString& table : figures)
        statements << u"UPDATE %1 AS s SET live = 1 - live WHERE %2"_s.arg(table, wrongLive(table));
    for (const Table& table : summaries())
        statements << u"DELETE FROM "_s + table.name
                   << u"INSERT INTO %1 (%2) SELECT %2 FROM (%3)"_s.arg(table.name, table.columns,
                                                                       table.source);
    for (const QString& table : fullText)
        statements << u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table);
    for (const QString& statement : std::as_const(statements))
        if (auto done = m_database.run(statement); !done)
            return fail(done.error());
    return {};
}

} // namespace leertafel::storage
