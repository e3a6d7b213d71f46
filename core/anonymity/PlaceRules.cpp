#include "core/anonymity/NameRules.h"

#include "core/anonymity/Lexicon.h"
#include "core/anonymity/Words.h"

#include <QSet>

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// Endings that only a street has. Longer ones first does not matter: any match counts.
constexpr std::u16string_view StreetEndings[] = {
    u"straat", u"laan", u"dreef", u"gracht",    u"kade", u"singel", u"steeg", u"straatweg", u"plein", u"weg",
    u"dijk",   u"pad",  u"hof",   u"plantsoen", u"park", u"baan",   u"wal",   u"haven",     u"oord",  u"werf",
    u"erf",    u"hage", u"markt", u"burg",      u"veld", u"kamp",   u"donk",  u"rade",      u"stede"};
/// Of these, the ones with which a capitalised word is a street also without a number.
constexpr std::size_t StrongEndings = 14;

constexpr std::u16string_view InstitutionEndings[] = {u"school", u"college", u"lyceum",   u"gymnasium",
                                                      u"moskee", u"kerk",    u"praktijk", u"apotheek"};

bool endsWithAny(QStringView word, const std::u16string_view* endings, std::size_t count, int extra) {
    return std::any_of(endings, endings + count, [&](std::u16string_view ending) {
        return word.size() >= qsizetype(ending.size()) + extra &&
               word.endsWith(QStringView(ending), Qt::CaseInsensitive);
    });
}

/// Words behind a number that make it a count, not a house number.
bool isUnit(QStringView word) {
    static const QSet<QString> units = {
        u"jaar"_s,     u"jr"_s,         u"uur"_s,        u"keer"_s,   u"x"_s,       u"euro"_s,
        u"kinderen"_s, u"weken"_s,      u"maanden"_s,    u"dagen"_s,  u"minuten"_s, u"procent"_s,
        u"personen"_s, u"gesprekken"_s, u"leerlingen"_s, u"jarige"_s, u"mensen"_s,  u"gezinnen"_s};
    return units.contains(word.toString().toLower());
}

} // namespace

void NameRules::findStreets() {
    auto& tokens = m_document.tokens();
    const std::size_t all = std::size(StreetEndings);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!free(i))
            continue;
        const Token& token = tokens[i];
        const QStringView word = m_document.textOf(token);
        if (word.compare(u"postbus", Qt::CaseInsensitive) == 0 && i + 1 < tokens.size() &&
            tokens[i + 1].kind == Token::Kind::Number && tokens[i + 1].adjacent) {
            emitSpan(token.start, tokens[i + 1].end(), Label::Address, Certainty::Certain, 0.95,
                     u"houseNumber"_s);
            continue;
        }
        const bool numbered = i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::Number &&
                              tokens[i + 1].length <= 4 &&
                              (tokens[i + 1].adjacent || m_document.between(token, tokens[i + 1]) == u", ") &&
                              !(i + 2 < tokens.size() && isUnit(m_document.textOf(tokens[i + 2])));
        const bool comma = numbered && !tokens[i + 1].adjacent;
        const bool strong = endsWithAny(word, StreetEndings, StrongEndings, 3) && token.length >= 6;
        const bool ending = strong || endsWithAny(word, StreetEndings, all, 3);
        // "Laan van Nieuw-Guinea", "Weg der Verenigde Naties": the street word comes first.
        std::size_t last = i;
        const bool leading = token.capital && token.has(Bit::Street) && i + 2 < tokens.size() &&
                             tokens[i + 1].has(Bit::Joiner) && tokens[i + 1].adjacent;
        if (leading) {
            std::size_t k = i + 1;
            while (k < tokens.size() && tokens[k].has(Bit::Joiner) && !tokens[k].capital)
                ++k;
            if (k < tokens.size() && tokens[k].capital && tokens[k].adjacent) {
                last = k;
                while (last + 1 < tokens.size() && tokens[last + 1].capital &&
                       tokens[last + 1].start - tokens[last].end() == 1)
                    ++last;
            }
        }
        const bool numberedLast = last > i && last + 1 < tokens.size() &&
                                  tokens[last + 1].kind == Token::Kind::Number && tokens[last + 1].adjacent;
        // "Kanaalstraat nr. 12", "Kanaalstraat nummer 12"
        static constexpr std::u16string_view numberWords[] = {u"nr", u"nummer", u"no", u"huisnummer"};
        const bool spelled = i + 2 < tokens.size() && tokens[i + 1].adjacent &&
                             isOneOf(m_document.textOf(tokens[i + 1]), numberWords) &&
                             tokens[i + 2].kind == Token::Kind::Number &&
                             tokens[i + 2].start - tokens[i + 1].end() <= 2;
        bool street = false;
        bool withNumber = false;
        if (last > i && token.opening && !numberedLast) {
            street = false;
        } else if (spelled && ending) {
            street = withNumber = true;
        } else if (last > i) {
            street = numberedLast || !tokens[i].has(Bit::Area);
            withNumber = numberedLast;
        } else if (token.capital && numbered && !comma && ending) {
            street = withNumber = true;
        } else if (!token.capital && numbered && !comma && strong) {
            const bool known = token.has(Bit::Word) && !token.has(Bit::Area);
            const bool compound = endsWithAny(word, StreetEndings, 8, 4);
            street = withNumber = (!known || compound) && !token.has(Bit::Function);
        } else if (token.capital && strong && !token.has(Bit::Area | Bit::Allowed)) {
            street = !token.has(Bit::Word) || !token.opening;
        } else if (token.capital && numbered && !comma && (!token.opening || isHouseNumber(i + 1, token))) {
            // A capitalised name with a number: "Neude 5", "Ondiep 12". Given names carry ages instead.
            street = withNumber =
                (token.has(Bit::Area) || (!token.has(Bit::Word | Bit::Allowed | Bit::Given))) &&
                !token.allCaps && !token.has(Bit::Title | Bit::Kinship | Bit::School);
        } else if (!token.capital && strong && endsWithAny(word, StreetEndings, 8, 4) &&
                   !token.has(Bit::Word) && i > 0 && isOnStreet(i)) {
            street = true;
        }
        if (!street)
            continue;
        // Names before the street word belong to it: "Burgemeester Reigerstraat", "Jan van Scorelstraat".
        std::size_t first = i;
        while (first > 0 && last == i && token.capital && free(first - 1) &&
               (tokens[first].adjacent || tokens[first].before == u'-')) {
            const Token& previous = tokens[first - 1];
            const bool named = previous.has(Bit::Title | Bit::Given) && !previous.has(Bit::Kinship);
            static constexpr std::u16string_view which[] = {
                u"eerste",       u"tweede",   u"derde",  u"vierde",    u"oude",     u"nieuwe",    u"lange",
                u"korte",        u"hoge",     u"lage",   u"verlengde", u"grote",    u"kleine",    u"burg",
                u"burgemeester", u"prof",     u"dr",     u"st",        u"sint",     u"pr",        u"prins",
                u"prinses",      u"koningin", u"koning", u"pastoor",   u"generaal", u"kardinaal", u"mr"};
            const bool article = withNumber && previous.capital && previous.has(Bit::Joiner);
            if (previous.capital &&
                ((!previous.opening || named) || isOneOf(m_document.textOf(previous), which)) &&
                (!previous.has(Bit::Function) || isOneOf(m_document.textOf(previous), which))) {
                --first;
            } else if (article) {
                --first;
            } else if (previous.has(Bit::Joiner) && first >= 2 && tokens[first - 2].capital &&
                       tokens[first - 1].adjacent && !tokens[first - 2].taken &&
                       (!tokens[first - 2].opening || tokens[first - 2].has(Bit::Given) ||
                        !tokens[first - 2].has(Bit::Word)) &&
                       !tokens[first - 2].has(Bit::Function)) {
                first -= 2;
            } else {
                break;
            }
        }
        int start = tokens[first].start;
        // "Burg. Reigerstraat", "Prof. Dr. Magnuslaan"
        static constexpr std::u16string_view shortened[] = {u"burg", u"prof", u"dr",   u"mr",  u"st",
                                                            u"ds",   u"pres", u"gen",  u"jhr", u"kon",
                                                            u"pr",   u"ir",   u"past", u"adm"};
        while (first > 0 && tokens[first - 1].capital &&
               m_document.between(tokens[first - 1], tokens[first]) == u". " &&
               isOneOf(m_document.textOf(tokens[first - 1]), shortened)) {
            --first;
            start = tokens[first].start;
        }
        // "2e Daalsedijk", "'t Goylaan"
        if (first >= 2 && tokens[first].adjacent && tokens[first - 2].kind == Token::Kind::Number &&
            tokens[first - 1].start == tokens[first - 2].end() && tokens[first - 1].length <= 3)
            start = tokens[first - 2].start;
        if (first > 0 && tokens[first].adjacent && tokens[first - 1].length == 1 &&
            tokens[first - 1].before == u'\'')
            start = tokens[first - 1].start - 1;
        int end = tokens[last].end();
        if (withNumber)
            end = endOfHouseNumber(spelled ? last + 2 : last + 1);
        emitSpan(start, end, Label::Address, withNumber ? Certainty::Certain : Certainty::Possible,
                 withNumber ? 0.95 : 0.75, withNumber ? u"houseNumber"_s : u"street"_s);
    }
}

/// Whether the small word at `i`, with the ending of a street, is said to be where somebody is: "aan de
/// kanaalweg".
bool NameRules::isOnStreet(std::size_t i) const {
    static constexpr std::u16string_view on[] = {u"aan",  u"op",  u"in",  u"vanaf",
                                                 u"naar", u"bij", u"van", u"hoek"};
    const auto& tokens = m_document.tokens();
    if (!isCompound(tokens[i], 1))
        return true;
    return i > 1 &&
           isOneOf(m_document.textOf(tokens[i - 1]),
                   std::initializer_list<std::u16string_view>{u"de", u"het"}) &&
           isOneOf(m_document.textOf(tokens[i - 2]), on);
}

/// Where a house number ends with what belongs to it: "12a", "12-III", "12 bis", "12/3", "301-B".
int NameRules::endOfHouseNumber(std::size_t number) const {
    const auto& tokens = m_document.tokens();
    int end = tokens[number].end();
    static constexpr std::u16string_view suffixes[] = {u"bis", u"hs",  u"zw", u"rd",
                                                       u"ii",  u"iii", u"iv", u"huis"};
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

/// Whether the number behind a square or wijk is that of a house: nothing follows that would be counted.
bool NameRules::isHouseNumber(std::size_t number, const Token& name) const {
    const auto& tokens = m_document.tokens();
    const char16_t after = tokens[number].after;
    return name.has(Bit::Area) && name.length > 4 &&
           (after == 0 || after == u'.' || after == u',' || after == u'\n' || after == u')');
}

void NameRules::findInstitutions() {
    auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::Word || tokens[i].taken)
            continue;
        const Token& token = tokens[i];
        // "Beatrixschool", "Vrijzinnig-lyceum": the kind of institution is the end of the word itself.
        const bool glued =
            token.capital && !token.has(Bit::Word | Bit::Allowed | Bit::School) &&
            endsWithAny(m_document.textOf(token), InstitutionEndings, std::size(InstitutionEndings), 3) &&
            !(token.opening && isCompound(token, 1));
        if (glued) {
            const bool saint = i > 0 && m_document.between(tokens[i - 1], token) == u". " &&
                               m_document.textOf(tokens[i - 1]) == u"St";
            emitSpan(saint ? tokens[i - 1].start : token.start, token.end(), Label::Institution,
                     Certainty::Possible, 0.85, u"institution"_s);
            continue;
        }
        // "Vechtstede College", "Sint Bonifatius College": the names stand before the word.
        if (token.has(Bit::School) && token.capital && !token.opening && i > 0) {
            std::size_t start = i;
            while (start > 0 && i - start < 4 && (tokens[start].adjacent || tokens[start].before == u'-') &&
                   free(start - 1) && tokens[start - 1].capital &&
                   !tokens[start - 1].has(Bit::Function | Bit::Title | Bit::Kinship | Bit::School) &&
                   !(tokens[start - 1].opening && tokens[start - 1].has(Bit::Word)))
                --start;
            if (start < i && !(start + 1 == i && tokens[start].has(Bit::Allowed))) {
                emitSpan(tokens[start].start, token.end(), Label::Institution, Certainty::Possible, 0.9,
                         u"institution"_s);
                continue;
            }
        }
        // A capital article inside the sentence: "naar De Regenboog". Behind a generic word the article may
        // be small: "basisschool de Regenboog".
        static constexpr std::u16string_view articles[] = {
            u"de", u"het", u"'t", u"t", u"den", u"la", u"le", u"el", u"al", u"st", u"sint", u"van", u"aan"};
        const auto isArticle = [&](std::size_t k) {
            const QString word = m_document.textOf(tokens[k]).toString().toLower();
            return std::any_of(std::begin(articles), std::end(articles),
                               [&](std::u16string_view a) { return word == QStringView(a); });
        };
        static constexpr std::u16string_view generics[] = {
            u"school",   u"praktijk", u"club",   u"vereniging", u"opvang",
            u"apotheek", u"winkel",   u"moskee", u"boerderij",  u"studio"};
        const bool generic =
            token.has(Bit::School) ||
            (!token.capital && endsWithAny(m_document.textOf(token), generics, std::size(generics), 2));
        std::size_t next = i;
        if (generic) {
            next = i + 1;
            if (next >= tokens.size())
                break;
            const QStringView gap = m_document.between(token, tokens[next]);
            const bool apposition = gap == u", " || gap == u" (";
            if (!apposition && gap != u" " && gap != u" '" && gap != u" \"" && gap != u": ")
                continue;
            if (apposition && !isArticle(next))
                continue;
        }
        // "op de Regenboog": a plain word with a capital where somebody is or goes
        if (!generic && isWhereSomebodyGoes(i)) {
            emitSpan(token.start, token.end(), Label::Institution, Certainty::Possible, 0.55,
                     u"institution"_s);
            continue;
        }
        std::size_t core = next;
        const bool article = core < tokens.size() && isArticle(core);
        const bool shouted = article && tokens[core].allCaps;
        const bool capitalArticle = article && tokens[core].capital && !tokens[core].opening && !shouted;
        if (!generic && !capitalArticle)
            continue;
        if (article) {
            ++core;
            if (core < tokens.size() && isArticle(core) && tokens[core].adjacent)
                ++core;
        }
        if (generic && article && isSmallInstitution(i, core)) {
            emitSpan(tokens[next].start, tokens[core].end(), Label::Institution, Certainty::Possible, 0.6,
                     u"institution"_s);
            continue;
        }
        if (core >= tokens.size() || tokens[core].kind != Token::Kind::Word || tokens[core].taken ||
            !tokens[core].capital || (article && !tokens[core].adjacent && tokens[core].before != u'-'))
            continue;
        const Token& name = tokens[core];
        const bool followed =
            core + 1 < tokens.size() && tokens[core + 1].capital && tokens[core + 1].adjacent;
        if (name.has(Bit::Title | Bit::Kinship | Bit::Function) ||
            (name.has(Bit::School) && !(generic && followed)) || (name.allCaps && name.has(Bit::Allowed)))
            continue;
        if (!generic && (name.has(Bit::Given) && !name.has(Bit::Word)))
            continue; // "De Vries", "El Amrani": a person
        if (!generic && name.has(Bit::Area | Bit::Allowed | Bit::Surname | Bit::Place))
            continue;
        if (generic && !article && name.has(Bit::Allowed) && !name.has(Bit::Area))
            continue;
        if (generic && article && !tokens[core - 1].capital && name.has(Bit::Allowed))
            continue;
        std::size_t last = core;
        while (last + 1 < tokens.size() && last < core + 4) {
            const Token& more = tokens[last + 1];
            const QStringView gap = m_document.between(tokens[last], more);
            if (more.taken || more.kind != Token::Kind::Word)
                break;
            if (more.capital && (gap == u" " || gap == u"-" || gap == u" & ")) {
                ++last;
                continue;
            }
            if (more.has(Bit::Area) && tokens[core].has(Bit::Area) && gap == u" " && !more.capital) {
                ++last; // "praktijk Oog in Al"
                continue;
            }
            const bool bridge = more.has(Bit::Joiner) && gap == u" " && last + 2 < tokens.size() &&
                                tokens[last + 2].capital && tokens[last + 2].adjacent &&
                                !tokens[last + 2].taken && !tokens[last + 2].has(Bit::Area) &&
                                m_document.textOf(more) != u"in" && m_document.textOf(more) != u"uit";
            if (!bridge)
                break;
            last += 2;
        }
        const std::size_t first = article && (tokens[next].capital || generic) ? next : core;
        const bool elided = tokens[first].length == 1 && tokens[first].before == u'\'';
        int end = tokens[last].end();
        // "Sporting '70"
        if (last + 1 < tokens.size() && tokens[last + 1].kind == Token::Kind::Number &&
            tokens[last + 1].length <= 4 && generic &&
            m_document.between(tokens[last], tokens[last + 1]) == u" '")
            end = tokens[last + 1].end();
        emitSpan(tokens[first].start - (elided ? 1 : 0), end, Label::Institution, Certainty::Possible,
                 generic ? 0.9 : 0.75, u"institution"_s);
        i = last;
    }
}

bool NameRules::isWhereSomebodyGoes(std::size_t i) const {
    static constexpr std::u16string_view towards[] = {u"op", u"naar", u"bij", u"vanuit"};
    static constexpr std::u16string_view articles[] = {u"de", u"het"};
    constexpr int Longest = 10; // a longer one is a compound written with a capital
    constexpr std::uint32_t known =
        Bit::Allowed | Bit::Area | Bit::Function | Bit::Verb | RoleBits | Bit::Place | NameBits;
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    return i >= 2 && token.capital && !token.opening && !token.allCaps && token.adjacent &&
           token.length >= 4 && token.length <= Longest && token.has(Bit::Word) && !token.has(known) &&
           token.after != u'-' && !tokens[i - 1].capital &&
           isOneOf(m_document.textOf(tokens[i - 1]), articles) &&
           isOneOf(m_document.textOf(tokens[i - 2]), towards) &&
           !(i + 1 < tokens.size() && tokens[i + 1].adjacent && tokens[i + 1].capital);
}

/// "sbo de wissel", "praktijk het spreekhuis": a word that nothing follows but what a sentence goes on with.
bool NameRules::isSmallInstitution(std::size_t generic, std::size_t core) const {
    static constexpr std::u16string_view schools[] = {u"obs",
                                                      u"cbs",
                                                      u"sbo",
                                                      u"kbs",
                                                      u"pcbs",
                                                      u"rkbs",
                                                      u"vso",
                                                      u"ikc",
                                                      u"kdv",
                                                      u"bso",
                                                      u"basisschool",
                                                      u"praktijk",
                                                      u"kinderdagverblijf",
                                                      u"peuterspeelzaal",
                                                      u"huisartsenpraktijk",
                                                      u"zorgboerderij",
                                                      u"buurthuis",
                                                      u"gezinshuis",
                                                      u"zwembad",
                                                      u"manege",
                                                      u"buurtcentrum",
                                                      u"wijkcentrum",
                                                      u"jongerencentrum",
                                                      u"speeltuin",
                                                      u"peutergroep",
                                                      u"kinderopvang",
                                                      u"sportclub",
                                                      u"voetbalclub",
                                                      u"dansschool",
                                                      u"apotheek",
                                                      u"school",
                                                      u"daltonschool",
                                                      u"montessorischool",
                                                      u"jenaplanschool",
                                                      u"so",
                                                      u"kindcentrum",
                                                      u"gezondheidscentrum",
                                                      u"logopediepraktijk"};
    const auto& tokens = m_document.tokens();
    if (core >= tokens.size() || tokens[core].capital || tokens[core].kind != Token::Kind::Word ||
        tokens[core].taken || !tokens[core].adjacent || tokens[core].length < 4 ||
        tokens[core].has(Bit::Function | Bit::Verb | Bit::Kinship | Bit::Title | Bit::Area) ||
        !isOneOf(m_document.textOf(tokens[generic]), schools))
        return false;
    if (core + 1 >= tokens.size() || !tokens[core + 1].adjacent)
        return true;
    return tokens[core + 1].has(Bit::Verb | Bit::Function) || tokens[core + 1].capital;
}

void NameRules::findPlaces() {
    auto& tokens = m_document.tokens();
    static constexpr std::u16string_view towards[] = {
        u"in", u"uit", u"naar", u"te", u"nabij", u"richting", u"bij", u"vanuit", u"regio", u"tussen", u"via"};
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!free(i))
            continue;
        const Token& token = tokens[i];
        QString before;
        if (i > 0 && token.adjacent)
            before = m_document.textOf(tokens[i - 1]).toString().toLower();
        const bool directed = isOneOf(before, towards);
        if (!token.capital) {
            // "ze woont nu in amersfoort"; a plain word only where nothing follows it: "in soest,"
            const bool ends = token.after != u' ' && token.after != u'-' &&
                              (before == u"in" || before == u"uit" || before == u"via");
            constexpr int ShortestAlone = 6;
            const bool alone =
                token.length >= ShortestAlone && !token.has(Bit::Word | Bit::Given | Bit::Surname);
            if (((directed && before != u"bij" && !token.has(Bit::Word)) || ends || alone) &&
                token.has(Bit::Place) && !token.has(Bit::Area | Bit::Allowed | Bit::Function | Bit::Verb))
                emitSpan(token.start, token.end(), Label::Location, Certainty::Possible, 0.8, u"place"_s);
            continue;
        }
        const bool known = token.has(Bit::Place) && !token.has(Bit::Area | Bit::Allowed | Bit::Function);
        const bool alsoName = token.has(Bit::Given) || (token.has(Bit::Surname) && !directed);
        const bool plainWord = token.has(Bit::Word);
        bool place = known && (directed || (!alsoName && !(plainWord && token.opening)));
        // "in Khawr", an unknown capital behind a word of direction; a name would follow "bij" instead.
        if (!place && directed && before != u"bij" && before != u"te" && before != u"tussen" &&
            before != u"via")
            place = capitalGrade(i) == Grade::Weak && !token.has(Bit::Given | Bit::Allowed | Bit::Area);
        if (!place)
            continue;
        std::size_t last = i;
        while (last + 1 < tokens.size() && tokens[last + 1].before == u'-' && tokens[last + 1].capital &&
               tokens[last + 1].start - tokens[last].end() == 1)
            ++last;
        emitSpan(token.start, tokens[last].end(), Label::Location, Certainty::Possible, known ? 0.85 : 0.5,
                 u"place"_s);
    }
}

} // namespace leertafel::anonymity
