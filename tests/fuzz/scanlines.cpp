#include "core/anonymity/ScanReport.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>

using leertafel::anonymity::scanJsonLine;
using leertafel::anonymity::Scanner;

// Each line is refused or answered with its own id; the spans stand in order inside the text, counted in code
// points.
// NOLINTNEXTLINE: libFuzzer asks for this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto scanner = Scanner::create();
    MUST(scanner.has_value());
    for (const QByteArray& line : leertafel::fuzz::bytesOf(data, size).split('\n')) {
        const auto report = scanJsonLine(**scanner, line);
        if (!report)
            continue;
        const QJsonObject asked = QJsonDocument::fromJson(line).object();
        MUST(report->value(QStringLiteral("id")) == asked.value(QStringLiteral("id")));
        qint64 end = 0;
        const qint64 points = asked.value(QStringLiteral("text")).toString().toUcs4().size();
        for (const QJsonValue& span : report->value(QStringLiteral("spans")).toArray()) {
            MUST(span[QStringLiteral("start")].toInteger() >= end);
            MUST(span[QStringLiteral("end")].toInteger() > span[QStringLiteral("start")].toInteger());
            end = span[QStringLiteral("end")].toInteger();
            MUST(!span[QStringLiteral("label")].toString().isEmpty());
        }
        MUST(end <= points);
    }
    return 0;
}
