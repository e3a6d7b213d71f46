#pragma once

#include "core/services/CountsFile.h"
#include "tests/fuzz/Fuzz.h"

#include <QSet>

namespace leertafel::fuzz {

inline const Vocabulary& vocabulary() {
    static const auto loaded = Vocabulary::load(QStringLiteral(":/vocabulary"));
    MUST(loaded.has_value());
    return **loaded;
}

/// Every line is accepted, refused with a reason and a number, or empty; a second reading says the same.
template <typename Check>
void readTwice(const QByteArray& bytes, Check check) {
    const QDate today(2026, 2, 2);
    const auto first = check(bytes, QStringLiteral("f.csv"), vocabulary(), today, services::Progress());
    const auto again = check(bytes, QStringLiteral("f.csv"), vocabulary(), today, services::Progress());
    MUST(first.has_value() == again.has_value());
    if (!first)
        return;
    MUST(first->accepted.size() == again->accepted.size() && first->refused.size() == again->refused.size());
    const qsizetype most = bytes.count('\n') + bytes.count('\r') + 1;
    MUST(first->accepted.size() + first->refused.size() + first->skippedEmpty <= most);
    QSet<int> lines;
    for (const services::RefusedLine& line : first->refused) {
        MUST(!line.reason.isEmpty() && line.value.size() <= 40);
        MUST(line.line >= 1 && line.line <= most && !lines.contains(line.line));
        lines.insert(line.line);
    }
    for (const auto& figure : first->accepted)
        MUST(figure.count >= 0);
}

} // namespace leertafel::fuzz
