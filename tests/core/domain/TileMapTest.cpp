#include "core/domain/TileMap.h"

#include "tests/support/TestPaths.h"

#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {
QList<AreaCode> areas(int count) {
    QList<AreaCode> codes;
    for (int i = 1; i <= count; ++i)
        codes.append(AreaCode(u"WK0344%1"_s.arg(i, 2, 10, QLatin1Char('0'))));
    return codes;
}

void expectEveryAreaOnce(const TileMap& tiles, const QList<AreaCode>& all) {
    QSet<QString> seen;
    for (int row = 0; row < tiles.rows(); ++row)
        for (int column = 0; column < tiles.columns(); ++column)
            if (const AreaCode area = tiles.areaAt(column, row); !area.isEmpty()) {
                EXPECT_EQ(tiles.placeOf(area), QPoint(column, row));
                EXPECT_FALSE(seen.contains(area.id()));
                seen.insert(area.id());
            }
    EXPECT_EQ(seen.size(), all.size());
}
} // namespace

TEST(TileMap, PutsTheTenWijkenWhereTheyLie) {
    QFile file(QStringLiteral(LEERTAFEL_SOURCE "/resources/vocabulary/tiles.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<AreaCode> all = areas(10);
    const TileMap tiles(file.readAll(), all);
    EXPECT_EQ(tiles.columns(), 5);
    EXPECT_EQ(tiles.rows(), 3);
    expectEveryAreaOnce(tiles, all);
    // Wijken that lie against each other have tiles that touch, if only by a corner.
    const QList<QList<int>> neighbours{{2, 6, 8, 9},       {1, 3, 6}, {2, 4},       {3, 5, 6},  {4, 6, 7},
                                       {1, 2, 4, 5, 7, 8}, {5, 6, 8}, {1, 6, 7, 9}, {1, 8, 10}, {9}};
    for (qsizetype i = 0; i < neighbours.size(); ++i)
        for (const int other : neighbours[i]) {
            const QPoint apart = tiles.placeOf(all[i]) - tiles.placeOf(all[other - 1]);
            EXPECT_LE(qMax(qAbs(apart.x()), qAbs(apart.y())), 1) << i + 1 << " and " << other;
        }
}

TEST(TileMap, IsAPlainGridWithoutALayout) {
    for (const QByteArray& json : {QByteArray(), QByteArray("{}"), QByteArray("no json")}) {
        const TileMap tiles(json, areas(10));
        EXPECT_EQ(tiles.columns(), 4);
        EXPECT_EQ(tiles.rows(), 3);
        expectEveryAreaOnce(tiles, areas(10));
    }
    EXPECT_EQ(TileMap({}, {}).rows(), 0);
}

TEST(TileMap, LosesNoAreaThatIsPlacedTwiceOrNowhere) {
    const QByteArray json(R"({"tiles": [{"code": "WK034401", "column": 1, "row": 0},
        {"code": "WK034402", "column": 1, "row": 0}, {"code": "WK034403", "column": -1, "row": 0},
        {"code": "WK034404", "column": 4000, "row": 0}, {"code": "WK039999", "column": 9, "row": 9}]})");
    const TileMap tiles(json, areas(5));
    EXPECT_EQ(tiles.placeOf(AreaCode(u"WK034401"_s)), QPoint(1, 0));
    EXPECT_EQ(tiles.columns(), 2);
    EXPECT_EQ(tiles.rows(), 3);
    expectEveryAreaOnce(tiles, areas(5));
    EXPECT_EQ(tiles.placeOf(AreaCode(u"WK039999"_s)), QPoint(-1, -1));
}

} // namespace leertafel
