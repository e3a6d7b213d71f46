#include "core/services/TrendComparison.h"
#include "tests/support/TestPaths.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/charts/ControlChart.h"
#include "ui/charts/FunnelChart.h"
#include "ui/charts/NamePlaces.h"
#include "ui/common/IdCombo.h"
#include "ui/trends/TrendsPage.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class CompareTest : public ::testing::Test {
protected:
    void SetUp() override {
        const QString data = QStringLiteral(LEERTAFEL_SOURCE "/tests/core/services/data/");
        services::TrendService& trends = store.as(0).trends();
        ASSERT_TRUE(trends.importCounts(data + u"counts-utrecht-example.csv"_s, u"example"_s,
                                        services::OnRefused::ImportNothing));
        ASSERT_TRUE(trends.importPopulation(data + u"population-utrecht-example.csv"_s,
                                            services::OnRefused::ImportNothing));
        page = std::make_unique<TrendsPage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        page->open({PageId::Trends, u"trend"_s, u"gevoel.druk|WK034409"_s});
        page->open({PageId::Trends, u"compare"_s});
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    FunnelChart* chart() { return find<FunnelChart>(u"compare.chart"_s); }
    void openPeriod(const QString& period) {
        auto* combo = find<IdCombo>(u"trends.quarter"_s);
        combo->setCurrentId(period);
        Q_EMIT combo->chosen(period);
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    std::unique_ptr<TrendsPage> page;
};

} // namespace

TEST_F(CompareTest, TheKeysWalkThePointsInTheOrderOfTheVocabulary) {
    EXPECT_TRUE(find(u"trends.compare"_s)->isVisible());
    EXPECT_TRUE(find(u"trends.theme"_s)->isVisible());
    EXPECT_FALSE(find(u"trends.area"_s)->isVisible());
    EXPECT_FALSE(find(u"trends.measure"_s)->isVisible()) << "always rates";
    openPeriod(u"2022-K4"_s);
    EXPECT_EQ(chart()->comparison().period.text(), u"2022-K4"_s);
    QTest::keyClick(chart(), Qt::Key_Home);
    qsizetype before = -1;
    for (int i = 0; i < chart()->pointCount(); ++i) {
        EXPECT_EQ(chart()->current(), i);
        EXPECT_GT(chart()->currentArea(), before);
        before = chart()->currentArea();
        const QString said = store.as(0).trends().sentence(chart()->comparison(), before);
        EXPECT_EQ(chart()->sentenceOf(i), said);
        EXPECT_EQ(find<QLabel>(u"compare.sentence"_s)->text(), said);
        EXPECT_EQ(chart()->accessibleDescription(), said);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chart());
        ASSERT_NE(spoken, nullptr);
        ASSERT_EQ(spoken->childCount(), chart()->pointCount());
        EXPECT_EQ(spoken->child(i)->text(QAccessible::Name), said);
        QTest::keyClick(chart(), Qt::Key_Right);
    }
    EXPECT_EQ(chart()->current(), chart()->pointCount() - 1) << "stays at the last one";
    EXPECT_GE(chart()->pointCount(), 5);
}

TEST_F(CompareTest, WhatIsNotDrawnIsNamedBelow) {
    openPeriod(u"2022-K4"_s);
    const QString below = find<QLabel>(u"compare.missing"_s)->text();
    int named = 0;
    for (const services::ComparedArea& area : chart()->comparison().areas) {
        const QString name = store.vocabulary()->findArea(area.area)->name;
        EXPECT_EQ(below.contains(name), !area.rate.has_value()) << qPrintable(name);
        named += area.rate ? 0 : 1;
    }
    EXPECT_EQ(find(u"compare.missing"_s)->isVisible(), named > 0);
    EXPECT_EQ(find<QLabel>(u"compare.meaning"_s)->text(),
              store.as(0).trends().meaning(chart()->comparison()));
}

TEST_F(CompareTest, AYearIsAPeriodTooAndOtherViewsTakeItsLastQuarter) {
    openPeriod(u"2022"_s);
    EXPECT_TRUE(chart()->comparison().period.year);
    EXPECT_EQ(find<IdCombo>(u"trends.quarter"_s)->currentId(), u"2022"_s);
    page->open({PageId::Trends, u"overview"_s});
    EXPECT_EQ(find<IdCombo>(u"trends.quarter"_s)->currentId(), u"2022-K4"_s);
    EXPECT_TRUE(find(u"trends.measure"_s)->isVisible());
}

TEST_F(CompareTest, EnterOpensItOverTimeAndEscComesBack) {
    openPeriod(u"2022-K4"_s);
    QTest::keyClick(chart(), Qt::Key_End);
    const AreaCode area = chart()->comparison().areas[chart()->currentArea()].area;
    QTest::keyClick(chart(), Qt::Key_Return);
    auto* opened = find<ControlChart>(u"trends.chart"_s);
    EXPECT_TRUE(opened->isVisible());
    EXPECT_EQ(opened->trend().area, area);
    EXPECT_EQ(opened->trend().points.at(opened->current()).quarter, Quarter::of(2022, 4));
    EXPECT_TRUE(page->goBack());
    EXPECT_TRUE(chart()->isVisible());
    EXPECT_EQ(chart()->comparison().areas[chart()->currentArea()].area, area);
    EXPECT_EQ(page->focusWidget(), chart());
}

TEST_F(CompareTest, ThePointIsChosenWithTheMouseToo) {
    openPeriod(u"2022-K4"_s);
    QTest::keyClick(chart(), Qt::Key_Home);
    auto* canvas = chart()->findChild<QWidget*>(u"funnelChart.canvas"_s);
    const int last = chart()->pointCount() - 1;
    QTest::mouseClick(canvas, Qt::LeftButton, {}, chart()->pointRect(last).center());
    EXPECT_EQ(chart()->current(), last);
}

TEST_F(CompareTest, TheChartStaysInItsCardHoweverLowTheWindow) {
    openPeriod(u"2025-K3"_s);
    for (const int height : {420, 560, 606, 700, 900}) {
        page->resize(1104, height);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const QWidget* card = chart()->parentWidget();
                return card->rect().contains(chart()->geometry()) &&
                       chart()->height() >= chart()->minimumSizeHint().height();
            },
            10000))
            << height;
    }
}

TEST(FunnelPainting, ThePlaceHasAShapeOfItsOwn) {
    services::TrendComparison comparison;
    for (int i = 0; i < 4; ++i) {
        services::ComparedArea area;
        area.youths = 2000 * (i + 1);
        area.count = 10;
        area.rate = 2;
        area.upper = 3;
        comparison.areas.append(area);
    }
    comparison.centre = 2;
    comparison.narrow = {{100, 1, 3, 0, 4}, {9000, 1, 3, 0, 4}};
    const auto painted = [&] {
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintFunnel(painter, image.size(), comparison, {u"A"_s, u"B"_s, u"C"_s, u"D"_s},
                    printLook(screenChartWords()), screenFunnelWords());
        painter.end();
        return image;
    };
    QList<QImage> seen;
    for (const services::FunnelPlace place :
         {services::FunnelPlace::Unjudged, services::FunnelPlace::Within, services::FunnelPlace::Between,
          services::FunnelPlace::Outside}) {
        comparison.areas[1].place = place;
        const QImage image = painted();
        EXPECT_FALSE(seen.contains(image)) << int(place);
        seen.append(image);
    }
}

TEST(NamePlaces, KeepClearOfTheLinesWhereTheyCan) {
    // Two limits fan out right through where a name would stand first, at either side of its point.
    const QList<NamedPoint> points{{{200, 100}, {90, 14}}, {{60, 100}, {40, 14}}};
    const QList<QPolygonF> lines{{{{0, 98}, {400, 104}}}, {{{0, 70}, {150, 82}, {400, 86}}}};
    const QRectF room(0, 0, 400, 300);
    const auto places = namePlaces(points, lines, room, 14);
    ASSERT_EQ(places.size(), 2);
    for (const NamePlace& place : places) {
        EXPECT_FALSE(place.box.isNull());
        EXPECT_TRUE(place.leader.isNull());
        EXPECT_TRUE(room.contains(place.box));
        EXPECT_FALSE(isCrossed(place.box, lines));
    }
    EXPECT_FALSE(places[0].box.intersects(places[1].box));
    EXPECT_EQ(namePlaces(points, {}, room, 14)[0].box.center().y(), 100) << "without lines it stands beside";
    // Nowhere is clear: the name stands beside its point all the same.
    QList<QPolygonF> everywhere;
    for (int y = 0; y < 300; y += 5)
        everywhere.append(QPolygonF{{0, double(y)}, {400, double(y)}});
    const auto crossed = namePlaces(points, everywhere, room, 14);
    EXPECT_FALSE(crossed[0].box.isNull());
    EXPECT_TRUE(crossed[0].leader.isNull()) << "a line through it is better than a place further away";
    EXPECT_TRUE(namePlaces({{{200, 100}, {900, 14}}}, {}, room, 14)[0].box.isNull())
        << "wider than all there is";
}

TEST(NamePlaces, BelongToTheirPoint) {
    constexpr qreal away = 14;
    const QRectF room(0, 0, 900, 150);
    QRandomGenerator random(7);
    int led = 0, none = 0;
    for (int round = 0; round < 300; ++round) {
        QList<NamedPoint> points;
        for (int i = 0; i < 10; ++i)
            points.append(
                {{20 + random.bounded(860.0), 10 + random.bounded(130.0)}, {40 + random.bounded(70.0), 15}});
        const auto places = namePlaces(points, {}, room, away);
        ASSERT_EQ(places.size(), points.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            const NamePlace& place = places[i];
            if (place.box.isNull()) {
                ++none;
                continue;
            }
            ASSERT_TRUE(room.contains(place.box));
            const qreal own = distanceTo(place.box, points[i].centre);
            if (!place.leader.isNull()) {
                ++led;
                ASSERT_NEAR(QLineF(place.leader.p1(), points[i].centre).length(), away, 0.01)
                    << "begins at its point";
                ASSERT_NEAR(distanceTo(place.box, place.leader.p2()), 0, 0.01) << "and ends at its name";
            }
            for (qsizetype j = 0; j < places.size(); ++j) {
                if (i == j)
                    continue;
                const qreal other = distanceTo(place.box, points[j].centre);
                ASSERT_GE(other, away - 0.01) << "over another point";
                ASSERT_TRUE(!place.leader.isNull() || other > 1.4 * own) << "taken for another point";
                ASSERT_FALSE(place.box.intersects(places[j].box));
                ASSERT_FALSE(!places[j].leader.isNull() &&
                             isCrossed(place.box, {QPolygonF{places[j].leader.p1(), places[j].leader.p2()}}))
                    << "a leader runs through the name of another";
            }
        }
    }
    // One that is to have no name stands in the way only.
    const auto nameless = namePlaces({{{200, 100}, {0, 0}}, {{230, 100}, {90, 14}}}, {}, room, away);
    EXPECT_TRUE(nameless[0].box.isNull());
    EXPECT_EQ(nameless[1].box.left(), 230 + away);
    EXPECT_GT(led, 100);
    EXPECT_LT(none, 90) << "of 3,000 names";
}

TEST_F(CompareTest, NoPointGoesWithoutAName) {
    openPeriod(u"2022-K4"_s);
    EXPECT_TRUE(chart()->listedAreas().isEmpty()) << "there is room by the points";
    FunnelChart crowded;
    services::TrendComparison comparison;
    QStringList names;
    for (int i = 0; i < 14; ++i) {
        services::ComparedArea area;
        area.area = AreaCode(u"WK0344%1"_s.arg(i, 2, 10, QLatin1Char('0')));
        area.youths = 5000 + 10 * i;
        area.count = 10;
        area.rate = 2 + 0.01 * i;
        comparison.areas.append(area);
        names.append(u"Een wijk met een lange naam %1"_s.arg(i));
    }
    crowded.resize(560, 300);
    crowded.show();
    crowded.setComparison(comparison, names, [&names](qsizetype area) { return names.at(area); });
    const auto listed = crowded.listedAreas();
    ASSERT_FALSE(listed.isEmpty()) << "so many on one spot have no room";
    const QImage with = crowded.grab().toImage();
    for (const qsizetype area : listed) {
        // It stands in the legend: another name there is another picture.
        QStringList others = names;
        others[area].replace(u"naam"_s, u"maan"_s); // as wide
        crowded.setComparison(comparison, others, [&others](qsizetype at) { return others.at(at); });
        EXPECT_NE(crowded.grab().toImage(), with) << area;
    }
    for (int i = 0; i < crowded.pointCount(); ++i)
        EXPECT_FALSE(crowded.sentenceOf(i).isEmpty()) << "and under the mouse and the keys";
}

TEST(FunnelPainting, EachKindOfLimitHasASampleOfItsOwn) {
    services::TrendComparison comparison;
    for (int i = 0; i < 3; ++i) {
        services::ComparedArea area;
        area.youths = 3000 * (i + 1);
        area.count = 10;
        area.rate = 2;
        area.upper = 3;
        comparison.areas.append(area);
    }
    comparison.centre = 2;
    comparison.narrow = {{100, 1, 3, 0, 4}, {9000, 1, 3, 0, 4}};
    comparison.wide = comparison.narrow;
    const auto painted = [&](const FunnelWords& words) {
        QImage image(900, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintFunnel(painter, image.size(), comparison, {u"A"_s, u"B"_s, u"C"_s},
                    printLook(screenChartWords()), words);
        painter.end();
        return image;
    };
    const QImage plain = painted(screenFunnelWords());
    for (QString FunnelWords::*one : {&FunnelWords::wide, &FunnelWords::widest, &FunnelWords::far}) {
        FunnelWords words = screenFunnelWords();
        words.*one = u"iets anders"_s;
        EXPECT_NE(painted(words), plain);
    }
}
