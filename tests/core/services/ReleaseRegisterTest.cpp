// What stands in the register, and that nobody computes a hidden number from all that it holds.
#include "tests/core/services/ReleaseFixture.h"

#include <QFile>

namespace leertafel::services {

namespace {

class ReleaseRegister : public ReleaseFixture {
protected:
    int releases() { return number(u"SELECT count(*) FROM figure_release"_s); }
};

} // namespace

TEST_F(ReleaseRegister, HoldsWhatTheReaderSawAndNoHiddenNumber) {
    importTable(drawn(2, 8));
    const CheckedFigures figures = checked(all());
    ASSERT_GT(figures.hidden(), 0);
    const QString path = m_folder.filePath(u"cijfers-uit.csv"_s);
    const auto id = m_releases->giveOut(figures, u"csv"_s, "inhoud", path);
    ASSERT_TRUE(id);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "inhoud");
    const auto given = m_releases->given();
    ASSERT_TRUE(given);
    ASSERT_EQ(given->size(), 1);
    EXPECT_EQ(given->first().id, *id);
    EXPECT_EQ(given->first().kind, u"overTime"_s);
    EXPECT_EQ(given->first().fileKind, u"csv"_s);
    EXPECT_EQ(given->first().by, m_context->me);
    EXPECT_EQ(given->first().at, m_clock.now());
    const auto cells = m_releases->cellsOf(*id);
    ASSERT_TRUE(cells);
    EXPECT_EQ(cells->size(), figures.cells.size());
    for (const GivenCell& cell : *cells) {
        const CheckedCell* shown = figures.find(cell.theme, cell.area, cell.from, cell.quarters);
        ASSERT_NE(shown, nullptr);
        EXPECT_EQ(cell.count, shown->key.count);
    }
    EXPECT_EQ(number(u"SELECT count(*) FROM event_log WHERE verb = 'figures.giveOut'"_s), 1);
}

TEST_F(ReleaseRegister, AndFileGoTogether) {
    importTable(drawn(2, 8));
    const CheckedFigures figures = checked(all());
    const auto failed =
        m_releases->giveOut(figures, u"csv"_s, "inhoud", m_folder.filePath(u"weg/cijfers.csv"_s));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(releases(), 0);
    ASSERT_TRUE(m_releases->giveOut(figures, u"clipboard"_s));
    EXPECT_EQ(releases(), 1);
}

TEST_F(ReleaseRegister, RefusesWhatWasCheckedAgainstOtherFigures) {
    importTable(drawn(2, 8));
    const QString path = m_folder.filePath(u"cijfers-uit.csv"_s);
    const CheckedFigures before = checked(all());
    giveOut(all());
    const auto later = m_releases->giveOut(before, u"csv"_s, "inhoud", path);
    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().code, ErrorCode::FiguresChanged);
    const CheckedFigures again = checked(all());
    correct(AreaCode(u"WK034401"_s), 0, 44);
    EXPECT_EQ(m_releases->giveOut(again, u"csv"_s, "inhoud", path).error().code, ErrorCode::FiguresChanged);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(releases(), 1);
}

TEST_F(ReleaseRegister, IsNeverWrittenAnew) {
    importTable(drawn(2, 8));
    giveOut(all());
    for (const QString& change :
         {u"UPDATE figure_release SET kind = 'x'"_s, u"DELETE FROM figure_release"_s,
          u"INSERT OR REPLACE INTO figure_release SELECT * FROM figure_release"_s,
          u"UPDATE figure_release_cell SET count = NULL"_s, u"DELETE FROM figure_release_cell"_s,
          u"INSERT OR REPLACE INTO figure_release_cell SELECT * FROM figure_release_cell"_s}) {
        const auto refused = database().run(change);
        ASSERT_FALSE(refused) << change.toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed) << change.toStdString();
    }
    EXPECT_FALSE(
        database().run(u"INSERT INTO figure_release_cell (release, theme, area, quarter, quarters, "
                       "count) SELECT id, 'gevoel.druk', 'WK034401', 8000, 1, 3 FROM figure_release"_s))
        << "a small number has no place in it";
}

/// By seed.
class FilledRegister : public ReleaseFixture, public ::testing::WithParamInterface<unsigned> {};

TEST_P(FilledRegister, TellsNobodyASmallNumber) {
    importTable(drawn(GetParam(), 9));
    std::mt19937 random(GetParam());
    const auto drawn = [&random](int most) { return int(random() % unsigned(most)); };
    int given = 0;
    for (int round = 0; round < 8; ++round) {
        ReleaseRequest request = all(drawn(2) == 0);
        if (drawn(3) != 0)
            request.areas = {wijken()[drawn(11)], city()};
        if (drawn(3) == 0)
            request.from = request.to = first().plus(drawn(9));
        if (drawn(3) == 0)
            correct(wijken()[drawn(11)], drawn(9), drawn(12));
        // Now and then so much is out that nothing more can go.
        if (!m_releases->check(request))
            continue;
        giveOut(request);
        ++given;
        const QStringList known = knownTooWell();
        EXPECT_TRUE(known.isEmpty()) << "round " << round << '\n' << qPrintable(known.join(u'\n'));
    }
    EXPECT_GE(given, 4);
}

// Every quarter is given out as it comes in, the newest one before it is complete, and then the years they
// make.
TEST_P(FilledRegister, TellsNobodyASmallNumberAsAYearGrows) {
    const Table whole = drawn(GetParam(), 10);
    int given = 0;
    for (int quarters = 1; quarters <= 10; ++quarters) {
        Table sofar;
        for (auto area = whole.cbegin(); area != whole.cend(); ++area)
            sofar[area.key()] = area->mid(0, quarters);
        importTable(sofar);
        if (HasFatalFailure())
            return;
        // Two quarters of a year that is not over, or all there is.
        ReleaseRequest request = all();
        if (GetParam() % 2 == 0 && quarters % 4 == 3)
            request.from = first().plus(quarters - 2);
        // Now and then so much is out that nothing more can go.
        if (!m_releases->check(request))
            continue;
        giveOut(request);
        ++given;
        const QStringList known = knownTooWell();
        EXPECT_TRUE(known.isEmpty()) << quarters << " quarters\n" << qPrintable(known.join(u'\n'));
    }
    EXPECT_GE(given, 8);
}

TEST_P(FilledRegister, TellsNobodyASmallNumberByWhatACorrectionChanged) {
    // Somebody who kept the earlier table and knows which wijk was corrected, so that all other numbers are
    // the same in both.
    importTable(drawn(GetParam(), 9));
    giveOut(all());
    const auto before = m_seen;
    const Truth old = truth();
    const AreaCode corrected = wijken()[qsizetype(GetParam() % 11)];
    const int quarter = int(GetParam() % 8);
    correct(corrected, quarter, m_table[corrected][quarter] + 7);
    if (m_releases->check(all()))
        giveOut(all());
    Truth both = truth();
    std::vector<size_t> then(old.table.cells.size());
    for (const auto& entry : old.index) {
        const bool same = old.valueOf(entry.first) == both.valueOf(entry.first);
        if (!same)
            both.table.cells.push_back(old.table.cells[entry.second]);
        then[entry.second] = same ? both.index[entry.first] : both.table.cells.size() - 1;
    }
    for (const statistics::CellSum& sum : old.table.sums) {
        statistics::CellSum earlier{then[sum.total], {}};
        for (const size_t part : sum.parts)
            earlier.parts.push_back(then[part]);
        both.table.sums.push_back(earlier);
    }
    statistics::CellRanges ranges(both.table);
    for (size_t i = 0; i < both.table.cells.size(); ++i)
        ranges.hide(i, *both.table.cells[i].value > 0 ? 1 : 0);
    for (const auto& seen : before)
        ranges.show(then[old.index.at(seen.first)], seen.second);
    for (const auto& seen : m_seen) {
        if (both.valueOf(seen.first) == seen.second)
            ranges.show(both.index.at(seen.first), seen.second);
    }
    for (size_t i = 0; i < both.table.cells.size(); ++i) {
        const auto value = *both.table.cells[i].value;
        if (value < 1 || value >= 5)
            continue;
        const double low = ranges.lowestWhole(i).value, high = ranges.highestWhole(i).value;
        EXPECT_GE(high, 5) << "cell " << i;
        EXPECT_GE(high - low, 4) << "cell " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(BySeed, FilledRegister, ::testing::Range(1U, 9U));

} // namespace leertafel::services
