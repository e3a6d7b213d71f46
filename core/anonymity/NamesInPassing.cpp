#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

/// "met Beer op pad", "vader van Storm belt": a plain word with a capital inside the sentence where a thing
/// would have an article, and short as names are.
bool NameRules::isNamedInPassing(std::size_t i) const {
    static constexpr WordList leading = {
        u"met",     u"bij",     u"van",       u"voor",   u"door",    u"naar",     u"aan",     u"over",
        u"en",      u"dat",     u"als",       u"toen",   u"omdat",   u"want",     u"zag",     u"vroeg",
        u"vraagt",  u"belde",   u"bel",       u"belt",   u"tussen",  u"heeft",    u"had",     u"zonder",
        u"kwam",    u"komt",    u"ging",      u"gaat",   u"wil",     u"zei",      u"zegt",    u"tegen",
        u"volgens", u"locatie", u"vestiging", u"rond",   u"schreef", u"schrijft", u"appte",   u"appt",
        u"mailde",  u"mailt",   u"stuurde",   u"stuurt", u"hoorde",  u"sprak",    u"spreekt", u"spraken",
        u"spreken", u"bracht",  u"brengt",    u"haalt",  u"haalde",  u"hielp",    u"helpt",   u"mist",
        u"miste",   u"namens",  u"behalve",   u"naast",  u"kent",    u"kende",    u"ziet",    u"zien",
        u"maar",    u"dus",     u"of",        u"toch",   u"daarna",  u"sinds",    u"heb",     u"gaf",
        u"geef",    u"zie",     u"noemde",    u"noemt",  u"hield",   u"liep",     u"praat",   u"laat",
        u"zou",     u"lukt",    u"valt",      u"nee",    u"je",      u"ja",       u"ook",     u"jij"};
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
    // "gisteren was Kers er niet", but "het thema is Rust en"
    static constexpr WordList being = {u"is", u"was", u"werd", u"bleef"};
    static constexpr WordList there = {u"er",   u"niet", u"weer", u"ook",   u"nog",   u"thuis", u"ziek",
                                       u"boos", u"daar", u"hier", u"zelf",  u"net",   u"blij",  u"bang",
                                       u"moe",  u"stil", u"weg",  u"jarig", u"alleen"};
    if (isOneOf(before, being) && !tokens[i - 1].opening && i + 1 < tokens.size() && tokens[i + 1].adjacent &&
        isOneOf(m_document.textOf(tokens[i + 1]), there))
        return true;
    // "Raad van Toezicht", "Zorg en Welzijn": capitals on both sides make a title.
    // "zit op Kampong", but "op Aanvraag"
    static constexpr WordList going = {u"zit",   u"zat",    u"zitten", u"zaten", u"start",  u"begint",
                                       u"begon", u"speelt", u"leert",  u"gaat",  u"blijft", u"locatie"};
    if (before == u"op" && i > 1 && isOneOf(m_document.textOf(tokens[i - 2]), going))
        return true;
    // Behind a verb it is no title, whoever stands before that: "in Amersfoort vroeg Steef".
    if (!isOneOf(before, leading) || (before != u"en" && i > 1 && tokens[i - 2].capital &&
                                      !tokens[i - 2].opening && !tokens[i - 1].has(Bit::Verb)))
        return false;
    if (i + 1 >= tokens.size() || !tokens[i + 1].adjacent)
        return true;
    return !tokens[i + 1].capital && tokens[i + 1].kind == Token::Kind::Word;
}

// "met F gesproken", "dat H belde": one letter without a stop, where somebody is meant.
void NameRules::findBareInitials() {
    static constexpr WordList leading = {u"met",  u"bij",  u"door", u"aan", u"over", u"dat",
                                         u"toen", u"voor", u"als",  u"van", u"tegen"};
    static constexpr WordList onwards = {u"en", u"die", u"niet", u"ook", u"om", u"over", u"dat", u"is"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        // "zijn moeder T. ziet hij"
        if (token.initial && !token.taken && !token.opening && token.adjacent && token.after == u'.' &&
            tokens[i - 1].has(Bit::Kinship) && !tokens[i - 1].taken) {
            emitSpan(token.start, token.end() + 1, Label::Person, Certainty::Possible, 0.7,
                     QStringLiteral("initials"));
            continue;
        }
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

// "kom jij of ben?", "en bo?": besides somebody, in a message.
void NameRules::findAlternatives() {
    static constexpr WordList persons = {u"jij", u"ik", u"hij", u"zij"};
    static constexpr WordList joining = {u"of", u"en"};
    static constexpr WordList never = {u"jij", u"ik",  u"hij",  u"zij",    u"wij", u"niet",
                                       u"wel", u"nee", u"toch", u"haar",   u"dan", u"samen",
                                       u"hoe", u"nu",  u"wie",  u"morgen", u"ja",  u"anders"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.taken || token.kind != Token::Kind::Word || token.capital || token.length < 2 ||
            !token.has(Bit::Given | Bit::Namelike) || !token.adjacent || !tokens[i - 1].adjacent ||
            token.after != u'?' || isOneOf(m_document.textOf(token), never) ||
            !isOneOf(m_document.textOf(tokens[i - 1]), joining) ||
            !isOneOf(m_document.textOf(tokens[i - 2]), persons))
            continue;
        emitName(i, i, Certainty::Possible, 0.6, QStringLiteral("lowerName"));
    }
}

// "kim hier.", "els van het buurtteam": who writes a message.
void NameRules::findSenders() {
    static constexpr WordList teams = {u"buurtteam", u"wijkteam", u"team",      u"school",  u"gemeente",
                                       u"receptie",  u"opvang",   u"jeugdzorg", u"overkant"};
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

// "gesprek met roos gehad", "ma van xqendril belde": a small word that is a name as well, or no word at all,
// behind a preposition or a verb and without the article that a thing would have.
void NameRules::findDirected() {
    static constexpr WordList leading = {
        u"met",   u"bij", u"van", u"voor", u"aan", u"over", u"naar",  u"door",  u"en",    u"dat", u"of",
        u"heeft", u"heb", u"is",  u"was",  u"zag", u"zie",  u"vroeg", u"vraag", u"belde", u"app", u"bel"};
    // Behind these a thing has an article and a verb stands elsewhere.
    static constexpr WordList acting = {u"kan",   u"kun",   u"mag",    u"moet",    u"komt",   u"kwam",
                                        u"gaat",  u"ging",  u"zegt",   u"zei",     u"sprak",  u"spreek",
                                        u"appte", u"appt",  u"mailde", u"breng",   u"brengt", u"bracht",
                                        u"haal",  u"haalt", u"haalde", u"laat",    u"tegen",  u"namens",
                                        u"rond",  u"belt",  u"vraagt", u"volgens", u"zonder", u"stuurde"};
    static constexpr WordList clausal = {u"dus",   u"omdat", u"want", u"terwijl", u"voordat",
                                         u"nadat", u"zodat", u"toen", u"als"};
    static constexpr WordList joining = {u"en", u"dat", u"of", u"is", u"was"};
    constexpr std::u16string_view You = u"jij";
    static constexpr WordList following = {
        u"naar", u"op",     u"in",      u"is",    u"en",   u"of",      u"die",      u"dat",    u"over",
        u"aan",  u"bij",    u"nog",     u"weer",  u"even", u"ook",     u"niet",     u"wel",    u"te",
        u"uit",  u"om",     u"al",      u"nu",    u"zo",   u"vandaag", u"gisteren", u"morgen", u"mee",
        u"net",  u"straks", u"terwijl", u"omdat", u"want", u"maar",    u"als",      u"toen",   u"voor",
        u"met",  u"door",   u"tot",     u"dus",   u"van"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        // "met mo", but no Dutch word of two letters
        const bool tiny = token.length == 2 && token.has(Bit::Given) &&
                          !token.has(Bit::Word | Bit::Function | Bit::Allowed | Bit::Joiner | Bit::Verb);
        if (!free(i) || token.capital || !token.adjacent || (token.length < 3 && !tiny))
            continue;
        const bool namelike = token.has(Bit::Namelike) || tiny;
        constexpr int ShortestUnknown = 5;
        if (!namelike && (token.bits != 0 || token.length < ShortestUnknown))
            continue;
        const QStringView before = m_document.textOf(tokens[i - 1]);
        const QStringView word = m_document.textOf(token);
        // "gebelt", "verhuist": a verb put wrongly
        const bool bent = (word.startsWith(u"ge") || word.startsWith(u"be") || word.startsWith(u"ver") ||
                           word.startsWith(u"ont") || word.startsWith(u"her")) &&
                          (word.endsWith(u't') || word.endsWith(u'd') || word.endsWith(u'n'));
        static constexpr WordList helping = {u"heeft", u"heb", u"is", u"was", u"en"};
        if (bent && !namelike && isOneOf(before, helping))
            continue;
        static constexpr WordList reasons = {u"omdat", u"want", u"toen", u"als"};
        const bool acted = isOneOf(before, acting) || (!namelike && isOneOf(before, clausal)) ||
                           (namelike && isOneOf(before, reasons));
        // "een gezin dat wil dat": behind these a verb is a verb.
        const bool asked = before == QStringView(You) && namelike; // "wil jij mies bellen"
        if ((!asked && !acted && !isOneOf(before, leading)) ||
            (token.has(Bit::Verb) && (acted || isOneOf(before, joining))))
            continue;
        bool fits = i + 1 >= tokens.size() || !tokens[i + 1].adjacent || (acted && !namelike && !bent);
        // "omdat roos boos is", "naar roos toe", "is roos er al", "en roos dan?"
        static constexpr WordList subordinate = {u"omdat", u"dat", u"als", u"of", u"toen", u"want"};
        static constexpr WordList closing = {u"toe", u"er", u"dan", u"zn", u"z'n", u"d'r", u"ff", u"effe"};
        if (!fits && namelike) {
            const QStringView next = m_document.textOf(tokens[i + 1]);
            const bool clause = isOneOf(before, subordinate) && i + 2 < tokens.size() &&
                                tokens[i + 2].adjacent && tokens[i + 2].has(Bit::Verb) &&
                                !tokens[i + 1].has(Bit::Verb);
            fits = clause || isOneOf(next, closing);
        }
        if (!fits) {
            const QStringView next = m_document.textOf(tokens[i + 1]);
            const bool participle = tokens[i + 1].has(Bit::Word) &&
                                    (next.startsWith(u"ge") || next.startsWith(u"be")) &&
                                    (next.endsWith(u't') || next.endsWith(u'd') || next.endsWith(u"en"));
            fits = participle || (asked && tokens[i + 1].has(Bit::Word) && next.endsWith(u"en")) ||
                   tokens[i + 1].has(Bit::Verb) || isOneOf(next, following);
        }
        if (!fits || (!namelike && !isUnknownWord(token)))
            continue;
        emitName(i, joinRight(i), Certainty::Possible, 0.55, QStringLiteral("lowerName"));
    }
}

} // namespace leertafel::anonymity
