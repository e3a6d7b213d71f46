#include "core/services/JsonMembers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace leertafel::services;

namespace {

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

TEST(JsonMembersTest, TakesOutWhatIsAskedForWhateverStandsAround) {
    const QStringList texts = {
        u""_s,        u"een zin"_s,          u"\"tussen haken\" {en} [zo], \\ en \\\""_s,
        u"\\"_s,      u"regel\neen\ttwee"_s, u"\",\"title\":\"niet deze\",\""_s,
        u"café ☕ 𝄞"_s};
    for (const QString& title : texts)
        for (const QString& other : texts) {
            const QJsonObject inner{{u"title"_s, other},
                                    {u"list"_s, QJsonArray{other, QJsonArray{title}, 3}}};
            const QJsonObject whole{
                {u"a"_s, other},     {u"fields"_s, inner}, {u"list"_s, QJsonArray{inner, 1}},
                {u"n"_s, -12.5},     {u"no"_s, false},     {u"none"_s, QJsonValue::Null},
                {u"title"_s, title}, {u"zz"_s, other},     {other + u'x', title}};
            const auto some = membersOf(compact(whole), {"title", "fields", "n", "absent"});
            ASSERT_TRUE(some.has_value());
            EXPECT_EQ((QJsonObject{{u"title"_s, title}, {u"fields"_s, inner}, {u"n"_s, -12.5}}), *some);
            EXPECT_EQ(QJsonObject(), *membersOf(compact(whole), {}));
            const QByteArray json = compact(whole);
            EXPECT_EQ((QJsonObject{{u"list"_s, inner[u"list"]}}),
                      *membersOf(valueOf(json, "fields"), {"list"}));
            EXPECT_EQ("-12.5", valueOf(json, "n").toByteArray());
            EXPECT_TRUE(valueOf(json, "absent").isEmpty());
        }
}

TEST(JsonMembersTest, AnythingElseThanAnObjectIsNothing) {
    EXPECT_EQ(QJsonObject(), *membersOf("{}", {"title"}));
    for (const char* text : {"", "[]", "title", "{", "{\"title", "{\"title\":}", "{\"title\":\"x}", "\"{}\""})
        EXPECT_FALSE(membersOf(text, {"title"}).has_value()) << text;
}

} // namespace
