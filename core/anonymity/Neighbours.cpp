#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

bool hasForeignSign(QStringView word) {
    constexpr char16_t LastPlain = 0x7F;
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() > LastPlain; });
}

} // namespace

/// Whether a capital beside a name belongs to it: "Knip" before "Inn", "Zé" before "Luís", "Haven" behind
/// "Almere". No heading, title, task or body does.
bool NameRules::isPartOfName(std::size_t i, bool ofPlace) const {
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    const std::uint32_t never = Bit::Function | Bit::Title | Bit::Kinship | Bit::School | Bit::Allowed |
                                (ofPlace ? 0U : std::uint32_t(Bit::Area));
    const bool opens = token.opening && token.before != u'(' && token.before != u'"';
    const bool shouted = token.has(Bit::Shouted); // "NIO" is a test, "Nio" a name
    return free(i) && token.capital && !token.allCaps && token.length >= 2 && !opens &&
           !token.has(shouted ? never & ~std::uint32_t(Bit::Allowed) : never) &&
           !(token.opening && token.has(Bit::Verb)) && !isNamedAfterTask(i, 0);
}

// "House of Praise", "Knip Inn", "Vader Zé Luís", "Almere Haven", "De Bilt-Oost": one part of a name was
// found; the capitals beside it, which no list knows as a name, would be left over.
void NameRules::widen() {
    static constexpr WordList joining = {u"of", u"and", u"the", u"for", u"to", u"et", u"du"};
    const auto& tokens = m_document.tokens();
    for (qsizetype f = 0; f < m_findings.size(); ++f) {
        const Label label = m_findings[f].label;
        if (label != Label::Person && label != Label::Institution && label != Label::Location)
            continue;
        const bool place = label != Label::Person;
        int start = m_findings[f].start;
        int end = start + m_findings[f].length;
        const std::size_t own = m_document.tokenAt(start);
        if (own >= tokens.size() || !tokens[own].capital || tokens[own].allCaps)
            continue;
        std::size_t first = own;
        while (first > 0 && own - first < 3 && tokens[first].adjacent) {
            // "House of Praise"
            const bool bridged = first > 1 && isOneOf(m_document.textOf(tokens[first - 1]), joining) &&
                                 !tokens[first - 1].capital && tokens[first - 1].adjacent;
            const std::size_t before = bridged ? first - 2 : first - 1;
            const bool town = tokens[before].has(Bit::Area) && free(before) && tokens[before].capital &&
                              !tokens[before].opening && !tokens[own].has(Bit::Given);
            const bool english = bridged && free(before) && tokens[before].capital &&
                                 !tokens[before].opening && !tokens[before].allCaps;
            // "Zé Luís": no Dutch word has that sign
            const bool accented = !bridged && free(before) && tokens[before].capital &&
                                  !tokens[before].opening && !tokens[before].allCaps &&
                                  hasForeignSign(m_document.textOf(tokens[before]));
            if (!isPartOfName(before, false) && !town && !english && !accented)
                break;
            first = before;
        }
        start = std::min(start, tokens[first].start);
        std::size_t last = m_document.tokenAt(end - 1);
        while (last + 1 < tokens.size() && last < own + 6) {
            const Token& next = tokens[last + 1];
            const bool hyphen =
                place && next.before == u'-' && next.start == end + 1 && next.capital && free(last + 1);
            if (!hyphen && (next.start != end + 1 || !next.adjacent || !isPartOfName(last + 1, place)))
                break;
            ++last;
            end = tokens[last].end();
        }
        if (start == m_findings[f].start && end == m_findings[f].start + m_findings[f].length)
            continue;
        m_findings[f].start = start;
        m_findings[f].length = end - start;
        m_document.take(start, end);
    }
}

// "bellen met van zoelen", "namens van der zwan": of two prepositions side by side the second one begins a
// surname, also in small letters.
void NameRules::findBehindPrepositions() {
    static constexpr WordList leading = {u"met",    u"bij",  u"door",    u"aan",  u"tegen",
                                         u"namens", u"voor", u"volgens", u"over", u"dat"};
    static constexpr WordList old = {u"der", u"den", u"de", u"t"};
    constexpr int Shortest = 4;
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (tokens[i].length != 3 || m_document.textOf(tokens[i]) != u"van" || !tokens[i].adjacent ||
            tokens[i].taken || !isOneOf(m_document.textOf(tokens[i - 1]), leading))
            continue;
        std::size_t name = i + 1;
        while (name < tokens.size() && name < i + 3 && isOneOf(m_document.textOf(tokens[name]), old) &&
               !tokens[name].capital)
            ++name;
        if (name >= tokens.size() || !free(name) || !tokens[name].adjacent ||
            tokens[name].length < Shortest ||
            tokens[name].has(Bit::Function | Bit::Verb | Bit::Allowed | Bit::Area | RoleBits))
            continue;
        const bool article = name > i + 1 && m_document.textOf(tokens[name - 1]) == u"de";
        const bool known =
            tokens[name].has(Bit::Surname) || (tokens[name].bits & ~(LooseBits | Bit::Place)) == 0;
        // "bellen met van zoelen van financien": a plural, and nothing that would belong to it
        static constexpr WordList asked = {u"met", u"namens", u"door", u"tegen"};
        const bool plural = name == i + 1 && isOneOf(m_document.textOf(tokens[i - 1]), asked) &&
                            tokens[name].length > Shortest && name + 1 < tokens.size() &&
                            m_document.textOf(tokens[name]).endsWith(u"en") &&
                            m_document.textOf(tokens[name + 1]) == u"van";
        if (!plural && (!known || (tokens[name].has(Bit::Word) && (article || name == i + 1))))
            continue;
        emitSpan(tokens[i].start, tokens[name].end(), Label::Person, Certainty::Possible, 0.6,
                 tokens[name].capital ? u"capital"_s : u"lowerName"_s);
        i = name;
    }
}

/// Whether the word at `i` lies in the name of somebody.
bool NameRules::isPersonAt(std::size_t i) const {
    const int at = i < m_document.tokens().size() ? m_document.tokens()[i].start : -1;
    return std::any_of(m_findings.cbegin(), m_findings.cend(), [at](const Finding& finding) {
        return finding.label == Label::Person && finding.start <= at && at < finding.start + finding.length;
    });
}

// "sanne en bo", "jay/mo", "roos en storm zijn thuis": a short name, or a plain word that is one as well,
// side by side with another.
void NameRules::findBeside() {
    static constexpr WordList signs = {u"/", u" / ", u" + ", u"+", u" & ", u"&"};
    const auto& tokens = m_document.tokens();
    const auto isCandidate = [&](std::size_t i) {
        constexpr std::uint32_t other =
            Bit::Function | Bit::Verb | Bit::Allowed | Bit::Area | Bit::Joiner | RoleBits;
        return free(i) && !tokens[i].capital && !tokens[i].has(other) &&
               (tokens[i].has(Bit::Namelike | Bit::Given) ||
                (tokens[i].length == 2 && tokens[i].has(Bit::Given) && !tokens[i].has(Bit::Word)));
    };
    const auto isSide = [&](std::size_t left, std::size_t right) {
        return isOneOf(m_document.between(tokens[left], tokens[right]), signs);
    };
    const auto isAnd = [&](std::size_t i) {
        return i < tokens.size() && tokens[i].adjacent && m_document.textOf(tokens[i]) == u"en" &&
               i + 1 < tokens.size() && tokens[i + 1].adjacent;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!isCandidate(i))
            continue;
        const bool left =
            (i > 0 && isSide(i - 1, i) && isPersonAt(i - 1)) || (i > 1 && isAnd(i - 1) && isPersonAt(i - 2));
        const bool right = (i + 1 < tokens.size() && isSide(i, i + 1) && isPersonAt(i + 1)) ||
                           (isAnd(i + 1) && isPersonAt(i + 2) && (i == 0 || !tokens[i].adjacent));
        // "roos en storm zijn thuis"
        const bool pair = tokens[i].opening && isAnd(i + 1) && isCandidate(i + 2) && i + 3 < tokens.size() &&
                          tokens[i + 3].adjacent &&
                          (tokens[i + 3].has(Bit::Verb) || m_document.textOf(tokens[i + 3]) == u"zijn");
        if (left || right || pair)
            emitName(i, i, Certainty::Possible, 0.6, u"lowerName"_s);
    }
}

} // namespace leertafel::anonymity
