#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

std::size_t NameRules::joinRight(std::size_t last) const {
    const auto& tokens = m_document.tokens();
    for (int joined = 0; joined < 5; ++joined) {
        const std::size_t next = last + 1;
        if (next >= tokens.size() || tokens[next].taken || tokens[next].kind != Token::Kind::Word)
            break;
        const bool hyphen = tokens[next].before == u'-' && tokens[next].start - tokens[last].end() == 1;
        if (!tokens[next].adjacent && !hyphen)
            break;
        if (const std::size_t rest = endOfRest(last); rest > last) {
            last = rest;
            continue;
        }
        // "Tjon-A-Fat"
        if (hyphen && tokens[next].initial && next + 1 < tokens.size() && tokens[next + 1].capital &&
            free(next + 1) && tokens[next + 1].start == tokens[next].end() + 1 &&
            tokens[next + 1].before == u'-') {
            last = next + 1;
            continue;
        }
        // "Ilse v.d. Berg"
        if (next + 2 < tokens.size() && tokens[next].length == 1 && tokens[next].after == u'.' &&
            tokens[next + 1].length == 1 && tokens[next + 1].start - tokens[next].end() <= 2 &&
            tokens[next + 1].after == u'.' && tokens[next + 2].capital && free(next + 2) &&
            tokens[next + 2].start - tokens[next + 1].end() <= 2 && !tokens[next].capital) {
            last = next + 2;
            continue;
        }
        // "Ilse v/d Berg"
        if (next + 2 < tokens.size() && tokens[next].length == 1 && tokens[next].after == u'/' &&
            tokens[next + 1].length == 1 && tokens[next + 1].start == tokens[next].end() + 1 &&
            tokens[next + 2].capital && tokens[next + 2].adjacent && free(next + 2) &&
            !tokens[next].capital) {
            last = next + 2;
            continue;
        }
        // "Saskia vdB"
        const QStringView glued = m_document.textOf(tokens[next]);
        if (!hyphen && glued.size() >= 2 && glued.size() <= 4 && glued[0] == u'v' && glued.back().isUpper()) {
            last = next;
            continue;
        }
        // "Ellen vd B.", "Hans v. D."
        if (!hyphen && !tokens[next].capital && next + 1 < tokens.size() && tokens[next + 1].initial &&
            tokens[next + 1].after == u'.' && free(next + 1) &&
            ((tokens[next].has(Bit::Joiner) && tokens[next + 1].adjacent) ||
             (tokens[next].length == 1 && tokens[next].after == u'.' &&
              tokens[next + 1].start - tokens[next].end() <= 2))) {
            last = next + 1;
            continue;
        }
        // "Kuiper-van Es", "van Nieuwenhuizen-op 't Hoog"
        if (hyphen && tokens[next].has(Bit::Joiner) && !tokens[next].capital) {
            std::size_t name = next + 1;
            while (name < tokens.size() && name < next + 3 && tokens[name].has(Bit::Joiner) &&
                   !tokens[name].capital && tokens[name].adjacent)
                ++name;
            if (name < tokens.size() && tokens[name].capital && tokens[name].adjacent &&
                !tokens[name].taken && tokens[name].kind == Token::Kind::Word) {
                last = name;
                continue;
            }
            break;
        }
        if (tokens[next].length == 1 && tokens[next].after == u'.' && !tokens[next].capital &&
            !tokens[last].capital && !hyphen && m_document.textOf(tokens[next]) != u"u" &&
            (tokens[last].has(Bit::Given) || (tokens[last].bits & ~LooseBits) == 0)) { // "stanley b."
            last = next;
            continue;
        }
        if (tokens[next].initial && !hyphen) { // "Sara K."
            last = next;
            continue;
        }
        const bool shouted =
            tokens[next].allCaps && tokens[next].has(Bit::Word) && !tokens[next].has(Bit::Surname);
        if (tokens[next].capital && tokens[last].capital && isSurnameLike(next) && !shouted &&
            (!tokens[next].allCaps || tokens[last].allCaps) && !(tokens[next].has(Bit::Area))) {
            last = next;
            continue;
        }
        if (!tokens[next].capital && !tokens[last].capital && isSurnameLike(next) &&
            !tokens[next].has(Bit::Word)) {
            last = next;
            continue;
        }
        if (hyphen)
            break;
        std::size_t joiner = next;
        while (joiner < tokens.size() && joiner < next + 3 && tokens[joiner].has(Bit::Joiner) &&
               tokens[joiner].adjacent && !tokens[joiner].taken)
            ++joiner;
        const bool small = joiner > next && joiner < tokens.size() && tokens[joiner].adjacent;
        // After "van" or "in" alone a plain small word is no surname: "Fatima van boven".
        // "Willem van Zuilen": a place as surname
        const bool placed = small && joiner == next + 1 && tokens[joiner].capital && tokens[last].capital &&
                            tokens[last].has(Bit::Given) && free(joiner) && !tokens[joiner].allCaps &&
                            tokens[joiner].has(Bit::Area | Bit::Place) &&
                            m_document.textOf(tokens[next]) == u"van";
        if (placed) {
            last = joiner;
            continue;
        }
        if (!small || !isSurnameLike(joiner) || !(tokens[joiner].capital || tokens[joiner].has(Bit::Surname)))
            break;
        static constexpr WordList prepositions = {u"in",  u"op", u"aan", u"bij", u"uit", u"voor", u"onder",
                                                  u"tot", u"en", u"het", u"te",  u"af",  u"ed",   u"es"};
        const QString first = m_document.textOf(tokens[next]).toString().toLower();
        const bool preposition = isOneOf(first, prepositions);
        // "op den Kelder", "in 't Veld"; all others lead on to something else.
        const QString second =
            joiner > next + 1 ? m_document.textOf(tokens[next + 1]).toString().toLower() : QString();
        if (preposition && second != u"den" && second != u"t" && !tokens[next].capital)
            break;
        const bool givenOnly = tokens[joiner].has(Bit::Given) && !tokens[joiner].has(Bit::Surname);
        if (givenOnly && first == u"van")
            break;
        last = joiner;
    }
    return last;
}

std::size_t NameRules::joinLeft(std::size_t first) const {
    const auto& tokens = m_document.tokens();
    std::size_t joiner = first;
    const auto joined = [&](std::size_t i) {
        return tokens[i].adjacent || (tokens[i].before == u'-' && tokens[i].start - tokens[i - 1].end() == 1);
    };
    while (joiner > 0 && joined(joiner) && tokens[joiner - 1].has(Bit::Joiner) && !tokens[joiner - 1].taken &&
           first - joiner < 3)
        --joiner;
    if (joiner == first || tokens[first].has(Bit::Allowed))
        return first;
    // "gesprek met El Amrani", "De Vries belde", "mevrouw van den Berg": a joining word with a capital
    // inside the sentence, or a surname behind a joining word that is no mere preposition.
    std::size_t from = first;
    for (std::size_t i = first; i-- > joiner;) {
        const QString word = m_document.textOf(tokens[i]).toString().toLower();
        const bool arabic = word == u"el" || word == u"al" || word == u"ait" || word == u"ben" ||
                            word == u"abu" || word == u"abou" || word == u"bin" || word == u"aït" ||
                            word == u"oulad" || word == u"ibn" || word == u"bint";
        const bool dutch = word == u"de" || word == u"der" || word == u"den" || word == u"ter" ||
                           word == u"ten" || word == u"vd" || word == u"van" || word == u"von" ||
                           word == u"da" || word == u"dos" || word == u"di" || word == u"le" || word == u"la";
        const bool surname = tokens[first].has(Bit::Surname);
        const bool capital = tokens[i].capital && !tokens[i].opening && !tokens[i].allCaps;
        const bool opening =
            tokens[i].capital && tokens[i].opening && surname && !tokens[first].has(Bit::Given);
        const bool inside = i + 1 < first && from == i + 1;
        const bool vanDe = inside && word == u"van" && surname;
        const bool lower =
            !tokens[i].capital && ((dutch && surname && !tokens[first].has(Bit::Given)) || vanDe);
        const bool me = word == u"ben" && i > 0 && m_document.textOf(tokens[i - 1]).size() <= 3 &&
                        tokens[i].adjacent && !tokens[i].capital; // "ik ben Ton"
        if ((arabic && !me) || capital || opening || lower)
            from = i;
        else
            break;
    }
    return from;
}

/// "v.d. Heuvel", "ten Hove", "in 't Veld": what is written before a surname and seldom before anything else.
std::size_t NameRules::startOfJoined(std::size_t first) const {
    static constexpr WordList joining = {
        u"v.d. ",  u"v/d ",    u"v. d. ",   u"vd ",     u"van der ", u"van den ", u"van 't ",  u"in 't ",
        u"op 't ", u"op den ", u"uit den ", u"uit de ", u"ten ",     u"ter ",     u"van der ", u"in den "};
    const auto& tokens = m_document.tokens();
    if (!tokens[first].capital || tokens[first].allCaps || tokens[first].has(Bit::Given))
        return first;
    const QStringView before = QStringView(m_document.text()).left(tokens[first].start);
    for (const std::u16string_view joiner : joining) {
        if (!before.endsWith(QStringView(joiner), Qt::CaseInsensitive))
            continue;
        const int start = tokens[first].start - int(joiner.size());
        if (start > 0 && m_document.text()[start - 1].isLetterOrNumber())
            continue;
        const std::size_t joined = m_document.tokenAt(start);
        if (std::all_of(tokens.begin() + std::ptrdiff_t(joined), tokens.begin() + std::ptrdiff_t(first),
                        [](const Token& token) { return !token.taken; }))
            return joined;
    }
    return first;
}

/// "Van 't Hof", "In 't Veld": with a capital on both ends it is somebody, whatever the word.
bool NameRules::isCapitalJoined(std::size_t first) const {
    const auto& tokens = m_document.tokens();
    const Token& name = tokens[first + 2];
    const bool elided = m_document.textOf(tokens[first + 1]) == u"t";
    const bool acts =
        first + 3 < tokens.size() && tokens[first + 3].adjacent && tokens[first + 3].has(Bit::Verb);
    if (!elided && name.has(Bit::Allowed | Bit::Area | Bit::Place))
        return false;
    return tokens[first].capital && !tokens[first].allCaps && !name.has(RoleBits & ~Bit::Street) &&
           name.length <= 8 && (elided || acts || !tokens[first].opening) && !isNamedAfterTask(first + 2);
}

/// "van 't Hof", "van den Broek", "in 't Veld": an old article in small letters and a plain word with a
/// capital behind it make no place.
bool NameRules::isSurnameBySound(std::size_t first) const {
    static constexpr WordList old = {u"den", u"der", u"t"};
    const auto& tokens = m_document.tokens();
    const Token& name = tokens[first + 2];
    return isOneOf(m_document.textOf(tokens[first + 1]), old) && !tokens[first].capital && !name.allCaps &&
           !name.has(Bit::Allowed | Bit::Area | Bit::Kinship | Bit::School | Bit::Title) &&
           !name.has(Bit::SchoolName) && name.length <= 10 && !isNamedAfterTask(first + 2);
}

// "Van der Meer belde", "gesprek met van den Berg": two joining words and a surname, which may be a plain
// word.
void NameRules::findJoined() {
    static constexpr WordList firsts = {u"van", u"in", u"op", u"uit", u"aan", u"onder"};
    static constexpr WordList seconds = {u"der", u"den", u"t", u"'t", u"ter"};
    const auto& tokens = m_document.tokens();
    // "vd Laan belt"
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (free(i) && m_document.textOf(tokens[i]) == u"vd" && tokens[i + 1].adjacent && free(i + 1) &&
            tokens[i + 1].capital && !tokens[i + 1].allCaps && tokens[i + 1].length >= 3 &&
            !tokens[i + 1].has(Bit::Function | Bit::Allowed | Bit::Area | Bit::Kinship | Bit::Title))
            emitName(i > 0 && tokens[i].adjacent && isName(i - 1) ? i - 1 : i, joinRight(i + 1),
                     Certainty::Possible, 0.85, u"fullName"_s);
    }
    // "Ter Haar belde"
    static constexpr WordList elder = {u"ter", u"ten"};
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (free(i) && free(i + 1) && tokens[i].capital && tokens[i + 1].adjacent && tokens[i + 1].capital &&
            !tokens[i].allCaps && !tokens[i + 1].allCaps && tokens[i + 1].length >= 4 &&
            isOneOf(m_document.textOf(tokens[i]), elder) && !tokens[i + 1].has(Bit::Allowed | Bit::Place))
            emitName(i > 0 && tokens[i].adjacent && isName(i - 1) ? i - 1 : i, i + 1, Certainty::Possible,
                     0.8, u"fullName"_s);
    }
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (!tokens[i].has(Bit::Joiner) || !tokens[i + 1].has(Bit::Joiner) || !tokens[i + 1].adjacent ||
            tokens[i].taken)
            continue;
        const Token& name = tokens[i + 2];
        if (name.taken || name.kind != Token::Kind::Word || !name.capital || !name.adjacent ||
            name.length < 3 || !isOneOf(m_document.textOf(tokens[i]), firsts) ||
            !isOneOf(m_document.textOf(tokens[i + 1]), seconds) ||
            (((name.has(Bit::Word | Bit::Function) && !name.has(Bit::Surname)) ||
              name.has(Bit::Allowed | Bit::Area | Bit::Place)) &&
             !isCapitalJoined(i) && !isSurnameBySound(i)))
            continue;
        std::size_t first = i;
        // "Ilse van der Meer": the given name before it.
        if (i > 0 && tokens[i].adjacent && free(i - 1) && tokens[i - 1].capital &&
            (grade(i - 1) != Grade::None || tokens[i - 1].has(Bit::Given)))
            first = i - 1;
        const std::size_t last = joinRight(i + 2);
        emitName(first, last, Certainty::Possible, 0.9, u"fullName"_s);
        i = last;
    }
}

} // namespace leertafel::anonymity
