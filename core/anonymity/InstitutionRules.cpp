#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr WordList InstitutionEndings = {u"school", u"college", u"lyceum",   u"gymnasium",
                                         u"moskee", u"kerk",    u"praktijk", u"apotheek"};

} // namespace

/// Where "Jan Nieuwenhuizenschool", "Pater van der Geldschool" begins: with whom it is called after.
std::size_t NameRules::startOfGlued(std::size_t last) const {
    const auto& tokens = m_document.tokens();
    std::size_t first = last;
    while (first > 0 && last - first < 4 && tokens[first].adjacent && free(first - 1)) {
        std::size_t before = first - 1;
        while (before > 0 && tokens[before].has(Bit::Joiner) && !tokens[before].capital &&
               tokens[before].adjacent && free(before - 1))
            --before;
        const Token& name = tokens[before];
        if (!name.capital || name.allCaps || name.has(Bit::Function | Bit::Kinship | Bit::School) ||
            !(name.has(NameBits | Bit::Title) || (!name.has(Bit::Word) && !name.opening)))
            break;
        first = before;
    }
    return first;
}

/// Index of the last of one or two words with a capital and nothing more between brackets; 0 for anything
/// else.
std::size_t NameRules::endOfNameInBrackets(std::size_t first) const {
    const auto& tokens = m_document.tokens();
    const auto fits = [&](std::size_t i) {
        return free(i) && tokens[i].capital && !tokens[i].allCaps && tokens[i].length >= 3 &&
               !tokens[i].has(Bit::Allowed | Bit::Function | Bit::Area | Bit::Verb);
    };
    if (!fits(first) || tokens[first].has(Bit::Given))
        return 0;
    if (tokens[first].after == u')')
        return first;
    return fits(first + 1) && tokens[first + 1].adjacent && tokens[first + 1].after == u')' ? first + 1 : 0;
}

void NameRules::findInstitutions() {
    auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::Word || tokens[i].taken)
            continue;
        const Token& token = tokens[i];
        // "Beatrixschool", "Vrijzinnig-lyceum": the kind of institution is the end of the word itself.
        const bool glued =
            token.capital && !token.has(Bit::Word | Bit::Allowed | Bit::School) &&
            endsWithAny(m_document.textOf(token), InstitutionEndings, std::size(InstitutionEndings), 3) &&
            !(token.opening && isCompound(token, 1));
        if (glued) {
            const bool saint = i > 0 && m_document.between(tokens[i - 1], token) == u". " &&
                               m_document.textOf(tokens[i - 1]) == u"St";
            emitSpan(saint ? tokens[i - 1].start : tokens[startOfGlued(i)].start, token.end(),
                     Label::Institution, Certainty::Possible, 0.85, u"institution"_s);
            continue;
        }
        // "Vechtstede College", "Sint Bonifatius College": the names stand before the word.
        if (token.has(Bit::School) && token.capital && !token.opening && i > 0) {
            std::size_t start = i;
            while (start > 0 && i - start < 4 && (tokens[start].adjacent || tokens[start].before == u'-') &&
                   free(start - 1) && tokens[start - 1].capital && !tokens[start - 1].has(Bit::School) &&
                   (!tokens[start - 1].has(Bit::Function | Bit::Title | Bit::Kinship) ||
                    (tokens[start - 1].has(Bit::Kinship) && i - start > 0 && !tokens[start - 1].opening)) &&
                   !(tokens[start - 1].opening && tokens[start - 1].has(Bit::Word)))
                --start;
            // "Christelijk Gymnasium", "Trajectum College": of these there is one in the city
            static constexpr WordList rare = {u"college", u"gymnasium", u"lyceum"};
            if (start < i && (!(start + 1 == i && tokens[start].has(Bit::Allowed)) ||
                              isOneOf(m_document.textOf(token), rare))) {
                // "Openbare Daltonschool Rijnsweerd"
                std::size_t last = i;
                while (last + 1 < tokens.size() && last < i + 3 && tokens[last + 1].adjacent &&
                       free(last + 1) && tokens[last + 1].capital && !tokens[last + 1].allCaps &&
                       !tokens[last + 1].has(Bit::Function))
                    ++last;
                emitSpan(tokens[start].start, tokens[last].end(), Label::Institution, Certainty::Possible,
                         0.9, u"institution"_s);
                i = last;
                continue;
            }
        }
        // "piet heinschool": in small letters
        if (isSmallSchool(i))
            continue;
        // A capital article inside the sentence: "naar De Regenboog". Behind a generic word the article may
        // be small: "basisschool de Regenboog".
        static constexpr WordList articles = {u"de", u"het", u"'t", u"t",    u"den", u"la", u"le",
                                              u"el", u"al",  u"st", u"sint", u"van", u"aan"};
        static constexpr WordList joining = {u"van", u"aan"};
        const auto isArticle = [&](std::size_t k) { return isOneOf(m_document.textOf(tokens[k]), articles); };
        static constexpr WordList generics = {u"school",    u"praktijk", u"club",   u"vereniging",
                                              u"opvang",    u"apotheek", u"winkel", u"moskee",
                                              u"boerderij", u"studio",   u"zaak",   u"salon"};
        const bool generic = token.has(Bit::School) ||
                             ((!token.capital || token.opening) && !token.has(Bit::Allowed) &&
                              endsWithAny(m_document.textOf(token), generics, std::size(generics), 2));
        std::size_t next = i;
        if (generic) {
            next = i + 1;
            if (next >= tokens.size())
                break;
            const QStringView gap = m_document.between(token, tokens[next]);
            const bool apposition = gap == u", " || gap == u" (";
            if (!apposition && gap != u" " && gap != u" '" && gap != u" \"" && gap != u": ")
                continue;
            // "de kerk, de overbuurman": a list, unless the word hardly stands alone.
            if (gap == u", " && isArticle(next) && !tokens[next].capital && next + 1 < tokens.size() &&
                !tokens[next + 1].capital && !isSchoolForSure(i))
                continue;
            // "op school (Prinses Irene)"
            if (const std::size_t end = gap == u" (" ? endOfNameInBrackets(next) : 0; end > 0) {
                emitSpan(tokens[next].start, tokens[end].end(), Label::Institution, Certainty::Possible, 0.7,
                         u"institution"_s);
                i = end;
                continue;
            }
            if (apposition && !isArticle(next) && (gap != u", " || token.capital || !isTradeName(next)))
                continue;
        }
        // "op de Regenboog": a plain word with a capital where somebody is or goes
        if (!generic && isWhereSomebodyGoes(i)) {
            emitSpan(token.start, token.end(), Label::Institution, Certainty::Possible, 0.55,
                     u"institution"_s);
            continue;
        }
        std::size_t core = next;
        const bool article = core < tokens.size() && isArticle(core);
        const bool shouted = article && tokens[core].allCaps;
        if (!generic && article && isOneOf(m_document.textOf(tokens[core]), joining))
            continue; // "Van Ommeren": a person
        const bool capitalArticle = article && tokens[core].capital && !tokens[core].opening && !shouted;
        if (!generic && !capitalArticle)
            continue;
        if (article) {
            ++core;
            if (core < tokens.size() && isArticle(core) && tokens[core].adjacent)
                ++core;
        }
        if (generic && next > i) {
            if (const std::size_t end = endOfSmallInstitution(i, next); end > i) {
                const bool elided = tokens[next].length == 1 && tokens[next].before == u'\'';
                emitSpan(tokens[next].start - (elided ? 1 : 0), tokens[end].end(), Label::Institution,
                         Certainty::Possible, 0.6, u"institution"_s);
                i = end;
                continue;
            }
        }
        // A brand that is allowed elsewhere names a school here: "peuterspeelzaal Dikkie Dik".
        const bool listed = generic && next == core && core < tokens.size() &&
                            tokens[core].has(Bit::Allowed) && !tokens[core].allCaps && isSchoolForSure(i);
        if (core >= tokens.size() || tokens[core].kind != Token::Kind::Word ||
            (tokens[core].taken && !listed) || !tokens[core].capital ||
            (article && !tokens[core].adjacent && tokens[core].before != u'-'))
            continue;
        const Token& name = tokens[core];
        const bool followed =
            core + 1 < tokens.size() && tokens[core + 1].capital && tokens[core + 1].adjacent;
        // "basisschool Op de Groene Alm", "jongerencentrum De Kom": any word, where more of the name follows.
        const bool behind = core + 1 < tokens.size() && !tokens[core + 1].taken &&
                            (m_document.between(name, tokens[core + 1]) == u" " ||
                             m_document.between(name, tokens[core + 1]) == u" & ");
        const bool joinsOn = behind && tokens[core + 1].has(Bit::Joiner) && core + 2 < tokens.size() &&
                             tokens[core + 2].capital && tokens[core + 2].adjacent;
        const bool openingWord =
            generic && !name.opening && (!token.capital || !article) &&
            ((!article && token.capital && !token.opening && !name.allCaps && !token.allCaps) ||
             (article && name.has(Bit::Function)) || (behind && (tokens[core + 1].capital || joinsOn)));
        if ((name.has(Bit::Title | Bit::Kinship | Bit::Function) && !openingWord) ||
            (name.has(Bit::School) && !(generic && followed)) || (name.allCaps && name.has(Bit::Allowed)))
            continue;
        if (!generic && (name.has(Bit::Given) && !name.has(Bit::Word)))
            continue; // "De Vries", "El Amrani": a person
        if (!generic && name.has(Bit::Area | Bit::Allowed | Bit::Surname | Bit::Place))
            continue;
        // "hotel Jaarbeurs Inn"
        static constexpr WordList houses = {u"hotel",  u"restaurant", u"café",     u"camping", u"eethuis",
                                            u"winkel", u"toko",       u"kapsalon", u"garage",  u"snackbar"};
        const bool house = followed && isOneOf(m_document.textOf(token), houses);
        if (generic && !article && !listed && !house && name.has(Bit::Allowed) && !name.has(Bit::Area))
            continue;
        if (generic && article && !tokens[core - 1].capital && name.has(Bit::Allowed))
            continue;
        static constexpr WordList standing = {u"aan", u"op", u"bij", u"van"};
        std::size_t last = core;
        while (last + 1 < tokens.size() && last < core + 4) {
            const Token& more = tokens[last + 1];
            const QStringView gap = m_document.between(tokens[last], more);
            if ((more.taken && !(listed && more.has(Bit::Allowed))) || more.kind != Token::Kind::Word)
                break;
            if (more.capital && (gap == u" " || gap == u"-" || gap == u" & ")) {
                ++last;
                continue;
            }
            if (more.has(Bit::Area) && tokens[core].has(Bit::Area) && gap == u" " && !more.capital) {
                ++last; // "praktijk Oog in Al"
                continue;
            }
            const bool bridge = more.has(Bit::Joiner) && gap == u" " && last + 2 < tokens.size() &&
                                tokens[last + 2].capital && tokens[last + 2].adjacent &&
                                !tokens[last + 2].taken && !tokens[last + 2].has(Bit::Area) &&
                                m_document.textOf(more) != u"in" && m_document.textOf(more) != u"uit";
            // "basisschool Wijzer aan de Vecht"
            const bool longBridge = generic && more.has(Bit::Joiner) && gap == u" " &&
                                    last + 3 < tokens.size() && tokens[last + 2].adjacent &&
                                    isArticle(last + 2) && free(last + 3) && tokens[last + 3].capital &&
                                    tokens[last + 3].adjacent && isOneOf(m_document.textOf(more), standing);
            if (!bridge && !longBridge)
                break;
            last += bridge ? 2 : 3;
        }
        const std::size_t first = article && (tokens[next].capital || generic) ? next : core;
        const bool elided = tokens[first].length == 1 && tokens[first].before == u'\'';
        int end = tokens[last].end();
        // "Sporting '70"
        if (last + 1 < tokens.size() && tokens[last + 1].kind == Token::Kind::Number &&
            tokens[last + 1].length <= 4 && generic &&
            m_document.between(tokens[last], tokens[last + 1]) == u" '")
            end = tokens[last + 1].end();
        // "op Academie Tien", "bij Jongerenhuis Lumen": a kind with a capital is part of the name.
        const bool whole = generic && token.capital && !token.opening && !token.allCaps && next == i + 1 &&
                           tokens[next].adjacent && !tokens[i - 1].capital;
        emitSpan(whole ? token.start : tokens[first].start - (elided ? 1 : 0), end, Label::Institution,
                 Certainty::Possible, generic ? 0.9 : 0.75, u"institution"_s);
        i = last;
    }
}

} // namespace leertafel::anonymity
