#include "core/anonymity/NameRules.h"

#include "core/anonymity/Lexicon.h"
#include "core/anonymity/Words.h"

#include <QHash>

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

/// Covers the "van" of "Viola van Ommeren" where both sides were found apart: what is left over is a leak.
void NameRules::bridge() {
    static constexpr WordList joining = {u"van", u"de",  u"der", u"den", u"ter", u"ten", u"el",
                                         u"al",  u"ben", u"vd",  u"la",  u"le",  u"von", u"ait",
                                         u"dos", u"da",  u"bin", u"t",   u"'t"};
    const auto& tokens = m_document.tokens();
    for (Finding& finding : m_findings) {
        const bool person = finding.label == Label::Person || finding.label == Label::Location;
        const std::size_t own = m_document.tokenAt(finding.start);
        if (!person || own == 0 || own >= tokens.size() || !tokens[own].capital)
            continue;
        std::size_t first = own;
        while (first > 0 && own - first < 3 && tokens[first].start - tokens[first - 1].end() <= 2 &&
               !tokens[first - 1].taken && !tokens[first - 1].capital &&
               isOneOf(m_document.textOf(tokens[first - 1]), joining))
            --first;
        if (first == own || first == 0 || !tokens[first].adjacent)
            continue;
        const int end = tokens[first - 1].end();
        const bool named = std::any_of(m_findings.cbegin(), m_findings.cend(), [&](const Finding& other) {
            return other.label == Label::Person && other.start + other.length == end;
        });
        if (!named)
            continue;
        m_document.take(tokens[first].start, finding.start);
        finding.length += finding.start - tokens[first].start;
        finding.start = tokens[first].start;
    }
}

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
            // "bo" is no other word
            const bool tiny = token.length == 2 && !token.capital && token.has(Bit::Given) &&
                              !token.has(Bit::Word | Bit::Allowed | Bit::Joiner | Bit::Function | Bit::Verb);
            if (token.kind == Token::Kind::Word && (tiny || token.length >= ShortestNeedle) &&
                (!common || (token.capital && token.has(Bit::Given | Bit::Proper) &&
                             !token.has(Bit::Function | Bit::Joiner | Bit::Area | Bit::Verb))))
                needles.insert(keyOf(m_document.textOf(token)), finding.label);
        }
    }
    if (needles.isEmpty())
        return;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!free(i) || tokens[i].length < 2 || (tokens[i].length == 2 && !tokens[i].has(Bit::Given)))
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
        // "de linde heeft een plek", where somebody goes to it elsewhere
        static constexpr WordList articles = {u"de", u"het"};
        const bool place = token.has(Bit::SchoolName) && !token.capital && i > 0 && token.adjacent &&
                           isOneOf(m_document.textOf(tokens[i - 1]), articles);
        if (homograph && !owner && !token.capital && !place)
            continue;
        int end = token.end();
        const QStringView word = m_document.textOf(token);
        auto found = needles.constFind(keyOf(word));
        if (found == needles.constEnd() && word.endsWith(u's') && word.size() > ShortestNeedle + 1 &&
            (token.bits == 0 || owner)) {
            found = needles.constFind(keyOf(word.chopped(1)));
            --end;
        }
        // "sanne2012": a name in a password or an account
        if (found == needles.constEnd() && token.bits == 0 && word.back().isDigit()) {
            qsizetype letters = word.size();
            while (letters > 0 && word[letters - 1].isDigit())
                --letters;
            if (letters > ShortestNeedle)
                found = needles.constFind(keyOf(word.left(letters)));
            end = token.start + int(letters);
        }
        if (found == needles.constEnd() || (homograph && place && *found != Label::Institution))
            continue;
        // At the start of a sentence a plain word has a capital anyway: what follows decides, unless it is a
        // name of people and no verb.
        const bool named = token.has(NameBits | Bit::Namelike) &&
                           !token.has(Bit::Verb | Bit::Function | Bit::Allowed | RoleBits);
        if (homograph && !owner && token.capital && token.opening && !named && !hasEvidence(i) &&
            !isSpeaking(i) && !isSaidOfPeople(i))
            continue;
        emitSpan(homograph && place ? tokens[i - 1].start : token.start, end, *found, Certainty::Possible,
                 0.8, u"elsewhere"_s);
    }
}

} // namespace leertafel::anonymity
