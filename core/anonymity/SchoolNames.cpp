#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr WordList Articles = {u"de", u"het", u"'t", u"t", u"den"};
/// Words between people and the place that they go to, also in small letters.
constexpr WordList Towards = {u"op", u"naar", u"bij", u"vanuit", u"in", u"van"};

} // namespace

bool NameRules::isSchoolName(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    return free(i) && tokens[i].has(Bit::SchoolName) && !tokens[i].has(Bit::Allowed | Bit::Area | RoleBits);
}

// "start op de regenboog", "school de koppeling belt", "zorgteam Kameleon": words that schools are called
// after, where one goes or whom one hears.
void NameRules::findSchoolNames() {
    static constexpr WordList towards = {u"op", u"naar", u"bij", u"vanuit", u"van", u"vanaf"};
    static constexpr WordList before = {
        u"school", u"opvang",   u"juf",   u"meester",    u"directeur", u"gr",      u"groep", u"ib",
        u"mentor", u"zorgteam", u"stage", u"ouderavond", u"gesprek",   u"overleg", u"mdo",   u"aanmelding"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        // "zitten op Aquamarijn", "De Schakel belde"
        const Token& token = tokens[i];
        // "Piet van der Kolk", "Jan de Leeuw"
        const QStringView ahead = m_document.textOf(tokens[i - 1]);
        const bool surname = (tokens[i - 1].has(Bit::Joiner) && !isOneOf(ahead, Articles) && i > 1 &&
                              (ahead == u"der" || ahead == u"van") && tokens[i - 2].capital) ||
                             ahead == u"der" || ahead == u"den" ||
                             (i > 1 && ahead == u"de" && tokens[i - 1].adjacent && tokens[i - 2].capital &&
                              !tokens[i - 2].opening);
        if (surname)
            continue;
        if (token.capital && !token.opening && !token.allCaps && token.adjacent && isSchoolName(i) &&
            !token.has(NameBits) &&
            (!tokens[i - 1].capital ||
             (tokens[i - 1].opening && isOneOf(m_document.textOf(tokens[i - 1]), Articles)))) {
            // "bij Pegasus Oost"
            std::size_t end = i;
            while (end < i + 2 && free(end + 1) && tokens[end + 1].capital && tokens[end + 1].adjacent &&
                   !tokens[end + 1].has(Bit::Function | Bit::Title | Bit::Kinship))
                ++end;
            emitSpan(tokens[i - 1].opening && tokens[i - 1].capital ? tokens[i - 1].start : token.start,
                     tokens[end].end(), Label::Institution, Certainty::Possible, 0.6, u"institution"_s);
            i = end;
            continue;
        }
        if (!tokens[i].adjacent || !isSmallPart(i))
            continue;
        // "de kleine beer"
        const bool described = m_document.textOf(tokens[i]).endsWith(u'e') && i + 1 < tokens.size() &&
                               tokens[i + 1].adjacent && !tokens[i].has(Bit::SchoolName);
        const std::size_t last = described ? i + 1 : i;
        if (!isSchoolName(last) || tokens[last].capital)
            continue;
        const bool article = isOneOf(m_document.textOf(tokens[i - 1]), Articles);
        const bool led = article && i > 1 && tokens[i - 1].adjacent &&
                         (isOneOf(m_document.textOf(tokens[i - 2]), towards) ||
                          isOneOf(m_document.textOf(tokens[i - 2]), before));
        // "gr 4 palet"
        const bool classed = i > 1 && tokens[i - 1].kind == Token::Kind::Number &&
                             isOneOf(m_document.textOf(tokens[i - 2]), before);
        // "op de springplank en het rondeel"
        const bool another = article && i > 2 && tokens[i - 1].adjacent && tokens[i - 2].adjacent &&
                             m_document.textOf(tokens[i - 2]) == u"en" && tokens[i - 3].taken &&
                             tokens[i - 3].has(Bit::SchoolName);
        const bool bare = another || classed || isOneOf(m_document.textOf(tokens[i - 1]), before) ||
                          (m_document.textOf(tokens[i - 1]) == u"op" && last == i);
        if (!led && !bare)
            continue;
        const bool elided = article && tokens[i - 1].length == 1 && tokens[i - 1].before == u'\'';
        emitSpan(article ? tokens[i - 1].start - (elided ? 1 : 0) : tokens[i].start, tokens[last].end(),
                 Label::Institution, Certainty::Possible, 0.6, u"institution"_s);
        i = last;
    }
}

/// Whether what follows says that a school ends at `last`: "op de wilgen groep 6", "in de onderbouw", "in
/// klas 3b", "naar de kleine kapitein, het kinderdagverblijf".
bool NameRules::isBeforeClass(std::size_t last) const {
    const auto& tokens = m_document.tokens();
    static constexpr WordList years = {u"eerste",     u"tweede",    u"derde",      u"vierde",
                                       u"vijfde",     u"zesde",     u"brugklas",   u"onderbouw",
                                       u"middenbouw", u"bovenbouw", u"kleuterklas"};
    static constexpr WordList groups = {u"groep", u"klas", u"gr"};
    const auto word = [&](std::size_t k) {
        return k < tokens.size() ? m_document.textOf(tokens[k]) : QStringView();
    };
    const auto isNumber = [&](std::size_t k) {
        return k < tokens.size() && tokens[k].kind == Token::Kind::Number;
    };
    if (last + 1 >= tokens.size())
        return false;
    const QStringView gap = m_document.between(tokens[last], tokens[last + 1]);
    const QStringView next = word(last + 1);
    const bool near = tokens[last + 1].adjacent;
    const bool group = near && isOneOf(next, groups) && isNumber(last + 2);
    const bool inGroup = near && next == u"in" && isOneOf(word(last + 2), groups) && isNumber(last + 3);
    const bool inYear = near && next == u"in" && word(last + 2) == u"de" && isOneOf(word(last + 3), years);
    const bool apposed = gap == u", " && (next == u"het" || next == u"de" || next == u"een") &&
                         last + 2 < tokens.size() && tokens[last + 2].has(Bit::School);
    return group || inGroup || inYear || apposed;
}

// "zit op de rietkraag in groep 4", "naar de kleine kapitein, het kinderdagverblijf", "ligt in het diak":
// what follows says that the small words are a school, or no Dutch word has that look.
void NameRules::findVisited() {
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (!isOneOf(m_document.textOf(tokens[i]), Articles) || !tokens[i].adjacent || tokens[i].capital ||
            !isOneOf(m_document.textOf(tokens[i - 1]), Towards) || !isSmallPart(i + 1) ||
            tokens[i + 1].length < 4)
            continue;
        const std::size_t core = i + 1;
        std::size_t last = core;
        if (isSmallPart(core + 1) && !tokens[core + 1].has(Bit::Verb) &&
            m_document.textOf(tokens[core]).endsWith(u'e'))
            last = core + 1;
        const bool school = isBeforeClass(last);
        const bool towards = m_document.textOf(tokens[i - 1]) != u"van";
        // "naar het antonius", "mentor van het gerrit rietveld": a name behind an article is no person
        static constexpr WordList going = {u"op", u"naar", u"vanuit"};
        const auto isNameOnly = [&](std::size_t k) {
            // "het antonius", though it is allowed elsewhere
            const std::uint32_t other =
                ~(LooseBits | (k < tokens.size() && tokens[k].has(Bit::Proper) ? Bit::Allowed : 0U));
            return k < tokens.size() && tokens[k].has(NameBits) && (tokens[k].bits & other) == 0;
        };
        const bool named =
            isNameOnly(core) && last == core && isUnknownWord(tokens[core]) &&
            (m_document.textOf(tokens[i]) == u"het" || isOneOf(m_document.textOf(tokens[i - 1]), going));
        if (named && core + 1 < tokens.size() && tokens[core + 1].adjacent && !tokens[core + 1].capital &&
            free(core + 1) && (isNameOnly(core + 1) || isStrange(core + 1)))
            last = core + 1;
        static constexpr WordList ofSchool = {
            u"juf",   u"meester", u"leerkracht", u"directeur", u"rector",     u"mentor",  u"leerling",
            u"ib'er", u"docent",  u"conrector",  u"conciërge", u"teamleider", u"trainer", u"leidster"};
        const bool whose = !towards && i > 1 && isOneOf(m_document.textOf(tokens[i - 2]), ofSchool);
        // "werkt bij de broodbode"
        static constexpr WordList working = {u"werkt", u"werkte", u"werken", u"stage", u"baan", u"bijbaan"};
        const bool works = i > 1 && tokens[core].bits == 0 && last == core && tokens[core].after != u'-' &&
                           m_document.textOf(tokens[i - 1]) == u"bij" &&
                           isOneOf(m_document.textOf(tokens[i - 2]), working) && !isNamedAfterTask(core);
        constexpr int ShortestUnknown = 4;
        const bool unknown =
            (towards || whose) && last == core &&
            (tokens[core].bits == 0 || (isOneOf(m_document.textOf(tokens[i - 1]), going) &&
                                        (tokens[core].bits & ~(Bit::Proper | Bit::PhraseStart)) == 0)) &&
            tokens[core].length >= ShortestUnknown && tokens[core].after != u'-' &&
            isUnknownWord(tokens[core]);
        if (!school && !unknown && !named && !works)
            continue;
        emitSpan(tokens[i].start, tokens[last].end(), Label::Institution, Certainty::Possible, 0.55,
                 u"institution"_s);
        i = last;
    }
}

} // namespace leertafel::anonymity
