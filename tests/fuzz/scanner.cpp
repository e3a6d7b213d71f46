#include "core/anonymity/Scanner.h"
#include "core/anonymity/Gate.h"
#include "tests/fuzz/Fuzz.h"

using leertafel::anonymity::Finding;
using leertafel::anonymity::Gate;
using leertafel::anonymity::Scanner;

// Findings stand in order inside the text, do not overlap, and are the same every time; the gate lets through
// exactly what has none open.
// NOLINTNEXTLINE: libFuzzer asks for this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto scanner = Scanner::create();
    MUST(scanner.has_value());
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QList<Finding> found = (*scanner)->scan(text);
    const QList<Finding> again = (*scanner)->scan(text);
    MUST(found.size() == again.size());
    qsizetype end = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Finding& finding = found[i];
        MUST(finding.start >= end && finding.length > 0);
        end = qsizetype(finding.start) + finding.length;
        MUST(end <= text.size());
        MUST(again[i].start == finding.start && again[i].length == finding.length);
    }
    const Gate gate(**scanner);
    MUST(gate.admit(text).has_value() == gate.open(text).isEmpty());
    return 0;
}
