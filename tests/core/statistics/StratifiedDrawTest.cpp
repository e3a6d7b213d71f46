#include "core/statistics/StratifiedDraw.h"

#include <QHash>

#include <gtest/gtest.h>

using leertafel::statistics::StratifiedDraw;

TEST(StratifiedDraw, DrawsEveryThingOnce) {
    const QList<int> sizes{3, 0, 1, 5};
    for (quint32 seed = 0; seed < 200; ++seed) {
        StratifiedDraw draw(sizes, seed);
        QSet<std::pair<int, int>> drawn;
        while (const auto one = draw.next()) {
            ASSERT_GE(one->first, 0);
            ASSERT_LT(one->second, sizes.at(one->first));
            ASSERT_GE(one->second, 0);
            ASSERT_FALSE(drawn.contains(*one));
            drawn.insert(*one);
        }
        ASSERT_EQ(9, drawn.size());
    }
}

TEST(StratifiedDraw, TheSameSeedDrawsTheSameEverywhere) {
    StratifiedDraw draw({10, 10, 10}, 20261203);
    QList<std::pair<int, int>> first;
    for (int i = 0; i < 4; ++i)
        first.append(*draw.next());
    // Of the Mersenne twister with this seed; another library or computer may not change it.
    StratifiedDraw again({10, 10, 10}, 20261203);
    for (const auto& one : first)
        EXPECT_EQ(one, again.next());
    StratifiedDraw other({10, 10, 10}, 20261204);
    QList<std::pair<int, int>> second;
    for (int i = 0; i < 4; ++i)
        second.append(*other.next());
    EXPECT_NE(first, second);
}

TEST(StratifiedDraw, ASmallStratumIsSeenAsOftenAsALargeOne) {
    constexpr int rounds = 4000;
    QHash<int, int> seen;
    QHash<int, int> places;
    for (quint32 seed = 0; seed < rounds; ++seed) {
        const auto one = *StratifiedDraw({1000, 1, 10}, seed).next();
        ++seen[one.first];
        if (one.first == 2)
            ++places[one.second];
    }
    for (int stratum = 0; stratum < 3; ++stratum)
        EXPECT_NEAR(seen.value(stratum), rounds / 3.0, 160) << stratum; // over five standard deviations
    for (int place = 0; place < 10; ++place)
        EXPECT_NEAR(places.value(place), rounds / 30.0, 60) << place;
}

TEST(StratifiedDraw, OfNothingNothingIsDrawn) {
    EXPECT_FALSE(StratifiedDraw({}, 1).next());
    EXPECT_FALSE(StratifiedDraw({0, 0}, 1).next());
}
