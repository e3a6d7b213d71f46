#include "ui/shell/PageArea.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int fields = 12;

/// A page with more fields than a low window shows.
class PageInALowWindow : public ::testing::Test {
protected:
    void SetUp() override {
        theme.apply(Scheme::Light);
        auto* pages = new QStackedWidget(&window);
        area = new PageArea(pages, &window);
        auto* around = new QVBoxLayout(&window);
        around->setContentsMargins(0, 0, 0, 0);
        around->addWidget(area);
        auto* page = new QWidget;
        auto* rows = new QVBoxLayout(page);
        auto* header = new PageHeader;
        header->setTitle(u"Een bladzijde"_s);
        rows->addWidget(header);
        column = new Column;
        rows->addWidget(column, 1);
        for (int i = 0; i < fields; ++i)
            addField();
        pages->addWidget(page);
        window.resize(640, 300);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    void addField() {
        lines << new QLineEdit;
        column->body()->addWidget(
            new FormField(u"Veld %1"_s.arg(lines.size()), u"Een regel uitleg."_s, lines.last()));
    }
    bool isInSight(const QLineEdit* line) const {
        const int top = line->mapTo(area, QPoint(0, 0)).y();
        return top >= 0 && top + line->height() <= area->height();
    }
    int scrolled() const { return area->verticalScrollBar()->value(); }

    Theme theme{*qApp};
    QWidget window;
    PageArea* area = nullptr;
    Column* column = nullptr;
    QList<QLineEdit*> lines;
};

} // namespace

TEST_F(PageInALowWindow, ScrollsByOneBar) {
    QTRY_VERIFY_WITH_TIMEOUT(area->verticalScrollBar()->maximum() > 0, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(column->scrollBar()->maximum() == 0, 10'000);
    const int before = area->verticalScrollBar()->maximum();
    addField();
    QTRY_VERIFY_WITH_TIMEOUT(area->verticalScrollBar()->maximum() > before, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(column->scrollBar()->maximum() == 0, 10'000);
}

TEST_F(PageInALowWindow, APageWithLittleOnItDoesNotScroll) {
    QTRY_VERIFY_WITH_TIMEOUT(area->verticalScrollBar()->maximum() > 0, 10'000);
    for (QLineEdit* line : std::as_const(lines))
        line->parentWidget()->hide();
    QTRY_COMPARE_WITH_TIMEOUT(area->verticalScrollBar()->maximum(), 0, 10'000);
}

TEST_F(PageInALowWindow, BeginsAtItsTopAndFollowsTheKeys) {
    QTRY_VERIFY_WITH_TIMEOUT(area->verticalScrollBar()->maximum() > 0, 10'000);
    area->begin();
    lines.at(5)->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(lines.at(5)->hasFocus(), 10'000);
    EXPECT_EQ(scrolled(), 0);
    QTest::keyClick(lines.at(5), Qt::Key_Tab);
    QTRY_VERIFY_WITH_TIMEOUT(lines.at(6)->hasFocus(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(isInSight(lines.at(6)), 10'000);
    EXPECT_GT(scrolled(), 0);
    area->begin();
    EXPECT_EQ(scrolled(), 0);
}

TEST(PageArea, IsAsHighAsWhatIsOnTop) {
    Theme theme(*qApp);
    theme.apply(Scheme::Light);
    QWidget window;
    auto* pages = new QStackedWidget(&window);
    PageArea area(pages, &window);
    auto* around = new QVBoxLayout(&window);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(&area);
    auto* page = new QWidget;
    auto* layers = new QStackedLayout(page);
    auto* high = new QWidget;
    auto* rows = new QVBoxLayout(high);
    rows->addWidget(new TextLabel(u"Een lange regel die om moet lopen. "_s.repeated(200)));
    layers->addWidget(high);
    auto* low = new QWidget;
    auto* few = new QVBoxLayout(low);
    few->addWidget(new TextLabel(u"Een korte regel die om kan lopen."_s));
    few->addStretch(1);
    auto* foot = new QLineEdit;
    few->addWidget(foot);
    layers->addWidget(low);
    pages->addWidget(page);
    window.resize(640, 500);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY_WITH_TIMEOUT(area.verticalScrollBar()->maximum() > 0, 10'000);
    layers->setCurrentWidget(low);
    QTRY_VERIFY_WITH_TIMEOUT(area.verticalScrollBar()->maximum() == 0, 10'000);
    EXPECT_TRUE(area.rect().contains(QRect(foot->mapTo(&area, QPoint(0, 0)), foot->size())));
}

TEST(PageArea, DoesNotScrollForTabsThatFitBesideEachOther) {
    Theme theme(*qApp);
    theme.apply(Scheme::Light);
    QWidget window;
    auto* pages = new QStackedWidget(&window);
    PageArea area(pages, &window);
    auto* around = new QVBoxLayout(&window);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(&area);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    auto* tabs = new TabStrip;
    for (const QString& words : {u"Voor mij"_s, u"Mijn verzoeken"_s, u"Afgerond"_s})
        tabs->addTab(words);
    rows->addWidget(tabs);
    rows->addWidget(new QStackedWidget, 1); // pages with tabs have one
    pages->addWidget(page);
    window.resize(640, 500);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    EXPECT_FALSE(QTest::qWaitFor([&] { return area.verticalScrollBar()->maximum() > 0; }, 500));
}

TEST_F(PageInALowWindow, ShowsWhatIsAskedFor) {
    QTRY_VERIFY_WITH_TIMEOUT(area->verticalScrollBar()->maximum() > 0, 10'000);
    area->begin();
    bringIntoView(lines.last());
    QTRY_VERIFY_WITH_TIMEOUT(isInSight(lines.last()), 10'000);
}

TEST(PageArea, IsNoWiderThanIsWorkedInAtEase) {
    Theme theme(*qApp);
    theme.apply(Scheme::Light);
    QWidget window;
    auto* pages = new QStackedWidget(&window);
    PageArea area(pages, &window);
    auto* around = new QVBoxLayout(&window);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(&area);
    pages->addWidget(new QWidget);
    window.resize(size::pageMost, 500);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE_WITH_TIMEOUT(pages->width(), int(size::pageMost), 10'000);
    window.resize(size::pageMost + 600, 500);
    QTRY_COMPARE_WITH_TIMEOUT(pages->geometry().left(), 300, 10'000);
    EXPECT_EQ(pages->width(), int(size::pageMost));
    EXPECT_EQ(window.grab().toImage().pixelColor(299, 250), Theme::colours().line);
    EXPECT_EQ(window.grab().toImage().pixelColor(300 + size::pageMost, 250), Theme::colours().line);
    area.setWhole(true);
    QTRY_COMPARE_WITH_TIMEOUT(pages->width(), window.width(), 10'000);
    EXPECT_EQ(pages->geometry().left(), 0);
}
