#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// Joining words that lead on to a surname.
constexpr WordList Joining = {u"van", u"de", u"der", u"den", u"ter", u"ten",    u"el",   u"al",
                              u"vd",  u"la", u"le",  u"'t",  u"t",   u"vander", u"vande"};

bool isLetter(const Token& token) { return token.kind == Token::Kind::Word && token.length == 1; }

} // namespace

/// Index behind the joining words that begin at `first`.
std::size_t NameRules::endOfJoining(std::size_t first) const {
    const auto& tokens = m_document.tokens();
    std::size_t end = first;
    while (end < tokens.size() && end < first + 3 && !tokens[end].capital && !tokens[end].taken &&
           isOneOf(m_document.textOf(tokens[end]), Joining) &&
           (end == 0 || tokens[end].start - tokens[end - 1].end() <= 2))
        ++end;
    return end;
}

/// Index of the last word of a surname behind the name at `last`, of which the usual look is missing: "gé van
/// der w.", "Carla d'Angelo", "prins-de boer", "els groen belde", "costa e silva"; `last` when there is none.
std::size_t NameRules::endOfRest(std::size_t last) const {
    const auto& tokens = m_document.tokens();
    const std::size_t next = last + 1;
    if (!free(next))
        return last;
    const Token& token = tokens[next];
    const bool hyphen = token.before == u'-' && token.start - tokens[last].end() == 1;
    const QStringView word = m_document.textOf(token);
    const auto fits = [&](std::size_t i) {
        return free(i) && tokens[i].capital == tokens[last].capital && tokens[i].length >= 3 &&
               (tokens[i].has(NameBits) || tokens[i].bits == 0) && !tokens[i].has(Bit::Function | Bit::Verb);
    };
    // "ten broeke-jansen", "prins-de boer"
    if (hyphen) {
        const std::size_t name = endOfJoining(next);
        if (tokens[last].capital || name >= tokens.size() || !fits(name) ||
            (name > next && !tokens[name].has(Bit::Surname)))
            return last;
        return name == next || tokens[name].adjacent ? name : last;
    }
    if (!token.adjacent)
        return last;
    // "gé van der w.", "Bos van der K."
    const std::size_t name = endOfJoining(next);
    if (name > next && name < tokens.size() && free(name) && isLetter(tokens[name]) &&
        tokens[name].start - tokens[name - 1].end() <= 2 &&
        (tokens[name].after == u'.' || (tokens[name].capital && name > next + 1)))
        return name;
    // "d'Angelo", "o'brien"
    constexpr std::u16string_view Elided = u"dolmn";
    if (word.size() > 4 && word[1] == u'\'' &&
        Elided.find(word[0].toLower().unicode()) != std::u16string_view::npos)
        return next;
    // "costa e silva", "Maria y Pérez"
    static constexpr WordList and_ = {u"e", u"y"};
    if (isOneOf(word, and_) && token.after == u' ' && next + 1 < tokens.size() && tokens[next + 1].adjacent &&
        fits(next + 1) && tokens[next + 1].has(NameBits))
        return next + 1;
    if (tokens[last].capital || token.capital)
        return last;
    // "tjon a fat"
    if (word == u"a" && next + 1 < tokens.size() && tokens[next + 1].adjacent && fits(next + 1) &&
        !tokens[next + 1].has(Bit::Word) && tokens[next + 1].length <= 5)
        return next + 1;
    const bool given =
        tokens[last].has(Bit::Given) && (!tokens[last].has(Bit::Word) || tokens[last].has(Bit::Namelike));
    if (!given)
        return last;
    // "luc vander elst", "abbas al-tamimi", but "fatima van boven"
    static constexpr WordList strong = {u"vander", u"vande", u"ter", u"ten", u"el", u"al"};
    if (name > next && name < tokens.size() && (name > next + 1 || isOneOf(word, strong)) && free(name) &&
        !tokens[name].capital && tokens[name].length >= 3 &&
        tokens[name].start - tokens[name - 1].end() == 1 &&
        (tokens[name].bits & ~(LooseBits | Bit::Place)) == 0)
        return name;
    // "gijs v,"
    if (isLetter(token) && !token.capital && word != u"u" &&
        (token.after == u',' || token.after == u'\n' || token.after == u')' || token.after == 0))
        return next;
    // "li wei", "ramdas misier", "els groen": another name, what is no word, a surname that is one
    const std::size_t behind = next + 1;
    const bool closes = behind >= tokens.size() || !tokens[behind].adjacent ||
                        tokens[behind].has(Bit::Verb | Bit::Function | Bit::Joiner);
    const bool unknown = (token.bits & ~LooseBits) == 0 && token.length >= 3 && !word.startsWith(u"ge") &&
                         !word.endsWith(u"en") && !isCompound(token, 1);
    return closes && (unknown || isPlainSurname(next)) && !isDescribing(next) ? next : last;
}

/// "j. pieters", "a.m. de vries", "s.jansen": whether a surname at `name` belongs to the small letters from
/// `first` to `last`, which are no abbreviation.
bool NameRules::isSmallSurnameBehind(std::size_t first, std::size_t last, std::size_t name) const {
    static constexpr WordList common = {
        u"o.a",   u"b.v",   u"i.v.m", u"d.m.v", u"m.b.t", u"t.a.v", u"n.a.v", u"i.o.m", u"t.o.v", u"e.d",
        u"n.v.t", u"i.p.v", u"b.g.g", u"z.s.m", u"e.a",   u"t.b.v", u"a.u.b", u"s.v.p", u"m.i.v", u"o.b.v",
        u"i.s.m", u"p.m",   u"a.s",   u"j.l",   u"c.q",   u"n.b",   u"p.s",   u"d.d",   u"m.u.v", u"o.l.v",
        u"t.n.v", u"v.a",   u"t.w.v", u"k.o",   u"m.n",   u"i.h.k", u"t.g.v", u"u",     u"v.d",   u"o.i.d"};
    const auto& tokens = m_document.tokens();
    constexpr int Shortest = 4;
    if (name >= tokens.size() || !free(name) || tokens[name].capital || tokens[name].length < Shortest ||
        tokens[name].start - tokens[name - 1].end() > 2 ||
        m_document.between(tokens[name - 1], tokens[name]).contains(u'\n'))
        return false;
    const QStringView letters =
        QStringView(m_document.text()).mid(tokens[first].start, tokens[last].end() - tokens[first].start);
    const bool strange = (tokens[name].bits & ~LooseBits) == 0 &&
                         (tokens[name].has(Bit::Surname) || isUnknownWord(tokens[name]));
    return !isOneOf(letters, common) && (strange || isSurnameAtEnd(name) || isPlacedSurname(name) ||
                                         (isPlainSurname(name) && name > last + 1));
}

// "r. van e. belde", "j.m. de w.": small initials on both sides of a joining word; "Bos van der K.".
void NameRules::findSmallInitials() {
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const std::size_t letter = endOfJoining(i + 1);
        if (letter > i + 2 && letter < tokens.size() && free(i) && free(letter) && isLetter(tokens[letter]) &&
            tokens[letter].after == u'.' && tokens[letter].adjacent && tokens[i + 1].adjacent &&
            tokens[i].capital == tokens[letter].capital &&
            !tokens[i].has(Bit::Function | Bit::Verb | RoleBits) && tokens[i].has(NameBits | Bit::Proper)) {
            emitSpan(tokens[i].start, tokens[letter].end() + 1, Label::Person, Certainty::Possible, 0.8,
                     u"initials"_s);
            i = letter;
            continue;
        }
        if (!isLetter(tokens[i]) || tokens[i].capital || tokens[i].taken || tokens[i].after != u'.')
            continue;
        std::size_t last = i;
        while (last < i + 4 && last + 1 < tokens.size() && isLetter(tokens[last + 1]) &&
               !tokens[last + 1].capital && tokens[last + 1].after == u'.' &&
               tokens[last + 1].start - tokens[last].end() <= 2)
            ++last;
        const std::size_t name = endOfJoining(last + 1);
        if (name > last + 1 && name < tokens.size() && free(name) && isLetter(tokens[name]) &&
            !tokens[name].capital && tokens[name].after == u'.' && tokens[name].adjacent)
            emitSpan(tokens[i].start, tokens[name].end() + 1, Label::Person, Certainty::Possible, 0.7,
                     u"initials"_s);
        else if (isSmallSurnameBehind(i, last, name))
            emitSpan(tokens[i].start, tokens[joinRight(name)].end(), Label::Person, Certainty::Possible, 0.7,
                     u"initials"_s);
        else if (i == last && i > 0 && tokens[i - 1].has(Bit::Title) && !tokens[i - 1].taken &&
                 tokens[i].start - tokens[i - 1].end() <= 2) // "mw v. en dhr b."
            emitSpan(tokens[i].start, tokens[i].end() + 1, Label::Person, Certainty::Possible, 0.7,
                     u"initials"_s);
        i = last;
    }
}

} // namespace leertafel::anonymity
