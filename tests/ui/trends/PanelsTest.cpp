#include "tests/support/TestPaths.h"
#include "tests/ui/trends/SampleStore.h"
#include "tests/ui/trends/SampleTrend.h"
#include "ui/charts/ControlChart.h"
#include "ui/charts/SmallTrend.h"
#include "ui/common/IdCombo.h"
#include "ui/trends/PanelModel.h"
#include "ui/trends/TileTable.h"
#include "ui/trends/TrendsPage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class PanelsTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(store.as(0).trends().importCounts(test::writeCounts(folder.path()), u"example"_s,
                                                      services::OnRefused::ImportNothing));
        page = std::make_unique<TrendsPage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        page->open({PageId::Trends, u"sideBySide"_s});
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    TileTable* table() { return find<TileTable>(u"panels.table"_s); }
    PanelModel* model() { return qobject_cast<PanelModel*>(table()->model()); }
    AreaCode here() { return model()->seriesAt(table()->currentIndex())->area; }
    void choose(const QString& area) { table()->setCurrentIndex(model()->indexOf(AreaCode(area))); }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<TrendsPage> page;
};

QImage painted(const services::TrendSeries& series) {
    QImage page(260, 140, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    paintTrendPanel(painter, QRectF(page.rect()), series, 40, u"West"_s, printLook(screenChartWords()));
    return page;
}

} // namespace

TEST(PanelModel, HasAllPanelsInAsManyColumnsAsAsked) {
    const auto words = test::TestStore::vocabulary();
    PanelModel panels(*words, [](const services::TrendSeries& series) { return series.area.id(); });
    QAbstractItemModelTester tester(&panels, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(panels.rowCount(), 0);
    services::TrendPanels given;
    for (const Area& area : words->districts()) {
        services::TrendSeries series;
        series.area = AreaCode(area.code);
        given.panels.append(series);
    }
    given.panels.append(services::TrendSeries());
    given.panels.last().area = AreaCode(words->city().code);
    panels.setPanels(given);
    for (const int columns : {1, 2, 3, 4, 6, 11}) {
        panels.setColumns(columns);
        EXPECT_EQ(panels.columnCount(), columns);
        EXPECT_EQ(panels.rowCount(), (11 + columns - 1) / columns);
        for (const services::TrendSeries& series : given.panels) {
            const QModelIndex index = panels.indexOf(series.area);
            ASSERT_TRUE(index.isValid());
            EXPECT_EQ(panels.seriesAt(index)->area, series.area);
            EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().endsWith(series.area.id()));
            EXPECT_TRUE(index.flags() & Qt::ItemIsEnabled);
        }
        const QModelIndex last = panels.index(panels.rowCount() - 1, columns - 1);
        EXPECT_EQ(bool(last.flags() & Qt::ItemIsEnabled), 11 % columns == 0);
    }
}

TEST(PanelPainting, HiddenIsNeitherZeroNorMissing) {
    services::TrendSeries series = test::sampleTrend();
    const auto with = [&](bool hidden, bool missing, std::optional<int> count) {
        services::TrendPoint& point = series.points[6];
        point.hidden = hidden;
        point.missing = missing;
        point.count = count;
        point.value = count ? std::optional<double>(*count) : std::nullopt;
        return painted(series);
    };
    const QImage hidden = with(true, false, {});
    const QImage missing = with(false, true, {});
    const QImage zero = with(false, false, 0);
    EXPECT_NE(hidden, missing);
    EXPECT_NE(hidden, zero);
    EXPECT_NE(missing, zero);
}

TEST(PanelPainting, HasALineWhereAnActionBegan) {
    services::TrendSeries series = test::sampleTrend();
    series.marks.clear();
    const QImage without = painted(series);
    series.marks = {{series.points.first().quarter.firstDay().addDays(-1), u"te vroeg"_s}};
    EXPECT_EQ(painted(series), without) << "before the first quarter";
    series.marks = {{series.points[series.points.size() / 2].quarter.firstDay(), u"spreekuur"_s}};
    const QImage with = painted(series);
    QSet<int> columns, rows;
    for (int x = 0; x < with.width(); ++x) {
        for (int y = 0; y < with.height(); ++y) {
            if (with.pixel(x, y) == without.pixel(x, y))
                continue;
            columns.insert(x);
            rows.insert(y);
        }
    }
    EXPECT_GT(rows.size(), with.height() / 2) << "from above the plot to the axis, over the band";
    EXPECT_LT(columns.size(), 16) << "one line";
}

TEST_F(PanelsTest, AnActionIsNamedBelowThePanels) {
    Intervention action;
    action.area = AreaCode(u"WK034410"_s);
    action.themes = {ThemeId(u"gevoel.druk"_s)};
    action.startedOn = QDate(2023, 1, 16);
    action.title = u"Gesprek met scholen."_s;
    ASSERT_TRUE(store.as(0).trends().addIntervention(action));
    page->open({PageId::Trends, u"sideBySide"_s});
    choose(u"WK034410"_s);
    const QString said = find<QLabel>(u"panels.sentence"_s)->text();
    EXPECT_TRUE(said.endsWith(u"Action in January 2023: gesprek met scholen."_s)) << qPrintable(said);
    EXPECT_EQ(table()->accessibleDescription(), said);
    choose(u"WK034409"_s);
    EXPECT_FALSE(find<QLabel>(u"panels.sentence"_s)->text().contains(u"Action"_s));
}

TEST_F(PanelsTest, TheYouthsAreThoseOfTheQuarterThatTheSentenceIsAbout) {
    ASSERT_TRUE(store.as(0).trends().importPopulation(
        QStringLiteral(LEERTAFEL_SOURCE "/tests/core/services/data/population-utrecht-example.csv"),
        services::OnRefused::ImportNothing));
    page->open({PageId::Trends, u"sideBySide"_s});
    choose(u"WK034409"_s);
    const auto series =
        store.as(0).trends().series(ThemeId(u"gevoel.druk"_s), here(), services::Measure::Count);
    ASSERT_TRUE(series);
    const services::TrendPoint &open = series->points.constLast(),
                               &last = series->points.at(series->points.size() - 2);
    ASSERT_TRUE(open.provisional && open.population && !last.provisional && last.population);
    ASSERT_TRUE(find<QLabel>(u"panels.sentence"_s)->text().contains(last.quarter.text()));
    const QString small = find<QLabel>(u"panels.method"_s)->text();
    EXPECT_TRUE(small.contains(u"0–17 in "_s + last.quarter.text())) << qPrintable(small);
    EXPECT_FALSE(small.contains(open.quarter.text())) << qPrintable(small);
}

TEST_F(PanelsTest, TheKeysWalkAndEverySentenceIsSpoken) {
    EXPECT_TRUE(find(u"trends.panels"_s)->isVisible());
    EXPECT_FALSE(find(u"trends.chart"_s)->isVisible());
    EXPECT_TRUE(find(u"trends.theme"_s)->isVisible());
    EXPECT_FALSE(find(u"trends.area"_s)->isVisible());
    EXPECT_FALSE(find(u"trends.quarter"_s)->isVisible());
    choose(u"WK034401"_s);
    QSet<QString> seen{here().id()};
    for (int step = 0; step < 20; ++step) {
        const bool atEnd = table()->currentIndex().column() + 1 == model()->columnCount();
        for (int back = model()->columnCount(); atEnd && back > 1; --back)
            QTest::keyClick(table(), Qt::Key_Left);
        QTest::keyClick(table(), atEnd ? Qt::Key_Down : Qt::Key_Right);
        ASSERT_NE(model()->seriesAt(table()->currentIndex()), nullptr);
        seen << here().id();
        const auto series =
            store.as(0).trends().series(ThemeId(u"gevoel.druk"_s), here(), services::Measure::Count);
        ASSERT_TRUE(series);
        const QString said = store.as(0).trends().summary(*series);
        EXPECT_EQ(find<QLabel>(u"panels.sentence"_s)->text(), said);
        EXPECT_EQ(table()->accessibleDescription(), said);
        EXPECT_TRUE(table()->currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(said));
        if (here().id() == u"GM0344"_s)
            break;
    }
    EXPECT_EQ(seen.size(), 11);
}

TEST_F(PanelsTest, EnterOpensItOverTimeAndEscComesBack) {
    choose(u"WK034410"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(find(u"trends.chart"_s)->isVisible());
    EXPECT_EQ(find<IdCombo>(u"trends.area"_s)->currentId(), u"WK034410"_s);
    EXPECT_EQ(find<ControlChart>(u"trends.chart"_s)->trend().area, AreaCode(u"WK034410"_s));
    EXPECT_TRUE(page->goBack());
    EXPECT_TRUE(find(u"trends.panels"_s)->isVisible());
    EXPECT_EQ(here(), AreaCode(u"WK034410"_s));
    EXPECT_EQ(page->focusWidget(), table());
    EXPECT_FALSE(page->goBack()) << "the window goes further back";
    page->open({PageId::Trends, u"trend"_s, u"gevoel.druk|WK034409"_s});
    EXPECT_FALSE(page->goBack()) << "nobody came from the panels now";
}

TEST_F(PanelsTest, ThePanelGoesOnTheAgenda) {
    test::plannedSession(store);
    choose(u"WK034410"_s);
    QTest::mouseClick(find<QPushButton>(u"trends.agenda"_s), Qt::LeftButton);
    const auto sessions = store.as(0).table().sessions();
    ASSERT_TRUE(sessions);
    const auto session = store.as(0).table().detail(sessions->first().id);
    ASSERT_TRUE(session);
    ASSERT_FALSE(session->agenda.isEmpty());
    EXPECT_EQ(session->agenda.last().item.area, AreaCode(u"WK034410"_s));
}

TEST_F(PanelsTest, ThePanelsKeepTheirPlaceWhenTheWindowNarrows) {
    choose(u"WK034409"_s);
    const int before = model()->columnCount();
    page->resize(900, 800);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->columnCount() < before; }, 10000));
    EXPECT_EQ(here(), AreaCode(u"WK034409"_s));
}
