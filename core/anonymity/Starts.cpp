#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

/// Whether the word before `first` is part of what was found at `first`: what is left of a name is a leak.
bool NameRules::belongsBefore(std::size_t first, Label label, const QString& reason) const {
    static constexpr WordList articles = {u"de", u"het", u"den", u"van", u"la", u"el", u"al"};
    static constexpr WordList opening = {u"de", u"het"};
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[first];
    const Token& before = tokens[first - 1];
    if (before.taken || before.kind != Token::Kind::Word)
        return false;
    const QStringView word = m_document.textOf(before);
    // "Bakker-de Vries"
    if (token.before == u'-' && token.start == before.end() + 1)
        return label == Label::Person && (before.capital || before.has(Bit::Surname)) &&
               !before.has(Bit::Kinship | Bit::School) && before.length >= 3;
    if (!token.adjacent)
        return false;
    // "de advocaat, van Ommeren": a town behind a role is a surname
    if (label == Label::Location && word == u"van" && token.capital)
        return before.opening || (first > 1 && tokens[first - 2].has(Bit::Kinship | Bit::Title));
    // "gerrit rietveld"
    if (label == Label::Institution && !token.capital && !before.capital && before.has(Bit::Given) &&
        !token.has(Bit::School | Bit::Joiner | Bit::Function))
        return !before.has(Bit::Word | Bit::Function | Bit::Verb | RoleBits);
    if (!token.capital || !before.capital || before.allCaps)
        return false;
    // "De Wilgenhof": a capital article inside the sentence; at its start only before a capital without
    // reason.
    if (!before.opening && isOneOf(word, articles))
        return true;
    if (before.opening && isOneOf(word, opening))
        return label == Label::Institution || (label == Label::Person && reason == u"capital");
    // "Parel Prins was er": a plain word before a name
    return label == Label::Person && !token.allCaps && before.length <= 10 &&
           before.has(NameBits | Bit::Namelike | Bit::SchoolName) &&
           !before.has(Bit::Function | Bit::Verb | RoleBits | Bit::Area | Bit::Place) &&
           (!before.has(Bit::Allowed) || before.has(Bit::Shouted));
}

/// Where what was found at `start` begins in truth.
int NameRules::wholeStart(int start, Label label, const QString& reason) const {
    const auto& tokens = m_document.tokens();
    std::size_t first = m_document.tokenAt(start);
    if (first >= tokens.size() || tokens[first].start != start)
        return start;
    for (int joined = 0; joined < 2 && first > 0 && belongsBefore(first, label, reason); ++joined)
        --first;
    return tokens[first].start;
}

} // namespace leertafel::anonymity
