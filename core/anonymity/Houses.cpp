#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

/// "woont op de Oudegracht": a part of town that is a street as well, where somebody lives.
bool NameRules::isLivedOn(std::size_t i) const {
    static constexpr WordList living = {u"woont",    u"woonde", u"wonen", u"slaapt", u"sliep",
                                        u"verhuist", u"huis",   u"flat",  u"kamer",  u"logeert",
                                        u"adres",    u"woning", u"thuis"};
    const auto& tokens = m_document.tokens();
    // "kent hem van de Rubicondreef", "gevonden bij de Rubenslaan": found or known there
    static constexpr WordList found = {u"gevonden", u"gezien", u"kent",    u"kennen",  u"opgepakt",
                                       u"staat",    u"hangt",  u"betrapt", u"ophalen", u"verkoopt"};
    static constexpr WordList near = {u"bij", u"van", u"op", u"aan", u"vanaf"};
    constexpr std::size_t Near = 10;
    if (i > 2 && isOneOf(m_document.textOf(tokens[i - 2]), near)) {
        for (std::size_t back = 3; back <= Near && back <= i; ++back) {
            const Token& token = tokens[i - back];
            if (isOneOf(m_document.textOf(token), found))
                return true;
            if (token.after == u'.' || token.after == u'\n')
                break;
        }
    }
    constexpr std::size_t Far = 4;
    if (i < 2 || m_document.textOf(tokens[i - 1]) != u"de" ||
        (m_document.textOf(tokens[i - 2]) != u"op" && m_document.textOf(tokens[i - 2]) != u"aan"))
        return false;
    for (std::size_t back = 1; back <= Far && back <= i; ++back) {
        if (isOneOf(m_document.textOf(tokens[i - back]), living))
            return true;
    }
    return false;
}

/// "op de Omloop 31": a plain word with a capital, on which one is, and a number that ends it.
bool NameRules::isOnStreetNumber(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    if (i < 2 || tokens[i].has(Bit::Allowed | Bit::Area | RoleBits) || isCounted(i + 1))
        return false;
    const QStringView on = m_document.textOf(tokens[i - 2]);
    const QStringView article = m_document.textOf(tokens[i - 1]);
    const char16_t after = tokens[i + 1].after;
    return (article == u"de" || article == u"het") && (on == u"op" || on == u"aan") &&
           (after == 0 || after == u'.' || after == u',' || after == u'\n' || after == u')');
}

/// Where a house number ends with what belongs to it: "12a", "12-III", "12 bis", "12/3", "301-B".
int NameRules::endOfHouseNumber(std::size_t number) const {
    const auto& tokens = m_document.tokens();
    int end = tokens[number].end();
    static constexpr WordList suffixes = {u"bis", u"hs", u"zw",   u"rd",      u"ii",
                                          u"iii", u"iv", u"huis", u"achterom"};
    // "63 kmr 214", "12 unit 4"
    static constexpr WordList rooms = {u"kmr", u"kamer", u"unit", u"app", u"flat", u"apt", u"appartement"};
    if (number + 2 < tokens.size() && tokens[number + 1].adjacent && tokens[number + 2].adjacent &&
        isOneOf(m_document.textOf(tokens[number + 1]), rooms) && !tokens[number + 2].taken &&
        tokens[number + 2].kind == Token::Kind::Number && tokens[number + 2].length <= 4)
        return tokens[number + 2].end();
    // "19 3hoog", "12 2 hoog"
    if (number + 2 < tokens.size() && tokens[number + 1].adjacent && !tokens[number + 2].taken &&
        tokens[number + 1].kind == Token::Kind::Number && tokens[number + 1].length <= 2 &&
        tokens[number + 2].start - tokens[number + 1].end() <= 1 &&
        m_document.textOf(tokens[number + 2]).compare(u"hoog", Qt::CaseInsensitive) == 0)
        return tokens[number + 2].end();
    for (std::size_t extra = number + 1; extra < tokens.size() && extra <= number + 2; ++extra) {
        const Token& token = tokens[extra];
        const QStringView gap = m_document.between(tokens[extra - 1], token);
        const QStringView tail = m_document.textOf(token);
        if (token.taken || (!gap.isEmpty() && gap != u"-" && gap != u" " && gap != u"/"))
            break;
        const bool word = token.kind == Token::Kind::Word;
        const bool letter = word && tail.size() == 1 && (gap != u" " || token.capital) && tail != u"x";
        const bool suffix = word && isOneOf(tail, suffixes);
        const bool unit =
            token.kind == Token::Kind::Number && tail.size() <= 3 && (gap == u"-" || gap == u"/");
        if (!letter && !suffix && !unit)
            break;
        end = token.end();
    }
    return end;
}

/// Whether the number is a year, or counts what follows: "Zuilen 12 aanvragen".
bool NameRules::isCounted(std::size_t number) const {
    const auto& tokens = m_document.tokens();
    const QStringView figures = m_document.textOf(tokens[number]);
    if (figures.size() == 4 && (figures.startsWith(u"19") || figures.startsWith(u"20")))
        return true;
    if (number + 1 >= tokens.size() || !tokens[number + 1].adjacent)
        return false;
    const Token& next = tokens[number + 1];
    const QStringView word = m_document.textOf(next);
    return !next.capital && next.has(Bit::Word) && !next.has(Bit::Function | Bit::Verb) &&
           (word.endsWith(u"en") || word.endsWith(u's')) && word.size() > 4;
}

/// Whether the number behind a square or wijk is that of a house: nothing follows that would be counted.
bool NameRules::isHouseNumber(std::size_t number, const Token& name) const {
    const auto& tokens = m_document.tokens();
    const char16_t after = tokens[number].after;
    return name.has(Bit::Area) && name.length > 4 &&
           (after == 0 || after == u'.' || after == u',' || after == u'\n' || after == u')');
}

} // namespace leertafel::anonymity
