#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// What a firm does, behind the name of whoever began it.
constexpr WordList Trades = {
    u"techniek",        u"bouw",         u"installatie",     u"installaties",  u"transport", u"logistiek",
    u"schoonmaak",      u"schilders",    u"schilderwerken",  u"catering",      u"makelaars", u"makelaardij",
    u"advocaten",       u"advocatuur",   u"keukens",         u"dakwerken",     u"hoveniers", u"tuinen",
    u"beveiliging",     u"metaal",       u"staal",           u"vastgoed",      u"trading",   u"tweewielers",
    u"optiek",          u"mondzorg",     u"orthodontie",     u"tandartsen",    u"elektro",   u"elektra",
    u"verhuizingen",    u"detachering",  u"foods",           u"bewindvoering", u"bewind",    u"rijopleiding",
    u"schoenen",        u"meubelen",     u"sloopwerken",     u"grondwerken",   u"infra",     u"steigerbouw",
    u"kozijnen",        u"timmerwerken", u"dienstverlening", u"autos",         u"banden",    u"fietsen",
    u"uitzendkrachten", u"kappers",      u"bloemen",         u"koeriers",      u"coaching",  u"consultancy",
    u"interieur",       u"loodgieters",  u"dakdekkers",      u"afbouw",        u"bakkers",   u"rijschool"};
/// Care that is named by what stands behind it: "mondzorg rijnsoever".
constexpr WordList Cares = {u"mondzorg", u"tandzorg",  u"oogzorg",     u"voetzorg",
                            u"huidzorg", u"buurtzorg", u"orthodontie", u"tandheelkunde"};
/// Who is named by a surname behind it, and shops that are.
constexpr WordList Keepers = {u"bakker",
                              u"slager",
                              u"groenteboer",
                              u"fietsenmaker",
                              u"garage",
                              u"bakkerij",
                              u"slagerij",
                              u"kapsalon",
                              u"fysio",
                              u"autobedrijf",
                              u"bouwbedrijf",
                              u"rijschool",
                              u"schildersbedrijf",
                              u"praktijk",
                              u"notaris",
                              u"makelaar",
                              u"hovenier",
                              u"aannemer",
                              u"loodgietersbedrijf",
                              u"drogist",
                              u"opticien",
                              u"bloemist",
                              u"juwelier",
                              u"timmerbedrijf",
                              u"transportbedrijf"};
/// Words that mean one school, hospital or hall of the city and hardly anything else.
constexpr WordList Here = {u"x11", u"diakonessen", u"diak", u"koetsveld", u"ekko", u"fotodok", u"fletiomare"};
constexpr WordList Clubs = {u"sporting",  u"sportlust",  u"dos",     u"velox",    u"fortuna", u"victoria",
                            u"sparta",    u"hercules",   u"quick",   u"olympia",  u"minerva", u"saturnus",
                            u"excelsior", u"voorwaarts", u"vitesse", u"zwaluwen", u"kampong"};

} // namespace

/// Whether a sentence goes on or ends behind the small word, so that nothing more belongs to it.
bool NameRules::isClosedBehind(std::size_t last) const {
    const auto& tokens = m_document.tokens();
    if (last + 1 >= tokens.size() || !tokens[last + 1].adjacent)
        return true;
    const Token& next = tokens[last + 1];
    return next.kind != Token::Kind::Word || next.has(Bit::Verb | Bit::Function | Bit::Joiner) ||
           (next.has(Bit::Word) && m_document.textOf(next).endsWith(u't'));
}

/// Index of the last word of "een klusbedrijfje, [RDZ Lekvrij],", "(Kok Bewind BV)", which begins at `first`;
/// `first` minus one when there is no such name.
std::size_t NameRules::endOfNamedBesides(std::size_t first) const {
    static constexpr WordList owned = {u"bedrijf",     u"bedrijfje", u"zaakje",    u"winkeltje",
                                       u"eenmanszaak", u"webshop",   u"salonnetje"};
    const auto& tokens = m_document.tokens();
    const std::size_t none = first - 1;
    const Token& token = tokens[first];
    if (!free(first) || !token.capital || token.opening)
        return none;
    // "Kok Bewind BV"
    static constexpr WordList forms = {u"bv", u"vof", u"nv"};
    for (std::size_t last = first + 1; last < tokens.size() && last < first + 5; ++last) {
        if (!free(last) || !tokens[last].adjacent || !tokens[last].capital)
            break;
        if (tokens[last].allCaps && isOneOf(m_document.textOf(tokens[last]), forms))
            return last;
    }
    const Token& before = tokens[first - 1];
    if (m_document.between(before, token) == u", " && !before.capital &&
        endsWithAny(m_document.textOf(before), owned, std::size(owned), 0)) {
        for (std::size_t last = first; last < tokens.size() && last < first + 3; ++last) {
            if (!free(last) || !tokens[last].capital || (last > first && !tokens[last].adjacent) ||
                tokens[last].has(Bit::Allowed | Bit::Area | Bit::Function))
                return none;
            if (tokens[last].after == u',' || tokens[last].after == u'.')
                return last > first || !tokens[last].has(Bit::Given) ? last : none;
        }
    }
    return none;
}

// "bij verhoef techniek", "mondzorg rijnsoever", "van garage kramer", "bij sporting 70": firms, practices and
// clubs in small letters.
void NameRules::findFirms() {
    static constexpr WordList towards = {u"bij",  u"van", u"naar",  u"vanuit",    u"via",
                                         u"voor", u"met", u"tegen", u"werkgever", u"firma"};
    const auto& tokens = m_document.tokens();
    const auto isOwner = [&](std::size_t k) {
        constexpr int Shortest = 4;
        return isSmallPart(k) && tokens[k].length >= Shortest &&
               (isStrange(k) || (tokens[k].has(Bit::Surname) && !tokens[k].has(Bit::Verb)));
    };
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const QStringView word = m_document.textOf(token);
        if (const std::size_t end = endOfNamedBesides(i); end >= i) {
            emitSpan(tokens[i].start, tokens[end].end(), Label::Institution, Certainty::Possible, 0.6,
                     u"institution"_s);
            i = end;
            continue;
        }
        if (!token.has(Bit::Word | Bit::Function) && free(i) && isOneOf(word, Here) &&
            !token.has(Bit::Allowed | Bit::Area)) {
            // "zit op x11", "school (trajectum) weet niks"
            emitSpan(token.start, token.end(), Label::Institution, Certainty::Possible, 0.6,
                     u"institution"_s);
            continue;
        }
        if (token.capital || token.taken || !token.adjacent)
            continue;
        const QStringView before = m_document.textOf(tokens[i - 1]);
        if (token.kind == Token::Kind::Number) {
            // "sporting 70", but "kreeg van hercules 12 mails"
            const bool club = i > 1 && tokens[i - 1].kind == Token::Kind::Word && !tokens[i - 1].taken &&
                              !tokens[i - 1].capital && tokens[i - 1].adjacent &&
                              isOneOf(m_document.textOf(tokens[i - 2]), towards) && isOneOf(before, Clubs) &&
                              token.length == 2 && !isUnitAt(i + 1) && !isCounted(i);
            if (club)
                emitSpan(tokens[i - 1].start, token.end(), Label::Institution, Certainty::Possible, 0.6,
                         u"institution"_s);
            continue;
        }
        if (!free(i))
            continue;
        // "moet voetballen bij kampong"
        static constexpr WordList known = {u"kampong", u"hercules", u"sparta", u"velox"};
        if (before == u"bij" && isOneOf(word, known)) {
            emitSpan(token.start, token.end(), Label::Institution, Certainty::Possible, 0.5,
                     u"institution"_s);
            continue;
        }
        const bool trade =
            i > 1 && (tokens[i - 2].has(Bit::School) || isOneOf(m_document.textOf(tokens[i - 2]), towards)) &&
            isOneOf(word, Trades) && isOwner(i - 1) && isClosedBehind(i);
        // A plain word, with nothing of a name in it, goes no further.
        if (!trade && token.has(Bit::Word) && !token.has(Bit::Surname | Bit::Area | Bit::Joiner))
            continue;
        const bool care = isOneOf(before, Cares) && !tokens[i - 1].taken && !tokens[i - 1].capital &&
                          (isStrange(i) || (token.has(Bit::Area) && isClosedBehind(i)));
        if (trade || care) {
            emitSpan(tokens[i - 1].start, token.end(), Label::Institution, Certainty::Possible, 0.6,
                     u"institution"_s);
            continue;
        }
        // "garage kramer", "fysio van den berg"
        if (tokens[i - 1].capital || !isOneOf(before, Keepers))
            continue;
        const std::size_t name = endOfJoining(i);
        if (name < tokens.size() && (name == i || tokens[name].adjacent) && isOwner(name) &&
            isClosedBehind(name)) {
            emitSpan(token.start, tokens[name].end(), Label::Institution, Certainty::Possible, 0.6,
                     u"institution"_s);
            i = name;
        }
    }
}

// "zit op Op Dreef", "naar In den Boomgaard": a preposition with a capital inside the sentence begins a name.
void NameRules::findOnNames() {
    static constexpr WordList towards = {u"op", u"naar", u"bij", u"van", u"vanuit", u"school"};
    static constexpr WordList on = {u"op", u"onder", u"aan", u"in", u"tussen", u"buiten", u"ons", u"onze"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].capital || tokens[i].opening || tokens[i].allCaps || !free(i) || !tokens[i].adjacent ||
            tokens[i - 1].capital || !isOneOf(m_document.textOf(tokens[i]), on) ||
            !isOneOf(m_document.textOf(tokens[i - 1]), towards))
            continue;
        std::size_t last = i;
        while (last + 1 < tokens.size() && last < i + 2 && tokens[last + 1].has(Bit::Joiner) &&
               tokens[last + 1].adjacent)
            ++last;
        if (last + 1 >= tokens.size() || !free(last + 1) || !tokens[last + 1].capital ||
            !tokens[last + 1].adjacent)
            continue;
        emitSpan(tokens[i].start, tokens[last + 1].end(), Label::Institution, Certainty::Possible, 0.7,
                 u"institution"_s);
        i = last + 1;
    }
}

} // namespace leertafel::anonymity
