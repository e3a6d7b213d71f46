#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

/// Whether people are named in the text already: where one is, a doubtful word is one far more often.
bool NameRules::isAboutSomebody() const {
    return m_namesAround + weightOfNames(m_findings) >= NamesOfSomebody;
}

/// Whether a plain word with a capital may be a name where names are about: it is no heading, task or thing.
bool NameRules::isDoubtful(std::size_t i) const {
    constexpr int Shortest = 3;
    constexpr int Longest = 14;
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    if (!free(i) || !token.capital || token.allCaps || token.length < Shortest || token.length > Longest ||
        token.after == u'-' || token.after == u':' ||
        token.has(Bit::Area | Bit::Function | (RoleBits & ~Bit::Street)) ||
        (token.has(Bit::Allowed) && !(token.has(Bit::Shouted) && token.has(NameBits))) || isTitleOfThing(i) ||
        isNamedAfterTask(i, 0))
        return false;
    // "stuurde van Dijk naar boven"
    if (token.has(Bit::Street) && !(token.has(Bit::Surname) && i > 0 && token.adjacent &&
                                    tokens[i - 1].has(Bit::Joiner) && !tokens[i - 1].capital))
        return false;
    const QStringView word = m_document.textOf(token);
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

/// Whether a small word, in a line without capitals, is no Dutch and stands where no thing would.
bool NameRules::isDoubtfulSmall(std::size_t i) const {
    constexpr int Shortest = 4;
    constexpr int Longest = 12;
    static constexpr WordList articles = {u"de", u"het", u"een", u"n", u"t", u"geen", u"elke"};
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    if (!free(i) || token.capital || token.length < Shortest || token.length > Longest ||
        (token.bits & ~(Bit::Proper | Bit::PhraseStart)) != 0 || token.before == u'-' ||
        token.after == u'-' || token.after == u'/' ||
        (i > 0 && token.adjacent && isOneOf(m_document.textOf(tokens[i - 1]), articles)))
        return false;
    const QStringView word = m_document.textOf(token);
    const bool bent = word.endsWith(u"nr") || word.startsWith(u"ge") || word.endsWith(u"en") ||
                      word.endsWith(u"de") || word.endsWith(u"te") || word.endsWith(u'j') ||
                      word.endsWith(u"ing");
    return !bent && isUnknownWord(token) && !isTwoWords(word);
}

/// "spraakmemo", "teamdag": two Dutch words written together that the spelling checker does not know so.
bool NameRules::isTwoWords(QStringView word) const {
    constexpr qsizetype Shortest = 3;
    const auto isDutch = [&](QStringView part) {
        const std::uint32_t bits = m_lexicon.bits(Key(part));
        return (bits & (Bit::Word | Bit::Allowed)) != 0 && (bits & (Bit::Given | Bit::Joiner)) == 0;
    };
    for (qsizetype at = Shortest; at + Shortest <= word.size(); ++at) {
        if (isDutch(word.left(at)) && isDutch(word.mid(at)))
            return true;
    }
    return false;
}

/// "zit op DHSC", "klas 1C van X11": letters that no list knows, where one goes.
bool NameRules::isDoubtfulLetters(std::size_t i) const {
    static constexpr WordList leading = {u"op", u"bij", u"naar", u"vanuit", u"van"};
    constexpr int Shortest = 3;
    constexpr int Longest = 5;
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    if (i == 0 || !free(i) || !token.capital || token.length < Shortest || token.length > Longest ||
        token.opening || !token.adjacent || (token.bits & ~LooseBits) != 0 || token.after == u'-' ||
        !isOneOf(m_document.textOf(tokens[i - 1]), leading))
        return false;
    const QStringView word = m_document.textOf(token);
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

/// Whether the line of the token begins with a small letter, as nobody writes who uses capitals.
bool NameRules::isInSmallLine(std::size_t i) const {
    const int at = m_document.tokens()[i].start;
    const qsizetype line = at == 0 ? 0 : m_document.text().lastIndexOf(u'\n', at - 1) + 1;
    return m_document.text()[line].isLower();
}

/// "Klaasje zei dat": who does such a thing is somebody, unless it is something abstract or more than one.
bool NameRules::isSpeaking(std::size_t i) const {
    static constexpr WordList saying = {
        u"zei",        u"zegt",      u"vroeg",      u"vraagt",   u"vindt",     u"vond",       u"denkt",
        u"dacht",      u"belde",     u"belt",       u"appte",    u"appt",      u"mailde",     u"mailt",
        u"vertelt",    u"vertelde",  u"lachte",     u"lacht",    u"huilt",     u"huilde",     u"knikt",
        u"knikte",     u"zucht",     u"zuchtte",    u"zwijgt",   u"zweeg",     u"slaapt",     u"wil",
        u"wilde",      u"mag",       u"durft",      u"durfde",   u"eet",       u"at",         u"kwam",
        u"liep",       u"loopt",     u"zit",        u"zat",      u"woont",     u"woonde",     u"mist",
        u"miste",      u"speelt",    u"speelde",    u"bleef",    u"moest",     u"kon",        u"deed",
        u"pakt",       u"pakte",     u"rent",       u"rende",    u"keek",      u"kijkt",      u"kreeg",
        u"riep",       u"roept",     u"gooit",      u"gooide",   u"sloeg",     u"slaat",      u"schreeuwt",
        u"schreeuwde", u"fluistert", u"glimlachte", u"schudt",   u"schudde",   u"haalde",     u"haalt",
        u"bracht",     u"brengt",    u"snapt",      u"snapte",   u"weet",      u"wist",       u"hoopt",
        u"hoopte",     u"heet",      u"weigert",    u"weigerde", u"tekent",    u"tekende",    u"hoest",
        u"bijt",       u"beet",      u"plast",      u"rookt",    u"rookte",    u"drinkt",     u"dronk",
        u"blowt",      u"spijbelt",  u"liegt",      u"loog",     u"steelt",    u"stal",       u"vecht",
        u"vocht",      u"logeert",   u"logeerde",   u"schrikt",  u"schrok",    u"stottert",   u"ontkent",
        u"ontkende",   u"belooft",   u"beloofde",   u"herhaalt", u"antwoordt", u"antwoordde", u"luistert",
        u"luisterde",  u"snauwt",    u"snauwde",    u"fietst",   u"fietste",   u"snikt",      u"krijst",
        u"krijste",    u"verstopt",  u"verstopte",  u"wacht",    u"wachtte",   u"sliep",      u"gaf"};
    static constexpr WordList abstract = {u"ing", u"heid", u"tie", u"teit", u"en", u"s", u"schap", u"werk"};
    constexpr int Longest = 9;
    const auto& tokens = m_document.tokens();
    const QStringView word = m_document.textOf(tokens[i]);
    return tokens[i].length <= Longest && i + 1 < tokens.size() && tokens[i + 1].adjacent &&
           !tokens[i].has(Bit::Verb) && !endsWithAny(word, abstract, std::size(abstract), 0) &&
           isOneOf(m_document.textOf(tokens[i + 1]), saying);
}

/// "bij de schilderspoort": in small letters, a word that stands in no list behind an article where one goes.
bool NameRules::isDoubtfulVisit(std::size_t i) const {
    static constexpr WordList leading = {u"bij", u"op", u"naar", u"vanuit", u"voor", u"van"};
    static constexpr WordList articles = {u"de", u"het", u"t"};
    static constexpr WordList kinds = {
        u"school", u"winkel",  u"club",     u"centrum", u"huis", u"bank", u"bureau", u"zaak",
        u"kamer",  u"kliniek", u"praktijk", u"post",    u"dag",  u"klas", u"les",    u"feest",
        u"week",   u"baan",    u"tijd",     u"en",      u"er",   u"de",   u"je",     u"jes",
        u"ing",    u"heid",    u"arts",     u"balie",   u"lijn", u"app",  u"plein",  u"markt",
        u"halte",  u"station", u"straat",   u"tuin",    u"s"};
    constexpr int Shortest = 6;
    constexpr int Longest = 16;
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    return i > 1 && free(i) && !token.capital && token.adjacent && token.length >= Shortest &&
           token.length <= Longest &&
           (token.bits & ~(Bit::Proper | Bit::PhraseStart | Bit::SchoolName)) == 0 && token.after != u'-' &&
           isOneOf(m_document.textOf(tokens[i - 1]), articles) &&
           isOneOf(m_document.textOf(tokens[i - 2]), leading) &&
           !endsWithAny(m_document.textOf(token), kinds, std::size(kinds), 0) && !isNamedAfterTask(i, 0);
}

/// Whether names are written small here: some name found already is.
bool NameRules::isWrittenSmall() const {
    return std::any_of(m_findings.cbegin(), m_findings.cend(), [&](const Finding& finding) {
        return finding.label == Label::Person && m_document.text()[finding.start].isLower() &&
               !m_document.tokens()[m_document.tokenAt(finding.start)].has(Bit::Joiner);
    });
}

/// "heb rein gesproken", "wanneer zie je storm": a plain word that is a name as well, with nothing before it
/// that a thing would have.
bool NameRules::isDoubtfulNamelike(std::size_t i) const {
    static constexpr WordList before = {
        u"de",   u"het",   u"een",  u"geen", u"mijn", u"zijn", u"haar", u"hun", u"onze", u"ons",
        u"je",   u"jouw",  u"uw",   u"die",  u"dat",  u"deze", u"dit",  u"n",   u"t",    u"elke",
        u"elk",  u"veel",  u"meer", u"in",   u"op",   u"per",  u"uit",  u"te",  u"om",   u"tot",
        u"alle", u"welke", u"twee", u"drie", u"vier", u"zo'n", u"zn",   u"mn",  u"m'n",  u"z'n",
        u"ze",   u"d'r",   u"als",  u"niet", u"hele", u"heel", u"zo",   u"of"};
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    if (!free(i) || token.capital || token.length < 3 || !token.has(Bit::Namelike) ||
        token.has(Bit::Verb | Bit::Function | Bit::Allowed | Bit::Area | RoleBits) || token.before == u'-' ||
        token.after == u'-')
        return false;
    if (i == 0 || !token.adjacent)
        return true;
    const QStringView word = m_document.textOf(tokens[i - 1]);
    return tokens[i - 1].kind == Token::Kind::Word && !isOneOf(word, before) &&
           !(word.endsWith(u'e') && tokens[i - 1].has(Bit::Word) && !tokens[i - 1].has(Bit::Verb | NameBits));
}

// "rondje met Sneeuw", "voor Fietspunt", "Tak Dekker belt": a capital that the other rules leave to the plain
// word, in a text that names people.
void NameRules::findDoubtful() {
    if (!isAboutSomebody())
        return;
    static constexpr WordList places = {u"op", u"naar", u"bij", u"vanuit", u"in", u"de", u"het"};
    const auto& tokens = m_document.tokens();
    const bool small = isWrittenSmall();
    int lineEnd = -1;
    bool smallLine = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!free(i))
            continue;
        if (tokens[i].start > lineEnd) {
            const qsizetype end = m_document.text().indexOf(u'\n', tokens[i].start);
            lineEnd = int(end < 0 ? m_document.text().size() : end);
            smallLine = small || isInSmallLine(i);
        }
        if (!tokens[i].capital && !smallLine)
            continue;
        if (!tokens[i].capital && (isDoubtfulSmall(i) || isDoubtfulNamelike(i))) {
            emitName(joinLeft(i), joinRight(i), Certainty::Possible, 0.5, u"lowerName"_s);
            continue;
        }
        if (!tokens[i].capital && isDoubtfulVisit(i)) {
            const bool elided = tokens[i - 1].before == u'\'' && tokens[i - 1].length == 1;
            emitSpan(tokens[i - 1].start - (elided ? 1 : 0), tokens[i].end(), Label::Institution,
                     Certainty::Possible, 0.5, u"institution"_s);
            continue;
        }
        if (!tokens[i].capital)
            continue;
        if (isDoubtfulLetters(i)) {
            emitSpan(tokens[i].start, tokens[i].end(), Label::Institution, Certainty::Possible, 0.5,
                     u"institution"_s);
            continue;
        }
        if (!isDoubtful(i))
            continue;
        const Token& token = tokens[i];
        const bool followed =
            i + 1 < tokens.size() && tokens[i + 1].adjacent && tokens[i + 1].capital && isDoubtful(i + 1);
        bool name = !token.opening &&
                    (i == 0 || !tokens[i - 1].capital || tokens[i - 1].opening || !tokens[i].adjacent);
        // "Tak Dekker belt", "Roos inlezen"
        // "Moeder (Tak) was er"
        const bool aside = token.before == u'(' && token.after == u')' && i > 0 &&
                           (tokens[i - 1].has(Bit::Kinship) || tokens[i - 1].capital);
        if (token.opening)
            name = aside || isSpeaking(i) || followed || isSaidOfPeople(i) || isAloneInLine(i) ||
                   (token.has(Bit::Given | Bit::Namelike) && !token.has(Bit::Verb));
        if (!name)
            continue;
        std::size_t last = joinRight(i);
        while (last < i + 3 && last + 1 < tokens.size() && tokens[last + 1].adjacent &&
               tokens[last + 1].capital && isDoubtful(last + 1))
            ++last;
        const bool place = i > 0 && tokens[i].adjacent && isOneOf(m_document.textOf(tokens[i - 1]), places);
        if (place)
            emitSpan(token.start, tokens[last].end(), Label::Institution, Certainty::Possible, 0.5,
                     u"capital"_s);
        else
            emitName(joinLeft(i), last, Certainty::Possible, 0.5, u"capital"_s);
        i = last;
    }
}

} // namespace leertafel::anonymity
