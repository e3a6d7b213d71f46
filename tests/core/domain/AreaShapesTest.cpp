#include "core/domain/AreaShapes.h"

#include "tests/support/SampleMap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {

std::shared_ptr<const Vocabulary> words() {
    static const auto loaded = Vocabulary::load(u":/vocabulary"_s);
    return loaded ? *loaded : nullptr;
}

Result<AreaShapes> read(const QByteArray& bytes) {
    return AreaShapes::read(bytes, *words(), u"/somewhere/wijken.geojson"_s);
}

Result<AreaShapes> read(const QJsonArray& features) { return read(test::collectionOf(features)); }

QJsonArray square(double x, double y, double side = 1) {
    return {QJsonArray{x, y}, QJsonArray{x + side, y}, QJsonArray{x + side, y + side},
            QJsonArray{x, y + side}, QJsonArray{x, y}};
}

QJsonObject feature(const QJsonObject& properties, const QString& type, const QJsonArray& coordinates) {
    return {{u"type"_s, u"Feature"_s},
            {u"properties"_s, properties},
            {u"geometry"_s, QJsonObject{{u"type"_s, type}, {u"coordinates"_s, coordinates}}}};
}

QJsonObject plain(const QString& code, double x = 0, double y = 0) {
    return feature({{u"code"_s, code}}, u"Polygon"_s, test::listOf({square(x, y)}));
}

/// The second of two, so that the number says which one it is.
void expectRefused(const QJsonObject& second, const QString& reason) {
    const auto shapes = read(QJsonArray{plain(u"WK034401"_s), second});
    ASSERT_FALSE(shapes) << qPrintable(reason);
    EXPECT_EQ(shapes.error().code, ErrorCode::FileFormat);
    EXPECT_EQ(shapes.error().context.value(u"reason"_s), reason);
    EXPECT_EQ(shapes.error().context.value(u"feature"_s), u"2"_s) << qPrintable(reason);
    EXPECT_EQ(shapes.error().context.value(u"path"_s), u"/somewhere/wijken.geojson"_s);
}

void expectRefused(const QByteArray& bytes, const QString& reason) {
    const auto shapes = read(bytes);
    ASSERT_FALSE(shapes) << qPrintable(reason);
    EXPECT_EQ(shapes.error().context.value(u"reason"_s), reason);
    EXPECT_FALSE(shapes.error().context.contains(u"feature"_s)) << qPrintable(reason);
}

} // namespace

TEST(AreaShapes, ReadsTheTenWijkenAndKeepsThem) {
    for (const QString& property : {u"code"_s, u"statcode"_s, u"WIJKCODE"_s}) {
        const auto shapes = read(test::sampleAreas(property));
        ASSERT_TRUE(shapes) << qPrintable(property);
        ASSERT_EQ(shapes->shapes().size(), 10);
        EXPECT_EQ(shapes->source(), u"wijken.geojson"_s);
        EXPECT_TRUE(shapes->without(*words()).isEmpty());
        EXPECT_EQ(qMax(shapes->extent().width(), shapes->extent().height()), AreaShapes::kGrid);
        for (const AreaShape& shape : shapes->shapes()) {
            ASSERT_EQ(shape.rings.size(), 1);
            EXPECT_GE(shape.rings.first().size(), 4);
        }
        EXPECT_EQ(AreaShapes::fromText(shapes->toText(), *words()), *shapes);
    }
}

TEST(AreaShapes, NorthIsUpAndADegreeEastIsShorter) {
    const auto shapes = read(QJsonArray{plain(u"WK034401"_s, 5, 52), plain(u"WK034402"_s, 5, 53)});
    ASSERT_TRUE(shapes);
    const auto top = [&](const QString& code) {
        int least = AreaShapes::kGrid;
        for (const QPoint& point : shapes->of(AreaCode(code))->rings.first())
            least = qMin(least, point.y());
        return least;
    };
    EXPECT_EQ(top(u"WK034402"_s), 0);
    EXPECT_EQ(top(u"WK034401"_s), AreaShapes::kGrid / 2);
    // One degree wide, two high, around 53 degrees.
    EXPECT_NEAR(double(shapes->extent().width()) / shapes->extent().height(), std::cos(0.925) / 2, 0.001);
    const auto metres = read(QJsonArray{plain(u"WK034401"_s, 130'000, 450'000)});
    ASSERT_TRUE(metres) << "metres of a flat grid";
    EXPECT_EQ(metres->extent(), QSize(AreaShapes::kGrid, AreaShapes::kGrid));
}

TEST(AreaShapes, KnowsAnAreaByItsNameToo) {
    for (const QString& property : {u"name"_s, u"naam"_s, u"statnaam"_s})
        for (const QString& name : {u"Leidsche Rijn"_s, u"leidsche rijn"_s, u"Wijk 09 Leidsche Rijn"_s}) {
            const auto shapes =
                read(QJsonArray{feature({{property, name}}, u"Polygon"_s, test::listOf({square(0, 0)}))});
            ASSERT_TRUE(shapes) << qPrintable(name);
            EXPECT_EQ(shapes->shapes().first().area, AreaCode(u"WK034409"_s));
        }
    // A number of the city's own says nothing; the name does.
    EXPECT_TRUE(read(QJsonArray{feature({{u"code"_s, 9}, {u"naam"_s, u"Leidsche Rijn"_s}}, u"Polygon"_s,
                                        test::listOf({square(0, 0)}))}));
    // There is a West in other cities as well, and its code says so.
    EXPECT_FALSE(read(QJsonArray{feature({{u"statcode"_s, u"WK036301"_s}, {u"statnaam"_s, u"West"_s}},
                                         u"Polygon"_s, test::listOf({square(0, 0)}))}));
}

TEST(AreaShapes, BuurtenStandForTheirWijkAndOthersAreNamed) {
    const QJsonArray features{
        plain(u"BU03440111"_s),
        plain(u"bu03440112"_s, 1, 0),
        plain(u"WK034402"_s, 0, 1),
        plain(u"BU03440211"_s, 5, 5),
        plain(u"GM0344"_s, 2, 2),
        feature({{u"naam"_s, u"Elders"_s}}, u"Polygon"_s, test::listOf({square(9, 9)}))};
    const auto shapes = read(features);
    ASSERT_TRUE(shapes);
    EXPECT_EQ(shapes->shapes().size(), 2);
    EXPECT_EQ(shapes->of(AreaCode(u"WK034401"_s))->rings.size(), 2);
    EXPECT_EQ(shapes->of(AreaCode(u"WK034402"_s))->rings.size(), 1) << "it has an outline of its own";
    EXPECT_EQ(shapes->others(), (QStringList{u"GM0344"_s, u"Elders"_s}));
    EXPECT_EQ(shapes->without(*words()).size(), 8);
}

TEST(AreaShapes, HolesAndPartsAreRings) {
    const auto shapes = read(QJsonArray{feature(
        {{u"code"_s, u"WK034403"_s}}, u"MultiPolygon"_s,
        test::listOf({test::listOf({square(0, 0, 4), square(1, 1)}), test::listOf({square(6, 0)})}))});
    ASSERT_TRUE(shapes);
    EXPECT_EQ(shapes->shapes().first().rings.size(), 3);
}

TEST(AreaShapes, RefusesAnAreaThatIsThereTwice) {
    // Laid over each other the two would wipe each other out on the map.
    const auto twice = [](const QJsonObject& first, const QJsonObject& second, const QString& name) {
        const auto shapes = read(QJsonArray{plain(u"WK034405"_s, 7, 7), first, second});
        ASSERT_FALSE(shapes) << qPrintable(name);
        EXPECT_EQ(shapes.error().code, ErrorCode::FileFormat);
        EXPECT_EQ(shapes.error().context.value(u"reason"_s), u"geoTwice"_s);
        EXPECT_EQ(shapes.error().context.value(u"feature"_s), u"3"_s);
        EXPECT_EQ(shapes.error().context.value(u"area"_s), name);
    };
    const QJsonObject named =
        feature({{u"naam"_s, u"Wijk 09 Leidsche Rijn"_s}}, u"Polygon"_s, test::listOf({square(3, 0)}));
    twice(plain(u"WK034409"_s), plain(u"WK034409"_s), u"Leidsche Rijn"_s);
    twice(plain(u"WK034409"_s), plain(u"wk034409"_s, 3, 0), u"Leidsche Rijn"_s);
    twice(plain(u"WK034409"_s), named, u"Leidsche Rijn"_s);
    const QString buurt = u"BU03440111"_s;
    const auto& all = words()->neighbourhoods();
    const auto known =
        std::find_if(all.cbegin(), all.cend(), [&](const Area& each) { return each.code == buurt; });
    ASSERT_NE(known, all.cend());
    twice(plain(buurt), plain(buurt.toLower(), 3, 0), known->name);
    // What is not drawn may be there as often as it likes.
    EXPECT_TRUE(read(QJsonArray{plain(u"WK034405"_s, 7, 7), plain(u"GM0363"_s), plain(u"GM0363"_s)}));
}

TEST(AreaShapes, RefusesWithNumberAndReason) {
    const QJsonObject code{{u"code"_s, u"WK034402"_s}};
    expectRefused(feature({}, u"Polygon"_s, test::listOf({square(0, 0)})), u"geoName"_s);
    expectRefused(feature({{u"code"_s, u"  "_s}}, u"Polygon"_s, test::listOf({square(0, 0)})), u"geoName"_s);
    expectRefused(feature(code, u"Point"_s, {1, 2}), u"geoShape"_s);
    expectRefused({{u"type"_s, u"Feature"_s}, {u"properties"_s, code}, {u"geometry"_s, QJsonValue()}},
                  u"geoShape"_s);
    expectRefused(feature(code, u"Polygon"_s, {}), u"geoRing"_s);
    expectRefused(feature(code, u"MultiPolygon"_s, {}), u"geoRing"_s);
    QJsonArray open = square(0, 0);
    open.removeLast();
    expectRefused(feature(code, u"Polygon"_s, test::listOf({open})), u"geoRing"_s);
    QJsonArray words = square(0, 0);
    words[1] = QJsonArray{u"5"_s, u"52"_s};
    expectRefused(feature(code, u"Polygon"_s, test::listOf({words})), u"geoRing"_s);
    QJsonArray far = square(0, 0);
    far[1] = QJsonArray{1e300, 0};
    expectRefused(feature(code, u"Polygon"_s, test::listOf({far})), u"geoRing"_s);
    expectRefused(QJsonObject{{u"type"_s, u"Polygon"_s}}, u"geoFeature"_s);

    expectRefused(QByteArray("no json"), u"geoJson"_s);
    expectRefused(QByteArray(), u"geoJson"_s);
    expectRefused(QByteArray(3000, '['), u"geoJson"_s);
    expectRefused(QByteArray("{\"type\": \"Topology\"}"), u"geoCollection"_s);
    expectRefused(QByteArray("[1, 2]"), u"geoCollection"_s);
    expectRefused(test::collectionOf({}), u"geoNone"_s);
    expectRefused(test::collectionOf({plain(u"GM0363"_s)}), u"geoNone"_s);
    expectRefused(QByteArray(AreaShapes::kLargestFile + 1, ' '), u"geoSize"_s);
    expectRefused(test::collectionOf(
                      {feature({{u"code"_s, u"WK034401"_s}}, u"Polygon"_s, test::listOf({square(1, 1, 0)}))}),
                  u"geoFlat"_s);
}

TEST(AreaShapes, HoldsNoMorePointsThanItMay) {
    QJsonArray ring;
    for (int i = 0; i < 1000; ++i)
        ring.append(QJsonArray{i % 7, i % 11});
    ring.append(ring.first());
    QJsonArray polygons;
    for (int i = 0; i <= AreaShapes::kMostPoints / 1000; ++i)
        polygons.append(test::listOf({ring}));
    const auto shapes = read(QJsonArray{feature({{u"code"_s, u"WK034401"_s}}, u"MultiPolygon"_s, polygons)});
    ASSERT_FALSE(shapes);
    EXPECT_EQ(shapes.error().context.value(u"reason"_s), u"geoMany"_s);
}

TEST(AreaShapes, WhatWasKeptIsNeverTrusted) {
    for (const QString& text :
         {u""_s, u"nothing"_s, u"{\"areas\": 3}"_s, u"{\"areas\": {\"WK034401\": [[1]]}}"_s})
        EXPECT_TRUE(AreaShapes::fromText(text, *words()).isEmpty()) << qPrintable(text);
    const auto far = AreaShapes::fromText(
        u"{\"areas\": {\"WK034401\": [[-5, 0, 99999999, 0, 10, 10]], \"WK9\": [[0,0,1,1,2,2]]}}"_s, *words());
    ASSERT_EQ(far.shapes().size(), 1);
    EXPECT_EQ(far.shapes().first().rings.first().first(), QPoint(0, 0));
    EXPECT_LE(far.extent().width(), AreaShapes::kGrid);
}

} // namespace leertafel
