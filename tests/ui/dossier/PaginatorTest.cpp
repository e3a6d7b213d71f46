#include "ui/dossier/Paginator.h"

#include <gtest/gtest.h>

using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {
Strip strip(qreal height, bool keepNext = false, qreal before = 0) {
    Strip result;
    result.height = height;
    result.keepNext = keepNext;
    result.before = before;
    return result;
}
} // namespace

TEST(Paginator, aHeadingMovesWithItsText) {
    const Paginated result = paginate({strip(80), strip(15, true), strip(20)}, 100);
    ASSERT_EQ(result.pages.size(), 2);
    EXPECT_EQ(result.pages[0].strips.size(), 1);
    EXPECT_EQ(result.pages[1].strips.size(), 2);
}

TEST(Paginator, spaceAboveIsDroppedAtTheTopOfAPage) {
    const Paginated result = paginate({strip(90), strip(50, false, 30)}, 100);
    ASSERT_EQ(result.pages.size(), 2);
    EXPECT_EQ(result.pages[1].strips[0].y, 0);
}

TEST(Paginator, spaceAboveCountsWithinAPage) {
    const Paginated result = paginate({strip(60), strip(20, false, 30)}, 100);
    EXPECT_EQ(result.pages.size(), 2);
}

TEST(Paginator, aGroupHigherThanAPageIsSplit) {
    const Paginated result = paginate({strip(60, true), strip(60, true), strip(60)}, 100);
    EXPECT_EQ(result.pages.size(), 3);
}

TEST(Paginator, aTableHeadComesBack) {
    Strip row = strip(60);
    row.pageHead = std::make_shared<Strip>(strip(10));
    const Paginated result = paginate({strip(10, true), row, row}, 100);
    ASSERT_EQ(result.pages.size(), 2);
    ASSERT_EQ(result.pages[1].strips.size(), 2);
    EXPECT_EQ(result.pages[1].strips[1].y, 10);
}

TEST(Paginator, anchorsKnowTheirPage) {
    Strip second = strip(10);
    second.newPage = true;
    second.anchor = u"b"_s;
    second.section = u"Second"_s;
    const Paginated result = paginate({strip(10), second}, 100);
    EXPECT_EQ(result.numbers.value(u"b"_s), 2);
    EXPECT_EQ(result.pages[1].section, u"Second"_s);
}
