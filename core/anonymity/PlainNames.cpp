#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// Surnames that open a sentence as a thing far more often.
constexpr WordList MostlyThings = {u"post", u"kamp", u"brand", u"slot", u"brood", u"tas",  u"stap",  u"vis",
                                   u"boek", u"weer", u"zaal",  u"zee",  u"spit",  u"hoek", u"plaat", u"kamer",
                                   u"klok", u"ring", u"kraan", u"bot",  u"zorg",  u"werk", u"hond",  u"kat"};
constexpr WordList Articles = {u"de", u"het", u"een", u"zijn", u"haar", u"onze"};

} // namespace

/// Whether the plain word is a surname that seldom opens a sentence as anything else.
bool NameRules::isPlainSurname(std::size_t i) const {
    const Token& token = m_document.tokens()[i];
    return token.has(Bit::Surname) && !token.has(Bit::Verb | Bit::Function | Bit::Allowed | RoleBits) &&
           !isOneOf(m_document.textOf(token), MostlyThings);
}

/// "groot", "blij": what describes somebody, though it is a surname as well.
bool NameRules::isDescribing(std::size_t i) const {
    static constexpr WordList describing = {
        u"groot", u"klein", u"lang", u"kort",  u"oud",   u"jong",    u"wit",   u"rood",  u"blij", u"rijk",
        u"goed",  u"sterk", u"wild", u"vroeg", u"braaf", u"vrolijk", u"zwart", u"thuis", u"snel", u"kwaad"};
    return isOneOf(m_document.textOf(m_document.tokens()[i]), describing);
}

/// "voogd haas belde": a small surname that closes its clause or acts.
bool NameRules::isSurnameAtEnd(std::size_t i) const {
    return isPlainSurname(i) && goesOn(i) && !isDescribing(i);
}

/// "Dekker van school", "Visser (mentor)", "Haas, advocaat", "Kok SAVE": a surname, and what somebody is.
bool NameRules::isPlacedSurname(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    if (i + 1 >= tokens.size() || !isPlainSurname(i))
        return false;
    const Token& next = tokens[i + 1];
    const QStringView gap = m_document.between(tokens[i], next);
    const QStringView word = m_document.textOf(next);
    const bool body = next.allCaps && next.has(Bit::Allowed);
    if (gap == u" ")
        return body || (word == u"van" && i + 2 < tokens.size() && tokens[i + 2].adjacent &&
                        (tokens[i + 2].has(Bit::School) || tokens[i + 2].allCaps));
    if (gap != u" (" && gap != u", ")
        return false;
    const std::size_t role = isOneOf(word, Articles) ? i + 2 : i + 1;
    return role < tokens.size() && !tokens[role].capital &&
           tokens[role].has(gap == u" (" ? RoleBits : Bit::Title | Bit::Kinship);
}

/// "Zomer, zes, bijt", "Kers is boos", "Anker haar jas": what follows the plain word is said of people only.
bool NameRules::isSaidOfPeople(std::size_t i) const {
    static constexpr WordList being = {u"is",     u"was",   u"werd",  u"wordt",
                                       u"blijft", u"bleef", u"lijkt", u"leek"};
    static constexpr WordList moods = {
        u"boos",      u"blij",          u"bang",       u"verdrietig",  u"jarig",       u"ziek",
        u"verliefd",  u"zwanger",       u"woedend",    u"overstuur",   u"verlegen",    u"trots",
        u"jaloers",   u"eenzaam",       u"gepest",     u"geschorst",   u"weggelopen",  u"opgepakt",
        u"geplaatst", u"gevlucht",      u"mishandeld", u"aangehouden", u"uitgenodigd", u"zenuwachtig",
        u"ongerust",  u"teleurgesteld", u"misselijk",  u"moe"};
    static constexpr WordList owning = {u"haar", u"z'n", u"zn", u"d'r"};
    static constexpr WordList tasks = {u"bellen",    u"gebeld", u"terugbellen", u"mailen",  u"spreken",
                                       u"gesproken", u"gezien", u"ziek",        u"afwezig", u"ook",
                                       u"zelf",      u"niet",   u"nog",         u"vragen"};
    static constexpr WordList many = {u"politie", u"team",   u"buurt", u"klas", u"groep", u"publiek",
                                      u"dorp",    u"straat", u"hond",  u"kat",  u"poes",  u"konijn",
                                      u"paard",   u"cavia",  u"volk",  u"land", u"jeugd", u"cliënt"};
    static constexpr WordList abstract = {u"ing", u"heid", u"tie", u"teit", u"en", u"s", u"schap"};
    constexpr int Longest = 9;
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    const QStringView written = m_document.textOf(token);
    if (i + 1 >= tokens.size() || token.length > Longest || token.has(Bit::Verb | Bit::Function))
        return false;
    if (isPlacedSurname(i))
        return true;
    const Token& next = tokens[i + 1];
    const QStringView gap = m_document.between(token, next);
    const QStringView word = m_document.textOf(next);
    const bool abstractly = endsWithAny(written, abstract, std::size(abstract), 0) || isOneOf(written, many);
    // "Zomer, zes, bijt", "Kers (8) bijt"
    const bool number = next.kind == Token::Kind::Number ? next.length <= 2 : isAgeInWords(word);
    if (number && !abstractly &&
        ((gap == u", " && next.after == u',') || (gap == u" (" && next.after == u')')))
        return true;
    if (gap != u" " || i + 2 > tokens.size())
        return false;
    if (isPlainSurname(i) && isOneOf(word, tasks))
        return true;
    if (i + 2 >= tokens.size() || !tokens[i + 2].adjacent)
        return false;
    const QStringView then = m_document.textOf(tokens[i + 2]);
    if (isOneOf(word, being)) {
        static constexpr WordList there = {u"ook", u"niet", u"bij", u"weer"};
        const bool present = then == u"er" && i + 3 < tokens.size() && isPlainSurname(i) &&
                             isOneOf(m_document.textOf(tokens[i + 3]), there);
        return present || (!abstractly && isOneOf(then, moods));
    }
    return !abstractly && isOneOf(word, owning) && tokens[i + 2].has(Bit::Word) && !tokens[i + 2].capital &&
           !tokens[i + 2].has(Bit::Verb | Bit::Function);
}

/// "2. Dekker", or "Dekker" in the last line of a text: a surname and nothing more.
bool NameRules::isAloneInLine(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    if (!isPlainSurname(i) || (token.after != 0 && token.after != u'\n'))
        return false;
    const QStringView text(m_document.text());
    const qsizetype start = token.start == 0 ? 0 : text.lastIndexOf(u'\n', token.start - 1) + 1;
    const QStringView lead = text.mid(start, token.start - start).trimmed();
    if (lead.isEmpty())
        return i > 0 && text.mid(token.end()).trimmed().isEmpty();
    return lead.size() <= 3 && lead[0].isDigit() && !lead.back().isLetterOrNumber();
}

// "Noors moeder", "Reins fiets": a name with the s of a possessive that reads as another word.
void NameRules::findOwners() {
    static constexpr WordList owned = {
        u"fiets",  u"jas",    u"kamer",   u"telefoon", u"tas",    u"verhaal", u"gedrag", u"klas",
        u"school", u"bed",    u"dossier", u"casus",    u"schuld", u"huis",    u"ouders", u"verjaardag",
        u"plan",   u"vriend", u"stem",    u"gezicht",  u"broek",  u"trui"};
    constexpr int Shortest = 4;
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const Token& next = tokens[i + 1];
        if (!token.capital || token.allCaps || token.length < Shortest || !free(i) || !next.adjacent ||
            next.capital || token.has(Bit::Function | Bit::Verb | Bit::Kinship | Bit::Title | NameBits) ||
            !token.has(Bit::Word | Bit::Allowed))
            continue;
        const QStringView word = m_document.textOf(token);
        if (!word.endsWith(u's') || (!next.has(Bit::Kinship) && !isOneOf(m_document.textOf(next), owned)))
            continue;
        const std::uint32_t bits = m_lexicon.bits(Key(word.chopped(1)));
        if ((bits & Bit::Given) != 0 && (bits & (Bit::Function | Bit::Verb | RoleBits)) == 0)
            emitSpan(token.start, token.end() - 1, Label::Person, Certainty::Possible, 0.7, u"knownName"_s);
    }
}

} // namespace leertafel::anonymity
