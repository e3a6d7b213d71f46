#include "core/anonymity/Lexicon.h"
#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

#include <QStringList>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

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
        // "Aanwezig: L. Stuifzand, Pien": a plain word too
        const bool listed = near && tokens[next].length >= 4 &&
                            (tokens[next].after == u',' || tokens[next].after == 0) &&
                            !tokens[next].has(Bit::Function | Bit::Verb | Bit::Allowed | Bit::Area);
        const bool surname = near && free(next) && tokens[next].capital && isSurnameLike(next) &&
                             (!tokens[next].has(Bit::Word) || tokens[next].has(NameBits) || listed);
        if (surname) {
            const std::size_t end = joinRight(next);
            emitName(i, end, Certainty::Certain, 0.95, u"initials"_s);
            i = end;
            continue;
        }
        static const QStringList leading = {
            u"en"_s,  u"met"_s,  u"van"_s,    u"voor"_s,  u"bij"_s,  u"door"_s, u"aan"_s,   u"dat"_s, u"of"_s,
            u"als"_s, u"naar"_s, u"tussen"_s, u"gezin"_s, u"rond"_s, u"over"_s, u"casus"_s, u"heet"_s};
        const bool behind = i > 0 && tokens[i].start - tokens[i - 1].end() <= 2 && !tokens[i].opening &&
                            (tokens[i - 1].has(Bit::Title | Bit::Kinship) ||
                             leading.contains(m_document.textOf(tokens[i - 1]).toString().toLower()));
        // "Cliënt: B., 15 jr"
        static constexpr std::u16string_view named[] = {u"cliënt",   u"client", u"hulpverlener", u"werker",
                                                        u"betreft",  u"naam",   u"begeleider",   u"inbrenger",
                                                        u"jeugdige", u"casus"};
        const bool headed = i > 0 && tokens[i - 1].after == u':' &&
                            tokens[i].start - tokens[i - 1].end() == 2 &&
                            (tokens[i - 1].has(Bit::Kinship | Bit::Title) ||
                             isOneOf(m_document.textOf(tokens[i - 1]), named));
        const bool speaking = tokens[i].opening && last + 1 < tokens.size() &&
                              tokens[last + 1].has(Bit::Verb) &&
                              tokens[last + 1].start - tokens[last].end() == 2;
        // "Dank je wel, G." at the end
        const char16_t behindStop = qsizetype(tokens[last].end()) + 1 < m_document.text().size()
                                        ? m_document.text()[tokens[last].end() + 1].unicode()
                                        : u'\0';
        const bool signing = i > 0 && (behindStop == 0 || behindStop == u'\n') &&
                             (m_document.between(tokens[i - 1], tokens[i]).contains(u',') ||
                              m_document.between(tokens[i - 1], tokens[i]).contains(u'\n'));
        // "D., een meisje van tien"
        static constexpr std::u16string_view introducing[] = {
            u"een", u"de", u"mijn", u"onze", u"haar", u"jongen", u"meisje", u"moeder", u"vader"};
        const bool introduced = tokens[i].opening && last + 1 < tokens.size() &&
                                m_document.between(tokens[last], tokens[last + 1]) == u"., " &&
                                isOneOf(m_document.textOf(tokens[last + 1]), introducing);
        const bool known = behind || headed || speaking || signing || introduced;
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

/// Whether the sentence goes on behind `i` as it does behind somebody: a verb, a comma, an end.
bool NameRules::goesOn(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    return !tokens[i].has(Bit::Verb | Bit::Function) &&
           (i + 1 >= tokens.size() || !tokens[i + 1].adjacent || tokens[i + 1].has(Bit::Verb));
}

/// "haar zoontje storm hoest": a word that is a name as well right behind somebody of the family.
bool NameRules::isOfFamily(std::size_t role, std::size_t name) const {
    static constexpr std::u16string_view family[] = {
        u"zoon",  u"zoontje", u"dochter", u"dochtertje", u"broer", u"broertje", u"zus",
        u"zusje", u"oma",     u"opa",     u"tante",      u"oom",   u"neefje",   u"nichtje"};
    const auto& tokens = m_document.tokens();
    return name == role + 1 && tokens[name].adjacent && tokens[name].has(Bit::Namelike) &&
           !tokens[name].has(Bit::Verb | Bit::Function) && isOneOf(m_document.textOf(tokens[role]), family);
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
        // "opa in Paramaribo", "familie uit Nador": a preposition, unless "den" or "'t" follows.
        static constexpr std::u16string_view prepositions[] = {u"in", u"uit",  u"op",  u"aan",   u"bij",
                                                               u"te", u"voor", u"tot", u"onder", u"en"};
        static constexpr std::u16string_view articles[] = {u"den", u"t", u"'t", u"der"};
        if (next > i + 1 && isOneOf(m_document.textOf(tokens[i + 1]), prepositions) &&
            !tokens[i + 1].capital && !(next > i + 2 && isOneOf(m_document.textOf(tokens[i + 2]), articles)))
            continue;
        const Token& token = tokens[next];
        static constexpr std::u16string_view plainArticles[] = {u"de", u"het"}; // "het kind van de buren"
        const bool joined = next > i + 1;
        const bool plainWord = token.has(Bit::Word);
        bool name = false;
        if (token.capital) {
            name =
                token.has(NameBits) || (!plainWord && !token.has(Bit::Allowed | RoleBits) && !token.allCaps);
            // "ome Co": behind these even a small word is a name.
            static constexpr std::u16string_view relatives[] = {u"oom", u"ome",  u"tante", u"opa",
                                                                u"oma", u"neef", u"nicht"};
            const bool related = !loose && !joined && gap == u" " && !token.opening && !token.allCaps &&
                                 isOneOf(m_document.textOf(tokens[i]), relatives);
            name = name || related;
            if ((token.has(Bit::Function | Bit::Area) && !related) ||
                (token.has(Bit::Allowed) && !token.has(NameBits)))
                name = false;
            // "meneer Van Houten", "gastgezin Ter Haar"
            const bool capitalJoiner = joined && (title || (!tokens[i].capital && !tokens[i + 1].opening)) &&
                                       tokens[i + 1].capital && !tokens[i + 1].allCaps;
            name = name || (capitalJoiner && !token.has(Bit::Allowed) && !token.allCaps);
            if (joined && !capitalJoiner && plainWord && !token.has(Bit::Surname))
                name = false;
            // "haar vriend (Wolf) sloeg", "zijn broer, Storm, belde"
            const bool apposed = loose && role && (gap == u" (" || !tokens[i].opening) && !token.allCaps &&
                                 (gap == u", " ? token.after == u',' : token.after == u')') &&
                                 !token.has(Bit::Function | Bit::Area | Bit::Allowed | RoleBits | Bit::Verb);
            name = name || apposed;
            if ((loose && plainWord && !apposed) || (token.allCaps && token.has(Bit::Allowed)))
                name = false;
            // "haar dochter Lente": a capital inside the sentence behind a family word, whatever the word.
            const bool inside = !loose && !joined && (gap == u" " || (title && gap == u". ")) &&
                                !token.opening && !token.allCaps;
            // "haar zoon Jun (11)", though it is a month as well
            const bool aged = inside && role && next + 1 < tokens.size() &&
                              tokens[next + 1].kind == Token::Kind::Number &&
                              m_document.between(token, tokens[next + 1]) == u" (";
            name = name || aged ||
                   (inside && !token.has(Bit::Function | Bit::Area | Bit::Allowed | RoleBits | Bit::Verb) &&
                    !tokens[i].allCaps);
        } else if (!loose && !token.has(Bit::Function | Bit::Verb | Bit::Allowed | RoleBits)) {
            const bool known = token.has(NameBits);
            // "de heer" and "mw" nearly always bring a name; behind "kind" or "partner" seldom.
            if (title && !joined)
                name = known || (!plainWord && token.bits == 0 && !isCompound(token, 1));
            else if (joined)
                name = token.has(Bit::Surname) &&
                       (title || !plainWord ||
                        (next > i + 2 && !isOneOf(m_document.textOf(tokens[next - 1]), plainArticles)) ||
                        (next == i + 2 && next + 1 < tokens.size() && tokens[next + 1].adjacent &&
                         tokens[next + 1].has(Bit::Verb)));
            else
                name = role &&
                       ((known && token.has(Bit::Given)) ||
                        (token.bits == 0 && token.adjacent && tokens[i].length > 2 && isUnknownWord(token)));
            if (plainWord && !token.has(Bit::Sure) && !joined)
                name = token.has(NameBits) &&
                       (title ? token.length >= 4 || goesOn(next)
                              : token.has(Bit::Given) && (goesOn(next) || isOfFamily(i, next)));
        }
        if (!name)
            continue;
        // A joining word belongs to a surname only: "mevrouw van Dijk", not "de zoon van Fatima".
        std::size_t first = next;
        if (joined && (title || (tokens[i + 1].capital && !tokens[i + 1].allCaps)))
            first = i + 1;
        else if (joined)
            // "huisarts van Leeuwen", but "de zoon van Fatima"
            first = token.has(Bit::Surname) && !token.has(Bit::Given | Bit::Place) ? i + 1 : joinLeft(next);
        const std::size_t last = joinRight(next);
        emitName(first, last, title && token.capital ? Certainty::Certain : Certainty::Possible,
                 title ? 0.95 : 0.9, title ? u"afterTitle"_s : u"afterKinship"_s);
        i = last;
    }
}

// "hij heet Tijn", "roepnaam: Bubba", 'bijgenaamd "Beer"': whatever the word.
void NameRules::findCalled() {
    static constexpr std::u16string_view naming[] = {u"heet",    u"heette",   u"heten",      u"geheten",
                                                     u"genaamd", u"naam",     u"roepnaam",   u"bijgenaamd",
                                                     u"bijnaam", u"voornaam", u"achternaam", u"meisjesnaam",
                                                     u"noemen",  u"noemt",    u"alias"};
    static constexpr std::u16string_view between[] = {u"is", u"haar",      u"hem", u"zich", u"was",
                                                      u"nu", u"eigenlijk", u"hij", u"zij",  u"ze"};
    // "wordt Beertje genoemd", "die ze Prins noemen"
    static constexpr std::u16string_view behind[] = {u"genoemd", u"genaamd", u"noemen"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (free(i) && token.capital && !token.opening && !token.allCaps && token.length >= 3 &&
            token.length <= 8 && !token.has(Bit::Function | Bit::Allowed | Bit::Area | Bit::Place) &&
            !tokens[i - 1].capital && !isNamedAfterTask(i) &&
            isOneOf(m_document.textOf(tokens[i + 1]), behind) && tokens[i + 1].adjacent)
            emitName(i, i, Certainty::Possible, 0.7, u"called"_s);
    }
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::Word || !isOneOf(m_document.textOf(tokens[i]), naming))
            continue;
        std::size_t next = i + 1;
        while (next + 1 < tokens.size() && next < i + 3 && tokens[next].adjacent &&
               isOneOf(m_document.textOf(tokens[next]), between))
            ++next;
        if (!free(next) || tokens[next].start - tokens[next - 1].end() > 3)
            continue;
        const QStringView gap = m_document.between(tokens[next - 1], tokens[next]);
        if (gap.contains(u'.') || gap.contains(u',') || gap.contains(u'\n') || gap.contains(u'(') ||
            gap.contains(u'?'))
            continue;
        const Token& token = tokens[next];
        const bool plain = token.has(Bit::Function | Bit::Verb | Bit::Allowed | Bit::Area | RoleBits);
        const bool small = token.has(Bit::Given) || (token.bits == 0 && isUnknownWord(token));
        if (token.length < 2 || (plain && !token.has(Bit::Given)) ||
            (!token.capital && (!small || token.has(Bit::Function))))
            continue;
        if (token.capital && token.allCaps && token.has(Bit::Word | Bit::Allowed))
            continue;
        const std::size_t last = joinRight(next);
        emitName(next, last, Certainty::Possible, 0.8, u"called"_s);
        i = last;
    }
}

// "Hoi Roos,", "groetjes sanne": the name of whom a message is for or from, also in small letters.
void NameRules::findGreeted() {
    static constexpr std::u16string_view opening[] = {
        u"hoi",   u"hey",       u"hi",          u"hallo",       u"beste",       u"dag", u"lieve", u"ha",
        u"hai",   u"yo",        u"goedemorgen", u"goedemiddag", u"goedenavond", u"hee", u"heey",  u"hé",
        u"sorry", u"dankjewel", u"bedankt",     u"thanks",      u"ok",          u"oke", u"dank"};
    static constexpr std::u16string_view hailing[] = {u"hoi", u"hey",  u"hi", u"hallo",
                                                      u"hee", u"heey", u"hai"};
    static constexpr std::u16string_view closing[] = {u"gr",       u"grt", u"grtjs",  u"groet", u"groeten",
                                                      u"groetjes", u"mvg", u"liefs",  u"xx",    u"xxx",
                                                      u"x",        u"kus", u"gegroet"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::Word || tokens[i].length > 12)
            continue;
        const QStringView word = m_document.textOf(tokens[i]);
        const bool opens = tokens[i].opening && isOneOf(word, opening);
        const bool closes = !opens && isOneOf(word, closing);
        const std::size_t next = i + 1;
        if ((!opens && !closes) || !free(next) || tokens[next].start - tokens[i].end() > 4)
            continue;
        const Token& token = tokens[next];
        const QStringView gap = m_document.between(tokens[i], token);
        if (opens ? gap != u" " : gap.contains(u'?') || gap.contains(u'('))
            continue;
        const bool ends = token.after == u'\n' || token.after == 0 || token.after == u',' ||
                          token.after == u'!' || token.after == u'.' || token.after == u';';
        const bool plain = token.has(Bit::Function | Bit::Verb | Bit::Allowed | Bit::Area | RoleBits);
        const bool known = token.has(Bit::Given | Bit::Namelike) && !token.has(Bit::Function | RoleBits);
        const bool unknown = closes && token.bits == 0 && isUnknownWord(token);
        const bool capital = token.capital && !token.allCaps && !token.has(Bit::Word);
        // "hoi roos alles goed?"
        const bool hailed = opens && !ends && token.has(Bit::Namelike) && i + 2 < tokens.size() &&
                            tokens[i + 2].adjacent && !token.has(Bit::Function | Bit::Verb) &&
                            isOneOf(word, hailing);
        if (!hailed && (!ends || (!known && (plain || !(unknown || capital)))))
            continue;
        const std::size_t last = joinRight(next);
        emitName(next, last, Certainty::Possible, 0.8, u"greeted"_s);
        i = last;
    }
}

// "Aanwezig: Vos, De Boer en Roos": a list of people, plain words among them.
void NameRules::findListed() {
    static constexpr std::u16string_view heads[] = {u"aanwezig",
                                                    u"aanwezigen",
                                                    u"afwezig",
                                                    u"afgemeld",
                                                    u"notulist",
                                                    u"notulen",
                                                    u"voorzitter",
                                                    u"deelnemers",
                                                    u"cc",
                                                    u"betrokkenen",
                                                    u"genodigden",
                                                    u"leden",
                                                    u"collega's",
                                                    u"begeleiders",
                                                    u"betreft",
                                                    u"inbrenger",
                                                    u"gespreksleider",
                                                    u"begeleider",
                                                    u"indiener",
                                                    u"aanmelder",
                                                    u"regisseur",
                                                    u"contactpersoon",
                                                    u"actiehouder",
                                                    u"door",
                                                    u"aan",
                                                    u"van",
                                                    u"onderwerp",
                                                    u"hulpverlener",
                                                    u"aanmelding",
                                                    u"voorz",
                                                    u"aanw",
                                                    u"afw",
                                                    u"actie",
                                                    u"wie",
                                                    u"gebeld",
                                                    u"gesproken",
                                                    u"trekker",
                                                    u"met",
                                                    u"inbreng",
                                                    u"bij",
                                                    u"doet",
                                                    u"verslag"};
    const auto& tokens = m_document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].after != u':' ||
            (!isOneOf(m_document.textOf(tokens[i]), heads) && !tokens[i].has(Bit::Kinship)))
            continue;
        constexpr std::size_t Longest = 40;
        for (std::size_t k = i + 1; k < tokens.size() && k < i + Longest; ++k) {
            if (m_document.between(tokens[k - 1], tokens[k]).contains(u'\n') && k > i + 1)
                break;
            const Token& token = tokens[k];
            const bool parts = k == i + 1 || !token.adjacent || m_document.textOf(tokens[k - 1]) == u"en";
            const bool small =
                !token.capital && token.has(Bit::Given | Bit::Namelike) && !token.has(Bit::Verb);
            if (!parts || !free(k) || (!token.capital && !small) || token.allCaps || !token.has(Bit::Word) ||
                !token.has(NameBits) ||
                token.has(Bit::Function | Bit::Allowed | Bit::Area | Bit::Title | Bit::Kinship | Bit::School))
                continue;
            emitName(k, joinRight(k), Certainty::Possible, 0.8, u"knownName"_s);
        }
    }
}

} // namespace leertafel::anonymity
