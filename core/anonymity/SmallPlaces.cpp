#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr WordList Articles = {u"de", u"het", u"'t", u"t"};

} // namespace

/// Index behind the last word of a part of town in small letters that begins at `first`, or `first`:
/// "gezondheidscentrum parkwijk", "vv de meern".
std::size_t NameRules::endOfTownPart(std::size_t first) const {
    const auto& tokens = m_document.tokens();
    std::size_t last = first;
    while (last < tokens.size() && tokens[last].has(Bit::Area) && !tokens[last].taken &&
           tokens[last].adjacent && tokens[last].kind == Token::Kind::Word && last < first + 4)
        ++last;
    return last;
}

/// Index of the last of one to three small words between brackets, which begin at `first` and name a place
/// rather than describe one; 0 for anything else.
std::size_t NameRules::endOfSmallNameInBrackets(std::size_t first) const {
    const auto& tokens = m_document.tokens();
    bool named = false;
    for (std::size_t i = first; i < tokens.size() && i < first + 3; ++i) {
        const Token& token = tokens[i];
        const bool article = i == first && isOneOf(m_document.textOf(token), Articles);
        if (!free(i) || token.capital || (i > first && !token.adjacent) ||
            (!article &&
             (token.length < 3 || token.has(Bit::Verb | Bit::Function | Bit::Kinship | Bit::Title |
                                            Bit::School | Bit::Allowed | Bit::Area))))
            return 0;
        named = named || article || token.has(Bit::SchoolName) || !token.has(Bit::Word);
        if (token.after == u')')
            return named && !article ? i : 0;
    }
    return 0;
}

/// Index of the last word of "sint lucas", "pit en pof" behind "bso", "[de] kleine wereld" behind "naar de";
/// `first` minus one when there is none.
std::size_t NameRules::endOfSmallPhrase(std::size_t first) const {
    static constexpr WordList saints = {u"sint", u"st"};
    static constexpr WordList feasts = {u"nicolaas", u"maarten", u"juttemis"};
    static constexpr WordList towards = {u"op", u"naar", u"bij", u"vanuit", u"van"};
    static constexpr WordList looks = {u"kleine", u"blauwe",   u"gouden", u"groene", u"rode",     u"witte",
                                       u"gele",   u"houten",   u"bonte",  u"wilde",  u"zilveren", u"paarse",
                                       u"oranje", u"vrolijke", u"ronde",  u"vrije",  u"magische"};
    static constexpr WordList ordinary = {
        u"kamer", u"huis",     u"deur",   u"auto",   u"bus",     u"tas",      u"jas",    u"map",    u"bank",
        u"stoel", u"fiets",    u"klas",   u"groep",  u"juf",     u"meester",  u"broer",  u"zus",    u"jongen",
        u"zusje", u"meisje",   u"tafel",  u"lijst",  u"knop",    u"lijn",     u"kaart",  u"hond",   u"kat",
        u"trap",  u"zaal",     u"winkel", u"brief",  u"envelop", u"kinderen", u"kast",   u"muur",   u"baby",
        u"markt", u"broertje", u"doos",   u"school", u"keuken",  u"gang",     u"wereld", u"middag", u"loper"};
    const auto& tokens = m_document.tokens();
    const auto isPlain = [&](std::size_t i) {
        return i < tokens.size() && isSmallPart(i) && !tokens[i].has(Bit::Verb | Bit::Joiner);
    };
    const std::size_t none = first - 1;
    const QStringView word = m_document.textOf(tokens[first]);
    const QStringView before = m_document.textOf(tokens[first - 1]);
    // "op sint lucas"
    if (isOneOf(word, saints) && isPlain(first + 1) &&
        !isOneOf(m_document.textOf(tokens[first + 1]), feasts) &&
        (isOneOf(before, towards) || before == u"in"))
        return first + 1;
    // "bso pit en pof"
    const auto closes = [&](std::size_t i) {
        return i >= tokens.size() || !tokens[i].adjacent || tokens[i].has(Bit::Verb);
    };
    if (isSchoolForSure(first - 1) && isPlain(first) && first + 2 < tokens.size() &&
        m_document.textOf(tokens[first + 1]) == u"en" && tokens[first + 1].adjacent && isPlain(first + 2) &&
        closes(first + 3))
        return first + 2;
    // "naar de gouden leeuw"
    if (first > 1 && isOneOf(before, Articles) && isOneOf(m_document.textOf(tokens[first - 2]), towards) &&
        isOneOf(word, looks) && isPlain(first + 1) &&
        !isOneOf(m_document.textOf(tokens[first + 1]), ordinary) &&
        !m_document.textOf(tokens[first + 1]).endsWith(u"en") &&
        !m_document.textOf(tokens[first + 1]).endsWith(u's'))
        return first + 1;
    return none;
}

// "bso (villa kakelbont)", "school: regenboog", "belde met de klimop", "de klimop zegt", "thuis vd
// pijlstaart": names of places in small letters where no word says that one goes there.
void NameRules::findSmallPlaces() {
    static constexpr WordList talks = {
        u"overleg", u"contact", u"bellen",  u"gebeld", u"belde",    u"belt",   u"gesprek",   u"gesproken",
        u"mail",    u"mailen",  u"gemaild", u"sprak",  u"afspraak", u"gemeld", u"besproken", u"telefonisch"};
    static constexpr WordList partners = {u"met", u"door", u"volgens", u"aan", u"tegen"};
    static constexpr WordList speaking = {u"zegt",   u"zei",     u"belde",  u"belt",   u"mailt",
                                          u"mailde", u"meldt",   u"meldde", u"vraagt", u"vroeg",
                                          u"vindt",  u"weigert", u"wil"};
    static constexpr WordList contracted = {u"vd", u"v/d"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const Token& before = tokens[i - 1];
        if (!free(i) || token.capital || before.kind != Token::Kind::Word)
            continue;
        if (before.has(Bit::School) && !token.adjacent) {
            const QStringView gap = m_document.between(before, token);
            const std::size_t end = gap == u" (" ? endOfSmallNameInBrackets(i) : 0;
            const bool told = (gap == u": " || gap == u" = ") && isSchoolName(i);
            if (end == 0 && !told)
                continue;
            const std::size_t last = told ? i : end;
            emitSpan(token.start, tokens[last].end(), Label::Institution, Certainty::Possible, 0.6,
                     u"institution"_s);
            i = last;
            continue;
        }
        // "school, de schakel"
        if (i > 1 && isOneOf(m_document.textOf(before), Articles) && tokens[i - 2].has(Bit::School) &&
            token.adjacent && isSchoolName(i)) {
            const QStringView gap = m_document.between(tokens[i - 2], before);
            if (gap == u", " || gap == u": " || gap == u" = ") {
                emitSpan(before.start, token.end(), Label::Institution, Certainty::Possible, 0.6,
                         u"institution"_s);
                continue;
            }
        }
        if (!token.adjacent || token.length < 2)
            continue;
        // "school is st bonifatius"
        static constexpr WordList saints = {u"st", u"sint"};
        const bool saint = isOneOf(m_document.textOf(token), saints) && i + 1 < tokens.size() &&
                           free(i + 1) && tokens[i + 1].start - token.end() <= 2 && !tokens[i + 1].capital &&
                           !tokens[i + 1].has(Bit::Verb | Bit::Function);
        const bool called =
            i > 1 && m_document.textOf(before) == u"is" && tokens[i - 2].has(Bit::School) && before.adjacent;
        if (called && (saint || isSchoolName(i) || (isStrange(i) && !token.has(NameBits)))) {
            const std::size_t last = saint ? i + 1 : i;
            emitSpan(token.start, tokens[last].end(), Label::Institution, Certainty::Possible, 0.55,
                     u"institution"_s);
            i = last;
            continue;
        }
        // "thuis vd pijlstaart"
        if (isOneOf(m_document.textOf(before), contracted) && isSmallPart(i) &&
            (isSchoolName(i) || (isStrange(i) && !token.has(NameBits)))) {
            emitSpan(token.start, token.end(), Label::Institution, Certainty::Possible, 0.55,
                     u"institution"_s);
            continue;
        }
        if (!isSchoolName(i) || !isOneOf(m_document.textOf(before), Articles))
            continue;
        const bool spoken = i + 1 < tokens.size() && tokens[i + 1].adjacent &&
                            isOneOf(m_document.textOf(tokens[i + 1]), speaking);
        // "woont in de linde"
        static constexpr WordList staying = {u"woont",     u"woonde",    u"zit",       u"zat",
                                             u"slaapt",    u"logeert",   u"verblijft", u"blijft",
                                             u"geplaatst", u"opgenomen", u"wonen",     u"slapen"};
        bool stays = false;
        if (i > 2 && m_document.textOf(tokens[i - 2]) == u"in") {
            for (std::size_t back = 3; !stays && back <= 5 && back <= i; ++back)
                stays = isOneOf(m_document.textOf(tokens[i - back]), staying);
        }
        const bool partner = i > 2 && isOneOf(m_document.textOf(tokens[i - 2]), partners) &&
                             isOneOf(m_document.textOf(tokens[i - 3]), talks);
        if (!spoken && !partner && !stays)
            continue;
        const bool elided = before.length == 1 && before.before == u'\'';
        emitSpan(before.start - (elided ? 1 : 0), token.end(), Label::Institution, Certainty::Possible, 0.55,
                 u"institution"_s);
    }
}

// "op sint lucas", "bso pit en pof", "naar de gouden leeuw", in a text that names people.
void NameRules::findSmallPhrases() {
    if (!isAboutSomebody())
        return;
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (!free(i) || tokens[i].capital || !tokens[i].adjacent || tokens[i].length < 2 ||
            tokens[i - 1].kind != Token::Kind::Word)
            continue;
        const std::size_t end = endOfSmallPhrase(i);
        if (end < i)
            continue;
        const bool article = isOneOf(m_document.textOf(tokens[i - 1]), Articles);
        emitSpan(tokens[article ? i - 1 : i].start, tokens[end].end(), Label::Institution,
                 Certainty::Possible, 0.5, u"institution"_s);
        i = end;
    }
}

} // namespace leertafel::anonymity
