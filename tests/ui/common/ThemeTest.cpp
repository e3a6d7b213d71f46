#include "ui/common/Theme.h"
#include "ui/common/Icons.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QPushButton>

#include <cmath>

using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance of WCAG 2.
double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = qMax(luminance(a), luminance(b));
    const double low = qMin(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

struct Pair {
    const char* name;
    QColor text, ground;
};

class Contrast : public ::testing::TestWithParam<bool> {};

TEST_P(Contrast, TextIsReadableOnEveryGround) {
    const Colours& c = GetParam() ? darkColours() : lightColours();
    const QList<QColor> grounds{c.window, c.base, c.alt, c.sunk, c.rail};
    const QList<QColor> texts{c.ink, c.ink2, c.ink3, c.link, c.ochre, c.plum, c.red};
    for (const QColor& ground : grounds)
        for (const QColor& text : texts)
            EXPECT_GE(contrast(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
    const QList<Pair> pairs{{"on accent", c.onAccent, c.accent},
                            {"on hover", c.onAccent, c.accentHover},
                            {"current item", c.ink, c.accentSoft},
                            {"info link", c.link, c.accentSoft},
                            {"ochre", c.ochre, c.ochreSoft},
                            {"plum", c.plum, c.plumSoft},
                            {"red", c.red, c.redSoft},
                            {"ink on ochre", c.ink, c.ochreSoft},
                            {"ink on plum", c.ink, c.plumSoft},
                            {"ink on red", c.ink, c.redSoft},
                            {"quiet on current", c.ink2, c.accentSoft}};
    for (const Pair& pair : pairs)
        EXPECT_GE(contrast(pair.text, pair.ground), 4.5) << pair.name;
}

TEST_P(Contrast, BordersAndFocusStandOut) {
    const Colours& c = GetParam() ? darkColours() : lightColours();
    for (const QColor& ground : {c.window, c.base, c.alt}) {
        EXPECT_GE(contrast(c.edge, ground), 3.0) << ground.name().toStdString();
        EXPECT_GE(contrast(c.focus, ground), 3.0) << ground.name().toStdString();
    }
    EXPECT_GE(contrast(c.tileEdge, c.base), 3.0) << "tiles and parts of bars lie on cards";
}

INSTANTIATE_TEST_SUITE_P(Schemes, Contrast, ::testing::Values(false, true));

TEST(Theme, AppliesPaletteFontsAndSheet) {
    Theme theme(*qApp);
    int told = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&told] { ++told; });
    theme.apply(Scheme::Dark);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkColours().window);
    theme.apply(Scheme::Light, 200);
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightColours().window);
    EXPECT_EQ(Theme::px(10), 20);
    EXPECT_EQ(QApplication::font().pixelSize(), 28);
    EXPECT_EQ(told, 2);
    const QString sheet = qApp->styleSheet();
    EXPECT_TRUE(sheet.contains(lightColours().accent.name()));
    EXPECT_FALSE(sheet.contains(u'@'));
    theme.apply(Scheme::Light, 100);
    EXPECT_EQ(QFontInfo(Theme::font(TextRole::Body)).family(), u"Inter"_s);
    EXPECT_EQ(QFontInfo(Theme::font(TextRole::Story)).family(), u"Noto Serif"_s);
}

TEST(Theme, TextSizeStaysWithinBounds) {
    Theme theme(*qApp);
    theme.apply(Scheme::Light, 20);
    EXPECT_EQ(theme.textPercent(), 100);
    theme.apply(Scheme::Light, 900);
    EXPECT_EQ(theme.textPercent(), 200);
    theme.apply(Scheme::Light, 100);
}

TEST(Icons, AreDrawnInTheInkOfTheirState) {
    Theme theme(*qApp);
    theme.apply(Scheme::Light);
    const auto strongest = [](const QIcon& icon, QIcon::Mode mode) {
        const QImage image =
            icon.pixmap(QSize(22, 22), mode).toImage().convertToFormat(QImage::Format_ARGB32);
        QColor best(Qt::transparent);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor at = image.pixelColor(x, y); at.alpha() > best.alpha())
                    best = at;
        return QColor(best.red(), best.green(), best.blue());
    };
    const QIcon home = icon(u"go-home"_s);
    EXPECT_EQ(strongest(home, QIcon::Normal).name(), lightColours().ink.name());
    EXPECT_EQ(strongest(home, QIcon::Selected).name(), lightColours().onAccent.name());
    EXPECT_EQ(strongest(home, QIcon::Disabled).name(), lightColours().ink3.name());
    theme.apply(Scheme::Dark);
    EXPECT_EQ(strongest(home, QIcon::Normal).name(), darkColours().ink.name());
    EXPECT_EQ(strongest(icon(u"go-home"_s, IconInk::Accent), QIcon::Normal).name(),
              darkColours().accent.name());
    theme.apply(Scheme::Light);
}

TEST(Icons, EveryNameOfTheDesignExists) {
    Theme theme(*qApp);
    for (const char* name : {"go-home", "view-pim-journal", "view-visible", "office-chart-line",
                             "meeting-attending", "bookmarks", "configure", "object-locked", "edit-find",
                             "list-add", "document-export", "dialog-information", "security-high"})
        EXPECT_TRUE(QIcon::hasThemeIcon(QString::fromLatin1(name))) << name;
}

} // namespace
