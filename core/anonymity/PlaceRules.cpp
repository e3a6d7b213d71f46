#include "core/anonymity/NameRules.h"

#include "core/anonymity/Lexicon.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// Endings that only a street has. Longer ones first does not matter: any match counts.
constexpr WordList StreetEndings = {
    u"straat", u"laan", u"dreef", u"gracht",    u"kade", u"singel", u"steeg", u"straatweg", u"plein", u"weg",
    u"dijk",   u"pad",  u"hof",   u"plantsoen", u"park", u"baan",   u"wal",   u"haven",     u"oord",  u"werf",
    u"erf",    u"hage", u"markt", u"burg",      u"veld", u"kamp",   u"donk",  u"rade",      u"stede"};
/// Of these, the ones with which a capitalised word is a street also without a number.
constexpr std::size_t StrongEndings = 14;

/// Words behind a number that make it a count, not a house number.
bool isUnit(QStringView word) {
    static constexpr WordList units = {u"jaar",    u"jr",       u"uur",      u"keer",       u"x",
                                       u"euro",    u"kinderen", u"weken",    u"maanden",    u"dagen",
                                       u"minuten", u"procent",  u"personen", u"gesprekken", u"leerlingen",
                                       u"jarige",  u"mensen",   u"gezinnen"};
    return isOneOf(word, units);
}

} // namespace

/// Whether the word makes the number before it a count.
bool NameRules::isUnitAt(std::size_t i) const {
    return i < m_document.tokens().size() && isUnit(m_document.textOf(m_document.tokens()[i]));
}

/// The side of a water that a street lies on: "Hogelanden WZ".
bool NameRules::isBank(const Token& token) const {
    static constexpr WordList sides = {u"wz", u"oz", u"nz", u"zz"};
    return token.allCaps && isOneOf(m_document.textOf(token), sides);
}

void NameRules::findStreets() {
    auto& tokens = m_document.tokens();
    const std::size_t all = std::size(StreetEndings);
    // "In Overvecht 14, in Zuilen 9": parts of town side by side are counted in, nobody lives there.
    int townsWithNumber = 0;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        townsWithNumber += tokens[i].has(Bit::Area) && tokens[i].capital && tokens[i + 1].adjacent &&
                           tokens[i + 1].kind == Token::Kind::Number;
    const bool counting = townsWithNumber > 1;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!free(i))
            continue;
        const Token& token = tokens[i];
        const QStringView word = m_document.textOf(token);
        if (isAlike(word, u"postbus") && i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::Number &&
            tokens[i + 1].adjacent) {
            emitSpan(token.start, tokens[i + 1].end(), Label::Address, Certainty::Certain, 0.95,
                     u"houseNumber"_s);
            continue;
        }
        bool numbered = i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::Number &&
                        tokens[i + 1].length <= 4 &&
                        (tokens[i + 1].adjacent || m_document.between(token, tokens[i + 1]) == u", ") &&
                        !(i + 2 < tokens.size() && isUnit(m_document.textOf(tokens[i + 2])));
        // "Kanaalstr. 12"
        static constexpr WordList cut = {u"str", u"ln", u"pln"};
        const bool cutShort = token.length >= 6 && endsWithAny(word, cut, std::size(cut), 3);
        numbered =
            numbered || (cutShort && i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::Number &&
                         tokens[i + 1].length <= 4 && m_document.between(token, tokens[i + 1]) == u". ");
        const bool comma = numbered && !cutShort && !tokens[i + 1].adjacent;
        const bool ending = cutShort || endsWithAny(word, StreetEndings, all, 3);
        const bool strong =
            cutShort || (ending && token.length >= 6 && endsWithAny(word, StreetEndings, StrongEndings, 3));
        // "lanslaan zeventien"
        const bool inWords = strong && !cutShort && i + 1 < tokens.size() && tokens[i + 1].adjacent &&
                             free(i + 1) && isAgeInWords(m_document.textOf(tokens[i + 1])) &&
                             !isUnitAt(i + 2) && !isCounted(i + 1);
        // "Laan van Nieuw-Guinea", "Weg der Verenigde Naties": the street word comes first.
        std::size_t last = i;
        const bool small = !token.capital && isHouseOnSmallStreet(i);
        // "familie Van den Brink in Doorn"
        static constexpr WordList old = {u"den", u"der"};
        const bool surname = i > 1 && token.adjacent && tokens[i - 1].adjacent &&
                             isOneOf(m_document.textOf(tokens[i - 1]), old) && tokens[i - 2].has(Bit::Joiner);
        const bool leading =
            small || (token.capital && !surname && token.has(Bit::Street) && i + 2 < tokens.size() &&
                      tokens[i + 1].has(Bit::Joiner) && tokens[i + 1].adjacent);
        if (leading) {
            std::size_t k = i + 1;
            while (k < tokens.size() && tokens[k].has(Bit::Joiner) && !tokens[k].capital)
                ++k;
            if (k < tokens.size() && (tokens[k].capital || small) && tokens[k].adjacent) {
                last = k;
                while (last + 1 < tokens.size() && tokens[last + 1].capital &&
                       tokens[last + 1].start - tokens[last].end() == 1)
                    ++last;
            }
        }
        const bool numberedLast = last > i && last + 1 < tokens.size() &&
                                  tokens[last + 1].kind == Token::Kind::Number && tokens[last + 1].adjacent;
        // "Kanaalstraat nr. 12", "Kanaalstraat nummer 12"
        static constexpr WordList numberWords = {u"nr", u"nummer", u"no", u"huisnummer"};
        const bool spelled = i + 2 < tokens.size() && tokens[i + 1].adjacent &&
                             isOneOf(m_document.textOf(tokens[i + 1]), numberWords) &&
                             tokens[i + 2].kind == Token::Kind::Number &&
                             tokens[i + 2].start - tokens[i + 1].end() <= 2;
        const bool banked = token.capital && last + 1 < tokens.size() && tokens[last + 1].adjacent &&
                            isBank(tokens[last + 1]) && token.length >= 5;
        bool street = banked;
        bool withNumber = false;
        if (banked) {
            // found by what stands behind it
        } else if (last > i && token.opening && !numberedLast) {
            street = false;
        } else if ((spelled && ending) || inWords) {
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
        } else if (token.capital && strong && !cutShort && !token.has(Bit::Area | Bit::Allowed)) {
            street = !token.has(Bit::Word) || !token.opening;
        } else if (token.capital && strong && !cutShort && token.has(Bit::Area) && isLivedOn(i)) {
            street = true;
        } else if (token.capital && numbered && !comma && !token.opening && isOnStreetNumber(i)) {
            street = withNumber = true;
        } else if (token.capital && numbered && !comma && (!token.opening || isHouseNumber(i + 1, token))) {
            // A capitalised name with a number: "Neude 5", "Ondiep 12". Given names carry ages instead.
            street = withNumber = ((token.has(Bit::Area) && !counting) ||
                                   (!token.has(Bit::Word | Bit::Allowed | Bit::Given | Bit::Area))) &&
                                  !isCounted(i + 1) && !token.allCaps &&
                                  !token.has(Bit::Title | Bit::Kinship | Bit::School);
        } else if (!token.capital && numbered && !comma && isHouseInSmallTown(i)) {
            street = withNumber = true;
        } else if (!token.capital && numbered && !comma && isStrangeStreet(i)) {
            street = withNumber = true;
        } else if (!token.capital && strong && !cutShort && endsWithAny(word, StreetEndings, 10, 4) &&
                   !token.has(Bit::Word) && i > 0 && isOnStreet(i)) {
            street = true;
        }
        // "P. Oosterhof": an initial makes it a person
        if (street && !withNumber && !banked && i > 0 && tokens[i - 1].initial &&
            m_document.between(tokens[i - 1], token) == u". ")
            street = false;
        // "basisschool De Lindehof"
        if (street && !withNumber && i > 1 && tokens[i - 2].has(Bit::School) && tokens[i].adjacent &&
            tokens[i - 1].capital && tokens[i - 1].adjacent && tokens[i - 1].has(Bit::Joiner))
            street = false;
        if (!street)
            continue;
        // Names before the street word belong to it: "Burgemeester Reigerstraat", "Jan van Scorelstraat".
        std::size_t first = i;
        while (first > 0 && last == i && token.capital && free(first - 1) &&
               (tokens[first].adjacent || tokens[first].before == u'-')) {
            const Token& previous = tokens[first - 1];
            const bool named = previous.has(Bit::Title | Bit::Given) && !previous.has(Bit::Kinship);
            // "Vader Rijndreef 118"
            const bool ofFamily = withNumber && previous.has(Bit::Kinship) && tokens[first].adjacent;
            static constexpr WordList which = {
                u"eerste",       u"tweede",   u"derde",  u"vierde",    u"oude",     u"nieuwe",    u"lange",
                u"korte",        u"hoge",     u"lage",   u"verlengde", u"grote",    u"kleine",    u"burg",
                u"burgemeester", u"prof",     u"dr",     u"st",        u"sint",     u"pr",        u"prins",
                u"prinses",      u"koningin", u"koning", u"pastoor",   u"generaal", u"kardinaal", u"mr"};
            const bool article = (withNumber || (previous.opening && first < i)) && previous.capital &&
                                 previous.has(Bit::Joiner);
            // "Van Lieflandlaan 92": a part of town is called after its street
            const bool phrase = previous.capital && previous.has(Bit::Area) && token.has(Bit::Area);
            // "Van der Mondestraat 160"
            const bool joined = withNumber && previous.has(Bit::Joiner) && first >= 2 && previous.adjacent &&
                                free(first - 2) && m_document.textOf(tokens[first - 2]) == u"Van";
            if (joined) {
                first -= 2;
            } else if (phrase || (ofFamily && previous.capital)) {
                --first;
            } else if (previous.capital &&
                       ((!previous.opening || named) || isOneOf(m_document.textOf(previous), which)) &&
                       (!previous.has(Bit::Function) || isOneOf(m_document.textOf(previous), which))) {
                --first;
            } else if (article) {
                --first;
            } else if (previous.has(Bit::Joiner) && first >= 2 && tokens[first - 2].capital &&
                       tokens[first - 1].adjacent && !tokens[first - 2].taken &&
                       (!tokens[first - 2].opening || tokens[first - 2].has(Bit::Given | Bit::Title) ||
                        !tokens[first - 2].has(Bit::Word)) &&
                       !tokens[first - 2].has(Bit::Function)) {
                first -= 2;
            } else {
                break;
            }
        }
        // "jan van galenstraat 5" in small letters
        static constexpr WordList joining = {u"van", u"de", u"der", u"den", u"da", u"di", u"von"};
        static constexpr WordList foreign = {u"da", u"di", u"von"};
        if ((withNumber || (first > 0 && isOneOf(m_document.textOf(tokens[first - 1]), foreign))) &&
            !token.capital && first >= 2 && tokens[first].adjacent &&
            isOneOf(m_document.textOf(tokens[first - 1]), joining)) {
            std::size_t given = first - 2;
            if (given > 0 && isOneOf(m_document.textOf(tokens[given]), joining))
                --given;
            const bool named =
                tokens[given].has(Bit::Given | Bit::Namelike) || (tokens[given].bits & ~LooseBits) == 0;
            if (free(given) && tokens[given + 1].adjacent && named && !tokens[given].has(Bit::Function))
                first = given;
            else if (m_document.textOf(tokens[first - 1]) == u"van") // "van bijnkershoeklaan 301"
                --first;
        }
        // "lange nieuwstraat 3"
        static constexpr WordList described = {u"lange", u"korte", u"oude", u"nieuwe",   u"hoge",
                                               u"lage",  u"sint",  u"st",   u"verlengde"};
        if (withNumber && !token.capital && first == i && first > 0 && tokens[first].adjacent &&
            free(first - 1) && isOneOf(m_document.textOf(tokens[first - 1]), described))
            --first;
        // "J.M. de Muinckstraat 203"
        if (withNumber && token.capital && first > 0) {
            std::size_t k = first;
            if (tokens[k].adjacent && tokens[k - 1].has(Bit::Joiner) && !tokens[k - 1].capital)
                --k;
            if (k > 0 && tokens[k - 1].initial && m_document.between(tokens[k - 1], tokens[k]) == u". ")
                --k;
            while (k > 0 && tokens[k].initial && tokens[k - 1].initial &&
                   m_document.between(tokens[k - 1], tokens[k]) == u".")
                --k;
            if (tokens[k].initial)
                first = k;
        }
        // "al-masoedilaan"
        if (first > 0 && tokens[first].before == u'-' && free(first - 1) &&
            tokens[first].start - tokens[first - 1].end() == 1 && tokens[first - 1].length <= 6)
            --first;
        int start = tokens[first].start;
        // "Burg. Reigerstraat", "Prof. Dr. Magnuslaan"
        static constexpr WordList shortened = {u"burg", u"prof", u"dr",  u"mr", u"st", u"ds",   u"pres",
                                               u"gen",  u"jhr",  u"kon", u"pr", u"ir", u"past", u"adm"};
        while (first > 0 && (tokens[first - 1].capital || !token.capital) &&
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
        // "Hogelanden WZ"
        if (!withNumber && last + 1 < tokens.size() && tokens[last + 1].adjacent && isBank(tokens[last + 1]))
            end = tokens[last + 1].end();
        if (withNumber)
            end = endOfHouseNumber(spelled ? last + 2 : last + 1);
        emitSpan(start, end, Label::Address, withNumber ? Certainty::Certain : Certainty::Possible,
                 withNumber ? 0.95 : 0.75, withNumber ? u"houseNumber"_s : u"street"_s);
    }
}

/// "achter in de tuin, hogelanden 18": a small word that is none, and a number that ends it.
bool NameRules::isStrangeStreet(std::size_t i) const {
    static constexpr WordList before = {u"op", u"aan", u"adres", u"woont", u"wonen", u"naar"};
    const auto& tokens = m_document.tokens();
    constexpr int Shortest = 6;
    // "bij de appelgaarde 9"
    static constexpr WordList endings = {u"gaarde", u"meent", u"akker",  u"akkers", u"horst",
                                         u"brink",  u"weide", u"landen", u"zoom",   u"waard"};
    static constexpr WordList leading = {u"op", u"aan", u"bij", u"in", u"van"};
    if (i > 1 && tokens[i].adjacent && tokens[i + 1].length <= 3 &&
        endsWithAny(m_document.textOf(tokens[i]), endings, std::size(endings), 3) &&
        isOneOf(m_document.textOf(tokens[i - 1]),
                std::initializer_list<std::u16string_view>{u"de", u"het"}) &&
        isOneOf(m_document.textOf(tokens[i - 2]), leading) && isClosedBehind(i + 1) && !isCounted(i + 1))
        return true;
    if (i == 0 || tokens[i].bits != 0 || tokens[i].length < Shortest || tokens[i + 1].length > 3 ||
        m_document.textOf(tokens[i]).endsWith(u"nr") || !isUnknownWord(tokens[i]))
        return false;
    const char16_t after = tokens[i + 1].after;
    const bool ends =
        after == 0 || after == u'.' || after == u',' || after == u'\n' || after == u'?' || after == u')';
    return ends && (m_document.between(tokens[i - 1], tokens[i]) == u", " ||
                    (tokens[i].adjacent && isOneOf(m_document.textOf(tokens[i - 1]), before)));
}

/// "kanaleneiland 14 weet ze": a part of town that is a street as well, in small letters.
bool NameRules::isHouseInSmallTown(std::size_t i) const {
    static constexpr WordList before = {u"in",   u"uit", u"voor", u"van", u"wijk",     u"buurt",
                                        u"team", u"via", u"over", u"en",  u"buurtteam"};
    const auto& tokens = m_document.tokens();
    constexpr int Shortest = 7;
    return tokens[i].has(Bit::Area) && tokens[i].length >= Shortest && !isCounted(i + 1) &&
           !isUnitAt(i + 2) && isClosedBehind(i + 1) &&
           !(i > 0 && tokens[i].adjacent && isOneOf(m_document.textOf(tokens[i - 1]), before));
}

/// "hof van transwijk 4": the street word comes first, in small letters, and a number ends it.
bool NameRules::isHouseOnSmallStreet(std::size_t i) const {
    static constexpr WordList words = {u"hof", u"laan", u"weg", u"plein", u"park", u"singel", u"kade"};
    const auto& tokens = m_document.tokens();
    if (!isOneOf(m_document.textOf(tokens[i]), words))
        return false;
    std::size_t k = i + 1;
    while (k < tokens.size() && k < i + 3 && tokens[k].has(Bit::Joiner) && tokens[k].adjacent)
        ++k;
    return k > i + 1 && k + 1 < tokens.size() && tokens[k].adjacent && free(k) && tokens[k].length >= 4 &&
           tokens[k + 1].kind == Token::Kind::Number && tokens[k + 1].adjacent && tokens[k + 1].length <= 3 &&
           !isUnitAt(k + 2) && !isCounted(k + 1);
}

/// Whether the small word at `i`, with the ending of a street, is said to be where somebody is: "aan de
/// kanaalweg".
bool NameRules::isOnStreet(std::size_t i) const {
    static constexpr WordList on = {u"aan", u"op", u"in", u"vanaf", u"naar", u"bij", u"van", u"hoek"};
    const auto& tokens = m_document.tokens();
    if (!isCompound(tokens[i], 1))
        return true;
    // "zit in wolvenplein": without an article no thing
    static constexpr WordList within = {u"in", u"op"};
    if (isOneOf(m_document.textOf(tokens[i - 1]), within))
        return true;
    return i > 1 &&
           isOneOf(m_document.textOf(tokens[i - 1]),
                   std::initializer_list<std::u16string_view>{u"de", u"het"}) &&
           isOneOf(m_document.textOf(tokens[i - 2]), on);
}

} // namespace leertafel::anonymity
