#include "ui/common/GrowingText.h"

#include "ui/common/Theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace leertafel::ui;
using namespace Qt::StringLiterals;

TEST(GrowingText, growsAndShrinksWithItsWords) {
    Theme theme(*qApp);
    theme.apply(Scheme::Light);
    GrowingText field(u"Insight"_s, 2);
    field.resize(300, field.height());
    field.show();
    const int empty = field.height();
    field.setPlainText(u"one\ntwo"_s);
    EXPECT_EQ(field.height(), empty);
    field.setPlainText(u"one\ntwo\nthree\nfour"_s);
    EXPECT_EQ(field.height() - empty, 2 * field.fontMetrics().lineSpacing());
    field.setPlainText(QString(400, u'x')); // words wider than the field count as lines too
    EXPECT_GT(field.height(), empty);
    field.clear();
    EXPECT_EQ(field.height(), empty);
}

TEST(GrowingText, followsTheSizeOfTheText) {
    Theme theme(*qApp);
    theme.apply(Scheme::Light);
    GrowingText field(u"Insight"_s, 2);
    field.show();
    const int before = field.height();
    theme.apply(Scheme::Light, 150);
    QApplication::processEvents();
    EXPECT_EQ(field.font().pixelSize(), Theme::font(TextRole::Story).pixelSize());
    EXPECT_GT(field.height(), before);
}

TEST(GrowingText, tabLeavesIt) {
    Theme theme(*qApp);
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* field = new GrowingText(u"Insight"_s, 2);
    auto* next = new GrowingText(u"Intention"_s, 2);
    column->addWidget(field);
    column->addWidget(next);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_TRUE(next->hasFocus());
    EXPECT_TRUE(field->toPlainText().isEmpty());
    EXPECT_EQ(field->accessibleName(), u"Insight"_s);
}
