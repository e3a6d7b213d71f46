#include "core/services/AreaMaps.h"
#include "tests/support/SampleMap.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/charts/ControlChart.h"
#include "ui/charts/Hatch.h"
#include "ui/common/IdCombo.h"
#include "ui/trends/HeatModel.h"
#include "ui/trends/MapModel.h"
#include "ui/trends/MapTable.h"
#include "ui/trends/TrendsPage.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSvgGenerator>
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
        navigator.workspace = &store.as(0);
        navigator.inFront = page.get();
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
    MapTable* table() { return find<MapTable>(u"map.table"_s); }
    /// As somebody does: the button, the place, Enter.
    void take(const QString& path) {
        find<QPushButton>(u"map.load"_s)->click();
        auto* field = find<QLineEdit>(u"map.path"_s);
        EXPECT_EQ(page->focusWidget(), field);
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return field->isEnabled(); }, 30000));
    }
    QString refusal() {
        QString words;
        const auto* box = find<QWidget>(u"map.refused"_s);
        for (const QLabel* label : box->findChildren<QLabel*>())
            words += label->text();
        return box->isVisible() ? words : QString();
    }
    /// Every area that can be reached from that one by these keys.
    QSet<QString> reachedFrom(const QString& first, const QList<Qt::Key>& keys) {
        QStringList open{first};
        QSet<QString> reached{first};
        while (!open.isEmpty()) {
            const QString from = open.takeFirst();
            for (const Qt::Key key : keys) {
                choose(from);
                QTest::keyClick(table(), key);
                if (!here().isEmpty() && !reached.contains(here())) {
                    reached << here();
                    open << here();
                }
            }
        }
        return reached;
    }
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

TEST_F(MapTest, OutlinesOfAFileReplaceTheTilesAndStay) {
    EXPECT_EQ(table()->layOut(), nullptr);
    EXPECT_FALSE(find<QPushButton>(u"map.tiles"_s)->isVisible());
    take(test::writeMap(folder.filePath(u"wijken.geojson"_s)));
    EXPECT_EQ(refusal(), QString());
    ASSERT_NE(table()->layOut(), nullptr);
    EXPECT_EQ(page->focusWidget(), table());
    EXPECT_FALSE(find<QWidget>(u"map.form"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"map.where"_s)->text().contains(u"wijken.geojson"_s));
    for (const AreaCode& area : model()->areas()) {
        const QModelIndex index = model()->indexOf(area);
        EXPECT_FALSE(table()->layOut()->isTile(area)) << qPrintable(area.id());
        // A click in its middle lands on it.
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
        EXPECT_EQ(here(), area.id());
    }
    // Somebody who opens the store later sees the same map.
    page = std::make_unique<TrendsPage>(PageContext{store.as(1), navigator});
    page->resize(1264, 800);
    page->show();
    page->open({PageId::Trends, u"map"_s});
    EXPECT_NE(table()->layOut(), nullptr);
}

TEST_F(MapTest, OutlinesAreWalkedAndSpokenLikeTiles) {
    openQuarter(u"2022-K4"_s);
    take(test::writeMap(folder.filePath(u"wijken.geojson"_s)));
    EXPECT_EQ(reachedFrom(u"WK034401"_s, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}).size(), 10);
    EXPECT_EQ(reachedFrom(u"WK034401"_s, {Qt::Key_PageDown}).size(), 10);
    EXPECT_EQ(reachedFrom(u"WK034410"_s, {Qt::Key_PageUp}).size(), 10);
    choose(u"WK034401"_s);
    QTest::keyClick(table(), Qt::Key_Left);
    EXPECT_EQ(here(), u"WK034409"_s) << "Leidsche Rijn lies west of West";
    for (const AreaCode& area : model()->areas()) {
        choose(area.id());
        const QString said = store.as(0).trends().sentence(ThemeId(u"gevoel.druk"_s), area,
                                                           Quarter::of(2022, 4), services::Measure::Count);
        EXPECT_EQ(find<QLabel>(u"map.sentence"_s)->text(), said);
        EXPECT_EQ(table()->currentIndex().data(Qt::AccessibleTextRole).toString(), said);
    }
    choose(u"WK034409"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(find<ControlChart>(u"trends.chart"_s)->isVisible());
}

TEST_F(MapTest, AnAreaThatTheFileDoesNotHaveKeepsATile) {
    QJsonArray some = test::sampleAreas();
    some.removeAt(3);
    some.append(test::sampleArea(u"WK036301"_s, 0, 0, u"code"_s));
    take(test::writeMap(folder.filePath(u"deel.geojson"_s), some));
    ASSERT_NE(table()->layOut(), nullptr);
    EXPECT_TRUE(table()->layOut()->isTile(AreaCode(u"WK034404"_s)));
    EXPECT_TRUE(find<QLabel>(u"map.where"_s)->text().contains(u"Noordoost"_s));
    ASSERT_FALSE(navigator.told.isEmpty());
    EXPECT_TRUE(navigator.told.last().contains(u"WK036301"_s)) << qPrintable(navigator.told.last());
    EXPECT_EQ(reachedFrom(u"WK034401"_s, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}).size(), 10);
}

TEST_F(MapTest, ARefusedFileSaysWhyAndChangesNothing) {
    QJsonArray wrong = test::sampleAreas();
    wrong[2] =
        QJsonObject{{u"type"_s, u"Feature"_s}, {u"properties"_s, QJsonObject{{u"code"_s, u"WK034403"_s}}}};
    take(test::writeMap(folder.filePath(u"fout.geojson"_s), wrong));
    EXPECT_TRUE(refusal().contains(u"fout.geojson"_s) && refusal().contains(u"3"_s)) << qPrintable(refusal());
    EXPECT_EQ(table()->layOut(), nullptr);
    QJsonArray twice = test::sampleAreas();
    twice.append(twice.at(8));
    take(test::writeMap(folder.filePath(u"dubbel.geojson"_s), twice));
    EXPECT_TRUE(refusal().contains(u"dubbel.geojson"_s) && refusal().contains(u"Leidsche Rijn"_s) &&
                refusal().contains(u"11"_s))
        << qPrintable(refusal());
    take(folder.filePath(u"weg.geojson"_s));
    EXPECT_TRUE(refusal().contains(u"weg.geojson"_s)) << qPrintable(refusal());
    EXPECT_TRUE(store.as(0).maps().shapes()->isEmpty());
    EXPECT_TRUE(navigator.undos.isEmpty());
    EXPECT_TRUE(page->goBack());
    EXPECT_FALSE(find<QWidget>(u"map.form"_s)->isVisible());
    EXPECT_EQ(page->focusWidget(), find<QPushButton>(u"map.load"_s));
}

TEST_F(MapTest, TakingAMapAndTakingItAwayAreUndone) {
    take(test::writeMap(folder.filePath(u"wijken.geojson"_s)));
    ASSERT_EQ(navigator.undos.size(), 1);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(table()->layOut(), nullptr);
    take(folder.filePath(u"wijken.geojson"_s));
    ASSERT_NE(table()->layOut(), nullptr);
    navigator.undos.clear();
    find<QPushButton>(u"map.tiles"_s)->click();
    EXPECT_EQ(table()->layOut(), nullptr);
    EXPECT_TRUE(store.as(0).maps().shapes()->isEmpty());
    EXPECT_FALSE(find<QPushButton>(u"map.tiles"_s)->isVisible());
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_NE(table()->layOut(), nullptr);
}

TEST(MapShapes, TheHatchStaysWithinItsShape) {
    QPainterPath shape;
    shape.setFillRule(Qt::OddEvenFill);
    shape.addPolygon(QPolygonF({{20, 10}, {90, 30}, {60, 90}, {10, 70}, {20, 10}}));
    shape.addRect(40, 40, 15, 15);
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintHatch(painter, shape, Qt::black, Qt::yellow, 2);
    painter.end();
    int lines = 0;
    QPainterPathStroker around;
    around.setWidth(5);
    const QPainterPath near = shape.united(around.createStroke(shape));
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x) {
            const QColor seen = image.pixelColor(x, y);
            if (!near.contains(QPointF(x, y)) || QRect(43, 43, 9, 9).contains(x, y)) {
                EXPECT_EQ(seen, QColor(Qt::white)) << x << ", " << y;
            }
            lines += seen == QColor(Qt::black) ? 1 : 0;
        }
    EXPECT_GT(lines, 300);
}

TEST(MapShapes, NoLineOfAHatchLeavesItsBoxInADrawing) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize({100, 100});
    QPainter painter(&svg);
    paintHatch(painter, QRectF(40, 40, 30, 12), Qt::black, Qt::yellow, 2);
    painter.end();
    int ends = 0;
    static const QRegularExpression place(u"([0-9.]+),([0-9.]+)"_s);
    auto lines =
        QRegularExpression(u"<polyline[^>]*points=\"([^\"]*)\""_s).globalMatch(QString::fromUtf8(bytes));
    while (lines.hasNext()) {
        auto points = place.globalMatch(lines.next().captured(1));
        for (; points.hasNext(); ++ends) {
            const auto point = points.next();
            EXPECT_TRUE(
                QRectF(39, 39, 32, 14).contains(point.captured(1).toDouble(), point.captured(2).toDouble()))
                << qPrintable(point.captured(0));
        }
    }
    EXPECT_GT(ends, 8);
}

TEST(MapShapes, WordsStandWhereTheShapeIsWidest) {
    // A flag on a pole: the words belong on the flag.
    QPainterPath flag;
    flag.addPolygon(QPolygonF({{0, 0}, {80, 0}, {80, 30}, {6, 30}, {6, 200}, {0, 200}, {0, 0}}));
    const QRectF room = roomWithin(flag, 20);
    EXPECT_NEAR(room.width(), 80, 1);
    EXPECT_GE(room.top(), 0);
    EXPECT_LE(room.bottom(), 30);
    EXPECT_FALSE(roomWithin(flag, 500).isNull()) << "over the middle, where nothing is high enough";
}
