#include "core/domain/Explained.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {
constexpr qsizetype kRivals = 2;

/// The same words twice are one explanation.
QString sameAs(const Explanation& one) {
    QString words = one.text.simplified().toCaseFolded();
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

bool isWeighed(const Explanation& one) {
    const auto has = [&one](Stance stance) {
        return std::any_of(one.arguments.cbegin(), one.arguments.cend(),
                           [stance](const Argument& argument) { return argument.stance == stance; });
    };
    return has(Stance::For) && has(Stance::Against);
}
} // namespace

QStringList lacksToBeExplained(const QList<Explanation>& explanations) {
    QStringList different, whole;
    bool saidBy = true, refute = true, weighed = true;
    for (const Explanation& one : explanations) {
        const QString words = sameAs(one);
        if (words.isEmpty())
            continue;
        if (!different.contains(words))
            different.append(words);
        const bool said = !one.saidBy.trimmed().isEmpty();
        const bool refutes = !one.wouldRefute.trimmed().isEmpty();
        const bool weighs = isWeighed(one);
        if (said && refutes && weighs && !whole.contains(words))
            whole.append(words);
        saidBy = saidBy && said;
        refute = refute && refutes;
        weighed = weighed && weighs;
    }
    if (whole.size() >= kRivals)
        return {};
    QStringList lacks;
    if (different.size() < kRivals)
        lacks.append(u"second"_s);
    if (!saidBy)
        lacks.append(u"saidBy"_s);
    if (!refute)
        lacks.append(u"refute"_s);
    if (!weighed)
        lacks.append(u"weighed"_s);
    return lacks;
}

} // namespace leertafel
