#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/common/Widgets.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

#include <cmath>

using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = qMax(luminance(a), luminance(b));
    const double low = qMin(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// The strongest contrast with the ground that is painted inside a widget, away from its frame.
double strongest(QWidget& widget) {
    const QImage image = widget.grab().toImage();
    const QColor ground = image.pixelColor(image.width() - 12, image.height() / 2);
    double best = 1;
    for (int y = 8; y < image.height() - 8; ++y)
        for (int x = 8; x < image.width() - 8; ++x)
            best = qMax(best, contrast(image.pixelColor(x, y), ground));
    return best;
}

QString many(int words) { return QString(u"woord "_s).repeated(words).trimmed(); }

class Look : public ::testing::Test {
protected:
    void SetUp() override { theme.apply(Scheme::Light); }
    void TearDown() override { theme.apply(Scheme::Light, 100); }
    Theme theme{*qApp};
};

TEST_F(Look, PlaceholderIsReadableAsPainted) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        // Large, so that some pixel lies wholly within a letter.
        theme.apply(scheme, 200);
        QLineEdit line;
        line.setPlaceholderText(u"Zoeken in alle teksten"_s);
        QPlainTextEdit plain;
        plain.setPlaceholderText(u"Wat doet dit met je?"_s);
        QTextEdit rich;
        rich.setPlaceholderText(u"Wat doet dit met je?"_s);
        for (QWidget* field :
             {static_cast<QWidget*>(&line), static_cast<QWidget*>(&plain), static_cast<QWidget*>(&rich)}) {
            field->resize(700, 120);
            field->show();
            ASSERT_TRUE(QTest::qWaitForWindowExposed(field));
            EXPECT_GE(strongest(*field), 4.5)
                << field->metaObject()->className() << (scheme == Scheme::Dark ? " dark" : " light");
        }
    }
}

TEST_F(Look, NothingInAColumnIsSqueezed) {
    // Words that wrap sooner than the layout counts with, because their card is not as wide as the column.
    for (const int height : {200, 500, 900}) {
        Column column;
        auto* card = new Card;
        card->setMaximumWidth(300);
        auto* words = new TextLabel(many(60));
        card->body()->addWidget(words);
        auto* grid = new QGridLayout;
        for (int i = 0; i < 6; ++i) {
            auto* combo = new IdCombo;
            combo->add(u"a"_s, u"Leidsche Rijn"_s);
            grid->addWidget(combo, i, 0);
            grid->addWidget(new QCheckBox(u"Vleuten-De Meern"_s), i, 1);
        }
        card->body()->addLayout(grid);
        column.body()->addWidget(card);
        column.body()->addStretch(1);
        column.resize(900, height);
        column.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&column));
        words->setText(many(90));
        QTRY_VERIFY_WITH_TIMEOUT(words->height() >= words->heightForWidth(words->width()), 2000);
        for (const QWidget* each : column.findChildren<QWidget*>()) {
            if (qobject_cast<const QComboBox*>(each) || qobject_cast<const QCheckBox*>(each)) {
                EXPECT_GE(each->height(), each->sizeHint().height()) << height;
            }
        }
        words->setText(many(3));
        // Nothing is left of the room taken.
        QTRY_COMPARE_WITH_TIMEOUT(words->height(), words->heightForWidth(words->width()), 2000);
    }
}

TEST_F(Look, RowsGrowWithTheirWords) {
    Column column;
    auto* list = new RowList(u"Afspraken die lopen"_s);
    for (const int words : {2, 9, 16})
        list->addRow(u"view-task"_s, many(words), many(2 * words), u"vóór do 26 nov"_s, u"Bekijken"_s);
    column.body()->addWidget(list);
    column.body()->addStretch(1);
    column.resize(760, 600);
    column.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&column));
    for (const int width : {760, 620, 1200}) {
        column.resize(width, 600);
        const auto titles = list->findChildren<TitleLabel*>();
        ASSERT_EQ(titles.size(), 6);
        for (const TitleLabel* title : titles)
            QTRY_VERIFY_WITH_TIMEOUT(title->height() >= title->heightForWidth(title->width()), 2000);
    }
}

TEST_F(Look, RightEdgeStaysWhereItIsWhenAColumnScrolls) {
    Column column;
    auto* card = new Card;
    auto* words = new TextLabel(many(5));
    card->body()->addWidget(words);
    column.body()->addWidget(card);
    column.body()->addStretch(1);
    column.resize(600, 300);
    column.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&column));
    const int edge = card->mapTo(&column, QPoint(card->width(), 0)).x();
    EXPECT_EQ(edge, 600 - space::xl);
    EXPECT_EQ(column.scrollBar()->maximum(), 0);
    words->setText(many(500));
    QTRY_VERIFY_WITH_TIMEOUT(column.scrollBar()->maximum() > 0, 1000);
    EXPECT_EQ(card->mapTo(&column, QPoint(card->width(), 0)).x(), edge);
    auto* bar = column.findChild<QScrollBar*>(u"column.bar"_s);
    ASSERT_TRUE(bar && bar->isVisible());
    bar->setValue(bar->maximum());
    EXPECT_EQ(column.scrollBar()->value(), column.scrollBar()->maximum());
}

TEST_F(Look, FocusShowsTheFieldWithItsLabel) {
    Column column;
    QList<QLineEdit*> fields;
    for (int i = 0; i < 20; ++i) {
        fields << new QLineEdit;
        column.body()->addWidget(
            new FormField(u"Veld %1"_s.arg(i), u"Waarom dit gevraagd wordt."_s, fields.last()));
    }
    column.resize(500, 260);
    column.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&column));
    const auto isWhole = [&column](const QWidget* widget) {
        const QRect box(widget->mapTo(&column, QPoint(0, 0)), widget->size());
        return box.top() >= 0 && box.bottom() < column.height();
    };
    for (const int i : {10, 19, 4, 0}) {
        fields.at(i)->setFocus(Qt::TabFocusReason);
        EXPECT_TRUE(isWhole(fields.at(i)->parentWidget())) << i;
    }
    // A list that opens at the foot.
    auto* list = new QPlainTextEdit;
    list->setFixedHeight(120);
    column.body()->addWidget(list);
    bringIntoView(list);
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(list), 1000);
}

TEST_F(Look, RichTextHasTheRhythmOfItsRole) {
    for (const int percent : {100, 150}) {
        theme.apply(Scheme::Light, percent);
        TextLabel plain(many(60));
        TextLabel rich(u"<b>Let op.</b> "_s + many(60));
        const int line = Theme::lineHeight(TextRole::Body);
        const int few = rich.heightForWidth(Theme::px(200));
        rich.setText(u"<b>Let op.</b> "_s + many(20));
        EXPECT_EQ(few % line, 0) << few;
        EXPECT_EQ(rich.heightForWidth(Theme::px(200)) % line, 0);
        EXPECT_LT(rich.heightForWidth(Theme::px(200)), few);
    }
}

TEST_F(Look, QuartersAndAreasAreNotBrokenAtTheirHyphen) {
    TextLabel label(u"2025-K3"_s);
    const int whole = label.sizeHint().width();
    const int line = Theme::lineHeight(TextRole::Body);
    // Broken at the hyphen this would be "a 2025-" and "K3 iii".
    label.setText(u"a 2025-K3 iii"_s);
    EXPECT_EQ(label.heightForWidth(whole + 2), 3 * line);
    label.setText(u"klein-steeds"_s);
    EXPECT_EQ(label.heightForWidth(label.fontMetrics().horizontalAdvance(u"steeds-"_s)), 2 * line);
}

TEST_F(Look, LinksStandFlushAndAreRingedFromOutside) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* first = makeButton(u"Eerst"_s, ButtonKind::Quiet);
    auto* link = makeButton(u"Nog 1 bij Trends"_s, ButtonKind::Link);
    auto* wrapping = makeLink(u"Twee huizen, twee schriften"_s);
    column->addWidget(first);
    column->addWidget(link, 0, Qt::AlignLeft);
    column->addWidget(wrapping);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    first->setFocus();
    EXPECT_FALSE(page.findChild<QWidget*>(u"focusRing"_s));
    for (QWidget* each : {static_cast<QWidget*>(link), static_cast<QWidget*>(wrapping)}) {
        const QRect before = each->geometry();
        each->setFocus(Qt::TabFocusReason);
        ASSERT_TRUE(each->hasFocus());
        QTest::qWait(20);
        EXPECT_EQ(each->geometry(), before);
        const auto rings = page.findChildren<QWidget*>(u"focusRing"_s);
        ASSERT_EQ(rings.size(), 1);
        EXPECT_TRUE(rings.first()->isVisible());
        EXPECT_TRUE(rings.first()->geometry().contains(before.adjusted(-2, -1, 2, 1)));
    }
    // The words reach the left edge of the link: no side padding.
    const QImage image = link->grab().toImage();
    bool inked = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < 3; ++x)
            inked = inked || contrast(image.pixelColor(x, y), Theme::colours().window) > 2;
    EXPECT_TRUE(inked);
}

TEST_F(Look, AFilledButtonShowsThatItHasTheFocus) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(20, 20, 20, 20);
    auto* filled = makeButton(u"Vastleggen"_s, ButtonKind::Primary);
    auto* other = makeButton(u"Terug"_s, ButtonKind::Quiet);
    column->addWidget(filled);
    column->addWidget(other);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    other->setFocus();
    QTest::qWait(20);
    const QImage before = page.grab().toImage();
    filled->setFocus(Qt::TabFocusReason);
    QTest::qWait(20);
    const QImage after = page.grab().toImage();
    const QRect box = filled->geometry();
    const auto changed = [&](const QPoint& at) {
        return contrast(before.pixelColor(at), after.pixelColor(at)) >= 3;
    };
    // A line around it with the ground between them: beside the fill alone it would not be seen.
    for (const QPoint& side :
         {QPoint(box.left() - 4, box.center().y()), QPoint(box.right() + 4, box.center().y()),
          QPoint(box.center().x(), box.top() - 3), QPoint(box.center().x(), box.bottom() + 3)})
        EXPECT_TRUE(changed(side)) << side.x() << ' ' << side.y();
    for (const QPoint& gap :
         {QPoint(box.left() - 1, box.center().y()), QPoint(box.center().x(), box.top() - 1)})
        EXPECT_EQ(before.pixelColor(gap), after.pixelColor(gap));
}

TEST_F(Look, OnlyTheChosenTabHasTheAccentBar) {
    TabStrip tabs;
    for (const QString& words : {u"Voorbereiden"_s, u"Besluiten"_s, u"Alle tafels"_s})
        tabs.addTab(words);
    tabs.setCurrent(1);
    tabs.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&tabs));
    auto* first = tabs.findChild<QPushButton*>(u"tab.0"_s);
    auto* second = tabs.findChild<QPushButton*>(u"tab.1"_s);
    const auto foot = [](QWidget* tab) {
        const QImage image = tab->grab().toImage();
        return image.pixelColor(image.width() / 2, image.height() - 2).name();
    };
    const QSize before = first->sizeHint();
    first->setFocus();
    EXPECT_EQ(first->sizeHint(), before);
    EXPECT_EQ(foot(second), Theme::colours().accent.name());
    EXPECT_NE(foot(first), Theme::colours().accent.name());
    // Going to another tab takes the focus along when a tab of the strip has it.
    second->setFocus();
    tabs.setCurrent(2);
    EXPECT_TRUE(tabs.findChild<QPushButton*>(u"tab.2"_s)->hasFocus());
}

TEST_F(Look, ChipsHaveOneMetric) {
    for (const int percent : {100, 200}) {
        theme.apply(Scheme::Light, percent);
        for (const auto look : {Chip::Look::Neutral, Chip::Look::OchreDashed, Chip::Look::Red}) {
            const Chip chip(u"concept"_s, look);
            EXPECT_EQ(chip.sizeHint().height(), Theme::px(size::chip));
            EXPECT_LE(chip.sizeHint().width(),
                      chip.fontMetrics().horizontalAdvance(chip.text()) + Theme::px(18));
        }
    }
}

TEST_F(Look, WhatIsFilledInHasOneHeight) {
    for (const int percent : {100, 150, 200}) {
        theme.apply(Scheme::Light, percent);
        QWidget page;
        auto* row = new QHBoxLayout(&page);
        auto* beside = new QWidget;
        auto* inside = new QHBoxLayout(beside);
        inside->setContentsMargins(0, 0, 0, 0);
        auto* path = new QLineEdit;
        auto* choose = makeButton(u"Kiezen…"_s, ButtonKind::Quiet);
        inside->addWidget(path);
        inside->addWidget(choose);
        row->addWidget(new FormField(u"Bestand"_s, {}, beside));
        auto* count = new QSpinBox;
        row->addWidget(new FormField(u"Aantal"_s, {}, count));
        auto* area = new IdCombo;
        area->add(u"a"_s, u"Leidsche Rijn"_s);
        row->addWidget(new FormField(u"Wijk"_s, {}, area));
        page.resize(1000, 200);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        for (QWidget* focused : QList<QWidget*>{path, choose, count, area}) {
            focused->setFocus();
            for (QWidget* each : QList<QWidget*>{path, choose, count, area})
                QTRY_COMPARE_WITH_TIMEOUT(each->height(), Theme::px(size::field), 10'000);
        }
    }
    theme.apply(Scheme::Light, 100);
}

TEST_F(Look, DrawerIsCalledAfterWhatIsInIt) {
    QWidget page;
    page.resize(900, 600);
    auto* row = new QHBoxLayout(&page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    auto* side = new SidePanel;
    side->addSection(u"Veiligheid: de ondergrens"_s, true);
    side->addSection(u"Kenmerken"_s);
    row->addWidget(side);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    auto* handle = side->findChild<QPushButton*>(u"sidePanel.open"_s);
    ASSERT_TRUE(handle->isVisible());
    EXPECT_TRUE(handle->accessibleName().contains(u"Veiligheid: de ondergrens · Kenmerken"_s));
    EXPECT_EQ(handle->height(), page.height());
    EXPECT_EQ(handle->grab().toImage().pixelColor(1, 300), Theme::colours().red);
    QTest::mouseClick(handle, Qt::LeftButton, {}, QPoint(10, 500));
    EXPECT_GE(side->width(), size::sidePanelMin);
    side->clear();
    EXPECT_FALSE(handle->accessibleName().contains(u"Kenmerken"_s));
}

TEST_F(Look, FocusIsShownOnce) {
    // Fusion would draw a frame of its own inside our ring.
    auto shown = std::unique_ptr<QPushButton>(makeButton(u"Lezen"_s, ButtonKind::Quiet));
    shown->resize(200, 60);
    shown->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(shown.get()));
    shown->setFocus();
    const QImage image = shown->grab().toImage();
    // Between ring and words there is nothing but the ground.
    for (int y = 3; y < 15; ++y)
        EXPECT_EQ(image.pixelColor(100, y), Theme::colours().base) << y;
}

} // namespace
