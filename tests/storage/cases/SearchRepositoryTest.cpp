#include "core/storage/SearchRepository.h"
#include "core/storage/Migrator.h"
#include "tests/storage/StorageFixture.h"

#include <sqlite3.h>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::storage;

namespace {

/// Many released cases in ten areas and forty themes, written in bulk but past the same triggers.
class SearchRepositoryTest : public test::StorageFixture {
protected:
    static constexpr int cases = 6000;

    void SetUp() override {
        database = open();
        ASSERT_TRUE(Migrator(u":/sql"_s).migrate(*database).has_value());
        const QString numbers =
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(cases);
        Transaction transaction(*database);
        run(u"INSERT INTO member (id, name, sign_key, box_key, created) "
            "VALUES ('%1', 'Noor Voorbeeld', zeroblob(32), zeroblob(32), '2026')"_s.arg(writer));
        run(u"INSERT INTO case_file (seq, id, code, code_year, code_number, author, state, created, changed) "_s +
            numbers +
            u"SELECT i, 'c' || i, 'C-2026-' || substr('0000' || i, -max(4, length(i))), 2026, i, '%1', "
            u"'draft', "
            "'2026', printf('2026-01-01T00:00:00.%06dZ', i) FROM n"_s.arg(writer));
        run(u"INSERT INTO case_version (seq, id, case_id, number, digest, title, floor_reason, area, "
            u"quarter, "
            "age_band, household, signal_type, floor, frozen_by, frozen_at) "_s +
            numbers +
            u"SELECT i, 'v' || i, 'c' || i, 1, '', 'casus ' || i, '', printf('WK0344%02d', i % 10), 8096 + i "
            u"% 12, "
            "'4-12', 'eenouder', 'boundary', 'safeEnough', '%1', '2026' FROM n"_s.arg(writer));
        run(u"INSERT INTO case_field (version, position, field, text) "_s + numbers +
            u"SELECT i, 0, 'situatie', 'het gezin vraagt hulp bij nummer' || i FROM n"_s);
        run(u"INSERT INTO case_tag (version, kind, term, position) "_s + numbers +
            u"SELECT i, 'theme', 'groep.thema' || (i % 40), 0 FROM n"_s);
        run(u"INSERT INTO read_through (version, reader, read_at) "_s + numbers +
            u"SELECT 'v' || i, '%1', '2026' FROM n"_s.arg(writer));
        run(u"INSERT INTO release (id, version, checker, outcome, reasons, at, signature) "_s + numbers +
            u"SELECT 'r' || i, 'v' || i, 'ander', 'released', '', '2026', x'00' FROM n"_s);
        run(u"UPDATE case_file SET current_version = 'v' || seq, released_version = 'v' || seq, state = 'released'"_s);
        ASSERT_TRUE(transaction.commit().has_value());
    }
    void run(const QString& sql) {
        auto ran = database->run(sql);
        ASSERT_TRUE(ran.has_value()) << sql.toStdString();
    }

    /// Steps of SQLite's own machine, in hundreds: the same on every computer.
    template <typename Work>
    int effortOf(Work work) {
        int hundreds = 0;
        auto* handle = static_cast<sqlite3*>(database->handle());
        sqlite3_progress_handler(
            handle, 100,
            [](void* count) {
                ++*static_cast<int*>(count);
                return 0;
            },
            &hundreds);
        work();
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
        return hundreds;
    }
    CaseQuery query() const {
        CaseQuery q;
        q.reader = MemberId(u"iemand"_s);
        return q;
    }

    const QString writer = u"00000000-0000-7000-8000-000000000001"_s;
    std::unique_ptr<Database> database;
};

TEST_F(SearchRepositoryTest, AnswersAPageWithoutWalkingAllCases) {
    QList<std::pair<const char*, CaseQuery>> queries;
    queries.append({"newest", query()});
    queries.append({"area", query()});
    queries.last().second.area = AreaCode(u"WK034403"_s);
    queries.append({"state", query()});
    queries.last().second.state = CaseState::Released;
    queries.append({"theme", query()});
    queries.last().second.theme = ThemeId(u"groep.thema7"_s);
    queries.append({"quarters", query()});
    queries.last().second.from = Quarter::fromIndex(8096);
    queries.last().second.to = Quarter::fromIndex(8098);
    queries.append({"title", query()});
    queries.last().second.order = CaseQuery::Order::Title;
    queries.append({"code", query()});
    queries.last().second.order = CaseQuery::Order::Code;
    queries.append({"common word", query()});
    queries.last().second.text = u"gezin"_s;
    queries.append({"rare word", query()});
    queries.last().second.text = u"nummer5999"_s;
    SearchRepository search(*database);
    for (const auto& named : queries) { // clang 14 captures no structured bindings
        const auto& q = named.second;
        qsizetype found = 0;
        const int effort = effortOf([&] { found = search.list(q)->size(); });
        EXPECT_LT(effort, 400) << named.first; // one pass over all of them costs well over 1,000
        EXPECT_EQ(q.text == u"nummer5999"_s ? 1 : 50, found) << named.first;
    }
}

TEST_F(SearchRepositoryTest, CountsAndComparesWithinASummary) {
    SearchRepository search(*database);
    EXPECT_EQ(cases, *search.count(query()));
    CaseQuery q = query();
    q.theme = ThemeId(u"groep.thema7"_s);
    EXPECT_EQ(cases / 40, *search.count(q));
    q = query();
    q.text = u"gezin hul"_s;
    EXPECT_EQ(cases, *search.count(q));
    int alike = 0;
    const int effort = effortOf([&] {
        alike = *search.alike(AreaCode(u"WK034407"_s), AgeBand(u"4-12"_s), Household(u"eenouder"_s),
                              ThemeId(u"groep.thema7"_s));
    });
    EXPECT_EQ(cases / 40, alike);
    EXPECT_LT(effort, 5);
    EXPECT_EQ(cases / 10, *search.alike(AreaCode(u"WK034407"_s), {}, {}, {}));
}

TEST_F(SearchRepositoryTest, FindsTheFewThatFitWithoutPassingTheOthers) {
    // The oldest case gets an age band that no other has.
    run(u"INSERT INTO case_version (seq, id, case_id, number, digest, title, floor_reason, area, quarter, "
        "age_band, household, signal_type, floor, frozen_by, frozen_at) SELECT 9001, 'v1b', case_id, 2, "
        "digest, "
        "title, '', area, quarter, '18-23', household, signal_type, floor, frozen_by, frozen_at "
        "FROM case_version WHERE seq = 1"_s);
    run(u"INSERT INTO case_tag VALUES (9001, 'theme', 'groep.thema1', 0)"_s);
    run(u"INSERT INTO read_through (version, reader, read_at) "
        "SELECT 'v1b', author, '2026' FROM case_file WHERE seq = 1"_s);
    run(u"INSERT INTO release (id, version, checker, outcome, reasons, at, signature) "
        "VALUES ('r1b', 'v1b', 'ander', 'released', '', '2026', x'00')"_s);
    run(u"UPDATE case_file SET current_version = 'v1b', released_version = 'v1b' WHERE seq = 1"_s);
    QList<std::tuple<const char*, CaseQuery, int>> queries;
    const auto add = [&](const char* name, int fit) -> CaseQuery& {
        queries.append({name, query(), fit});
        return std::get<1>(queries.last());
    };
    add("an age band of one", 1).ageBand = AgeBand(u"18-23"_s);
    CaseQuery& oldest = add("of one in a theme", 1);
    oldest.ageBand = AgeBand(u"18-23"_s);
    oldest.theme = ThemeId(u"groep.thema1"_s);
    oldest.order = CaseQuery::Order::Title;
    add("an age band of nobody", 0).ageBand = AgeBand(u"0-4"_s);
    add("before the first quarter", 0).to = Quarter::fromIndex(8095);
    CaseQuery& apart = add("an area and a theme that never meet", 0);
    apart.area = AreaCode(u"WK034403"_s);
    apart.theme = ThemeId(u"groep.thema8"_s);
    CaseQuery& other = add("the age band of one in another area", 0);
    other.area = AreaCode(u"WK034403"_s);
    other.ageBand = AgeBand(u"18-23"_s);
    SearchRepository search(*database);
    for (const auto& each : queries) { // clang 14 captures no structured bindings
        const CaseQuery& q = std::get<1>(each);
        QList<CaseLine> found;
        int counted = 0;
        EXPECT_LT(effortOf([&] { found = *search.list(q); }), 100) << std::get<0>(each);
        EXPECT_LT(effortOf([&] { counted = *search.count(q); }), 100) << std::get<0>(each);
        EXPECT_EQ(std::get<2>(each), found.size()) << std::get<0>(each);
        EXPECT_EQ(std::get<2>(each), counted) << std::get<0>(each);
        if (!found.isEmpty()) {
            EXPECT_EQ(u"c1"_s, found.first().id.text());
        }
    }
}

TEST_F(SearchRepositoryTest, CountsWhatAListShows) {
    // Released ones, two that only their authors see, one that was taken back.
    const auto file = [&](int number, const QString& author) {
        run(u"INSERT INTO case_file (seq, id, code, code_year, code_number, author, state, created, changed) "
            "VALUES (%1, 'x%1', 'C-2027-%1', 2027, %1, '%2', 'draft', '2027', '2027')"_s.arg(number)
                .arg(author));
    };
    file(7001, u"iemand"_s);
    file(7002, u"ander"_s);
    // One that its author alone sees has a version, with attributes to filter by.
    run(u"INSERT INTO case_version (seq, id, case_id, number, digest, title, floor_reason, area, quarter, "
        "age_band, household, signal_type, floor, frozen_by, frozen_at) SELECT 7001, 'v7001', 'x7001', 1, "
        "digest, title, '', 'WK034407', 8099, '18-23', household, signal_type, floor, frozen_by, frozen_at "
        "FROM case_version WHERE seq = 1"_s);
    run(u"INSERT INTO case_tag VALUES (7001, 'theme', 'groep.thema7', 0)"_s);
    run(u"UPDATE case_file SET current_version = 'v7001', state = 'deidentified' WHERE seq = 7001"_s);
    run(u"UPDATE case_file SET state = 'withdrawn' WHERE seq = 1"_s);
    SearchRepository search(*database);
    for (const QString& reader : {u"iemand"_s, u"ander"_s, u"niemand"_s}) {
        CaseQuery q = query();
        q.reader = MemberId(reader);
        q.limit = 2 * cases;
        EXPECT_EQ(search.list(q)->size(), *search.count(q)) << reader.toStdString();
        EXPECT_EQ(cases - 1 + (reader == u"niemand" ? 0 : 1), *search.count(q)) << reader.toStdString();
        for (int filters = 1; filters < 32; ++filters) {
            CaseQuery narrow = q;
            if (filters & 1)
                narrow.area = AreaCode(u"WK034407"_s);
            if (filters & 2)
                narrow.theme = ThemeId(u"groep.thema7"_s);
            if (filters & 4)
                narrow.ageBand = AgeBand(u"18-23"_s);
            if (filters & 8)
                narrow.from = Quarter::fromIndex(8099);
            if (filters & 16)
                narrow.to = Quarter::fromIndex(8099);
            const auto lines = search.list(narrow);
            EXPECT_EQ(lines->size(), *search.count(narrow)) << reader.toStdString() << ' ' << filters;
            const bool shown = std::any_of(lines->cbegin(), lines->cend(),
                                           [](const CaseLine& line) { return line.id.text() == u"x7001"; });
            EXPECT_EQ(reader == u"iemand", shown) << reader.toStdString() << ' ' << filters;
        }
    }
}

TEST_F(SearchRepositoryTest, CountsTheReleasedInOneLook) {
    // Every way in which a case can have something to show and yet not be released.
    for (const auto& [number, state] : QList<QPair<int, QString>>{{1, u"withdrawn"_s},
                                                                  {7, u"privacyCheck"_s},
                                                                  {47, u"returned"_s},
                                                                  {87, u"deidentified"_s},
                                                                  {127, u"draft"_s},
                                                                  {167, u"scheduled"_s},
                                                                  {207, u"discussed"_s},
                                                                  {247, u"followUp"_s},
                                                                  {287, u"learned"_s},
                                                                  {327, u"library"_s}})
        run(u"UPDATE case_file SET state = '%1' WHERE seq = %2"_s.arg(state).arg(number));
    const QStringList released{u"released"_s, u"scheduled"_s, u"discussed"_s,
                               u"followUp"_s, u"learned"_s,   u"library"_s};
    SearchRepository search(*database);
    for (int filters = 0; filters < 32; ++filters) {
        CaseQuery q = query();
        if (filters & 1)
            q.area = AreaCode(u"WK034407"_s);
        if (filters & 2)
            q.theme = ThemeId(u"groep.thema7"_s);
        if (filters & 4)
            q.ageBand = AgeBand(u"4-12"_s);
        if (filters & 8)
            q.from = Quarter::fromIndex(8099);
        if (filters & 16)
            q.to = Quarter::fromIndex(8103);
        int byState = 0;
        for (const QString& state : released) {
            CaseQuery each = q;
            each.state = *caseStateFromId(state);
            byState += *search.count(each);
        }
        int atOnce = -1;
        EXPECT_LT(effortOf([&] { atOnce = *search.countReleased(q); }), 100) << filters;
        EXPECT_EQ(byState, atOnce) << filters;
    }
}

TEST_F(SearchRepositoryTest, TheFullTextIndexFitsTheTexts) {
    EXPECT_TRUE(database->run(u"INSERT INTO case_search (case_search, rank) VALUES ('integrity-check', 1)"_s)
                    .has_value());
}

} // namespace
