#include "ui/trends/TrendFilters.h"

#include "core/domain/Vocabulary.h"
#include "tests/support/TestPaths.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

TEST(TrendFiltersTest, WhatIsChosenStaysReadableInANarrowWindow) {
    ui::Theme theme(*qApp);
    theme.apply(Scheme::Light);
    const auto words = Vocabulary::load(QStringLiteral(LEERTAFEL_SOURCE "/resources/vocabulary"));
    ASSERT_TRUE(words.has_value());
    TrendFilters filters(**words);
    filters.setThemes({ThemeId(u"gevoel.druk"_s), ThemeId(u"leren.dyslexie"_s)});
    filters.choose(ThemeId(u"leren.dyslexie"_s), AreaCode(u"WK034409"_s));
    filters.show();
    // Beside the rail of a window that is 1280 wide, all in one line.
    constexpr int beside = 1280 - size::rail;
    filters.resize(beside, filters.heightForWidth(beside));
    QApplication::processEvents();
    QSet<int> lines;
    for (const QString& name : {u"trends.theme"_s, u"trends.area"_s, u"trends.measure"_s, u"trends.view"_s}) {
        const auto* each = filters.findChild<QWidget*>(name);
        ASSERT_TRUE(each && each->isVisible());
        lines.insert(each->mapTo(&filters, each->rect().center()).y());
    }
    EXPECT_EQ(lines.size(), 1);
    for (const int width : {1200, 900, 700, 520}) {
        filters.resize(width, filters.heightForWidth(width));
        QApplication::processEvents();
        for (const QString& name : {u"trends.theme"_s, u"trends.area"_s}) {
            const auto* combo = filters.findChild<IdCombo*>(name);
            ASSERT_NE(nullptr, combo);
            EXPECT_GE(combo->width(), combo->sizeHint().width()) << width << ' ' << name.toStdString();
            EXPECT_LE(combo->mapTo(&filters, QPoint(0, combo->height())).y(), filters.height()) << width;
        }
    }
}
