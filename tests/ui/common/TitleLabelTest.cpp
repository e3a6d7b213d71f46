#include "ui/common/TitleLabel.h"

#include "ui/common/Theme.h"

#include <gtest/gtest.h>

#include <QApplication>

#include <memory>

using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

const QString longTitle =
    u"Waarom de overgang naar de middelbare school voor drie kinderen uit één straat zo anders verliep dan "
    "iedereen die hen kende vooraf had verwacht en wat de school daarvan vond"_s;

class TitleLabelTest : public ::testing::Test {
protected:
    void SetUp() override { theme.apply(Scheme::Light); }
    QFont font() const { return Theme::font(TextRole::BodyStrong); }
    Theme theme{*qApp};
};

} // namespace

TEST_F(TitleLabelTest, aShortTitleStaysOnOneLine) {
    EXPECT_EQ(linesWithin(u"Thuis rustig"_s, font(), 400, 2), QStringList{u"Thuis rustig"_s});
    const TitleLabel label(u"Thuis rustig"_s);
    EXPECT_EQ(label.heightForWidth(400), Theme::lineHeight(TextRole::BodyStrong));
}

TEST_F(TitleLabelTest, aLongOneTakesTwoAndThenEnds) {
    const QStringList lines = linesWithin(longTitle, font(), 400, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(longTitle.startsWith(lines.first()));
    EXPECT_TRUE(lines.last().endsWith(u'…'));
    for (const QString& line : lines)
        EXPECT_LE(QFontMetrics(font()).horizontalAdvance(line), 400);
    const TitleLabel label(longTitle);
    EXPECT_EQ(label.heightForWidth(400), 2 * Theme::lineHeight(TextRole::BodyStrong));
    EXPECT_EQ(label.toolTip(), longTitle);
}

TEST_F(TitleLabelTest, whereItFitsInTwoNothingIsLost) {
    const int whole = QFontMetrics(font()).horizontalAdvance(longTitle);
    const QStringList lines = linesWithin(longTitle, font(), whole * 3 / 4, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.join(u' '), longTitle);
}

TEST_F(TitleLabelTest, aRowGrowsWithItsTitle) {
    RowList list(u"Nog te komen"_s);
    list.addRow({}, longTitle, u"donderdag"_s, {}, u"Lezen"_s);
    list.resize(480, 400);
    list.show();
    const auto* title = list.findChild<TitleLabel*>();
    ASSERT_NE(title, nullptr);
    EXPECT_GE(title->height(), 2 * Theme::lineHeight(TextRole::BodyStrong));
}

TEST_F(TitleLabelTest, aLinkKeepsItsWordsWhole) {
    const std::unique_ptr<TextLabel> link(makeLink(u"Broer & zus <2>"_s));
    EXPECT_EQ(link->accessibleName(), u"Broer & zus <2>"_s);
    EXPECT_TRUE(link->text().contains(u"&lt;2&gt;"_s));
    EXPECT_NE(link->focusPolicy() & Qt::TabFocus, 0);
}
