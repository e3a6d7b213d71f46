#include "tests/ui/trends/SampleStore.h"
#include "ui/charts/ControlChart.h"
#include "ui/common/IdCombo.h"
#include "ui/trends/HeatModel.h"
#include "ui/trends/MapModel.h"
#include "ui/trends/TileTable.h"
#include "ui/trends/TrendsPage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class MapTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(store.as(0).trends().importCounts(test::writeCounts(folder.path()), u"example"_s,
                                                      services::OnRefused::ImportNothing));
        page = std::make_unique<TrendsPage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        page->open({PageId::Trends, u"map"_s});
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    TileTable* table() { return find<TileTable>(u"map.table"_s); }
    MapModel* model() { return qobject_cast<MapModel*>(table()->model()); }
    QString here() { return model()->areaAt(table()->currentIndex()).id(); }
    void choose(const QString& area) { table()->setCurrentIndex(model()->indexOf(AreaCode(area))); }
    void openQuarter(const QString& quarter) {
        auto* combo = find<IdCombo>(u"trends.quarter"_s);
        combo->setCurrentId(quarter);
        Q_EMIT combo->chosen(quarter);
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<TrendsPage> page;
};

} // namespace

TEST(MapModel, HoldsForEachWijkWhatTheHeatTableDoes) {
    const auto words = test::TestStore::vocabulary();
    services::TrendOverview overview;
    overview.quarter = Quarter::of(2025, 3);
    for (const Area& area : words->districts())
        overview.areas.append(AreaCode(area.code));
    for (const Theme& theme : words->themes().mid(0, 3))
        overview.themes.append(ThemeId(theme.id));
    for (int i = 0; i < 30; ++i) {
        services::OverviewCell cell;
        cell.heat = services::Heat(i % 6);
        cell.point.hidden = i % 7 == 0;
        if (!cell.point.hidden)
            cell.point.value = i;
        overview.cells.append(cell);
    }
    const auto sentence = [](const AreaCode& area) { return area.id(); };
    MapModel map(*words, sentence);
    HeatModel heat(*words, [&](const ThemeId&, const AreaCode& area) { return sentence(area); });
    QAbstractItemModelTester tester(&map, QAbstractItemModelTester::FailureReportingMode::Fatal);
    heat.setOverview(overview);
    for (const ThemeId& theme : overview.themes) {
        map.setOverview(overview, theme);
        int tiles = 0;
        for (int row = 0; row < map.rowCount(); ++row)
            for (int column = 0; column < map.columnCount(); ++column) {
                const QModelIndex tile = map.index(row, column);
                const AreaCode area = map.areaAt(tile);
                EXPECT_EQ(bool(tile.flags() & Qt::ItemIsEnabled), !area.isEmpty());
                if (area.isEmpty())
                    continue;
                ++tiles;
                const QModelIndex cell = heat.indexOf(theme, area);
                EXPECT_EQ(tile.data(MapModel::NumberRole).toString(), cell.data().toString());
                EXPECT_EQ(tile.data(MapModel::HeatRole), cell.data(HeatModel::HeatRole));
                EXPECT_EQ(tile.data(MapModel::HiddenRole), cell.data(HeatModel::HiddenRole));
                EXPECT_EQ(tile.data(Qt::AccessibleTextRole), cell.data(Qt::AccessibleTextRole));
                if (cell.data(HeatModel::HiddenRole).toBool()) {
                    EXPECT_TRUE(tile.data(MapModel::NumberRole).toString().isEmpty());
                }
            }
        EXPECT_EQ(tiles, 10);
    }
    map.setOverview({}, {});
    EXPECT_EQ(map.index(1, 1).data(MapModel::NumberRole).toString(), u"–"_s);
}

TEST_F(MapTest, TheArrowsReachEveryWijk) {
    EXPECT_TRUE(find(u"trends.map"_s)->isVisible());
    EXPECT_TRUE(find(u"trends.theme"_s)->isVisible());
    EXPECT_TRUE(find(u"trends.quarter"_s)->isVisible());
    EXPECT_TRUE(find(u"trends.measure"_s)->isVisible());
    EXPECT_FALSE(find(u"trends.area"_s)->isVisible());
    // Wherever one comes, all four ways are tried from there.
    QStringList open{u"WK034401"_s};
    QSet<QString> reached{open.first()};
    while (!open.isEmpty()) {
        const QString from = open.takeFirst();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            choose(from);
            QTest::keyClick(table(), key);
            ASSERT_FALSE(here().isEmpty()) << qPrintable(from) << " " << int(key);
            if (!reached.contains(here())) {
                reached << here();
                open << here();
            }
        }
    }
    EXPECT_EQ(reached.size(), 10);
}

TEST_F(MapTest, ItGoesWhereItLies) {
    choose(u"WK034401"_s);
    QTest::keyClick(table(), Qt::Key_Left);
    EXPECT_EQ(here(), u"WK034409"_s) << "Leidsche Rijn lies west of West";
    QTest::keyClick(table(), Qt::Key_Left);
    EXPECT_EQ(here(), u"WK034410"_s);
    QTest::keyClick(table(), Qt::Key_Left);
    EXPECT_EQ(here(), u"WK034410"_s) << "nothing lies further";
}

TEST_F(MapTest, EveryTileSpeaksItsSentence) {
    openQuarter(u"2022-K4"_s);
    const services::TrendService& trends = store.as(0).trends();
    for (const Area& area : store.vocabulary()->districts()) {
        choose(area.code);
        const QString said = trends.sentence(ThemeId(u"gevoel.druk"_s), AreaCode(area.code),
                                             Quarter::of(2022, 4), services::Measure::Count);
        EXPECT_TRUE(said.contains(u"2022-K4"_s)) << qPrintable(said);
        EXPECT_EQ(find<QLabel>(u"map.sentence"_s)->text(), said);
        EXPECT_EQ(table()->accessibleDescription(), said);
        EXPECT_EQ(table()->currentIndex().data(Qt::AccessibleTextRole).toString(), said);
    }
}

TEST_F(MapTest, EnterOpensItOverTimeAndEscComesBack) {
    openQuarter(u"2022-K4"_s);
    choose(u"WK034409"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    auto* chart = find<ControlChart>(u"trends.chart"_s);
    EXPECT_TRUE(chart->isVisible());
    EXPECT_EQ(chart->trend().area, AreaCode(u"WK034409"_s));
    EXPECT_EQ(chart->trend().points.at(chart->current()).quarter, Quarter::of(2022, 4));
    EXPECT_TRUE(page->goBack());
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(here(), u"WK034409"_s);
    EXPECT_EQ(page->focusWidget(), table());
}
