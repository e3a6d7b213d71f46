#include "core/anonymity/NameRules.h"

#include "core/anonymity/Lexicon.h"

#include <QHash>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

// Once a name is found it is found everywhere in the text: in small letters, with an s, inside hyphen
// compounds. Never its homograph: "Wil" the grandmother, "wil" the verb.
void NameRules::spread() {
    constexpr int ShortestNeedle = 3;
    auto& tokens = m_document.tokens();
    QHash<QByteArray, Label> needles;
    const auto keyOf = [&](QStringView word) {
        const Key key(word);
        return QByteArray(key.view().data(), qsizetype(key.view().size()));
    };
    for (const Finding& finding : std::as_const(m_findings)) {
        const bool institution = finding.label == Label::Institution;
        if (finding.label != Label::Person && finding.label != Label::Location && !institution)
            continue;
        for (std::size_t i = m_document.tokenAt(finding.start);
             i < tokens.size() && tokens[i].start < finding.start + finding.length; ++i) {
            const Token& token = tokens[i];
            const bool common = token.has(Bit::Joiner | Bit::Function | Bit::Allowed | Bit::Area | Bit::Verb);
            constexpr int ShortestOfInstitution = 5;
            if (institution && (token.length < ShortestOfInstitution || token.has(RoleBits) ||
                                (token.has(Bit::Word) && !token.capital && !token.has(Bit::SchoolName))))
                continue;
            if (token.kind == Token::Kind::Word && token.length >= ShortestNeedle &&
                (!common ||
                 (token.capital && token.has(Bit::Given) && !token.has(Bit::Function | Bit::Joiner))))
                needles.insert(keyOf(m_document.textOf(token)), finding.label);
        }
    }
    if (needles.isEmpty())
        return;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!free(i) || tokens[i].length < ShortestNeedle)
            continue;
        const Token& token = tokens[i];
        const bool homograph =
            token.has(Bit::Word | Bit::Function | Bit::Verb | Bit::Allowed) && !token.has(Bit::Sure);
        // "Merels mentor": the s of a name that is a plain word
        const bool owner =
            token.capital && token.has(Bit::Word) && !token.has(Bit::Function) && i + 1 < tokens.size() &&
            tokens[i + 1].adjacent && tokens[i + 1].has(Bit::Word | Bit::Kinship) && !tokens[i + 1].capital &&
            !tokens[i + 1].has(Bit::Verb | Bit::Joiner) && m_document.textOf(token).endsWith(u's') &&
            needles.contains(keyOf(m_document.textOf(token).chopped(1)));
        if (homograph && !owner && (!token.capital || (token.opening && !hasEvidence(i))))
            continue;
        int end = token.end();
        const QStringView word = m_document.textOf(token);
        auto found = needles.constFind(keyOf(word));
        if (found == needles.constEnd() && word.endsWith(u's') && word.size() > ShortestNeedle + 1 &&
            (token.bits == 0 || owner)) {
            found = needles.constFind(keyOf(word.chopped(1)));
            --end;
        }
        if (found == needles.constEnd())
            continue;
        emitSpan(token.start, end, *found, Certainty::Possible, 0.8, u"elsewhere"_s);
    }
}

} // namespace leertafel::anonymity
