#include "core/anonymity/Scanner.h"

#include "core/anonymity/Lexicon.h"
#include "core/anonymity/Patterns.h"

#include <QRegularExpression>

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

Scanner::Scanner(std::shared_ptr<const Lexicon> lexicon) : m_lexicon(std::move(lexicon)) {}
Scanner::~Scanner() = default;

Result<std::shared_ptr<const Scanner>> Scanner::create() {
    return std::make_shared<const Scanner>(std::make_shared<const Lexicon>());
}

QList<Finding> Scanner::scan(QStringView text) const {
    const QString subject = text.toString();
    QList<Finding> findings = findIdentifiers(subject);
    static const QRegularExpression capital(uR"((?<![\p{L}\p{N}\[.!?:]|[.!?:\n] |^)\p{Lu}\p{Ll}{1,40}+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption |
                                                QRegularExpression::MultilineOption);
    for (auto it = capital.globalMatch(subject); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const std::uint32_t bits = m_lexicon->bits(Key(match.capturedView()));
        constexpr std::uint32_t common = Bit::Word | Bit::Allowed | Bit::Function;
        if ((bits & common) != 0 && (bits & Bit::Sure) == 0)
            continue;
        findings.append({.start = int(match.capturedStart()),
                         .length = int(match.capturedLength()),
                         .label = Label::Person,
                         .certainty = Certainty::Possible,
                         .confidence = 0.5,
                         .reason = u"capital"_s,
                         .suggestions = {u"[persoon]"_s}});
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.start < b.start; });
    QList<Finding> apart;
    for (const Finding& finding : std::as_const(findings)) {
        if (apart.isEmpty() || finding.start >= apart.last().start + apart.last().length)
            apart.append(finding);
    }
    static const QRegularExpression placeholder(uR"(\[[^\[\]\n]{1,60}+\])"_s);
    for (auto it = placeholder.globalMatch(subject); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        apart.removeIf([&](const Finding& f) {
            return f.start < match.capturedEnd() && f.start + f.length > match.capturedStart();
        });
    }
    return apart;
}

} // namespace leertafel::anonymity
