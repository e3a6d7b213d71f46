#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

/// Whether the word names a side of the town before it: "Houten Zuid".
bool NameRules::isSideOfTown(std::size_t i) const {
    static constexpr WordList sides = {u"noord", u"oost", u"zuid", u"west", u"centrum"};
    return free(i) && m_document.tokens()[i].capital && m_document.tokens()[i].adjacent &&
           isOneOf(m_document.textOf(m_document.tokens()[i]), sides);
}

// "woont nu in amersfoort", "uit Khawr": towns outside the city, by the lists or by where they stand.
void NameRules::findPlaces() {
    auto& tokens = m_document.tokens();
    static constexpr WordList towards = {u"in",  u"uit",    u"naar",  u"te",     u"nabij", u"richting",
                                         u"bij", u"vanuit", u"regio", u"tussen", u"via"};
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!free(i))
            continue;
        const Token& token = tokens[i];
        const QStringView before = i > 0 && token.adjacent ? m_document.textOf(tokens[i - 1]) : QStringView();
        const bool directed = isOneOf(before, towards);
        if (!token.capital) {
            static constexpr WordList inOrFrom = {u"in", u"uit"};
            // "vast in teylingereind, zitting": no word at all, and nothing behind it
            const bool strange = token.length >= 7 && token.after != u' ' && token.after != u'-' &&
                                 isOneOf(before, inOrFrom) && isStrange(i);
            if (strange) {
                emitSpan(token.start, token.end(), Label::Location, Certainty::Possible, 0.5, u"place"_s);
                continue;
            }
            if (!token.has(Bit::Place) || token.has(Bit::Area | Bit::Allowed | Bit::Function | Bit::Verb))
                continue;
            // "ze woont nu in amersfoort"; a plain word only where nothing follows it: "in soest,"
            static constexpr WordList leading = {u"in", u"uit", u"via"};
            const bool ends = token.after != u' ' && token.after != u'-' && isOneOf(before, leading);
            // "naar assen verhuisd", "woont nu in best": who lives or moves does it somewhere.
            static constexpr WordList moving = {
                u"verhuisd", u"verhuist", u"verhuizen",  u"gaan",     u"gegaan", u"geplaatst",
                u"toe",      u"terug",    u"gereden",    u"gebracht", u"wonen",  u"geboren",
                u"wonend",   u"logeren",  u"opgegroeid", u"gevlucht", u"rijden"};
            static constexpr WordList living = {u"woont",   u"woonde",  u"wonen",    u"woon",
                                                u"logeert", u"geboren", u"verhuisd", u"verhuist"};
            bool lives = i + 1 < tokens.size() && tokens[i + 1].adjacent &&
                         isOneOf(m_document.textOf(tokens[i + 1]), moving);
            for (std::size_t back = 2; !lives && back <= 3 && back <= i; ++back)
                lives = isOneOf(m_document.textOf(tokens[i - back]), living);
            static constexpr WordList homeward = {u"in", u"naar", u"uit", u"te"};
            lives = lives && isOneOf(before, homeward);
            // "bij politie woerden"
            static constexpr WordList bodies = {u"politie", u"gemeente", u"station", u"azc"};
            lives = lives || isOneOf(before, bodies);
            // "zit in soest vast": words that hardly stand behind these without an article
            static constexpr WordList sure = {u"soest",  u"ede",       u"woerden",    u"doorn", u"drachten",
                                              u"leiden", u"goes",      u"weert",      u"delft", u"gouda",
                                              u"gent",   u"luik",      u"assen",      u"uden",  u"hoorn",
                                              u"rabat",  u"wassenaar", u"voorschoten"};
            static constexpr WordList within = {u"in", u"uit", u"naar", u"vanuit"};
            lives = lives || (isOneOf(m_document.textOf(token), sure) && isOneOf(before, within));
            constexpr int ShortestAlone = 6;
            const bool alone =
                token.length >= ShortestAlone && !token.has(Bit::Word | Bit::Given | Bit::Surname);
            if ((directed && !isAlike(before, u"bij") && !token.has(Bit::Word)) || ends || alone || lives)
                emitSpan(token.start, token.end(), Label::Location, Certainty::Possible, 0.8, u"place"_s);
            continue;
        }
        const bool known = token.has(Bit::Place) && !token.has(Bit::Area | Bit::Allowed) &&
                           (!token.has(Bit::Function) || (directed && !token.opening)); // "woont in Best"
        const bool alsoName = token.has(Bit::Given) || (token.has(Bit::Surname) && !directed);
        const bool plainWord = token.has(Bit::Word);
        bool place = known && (directed || (!alsoName && !(plainWord && token.opening)));
        // "in Khawr", an unknown capital behind a word of direction; a name would follow "bij" instead.
        static constexpr WordList loose = {u"bij", u"te", u"tussen", u"via"};
        if (!place && directed && !isOneOf(before, loose))
            place = capitalGrade(i) == Grade::Weak && !token.has(Bit::Given | Bit::Allowed | Bit::Area);
        if (!place)
            continue;
        std::size_t last = i;
        while (last + 1 < tokens.size() && tokens[last + 1].before == u'-' && tokens[last + 1].capital &&
               tokens[last + 1].start - tokens[last].end() == 1)
            ++last;
        // "Gezondheidscentrum De Bilt West"
        if (known && isSideOfTown(last + 1))
            ++last;
        // "in Redeemed House": of what no list knows, all capitals belong together.
        while (!known && free(last + 1) && last < i + 3 && tokens[last + 1].adjacent &&
               tokens[last + 1].capital && !tokens[last + 1].has(Bit::Function | RoleBits))
            ++last;
        emitSpan(token.start, tokens[last].end(), Label::Location, Certainty::Possible, known ? 0.85 : 0.5,
                 u"place"_s);
    }
}

} // namespace leertafel::anonymity
