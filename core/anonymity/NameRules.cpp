#include "core/anonymity/NameRules.h"

#include "core/anonymity/Lexicon.h"
#include "core/anonymity/Words.h"

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

QList<Finding> NameRules::run() {
    markPhrases();
    findStreets();
    findTableCells();
    findFirms();
    findOnNames();
    findInstitutions();
    findTradeNames();
    findNamedByPlace();
    findLettered();
    findNamedByTown();
    findElided();
    findInitials();
    findBareInitials();
    findSmallInitials();
    findTitled();
    findJoined();
    findBehindPrepositions();
    findCalled();
    findGreeted();
    findSenders();
    findAlternatives();
    findListed();
    findPlaces();
    findSchoolNames();
    findSmallPlaces();
    findVisited();
    findClubs();
    findAttended();
    findNamedBefore();
    findDirected();
    findOwners();
    findNames();
    findBeside();
    findSmallPhrases();
    findDoubtfulPlaces();
    findSmallVisits();
    findSmallFamilies();
    findDoubtful();
    spread();
    bridge();
    widen();
    findAgesOfNames();
    findBareNumbers();
    return m_findings;
}

bool NameRules::isCompound(const Token& token, int shortest) const {
    return token.length >= shortest && m_lexicon.isDutchCompound(m_document.textOf(token));
}

void NameRules::emitSpan(int start, int end, Label label, Certainty certainty, double confidence,
                         const QString& reason) {
    start = wholeStart(start, label, reason);
    m_findings.append({start, end - start, label, certainty, confidence, reason, {}});
    m_document.take(start, end);
}

void NameRules::emitName(std::size_t first, std::size_t last, Certainty certainty, double confidence,
                         const QString& reason) {
    const auto& tokens = m_document.tokens();
    // "Mei-Lin", "St. Michael"
    const auto isSaint = [&](const Token& token) {
        const QStringView word = m_document.textOf(token);
        return word == u"St" || word == u"Sint" || word == u"San" || word == u"Santa";
    };
    if (first > 0 && !tokens[first - 1].taken && tokens[first - 1].capital && !tokens[first - 1].allCaps &&
        ((tokens[first].before == u'-' && tokens[first].start - tokens[first - 1].end() == 1 &&
          tokens[first].capital && tokens[first - 1].length <= 6 &&
          !tokens[first - 1].has(Bit::Function | RoleBits | Bit::Area)) ||
         (isSaint(tokens[first - 1]) && tokens[first].start - tokens[first - 1].end() <= 2)))
        --first;
    // "Ai Ling"
    if (first > 0 && tokens[first].adjacent && tokens[first].capital && !tokens[first - 1].taken &&
        tokens[first - 1].length == 2 && tokens[first - 1].capital && !tokens[first - 1].allCaps &&
        !tokens[first - 1].opening && !tokens[first - 1].has(Bit::Function | Bit::Joiner | RoleBits))
        --first;
    // "op de Prinses Irene": with a title of the court it is a school or a street
    static constexpr WordList court = {u"prins", u"prinses", u"koning", u"koningin"};
    if (first > 0 && tokens[first].adjacent && tokens[first].capital && !tokens[first - 1].taken &&
        tokens[first - 1].capital && isOneOf(m_document.textOf(tokens[first - 1]), court))
        --first;
    // "naar 't Zandje"
    const bool shortArticle = first > 0 && tokens[first].adjacent && tokens[first].capital &&
                              tokens[first - 1].length == 1 && !tokens[first - 1].taken &&
                              tokens[first - 1].before == u'\'' &&
                              m_document.textOf(tokens[first - 1]) == u"t";
    first = startOfJoined(first);
    // "'s-Gravesande"
    const int start = shortArticle ? tokens[first - 1].start - 1 : tokens[first].start;
    const bool elided = start >= 3 && QStringView(m_document.text()).mid(start - 3, 3) == u"'s-";
    emitSpan(elided ? start - 3 : start, tokens[last].end(), Label::Person, certainty, confidence, reason);
}

// --- Phrases of the lists ---------------------------------------------------------------------

/// @param known what the word lists say of the words from `first` to `last` as one
bool NameRules::markPhrase(std::size_t first, std::size_t last, std::uint32_t known) {
    auto& tokens = m_document.tokens();
    const std::uint32_t bits = known & ~(Bit::Word | Bit::PhraseStart);
    if (bits == 0)
        return false;
    if ((bits & Bit::Place) != 0) {
        static constexpr WordList towards = {u"in",    u"uit", u"naar", u"vanuit", u"richting",
                                             u"nabij", u"van", u"via",  u"te"};
        const bool directed = first > 0 && isOneOf(m_document.textOf(tokens[first - 1]), towards);
        // "gemeente ter apel", "al hoceima is ver": more than one word, and not all of them Dutch
        bool strange = false;
        for (std::size_t i = first; i <= last; ++i)
            strange = strange || !tokens[i].has(Bit::Word);
        if (!tokens[first].capital && !directed && !strange)
            return false;
        emitSpan(tokens[first].start, tokens[isSideOfTown(last + 1) ? last + 1 : last].end(), Label::Location,
                 Certainty::Possible, 0.9, u"place"_s);
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
        // The key of a long phrase begins with those of the shorter ones.
        Key key(m_document.textOf(tokens[i]));
        std::array<int, LongestPhrase> ends{};
        std::size_t words = 1;
        for (std::size_t k = i + 1; words < LongestPhrase && k < tokens.size() && !tokens[k].taken &&
                                    tokens[k].start - tokens[k - 1].end() <= 2 && !key.isTooLong();
             ++k) {
            key.append(m_document.between(tokens[k - 1], tokens[k]));
            key.append(m_document.textOf(tokens[k]));
            ends[words++] = key.size();
        }
        for (; words >= 2; --words) {
            const std::size_t last = i + words - 1;
            if (markPhrase(i, last, m_lexicon.bits(key.firstOf(ends[words - 1])))) {
                i = last;
                break;
            }
        }
    }
}

// --- Persons ----------------------------------------------------------------------------------

void NameRules::findNames() {
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Grade own = grade(i);
        if (own == Grade::None)
            continue;
        const Token& token = tokens[i];
        std::size_t last = joinRight(i);
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
        // "Sportpunt Zuid": of what no list knows, the part of town behind it belongs to it.
        while (own == Grade::Weak && token.capital && !token.opening && !token.allCaps && last < i + 3 &&
               last + 1 < tokens.size() && tokens[last + 1].adjacent && tokens[last + 1].capital &&
               free(last + 1) && !tokens[last + 1].allCaps &&
               !tokens[last + 1].has(Bit::Function | Bit::Title | Bit::Kinship)) {
            ++last;
            reason = u"capital"_s;
        }
        // "Church of Pentecost"
        if (own == Grade::Weak && token.capital && !token.allCaps && last == i && last + 2 < tokens.size() &&
            m_document.textOf(tokens[i + 1]) == u"of" && tokens[i + 1].adjacent && tokens[i + 2].adjacent &&
            tokens[i + 2].capital && free(i + 2) && token.bits == 0 &&
            !tokens[i + 2].has(NameBits | RoleBits | Bit::Function))
            last = i + 2;
        // "Magreb '90"
        if (!full && token.capital && last + 1 < tokens.size() && tokens[last + 1].length == 2 &&
            tokens[last + 1].kind == Token::Kind::Number && !tokens[last + 1].taken &&
            m_document.between(tokens[last], tokens[last + 1]) == u" '") {
            emitSpan(tokens[first].start, tokens[last + 1].end(), Label::Institution, Certainty::Possible,
                     0.6, u"institution"_s);
            i = last + 1;
            continue;
        }
        const bool certain = full && token.capital && tokens[last].capital && !token.has(Bit::Word);
        emitName(first, last, certain ? Certainty::Certain : Certainty::Possible, confidence, reason);
        i = last;
    }
}

} // namespace leertafel::anonymity
