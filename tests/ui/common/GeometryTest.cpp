// Where things stand: edges that line up, and bars and lines that are there only when they are needed.
#include "ui/common/CardGrid.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

class Geometry : public ::testing::Test {
protected:
    void SetUp() override { theme.apply(Scheme::Light); }
    void TearDown() override { theme.apply(Scheme::Light, 100); }
    Theme theme{*qApp};
};

/// The first column of a widget in which something other than its ground is painted.
int firstInk(QWidget& widget) {
    const QImage image = widget.grab().toImage();
    const QRgb ground = image.pixel(image.width() - 1, 0);
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) != ground)
                return x;
    return image.width();
}

} // namespace

TEST_F(Geometry, NobodyScrollsToNothing) {
    Column column;
    auto* low = new QWidget;
    low->setFixedHeight(40);
    auto* inside = new QVBoxLayout(low);
    auto* high = new QWidget;
    high->setMinimumHeight(200); // more than it can ever get
    inside->addWidget(high);
    column.body()->addWidget(low);
    column.body()->addStretch(1);
    column.resize(400, 300);
    column.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&column));
    QTest::qWait(20);
    EXPECT_EQ(column.scrollBar()->maximum(), 0);
}

TEST_F(Geometry, TicksAndRoundsStandAtTheLeftEdge) {
    for (const int percent : {100, 200}) {
        theme.apply(Scheme::Light, percent);
        QCheckBox tick(u"Afgerond"_s);
        QRadioButton round(u"houden"_s);
        for (QAbstractButton* each :
             {static_cast<QAbstractButton*>(&tick), static_cast<QAbstractButton*>(&round)})
            for (const bool on : {false, true}) {
                each->setChecked(on);
                each->resize(each->sizeHint());
                EXPECT_LE(firstInk(*each), 1)
                    << each->metaObject()->className() << " " << percent << " " << on;
            }
    }
}

TEST_F(Geometry, TheRingOfWhatHasTheFocusGrowsAndMovesNothing) {
    for (const int percent : {100, 150, 200}) {
        theme.apply(Scheme::Light, percent);
        QWidget page;
        auto* rows = new QVBoxLayout(&page);
        auto* first = new QLineEdit;
        auto* button = makeButton(u"Bewaren"_s, ButtonKind::Small);
        auto* combo = new IdCombo;
        combo->add(u"a"_s, u"Leidsche Rijn"_s);
        const QList<QWidget*> all{first, button, combo};
        for (QWidget* each : all)
            rows->addWidget(each, 0, Qt::AlignLeft);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        for (QWidget* each : all) {
            page.setFocus();
            each->clearFocus();
            const QSize before = each->sizeHint();
            each->setFocus();
            ASSERT_TRUE(QTest::qWaitFor([each] { return each->hasFocus(); }, patienceMs));
            EXPECT_EQ(each->sizeHint(), before) << each->metaObject()->className() << " " << percent;
            const QImage image = each->grab().toImage();
            for (int x = 0; x < Theme::px(size::focusRing); ++x)
                EXPECT_EQ(image.pixelColor(x, image.height() / 2), Theme::colours().focus)
                    << each->metaObject()->className() << " " << percent << " " << x;
        }
    }
}

TEST_F(Geometry, NoBarForTheMarginAtTheEndOfAColumn) {
    Column column;
    auto* block = new QWidget;
    column.body()->addWidget(block);
    column.body()->addStretch(1);
    const QMargins edge = column.body()->contentsMargins();
    constexpr int high = 500;
    block->setFixedHeight(high - edge.top() - edge.bottom() / 2);
    column.resize(600, high);
    column.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&column));
    QTRY_COMPARE_WITH_TIMEOUT(block->width(), 600 - edge.left() - edge.right(), patienceMs);
    EXPECT_EQ(column.scrollBar()->maximum(), 0);
    block->setFixedHeight(high);
    QTRY_VERIFY_WITH_TIMEOUT(column.scrollBar()->maximum() >= edge.top() + edge.bottom(), patienceMs);
}

TEST_F(Geometry, CardsStandAtTheLeftHoweverWideThePageIs) {
    QWidget page;
    auto* rows = new QVBoxLayout(&page);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* grid = new CardGrid;
    rows->addWidget(grid);
    QList<Card*> cards{new Card, new Card};
    for (Card* card : cards) {
        card->body()->addWidget(new TextLabel(u"Ali Bedacht"_s));
        grid->add(card);
    }
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    for (const int width : {700, 1100, 1400, 2000}) {
        page.resize(width, 500);
        QTRY_COMPARE_WITH_TIMEOUT(grid->width(), width, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(cards.first()->mapTo(&page, QPoint(0, 0)).x(), 0, patienceMs);
        EXPECT_LE(cards.last()->geometry().right(), width) << width;
    }
}

TEST_F(Geometry, ADrawerIsCalledAfterWhatIsShownInIt) {
    QWidget page;
    auto* row = new QHBoxLayout(&page);
    auto* side = new SidePanel;
    row->addWidget(new Column, besidePanel);
    row->addWidget(side, 1);
    side->addSection(u"Kenmerken"_s);
    QWidget* maybe = side->addSection(u"Kan nog toeval zijn"_s)->parentWidget();
    side->addSection(u"Ondergrens: veilig genoeg"_s, true);
    page.resize(900, 600);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    const auto* handle = side->findChild<QPushButton*>(u"sidePanel.open"_s);
    const auto says = [handle](const QString& words) { return handle->toolTip().endsWith(u": "_s + words); };
    EXPECT_TRUE(says(u"Ondergrens: veilig genoeg · Kenmerken · Kan nog toeval zijn"_s))
        << qPrintable(handle->toolTip());
    maybe->hide();
    EXPECT_TRUE(says(u"Ondergrens: veilig genoeg · Kenmerken"_s)) << qPrintable(handle->toolTip());
    maybe->show();
    EXPECT_TRUE(handle->toolTip().contains(u"toeval"_s));
}

TEST_F(Geometry, AShortFieldBreaksNoLabel) {
    for (const int percent : {100, 200}) {
        theme.apply(Scheme::Light, percent);
        QWidget page;
        auto* row = new QHBoxLayout(&page);
        auto* combo = new IdCombo;
        combo->add(u"a"_s, u"ja"_s);
        auto* field = new FormField(u"Wat de tafel besluit"_s, {}, combo);
        row->addWidget(field);
        row->addStretch(1);
        page.resize(900, 200);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        const auto* label = field->findChild<TextLabel*>();
        EXPECT_GE(label->width(), label->fontMetrics().horizontalAdvance(label->text())) << percent;
    }
}

TEST_F(Geometry, ButtonsOfAHeaderComeCloserBeforeTheyAreCut) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* header = new PageHeader;
    header->setTitle(u"Leidsche Rijn"_s);
    QList<QPushButton*> buttons;
    int wide = 2 * Theme::px(space::xl);
    for (const QString& words : {u"De tafel aanpassen"_s, u"Leesmap bekijken"_s, u"Leesmap maken"_s}) {
        buttons << makeButton(words, ButtonKind::Quiet);
        header->addButton(buttons.last());
        wide += buttons.last()->sizeHint().width();
    }
    column->addWidget(header);
    column->addStretch(1);
    page.resize(wide + 2 * Theme::px(space::xs) + 1, 300); // too little for what lies between them at ease
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    for (const QPushButton* button : std::as_const(buttons))
        QTRY_VERIFY_WITH_TIMEOUT(button->width() >= button->sizeHint().width(), patienceMs);
}
