#include "core/storage/SearchRepository.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

// Who may see that a case is there: everybody once it is offered for the check or released, before that its
// author and whoever is reading it now. The plus signs keep SQLite from answering each side by an index of
// its own and sorting all of it, instead of walking the one index that is in the order asked for.
const QString visible = u"(+f.everyone = 1 OR +f.author = ? OR +f.seq IN (SELECT c.seq FROM review r "
                        "JOIN case_file c ON c.id = r.case_id WHERE r.reviewer = ? AND r.state NOT IN "
                        "('sharedView', 'differingView', 'declined', 'withdrawn')))"_s;
const QString gone = u"f.state NOT IN ('withdrawn', 'destroyed')"_s;

const QString lineColumns =
    u"SELECT f.id, f.code, f.author, m.name, f.state, f.title, f.area, f.quarter, "
    "f.age_band, f.changed, (SELECT group_concat(t.term, char(10) ORDER BY t.position) "
    "FROM case_tag t WHERE t.version = v.seq AND t.kind = 'theme')"_s;
// Of the row of the full-text table itself.
const QString snippetColumn = u", snippet(case_search, -1, char(2), char(3), '…', 24)"_s;
const QString likenessColumns =
    u", v.signal_type, (SELECT group_concat(t.term, char(10) ORDER BY t.position) "
    "FROM case_tag t WHERE t.version = v.seq AND t.kind = 'principle')"_s;
constexpr int behindLine = 11; ///< the first column that is not of the line
const QString lineJoins = u" LEFT JOIN case_version v ON v.id = f.shown_version "
                          "LEFT JOIN member m ON m.id = f.author "_s;

/// Texts that come back from row to row, such as an author, an area or a theme: most are taken from the bytes
/// of SQLite once, and shared.
class RepeatedTexts {
public:
    QString text(QByteArrayView utf8) {
        if (utf8.isEmpty())
            return {};
        const auto at = [utf8](qsizetype i) { return static_cast<std::size_t>(utf8[i]); };
        auto& [bytes, text] =
            m_seen[(at(0) + 7 * at(utf8.size() / 2) + 13 * at(utf8.size() - 1)) % m_seen.size()];
        if (QByteArrayView(bytes) != utf8) {
            bytes = utf8.toByteArray();
            text = QString::fromUtf8(utf8);
        }
        return text;
    }

private:
    std::array<std::pair<QByteArray, QString>, 61> m_seen;
};

/// Makes lines of the rows of one answer.
class LineReader {
public:
    CaseLine operator()(const Row& row) {
        CaseLine line;
        fill(line, row);
        return line;
    }
    CaseLine found(const Row& row) {
        CaseLine line = (*this)(row);
        line.snippet = row.text(behindLine);
        return line;
    }
    LikenessLine likeness(const Row& row) {
        LikenessLine line;
        fill(line, row);
        line.signalType = SignalType(text(row, behindLine));
        line.principles = terms<PrincipleId>(row.utf8(behindLine + 1));
        return line;
    }

private:
    QString text(const Row& row, int column) { return m_texts.text(row.utf8(column)); }

    template <typename TermType>
    QList<TermType> terms(QByteArrayView lines) {
        QList<TermType> terms;
        while (!lines.isEmpty()) {
            const qsizetype end = lines.indexOf('\n');
            terms << TermType(m_texts.text(end < 0 ? lines : lines.first(end)));
            lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
        }
        return terms;
    }

    void fill(CaseLine& line, const Row& row) {
        line.id = CaseId(row.text(0));
        line.code = CaseCode::parse(row.text(1)).value_or(CaseCode());
        line.author = MemberId(text(row, 2));
        line.authorName = text(row, 3);
        line.state = caseStateFromId(text(row, 4)).value_or(CaseState::Draft);
        line.title = row.text(5);
        line.area = AreaCode(text(row, 6));
        line.quarter = row.integer(7) > 0 ? Quarter::fromIndex(row.integer(7)) : Quarter();
        line.ageBand = AgeBand(text(row, 8));
        line.changed = row.time(9);
        line.themes = terms<ThemeId>(row.utf8(10));
    }

    RepeatedTexts m_texts;
};

/// The conditions of a query and what they bind.
struct Where {
    QStringList conditions;
    QVariantList binds;

    void add(const QString& condition, const QVariantList& values = {}) {
        conditions << condition;
        binds << values;
    }
    QString text() const { return u" WHERE "_s + conditions.join(u" AND "_s); }
};

/// What the shown version must say, as far as `case_cell` knows it too.
void addAttributes(Where& where, const CaseQuery& q) {
    if (!q.theme.isEmpty())
        where.add(u"t.theme = ?"_s, {q.theme.id()});
    if (!q.area.isEmpty())
        where.add(u"f.area = ?"_s, {q.area.id()});
    if (!q.ageBand.isEmpty())
        where.add(u"+f.age_band = ?"_s, {q.ageBand.id()});
    if (q.from)
        where.add(u"+f.quarter >= ?"_s, {q.from->index()});
    if (q.to)
        where.add(u"+f.quarter <= ?"_s, {q.to->index()});
}

Where whereOf(const CaseQuery& q) {
    Where where;
    const QString me = q.reader.text();
    if (!q.text.isEmpty())
        where.add(u"case_search MATCH ?"_s, {SearchRepository::expression(q.text)});
    if (q.mineOnly)
        where.add(u"f.author = ?"_s, {me});
    else if (q.text.isEmpty()) // the full-text index holds released cases only
        where.add(visible, {me, me});
    if (q.state)
        where.add(u"f.state = ?"_s, {toId(*q.state)});
    else if (q.text.isEmpty())
        where.add(gone);
    addAttributes(where, q);
    return where;
}

/// The cells with those attributes, for one theme or, without one, for each case once.
Where cellsOf(const CaseQuery& q, const ThemeId& theme) {
    Where where;
    where.add(u"c.theme = ?"_s, {theme.id()});
    if (!q.area.isEmpty())
        where.add(u"c.area = ?"_s, {q.area.id()});
    if (!q.ageBand.isEmpty())
        where.add(u"c.age_band = ?"_s, {q.ageBand.id()});
    if (q.from)
        where.add(u"c.quarter >= ?"_s, {q.from->index()});
    if (q.to)
        where.add(u"c.quarter BETWEEN 1 AND ?"_s, {q.to->index()});
    return where;
}
const QString sumOfCells = u"(SELECT coalesce(sum(c.cases), 0) FROM case_cell c"_s;

const QString withTheme = u" JOIN case_theme t ON t.case_seq = f.seq AND t.changed = f.changed"_s;
const QString cellsFirst = u" FROM case_cell c CROSS JOIN case_file f ON f.quarter IS nullif(c.quarter, 0) "
                           "AND f.age_band IS nullif(c.age_band, '') AND f.area IS nullif(c.area, '')"_s;

// CROSS JOIN keeps SQLite on the driving table, which already holds the order asked for.
QString fromOf(const CaseQuery& q) {
    QString from = u" FROM case_file f"_s;
    if (!q.text.isEmpty())
        from = u" FROM case_search CROSS JOIN case_file f ON f.seq = case_search.rowid"_s;
    else if (!q.theme.isEmpty())
        return u" FROM case_theme t CROSS JOIN case_file f ON f.seq = t.case_seq"_s;
    if (!q.theme.isEmpty())
        from += withTheme;
    return from;
}

/// What a list is put in order by, in words of SQL.
struct Order {
    QString first;
    QString second{}; ///< may be empty
    QString way{};    ///< ` DESC`, ` COLLATE NOCASE` or nothing

    /// To order by, named as they are or as columns of a page.
    QString text() const { return by(first, second); }
    QString ofPage() const { return by(u"p.first"_s, second.isEmpty() ? second : u"p.second"_s); }
    /// For the columns of a page: SQLite then sees that its lines come in that order, and does not sort anew.
    QString columns() const {
        const QString one = u", " % first % u" AS first";
        return second.isEmpty() ? one : one % u", " % second % u" AS second";
    }

private:
    QString by(const QString& one, const QString& two) const {
        const QString text = u" ORDER BY " % one % way;
        return two.isEmpty() ? text : text % u", " % two % way;
    }
};

Order orderOf(const CaseQuery& q) {
    const QString moment = !q.text.isEmpty()    ? u"case_search.rowid"_s
                           : !q.theme.isEmpty() ? u"t.changed"_s
                                                : u"f.changed"_s;
    switch (q.order) {
    case CaseQuery::Order::Newest:
        return {moment, {}, u" DESC"_s};
    case CaseQuery::Order::Oldest:
        return {moment};
    case CaseQuery::Order::Title:
        return {u"f.title"_s, {}, u" COLLATE NOCASE"_s};
    case CaseQuery::Order::Code:
        break;
    }
    return {u"f.code_year"_s, u"f.code_number"_s};
}

bool hasNothingToFind(const CaseQuery& q) {
    return !q.text.isEmpty() && SearchRepository::expression(q.text).isEmpty();
}

// The cells count what has a version to show. Of the few cases that are not for everybody, some have none and
// are seen all the same, and others have one and are not.
Result<int> countByCells(Database& database, const CaseQuery& q) {
    const Where cells = cellsOf(q, q.theme);
    Where hidden;
    hidden.add(u"f.everyone = 0"_s);
    addAttributes(hidden, q);
    const QString me = q.reader.text();
    QString from = u" FROM case_file f"_s;
    if (!q.theme.isEmpty())
        from += u" CROSS JOIN case_theme t ON t.case_seq = f.seq AND t.changed = f.changed"_s;
    const QString sql = u"SELECT "_s + sumOfCells + cells.text() + u") + (SELECT coalesce(sum(("_s + visible +
                        u" AND "_s + gone + u") - (f.shown_version IS NOT NULL)), 0)"_s + from +
                        hidden.text() + u')';
    auto counted = database.one(sql, cells.binds + QVariantList{me, me} + hidden.binds,
                                [](const Row& row) { return row.integer(0); });
    if (!counted)
        return fail(counted.error());
    return counted->value_or(0);
}

/// How far a list has to go for the cases that its filter names.
enum class Reach { Nowhere, IntoCells, AlongOrder };

// Walking in the order asked for is quick when many cases fit, or when they stand near where it begins.
// Otherwise it passes nearly all of them, while the cells tell how few there are, and where.
Result<Reach> reachOf(Database& database, const CaseQuery& q) {
    const bool oneIndexKnows =
        q.ageBand.isEmpty() && !q.from && !q.to && (q.area.isEmpty() || q.theme.isEmpty());
    if (!q.text.isEmpty() || (q.area.isEmpty() && q.theme.isEmpty() && oneIndexKnows))
        return Reach::AlongOrder;
    const Where fitting = cellsOf(q, q.theme);
    const Where around = cellsOf(q, {});
    struct Cases {
        qint64 fit, around, all;
    };
    auto cases = database.one(u"SELECT "_s + sumOfCells + fitting.text() + u"), "_s + sumOfCells +
                                  around.text() + u"), "_s + sumOfCells + u" WHERE c.theme = '')"_s,
                              fitting.binds + around.binds, [](const Row& row) {
                                  return Cases{row.big(0), row.big(1), row.big(2)};
                              });
    if (!cases)
        return fail(cases.error());
    const auto [fit, near, all] = cases->value_or(Cases{});
    if (fit <= 0)
        return Reach::Nowhere;
    if (oneIndexKnows)
        return Reach::AlongOrder;
    const bool beginsElsewhere =
        (q.order == CaseQuery::Order::Newest && q.to) || (q.order == CaseQuery::Order::Oldest && q.from);
    return near <= all / (beginsElsewhere ? 10 : 200) ? Reach::IntoCells : Reach::AlongOrder;
}

} // namespace

QString SearchRepository::expression(const QString& typed) {
    QStringList words;
    QString word;
    // Through UTF-8: half a surrogate pair would break the expression.
    const QString sound = QString::fromUtf8(typed.toUtf8()).normalized(QString::NormalizationForm_C);
    for (const QChar c : sound) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    if (words.isEmpty())
        return {};
    for (QString& each : words)
        each = u'"' + each + u'"';
    return words.join(u' ') + u'*';
}

Result<QList<CaseLine>> SearchRepository::list(const CaseQuery& query) {
    if (hasNothingToFind(query))
        return QList<CaseLine>{};
    const auto reach = reachOf(m_database, query);
    if (!reach)
        return fail(reach.error());
    if (*reach == Reach::Nowhere)
        return QList<CaseLine>{};
    Where where = whereOf(query);
    QString from = fromOf(query);
    if (*reach == Reach::IntoCells) {
        Where cells = cellsOf(query, {});
        cells.conditions << where.conditions;
        cells.binds << where.binds;
        where = cells;
        from = cellsFirst;
        if (!query.theme.isEmpty())
            from += withTheme;
    }
    where.binds << query.limit << query.offset;
    const Order order = orderOf(query);
    if (!query.text.isEmpty()) {
        // The snippet needs the row of the full-text table itself, so the page is not picked first.
        const QString sql = lineColumns + snippetColumn + from + lineJoins + where.text() + order.text() +
                            u" LIMIT ? OFFSET ?"_s;
        return m_database.list(sql, where.binds,
                               [lines = LineReader()](const Row& row) mutable { return lines.found(row); });
    }
    const QString sql = lineColumns % u" FROM (SELECT f.seq AS seq" % order.columns() % from % where.text() %
                        order.text() % u" LIMIT ? OFFSET ?) p CROSS JOIN case_file f ON f.seq = p.seq" %
                        lineJoins % order.ofPage();
    return m_database.list(sql, where.binds, LineReader());
}

Result<int> SearchRepository::count(const CaseQuery& query) {
    if (hasNothingToFind(query))
        return 0;
    if (query.text.isEmpty() && !query.state && !query.mineOnly)
        return countByCells(m_database, query);
    const Where where = whereOf(query);
    // Words alone need nothing but the full-text index, however many cases hold them.
    const bool wordsOnly = !query.text.isEmpty() && where.conditions.size() == 1;
    const QString from = wordsOnly ? u" FROM case_search"_s : fromOf(query);
    auto counted = m_database.one(u"SELECT count(*)"_s + from + where.text(), where.binds,
                                  [](const Row& row) { return row.integer(0); });
    if (!counted)
        return fail(counted.error());
    return counted->value_or(0);
}

Result<int> SearchRepository::countReleased(const CaseQuery& query) {
    const Where cells = cellsOf(query, query.theme);
    Where others;
    // Taken back ones have nothing to show, so they are in no cell.
    others.add(u"f.state IN ('draft', 'deidentified', 'privacyCheck', 'returned')"_s);
    others.add(u"f.shown_version IS NOT NULL"_s);
    addAttributes(others, query);
    QString from = u" FROM case_file f INDEXED BY case_file_state"_s;
    if (!query.theme.isEmpty())
        from += u" CROSS JOIN case_theme t ON t.case_seq = f.seq AND t.changed = f.changed"_s;
    auto counted = m_database.one(u"SELECT "_s + sumOfCells + cells.text() + u") - (SELECT count(*)"_s +
                                      from + others.text() + u')',
                                  cells.binds + others.binds, [](const Row& row) { return row.integer(0); });
    if (!counted)
        return fail(counted.error());
    return counted->value_or(0);
}

Result<QList<qint64>> SearchRepository::bestMatches(const CaseQuery& query, int most) {
    if (SearchRepository::expression(query.text).isEmpty())
        return QList<qint64>{};
    CaseQuery newest = query;
    newest.order = CaseQuery::Order::Newest;
    Where where = whereOf(newest);
    where.binds << most;
    // A word in the title tells more than one in a long text.
    const QString sql = u"SELECT seq FROM (SELECT case_search.rowid AS seq, bm25(case_search, 4.0, 1.0) AS "
                        "score"_s +
                        fromOf(newest) + where.text() + orderOf(newest).text() +
                        u" LIMIT ?) ORDER BY score, seq DESC"_s;
    return m_database.list(sql, where.binds, [](const Row& row) { return row.big(0); });
}

Result<QList<CaseLine>> SearchRepository::linesAt(const QList<qint64>& rows, const QString& text) {
    const QString words = expression(text);
    if (rows.isEmpty() || words.isEmpty())
        return QList<CaseLine>{};
    QJsonArray wanted;
    for (const qint64 row : rows)
        wanted << row;
    const auto [oldest, newest] = std::minmax_element(rows.cbegin(), rows.cend());
    // One walk over the answers between the first and the last: to seek each would unite the words that begin
    // with a prefix anew every time.
    const QString sql = lineColumns + snippetColumn +
                        u", f.seq FROM case_search CROSS JOIN case_file f ON "
                        "f.seq = case_search.rowid"_s +
                        lineJoins +
                        u"WHERE case_search MATCH ? AND case_search.rowid BETWEEN ? AND ? "
                        "AND +case_search.rowid IN (SELECT value FROM json_each(?))"_s;
    QHash<qint64, CaseLine> found;
    LineReader reader;
    auto read = m_database.each(
        sql,
        {words, *oldest, *newest, QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact))},
        [&found, &reader](const Row& row) { found.insert(row.big(behindLine + 1), reader.found(row)); });
    if (!read)
        return fail(read.error());
    QList<CaseLine> lines;
    for (const qint64 row : rows)
        if (const auto line = found.constFind(row); line != found.cend())
            lines << *line;
    return lines;
}

Result<std::optional<CaseLine>> SearchRepository::line(const CaseId& id) {
    return m_database.one(lineColumns + u" FROM case_file f"_s + lineJoins + u"WHERE f.id = ?"_s, {id.text()},
                          LineReader());
}

Result<QList<LikenessLine>> SearchRepository::releasedWithTheme(const ThemeId& theme, int limit) {
    return m_database.list(
        lineColumns + likenessColumns + u" FROM case_theme h CROSS JOIN case_file f ON f.seq = h.case_seq"_s +
            lineJoins +
            u"WHERE h.theme = ? AND f.released_version IS NOT NULL "
            "ORDER BY h.changed DESC LIMIT ?"_s,
        {theme.id(), limit}, [lines = LineReader()](const Row& row) mutable { return lines.likeness(row); });
}

Result<QList<LikenessLine>> SearchRepository::newestReleased(int limit) {
    return m_database.list(lineColumns + likenessColumns + u" FROM case_file f"_s + lineJoins +
                               u"WHERE f.released_version IS NOT NULL ORDER BY f.changed DESC LIMIT ?"_s,
                           {limit},
                           [lines = LineReader()](const Row& row) mutable { return lines.likeness(row); });
}

Result<QList<CaseLine>> SearchRepository::waitingForCheck(const MemberId& notOf) {
    return m_database.list(lineColumns + u" FROM case_file f"_s + lineJoins +
                               u"WHERE f.state = 'privacyCheck' AND f.author <> ? ORDER BY f.changed"_s,
                           {notOf.text()}, LineReader());
}

Result<int> SearchRepository::alike(const AreaCode& area, const AgeBand& ageBand, const Household& household,
                                    const ThemeId& theme) {
    Where where;
    where.add(u"area = ?"_s, {area.id()});
    where.add(u"theme = ?"_s, {theme.id()});
    if (!ageBand.isEmpty())
        where.add(u"age_band = ?"_s, {ageBand.id()});
    if (!household.isEmpty())
        where.add(u"household = ?"_s, {household.id()});
    auto counted = m_database.one(u"SELECT coalesce(sum(cases), 0) FROM case_combination"_s + where.text(),
                                  where.binds, [](const Row& row) { return row.integer(0); });
    if (!counted)
        return fail(counted.error());
    return counted->value_or(0);
}

} // namespace leertafel::storage
