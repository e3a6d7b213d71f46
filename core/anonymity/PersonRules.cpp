#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <QStringList>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

/// Whether the sentence goes on behind `i` as it does behind somebody: a verb, a comma, an end.
bool NameRules::goesOn(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    return !tokens[i].has(Bit::Verb | Bit::Function) &&
           (i + 1 >= tokens.size() || !tokens[i + 1].adjacent || tokens[i + 1].has(Bit::Verb));
}

/// "haar zoontje storm hoest": a word that is a name as well right behind somebody of the family.
bool NameRules::isOfFamily(std::size_t role, std::size_t name) const {
    static constexpr WordList family = {u"zoon",     u"zoontje", u"dochter", u"dochtertje", u"broer",
                                        u"broertje", u"zus",     u"zusje",   u"oma",        u"opa",
                                        u"tante",    u"oom",     u"neefje",  u"nichtje"};
    const auto& tokens = m_document.tokens();
    return name == role + 1 && tokens[name].adjacent && tokens[name].has(Bit::Namelike) &&
           !tokens[name].has(Bit::Verb | Bit::Function) && isOneOf(m_document.textOf(tokens[role]), family);
}

/// A role that is followed by a name rather than by what it belongs to: a profession, a relative one calls
/// so.
bool NameRules::isNamedRole(std::size_t i) const {
    static constexpr WordList belonging = {
        u"moeder",     u"vader",      u"ouder",    u"kind",       u"zoon",     u"dochter",
        u"zoontje",    u"dochtertje", u"broer",    u"zus",        u"broertje", u"zusje",
        u"jongen",     u"meisje",     u"man",      u"vrouw",      u"vriend",   u"vriendin",
        u"baby",       u"peuter",     u"kleuter",  u"puber",      u"tiener",   u"jongere",
        u"partner",    u"ex",         u"cliënt",   u"cliënte",    u"client",   u"leerling",
        u"klasgenoot", u"mama",       u"papa",     u"pa",         u"ma",       u"directeur",
        u"dame",       u"jongetje",   u"tweeling", u"neefje",     u"nichtje",  u"manager",
        u"gezin",      u"gezinnen",   u"tolk",     u"teamleider", u"vriendje", u"vriendinnetje",
        u"kleinkind",  u"agent"};
    return !isOneOf(m_document.textOf(m_document.tokens()[i]), belonging);
}

void NameRules::findTitled() {
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].has(Bit::Title | Bit::Kinship) || tokens[i].taken)
            continue;
        const bool title = tokens[i].has(Bit::Title);
        const bool role = tokens[i].has(Bit::Kinship);
        std::size_t next = i + 1;
        const QStringView gap = m_document.between(tokens[i], tokens[next]);
        if (gap != u" " && gap != u". " && gap != u"." && gap != u" (" && gap != u", ")
            continue;
        const bool loose = gap == u" (" || gap == u", ";
        if (gap.startsWith(u'.') && tokens[next].opening)
            continue;
        while (next < tokens.size() && next <= i + 3 && tokens[next].has(Bit::Joiner) &&
               !tokens[next].taken && !loose)
            ++next;
        if (!free(next) || (next > i + 1 && !tokens[next].adjacent))
            continue;
        // "opa in Paramaribo", "familie uit Nador": a preposition, unless "den" or "'t" follows.
        static constexpr WordList prepositions = {u"in", u"uit",  u"op",  u"aan",   u"bij",
                                                  u"te", u"voor", u"tot", u"onder", u"en"};
        static constexpr WordList articles = {u"den", u"t", u"'t", u"der"};
        if (next > i + 1 && isOneOf(m_document.textOf(tokens[i + 1]), prepositions) &&
            !tokens[i + 1].capital && !(next > i + 2 && isOneOf(m_document.textOf(tokens[i + 2]), articles)))
            continue;
        const Token& token = tokens[next];
        static constexpr WordList plainArticles = {u"de", u"het"}; // "het kind van de buren"
        const bool joined = next > i + 1;
        const bool plainWord = token.has(Bit::Word);
        bool name = false;
        bool ofRole = false;
        // "pastoor van Zuilen": without an article before it the role is somebody's, not of a place
        static constexpr WordList whose = {u"de",  u"het", u"een",  u"mijn", u"haar", u"zijn",  u"onze",
                                           u"hun", u"die", u"deze", u"geen", u"jouw", u"andere"};
        const bool bareRole = joined && tokens[next - 1].adjacent && !token.allCaps &&
                              !tokens[i + 1].capital &&
                              (i == 0 || !isOneOf(m_document.textOf(tokens[i - 1]), whose)) &&
                              !tokens[i].has(Bit::School) && isNamedRole(i);
        if (token.capital) {
            name =
                token.has(NameBits) || (!plainWord && !token.has(Bit::Allowed | RoleBits) && !token.allCaps);
            // "ome Co": behind these even a small word is a name.
            static constexpr WordList relatives = {u"oom", u"ome",  u"tante", u"opa",
                                                   u"oma", u"neef", u"nicht"};
            const bool related = !loose && !joined && gap == u" " && !token.opening && !token.allCaps &&
                                 isOneOf(m_document.textOf(tokens[i]), relatives);
            name = name || related;
            if ((token.has(Bit::Function | Bit::Area) && !related && !bareRole) ||
                (token.has(Bit::Allowed) && !token.has(NameBits) && !(related && token.has(Bit::Proper))))
                name = false;
            // "meneer Van Houten", "gastgezin Ter Haar"
            const bool capitalJoiner = joined && (title || (!tokens[i].capital && !tokens[i + 1].opening)) &&
                                       tokens[i + 1].capital && !tokens[i + 1].allCaps;
            name = name || (capitalJoiner && !token.has(Bit::Allowed) && !token.allCaps);
            if (joined && !capitalJoiner && plainWord && !token.has(Bit::Surname))
                name = false;
            ofRole = bareRole && !token.has(Bit::Given) && !token.has(Bit::Kinship | Bit::School);
            name = name || ofRole;
            // "haar vriend (Wolf) sloeg", "zijn broer, Storm, belde"
            const bool apposed = loose && role && (gap == u" (" || !tokens[i].opening) && !token.allCaps &&
                                 (gap == u", " ? token.after == u',' : token.after == u')') &&
                                 !token.has(Bit::Function | Bit::Area | Bit::Allowed | RoleBits | Bit::Verb);
            name = name || apposed;
            if ((loose && plainWord && !apposed) || (token.allCaps && token.has(Bit::Allowed)))
                name = false;
            // "haar dochter Lente": a capital inside the sentence behind a family word, whatever the word.
            const bool inside = !loose && !joined && (gap == u" " || (title && gap == u". ")) &&
                                !token.opening && !token.allCaps;
            // "haar zoon Jun (11)", though it is a month as well
            const bool aged = inside && role && next + 1 < tokens.size() &&
                              tokens[next + 1].kind == Token::Kind::Number &&
                              m_document.between(token, tokens[next + 1]) == u" (";
            // "meneer Kort", "juf Brug": behind a form of address whatever the word
            const bool addressed =
                inside && next == i + 1 && !tokens[i].allCaps && !token.initial &&
                !token.has(Bit::Title | Bit::Kinship | Bit::School | Bit::Joiner) &&
                (title ? !token.has(Bit::Allowed) || token.has(NameBits)
                       : isNamedRole(i) && !token.has(Bit::Allowed | Bit::Area | Bit::Verb | Bit::Function));
            name = name || aged || addressed ||
                   (inside && !token.has(Bit::Function | Bit::Area | Bit::Allowed | RoleBits | Bit::Verb) &&
                    !tokens[i].allCaps);
        } else if (!loose && title && joined && token.has(Bit::Surname) && token.has(Bit::Street) &&
                   m_document.textOf(tokens[i + 1]) == u"van" &&
                   !isOneOf(m_document.textOf(tokens[next - 1]), plainArticles)) {
            name = true; // "juf van dijk", "mevrouw van den akker"
        } else if (!loose && !token.has(Bit::Function | Bit::Verb | Bit::Allowed | RoleBits)) {
            const bool known = token.has(NameBits);
            // "mevrouw van den akker", "meneer van der zwan", "heer ten brinke": only surnames go on like
            // that; behind "van" alone what is no Dutch word.
            static constexpr WordList old = {u"den", u"der", u"ten", u"ter", u"t", u"'t"};
            const bool strange = (token.bits & ~(LooseBits | Bit::Place)) == 0 &&
                                 m_document.textOf(tokens[next - 1]) != u"het" &&
                                 (known || isUnknownWord(token));
            const bool surnameOnly = title && joined && token.length >= 3 &&
                                     (isOneOf(m_document.textOf(tokens[next - 1]), old) ||
                                      (m_document.textOf(tokens[next - 1]) == u"van" && strange));
            // "de heer" and "mw" nearly always bring a name; behind "kind" or "partner" seldom.
            if (title && !joined)
                name = known || (!plainWord && token.bits == 0 && !isCompound(token, 1));
            else if (joined)
                name = token.has(Bit::Surname) &&
                       (title || bareRole || !plainWord ||
                        (next > i + 2 && !isOneOf(m_document.textOf(tokens[next - 1]), plainArticles)) ||
                        (next == i + 2 && next + 1 < tokens.size() && tokens[next + 1].adjacent &&
                         tokens[next + 1].has(Bit::Verb)));
            else
                name = role &&
                       ((known && token.has(Bit::Given)) ||
                        (token.bits == 0 && token.adjacent && tokens[i].length > 2 && isUnknownWord(token)));
            name = name || surnameOnly;
            if (plainWord && !token.has(Bit::Sure) && !joined)
                name = token.has(NameBits) &&
                       (title ? token.length >= 4 || goesOn(next)
                              : (token.has(Bit::Given) && (goesOn(next) || isOfFamily(i, next))) ||
                                    ((isNamedRole(i) || m_document.textOf(tokens[i]) == u"gezin") &&
                                     isSurnameAtEnd(next)));
        }
        if (!name)
            continue;
        // A joining word belongs to a surname only: "mevrouw van Dijk", not "de zoon van Fatima".
        std::size_t first = next;
        // "voogd ten hove"
        static constexpr WordList ofSurname = {u"ten", u"ter", u"el", u"al", u"ait", u"vd"};
        const bool surname = joined && isOneOf(m_document.textOf(tokens[i + 1]), ofSurname);
        if (joined && (title || ofRole || surname || (tokens[i + 1].capital && !tokens[i + 1].allCaps)))
            first = i + 1;
        else if (joined)
            // "huisarts van Leeuwen", but "de zoon van Fatima"
            first = token.has(Bit::Surname) && !token.has(Bit::Given | Bit::Place) ? i + 1 : joinLeft(next);
        const std::size_t last = joinRight(next);
        emitName(first, last, title && token.capital ? Certainty::Certain : Certainty::Possible,
                 title ? 0.95 : 0.9, title ? u"afterTitle"_s : u"afterKinship"_s);
        i = last;
    }
}

// "hij heet Tijn", "roepnaam: Bubba", 'bijgenaamd "Beer"': whatever the word.
void NameRules::findCalled() {
    static constexpr WordList naming = {u"heet",       u"heette",      u"heten",      u"geheten", u"genaamd",
                                        u"naam",       u"roepnaam",    u"bijgenaamd", u"bijnaam", u"voornaam",
                                        u"achternaam", u"meisjesnaam", u"noemen",     u"noemt",   u"alias"};
    static constexpr WordList between = {u"is", u"haar",      u"hem", u"zich", u"was",
                                         u"nu", u"eigenlijk", u"hij", u"zij",  u"ze"};
    // "wordt Beertje genoemd", "die ze Prins noemen"
    static constexpr WordList behind = {u"genoemd", u"genaamd", u"noemen"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (free(i) && token.capital && !token.opening && !token.allCaps && token.length >= 3 &&
            token.length <= 8 && !token.has(Bit::Function | Bit::Allowed | Bit::Area | Bit::Place) &&
            !tokens[i - 1].capital && !isNamedAfterTask(i) &&
            isOneOf(m_document.textOf(tokens[i + 1]), behind) && tokens[i + 1].adjacent)
            emitName(i, i, Certainty::Possible, 0.7, u"called"_s);
    }
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::Word || !isOneOf(m_document.textOf(tokens[i]), naming))
            continue;
        std::size_t next = i + 1;
        while (next + 1 < tokens.size() && next < i + 3 && tokens[next].adjacent &&
               isOneOf(m_document.textOf(tokens[next]), between))
            ++next;
        if (!free(next) || tokens[next].start - tokens[next - 1].end() > 3)
            continue;
        const QStringView gap = m_document.between(tokens[next - 1], tokens[next]);
        if (gap.contains(u'.') || gap.contains(u',') || gap.contains(u'\n') || gap.contains(u'(') ||
            gap.contains(u'?'))
            continue;
        const Token& token = tokens[next];
        // "de huurbaas heet van vulpen"
        const std::size_t surname = endOfJoining(next);
        static constexpr WordList from = {u"van", u"ter", u"ten", u"vd"};
        if (surname > next && surname < tokens.size() && free(surname) && tokens[surname].adjacent &&
            isOneOf(m_document.textOf(token), from) && tokens[surname].length >= 4 &&
            !tokens[surname].has(Bit::Function | Bit::Verb | Bit::Allowed | Bit::Area | RoleBits) &&
            isClosedBehind(surname)) {
            emitName(next, surname, Certainty::Possible, 0.7, u"called"_s);
            i = surname;
            continue;
        }
        const bool plain = token.has(Bit::Function | Bit::Verb | Bit::Allowed | Bit::Area | RoleBits);
        const bool small = token.has(Bit::Given) || (token.bits == 0 && isUnknownWord(token));
        if (token.length < 2 || (plain && !token.has(Bit::Given)) ||
            (!token.capital && (!small || token.has(Bit::Function))))
            continue;
        if (token.capital && token.allCaps && token.has(Bit::Word | Bit::Allowed))
            continue;
        const std::size_t last = joinRight(next);
        emitName(next, last, Certainty::Possible, 0.8, u"called"_s);
        i = last;
    }
}

// "Hoi Roos,", "groetjes sanne": the name of whom a message is for or from, also in small letters.
void NameRules::findGreeted() {
    static constexpr WordList opening = {
        u"hoi",   u"hey",       u"hi",          u"hallo",       u"beste",       u"dag", u"lieve", u"ha",
        u"hai",   u"yo",        u"goedemorgen", u"goedemiddag", u"goedenavond", u"hee", u"heey",  u"hé",
        u"sorry", u"dankjewel", u"bedankt",     u"thanks",      u"ok",          u"oke", u"dank"};
    static constexpr WordList hailing = {u"hoi", u"hey", u"hi", u"hallo", u"hee", u"heey", u"hai"};
    static constexpr WordList closing = {u"gr",       u"grt", u"grtjs",  u"groet", u"groeten",
                                         u"groetjes", u"mvg", u"liefs",  u"xx",    u"xxx",
                                         u"x",        u"kus", u"gegroet"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::Word || tokens[i].length > 12)
            continue;
        const QStringView word = m_document.textOf(tokens[i]);
        const bool opens = tokens[i].opening && isOneOf(word, opening);
        const bool closes = !opens && isOneOf(word, closing);
        const std::size_t next = i + 1;
        if ((!opens && !closes) || !free(next) || tokens[next].start - tokens[i].end() > 4)
            continue;
        const Token& token = tokens[next];
        const QStringView gap = m_document.between(tokens[i], token);
        if (opens ? gap != u" " : gap.contains(u'?') || gap.contains(u'('))
            continue;
        const bool ends = token.after == u'\n' || token.after == 0 || token.after == u',' ||
                          token.after == u'!' || token.after == u'.' || token.after == u';';
        const bool plain = token.has(Bit::Function | Bit::Verb | Bit::Allowed | Bit::Area | RoleBits);
        const bool known = token.has(Bit::Given | Bit::Namelike) && !token.has(Bit::Function | RoleBits);
        const bool unknown = closes && token.bits == 0 && isUnknownWord(token);
        const bool capital = token.capital && !token.allCaps && !token.has(Bit::Word);
        // "hoi roos alles goed?"
        const bool hailed = opens && !ends && token.has(Bit::Namelike) && i + 2 < tokens.size() &&
                            tokens[i + 2].adjacent && !token.has(Bit::Function | Bit::Verb) &&
                            isOneOf(word, hailing);
        if (!hailed && (!ends || (!known && (plain || !(unknown || capital)))))
            continue;
        const std::size_t last = joinRight(next);
        emitName(next, last, Certainty::Possible, 0.8, u"greeted"_s);
        i = last;
    }
}

// "Aanwezig: Vos, De Boer en Roos": a list of people, plain words among them.
void NameRules::findListed() {
    static constexpr WordList heads = {u"aanwezig",
                                       u"aanwezigen",
                                       u"afwezig",
                                       u"afgemeld",
                                       u"notulist",
                                       u"notulen",
                                       u"voorzitter",
                                       u"deelnemers",
                                       u"cc",
                                       u"betrokkenen",
                                       u"genodigden",
                                       u"leden",
                                       u"collega's",
                                       u"begeleiders",
                                       u"betreft",
                                       u"inbrenger",
                                       u"gespreksleider",
                                       u"begeleider",
                                       u"indiener",
                                       u"aanmelder",
                                       u"regisseur",
                                       u"contactpersoon",
                                       u"actiehouder",
                                       u"door",
                                       u"aan",
                                       u"van",
                                       u"onderwerp",
                                       u"hulpverlener",
                                       u"aanmelding",
                                       u"voorz",
                                       u"aanw",
                                       u"afw",
                                       u"actie",
                                       u"wie",
                                       u"gebeld",
                                       u"gesproken",
                                       u"trekker",
                                       u"met",
                                       u"inbreng",
                                       u"bij",
                                       u"doet",
                                       u"terugbellen",
                                       u"nabellen",
                                       u"bellen",
                                       u"naam",
                                       u"afzender",
                                       u"beller",
                                       u"melder",
                                       u"verwijzer",
                                       u"aanvrager",
                                       u"contact",
                                       u"verslag"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].after != u':' ||
            (!isOneOf(m_document.textOf(tokens[i]), heads) && !tokens[i].has(Bit::Kinship)))
            continue;
        constexpr std::size_t Longest = 40;
        for (std::size_t k = i + 1; k < tokens.size() && k < i + Longest; ++k) {
            if (m_document.between(tokens[k - 1], tokens[k]).contains(u'\n') && k > i + 1)
                break;
            const Token& token = tokens[k];
            const bool parts = k == i + 1 || !token.adjacent || m_document.textOf(tokens[k - 1]) == u"en";
            const bool small =
                !token.capital && token.has(Bit::Given | Bit::Namelike) && !token.has(Bit::Verb);
            if (!parts || !free(k) || (!token.capital && !small) || token.allCaps || !token.has(Bit::Word) ||
                !token.has(NameBits) ||
                token.has(Bit::Function | Bit::Allowed | Bit::Area | Bit::Title | Bit::Kinship | Bit::School))
                continue;
            emitName(k, joinRight(k), Certainty::Possible, 0.8, u"knownName"_s);
        }
    }
}

} // namespace leertafel::anonymity
