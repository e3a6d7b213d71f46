#include "core/anonymity/NameRules.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr WordList Being = {u"is",   u"was",   u"wordt",  u"word", u"werd",
                            u"zijn", u"waren", u"worden", u"lijkt"};
/// What stands between a name and its age and says by itself that a number of years follows.
constexpr WordList Nearly = {u"bijna", u"net", u"pas", u"nu", u"nou", u"toen", u"ruim", u"amper"};
constexpr WordList Between = {
    u"zelf",     u"ook",    u"al",     u"nog",      u"maar",      u"dus",      u"toch",      u"inmiddels",
    u"straks",   u"niet",   u"er",     u"geloof",   u"ik",        u"denk",     u"eerst",     u"in",
    u"op",       u"de",     u"het",    u"januari",  u"februari",  u"maart",    u"april",     u"mei",
    u"juni",     u"juli",   u"aug",    u"augustus", u"september", u"oktober",  u"november",  u"december",
    u"sept",     u"okt",    u"nov",    u"dec",      u"jan",       u"feb",      u"zomer",     u"voorjaar",
    u"najaar",   u"winter", u"herfst", u"lente",    u"vandaag",   u"morgen",   u"gisteren",  u"volgende",
    u"deze",     u"week",   u"maand",  u"maandag",  u"dinsdag",   u"woensdag", u"donderdag", u"vrijdag",
    u"zaterdag", u"zondag", u"zat",    u"zo",       u"dan",       u"vorige",   u"overmorgen"};
/// What goes on behind an age and never counts anything.
constexpr WordList Behind = {
    u"en",    u"jaar",    u"jr",   u"die",  u"dat",  u"maar",   u"dus",      u"want",     u"bijna", u"net",
    u"toen",  u"bij",     u"als",  u"met",  u"zijn", u"ook",    u"al",       u"nu",       u"ze",    u"hij",
    u"zij",   u"ik",      u"hoor", u"joh",  u"he",   u"hè",     u"toch",     u"op",       u"in",    u"uit",
    u"omdat", u"terwijl", u"ofzo", u"snap", u"denk", u"geloof", u"geworden", u"destijds", u"is",    u"was"};
constexpr WordList Counted = {u"keer", u"uur",    u"euro",    u"kilo", u"kg",  u"cm",   u"meter", u"km",
                              u"havo", u"vwo",    u"vmbo",    u"mavo", u"man", u"jaar", u"x",     u"graden",
                              u"hoog", u"minuut", u"procent", u"punt", u"tot", u"t",    u"à",     u"per"};

} // namespace

/// Whether nothing behind the number counts with it.
/// @param said a verb or a word such as "bijna" led to it, so that any word may follow which is no plural.
bool NameRules::isAgeByItsEnd(std::size_t number, bool said) const {
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[number];
    const char16_t after = token.after;
    const bool last = number + 1 >= tokens.size();
    if (after == u',' || after == u'.' || after == u';' || after == u'!' || after == u'?' || after == u')' ||
        after == u'\n' || after == 0)
        return last || tokens[number + 1].start > token.end() + 1 || after == u'\n' || after == u')';
    if (after != u' ' || last)
        return false;
    const Token& next = tokens[number + 1];
    if (m_document.between(token, next) == u" (")
        return true;
    if (!next.adjacent || next.kind != Token::Kind::Word)
        return false;
    const QStringView word = m_document.textOf(next);
    // "is 8 jaar getrouwd"
    if (isOneOf(word, std::initializer_list<std::u16string_view>{u"jaar", u"jr"}))
        return number + 2 >= tokens.size() || !tokens[number + 2].adjacent;
    if (isOneOf(word, Counted) || next.taken)
        return false;
    const bool verb = next.has(Bit::Verb) || (word.endsWith(u't') && word.size() > 3 && next.has(Bit::Word));
    return isOneOf(word, Behind) || (verb && !next.capital) ||
           (said && !next.capital && !word.endsWith(u'n') && !word.endsWith(u's'));
}

// "mahad bijna 3 en praat niet", "bram wordt in mei 12", "karam 17 tolkt", "Kevin en Lisa zijn 12 en zeven",
// "was Ruben niet drie toen": what is said behind the name that ends before the token `i`.
void NameRules::findAgeSaid(std::size_t name, std::size_t i) {
    constexpr std::size_t Far = 5;
    const auto& tokens = m_document.tokens();
    bool said = name > 0 && tokens[name].adjacent && isOneOf(m_document.textOf(tokens[name - 1]), Being) &&
                m_document.textOf(tokens[name - 1]) != u"zijn";
    bool several = false;
    const auto isAge = [&](std::size_t k) {
        const Token& token = tokens[k];
        return !token.taken &&
               (token.kind == Token::Kind::Number ? token.length <= 2 && m_document.textOf(token)[0] != u'0'
                                                  : !token.capital && isAgeInWords(m_document.textOf(token)));
    };
    std::size_t at = i;
    for (; at < tokens.size() && at < i + Far && !isAge(at); ++at) {
        const QStringView word = m_document.textOf(tokens[at]);
        const bool being = isOneOf(word, Being);
        if (tokens[at].kind != Token::Kind::Word || tokens[at].taken || tokens[at].after != u' ' ||
            !(being || isOneOf(word, Nearly) || isOneOf(word, Between)))
            return;
        said = said || being || isOneOf(word, Nearly);
        several = several || word == u"zijn" || word == u"waren" || word == u"worden";
    }
    const bool bare = at == i;
    if (at >= tokens.size() || at >= i + Far || (at > i && !tokens[at].adjacent) || (!bare && !said))
        return;
    // "1. naima 2. rachid": only figures stand bare, and none of a list
    if (bare && ((tokens[at].kind != Token::Kind::Number && !said) || m_document.textOf(tokens[at]) == u"1" ||
                 (tokens[at].after == u'.' && isListed(at))))
        return;
    // "Els is in de veertig"
    static constexpr WordList leading = {u"in", u"op", u"de", u"het"};
    if (!bare && isOneOf(m_document.textOf(tokens[at - 1]), leading))
        return;
    std::vector<std::size_t> ages{at};
    while (several && ages.back() + 2 < tokens.size() && ages.size() < 4) {
        const std::size_t last = ages.back();
        const bool joined = m_document.textOf(tokens[last + 1]) == u"en" && tokens[last + 1].adjacent &&
                            tokens[last + 2].adjacent && isAge(last + 2);
        const bool listed = m_document.between(tokens[last], tokens[last + 1]) == u", " && isAge(last + 1);
        if (!joined && !listed)
            break;
        ages.push_back(joined ? last + 2 : last + 1);
    }
    if ((several && ages.size() < 2) || !isAgeByItsEnd(ages.back(), said))
        return;
    for (const std::size_t age : ages)
        emitSpan(tokens[age].start, tokens[age].end(), Label::Age, Certainty::Possible, 0.7, u"age"_s);
}

} // namespace leertafel::anonymity
