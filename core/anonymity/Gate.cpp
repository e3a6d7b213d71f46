#include "core/anonymity/Gate.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

QList<Finding> Gate::open(const QString& text, const QList<FindingDecision>& kept) const {
    QList<Finding> findings = m_scanner.scan(text);
    const auto isKept = [&](const Finding& finding) {
        if (finding.certainty == Certainty::Certain)
            return false;
        const QStringView needle = QStringView(text).mid(finding.start, finding.length);
        if (m_team && m_team->letBy(finding, needle))
            return true;
        return std::any_of(kept.begin(), kept.end(),
                           [&](const FindingDecision& decision) { return decision.needle == needle; });
    };
    findings.removeIf(isKept);
    return findings;
}

Result<AnonymisedText> Gate::admit(const QString& text, const QList<FindingDecision>& kept) const {
    const QList<Finding> left = open(text, kept);
    if (!left.isEmpty())
        return fail(ErrorCode::OpenFindings, {{u"count"_s, QString::number(left.size())}});
    return AnonymisedText(text);
}

} // namespace leertafel::anonymity
