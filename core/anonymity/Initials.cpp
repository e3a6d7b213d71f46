#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <QStringList>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

/// "zag B. bij de bushalte", "nee. R. wil niet": the sentence goes on behind the stop, and no plan or
/// vitamin stands before the letter.
bool NameRules::isInitialInside(std::size_t first, std::size_t last) const {
    static constexpr WordList lettered = {
        u"groep",     u"klas",     u"plan",  u"vitamine", u"hepatitis", u"categorie", u"type",    u"niveau",
        u"optie",     u"variant",  u"blok",  u"gang",     u"lokaal",    u"deel",      u"bijlage", u"punt",
        u"team",      u"afdeling", u"route", u"versie",   u"letter",    u"cluster",   u"kamer",   u"model",
        u"influenza", u"lijn",     u"fase",  u"stap",     u"vraag",     u"scenario",  u"ingang",  u"gebouw"};
    const auto& tokens = m_document.tokens();
    if (first == 0 || first != last)
        return false;
    const QStringView rest = QStringView(m_document.text()).mid(tokens[first].end() + 1);
    // "Moeder (B.) was er", "moeder (M., 34)", "Kind 1: B."
    if (tokens[first].before == u'(')
        return rest.startsWith(u')') || (rest.startsWith(u", ") && rest.size() > 2 && rest[2].isDigit());
    if (first > 1 && tokens[first - 1].kind == Token::Kind::Number && tokens[first - 1].after == u':' &&
        tokens[first - 2].has(Bit::Kinship))
        return true;
    const Token& previous = tokens[first - 1];
    if (tokens[first].before != u' ' || previous.length < 2 || previous.has(Bit::Joiner | Bit::Given) ||
        (previous.capital && !previous.opening))
        return false;
    const bool onwards = (rest.size() > 1 && rest[0] == u' ' && rest[1].isLower()) || rest.startsWith(u',') ||
                         rest.startsWith(u')') || rest.startsWith(u'?') || rest.startsWith(u'!') ||
                         rest.startsWith(u'.');
    const QStringView gap = m_document.between(tokens[first - 1], tokens[first]);
    return onwards && (gap == u" " || gap == u". " || gap == u", ") &&
           !isOneOf(m_document.textOf(tokens[first - 1]), lettered);
}

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
        // "M.v.d.B.", "J. de V.": small joining words before the last initial
        std::size_t behindJoiners = last + 1;
        while (behindJoiners < tokens.size() && behindJoiners <= last + 3 && !tokens[behindJoiners].capital &&
               (tokens[behindJoiners].has(Bit::Joiner) || tokens[behindJoiners].length == 1) &&
               tokens[behindJoiners].start - tokens[behindJoiners - 1].end() <= 2)
            ++behindJoiners;
        if (behindJoiners > last + 1 && behindJoiners < tokens.size() && tokens[behindJoiners].initial &&
            tokens[behindJoiners].after == u'.' &&
            tokens[behindJoiners].start - tokens[behindJoiners - 1].end() <= 2) {
            emitSpan(tokens[i].start, tokens[behindJoiners].end() + 1, Label::Person, Certainty::Possible,
                     0.8, u"initials"_s);
            i = behindJoiners;
            continue;
        }
        // "Bakker, J.", "Vries, M. de"
        if (i > 0 && m_document.between(tokens[i - 1], tokens[i]) == u", " && free(i - 1) &&
            tokens[i - 1].capital && tokens[i - 1].length > 2 &&
            !tokens[i - 1].has(Bit::Function | Bit::Allowed) &&
            (tokens[i - 1].has(Bit::Surname) || !tokens[i - 1].has(Bit::Word)) &&
            !(last + 1 < tokens.size() && tokens[last + 1].capital &&
              tokens[last + 1].start - tokens[last].end() <= 2 &&
              !tokens[last + 1].has(Bit::Function | Bit::Verb))) {
            int end = tokens[last].end() + 1;
            for (std::size_t k = last + 1; k < tokens.size() && k <= last + 2 && tokens[k].has(Bit::Joiner) &&
                                           !tokens[k].capital && tokens[k].start - end <= 1;
                 ++k)
                end = tokens[k].end();
            emitSpan(tokens[i - 1].start, end, Label::Person, Certainty::Possible, 0.85, u"initials"_s);
            i = last;
            continue;
        }
        // What follows the stop: "R. de Vries", "R.K. Bakker"
        std::size_t next = last + 1;
        while (next < tokens.size() && next <= last + 3 && tokens[next].has(Bit::Joiner) &&
               !tokens[next].capital)
            ++next;
        const int gapStart = tokens[last].end() + 1;
        const bool near = next < tokens.size() && tokens[last + 1].start - gapStart <= 1;
        // "Aanwezig: L. Stuifzand, Pien", "Naam: R. Pijnappel": a plain word too
        const bool listed = near && tokens[next].length >= 4 &&
                            (tokens[next].after == u',' || tokens[next].after == 0 || tokens[i].opening) &&
                            !tokens[next].has(Bit::Function | Bit::Verb | Bit::Allowed | Bit::Area |
                                              (tokens[i].opening ? RoleBits & ~Bit::Street : 0));
        const bool surname = near && free(next) && tokens[next].capital && isSurnameLike(next) &&
                             (!tokens[next].has(Bit::Word) || tokens[next].has(NameBits) || listed);
        if (surname) {
            const std::size_t end = joinRight(next);
            emitName(i, end, Certainty::Certain, 0.95, u"initials"_s);
            i = end;
            continue;
        }
        static const QStringList leading = {
            u"en"_s,   u"met"_s,   u"van"_s,  u"voor"_s,   u"bij"_s,   u"door"_s,  u"aan"_s,  u"dat"_s,
            u"of"_s,   u"als"_s,   u"naar"_s, u"tussen"_s, u"gezin"_s, u"rond"_s,  u"over"_s, u"casus"_s,
            u"heet"_s, u"beste"_s, u"hoi"_s,  u"dag"_s,    u"lieve"_s, u"hallo"_s, u"hier"_s, u"tegen"_s};
        const bool behind = i > 0 && tokens[i].start - tokens[i - 1].end() <= 2 && !tokens[i].opening &&
                            (tokens[i - 1].has(Bit::Title | Bit::Kinship) ||
                             leading.contains(m_document.textOf(tokens[i - 1]).toString().toLower()));
        // "Cliënt: B., 15 jr"
        static constexpr WordList named = {u"cliënt", u"client",     u"hulpverlener", u"werker",   u"betreft",
                                           u"naam",   u"begeleider", u"inbrenger",    u"jeugdige", u"casus"};
        const bool headed = i > 0 && tokens[i - 1].after == u':' &&
                            tokens[i].start - tokens[i - 1].end() == 2 &&
                            (tokens[i - 1].has(Bit::Kinship | Bit::Title) ||
                             isOneOf(m_document.textOf(tokens[i - 1]), named));
        static constexpr WordList going = {u"en",   u"ook",  u"niet", u"wel", u"zelf", u"die",
                                           u"haar", u"zijn", u"z'n",  u"zn",  u"d'r",  u"samen"};
        const bool speaking =
            tokens[i].opening && last + 1 < tokens.size() && !tokens[last + 1].capital &&
            (tokens[last + 1].has(Bit::Verb) || isOneOf(m_document.textOf(tokens[last + 1]), going)) &&
            tokens[last + 1].start - tokens[last].end() == 2;
        // "Dank je wel, G." at the end
        const char16_t behindStop = qsizetype(tokens[last].end()) + 1 < m_document.text().size()
                                        ? m_document.text()[tokens[last].end() + 1].unicode()
                                        : u'\0';
        const bool signing = i > 0 && (behindStop == 0 || behindStop == u'\n') &&
                             (m_document.between(tokens[i - 1], tokens[i]).contains(u',') ||
                              m_document.between(tokens[i - 1], tokens[i]).contains(u'\n'));
        // "D., een meisje van tien"
        static constexpr WordList introducing = {u"een",    u"de",     u"mijn",   u"onze", u"haar",
                                                 u"jongen", u"meisje", u"moeder", u"vader"};
        const bool introduced = tokens[i].opening && last + 1 < tokens.size() &&
                                m_document.between(tokens[last], tokens[last + 1]) == u"., " &&
                                isOneOf(m_document.textOf(tokens[last + 1]), introducing);
        const bool known = behind || headed || speaking || signing || introduced || isInitialInside(i, last);
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

} // namespace leertafel::anonymity
