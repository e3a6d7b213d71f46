#include "ui/common/TitleLabel.h"

#include "ui/common/Theme.h"
#include "ui/common/Unbroken.h"

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

TEST_F(TitleLabelTest, theReasonOfARowIsSeenToItsEnd) {
    RowList list(u"Voor jou"_s);
    list.addRow({}, u"Thuis rustig"_s, longTitle, u"donderdag"_s, u"Lezen"_s);
    list.resize(460, 400);
    list.show();
    const auto* reason = list.findChild<TitleLabel*>(u"row.reason"_s);
    ASSERT_NE(reason, nullptr);
    const QStringList lines = linesWithin(longTitle, reason->font(), reason->width(), 9);
    ASSERT_GT(lines.size(), TitleLabel::lines);
    EXPECT_GE(reason->height(), lines.size() * Theme::lineHeight(TextRole::Caption));
    EXPECT_EQ(reason->heightForWidth(reason->width()), lines.size() * Theme::lineHeight(TextRole::Caption));
}

TEST_F(TitleLabelTest, aNumberStaysWithItsWord) {
    const QFontMetrics metrics(font());
    const auto joined = [&metrics](QString words) {
        return unbroken(words, metrics).replace(QChar(QChar::Nbsp), u'_');
    };
    EXPECT_EQ(joined(u"2 casussen, 1 trend"_s), u"2_casussen, 1_trend"_s);
    EXPECT_EQ(joined(u"ma 4 nov 2022 en later"_s), u"ma 4_nov_2022 en later"_s);
    EXPECT_EQ(joined(u"stap 2 van 12, nummer 20221"_s), u"stap 2_van 12, nummer 20221"_s);
    EXPECT_EQ(joined(u"sinds 2025-K3 is het 0,56 keer zoveel"_s),
              u"sinds 2025\u2011K3 is het 0,56_keer zoveel"_s);
    EXPECT_EQ(joined(u"3 organisatieoverstijgende vragen"_s), u"3 organisatieoverstijgende vragen"_s);
    EXPECT_EQ(joined(u"wat je verandert, wordt versie 2."_s), u"wat je verandert, wordt versie_2."_s);
    EXPECT_EQ(joined(u"punt 1 van 12 · blad 1 van 2"_s), u"punt 1_van_12_· blad 1_van_2"_s);
    EXPECT_EQ(joined(u"Leren · Portfolio · 2026"_s), u"Leren_· Portfolio_· 2026"_s);
    // As narrow as it may be, "1" never ends a line.
    const QString words = u"2 casussen, 1 trend"_s;
    for (int width = metrics.horizontalAdvance(u"2 casussen,"_s) + 2; width < 300; ++width) {
        const QStringList lines = linesWithin(words, font(), width, 4);
        for (const QString& line : lines)
            EXPECT_FALSE(line.back().isDigit()) << width << ' ' << qPrintable(line);
    }
}

TEST_F(TitleLabelTest, aLinkKeepsItsWordsWhole) {
    const std::unique_ptr<TextLabel> link(makeLink(u"Broer & zus <2>"_s));
    EXPECT_EQ(link->accessibleName(), u"Broer & zus <2>"_s);
    EXPECT_TRUE(link->text().contains(u"&lt;2&gt;"_s));
    EXPECT_NE(link->focusPolicy() & Qt::TabFocus, 0);
}

TEST_F(TitleLabelTest, noLineIsTooLongToRead) {
    const TitleLabel label(QString(u"woord "_s).repeated(40).trimmed());
    EXPECT_EQ(label.heightForWidth(4000), label.heightForWidth(size::longestLine));
    EXPECT_GT(label.heightForWidth(4000), Theme::lineHeight(TextRole::BodyStrong));
}
