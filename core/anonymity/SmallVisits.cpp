#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// What somebody does at a house that has a name.
constexpr WordList Staying = {
    u"woont",        u"woonde",    u"woon",     u"verblijft",    u"verbleef",     u"aangemeld",
    u"aanmelden",    u"werkt",     u"werkte",   u"werken",       u"stage",        u"bijbaan",
    u"baantje",      u"ben",       u"eten",     u"gegeten",      u"koffie",       u"lid",
    u"ingeschreven", u"geplaatst", u"plek",     u"opgenomen",    u"opname",       u"intake",
    u"spijbelt",     u"blijven",   u"blijft",   u"pannenkoeken", u"dagbesteding", u"crisisplek",
    u"logeert",      u"logeerde",  u"begonnen", u"gestart",      u"bellen",       u"wachtlijst"};
/// Where anybody goes, so that it points to nobody.
constexpr WordList Anywhere = {
    u"balie",      u"deur",       u"poort",      u"buren",        u"gemeente",    u"politie",
    u"rechter",    u"rechtbank",  u"dokter",     u"huisarts",     u"tandarts",    u"kapper",
    u"bakker",     u"slager",     u"bank",       u"post",         u"kassa",       u"bushalte",
    u"tram",       u"trein",      u"bus",        u"brug",         u"vijver",      u"sloot",
    u"rivier",     u"zee",        u"bos",        u"strand",       u"park",        u"speeltuin",
    u"markt",      u"kerk",       u"moskee",     u"tafel",        u"bar",         u"familie",
    u"leiding",    u"baas",       u"groep",      u"klas",         u"team",        u"trainer",
    u"ploeg",      u"methode",    u"afspraak",   u"regel",        u"zaak",        u"fabriek",
    u"supermarkt", u"thuiszorg",  u"overheid",   u"brandweer",    u"ambulance",   u"reclassering",
    u"spoor",      u"douane",     u"belasting",  u"verzekering",  u"woningbouw",  u"kinderen",
    u"baby",       u"jongens",    u"meiden",     u"overburen",    u"ingang",      u"lift",
    u"trap",       u"keuken",     u"telefoon",   u"computer",     u"dieren",      u"paarden",
    u"hond",       u"kat",        u"hele",       u"eerste",       u"tweede",      u"laatste",
    u"volgende",   u"vorige",     u"andere",     u"zelfde",       u"kant",        u"hoek",
    u"eettafel",   u"ouders",     u"specialist", u"psycholoog",   u"psychiater",  u"logopedist",
    u"fysio",      u"kinderarts", u"jeugdarts",  u"crisisdienst", u"nachtopvang", u"opvang",
    u"inloop",     u"kliniek",    u"huis",       u"stoel",        u"raam",        u"water",
    u"bed",        u"gezin",      u"verhaal",    u"plan",         u"idee",        u"gesprek",
    u"overleg",    u"feest",      u"werk",       u"kantoor",      u"loket",       u"station",
    u"ziekenhuis", u"leger",      u"theater",    u"museum",       u"zwembad",     u"eten",
    u"ontbijt",    u"avondeten",  u"spelen",     u"vak",          u"onderwerp",   u"punt",
    u"elkaar",     u"thuis",      u"toeval",     u"navraag",      u"binnenkomst", u"aankomst",
    u"vertrek",    u"nood",       u"regen",      u"ziekte",       u"koorts",      u"twijfel",
    u"problemen",  u"vragen"};
constexpr WordList Articles = {u"de", u"het", u"t"};

} // namespace

/// Whether the small word could be what a house is called: a plain singular that people have no other errand
/// at.
bool NameRules::isHouseCalled(std::size_t i) const {
    static constexpr WordList endings = {
        u"school",  u"winkel", u"club",     u"centrum", u"bank",  u"bureau", u"kamer", u"praktijk", u"dag",
        u"klas",    u"les",    u"week",     u"baan",    u"en",    u"er",     u"je",    u"jes",      u"ing",
        u"heid",    u"arts",   u"balie",    u"lijn",    u"markt", u"halte",  u"tuin",  u"s",        u"dienst",
        u"bedrijf", u"team",   u"afdeling", u"groep",   u"tie",   u"iek",    u"eur",   u"loog",     u"peut"};
    constexpr int Shortest = 4;
    const auto& tokens = m_document.tokens();
    return isSmallPart(i) && tokens[i].length >= Shortest && tokens[i].after != u'-' &&
           !tokens[i].has(Bit::Verb | Bit::Joiner | Bit::Allowed | Bit::Place) &&
           !isOneOf(m_document.textOf(tokens[i]), Anywhere) &&
           !endsWithAny(m_document.textOf(tokens[i]), endings, std::size(endings), 1) &&
           !isNamedAfterTask(i, 0);
}

// "aangemeld bij de kluis", "woont bij de nieuwe haven", "ben bij dynamo": in small letters, in a text that
// names people, where somebody stays.
void NameRules::findSmallVisits() {
    constexpr std::size_t Far = 5;
    if (!isAboutSomebody())
        return;
    const auto& tokens = m_document.tokens();
    const bool small = isWrittenSmall();
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (tokens[i].length != 3 || tokens[i].taken || m_document.textOf(tokens[i]) != u"bij")
            continue;
        const bool article = isOneOf(m_document.textOf(tokens[i + 1]), Articles);
        const std::size_t core = article ? i + 2 : i + 1;
        if (!isHouseCalled(core))
            continue;
        std::size_t last = core;
        if (m_document.textOf(tokens[core]).endsWith(u'e') && isSmallPart(core + 1) &&
            !tokens[core + 1].has(Bit::Verb | Bit::Joiner) &&
            !isOneOf(m_document.textOf(tokens[core + 1]), Anywhere))
            last = core + 1;
        const bool led = [&] {
            for (std::size_t back = 1; back <= Far && back <= i; ++back) {
                const Token& token = tokens[i - back];
                if (token.after == u'.' || token.after == u'\n')
                    return false;
                if (isOneOf(m_document.textOf(token), Staying))
                    return true;
            }
            return false;
        }();
        if (!led || !isClosedBehind(last) || (!small && !isInSmallLine(core)))
            continue;
        emitSpan(tokens[article ? i + 1 : core].start, tokens[last].end(), Label::Institution,
                 Certainty::Possible, 0.45, u"institution"_s);
        i = last;
    }
}

// "familie kuit. is terug", "voogd is ellen de gier van nidos": a surname that is a plain word, in small
// letters.
void NameRules::findSmallFamilies() {
    static constexpr WordList families = {u"familie", u"fam"};
    static constexpr WordList leading = {u"bij", u"van", u"met", u"over", u"naar", u"voor"};
    static constexpr WordList never = {u"thuis",  u"samen",    u"alleen", u"verder",  u"elders",
                                       u"boos",   u"ziek",     u"bekend", u"akkoord", u"verhuisd",
                                       u"welkom", u"kwijt",    u"weer",   u"straks",  u"morgen",
                                       u"vrij",   u"compleet", u"erbij",  u"rust",    u"onbekend"};
    if (!isAboutSomebody())
        return;
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].capital || tokens[i].kind != Token::Kind::Word)
            continue;
        const QStringView word = m_document.textOf(tokens[i]);
        // "familie kuit."
        const bool alone = tokens[i].opening || (i > 0 && isOneOf(m_document.textOf(tokens[i - 1]), leading));
        const std::size_t next = i + 1;
        if (alone && isOneOf(word, families) && isSmallPart(next) && tokens[next].length >= 4 &&
            !tokens[next].has(Bit::Verb | Bit::Allowed | Bit::Joiner) &&
            !isOneOf(m_document.textOf(tokens[next]), never) &&
            (next + 1 >= tokens.size() || !tokens[next + 1].adjacent) && !isDescribing(next)) {
            emitName(next, next, Certainty::Possible, 0.5, u"lowerName"_s);
            continue;
        }
        // "voogd is ellen de gier van nidos"
        if (word != u"is" || i == 0 || !tokens[i - 1].has(Bit::Kinship | Bit::Title) || !isPersonAt(next))
            continue;
        const std::size_t name = endOfJoining(next + 1);
        if (name > next + 1 && name < tokens.size() && free(name) && !tokens[name].capital &&
            tokens[name].adjacent && tokens[next + 1].adjacent && tokens[name].length >= 4 &&
            !tokens[name].has(Bit::Verb | Bit::Function | Bit::Kinship | Bit::Title | Bit::School) &&
            isClosedBehind(name)) {
            const int end = tokens[next].end();
            const auto given =
                std::find_if(m_findings.begin(), m_findings.end(), [end](const Finding& finding) {
                    return finding.label == Label::Person && finding.start + finding.length == end;
                });
            if (given == m_findings.end())
                continue;
            given->length += tokens[name].end() - end;
            m_document.take(end, tokens[name].end());
        }
    }
}

} // namespace leertafel::anonymity
