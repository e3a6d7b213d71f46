#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr WordList Articles = {u"de", u"het", u"'t", u"t", u"den"};
/// Words between people and the place that they go to, also in small letters.
constexpr WordList Towards = {u"op", u"naar", u"bij", u"vanuit", u"in", u"van"};
/// What is written before the name of one of them and hardly ever before anything else.
constexpr WordList SureWords = {u"obs",
                                u"cbs",
                                u"sbo",
                                u"kbs",
                                u"pcbs",
                                u"rkbs",
                                u"ikc",
                                u"kdv",
                                u"bso",
                                u"basisschool",
                                u"vso",
                                u"jenaplanschool",
                                u"so",
                                u"kindcentrum",
                                u"vrijeschool",
                                u"daltonschool",
                                u"montessorischool",
                                u"peuterspeelzaal",
                                u"psz",
                                u"peuterschool",
                                u"kinderdagverblijf"};
constexpr WordList NeverPartOfIt = {
    u"overkant", u"hoek",     u"overzijde", u"achterkant", u"zijkant", u"rand",   u"buurt",    u"wijk",
    u"stad",     u"eerste",   u"tweede",    u"hele",       u"laatste", u"beste",  u"meeste",   u"volgende",
    u"vorige",   u"komende",  u"afgelopen", u"avond",      u"ochtend", u"dag",    u"week",     u"maand",
    u"kinderen", u"ouders",   u"begin",     u"einde",      u"keer",    u"andere", u"zelfde",   u"kant",
    u"gang",     u"straat",   u"weg",       u"gracht",     u"vandaag", u"morgen", u"gisteren", u"samen",
    u"gesloten", u"vakantie", u"volgend",   u"schooldag"};

} // namespace

/// "op de Regenboog", "de kleuterklas van het Wespennest": a plain word with a capital where somebody is.
bool NameRules::isWhereSomebodyGoes(std::size_t i) const {
    static constexpr WordList towards = {u"op", u"naar", u"bij", u"vanuit"};
    static constexpr WordList articles = {u"de", u"het"};
    // "de juf van de Vuurvlinder": whoever or whatever a school has
    static constexpr WordList ofSchool = {
        u"juf",         u"meester",     u"leerkracht", u"directeur",  u"directrice",  u"mentor",
        u"klas",        u"leerling",    u"leerlinge",  u"leerlingen", u"plein",       u"kleuterklas",
        u"plusklas",    u"peuterklas",  u"ib'er",      u"conciërge",  u"schoolplein", u"leraar",
        u"lerares",     u"peutergroep", u"trainer",    u"stagiair",   u"docent",      u"docente",
        u"schakelklas", u"ib",          u"leidster",   u"leidsters"};
    constexpr int Longest = 10; // a longer one is a compound written with a capital
    constexpr int LongestOfSchool = 20;
    constexpr std::uint32_t known =
        Bit::Allowed | Bit::Area | Bit::Function | Bit::Verb | RoleBits | Bit::Place | NameBits;
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    if (i < 2 || !token.capital || token.opening || token.allCaps || !token.adjacent ||
        token.length < (token.has(Bit::SchoolName) ? 3 : 4) || token.after == u'-' || tokens[i - 1].capital ||
        (i + 1 < tokens.size() && tokens[i + 1].adjacent && tokens[i + 1].capital) ||
        !isOneOf(m_document.textOf(tokens[i - 1]), articles))
        return false;
    const QStringView before = m_document.textOf(tokens[i - 2]);
    if (i >= 3 && before == u"van") {
        const bool group = i >= 4 && tokens[i - 3].kind == Token::Kind::Number &&
                           m_document.textOf(tokens[i - 4]) == u"groep";
        bool whose = isOneOf(m_document.textOf(tokens[i - 3]), ofSchool);
        // "directeur Van Ommeren van de Panda"
        for (std::size_t back = 4; !whose && tokens[i - 3].capital && back <= 6 && back <= i; ++back)
            whose = isOneOf(m_document.textOf(tokens[i - back]), ofSchool);
        if (group || whose)
            return token.length <= LongestOfSchool &&
                   !token.has(Bit::Allowed | Bit::Area | Bit::Function | RoleBits);
    }
    if (token.has(Bit::SchoolName))
        return !token.has(Bit::Allowed | Bit::Area | RoleBits);
    return token.length <= Longest && !isNamedAfterTask(i) && token.has(Bit::Word) && !token.has(known) &&
           isOneOf(before, towards);
}

bool NameRules::isSchoolForSure(std::size_t i) const {
    return isOneOf(m_document.textOf(m_document.tokens()[i]), SureWords);
}

/// Whether the token may be a word of a name that is written small.
bool NameRules::isSmallPart(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    constexpr int Shortest = 3;
    return i < tokens.size() && tokens[i].kind == Token::Kind::Word && !tokens[i].taken &&
           !tokens[i].capital && tokens[i].length >= Shortest && tokens[i].adjacent &&
           !tokens[i].has(Bit::Function | Bit::Kinship | Bit::Title | Bit::Area | Bit::School) &&
           !isOneOf(m_document.textOf(tokens[i]), NeverPartOfIt);
}

/// Index of the last word of "sbo [de wissel]", "kdv ['t kleine hummeltje]", "basisschool [op de groene
/// alm]", where `first` stands behind the generic word; `generic` when there is no such name.
std::size_t NameRules::endOfSmallInstitution(std::size_t generic, std::size_t first) const {
    // Generic words behind which an article begins something else far too often.
    static constexpr WordList loose = {u"gemeente",       u"flat",       u"kantoor",       u"havo",
                                       u"vmbo",           u"mavo",       u"mbo",           u"roc",
                                       u"opvang",         u"winkel",     u"dagbesteding",  u"bedrijf",
                                       u"internaat",      u"gymnasium",  u"kliniek",       u"hotel",
                                       u"camping",        u"stichting",  u"college",       u"schakelklas",
                                       u"thuiszorg",      u"lyceum",     u"woongroep",     u"azc",
                                       u"schoolgebouw",   u"supermarkt", u"isk",           u"club",
                                       u"vereniging",     u"ziekenhuis", u"uitzendbureau", u"zorgaanbieder",
                                       u"zorginstelling", u"logopedie",  u"sporthal",      u"klooster",
                                       u"zorgteam",       u"huisartsen", u"verloskundigen"};
    const auto& tokens = m_document.tokens();
    const QStringView word = m_document.textOf(tokens[generic]);
    const bool sure = isSchoolForSure(generic);
    // "hotel mitland", "winkel al sham": what follows is no word at all
    static constexpr WordList seldomAlone = {
        u"hotel",     u"camping", u"winkel",   u"supermarkt", u"club", u"internaat", u"kliniek",
        u"stichting", u"college", u"sporthal", u"ziekenhuis", u"flat", u"isk"};
    // "isk de ithaka"
    if (isOneOf(word, loose) && first + 1 < tokens.size() && !tokens[first].capital &&
        isOneOf(m_document.textOf(tokens[first]), Articles) &&
        (isSchoolName(first + 1) || isStrange(first + 1)))
        return first + 1;
    if (isOneOf(word, loose) && first == generic + 1 && first < tokens.size() && !tokens[first].capital &&
        tokens[first].adjacent && isSchoolName(first))
        return first;
    if (isOneOf(word, loose))
        return isOneOf(word, seldomAlone) && first == generic + 1 && isStrange(first) &&
                       !tokens[first].has(Bit::Given)
                   ? first
                   : generic;
    static constexpr WordList named = {u"gezondheidscentrum",
                                       u"huisartsenpraktijk",
                                       u"huisartspraktijk",
                                       u"praktijk",
                                       u"apotheek",
                                       u"tandartspraktijk",
                                       u"fysio",
                                       u"fysiotherapie",
                                       u"speeltuin",
                                       u"vv",
                                       u"sv",
                                       u"voetbalclub",
                                       u"sportclub"};
    if (const std::size_t end = endOfTownPart(first);
        end > first && (sure || isOneOf(word, named)) && !tokens[first].capital)
        return end - 1;
    std::size_t core = first;
    // "op de groene alm", "aan het water": a preposition belongs to it only behind the surest words.
    static constexpr WordList prepositions = {u"op", u"onder", u"in", u"bij", u"aan"};
    if (sure && core + 1 < tokens.size() && isOneOf(m_document.textOf(tokens[core]), prepositions) &&
        isOneOf(m_document.textOf(tokens[core + 1]), Articles) && tokens[core + 1].adjacent)
        ++core;
    // "moskee al fath"
    static constexpr WordList arabic = {u"al", u"el", u"ar", u"as", u"at", u"an"};
    if (core + 1 < tokens.size() && word == u"moskee" && isOneOf(m_document.textOf(tokens[core]), arabic) &&
        !tokens[core].capital && tokens[core + 1].adjacent && free(core + 1))
        return core + 1;
    if (core < tokens.size() && !isOneOf(m_document.textOf(tokens[core]), Articles))
        return endOfBareInstitution(generic);
    ++core;
    // "bso het klokhuis": what is allowed elsewhere
    if (sure && core < tokens.size() && tokens[core].taken && tokens[core].has(Bit::Allowed) &&
        !tokens[core].capital)
        return core;
    if (!isSmallPart(core) || tokens[core].has(Bit::Verb))
        return generic;
    const bool inflected = m_document.textOf(tokens[core]).endsWith(u'e') && tokens[core].has(Bit::Word);
    std::size_t last = core;
    // "de gouden hap": what describes takes the word behind it along.
    if ((inflected || m_document.textOf(tokens[core]) == u"gouden") && isSmallPart(core + 1))
        last = core + 1;
    // "de ijzeren man": a word in -en only where nothing follows both.
    const bool somebody = core + 1 < tokens.size() && tokens[core + 1].has(Bit::Kinship) && free(core + 1) &&
                          tokens[core + 1].adjacent && !tokens[core + 1].capital;
    if (last == core && tokens[core].has(Bit::Word) && m_document.textOf(tokens[core]).endsWith(u"en") &&
        (isSmallPart(core + 1) || somebody) && (core + 2 >= tokens.size() || !tokens[core + 2].adjacent))
        last = core + 1;
    const bool ends = last + 1 >= tokens.size() || !tokens[last + 1].adjacent ||
                      tokens[last + 1].has(Bit::Verb | Bit::Function) || tokens[last + 1].capital ||
                      tokens[last + 1].kind != Token::Kind::Word;
    return ends || last > core || m_document.textOf(tokens[last + 1]).endsWith(u't') ? last : generic;
}

/// "praktijk zonstraat", "school ithaka": a small word that is none, or one that only streets end like.
bool NameRules::isStrange(std::size_t i) const {
    static constexpr WordList streets = {u"straat", u"laan", u"dreef", u"plein", u"singel", u"gracht"};
    const auto& tokens = m_document.tokens();
    constexpr int Shortest = 4;
    constexpr int Longest = 14; // a longer one is words written together
    if (!isSmallPart(i) || tokens[i].length > Longest)
        return false;
    const QStringView word = m_document.textOf(tokens[i]);
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }) &&
           (tokens[i].bits & ~LooseBits) == 0 && tokens[i].length >= Shortest &&
           !m_document.textOf(tokens[i]).startsWith(u"ge") &&
           (!isCompound(tokens[i], 1) ||
            endsWithAny(m_document.textOf(tokens[i]), streets, std::size(streets), 3));
}

/// Index of the small word behind "kdv kiekeboe" or "obs regenboog"; `generic` when what follows is a
/// sentence.
std::size_t NameRules::endOfBareInstitution(std::size_t generic) const {
    static constexpr WordList alike = {u"voetbalclub",     u"gezinshuis", u"moskee",    u"scouting",
                                       u"jongerencentrum", u"kapsalon",   u"buurthuis", u"hockeyclub",
                                       u"tennisclub",      u"zwemclub",   u"judoclub",  u"turnclub",
                                       u"korfbalclub",     u"manege"};
    constexpr int Shortest = 6;
    const auto& tokens = m_document.tokens();
    const std::size_t core = generic + 1;
    if (core >= tokens.size() || !isSmallPart(core) || tokens[core].has(Bit::Verb | Bit::Allowed))
        return generic;
    if (isSchoolName(core))
        return core;
    // "moskee omar al faroeq"
    static constexpr WordList arabic = {u"al", u"el", u"ar", u"as", u"at", u"an"};
    if (isStrange(core) && core + 2 < tokens.size() && isOneOf(m_document.textOf(tokens[core + 1]), arabic) &&
        isStrange(core + 2))
        return core + 2;
    if (isStrange(core))
        return isStrange(core + 1) ? core + 1 : core;
    if ((!isSchoolForSure(generic) && !isOneOf(m_document.textOf(tokens[generic]), alike)) ||
        tokens[core].length < Shortest)
        return generic;
    const QStringView word = m_document.textOf(tokens[core]);
    const bool begun = word.startsWith(u"ge") || word.startsWith(u"be") || word.startsWith(u"ver") ||
                       word.startsWith(u"ont") || word.startsWith(u"aan") || word.startsWith(u"op") ||
                       word.startsWith(u"af") || word.startsWith(u"uit") || word.startsWith(u"in");
    const bool bent = ((word.endsWith(u't') || word.endsWith(u'd')) && begun) || word.endsWith(u"en") ||
                      word.endsWith(u"ig") || word.endsWith(u"lijk");
    if (bent && tokens[core].has(Bit::Word))
        return generic;
    const bool ends = core + 1 >= tokens.size() || !tokens[core + 1].adjacent ||
                      tokens[core + 1].has(Bit::Verb | Bit::Function);
    return ends ? core : generic;
}

/// Finds "piet heinschool", "op de tuindorpschool": the kind is the end of a small word.
bool NameRules::isSmallSchool(std::size_t i) {
    static constexpr WordList endings = {u"school", u"college", u"lyceum", u"moskee"};
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    if (token.capital || token.has(Bit::Word | Bit::School | Bit::Allowed) ||
        !endsWithAny(m_document.textOf(token), endings, std::size(endings), 3))
        return false;
    const bool behind = i + 1 < tokens.size() && tokens[i + 1].adjacent &&
                        (tokens[i + 1].capital || isOneOf(m_document.textOf(tokens[i + 1]), Articles));
    const bool led = i > 1 && isOneOf(m_document.textOf(tokens[i - 1]), Articles) &&
                     isOneOf(m_document.textOf(tokens[i - 2]), Towards) && !behind;
    if (isCompound(token, 1) && !led)
        return false;
    std::size_t first = i;
    while (first > 0 && tokens[first].adjacent && free(first - 1) && !tokens[first - 1].capital &&
           i - first < 2 && tokens[first - 1].has(Bit::Given | Bit::Surname) &&
           !tokens[first - 1].has(Bit::Function | Bit::Verb))
        --first;
    emitSpan(tokens[first].start, token.end(), Label::Institution, Certainty::Possible, 0.7,
             u"institution"_s);
    return true;
}

} // namespace leertafel::anonymity
