#include "ui/common/ReadingOrder.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace leertafel;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QList<QWidget*>& widgets) {
    QStringList result;
    for (const QWidget* widget : widgets)
        result << widget->objectName();
    return result;
}

QLineEdit* field(const QString& name) {
    auto* made = new QLineEdit;
    made->setObjectName(name);
    return made;
}

TEST(ReadingOrder, FollowsTheLayoutsWhateverWasMadeFirst) {
    QWidget outer;
    auto* box = new QVBoxLayout(&outer);
    auto* root = new QWidget;
    auto* column = new QVBoxLayout(root);
    auto* grid = new QGridLayout;
    grid->addWidget(field(u"d"_s), 1, 1);
    grid->addWidget(field(u"b"_s), 0, 1);
    grid->addWidget(field(u"a"_s), 0, 0);
    grid->addWidget(field(u"c"_s), 1, 0);
    column->addLayout(grid);
    column->insertWidget(0, field(u"first"_s));
    column->addWidget(field(u"last"_s));
    box->addWidget(root);
    outer.show();
    EXPECT_EQ(names(ui::readingOrder(root)),
              (QStringList{u"first"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"last"_s}));
}

class Row : public testing::Test {
protected:
    Row() {
        auto* box = new QVBoxLayout(&outer);
        box->addWidget(root);
        auto* column = new QVBoxLayout(root);
        for (QWidget* each : QList<QWidget*>{one, two, three})
            column->addWidget(each);
        outer.show();
    }
    QWidget outer;
    QWidget* root = new QWidget;
    QLineEdit* one = field(u"one"_s);
    QLineEdit* two = field(u"two"_s);
    QLineEdit* three = field(u"three"_s);
};

TEST_F(Row, LeavesOutWhatCannotBeUsedButKnowsItsNeighbours) {
    two->setEnabled(false);
    EXPECT_EQ(names(ui::readingOrder(root)), (QStringList{u"one"_s, u"three"_s}));
    EXPECT_EQ(ui::neighbourOf(two, ui::readingOrder(root, two), true), three);
    EXPECT_EQ(ui::neighbourOf(two, ui::readingOrder(root, two), false), one);
    two->hide();
    EXPECT_EQ(ui::neighbourOf(two, ui::readingOrder(root, two), true), three);
}

TEST_F(Row, GoesRoundTheEndsAndStartsSomewhere) {
    const auto order = ui::readingOrder(root);
    EXPECT_EQ(ui::neighbourOf(three, order, true), one);
    EXPECT_EQ(ui::neighbourOf(one, order, false), three);
    EXPECT_EQ(ui::neighbourOf(nullptr, order, true), one);
    EXPECT_EQ(ui::neighbourOf(nullptr, order, false), three);
    EXPECT_EQ(ui::neighbourOf(nullptr, {}, true), nullptr);
    EXPECT_EQ(ui::neighbourOf(one, {one}, true), nullptr);
}

TEST_F(Row, GoesIntoAScrolledColumn) {
    auto* area = new QScrollArea;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addWidget(field(u"inside"_s));
    area->setWidget(inside);
    area->setFocusPolicy(Qt::NoFocus);
    static_cast<QVBoxLayout*>(root->layout())->insertWidget(1, area);
    area->show();
    EXPECT_EQ(names(ui::readingOrder(root)), (QStringList{u"one"_s, u"inside"_s, u"two"_s, u"three"_s}));
}

} // namespace
