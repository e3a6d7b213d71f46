#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr WordList Articles = {u"de", u"het", u"'t", u"t", u"den"};

} // namespace

/// "een kapperszaak, Knip & Co": a plain word with a capital inside the sentence, which is no name of a
/// person.
bool NameRules::isTradeName(std::size_t i) const {
    if (i >= m_document.tokens().size())
        return false;
    const Token& token = m_document.tokens()[i];
    return token.capital && !token.opening && !token.allCaps && token.has(Bit::Word) &&
           !token.has(Bit::Function | Bit::Allowed | Bit::Area | Bit::Verb | RoleBits | NameBits);
}

// "voetbalt bij Hercules", "zwemles bij de Dolfijnen": where one goes for it, whatever the word.
void NameRules::findClubs() {
    static constexpr WordList doing = {
        u"voetbalt", u"voetbal",    u"voetballen", u"voetbalde", u"zwemt",       u"zwemles",   u"zwemmen",
        u"judo",     u"judoot",     u"turnt",      u"turnen",    u"danst",       u"dansles",   u"dansen",
        u"hockeyt",  u"hockey",     u"traint",     u"trainen",   u"training",    u"sport",     u"sporten",
        u"stage",    u"lid",        u"bokst",      u"boksen",    u"kickboksen",  u"korfbalt",  u"korfbal",
        u"handbal",  u"tennis",     u"tennist",    u"muziekles", u"turnles",     u"basketbal", u"volleybal",
        u"atletiek", u"keepersles", u"balletles",  u"ballet",    u"wedstrijden", u"wedstrijd", u"speelt"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (!isOneOf(m_document.textOf(tokens[i]), doing) || !tokens[i + 1].adjacent)
            continue;
        static constexpr WordList at = {u"bij", u"op", u"van"};
        if (!isOneOf(m_document.textOf(tokens[i + 1]), at))
            continue;
        const bool article = isOneOf(m_document.textOf(tokens[i + 2]), Articles);
        const std::size_t core = article ? i + 3 : i + 2;
        // "traint bij hercules": no Dutch word, or a name
        if (core < tokens.size() && tokens[core].adjacent && !tokens[core].capital && isStrange(core)) {
            emitSpan(tokens[core].start, tokens[isStrange(core + 1) ? core + 1 : core].end(),
                     Label::Institution, Certainty::Possible, 0.6, u"institution"_s);
            continue;
        }
        // "zwemt bij UZSC": clubs are letters more often than not
        if (core < tokens.size() && free(core) && tokens[core].adjacent && tokens[core].allCaps &&
            tokens[core].length <= 6 && !tokens[core].has(Bit::Allowed | Bit::Area | Bit::School)) {
            emitSpan(tokens[core].start, tokens[core].end(), Label::Institution, Certainty::Possible, 0.6,
                     u"institution"_s);
            continue;
        }
        // "voetbalt bij Elinkwijk": a club called after its part of town
        const bool town = core < tokens.size() && free(core) && tokens[core].has(Bit::Area) &&
                          tokens[core].length > 4 && m_document.textOf(tokens[i + 1]) == u"bij";
        if (core >= tokens.size() || !free(core) || !tokens[core].adjacent || (!isTradeName(core) && !town))
            continue;
        std::size_t last = core;
        while (last + 1 < tokens.size() && last < core + 3 && tokens[last + 1].adjacent &&
               tokens[last + 1].capital && !tokens[last + 1].taken)
            ++last;
        emitSpan(tokens[core].start, tokens[last].end(), Label::Institution, Certainty::Possible, 0.7,
                 u"institution"_s);
    }
}

/// "een stomerij, Net & Rein, om de hoek": said aside.
bool NameRules::isPairAside(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    constexpr std::uint32_t known = Bit::Allowed | Bit::Area | RoleBits;
    const char16_t after = tokens[i + 1].after;
    return i > 0 && m_document.between(tokens[i - 1], tokens[i]) == u", " &&
           !tokens[i].has(known & ~Bit::Allowed) && !tokens[i + 1].has(known) &&
           (after == u',' || after == u'.' || after == 0) &&
           !(tokens[i].has(Bit::Given) && tokens[i + 1].has(Bit::Given));
}

/// "naar Blauwe Vogel": what is described may be a name as well.
bool NameRules::isDescribed(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    const Token& second = tokens[i + 1];
    const QStringView first = m_document.textOf(tokens[i]);
    return (first.endsWith(u'e') || first == u"Gouden" || first == u"Houten") && second.capital &&
           !second.allCaps && second.has(Bit::Word) && second.has(NameBits) &&
           !second.has(Bit::Function | Bit::Allowed | Bit::Area | Bit::Verb | RoleBits);
}

// "een praktijk voor massage, Zachte Handen", "werkt bij Gouden Hap": two plain words with a capital inside
// the sentence, where a name is expected.
void NameRules::findTradeNames() {
    static constexpr WordList leading = {u"bij", u"naar", u"op", u"vanuit", u"van", u"in"};
    static constexpr WordList houses = {u"huize", u"villa", u"residentie", u"landgoed", u"casa"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (free(i) && free(i + 1) && tokens[i].capital && tokens[i + 1].capital && tokens[i + 1].adjacent &&
            isOneOf(m_document.textOf(tokens[i]), houses)) {
            emitSpan(tokens[i].start, tokens[i + 1].end(), Label::Institution, Certainty::Possible, 0.8,
                     u"institution"_s);
            continue;
        }
        // "bij Kind & Co"
        static constexpr WordList partners = {u"co", u"ko", u"zo", u"zn", u"zoon", u"zonen"};
        if (free(i) && tokens[i].capital && !tokens[i].opening && !tokens[i].allCaps &&
            !tokens[i].has(Bit::Area) && tokens[i + 1].capital &&
            m_document.between(tokens[i], tokens[i + 1]) == u" & " &&
            (isOneOf(m_document.textOf(tokens[i + 1]), partners) || isPairAside(i))) {
            emitSpan(tokens[i].start, tokens[i + 1].end(), Label::Institution, Certainty::Possible, 0.7,
                     u"institution"_s);
            continue;
        }
        if (i == 0)
            continue;
        // "De Kleine Dichter belde"
        const Token& article = tokens[i - 1];
        if (article.opening && article.capital && !article.allCaps && free(i) && free(i + 1) &&
            tokens[i].adjacent && isOneOf(m_document.textOf(article), Articles) && isTradeName(i) &&
            isTradeName(i + 1) && tokens[i + 1].adjacent && !isNamedAfterTask(i + 1, 0) &&
            !(i + 2 < tokens.size() && tokens[i + 2].adjacent && tokens[i + 2].capital)) {
            emitSpan(article.start, tokens[i + 1].end(), Label::Institution, Certainty::Possible, 0.55,
                     u"institution"_s);
            continue;
        }
        // "bij villa zonneschijn"
        if (!tokens[i].capital && isOneOf(m_document.textOf(tokens[i]), houses) && isSmallPart(i + 1) &&
            isOneOf(m_document.textOf(tokens[i - 1]), leading) && !tokens[i + 1].has(Bit::Verb)) {
            emitSpan(tokens[i].start, tokens[i + 1].end(), Label::Institution, Certainty::Possible, 0.7,
                     u"institution"_s);
            continue;
        }
        if (!free(i) || !free(i + 1) || !tokens[i + 1].adjacent || tokens[i - 1].capital || !isTradeName(i) ||
            isTitleOfThing(i))
            continue;
        const QStringView gap = m_document.between(tokens[i - 1], tokens[i]);
        // "op de Blauwe Aventurijn"
        const bool behindArticle = i > 1 && isOneOf(m_document.textOf(tokens[i - 1]), Articles);
        // "Medisch Kleuterdagverblijf" is a kind of place: its last word is long.
        constexpr int Longest = 11;
        const Token& second = tokens[i + 1];
        if (behindArticle ? !second.capital || second.allCaps || second.length > Longest ||
                                second.has(Bit::Function | Bit::Allowed | Bit::Area | RoleBits)
                          : !isTradeName(i + 1) && !isDescribed(i))
            continue;
        const bool led =
            gap == u" " && isOneOf(m_document.textOf(tokens[behindArticle ? i - 2 : i - 1]), leading);
        if ((!led && gap != u", ") || isNamedAfterTask(i + 1, 0) ||
            (i + 2 < tokens.size() && tokens[i + 2].adjacent && tokens[i + 2].capital))
            continue;
        const bool elided = behindArticle && tokens[i - 1].length == 1 && tokens[i - 1].before == u'\'';
        emitSpan(elided ? tokens[i - 1].start - 1 : tokens[i].start, tokens[i + 1].end(), Label::Institution,
                 Certainty::Possible, 0.55, u"institution"_s);
    }
}

// "vechtstede college", "ulu moskee": no Dutch word before the small word for what it is.
void NameRules::findNamedBefore() {
    static constexpr WordList behind = {u"college", u"lyceum", u"moskee", u"gymnasium", u"apotheek"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (!isOneOf(m_document.textOf(tokens[i]), behind) || tokens[i].capital || !tokens[i].adjacent ||
            !free(i - 1) || (tokens[i - 1].bits & ~(Bit::Proper | NameBits)) != 0 ||
            tokens[i - 1].length < 3 || isCompound(tokens[i - 1], 1))
            continue;
        emitSpan(tokens[i - 1].start, tokens[i].end(), Label::Institution, Certainty::Possible, 0.7,
                 u"institution"_s);
    }
    // "het nieuwe lyceum", "toelating globe college"
    static constexpr WordList one = {u"college", u"lyceum", u"gymnasium"};
    static constexpr WordList any = {u"ander", u"andere", u"eigen", u"zelfde",
                                     u"hele",  u"vorige", u"nieuw", u"plaatselijke"};
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        if (!isOneOf(m_document.textOf(tokens[i]), one) || tokens[i].capital || tokens[i].taken ||
            !tokens[i].adjacent || !free(i - 1) || !tokens[i - 1].adjacent || tokens[i - 1].capital ||
            tokens[i - 1].length < 4 || isOneOf(m_document.textOf(tokens[i - 1]), any) ||
            tokens[i - 1].has(Bit::Function | Bit::Verb | Bit::Joiner | RoleBits | Bit::Allowed))
            continue;
        const bool article = m_document.textOf(tokens[i - 2]) == u"het";
        if (!article && (tokens[i - 1].has(Bit::Word) && !tokens[i - 1].has(Bit::SchoolName)))
            continue;
        emitSpan(tokens[article ? i - 2 : i - 1].start, tokens[i].end(), Label::Institution,
                 Certainty::Possible, 0.6, u"institution"_s);
    }
}

// "begeleider bij Kamers aan de Singel", "Psychologen aan de Maliebaan": a plain word with a capital, and
// where it stands.
void NameRules::findNamedByPlace() {
    static constexpr WordList standing = {u"aan", u"op", u"in", u"bij", u"onder"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i + 3 < tokens.size(); ++i) {
        const bool kind = tokens[i].has(Bit::Word) &&
                          !tokens[i].has(Bit::Function | Bit::Allowed | Bit::Area | Bit::Verb | NameBits);
        if (!free(i) || !kind || !tokens[i].capital || tokens[i].opening || tokens[i].allCaps ||
            tokens[i].length < 4 || !isOneOf(m_document.textOf(tokens[i + 1]), standing) ||
            tokens[i + 1].capital || !isOneOf(m_document.textOf(tokens[i + 2]), Articles) ||
            !tokens[i + 1].adjacent || !tokens[i + 2].adjacent || !tokens[i + 3].adjacent ||
            !tokens[i + 3].capital || isTitleOfThing(i) || tokens[i + 3].has(Bit::Allowed | Bit::Function) ||
            tokens[i + 3].kind != Token::Kind::Word)
            continue;
        emitSpan(tokens[i].start, tokens[i + 3].end(), Label::Institution, Certainty::Possible, 0.6,
                 u"institution"_s);
        i += 3;
    }
    // "bij Huis van Hannah", "naar Zusters van Liefde"
    static constexpr WordList leading = {u"bij", u"naar", u"op", u"vanuit", u"in"};
    static constexpr WordList joining = {u"van", u"voor"};
    for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
        if (isOneOf(m_document.textOf(tokens[i - 1]), leading) && tokens[i].adjacent && free(i) &&
            free(i + 2) && isTradeName(i) && tokens[i + 1].adjacent && tokens[i + 2].adjacent &&
            isOneOf(m_document.textOf(tokens[i + 1]), joining) && tokens[i + 2].capital &&
            !tokens[i + 2].allCaps && !tokens[i + 2].has(Bit::Allowed | Bit::Function | Bit::Area) &&
            !isNamedAfterTask(i, 0)) {
            emitSpan(tokens[i].start, tokens[i + 2].end(), Label::Institution, Certainty::Possible, 0.55,
                     u"institution"_s);
            i += 2;
        }
    }
}

// "gehaald van 't Kikkertje": a plain word behind the short article, where no name leads to it.
void NameRules::findElided() {
    static constexpr WordList leading = {u"bij", u"naar", u"op", u"van", u"vanuit", u"in"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        const Token& article = tokens[i - 1];
        if (!free(i) || !isTradeName(i) || !tokens[i].adjacent || m_document.textOf(article) != u"t" ||
            article.before != u'\'' || !isOneOf(m_document.textOf(tokens[i - 2]), leading) ||
            (tokens[i - 2].capital && m_document.textOf(tokens[i - 2]) == u"Van") ||
            (i > 2 && tokens[i - 3].capital && !tokens[i - 3].opening))
            continue;
        // "'t Groene Sticht"
        const bool more = free(i + 1) && tokens[i + 1].adjacent && tokens[i + 1].capital;
        emitSpan(article.start - 1, tokens[more ? i + 1 : i].end(), Label::Institution, Certainty::Possible,
                 0.6, u"institution"_s);
    }
}

// "bij Mondzorg Oost": a plain word with a capital, and the part of town behind it.
void NameRules::findNamedByTown() {
    static constexpr WordList leading = {u"bij", u"naar", u"op", u"van", u"in", u"via"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const Token& part = tokens[i + 1];
        if (!free(i) || !isTradeName(i) || !tokens[i].adjacent || !part.adjacent || !part.capital ||
            part.allCaps || part.taken || !part.has(Bit::Area) || isTitleOfThing(i) || isNamedAfterTask(i) ||
            !isOneOf(m_document.textOf(tokens[i - 1]), leading))
            continue;
        emitSpan(tokens[i].start, part.end(), Label::Institution, Certainty::Possible, 0.6, u"institution"_s);
        ++i;
    }
}

// "bij DOS Holland": a few capitals that no list knows, and a word with a capital behind them.
void NameRules::findLettered() {
    static constexpr WordList leading = {u"bij", u"naar", u"op", u"van", u"voor", u"met"};
    constexpr int Longest = 5;
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const Token& next = tokens[i + 1];
        if (!free(i) || !token.allCaps || token.length > Longest || !token.adjacent || token.opening ||
            token.has(Bit::Allowed | Bit::Function | Bit::Title | Bit::School) || !next.adjacent ||
            !next.capital || next.allCaps || next.kind != Token::Kind::Word || next.has(Bit::Function) ||
            !isOneOf(m_document.textOf(tokens[i - 1]), leading))
            continue;
        emitSpan(token.start, next.end(), Label::Institution, Certainty::Possible, 0.6, u"institution"_s);
        ++i;
    }
}

// "zit op gregorius", "school is de notenkraker", "de juf van de boei": where only a school can stand, also
// in small letters.
void NameRules::findAttended() {
    static constexpr WordList sitting = {u"zit", u"zat", u"zitten", u"zaten", u"schoolgaand"};
    static constexpr WordList ofSchool = {u"juf",        u"meester", u"mentor",   u"directeur", u"ib'er",
                                          u"leerkracht", u"klas",    u"zorgteam", u"docent",    u"conciërge"};
    static constexpr WordList classes = {u"klas",    u"groep",    u"bouw", u"school", u"opvang", u"les",
                                         u"ters",    u"kinderen", u"week", u"dag",    u"zoon",   u"ochtend",
                                         u"dochter", u"gym",      u"hof",  u"jaar",   u"buurt",  u"wijk"};
    const auto& tokens = m_document.tokens();
    const auto word = [&](std::size_t i) { return m_document.textOf(tokens[i]); };
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        const bool article = isOneOf(word(i - 1), Articles) && i > 2;
        const std::size_t at = article ? i - 2 : i - 1;
        // "school is x11"
        const bool coded = tokens[i].length == 3 && tokens[i].adjacent && !tokens[i].taken &&
                           word(i)[1].isDigit() && word(i)[2].isDigit();
        if ((!coded && (!isSmallPart(i) || tokens[i].length < 4)) || at == 0 ||
            tokens[i].kind != Token::Kind::Word || tokens[i].has(Bit::Verb | Bit::Allowed | Bit::Place))
            continue;
        const bool nameOnly = coded || ((tokens[i].bits & ~LooseBits) == 0 && isUnknownWord(tokens[i]));
        const bool sits = !article && nameOnly && word(at) == u"op" && isOneOf(word(at - 1), sitting);
        const bool ends = i + 1 >= tokens.size() || !tokens[i + 1].adjacent || tokens[i + 1].has(Bit::Verb);
        const bool whose = ends && word(at) == u"van" && isOneOf(word(at - 1), ofSchool) &&
                           (article ? !endsWithAny(word(i), classes, std::size(classes), 0) : nameOnly);
        const bool named = ends && word(at) == u"is" && word(at - 1) == u"school" && (article || nameOnly) &&
                           !(article && tokens[i].after == u' ');
        if (!sits && !whose && !named)
            continue;
        emitSpan(article ? tokens[i - 1].start : tokens[i].start, tokens[i].end(), Label::Institution,
                 Certainty::Possible, 0.5, u"institution"_s);
    }
}

} // namespace leertafel::anonymity
