#include "ui/common/FlowLayout.h"

#include "ui/common/Theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QWidget>

using namespace leertafel::ui;

namespace {

class FlowLayoutTest : public ::testing::Test {
protected:
    void SetUp() override { theme.apply(Scheme::Light); }
    QWidget* add(int width, int height) {
        auto* item = new QWidget;
        item->setFixedSize(width, height);
        flow->addWidget(item);
        item->show();
        return item;
    }
    void lay(int width) { flow->setGeometry({0, 0, width, 400}); }

    Theme theme{*qApp};
    QWidget parent;
    FlowLayout* flow = new FlowLayout(&parent, 10);
};

} // namespace

TEST_F(FlowLayoutTest, goesOnBelowWhereTheWidthEnds) {
    const QWidget* a = add(100, 20);
    const QWidget* b = add(100, 20);
    const QWidget* c = add(100, 20);
    lay(210);
    EXPECT_EQ(a->pos(), QPoint(0, 0));
    EXPECT_EQ(b->pos(), QPoint(110, 0));
    EXPECT_EQ(c->pos(), QPoint(0, 30));
    EXPECT_EQ(flow->heightForWidth(210), 50);
    EXPECT_EQ(flow->heightForWidth(209), 80);
    EXPECT_EQ(flow->heightForWidth(1000), 20);
}

TEST_F(FlowLayoutTest, whatIsHiddenTakesNoRoom) {
    add(100, 20);
    add(100, 20)->hide();
    const QWidget* c = add(100, 20);
    lay(210);
    EXPECT_EQ(c->pos(), QPoint(110, 0));
    EXPECT_EQ(flow->heightForWidth(210), 20);
}

TEST_F(FlowLayoutTest, itemsStandInTheMiddleOfTheirRow) {
    add(100, 40);
    const QWidget* low = add(100, 20);
    lay(300);
    EXPECT_EQ(low->y(), 10);
}

TEST_F(FlowLayoutTest, nothingIsWiderThanTheRoom) {
    auto* wide = new QWidget;
    wide->setMinimumWidth(0);
    wide->setMaximumHeight(20);
    wide->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* inner = new QHBoxLayout(wide);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addSpacing(500);
    flow->addWidget(wide);
    wide->show();
    lay(200);
    EXPECT_LE(wide->width(), 200);
    EXPECT_EQ(flow->count(), 1);
    EXPECT_EQ(flow->takeAt(3), nullptr);
}
