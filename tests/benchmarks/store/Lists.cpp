// Lists and search: what the first page costs, and what it costs without us.
#include "core/services/CaseService.h"
#include "core/services/StoreContext.h"
#include "core/services/TodayService.h"
#include "core/storage/SearchRepository.h"
#include "tests/benchmarks/store/Questions.h"

using namespace Qt::StringLiterals;

namespace leertafel::benchmarks {

namespace {

using services::CaseFilter;
using services::CaseRow;

// The answer of a list, written by hand for this one question.
const char* const listSql =
    "SELECT f.id, f.code, f.author, m.name, f.state, f.title, f.area, f.quarter, f.age_band, f.changed,"
    " (SELECT group_concat(t.term, char(10) ORDER BY t.position)"
    " FROM case_tag t WHERE t.version = v.seq AND t.kind = 'theme')"
    " FROM (SELECT seq, changed FROM case_file WHERE (+everyone = 1 OR +author = ?1 OR +seq IN"
    " (SELECT c.seq FROM review r"
    " JOIN case_file c ON c.id = r.case_id WHERE r.reviewer = ?1 AND r.state NOT IN ('sharedView',"
    " 'differingView', 'declined', 'withdrawn'))) AND state NOT IN ('withdrawn',"
    " 'destroyed') ORDER BY changed DESC LIMIT 50) p JOIN case_file f ON f.seq = p.seq"
    " LEFT JOIN case_version v ON v.id = f.shown_version LEFT JOIN member m ON m.id = f.author"
    " ORDER BY p.changed DESC";
const char* const searchSql =
    "SELECT f.id, f.code, f.author, m.name, f.state, f.title, f.area, f.quarter, f.age_band, f.changed,"
    " (SELECT group_concat(t.term, char(10) ORDER BY t.position)"
    " FROM case_tag t WHERE t.version = v.seq AND t.kind = 'theme'),"
    " snippet(case_search, -1, char(2), char(3), '…', 24)"
    " FROM case_search CROSS JOIN case_file f ON f.seq = case_search.rowid"
    " LEFT JOIN case_version v ON v.id = f.shown_version LEFT JOIN member m ON m.id = f.author"
    " WHERE case_search MATCH ?1 ORDER BY case_search.rowid DESC LIMIT 50";

bool same(const RawAnswer& raw, const QList<CaseRow>& rows) {
    return raw.rows == rows.size() && (rows.isEmpty() || (raw.first == rows.first().id.text().toUtf8() &&
                                                          raw.last == rows.last().id.text().toUtf8()));
}

/// My own cases are listed as I last wrote them, and that is sealed. Plain SQLite reads the sealed texts too,
/// and the same library unseals them; making sense of them is ours alone.
class RawDrafts {
public:
    RawDrafts(BenchStore& store, const QList<CaseRow>& rows)
        : m_keys(store.workspace().signatory().data().keys)
        , m_me(store.workspace().me().text().toUtf8())
        , m_sealed(store.raw().handle(), "SELECT case_id, sealed FROM case_draft WHERE author = ?1"
                                         " AND case_id IN (SELECT value FROM json_each(?2))") {
        QByteArrayList mine;
        for (const CaseRow& row : rows)
            if (row.mine)
                mine << '"' + row.id.text().toUtf8() + '"';
        m_mine = '[' + mine.join(',') + ']';
        m_sealed.bind(1, m_me);
        m_sealed.bind(2, m_mine);
    }
    void read() {
        m_sealed.each([this](QByteArrayView id, QByteArrayView sealed) {
            ::benchmark::DoNotOptimize(need(m_keys->openPrivate(sealed, "case_draft|" + id.toByteArray())));
        });
    }

private:
    std::shared_ptr<const security::MemberKeys> m_keys;
    QByteArray m_me;
    QByteArray m_mine;
    RawStatement m_sealed;
};

Question listing(BenchStore& store, const char* name, double goal, const CaseFilter& filter, const char* sql,
                 const QByteArray& bound) {
    const auto ours = [&store, filter](::benchmark::State& state) {
        services::CaseService& cases = store.workspace().cases();
        for (auto _ : state)
            ::benchmark::DoNotOptimize(need(cases.list(filter)));
    };
    const auto raw = [&store, filter, sql, bound](::benchmark::State& state) {
        RawStatement statement(store.raw().handle(), sql);
        statement.bind(1, bound);
        const QList<CaseRow> rows = need(store.workspace().cases().list(filter));
        if (!same(statement.read(), rows))
            state.SkipWithError("the two answers differ");
        RawDrafts drafts(store, rows);
        for (auto _ : state) {
            ::benchmark::DoNotOptimize(statement.read());
            drafts.read();
        }
    };
    return {{name, goal}, ours, raw};
}

Question searching(BenchStore& store, const char* name, const QString& typed) {
    CaseFilter filter;
    filter.text = typed;
    return listing(store, name, 50, filter, searchSql, storage::SearchRepository::expression(typed).toUtf8());
}

/// The order of the best match, which the window waits for on another thread.
Question ranking(BenchStore& store, const char* name, const QString& typed) {
    CaseFilter filter;
    filter.text = typed;
    const auto ours = [&store, filter](::benchmark::State& state) {
        for (auto _ : state)
            ::benchmark::DoNotOptimize(need(store.workspace().cases().bestMatches(filter, {})));
    };
    const QByteArray bound = storage::SearchRepository::expression(typed).toUtf8();
    const auto raw = [&store, filter, bound](::benchmark::State& state) {
        RawStatement statement(store.raw().handle(),
                               "SELECT seq FROM (SELECT rowid AS seq, bm25(case_search, 4.0, 1.0) AS score"
                               " FROM case_search WHERE case_search MATCH ? ORDER BY rowid DESC LIMIT 3000)"
                               " ORDER BY score, seq DESC");
        statement.bind(1, bound);
        if (statement.read().rows != need(store.workspace().cases().bestMatches(filter, {})).size())
            state.SkipWithError("the two answers differ");
        for (auto _ : state)
            ::benchmark::DoNotOptimize(statement.read());
    };
    return {{name, 0}, ours, raw};
}

Question rankedPage(BenchStore& store, const char* name, const QString& typed) {
    return {{name, 50, false}, [&store, typed](::benchmark::State& state) {
                CaseFilter filter;
                filter.text = typed;
                services::CaseService& cases = store.workspace().cases();
                const auto first = need(cases.bestMatches(filter, {})).first(50);
                for (auto _ : state)
                    ::benchmark::DoNotOptimize(need(cases.listAt(first, typed)));
            }};
}

Question counting(BenchStore& store, const char* name, const CaseFilter& filter) {
    return {{name, 50, false}, [&store, filter](::benchmark::State& state) {
                for (auto _ : state)
                    ::benchmark::DoNotOptimize(need(store.workspace().cases().count(filter)));
            }};
}

} // namespace

QList<Question> listQuestions(BenchStore& store) {
    const Words& words = store.words();
    QList<Question> questions;
    questions << listing(store, "case list, first page", 50, {}, listSql,
                         store.workspace().me().text().toUtf8());
    CaseFilter narrow;
    narrow.area = AreaCode(store.vocabulary().districts().last().code);
    narrow.ageBand = AgeBand(u"4-12"_s);
    narrow.theme = ThemeId(store.vocabulary().themes().last().id);
    CaseFilter byAge;
    byAge.ageBand = AgeBand(u"18-23"_s);
    byAge.to = Quarter::of(2001, 1);
    // What fits stands where the order asked for ends.
    CaseFilter oldest;
    oldest.order = services::CaseOrder::Oldest;
    oldest.limit = 1;
    CaseFilter longAgo;
    if (const auto first = need(store.workspace().cases().list(oldest)); !first.isEmpty())
        longAgo.to = first.first().quarter;
    CaseFilter byTitle;
    byTitle.order = services::CaseOrder::Title;
    const auto only = [&store](const char* name, const CaseFilter& filter) {
        Question question = listing(store, name, 50, filter, listSql, {});
        question.raw = {};
        question.goal.ratio = false;
        return question;
    };
    questions << only("case list, narrow filter", narrow) << only("case list, nothing fits", byAge)
              << only("case list, long ago", longAgo) << only("case list, by title", byTitle);
    questions << counting(store, "case list, how many", {});
    questions << searching(store, "search, rare word", words.rare)
              << searching(store, "search, common words", words.common)
              << searching(store, "search, prefix", words.prefix);
    questions << ranking(store, "best match, common words", words.common)
              << ranking(store, "best match, prefix", words.prefix)
              << rankedPage(store, "best match, first page", words.common)
              << rankedPage(store, "best prefix, first page", words.prefix);
    CaseFilter common;
    common.text = words.common;
    questions << counting(store, "search, how many", common);
    CaseFilter prefix;
    prefix.text = words.prefix;
    questions << counting(store, "prefix, how many", prefix);
    questions << Question{{"quick open, four letters", 50, false}, [&store](::benchmark::State& state) {
                              for (auto _ : state)
                                  ::benchmark::DoNotOptimize(
                                      need(store.workspace().today().quickOpen(store.words().prefix)));
                          }};
    questions << Question{{"Today", 50, false}, [&store](::benchmark::State& state) {
                              for (auto _ : state)
                                  ::benchmark::DoNotOptimize(need(store.workspace().today().today()));
                          }};
    return questions;
}

} // namespace leertafel::benchmarks
