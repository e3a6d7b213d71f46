#include "core/anonymity/NameRules.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// Words before a number that say what it is, and that is no age.
constexpr WordList Counting = {
    u"om",      u"groep",     u"groepen",    u"week",      u"weken",      u"wk",       u"klas",
    u"kamer",   u"kmr",       u"gr",         u"nr",        u"nummer",     u"over",     u"tot",
    u"na",      u"voor",      u"tussen",     u"half",      u"kwart",      u"bus",      u"lijn",
    u"stap",    u"dag",       u"doel",       u"punt",      u"koorts",     u"weegt",    u"kind",
    u"versie",  u"blad",      u"pagina",     u"hoofdstuk", u"cijfer",     u"een",      u"geen",
    u"de",      u"het",       u"vanaf",      u"sinds",     u"per",        u"rond",     u"tegen",
    u"elke",    u"lokaal",    u"deel",       u"fase",      u"niveau",     u"score",    u"artikel",
    u"art",     u"lid",       u"bezoek",     u"gesprek",   u"sessie",     u"module",   u"les",
    u"huis",    u"flat",      u"verdieping", u"plus",      u"min",        u"max",      u"totaal",
    u"samen",   u"aantal",    u"circa",      u"ca",        u"ong",        u"ongeveer", u"minstens",
    u"hooguit", u"er",        u"in",         u"alle",      u"deze",       u"laatste",  u"eerste",
    u"ieder",   u"elk",       u"eind",       u"begin",     u"vak",        u"bijlage",  u"tel",
    u"uur",     u"euro",      u"dosis",      u"mg",        u"jaar",       u"bed",      u"bureau",
    u"perron",  u"spoor",     u"poort",      u"ingang",    u"stand",      u"schaal",   u"leerjaar",
    u"periode", u"blok",      u"team",       u"actie",     u"optie",      u"vraag",    u"regel",
    u"plan",    u"ronde",     u"stuk",       u"overleg",   u"kwartaal",   u"halte",    u"route",
    u"maat",    u"verslag",   u"categorie",  u"type",      u"vmbo",       u"telde",    u"telt",
    u"vandaag", u"morgen",    u"zaal",       u"pag",       u"sprint",     u"minus",    u"paragraaf",
    u"vóór",    u"omstreeks", u"halfelf",    u"heeft",     u"had",        u"hebben",   u"hadden",
    u"stuks",   u"plaats",    u"boek",       u"titel",     u"scoort",     u"geef",     u"geeft",
    u"gaf",     u"havo",      u"vwo",        u"mbo",       u"windkracht", u"paar",     u"nog",
    u"alleen",  u"maal",      u"wilde",      u"kreeg",     u"krijgt",     u"dan"};
/// What goes on behind an age that stands alone.
constexpr WordList Following = {u"en",        u"die", u"dat",  u"maar",  u"dus",     u"want", u"bijna",
                                u"toen",      u"als", u"ze",   u"hij",   u"zij",     u"hoor", u"joh",
                                u"he",        u"hè",  u"toch", u"omdat", u"terwijl", u"ofzo", u"geworden",
                                u"destijds",  u"is",  u"was",  u"zit",   u"gaat",    u"wil",  u"woont",
                                u"inmiddels", u"ook", u"denk", u"geloof"};

} // namespace

/// Whether the number stands in a list, a table or a row of others, or its surroundings say what it counts.
bool NameRules::isNumberOfThings(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    const QString& text = m_document.text();
    const Token& token = tokens[i];
    if (i == 0)
        return true;
    const Token& before = tokens[i - 1];
    const QStringView gap = m_document.between(before, token);
    const QStringView word = m_document.textOf(before);
    const bool bracket = gap == u" (";
    const bool sentence = gap == u". " || gap == u"! " || gap == u"? ";
    if (gap != u" " && gap != u", " && !bracket && !sentence)
        return true;
    // "Rondvraag. 5. Sluiting" goes on with a list.
    constexpr int Years = 10;
    const int value = m_document.textOf(token).toInt();
    if ((token.after == u'.' && isListed(i)) ||
        (sentence && token.after != u'!' && (value < Years || token.after != u'.')))
        return true;
    // "kinderen (3)" counts them
    if (bracket && (token.after != u')' || word.endsWith(u"en") ||
                    (word.endsWith(u's') && before.length > 5) || before.length <= 2))
        return true;
    if (before.kind == Token::Kind::Number && !before.taken)
        return true;
    if (!sentence && !bracket && isOneOf(word, Counting))
        return true;
    // "een gezin van 7"
    static constexpr WordList several = {u"gezin", u"huishouden", u"groep", u"team", u"klas"};
    if (i >= 2 && word == u"van" && isOneOf(m_document.textOf(tokens[i - 2]), several))
        return true;
    // "tussen 6 en 7", "vier van de negen", "lijn 3, 8 en 12"
    static constexpr WordList joining = {u"en", u"of", u"van", u"op", u"à"};
    if (i >= 2 && gap == u" " && isOneOf(word, joining) && !tokens[i - 2].taken &&
        (tokens[i - 2].kind == Token::Kind::Number || isAgeInWords(m_document.textOf(tokens[i - 2])) ||
         word == u"op"))
        return true;
    return text.mid(token.end(), 2).startsWith(u"/") || token.after == u'|';
}

// "ik dacht dat dat mocht met 15.", "ja 14 hoor": a number of years in a text that names people, where
// nothing says that it counts.
void NameRules::findBareNumbers() {
    constexpr int Youngest = 2;
    constexpr int Oldest = 89;
    constexpr int YoungestInWords = 6; // "drie" counts far more often
    if (!isAboutSomebody())
        return;
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.taken || token.length > (token.kind == Token::Kind::Number ? 2 : 16))
            continue;
        const QStringView word = m_document.textOf(token);
        const int value = token.kind == Token::Kind::Number ? word.toInt()
                          : token.kind == Token::Kind::Word ? numeralValue(word)
                                                            : -1;
        if (value < (token.kind == Token::Kind::Number ? Youngest : YoungestInWords) || value > Oldest ||
            word.startsWith(u'0') || token.before == u'\'' || token.before == u'-' || token.before == u'/' ||
            token.before == u'\n')
            continue;
        const char16_t after = token.after;
        const bool last = i + 1 >= tokens.size();
        bool ends = after == 0 || after == u'\n' || after == u'!' || after == u'?' || after == u';' ||
                    ((after == u',' || after == u'.' || after == u')') &&
                     (last || tokens[i + 1].start > token.end() + 1));
        ends = ends || (after == u' ' && !last && tokens[i + 1].adjacent &&
                        isOneOf(m_document.textOf(tokens[i + 1]), Following));
        // "zes of zeven, niemand weet het"
        if (after == u' ' && i + 2 < tokens.size() && tokens[i + 2].adjacent && !tokens[i + 2].taken &&
            m_document.textOf(tokens[i + 1]) == u"of" && tokens[i + 2].after != u' ' &&
            tokens[i + 2].length <= 9 &&
            (tokens[i + 2].kind == Token::Kind::Number ? tokens[i + 2].length <= 2
                                                       : isAgeInWords(m_document.textOf(tokens[i + 2]))))
            ends = token.start > 0 && m_document.between(tokens[i - 1], token) == u", ";
        // "3, 4 en 5 komen"
        if (after == u',' && !last && tokens[i + 1].kind == Token::Kind::Number && !tokens[i + 1].taken)
            ends = false;
        if (ends && !isNumberOfThings(i))
            emitSpan(token.start, token.end(), Label::Age, Certainty::Possible, 0.4, u"age"_s);
    }
}

} // namespace leertafel::anonymity
