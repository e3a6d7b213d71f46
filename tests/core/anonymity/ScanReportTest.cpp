#include "core/anonymity/ScanReport.h"

#include "MarkedText.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

TEST(ScanReport, CountsCodePoints) {
    const QJsonObject report = scanReport(scanner(), u"a"_s, u"😀 € Vandaag kwam Yıldırım (8)."_s);
    EXPECT_EQ(report.value(u"id"_s).toString(), u"a"_s);
    const QJsonArray spans = report.value(u"spans"_s).toArray();
    ASSERT_EQ(spans.size(), 2);
    EXPECT_EQ(spans[0].toObject().value(u"start"_s).toInt(), 17);
    EXPECT_EQ(spans[0].toObject().value(u"end"_s).toInt(), 25);
    EXPECT_EQ(spans[0].toObject().value(u"label"_s).toString(), u"person"_s);
    EXPECT_EQ(spans[0].toObject().value(u"suggestion"_s).toString(), u"[kind 1]"_s);
    EXPECT_GT(spans[0].toObject().value(u"confidence"_s).toDouble(), 0.5);
    EXPECT_EQ(spans[1].toObject().value(u"start"_s).toInt(), 27);
}

TEST(ScanReport, RefusesWhatIsNotUtf8WithItsPosition) {
    struct Row {
        QByteArray bytes;
        QString position;
    };
    const QList<Row> rows = {{"caf\xE9", u"3"_s},           {"\x80", u"0"_s},
                             {"ab\xC0\x80", u"2"_s},        {"\xED\xA0\x80", u"0"_s},
                             {"a\xF5\x80\x80\x80", u"1"_s}, {"x\xE2\x82", u"1"_s}};
    for (const Row& row : rows) {
        const auto report = scanReport(scanner(), u"a"_s, row.bytes);
        ASSERT_FALSE(report.has_value()) << row.bytes.toHex().constData();
        EXPECT_EQ(report.error().code, ErrorCode::NotUtf8);
        EXPECT_EQ(report.error().context.value(u"position"_s), row.position);
    }
}

TEST(ScanReport, LeavesOutTheByteOrderMark) {
    EXPECT_EQ(decodeUtf8("\xEF\xBB\xBFhoi").value(), u"hoi"_s);
    EXPECT_EQ(decodeUtf8("").value(), QString());
    EXPECT_EQ(decodeUtf8("\xF0\x9F\x98\x80").value(), u"😀"_s);
}

TEST(ScanReport, ReadsAJsonLine) {
    const auto report = scanJsonLine(scanner(), R"({"id":7,"text":"Vandaag kwam Fatima."})");
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->value(u"id"_s), QJsonValue(7));
    EXPECT_EQ(report->value(u"spans"_s).toArray().size(), 1);
}

TEST(ScanReport, RefusesOtherLines) {
    for (const QByteArray& line : {QByteArray("{"), QByteArray("[]"), QByteArray(R"({"id":"a"})"),
                                   QByteArray(R"({"text":"a"})"), QByteArray(R"({"id":"a","text":1})")}) {
        const auto report = scanJsonLine(scanner(), line);
        ASSERT_FALSE(report.has_value()) << line.constData();
        EXPECT_EQ(report.error().code, ErrorCode::FileFormat);
    }
    EXPECT_EQ(scanJsonLine(scanner(), "\xFF").error().code, ErrorCode::NotUtf8);
}

} // namespace leertafel::anonymity::test
