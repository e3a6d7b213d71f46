#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

/// "met Beer op pad", "vader van Storm belt": a plain word with a capital inside the sentence where a thing
/// would have an article, and short as names are.
bool NameRules::isNamedInPassing(std::size_t i) const {
    static constexpr std::u16string_view leading[] = {
        u"met",     u"bij",    u"van",     u"voor",     u"door",    u"naar",    u"aan",     u"over",
        u"en",      u"dat",    u"als",     u"toen",     u"omdat",   u"want",    u"zag",     u"vroeg",
        u"vraagt",  u"belde",  u"bel",     u"belt",     u"tussen",  u"heeft",   u"had",     u"zonder",
        u"kwam",    u"komt",   u"ging",    u"gaat",     u"wil",     u"zei",     u"zegt",    u"tegen",
        u"volgens", u"rond",   u"schreef", u"schrijft", u"appte",   u"appt",    u"mailde",  u"mailt",
        u"stuurde", u"stuurt", u"hoorde",  u"sprak",    u"spreekt", u"spraken", u"spreken", u"bracht",
        u"brengt",  u"haalt",  u"haalde",  u"hielp",    u"helpt",   u"mist",    u"miste",   u"namens",
        u"behalve", u"naast",  u"zonder",  u"kent",     u"kende",   u"ziet",    u"zien"};
    constexpr int Longest = 8;
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    if (i == 0 || token.opening || token.allCaps || !token.adjacent || token.length < 3 ||
        token.length > Longest || token.after == u'-' || (tokens[i - 1].capital && !tokens[i - 1].opening) ||
        token.has(RoleBits | Bit::Function | Bit::Verb | Bit::Place | Bit::Allowed | Bit::Area |
                  Bit::Joiner) ||
        isTitleOfThing(i))
        return false;
    const QStringView word = m_document.textOf(token);
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return !c.isLetter(); }))
        return false;
    // "Sanne en Beer", but "eerlijk en Open"; "zegt dat Beer", but "is dat Wierook"
    const QStringView before = m_document.textOf(tokens[i - 1]);
    if (before == u"en" && !(i > 1 && tokens[i - 2].capital && tokens[i - 2].has(Bit::Given)))
        return false;
    if (before == u"dat" && i > 1 && m_document.textOf(tokens[i - 2]).size() <= 3)
        return false;
    // "Raad van Toezicht", "Zorg en Welzijn": capitals on both sides make a title.
    if (!isOneOf(before, leading) ||
        (before != u"en" && i > 1 && tokens[i - 2].capital && !tokens[i - 2].opening))
        return false;
    if (i + 1 >= tokens.size() || !tokens[i + 1].adjacent)
        return true;
    return !tokens[i + 1].capital && tokens[i + 1].kind == Token::Kind::Word;
}

// "met F gesproken", "dat H belde": one letter without a stop, where somebody is meant.
void NameRules::findBareInitials() {
    static constexpr std::u16string_view leading[] = {u"met",  u"bij",  u"door", u"aan", u"over", u"dat",
                                                      u"toen", u"voor", u"als",  u"van", u"tegen"};
    static constexpr std::u16string_view onwards[] = {u"en", u"die",  u"niet", u"ook",
                                                      u"om", u"over", u"dat",  u"is"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (!token.initial || token.taken || token.opening || !token.adjacent || token.after == u'-' ||
            token.after == u'.' || token.after == u'/' || m_document.textOf(token) == u"X" ||
            m_document.textOf(token) == u"U" || !isOneOf(m_document.textOf(tokens[i - 1]), leading))
            continue;
        bool fits = token.after == u',' || token.after == u')' || token.after == u';' || token.after == 0;
        if (i + 1 < tokens.size() && tokens[i + 1].adjacent && !tokens[i + 1].capital) {
            const QStringView next = m_document.textOf(tokens[i + 1]);
            fits = tokens[i + 1].has(Bit::Verb) || isOneOf(next, onwards) ||
                   (next.startsWith(u"ge") && next.size() > 4 && tokens[i + 1].has(Bit::Word));
        }
        if (fits)
            emitName(i, i, Certainty::Possible, 0.6, QStringLiteral("initials"));
    }
}

// "kim hier.", "els van het buurtteam": who writes a message.
void NameRules::findSenders() {
    static constexpr std::u16string_view teams[] = {u"buurtteam", u"wijkteam",  u"team",
                                                    u"school",    u"gemeente",  u"receptie",
                                                    u"opvang",    u"jeugdzorg", u"overkant"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (!free(i) || token.length < 3 || !token.has(Bit::Given | Bit::Namelike) ||
            token.has(Bit::Function | Bit::Verb) || !tokens[i + 1].adjacent)
            continue;
        const QStringView next = m_document.textOf(tokens[i + 1]);
        const char16_t after = tokens[i + 1].after;
        const bool here = token.opening && next == u"hier" &&
                          (after == u'.' || after == u',' || after == u'!' || after == 0);
        const bool ofTeam = next == u"van" && i + 3 < tokens.size() && tokens[i + 3].adjacent &&
                            isOneOf(m_document.textOf(tokens[i + 3]), teams);
        if (here || ofTeam)
            emitName(i, i, Certainty::Possible, 0.7, QStringLiteral("greeted"));
    }
}

} // namespace leertafel::anonymity
