#include "core/anonymity/ScanReport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// Length of the well-formed sequence at `at`, 0 when there is none (RFC 3629).
int sequenceLength(const QByteArray& bytes, qsizetype at) {
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto continues = [&](qsizetype i) { return (byte(i) & 0xC0) == 0x80; };
    const uchar first = byte(at);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continues(at + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const uchar second = byte(at + 1);
        const bool shortest = first != 0xE0 || second >= 0xA0;
        const bool noSurrogate = first != 0xED || second < 0xA0;
        return shortest && noSurrogate && continues(at + 1) && continues(at + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const uchar second = byte(at + 1);
        const bool inRange = (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second < 0x90);
        return inRange && continues(at + 1) && continues(at + 2) && continues(at + 3) ? 4 : 0;
    }
    return 0;
}

} // namespace

Result<QString> decodeUtf8(const QByteArray& bytes) {
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = sequenceLength(bytes, at);
        if (length == 0)
            return fail(ErrorCode::NotUtf8, {{u"position"_s, QString::number(at)}});
        at += length;
    }
    const bool mark = bytes.startsWith("\xEF\xBB\xBF");
    return QString::fromUtf8(mark ? bytes.sliced(3) : bytes);
}

QJsonObject scanReport(const Scanner& scanner, const QString& id, const QString& text) {
    QJsonArray spans;
    qsizetype unit = 0;
    qint64 codePoint = 0;
    const auto countTo = [&](qsizetype position) {
        for (; unit < position; ++unit) {
            const bool secondHalf =
                text[unit].isLowSurrogate() && unit > 0 && text[unit - 1].isHighSurrogate();
            if (!secondHalf)
                ++codePoint;
        }
        return codePoint;
    };
    const QList<Finding> findings = scanner.scan(text);
    for (const Finding& finding : findings) {
        const qint64 start = countTo(finding.start);
        const qint64 end = countTo(finding.start + finding.length);
        spans.append(QJsonObject{{u"start"_s, start},
                                 {u"end"_s, end},
                                 {u"label"_s, toId(finding.label)},
                                 {u"suggestion"_s, finding.suggestions.value(0)},
                                 {u"confidence"_s, std::round(finding.confidence * 100) / 100}});
    }
    return {{u"id"_s, id}, {u"spans"_s, spans}};
}

Result<QJsonObject> scanReport(const Scanner& scanner, const QString& id, const QByteArray& bytes) {
    return decodeUtf8(bytes).map([&](const QString& text) { return scanReport(scanner, id, text); });
}

Result<QJsonObject> scanJsonLine(const Scanner& scanner, const QByteArray& line) {
    if (const auto decoded = decodeUtf8(line); !decoded)
        return fail(decoded.error());
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    const QJsonValue text = object.value(u"text"_s);
    const QJsonValue id = object.value(u"id"_s);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::FileFormat, {{u"reason"_s, u"json"_s}});
    if (!text.isString() || !(id.isString() || id.isDouble()))
        return fail(ErrorCode::FileFormat, {{u"reason"_s, u"idAndText"_s}});
    QJsonObject report = scanReport(scanner, {}, text.toString());
    report.insert(u"id"_s, id); // a number stays a number
    return report;
}

} // namespace leertafel::anonymity
