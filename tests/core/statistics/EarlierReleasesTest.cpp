#include "core/statistics/EarlierReleases.h"

#include "core/statistics/Suppression.h"

#include <gtest/gtest.h>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
/// Three wijken and the city.
CellTable row(std::int64_t a, std::int64_t b, std::int64_t c) {
    return {{{u"a"_s, a}, {u"b"_s, b}, {u"c"_s, c}, {u"city"_s, a + b + c}}, {{3, {0, 1, 2}}}};
}
/// The same row as it was, of which some cells were shown.
EarlierRelease release(const CellTable& then, const std::vector<size_t>& shown) {
    EarlierRelease result;
    for (size_t i = 0; i < then.cells.size(); ++i)
        result.then[i] = *then.cells[i].value;
    for (const size_t i : shown)
        result.shown[i] = *then.cells[i].value;
    return result;
}
std::optional<Suppression> patternOf(const KnownTable& known) {
    return suppress(known.table, {}, known.alreadyOut);
}
} // namespace

TEST(EarlierReleases, KeepWhatIsStillSoOut) {
    const KnownTable known = withEarlier(row(3, 9, 20), {}, {release(row(3, 9, 20), {1, 3})});
    EXPECT_EQ(known.alreadyOut, (std::vector{false, true, false, true}));
    EXPECT_EQ(known.table.cells.size(), 4U);
    EXPECT_EQ(known.table.sums.size(), 1U);
}

TEST(EarlierReleases, MakeAnotherPatternThanWithoutThem) {
    const auto free = suppress(row(3, 9, 20), {});
    ASSERT_TRUE(free);
    EXPECT_EQ(free->count, 2);
    const auto bound = patternOf(withEarlier(row(3, 9, 20), {}, {release(row(3, 9, 20), {1})}));
    ASSERT_TRUE(bound);
    EXPECT_FALSE(bound->hidden[1]);
    EXPECT_TRUE(bound->hidden[0]);
    EXPECT_TRUE(bound->hidden[2] || bound->hidden[3]);
}

TEST(EarlierReleases, MakeNumbersThatChangedCellsOfTheirOwn) {
    // c was 25; a and b, hidden then, are as they were, so the reader has their sum.
    const KnownTable known = withEarlier(row(3, 9, 20), {}, {release(row(3, 9, 25), {2, 3})});
    ASSERT_EQ(known.table.cells.size(), 6U);
    ASSERT_EQ(known.table.sums.size(), 2U);
    EXPECT_FALSE(known.table.wrongSum());
    EXPECT_EQ(known.alreadyOut, (std::vector{false, false, false, false, true, true}));
    const auto pattern = patternOf(known);
    ASSERT_TRUE(pattern);
    EXPECT_TRUE(pattern->hidden[0]);
    EXPECT_TRUE(pattern->hidden[1]) << "3 + 9 is known already";
}

TEST(EarlierReleases, ProtectASmallNumberThatIsLargeToday) {
    // a was 3 and hidden with b; now it is 10. With 10, the city's 39 and the earlier 32 anybody has the 3.
    const KnownTable known = withEarlier(row(10, 9, 20), {}, {release(row(3, 9, 20), {2, 3})});
    const auto pattern = patternOf(known);
    ASSERT_TRUE(pattern);
    EXPECT_TRUE(pattern->hidden[0] || pattern->hidden[3]);
    EXPECT_FALSE(suppress(row(10, 9, 20), {})->hidden[0]) << "which nothing of today asks for";
}

TEST(EarlierReleases, LetANumberBeKnownThatWasNeverSmall) {
    // a was 12 and nobody saw it; that it follows now does no harm.
    const KnownTable known = withEarlier(row(10, 9, 20), {}, {release(row(12, 9, 20), {2, 3})});
    const auto pattern = patternOf(known);
    ASSERT_TRUE(pattern);
    EXPECT_EQ(pattern->count, 0);
}

TEST(EarlierReleases, AddNothingOfWhatWasNotCountedThen) {
    EarlierRelease before = release(row(0, 9, 20), {1, 2, 3});
    before.then.erase(0);
    const KnownTable known = withEarlier(row(3, 9, 20), {}, {before});
    EXPECT_FALSE(known.table.wrongSum());
    EXPECT_TRUE(known.alreadyOut[1] && known.alreadyOut[2]);
    EXPECT_FALSE(known.alreadyOut[3]) << "29 then, 32 now";
}

TEST(Suppression, ProtectsBesideCellsThatAreHiddenAnyway) {
    // Without more than the small cell's own protection b would do; c is hidden whatever happens.
    const auto found = suppress(row(3, 9, 20), {}, {}, {false, false, true, false});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->hidden, (std::vector{true, false, true, false}));
    const auto nothingSmall = suppress(row(8, 9, 20), {}, {}, {false, false, true, false});
    ASSERT_TRUE(nothingSmall);
    EXPECT_EQ(nothingSmall->count, 2) << "alone it could be worked out";
}

} // namespace leertafel::statistics
