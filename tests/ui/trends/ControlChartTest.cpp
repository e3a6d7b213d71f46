#include "ui/charts/ControlChart.h"

#include "tests/ui/trends/SampleTrend.h"
#include "ui/charts/Sparkline.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class ControlChartTest : public ::testing::Test {
protected:
    void SetUp() override {
        chart.setTrend(test::sampleTrendWithGaps(), [](int index) { return u"point %1"_s.arg(index); });
        chart.resize(800, 420);
        chart.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
        chart.setFocus();
    }
    ControlChart chart;
};

/// How many pixels have nearly this colour.
int countOf(const QImage& image, const QColor& wanted, int off = 12) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (qAbs(pixel.red() - wanted.red()) + qAbs(pixel.green() - wanted.green()) +
                    qAbs(pixel.blue() - wanted.blue()) <
                off)
                ++found;
        }
    return found;
}

} // namespace

TEST_F(ControlChartTest, theKeyboardWalksThePoints) {
    chart.setSelection(5, 5);
    QSignalSpy spy(&chart, &ControlChart::selectionChanged);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.current(), 6);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 4);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.current(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.current(), 19);
    EXPECT_EQ(spy.count(), 5);
}

TEST_F(ControlChartTest, shiftStretchesARangeToBothSides) {
    chart.setSelection(10, 10);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(chart.first(), 10);
    EXPECT_EQ(chart.last(), 12);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(chart.first(), 8);
    EXPECT_EQ(chart.last(), 10);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.first(), chart.last());
}

TEST_F(ControlChartTest, theMouseSelectsAPointAndDragsARange) {
    QWidget* canvas = chart.findChild<QWidget*>(u"controlChart.canvas"_s);
    ASSERT_NE(canvas, nullptr);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, chart.pointRect(11).center());
    EXPECT_EQ(chart.first(), 11);
    EXPECT_EQ(chart.last(), 11);
    QTest::mousePress(canvas, Qt::LeftButton, {}, chart.pointRect(3).center());
    QTest::mouseMove(canvas, chart.pointRect(7).center());
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, chart.pointRect(7).center());
    EXPECT_EQ(chart.first(), 3);
    EXPECT_EQ(chart.last(), 7);
}

TEST_F(ControlChartTest, everyPointSpeaksItsSentence) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chart);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    ASSERT_EQ(spoken->childCount(), 20);
    EXPECT_EQ(spoken->child(7)->text(QAccessible::Name), u"point 7"_s);
    EXPECT_EQ(spoken->child(7)->parent()->object(), &chart);
    chart.setSelection(7, 7);
    EXPECT_TRUE(spoken->child(7)->state().selected);
    EXPECT_FALSE(spoken->child(8)->state().selected);
}

TEST_F(ControlChartTest, aHiddenPointHasAMarkWithoutHeight) {
    const QImage image = chart.grab().toImage();
    const QColor hatch = ui::Theme::colours().hatch;
    const QRect mark = chart.pointRect(14);
    // Thin lines between pixels are paler than their colour.
    constexpr int pale = 60;
    EXPECT_GT(countOf(image.copy(mark), hatch, pale), 5);
    EXPECT_EQ(countOf(image.copy(chart.pointRect(4)), hatch, pale), 0); // missing is a gap, not a mark
}

TEST_F(ControlChartTest, aNewTrendForgetsTheSelection) {
    chart.setSelection(3, 5);
    services::TrendSeries other = test::sampleTrend();
    other.area = AreaCode(u"WK034410"_s);
    chart.setTrend(other, [](int) { return QString(); });
    EXPECT_EQ(chart.first(), -1);
}

TEST_F(ControlChartTest, aTrendWithoutPointsTakesKeysWithoutHarm) {
    chart.setTrend({}, [](int) { return QString(); });
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(chart.current(), -1);
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(ChartPainting, flagsAndActionsAreOnPaperToo) {
    QImage page(800, 420, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    const ChartLook look = printLook(screenChartWords());
    paintControlChart(painter, page.size(), test::sampleTrend(), look);
    painter.end();
    EXPECT_GT(countOf(page, look.colours.chartFlag), 60);
    EXPECT_GT(countOf(page, look.colours.chartAction), 60);
    EXPECT_GT(countOf(page, look.colours.chartBand), 5000);
}

TEST(ChartPainting, theSparklineShowsWhatStandsOut) {
    Sparkline line;
    line.resize(320, 52);
    services::TrendSeries series = test::sampleTrend();
    series.points = series.points.mid(0, 12);
    line.setTrend(series);
    EXPECT_GT(countOf(line.grab().toImage(), ui::Theme::colours().chartFlag), 20);
    series.points = series.points.mid(0, 8);
    line.setTrend(series);
    EXPECT_EQ(countOf(line.grab().toImage(), ui::Theme::colours().chartFlag), 0);
}
