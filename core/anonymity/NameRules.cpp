#include "core/anonymity/NameRules.h"

#include "core/anonymity/Lexicon.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t NameBits = Bit::Given | Bit::Surname;
constexpr std::uint32_t RoleBits = Bit::Title | Bit::Kinship | Bit::School | Bit::Street;
constexpr int ShortestLowerGiven = 3;
constexpr int ShortestLowerSurname = 5;

} // namespace

QList<Finding> NameRules::run() {
    markPhrases();
    findStreets();
    findInstitutions();
    findInitials();
    findTitled();
    findPlaces();
    findNames();
    spread();
    findAgesOfNames();
    return m_findings;
}

bool NameRules::free(std::size_t i) const {
    return i < m_document.tokens().size() && !m_document.tokens()[i].taken &&
           m_document.tokens()[i].kind == Token::Kind::Word;
}

bool NameRules::isCompound(const Token& token, int shortest) const {
    return token.length >= shortest && m_lexicon.isDutchCompound(m_document.textOf(token));
}

void NameRules::emitSpan(int start, int end, Label label, Certainty certainty, double confidence,
                         const QString& reason) {
    m_findings.append({start, end - start, label, certainty, confidence, reason, {}});
    m_document.take(start, end);
}

void NameRules::emitName(std::size_t first, std::size_t last, Certainty certainty, double confidence,
                         const QString& reason) {
    const auto& tokens = m_document.tokens();
    emitSpan(tokens[first].start, tokens[last].end(), Label::Person, certainty, confidence, reason);
}

// "Lina 8, Sami 6 en Yara 2": a small number right behind a name.
void NameRules::findAgesOfNames() {
    const auto& tokens = m_document.tokens();
    const qsizetype names = m_findings.size();
    for (qsizetype f = 0; f < names; ++f) {
        const int end = m_findings[f].start + m_findings[f].length;
        const std::size_t i = m_document.tokenAt(end);
        if (m_findings[f].label != Label::Person || i >= tokens.size() || tokens[i].taken ||
            tokens[i].kind != Token::Kind::Number || tokens[i].start != end + 1 || tokens[i].length > 2 ||
            !tokens[i].adjacent)
            continue;
        const char16_t after = tokens[i].after;
        const bool listed = i + 1 < tokens.size() && m_document.textOf(tokens[i + 1]) == u"en";
        if (after == u',' || after == u'.' || after == u';' || after == u')' || after == 0 ||
            after == u'\n' || listed)
            emitSpan(tokens[i].start, tokens[i].end(), Label::Age, Certainty::Possible, 0.7, u"age"_s);
    }
}

// --- Phrases of the lists ---------------------------------------------------------------------

bool NameRules::markPhrase(std::size_t first, std::size_t last) {
    auto& tokens = m_document.tokens();
    Key key;
    for (std::size_t i = first; i <= last; ++i) {
        if (i > first)
            key.append(m_document.between(tokens[i - 1], tokens[i]));
        key.append(m_document.textOf(tokens[i]));
    }
    const std::uint32_t bits = m_lexicon.bits(key) & ~(Bit::Word | Bit::PhraseStart);
    if (bits == 0)
        return false;
    if ((bits & Bit::Place) != 0) {
        if (!tokens[first].capital)
            return false;
        emitSpan(tokens[first].start, tokens[last].end(), Label::Location, Certainty::Possible, 0.9,
                 u"place"_s);
        return true;
    }
    for (std::size_t i = first; i <= last; ++i) {
        tokens[i].bits = bits;
        // A wijk may still be part of an address or of the name of a school.
        tokens[i].taken = (bits & Bit::Allowed) != 0 && (bits & Bit::Area) == 0;
    }
    return true;
}

void NameRules::markPhrases() {
    constexpr std::size_t LongestPhrase = 6;
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].has(Bit::PhraseStart) || tokens[i].taken)
            continue;
        for (std::size_t words = std::min(LongestPhrase, tokens.size() - i); words >= 2; --words) {
            const std::size_t last = i + words - 1;
            bool whole = true;
            for (std::size_t k = i + 1; k <= last && whole; ++k)
                whole = !tokens[k].taken && tokens[k].start - tokens[k - 1].end() <= 2;
            if (whole && markPhrase(i, last)) {
                i = last;
                break;
            }
        }
    }
}

// --- What a single word is --------------------------------------------------------------------

bool NameRules::hasEvidence(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    const Token& token = tokens[i];
    if (token.after == u':' || token.after == u'\'')
        return true;
    if (i + 1 >= tokens.size())
        return false;
    const Token& next = tokens[i + 1];
    const QStringView gap = m_document.between(token, next);
    if (next.kind == Token::Kind::Number)
        return (gap == u" (" || gap == u", ") && next.length <= 2;
    if (gap != u" ")
        return false;
    if (next.has(Bit::Verb)) {
        // "Wil is boos" is a grandmother, "Wil is dat" a question; a subject behind the verb decides.
        static constexpr std::u16string_view subjects[] = {u"je", u"jij", u"u",   u"hij", u"zij",
                                                           u"ze", u"men", u"dat", u"dit", u"er",
                                                           u"ik", u"wij", u"we",  u"het"};
        if (i + 2 >= tokens.size() || !tokens[i + 2].adjacent)
            return true;
        const QString after = m_document.textOf(tokens[i + 2]).toString().toLower();
        return std::none_of(std::begin(subjects), std::end(subjects),
                            [&](std::u16string_view s) { return after == QStringView(s); });
    }
    return next.capital && next.has(NameBits) && !next.has(Bit::Word | Bit::Function) && !next.allCaps;
}

NameRules::Grade NameRules::capitalGrade(std::size_t i) const {
    const Token& token = m_document.tokens()[i];
    const bool known = token.has(NameBits);
    const bool word = token.has(Bit::Word);
    if (token.allCaps && token.length <= 5 && !(known && !word && token.length >= 4))
        return known && !word && token.has(Bit::Given) && token.length >= 3 ? Grade::Weak : Grade::None;
    if (token.has(Bit::Allowed | Bit::Area)) {
        const bool given = token.has(Bit::Given) && !token.has(Bit::Area);
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
        return token.has(Bit::Given) && hasEvidence(i) ? Grade::Known : Grade::None;
    }
    if (word || token.has(RoleBits) || token.has(Bit::Place))
        return Grade::None;
    if (token.allCaps && !(token.length >= 6 && !isCompound(token, 6)))
        return Grade::None;
    // Inside a sentence a capital speaks against a plain compound, unless the word is long.
    constexpr int LongWord = 12;
    const QStringView letters = m_document.textOf(token);
    if (std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.isDigit(); }))
        return Grade::None;
    if (token.length < 3 || isCompound(token, token.opening ? 4 : LongWord))
        return Grade::None;
    return Grade::Weak;
}

NameRules::Grade NameRules::grade(std::size_t i) const {
    if (!free(i))
        return Grade::None;
    const Token& token = m_document.tokens()[i];
    if (token.length < 2 || (token.has(Bit::Function) && !token.has(Bit::Sure)))
        return Grade::None;
    if (token.capital)
        return capitalGrade(i);
    if (token.has(Bit::Allowed | Bit::Area | RoleBits | Bit::Joiner | Bit::Verb))
        return Grade::None;
    if (token.has(Bit::Sure))
        return Grade::Known;
    if (token.has(Bit::Word | Bit::Place) || !token.has(NameBits))
        return Grade::None;
    if (token.has(Bit::Given) && token.length >= ShortestLowerGiven)
        return Grade::Known;
    return token.length >= ShortestLowerSurname && !isCompound(token, 1) ? Grade::Weak : Grade::None;
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

// --- Joining ----------------------------------------------------------------------------------

std::size_t NameRules::joinRight(std::size_t last) const {
    const auto& tokens = m_document.tokens();
    for (int joined = 0; joined < 5; ++joined) {
        const std::size_t next = last + 1;
        if (next >= tokens.size() || tokens[next].taken || tokens[next].kind != Token::Kind::Word)
            break;
        const bool hyphen = tokens[next].before == u'-' && tokens[next].start - tokens[last].end() == 1;
        if (!tokens[next].adjacent && !hyphen)
            break;
        if (tokens[next].initial && !hyphen) { // "Sara K."
            last = next;
            continue;
        }
        if (tokens[next].capital && tokens[last].capital && isSurnameLike(next) &&
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
        if (!small || !isSurnameLike(joiner) || !(tokens[joiner].capital || tokens[joiner].has(Bit::Surname)))
            break;
        static constexpr std::u16string_view prepositions[] = {u"in",   u"op",    u"aan", u"bij", u"uit",
                                                               u"voor", u"onder", u"tot", u"en",  u"het",
                                                               u"te",   u"af",    u"ed",  u"es"};
        const QString first = m_document.textOf(tokens[next]).toString().toLower();
        const bool preposition = std::any_of(std::begin(prepositions), std::end(prepositions),
                                             [&](std::u16string_view p) { return first == QStringView(p); });
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
        const bool capital = tokens[i].capital && !tokens[i].opening;
        const bool opening =
            tokens[i].capital && tokens[i].opening && surname && !tokens[first].has(Bit::Given);
        const bool inside = i + 1 < first && from == i + 1;
        const bool vanDe = inside && word == u"van" && surname;
        const bool lower = !tokens[i].capital &&
                           ((dutch && word != u"van" && surname && !tokens[first].has(Bit::Given)) || vanDe);
        if (arabic || capital || opening || lower)
            from = i;
        else
            break;
    }
    return from;
}

// --- Persons ----------------------------------------------------------------------------------

void NameRules::findInitials() {
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].initial || tokens[i].taken || tokens[i].after != u'.')
            continue;
        std::size_t last = i;
        // The bound keeps a page of initials from being read again for each of them.
        while (last < i + 12 && last + 1 < tokens.size() && tokens[last + 1].initial &&
               tokens[last + 1].after == u'.' && tokens[last + 1].start - tokens[last].end() <= 2)
            ++last;
        // What follows the stop: "R. de Vries", "R.K. Bakker"
        std::size_t next = last + 1;
        while (next < tokens.size() && next <= last + 3 && tokens[next].has(Bit::Joiner) &&
               !tokens[next].capital)
            ++next;
        const int gapStart = tokens[last].end() + 1;
        const bool near = next < tokens.size() && tokens[last + 1].start - gapStart <= 1;
        const bool surname = near && free(next) && tokens[next].capital && isSurnameLike(next) &&
                             (!tokens[next].has(Bit::Word) || tokens[next].has(NameBits));
        if (surname) {
            const std::size_t end = joinRight(next);
            emitName(i, end, Certainty::Certain, 0.95, u"initials"_s);
            i = end;
            continue;
        }
        static const QStringList leading = {u"en"_s,   u"met"_s,    u"van"_s,  u"voor"_s, u"bij"_s,
                                            u"door"_s, u"aan"_s,    u"dat"_s,  u"of"_s,   u"als"_s,
                                            u"naar"_s, u"tussen"_s, u"gezin"_s};
        const bool behind = i > 0 && tokens[i].start - tokens[i - 1].end() <= 2 && !tokens[i].opening &&
                            (tokens[i - 1].has(Bit::Title | Bit::Kinship) ||
                             leading.contains(m_document.textOf(tokens[i - 1]).toString()));
        const bool speaking = tokens[i].opening && last + 1 < tokens.size() &&
                              tokens[last + 1].has(Bit::Verb) &&
                              tokens[last + 1].start - tokens[last].end() == 2;
        const bool known = behind || speaking;
        const int count = int(last - i) + 1;
        const QString letters =
            m_document.text().mid(tokens[i].start, tokens[last].end() - tokens[i].start).toUpper();
        static const QStringList common = {
            u"N.B"_s,   u"P.S"_s,   u"B.V"_s,     u"N.V"_s,   u"D.D"_s,   u"A.U.B"_s, u"S.V.P"_s,
            u"O.A"_s,   u"I.V.M"_s, u"M.B.T"_s,   u"T.A.V"_s, u"N.A.V"_s, u"I.O.M"_s, u"T.O.V"_s,
            u"E.D"_s,   u"D.M.V"_s, u"N.V.T"_s,   u"I.P.V"_s, u"B.G.G"_s, u"Z.S.M"_s, u"E.A"_s,
            u"O.B.V"_s, u"T.B.V"_s, u"V.L.N.R"_s, u"C.Q"_s,   u"A.S"_s,   u"J.L"_s,   u"I.S.M"_s,
            u"P.M"_s,   u"M.I.V"_s, u"I.H.K.V"_s, u"O.L.V"_s, u"U.S"_s,   u"V.S"_s};
        if ((count >= 2 && count <= 5 && !common.contains(letters)) || (count == 1 && known)) {
            emitSpan(tokens[i].start, tokens[last].end() + 1, Label::Person, Certainty::Possible, 0.75,
                     u"initials"_s);
        }
        i = last;
    }
}

void NameRules::findTitled() {
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].has(Bit::Title | Bit::Kinship) || tokens[i].taken)
            continue;
        const bool title = tokens[i].has(Bit::Title);
        const bool role = tokens[i].has(Bit::Kinship);
        std::size_t next = i + 1;
        const QStringView gap = m_document.between(tokens[i], tokens[next]);
        if (gap != u" " && gap != u". " && gap != u"." && gap != u" (" && gap != u", ")
            continue;
        const bool loose = gap == u" (" || gap == u", ";
        if (gap.startsWith(u'.') && tokens[next].opening)
            continue;
        while (next < tokens.size() && next <= i + 3 && tokens[next].has(Bit::Joiner) &&
               !tokens[next].taken && !loose)
            ++next;
        if (!free(next) || (next > i + 1 && !tokens[next].adjacent))
            continue;
        const Token& token = tokens[next];
        const bool joined = next > i + 1;
        const bool plainWord = token.has(Bit::Word);
        bool name = false;
        if (token.capital) {
            name =
                token.has(NameBits) || (!plainWord && !token.has(Bit::Allowed | RoleBits) && !token.allCaps);
            if (token.has(Bit::Function | Bit::Area) || (token.has(Bit::Allowed) && !token.has(NameBits)))
                name = false;
            const bool capitalJoiner = joined && title && tokens[i + 1].capital; // "meneer Van Houten"
            name = name || (capitalJoiner && !token.has(Bit::Function | Bit::Allowed));
            if (joined && !capitalJoiner && plainWord && !token.has(Bit::Surname))
                name = false;
            if (loose && plainWord)
                name = false;
        } else if (!loose && !token.has(Bit::Function | Bit::Verb | Bit::Allowed | RoleBits)) {
            const bool known = token.has(NameBits);
            // "de heer" and "mw" nearly always bring a name; behind "kind" or "partner" seldom.
            if (title && !joined)
                name = known || (!plainWord && token.bits == 0 && !isCompound(token, 1));
            else if (joined)
                name = title && token.has(Bit::Surname);
            else
                name = known && token.has(Bit::Given) && role;
            if (plainWord && !token.has(Bit::Sure) && !joined)
                name = name && title && token.has(Bit::Surname | Bit::Given) && token.length >= 4;
        }
        if (!name)
            continue;
        // A joining word belongs to a surname only: "mevrouw van Dijk", not "de zoon van Fatima".
        std::size_t first = next;
        if (joined && (title || tokens[i + 1].capital))
            first = i + 1;
        else if (joined)
            first = joinLeft(next);
        const std::size_t last = joinRight(next);
        emitName(first, last, title && token.capital ? Certainty::Certain : Certainty::Possible,
                 title ? 0.95 : 0.9, title ? u"afterTitle"_s : u"afterKinship"_s);
        i = last;
    }
}

void NameRules::findNames() {
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Grade own = grade(i);
        if (own == Grade::None)
            continue;
        const Token& token = tokens[i];
        const std::size_t last = joinRight(i);
        const std::size_t first = joinLeft(i);
        const bool full = last > i && token.has(Bit::Given);
        QString reason = u"knownName"_s;
        double confidence = 0.85;
        if (full) {
            reason = u"fullName"_s;
            confidence = 0.97;
        } else if (!token.capital) {
            reason = u"lowerName"_s;
            confidence = 0.7;
        } else if (own == Grade::Weak) {
            const bool speaks = token.opening && hasEvidence(i);
            reason = speaks ? u"speaks"_s : token.opening ? u"unknownStart"_s : u"capital"_s;
            confidence = 0.55;
        }
        const bool certain = full && token.capital && tokens[last].capital && !token.has(Bit::Word);
        emitName(first, last, certain ? Certainty::Certain : Certainty::Possible, confidence, reason);
        i = last;
    }
}

} // namespace leertafel::anonymity
