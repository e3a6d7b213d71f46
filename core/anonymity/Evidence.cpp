#include "core/anonymity/NameRules.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

/// "Kim Zwart", "Storm van Dijk", "Ton de K.", "Wil H.": whether a surname or its first letter follows.
bool NameRules::isBeforeSurname(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    std::size_t next = i + 1;
    while (next < tokens.size() && next < i + 3 && tokens[next].adjacent && tokens[next].has(Bit::Joiner) &&
           !tokens[next].capital)
        ++next;
    if (next >= tokens.size() || !tokens[next].adjacent || !tokens[next].capital || tokens[next].taken ||
        tokens[next].kind != Token::Kind::Word)
        return false;
    if (tokens[next].initial)
        return tokens[next].after == u'.';
    return tokens[next].has(Bit::Surname) && !tokens[next].allCaps &&
           !tokens[next].has(Bit::Function | Bit::Allowed | Bit::Area | (RoleBits & ~Bit::Street));
}

/// Whether what stands behind the word says that it is somebody: a verb, an age, a role, a joined name.
bool NameRules::hasEvidence(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    // "Noor: ik kom zo", but not "Rekestnummer: 12"
    static constexpr WordList fields = {u"nummer", u"datum", u"naam", u"code",
                                        u"adres",  u"nr",    u"wijk", u"buurt"};
    const QStringView written = m_document.textOf(token);
    const bool field = std::any_of(std::begin(fields), std::end(fields), [&](std::u16string_view end) {
        return written.endsWith(QStringView(end), Qt::CaseInsensitive);
    });
    if (token.after == u':' || token.after == u'\'')
        return !field;
    // "Linde-overleg"
    static constexpr WordList talks = {u"overleg", u"gesprek", u"casus", u"dossier", u"bespreking"};
    if (token.after == u'-' && token.capital && token.has(Bit::Given) && i + 1 < tokens.size() &&
        isOneOf(m_document.textOf(tokens[i + 1]), talks))
        return true;
    // A line of its own, as a signature has.
    const bool alone =
        (token.before == 0 || token.before == u'\n') && (token.after == 0 || token.after == u'\n');
    if (alone && token.has(Bit::Given) && tokens.size() > 1)
        return true;
    // "De oudste (Roos) is boos"
    if (token.before == u'(' && token.after == u')' && token.capital && token.has(Bit::Given))
        return true;
    if (i + 1 >= tokens.size())
        return false;
    const Token& next = tokens[i + 1];
    const QStringView gap = m_document.between(token, next);
    // "Roos en Storm kwamen", "Wil (oma)", "Roos, de moeder"
    const auto isNameAt = [&](std::size_t k) {
        return k < tokens.size() && tokens[k].capital && !tokens[k].opening && !tokens[k].allCaps &&
               !tokens[k].has(Bit::Allowed | Bit::Area | RoleBits | Bit::Function | Bit::Place) &&
               (tokens[k].has(NameBits) || !tokens[k].has(Bit::Word));
    };
    const QStringView nextWord = m_document.textOf(next);
    if (((gap == u" " && nextWord == u"en") || gap == u" & ") && token.has(Bit::Given) &&
        (isNameAt(gap == u" " ? i + 2 : i + 1) || isTradeName(gap == u" " ? i + 2 : i + 1)))
        return true;
    if (gap == u", " && isNameAt(i + 1) && token.has(Bit::Given) && next.has(Bit::Given))
        return true;
    // "Roos en ik", "Storm en zij"
    static constexpr WordList persons = {u"ik", u"jij", u"hij", u"zij", u"wij", u"we"};
    if (gap == u" " && nextWord == u"en" && token.capital && token.has(Bit::Given) &&
        !token.has(RoleBits | Bit::Function) && i + 2 < tokens.size() && tokens[i + 2].adjacent &&
        isOneOf(m_document.textOf(tokens[i + 2]), persons))
        return true;
    if (token.capital && token.has(Bit::Given) && !token.has(RoleBits | Bit::Allowed) && isBeforeSurname(i))
        return true;
    // "Bakker (moeder)"
    if (gap == u" (" && token.has(NameBits) && next.has(Bit::Kinship) && !next.capital &&
        !token.has(RoleBits | Bit::Function))
        return true;
    // "Roos 8 jr"
    static constexpr WordList years = {u"jr", u"jaar", u"j", u"mnd"};
    if (gap == u" " && token.capital && token.has(Bit::Given) && next.kind == Token::Kind::Number &&
        next.length <= 2 && i + 2 < tokens.size() && isOneOf(m_document.textOf(tokens[i + 2]), years))
        return true;
    if ((gap == u" (" || gap == u", ") && next.kind == Token::Kind::Word && token.has(Bit::Given)) {
        static constexpr WordList articles = {u"de", u"het", u"een", u"zijn", u"haar", u"mijn", u"onze"};
        const std::size_t role = isOneOf(nextWord, articles) ? i + 2 : i + 1;
        if (role < tokens.size() && tokens[role].has(Bit::Kinship) && !tokens[role].capital)
            return true;
    }
    // "Bakker en zijn zus"
    static constexpr WordList theirs = {u"haar", u"zijn", u"z'n", u"d'r", u"hun"};
    if (gap == u" " && nextWord == u"en" && token.has(NameBits) &&
        !token.has(Bit::Verb | Bit::Function | RoleBits) && i + 2 < tokens.size() && tokens[i + 2].adjacent &&
        isOneOf(m_document.textOf(tokens[i + 2]), theirs))
        return true;
    // "Ton, kun jij bellen?"
    static constexpr WordList asking = {u"kun", u"kan", u"wil", u"heb", u"weet", u"mag",
                                        u"zou", u"ga",  u"ben", u"jij", u"denk", u"bel"};
    if (gap == u", " && token.has(Bit::Given) && !token.has(Bit::Function) && isOneOf(nextWord, asking))
        return true;
    // "Visser (SAVE)"
    if (gap == u" (" && next.allCaps && next.has(Bit::Allowed) && token.has(NameBits))
        return true;
    // "Beer ook", "Roos haar moeder"
    static constexpr WordList owning = {u"haar", u"zijn", u"z'n", u"zn",   u"d'r",
                                        u"zelf", u"ook",  u"wel", u"niet", u"alleen"};
    if (gap == u" " && token.capital && token.has(Bit::Given) && !token.has(Bit::Verb | Bit::Function) &&
        isOneOf(nextWord, owning))
        return true;
    // "Mina van drieënhalf"
    if (nextWord == u"van" && token.has(Bit::Given) && i + 2 < tokens.size() && tokens[i + 2].adjacent &&
        isAgeInWords(m_document.textOf(tokens[i + 2])))
        return true;
    // "Wil van de receptie"
    if (token.has(Bit::Namelike) && nextWord == u"van" && gap == u" " && i + 2 < tokens.size() &&
        (m_document.textOf(tokens[i + 2]) == u"de" || m_document.textOf(tokens[i + 2]) == u"het"))
        return true;
    // "| Linde | belt terug |": alone in a cell of a table
    if (token.capital && token.has(Bit::Given) && gap.startsWith(u" |") &&
        QStringView(m_document.text()).left(token.start).endsWith(u"| "))
        return true;
    // "Wout timmert een bed": a verb that no list holds
    if (gap == u" " && token.capital && token.has(Bit::Given) && token.length <= 8 &&
        !token.has(Bit::Verb | Bit::Function | Bit::Allowed) && !next.capital && next.length >= 5 &&
        next.has(Bit::Word) && !next.has(Bit::Function | RoleBits | Bit::Allowed | NameBits) &&
        (nextWord.endsWith(u't') || nextWord.endsWith(u"de") || nextWord.endsWith(u"te")))
        return true;
    if (next.kind == Token::Kind::Number)
        return (gap == u" (" || gap == u", ") && next.length <= 2;
    if (gap != u" ")
        return false;
    if (next.has(Bit::Verb)) {
        // "Wil is boos" is a grandmother, "Wil is dat" a question; a subject behind the verb decides.
        static constexpr WordList subjects = {u"je", u"jij", u"u",  u"hij", u"zij",
                                              u"ze", u"men", u"ik", u"wij", u"we"};
        static constexpr WordList things = {u"dat", u"dit", u"er", u"het"};
        static constexpr WordList naming = {u"heet", u"heette"};
        if (i + 2 >= tokens.size() || !tokens[i + 2].adjacent || isOneOf(nextWord, naming))
            return true;
        static constexpr WordList saying = {u"zei",      u"zegt",    u"vertelt", u"vertelde", u"vindt",
                                            u"vond",     u"denkt",   u"dacht",   u"belde",    u"belt",
                                            u"vraagt",   u"vroeg",   u"hoopt",   u"weet",     u"wist",
                                            u"schrijft", u"schreef", u"appt",    u"appte",    u"meldt"};
        const QStringView after = m_document.textOf(tokens[i + 2]);
        // "Roos was er ook": a verb that is a name as well is the one that asks.
        const bool asks = isOneOf(after, subjects) ||
                          (isOneOf(after, things) && token.has(Bit::Verb | Bit::Function)) ||
                          (isOneOf(after, things) && (!token.has(Bit::Given) || token.has(Bit::Allowed)));
        return !asks || (after == u"dat" && isOneOf(m_document.textOf(next), saying));
    }
    return next.capital && next.has(NameBits) && !next.has(Bit::Word | Bit::Function) && !next.allCaps;
}

} // namespace leertafel::anonymity
