#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr WordList Articles = {u"de", u"het", u"t", u"den"};
/// Where one eats, buys or stays: what follows without an article is its name, in a line with capitals too.
constexpr WordList Houses = {
    u"restaurant", u"snackbar",         u"café",          u"cafe",      u"eetcafé", u"eetcafe",      u"toko",
    u"pizzeria",   u"cafetaria",        u"lunchroom",     u"grillroom", u"eethuis", u"broodjeszaak", u"hotel",
    u"shoarma",    u"pannenkoekenhuis", u"speelparadijs", u"coffeeshop"};
/// Adjectives in -en, which else would be a verb.
constexpr WordList Stuff = {u"gouden", u"houten", u"zilveren", u"ijzeren", u"koperen", u"open",
                            u"eigen",  u"stenen", u"glazen",   u"zijden",  u"gulden"};

} // namespace

/// Whether the small word may be the name of a place or part of it: no joining word, no verb, no role.
bool NameRules::isSmallNamePart(std::size_t i) const {
    static constexpr WordList never = {
        u"hele",  u"eerste",   u"laatste",  u"volgende", u"vorige", u"week",     u"dag",     u"avond",
        u"maand", u"straat",   u"weg",      u"overkant", u"deur",   u"kinderen", u"buurt",   u"stad",
        u"wijk",  u"jaar",     u"vakantie", u"ochtend",  u"middag", u"kant",     u"andere",  u"beste",
        u"tafel", u"gang",     u"site",     u"tijd",     u"zaak",   u"juf",      u"meester", u"hond",
        u"auto",  u"telefoon", u"bus",      u"fiets"};
    const auto& tokens = m_document.tokens();
    if (!free(i) || tokens[i].capital || !tokens[i].adjacent || tokens[i].length < 3 ||
        tokens[i].has(Bit::Function | Bit::Verb | Bit::Kinship | Bit::Title | Bit::School | Bit::Joiner))
        return false;
    return !isOneOf(m_document.textOf(tokens[i]), never);
}

/// Index of the last word of "snackbar de hoek", "camping [de berenkuil]", "bakkerij bos", where the generic
/// word stands at `generic`; `generic` when a sentence goes on behind it.
std::size_t NameRules::endOfDoubtfulInstitution(std::size_t generic) const {
    static constexpr WordList named = {u"snackbar",
                                       u"restaurant",
                                       u"cafe",
                                       u"eetcafe",
                                       u"lunchroom",
                                       u"cafetaria",
                                       u"speelparadijs",
                                       u"camping",
                                       u"café",
                                       u"eetcafé",
                                       u"bakkerij",
                                       u"garage",
                                       u"kapsalon",
                                       u"toko",
                                       u"woongroep",
                                       u"usv",
                                       u"sv",
                                       u"vv",
                                       u"bso",
                                       u"kdv",
                                       u"obs",
                                       u"cbs",
                                       u"speeltuin",
                                       u"buurthuis",
                                       u"voorschool",
                                       u"peuterspeelzaal",
                                       u"apotheek",
                                       u"jongerencentrum",
                                       u"manege",
                                       u"supermarkt",
                                       u"slagerij",
                                       u"pizzeria",
                                       u"moskee",
                                       u"kerk",
                                       u"zwembad",
                                       u"hotel",
                                       u"hockeyclub",
                                       u"voetbalclub",
                                       u"sportschool",
                                       u"dansschool"};
    const auto& tokens = m_document.tokens();
    if (!isOneOf(m_document.textOf(tokens[generic]), named))
        return generic;
    std::size_t core = generic + 1;
    if (core >= tokens.size() || !tokens[core].adjacent || tokens[core].capital)
        return generic;
    const bool article =
        isOneOf(m_document.textOf(tokens[core]), Articles) || m_document.textOf(tokens[core]) == u"van";
    core += article ? 1 : 0;
    // "eetcafé de vriend"
    const bool guest = article && core < tokens.size() && tokens[core].has(Bit::Kinship) && free(core) &&
                       !tokens[core].capital && isOneOf(m_document.textOf(tokens[generic]), Houses) &&
                       m_document.textOf(tokens[core - 1]) == u"de" && isClosedBehind(core);
    if (guest)
        return core;
    if (!isSmallNamePart(core))
        return generic;
    const QStringView word = m_document.textOf(tokens[core]);
    // "snackbar sluit": a verb that no list holds
    const bool stuff = isOneOf(word, Stuff) && isSmallNamePart(core + 1);
    if (!article && !stuff && tokens[core].has(Bit::Word) &&
        (word.endsWith(u't') || word.endsWith(u"en") || word.endsWith(u"de") || word.endsWith(u"te")))
        return generic;
    const bool described =
        (stuff || word.endsWith(u'e') || word.endsWith(u"ig")) && isSmallNamePart(core + 1);
    const std::size_t last = described ? core + 1 : core;
    const bool ends = last + 1 >= tokens.size() || !tokens[last + 1].adjacent ||
                      tokens[last + 1].has(Bit::Verb | Bit::Function | Bit::Joiner) ||
                      tokens[last + 1].kind != Token::Kind::Word;
    return ends ? last : generic;
}

/// "voetbalt bij hercules", "zit op de wereldwijzer": where one goes, in small letters.
bool NameRules::isDoubtfulClub(std::size_t i) const {
    static constexpr WordList doing = {u"voetbalt",   u"voetbal",   u"traint",     u"judo",   u"zwemt",
                                       u"turnt",      u"danst",     u"hockeyt",    u"bokst",  u"korfbalt",
                                       u"gevoetbald", u"kickbokst", u"basketbalt", u"zwemles"};
    const auto& tokens = m_document.tokens();
    if (i < 2 || tokens[i].length < 4)
        return false;
    const QStringView before = m_document.textOf(tokens[i - 1]);
    const bool article = isOneOf(before, Articles);
    bool led = before == u"bij" && isOneOf(m_document.textOf(tokens[i - 2]), doing);
    if (article && i > 3)
        led = m_document.textOf(tokens[i - 2]) == u"op" && m_document.textOf(tokens[i - 3]) == u"zit" &&
              (tokens[i].bits & ~(Bit::Proper | Bit::PhraseStart | Bit::SchoolName)) == 0;
    return led && isSmallNamePart(i) && !m_document.textOf(tokens[i]).endsWith(u"en");
}

// In small letters, in a text that names people: institutions whose names are plain words.
void NameRules::findDoubtfulPlaces() {
    if (!isAboutSomebody())
        return;
    const auto& tokens = m_document.tokens();
    const bool small = isWrittenSmall();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].capital || !free(i))
            continue;
        // "moet de blokkendoos het weten"
        if (i > 0 && isSchoolName(i) && isSmallNamePart(i) &&
            isOneOf(m_document.textOf(tokens[i - 1]), Articles)) {
            const bool elided = tokens[i - 1].length == 1 && tokens[i - 1].before == u'\'';
            emitSpan(tokens[i - 1].start - (elided ? 1 : 0), tokens[i].end(), Label::Institution,
                     Certainty::Possible, 0.5, u"institution"_s);
            continue;
        }
        const std::size_t end = tokens[i].has(Bit::School) ? endOfDoubtfulInstitution(i) : i;
        const bool club = end == i && isDoubtfulClub(i);
        // "het restaurant gouden draak"
        const bool house = end > i + 1 && isOneOf(m_document.textOf(tokens[i]), Houses) &&
                           isOneOf(m_document.textOf(tokens[i + 1]), Stuff);
        if ((end == i && !club) || (!small && !house && !isInSmallLine(i)))
            continue;
        const bool article = club && isOneOf(m_document.textOf(tokens[i - 1]), Articles);
        emitSpan(tokens[club ? i - (article ? 1 : 0) : i + 1].start, tokens[end].end(), Label::Institution,
                 Certainty::Possible, 0.5, u"institution"_s);
        i = end;
    }
}

} // namespace leertafel::anonymity
