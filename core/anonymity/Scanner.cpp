#include "core/anonymity/Scanner.h"

#include "core/anonymity/Document.h"
#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Shape.h"
#include "core/anonymity/Suggestions.h"

#include <algorithm>
#include <map>

namespace leertafel::anonymity {

namespace {

/// Which recogniser wins where two overlap: the one that proves most.
int rank(const Finding& finding) {
    switch (finding.label) {
    case Label::Email:
    case Label::Url:
        return 0;
    case Label::Iban:
        return 1;
    case Label::Date:
        return 2;
    case Label::Phone:
        return 3;
    case Label::Bsn:
        return 4;
    case Label::IdNumber:
        return finding.certainty == Certainty::Certain ? 5 : 8;
    case Label::Plate:
        return 6;
    case Label::Postcode:
        return 7;
    default:
        return 9;
    }
}

/// The findings of the best rank where several overlap, none in a placeholder. Of a number that another one
/// cuts, what is left on either side stays: it would be the leak.
QList<Finding> settled(const Document& document, QList<Finding> findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
    std::map<int, int> occupied; // start → end
    QList<Finding> result;
    QList<Finding> open = std::move(findings);
    std::reverse(open.begin(), open.end());
    while (!open.isEmpty()) {
        const Finding finding = open.takeLast();
        const int end = finding.start + finding.length;
        auto over = occupied.lower_bound(finding.start);
        if (over != occupied.begin() && std::prev(over)->second > finding.start)
            --over;
        if (over == occupied.end() || over->first >= end) {
            if (finding.length > 0 && !document.touchesPlaceholder(finding.start, end)) {
                occupied.emplace(finding.start, end);
                result.append(finding);
            }
            continue;
        }
        if (finding.certainty != Certainty::Certain)
            continue;
        for (const auto& [from, to] : {std::pair(finding.start, over->first), std::pair(over->second, end)}) {
            const QStringView rest = QStringView(document.text()).mid(from, std::max(0, to - from));
            const auto sign =
                std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
            // Of "05-02-2025 21:14" a telephone number would keep the hour.
            constexpr int FewestOfPhone = 6;
            const auto digits = std::count_if(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
            if (sign == rest.end() || (finding.label == Label::Phone && digits < FewestOfPhone))
                continue;
            Finding part = finding;
            part.start = from + int(sign - rest.begin());
            part.length = to - part.start;
            open.append(part);
        }
    }
    return result;
}

/// Names give way where something else was found already; what is left of them on either side stays.
QList<Finding> besides(const QList<Finding>& taken, QList<Finding> names, QStringView text) {
    QList<Finding> result;
    while (!names.isEmpty()) {
        Finding name = names.takeLast();
        const int end = name.start + name.length;
        const auto over = std::find_if(taken.cbegin(), taken.cend(), [&](const Finding& other) {
            return other.start < end && other.start + other.length > name.start;
        });
        if (over == taken.cend()) {
            result.append(name);
            continue;
        }
        Finding right = name;
        right.start = over->start + over->length;
        right.length = end - right.start;
        name.length = over->start - name.start;
        for (Finding* part : {&name, &right}) {
            while (part->length > 0 && text[part->start].isSpace()) {
                ++part->start;
                --part->length;
            }
            while (part->length > 0 && text[part->start + part->length - 1].isSpace())
                --part->length;
            if (part->length > 0)
                names.append(*part);
        }
    }
    return result;
}

/// Either end of a band such as "8-10 jaar": that is what an exact age gives way to.
bool isInBand(const QString& text, const Finding& finding) {
    const auto isDash = [](QChar c) { return c == u'-' || c == u'–'; };
    const qsizetype before = finding.start - 1, after = finding.start + finding.length;
    return (before > 0 && isDash(text[before]) && text[before - 1].isDigit()) ||
           (after + 1 < text.size() && isDash(text[after]) && text[after + 1].isDigit());
}

} // namespace

Scanner::Scanner(std::shared_ptr<const Lexicon> lexicon) : m_lexicon(std::move(lexicon)) {}
Scanner::~Scanner() = default;

std::shared_ptr<const language::Dictionary> Scanner::dictionary() const { return m_lexicon->dictionary(); }

Result<std::shared_ptr<const Scanner>> Scanner::create() {
    return std::make_shared<const Scanner>(std::make_shared<const Lexicon>());
}

QList<Finding> Scanner::scan(QStringView text, int namesAround) const {
    Document document(text, *m_lexicon);
    QList<Finding> findings;
    const Shape shape(document.text());
    findIdentifiers(document.text(), shape, findings);
    findDates(document.text(), shape, findings);
    findAges(document.text(), shape, findings);
    findings = settled(document, std::move(findings));
    for (const Finding& finding : std::as_const(findings))
        document.take(finding.start, finding.start + finding.length);
    const int around = namesAround + weightOfNames(findings);
    findings += besides(findings, NameRules(document, *m_lexicon, around).run(), document.text());
    findings.removeIf([&document](const Finding& finding) {
        return finding.label == Label::Age && isInBand(document.text(), finding);
    });
    std::sort(findings.begin(), findings.end(),
              [](const Finding& a, const Finding& b) { return a.start < b.start; });
    suggest(document, *m_lexicon, findings);
    // Two rules may see the same letters each in their own way: one span holds them all.
    QList<Finding> apart;
    for (Finding& finding : findings) {
        const int end = document.original(finding.start + finding.length);
        finding.start = document.original(finding.start);
        finding.length = end - finding.start;
        if (!apart.isEmpty() && finding.start < apart.last().start + apart.last().length)
            apart.last().length =
                std::max(end, apart.last().start + apart.last().length) - apart.last().start;
        else if (finding.length > 0)
            apart.append(finding);
    }
    return apart;
}

} // namespace leertafel::anonymity
