#include "core/services/JsonMembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
            const QByteArray json = compact(whole);
            const auto some = valuesOf(json, {"title", "fields", "n", "absent"});
            ASSERT_TRUE(some.has_value());
            EXPECT_EQ(title, textOf(some->at(0)));
            EXPECT_EQ(compact(inner), some->at(1).toByteArray());
            EXPECT_EQ("-12.5", some->at(2).toByteArray());
            EXPECT_TRUE(some->at(3).isEmpty());
            EXPECT_TRUE(valuesOf(json, {})->isEmpty());
            const auto within = valuesOf(some->at(1), {"list"});
            EXPECT_EQ(QStringList{other}, textsOf(within->at(0))) << "the texts up to what is none";
        }
}

TEST(JsonMembersTest, AnythingElseThanAnObjectIsNothing) {
    EXPECT_TRUE(valuesOf("{}", {"title"})->at(0).isEmpty());
    for (const char* text : {"", "[]", "title", "{", "{\"title", "{\"title\":}", "{\"title\":\"x}", "\"{}\""})
        EXPECT_FALSE(valuesOf(text, {"title"}).has_value()) << text;
}

TEST(JsonMembersTest, ReadsTextsAndListsOfTexts) {
    const QStringList texts = {u""_s, u"gevoel.druk"_s, u"\"tussen haken\", \\ en ]"_s, u"café ☕ 𝄞"_s};
    for (const QString& text : texts) {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        EXPECT_EQ(text, textOf(QByteArrayView(list).sliced(1, list.size() - 2)));
    }
    EXPECT_EQ(texts,
              textsOf(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact)));
    for (const char* other : {"", "12", "null", "{}", "[", "\"", "\"half", "\"a\"b"}) {
        EXPECT_TRUE(textOf(other).isEmpty()) << other;
        EXPECT_TRUE(textsOf(other).isEmpty()) << other;
    }
    EXPECT_TRUE(textsOf("[]").isEmpty());
}

} // namespace
