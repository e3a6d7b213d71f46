#include "core/anonymity/NameRules.h"

#include "core/anonymity/Lexicon.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestLowerGiven = 3;
constexpr int ShortestLowerSurname = 5;

} // namespace

// What a single word is worth as a name, by the lists, its capital and what stands beside it.
NameRules::Grade NameRules::capitalGrade(std::size_t i) const {
    const Token& token = m_document.tokens()[i];
    const bool known = token.has(NameBits);
    const bool word = token.has(Bit::Word);
    if (token.allCaps && token.length <= 5 && !(known && !word && token.length >= 4))
        return known && !word && token.has(Bit::Given) && !token.has(Bit::Shouted) && token.length >= 3
                   ? Grade::Weak
                   : Grade::None;
    // "Vader, Rinse Hoekstra, belde": a brand of the word list before what is a surname only
    const std::size_t behindIt = i + 1;
    if (token.has(Bit::Allowed) && token.has(Bit::Proper) &&
        !token.has(Bit::Area | RoleBits | Bit::Function) && !token.allCaps &&
        behindIt < m_document.tokens().size()) {
        const Token& next = m_document.tokens()[behindIt];
        if (next.adjacent && next.capital && !next.allCaps && !next.taken && next.has(Bit::Surname) &&
            !next.has(Bit::Word | Bit::Allowed | Bit::Area | Bit::Place))
            return Grade::Weak;
    }
    if (token.has(Bit::Allowed | Bit::Area)) {
        const bool given = token.has(Bit::Given) && !token.has(Bit::Area);
        // "LOES" is a body, "Loes" a colleague.
        if (given && token.has(Bit::Shouted) && !token.allCaps && (!word || !token.opening))
            return Grade::Known;
        if (token.has(Bit::Shouted) && token.allCaps)
            return Grade::None;
        return given && hasEvidence(i) ? Grade::Known : Grade::None;
    }
    if (known && !word)
        return Grade::Known;
    if (known && word) {
        // "Van Dijk": behind a joining word with a capital even a street word is a surname.
        const Token* previous = i > 0 && token.adjacent ? &m_document.tokens()[i - 1] : nullptr;
        if (previous != nullptr && previous->capital && previous->has(Bit::Joiner) && token.has(Bit::Surname))
            return Grade::Known;
        if (token.has(RoleBits) && !token.has(Bit::Sure))
            return Grade::None;
        if (token.has(Bit::Sure))
            return Grade::Known;
        if (token.allCaps)
            return Grade::None;
        if (!token.opening)
            return Grade::Known;
        return hasEvidence(i) && (token.has(Bit::Given) || !token.has(Bit::Verb | Bit::Area)) ? Grade::Known
                                                                                              : Grade::None;
    }
    // "Storm de Vries", "met Bloem Jansen": a plain word with a capital before a surname.
    if (word && !token.opening && !token.allCaps && !token.has(RoleBits | Bit::Function | Bit::Verb) &&
        i + 1 < m_document.tokens().size()) {
        const Token& next = m_document.tokens()[i + 1];
        if (next.adjacent && next.capital && !next.allCaps && next.has(Bit::Surname) &&
            !next.has(Bit::Word | Bit::Allowed | Bit::Area | Bit::Place))
            return Grade::Weak;
    }
    if (word && isNamedInPassing(i))
        return Grade::Weak;
    if (word || token.has(RoleBits) || token.has(Bit::Place))
        return Grade::None;
    if (token.allCaps && !(token.length >= 6 && !isCompound(token, 6)))
        return Grade::None;
    // Inside a sentence a capital speaks against a plain compound.
    const QStringView letters = m_document.textOf(token);
    if (std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.isDigit(); }))
        return Grade::None;
    static constexpr WordList things = {u"nummer", u"datum", u"code", u"adres", u"nr"};
    if (std::any_of(std::begin(things), std::end(things),
                    [&](std::u16string_view end) { return letters.endsWith(QStringView(end)); }))
        return Grade::None;
    // "Verz.nr.", "Opm.:" are cut short.
    const qsizetype behind = token.end() + 1;
    const bool cut = token.after == u'.' && behind < m_document.text().size() &&
                     (m_document.text()[behind].isLower() || m_document.text()[behind] == u':');
    if (token.length < 3 || cut || (token.opening && isCompound(token, 4)) || isTitleOfThing(i) ||
        isKindOfThing(i))
        return Grade::None;
    return Grade::Weak;
}

NameRules::Grade NameRules::grade(std::size_t i) const {
    if (!free(i))
        return Grade::None;
    const Token& token = m_document.tokens()[i];
    // "volgens Ben": a small word with a capital inside the sentence
    const bool said = token.capital && !token.opening && !token.allCaps && token.length >= 3 &&
                      token.has(Bit::Given) && i > 0 && token.adjacent &&
                      (!m_document.tokens()[i - 1].capital || m_document.tokens()[i - 1].opening);
    // "Ben vindt dat": of two verbs the first one is somebody
    static constexpr WordList inverted = {u"je", u"jij", u"ik", u"u", u"er", u"hij", u"zij"};
    const bool acts = token.capital && token.opening && !token.allCaps && !token.has(Bit::Allowed) &&
                      m_document.textOf(token) == u"Ben" && i + 2 < m_document.tokens().size() &&
                      m_document.tokens()[i + 1].adjacent && m_document.tokens()[i + 1].has(Bit::Verb) &&
                      !m_document.tokens()[i + 1].capital &&
                      !isOneOf(m_document.textOf(m_document.tokens()[i + 2]), inverted);
    if (acts && token.has(Bit::Function))
        return Grade::Weak;
    if (token.length < 2 || (token.has(Bit::Function) && !token.has(Bit::Sure) && !said))
        return Grade::None;
    if (token.capital)
        return capitalGrade(i);
    const bool shouted = token.has(Bit::Shouted) && token.has(Bit::Given); // "JIP" is a body, "jip" a boy
    if (token.has(Bit::Area | RoleBits | Bit::Joiner | Bit::Verb) || (token.has(Bit::Allowed) && !shouted))
        return Grade::None;
    if (token.has(Bit::Sure))
        return Grade::Known;
    if (token.has(Bit::Word))
        return token.has(Bit::Given | Bit::Namelike) && isLowerSubject(i) ? Grade::Weak : Grade::None;
    if (token.has(Bit::Place))
        return Grade::None;
    if (token.has(Bit::Given) && token.length >= ShortestLowerGiven)
        return Grade::Known;
    if (token.has(Bit::Surname))
        return token.length >= ShortestLowerSurname && !isCompound(token, 1) ? Grade::Weak : Grade::None;
    // "xhemile's fiets"
    const bool owns = token.after == u'\'' && token.bits == 0;
    return token.bits == 0 && (owns || isLowerSubject(i)) && isUnknownWord(token) ? Grade::Weak : Grade::None;
}

// "sem is ziek", "roos heeft gebeld": opens a clause without an article and does something.
bool NameRules::isLowerSubject(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    static constexpr WordList joining = {u"en",  u"dat", u"of", u"maar", u"want", u"als", u"omdat", u"toen",
                                         u"hoi", u"hey", u"ja", u"nee",  u"oke",  u"ok",  u"ook"};
    bool opens = tokens[i].opening;
    if (!opens && i > 0 && tokens[i].adjacent) {
        const QString before = m_document.textOf(tokens[i - 1]).toString().toLower();
        opens = isOneOf(before, joining);
    }
    // "komen niet, natnaeil heeft waterpokken": behind a comma what no list knows
    const bool unknown = tokens[i].bits == 0 && tokens[i].length >= 5;
    opens = opens || (unknown && i > 0 && m_document.between(tokens[i - 1], tokens[i]) == u", ");
    // "tot morgen! rugeline": a last word that is none
    if (unknown && tokens[i].opening && i > 0 && tokens[i].after == 0)
        return true;
    // "shurensly van 6 ook"
    if (unknown && i + 2 < tokens.size() && m_document.textOf(tokens[i + 1]) == u"van" &&
        tokens[i + 2].kind == Token::Kind::Number && tokens[i + 2].length <= 2)
        return true;
    // "roos: ik kom zo", "roos ook", "roos zn moeder", "roos en ik": a plain word that is a name as well
    const bool namelike = tokens[i].has(Bit::Namelike) && tokens[i].opening && !tokens[i].has(Bit::Function);
    const bool begins = tokens[i].before == 0 || tokens[i].before == u'\n';
    if (namelike && begins && tokens[i].after == u':')
        return true;
    if (namelike && i + 1 < tokens.size() && tokens[i + 1].adjacent) {
        static constexpr WordList owning = {u"zn", u"z'n", u"d'r", u"haar", u"ook", u"niet", u"wel"};
        static constexpr WordList persons = {u"ik", u"jij", u"hij", u"zij", u"wij", u"we", u"ze"};
        const QStringView next = m_document.textOf(tokens[i + 1]);
        if (isOneOf(next, owning) ||
            (next == u"en" && i + 2 < tokens.size() && isOneOf(m_document.textOf(tokens[i + 2]), persons)))
            return true;
    }
    // "aarti wel": what is no Dutch word at all
    static constexpr WordList answering = {u"wel", u"niet", u"ook", u"zn", u"z'n", u"haar", u"d'r"};
    // "wolf (9) is boos"
    if (opens && i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::Number &&
        tokens[i + 1].length <= 2 && m_document.between(tokens[i], tokens[i + 1]) == u" (")
        return true;
    if (opens && tokens[i].bits == 0 && i + 1 < tokens.size() && tokens[i + 1].adjacent &&
        isOneOf(m_document.textOf(tokens[i + 1]), answering))
        return true;
    return opens && i + 1 < tokens.size() && tokens[i + 1].adjacent && tokens[i + 1].has(Bit::Verb) &&
           !tokens[i + 1].capital && hasEvidence(i);
}

/// Whether a small word is neither in a list nor Dutch for the spelling checker, and looks like a name.
bool NameRules::isUnknownWord(const Token& token) const {
    constexpr int Shortest = 4;
    const QStringView word = m_document.textOf(token);
    return token.length >= Shortest &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }) &&
           !isCompound(token, 1);
}

bool NameRules::isSurnameLike(std::size_t i) const {
    if (!free(i))
        return false;
    const Token& token = m_document.tokens()[i];
    if (token.length < 2 || (token.has(Bit::Function) && !token.has(Bit::Surname)))
        return false;
    if (token.capital)
        return !token.has(RoleBits & ~Bit::Street) && (!token.has(Bit::Allowed) || token.has(NameBits));
    return token.has(Bit::Surname) && !token.has(Bit::Verb | Bit::Function | Bit::Allowed);
}

} // namespace leertafel::anonymity
