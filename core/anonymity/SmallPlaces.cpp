#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr std::u16string_view Articles[] = {u"de", u"het", u"'t", u"t"};

} // namespace

/// Index behind the last word of a part of town in small letters that begins at `first`, or `first`:
/// "gezondheidscentrum parkwijk", "vv de meern".
std::size_t NameRules::endOfTownPart(std::size_t first) const {
    const auto& tokens = m_document.tokens();
    std::size_t last = first;
    while (last < tokens.size() && tokens[last].has(Bit::Area) && !tokens[last].taken &&
           tokens[last].adjacent && tokens[last].kind == Token::Kind::Word && last < first + 4)
        ++last;
    return last;
}

/// Index of the last of one to three small words between brackets, which begin at `first` and name a place
/// rather than describe one; 0 for anything else.
std::size_t NameRules::endOfSmallNameInBrackets(std::size_t first) const {
    const auto& tokens = m_document.tokens();
    bool named = false;
    for (std::size_t i = first; i < tokens.size() && i < first + 3; ++i) {
        const Token& token = tokens[i];
        const bool article = i == first && isOneOf(m_document.textOf(token), Articles);
        if (!free(i) || token.capital || (i > first && !token.adjacent) ||
            (!article &&
             (token.length < 3 || token.has(Bit::Verb | Bit::Function | Bit::Kinship | Bit::Title |
                                            Bit::School | Bit::Allowed | Bit::Area))))
            return 0;
        named = named || article || token.has(Bit::SchoolName) || !token.has(Bit::Word);
        if (token.after == u')')
            return named && !article ? i : 0;
    }
    return 0;
}

// "bso (villa kakelbont)", "school: regenboog", "belde met de klimop", "de klimop zegt", "thuis vd
// pijlstaart": names of places in small letters where no word says that one goes there.
void NameRules::findSmallPlaces() {
    static constexpr std::u16string_view talks[] = {
        u"overleg", u"contact", u"bellen",  u"gebeld", u"belde",    u"belt",   u"gesprek",   u"gesproken",
        u"mail",    u"mailen",  u"gemaild", u"sprak",  u"afspraak", u"gemeld", u"besproken", u"telefonisch"};
    static constexpr std::u16string_view partners[] = {u"met", u"door", u"volgens", u"aan", u"tegen"};
    static constexpr std::u16string_view speaking[] = {u"zegt",   u"zei",     u"belde",  u"belt",   u"mailt",
                                                       u"mailde", u"meldt",   u"meldde", u"vraagt", u"vroeg",
                                                       u"vindt",  u"weigert", u"wil"};
    static constexpr std::u16string_view contracted[] = {u"vd", u"v/d"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const Token& before = tokens[i - 1];
        if (!free(i) || token.capital || before.kind != Token::Kind::Word)
            continue;
        if (before.has(Bit::School) && !token.adjacent) {
            const QStringView gap = m_document.between(before, token);
            const std::size_t end = gap == u" (" ? endOfSmallNameInBrackets(i) : 0;
            const bool told = (gap == u": " || gap == u" = ") && isSchoolName(i);
            if (end == 0 && !told)
                continue;
            const std::size_t last = told ? i : end;
            emitSpan(token.start, tokens[last].end(), Label::Institution, Certainty::Possible, 0.6,
                     u"institution"_s);
            i = last;
            continue;
        }
        if (!token.adjacent || token.length < 2)
            continue;
        // "school is st bonifatius"
        static constexpr std::u16string_view saints[] = {u"st", u"sint"};
        const bool saint = isOneOf(m_document.textOf(token), saints) && i + 1 < tokens.size() &&
                           free(i + 1) && tokens[i + 1].start - token.end() <= 2 && !tokens[i + 1].capital &&
                           !tokens[i + 1].has(Bit::Verb | Bit::Function);
        const bool called =
            i > 1 && m_document.textOf(before) == u"is" && tokens[i - 2].has(Bit::School) && before.adjacent;
        if (called && (saint || isSchoolName(i) || (isStrange(i) && !token.has(NameBits)))) {
            const std::size_t last = saint ? i + 1 : i;
            emitSpan(token.start, tokens[last].end(), Label::Institution, Certainty::Possible, 0.55,
                     u"institution"_s);
            i = last;
            continue;
        }
        // "thuis vd pijlstaart"
        if (isOneOf(m_document.textOf(before), contracted) && isSmallPart(i) &&
            (isSchoolName(i) || (isStrange(i) && !token.has(NameBits)))) {
            emitSpan(token.start, token.end(), Label::Institution, Certainty::Possible, 0.55,
                     u"institution"_s);
            continue;
        }
        if (!isSchoolName(i) || !isOneOf(m_document.textOf(before), Articles))
            continue;
        const bool spoken = i + 1 < tokens.size() && tokens[i + 1].adjacent &&
                            isOneOf(m_document.textOf(tokens[i + 1]), speaking);
        // "woont in de linde"
        static constexpr std::u16string_view staying[] = {
            u"woont",     u"woonde", u"zit",       u"zat",       u"slaapt", u"logeert",
            u"verblijft", u"blijft", u"geplaatst", u"opgenomen", u"wonen",  u"slapen"};
        bool stays = false;
        if (i > 2 && m_document.textOf(tokens[i - 2]) == u"in") {
            for (std::size_t back = 3; !stays && back <= 5 && back <= i; ++back)
                stays = isOneOf(m_document.textOf(tokens[i - back]), staying);
        }
        const bool partner = i > 2 && isOneOf(m_document.textOf(tokens[i - 2]), partners) &&
                             isOneOf(m_document.textOf(tokens[i - 3]), talks);
        if (!spoken && !partner && !stays)
            continue;
        const bool elided = before.length == 1 && before.before == u'\'';
        emitSpan(before.start - (elided ? 1 : 0), token.end(), Label::Institution, Certainty::Possible, 0.55,
                 u"institution"_s);
    }
}

} // namespace leertafel::anonymity
