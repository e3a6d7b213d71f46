#include "core/anonymity/AgePhrases.h"
#include "core/anonymity/AgeValues.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Regex.h"
#include "core/anonymity/Shape.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// Behind "moeder van" a small number counts her children.
const QString Parent = uR"(^(?:pleeg|stief)?(?:moeder|vader|ouders?|mama|papa)(?!\p{L}))"_s;

} // namespace

void findBareAges(const QString& text, const Signs& signs, const Shape& shape, QList<Finding>& findings) {
    // "Lisa (8)", "zoon (8 en 10)", "[kind 1] (8)", "(8 jr, groep 4)"
    static const QRegularExpression bracketed = compiled(
        u"(?:\\p{Lu}[\\p{L}'\\-]{1,30}(?<!en)(?<!s)|\\]|(?<!\\p{L})(?=[^(]{1,40}\\()(?i:kind \\d|\\d ?k\\.?|ik|hij|zij|ze|"_s +
        personWord() + u")) ?\\((?:bijna |net |nu |[mvjMVJ][,/]? ?)?"_s + ageList(anyAge(), 4) +
        u"(?= ?(?:jr\\.?|jaar|j\\.?|y)?(?:[,;/)]| (?!havo|vwo|vmbo|mavo|gymnasium|keer|x\\)|van|uur|euro|dagen|weken|maanden|min|kilo|cm|kg|september)\\p{L}))"_s);
    // "Lisa, 8," and "zoon, 8 jaar"
    static const QRegularExpression apposition = compiled(
        u"(?:\\p{Lu}[\\p{Ll}'\\-]{1,30}|\\]|(?<!\\p{L})(?=\\p{L}{2,40}, )(?i:"_s + personWord() +
        u")), (?:bijna |net |ruim |pas |amper |krap |hooguit |nog geen |nu |inmiddels |intussen |toen |straks |binnenkort |alweer )?"_s +
        ageList(anyAge(), 3) +
        u"(?= ?(?:jr\\.?|jaar|j\\.?|nu|toen)?(?:,|\\.(?:\\s|$)|[;!?)\\n]|$)| en (?:\\p{Lu}|\\[))(?!,\\d)"_s);
    // "dochter van 8", "een jongen van negen", "kinderen van 3 en 5"
    static const QRegularExpression ofAge =
        compiled(u"(?<!\\p{L})(?=\\p{L}{2,40}(?: \\p{Lu}|,? v))(?i:"_s + personWord() +
                 u")(?: \\p{Lu}[\\p{L}\\-]{1,30})?,? (?:van|v\\.?) "_s + soonWords() + ageList(anyAge(), 4) +
                 notUnit() + u"(?:"_s + closedAge() + u"|"_s + noPlural() + u")"_s);
    static const QRegularExpression being =
        compiled(somebodyWords() + u" (?:is|was|werd|wordt|word|zijn|waren|worden|ben|bent) "_s +
                 soonWords() + ageList(anyAge(), 4) + notUnit() + closedAge());
    static const QRegularExpression beingInWords = compiled(
        somebodyWords() + u" (?:is|was|werd|wordt|word|ben|bent) "_s + soonWords() + u"((?:"_s +
        halfPattern() +
        u"|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig)|"_s +
        u"zes|zeven|acht|negen|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig)"_s +
        u")(?!\\p{L})"_s + notUnit() + noPlural());
    // "hij is al 18." but "zij is al 8 jaar weg"
    static const QRegularExpression already = compiled(
        somebodyWords() +
        u" (?:is|was|ben|zijn) (?:al |nu al |al bijna |ook al |toch al |toch |toch pas |toch nog )("_s +
        anyAge() +
        u")(?= ?(?:[.,;:!?)\\n\"]|$| hoor| en (?:woont|werkt|zit|gaat|wil|heeft|moet|mag|kan|doet|slaapt|nog|dus)| jaar ?(?:[.,;:!?)\\n]|$)))"_s);
    static const QRegularExpression gapped =
        compiled(u"(?:(?<=[.,;:] )|(?<= en )|(?<=\\n)|^)(?i:is|was|werd|wordt|word|ben) "_s + soonWords() +
                 u"("_s + anyAge() + u")"_s + notUnit() + closedAge());
    static const QRegularExpression clause =
        compiled(u"(?<!\\p{L})(?:[Tt]oen|[Ss]inds|[Oo]mdat|[Aa]ls|[Vv]oordat|[Nn]adat|[Tt]ot|[Dd]at|[Oo]f|["
                 u"Ww]ant|[Zz]odra|[Tt]otdat|[Zz]olang|[Ww]anneer|[Tt]erwijl|[Vv]oor) "
                 u"(?:hij|zij|ze|ie|ik|je|u|(?:mijn|zijn|haar|de|het|m'n|mn) "_s +
                 personWord() + u"|\\p{Lu}\\p{Ll}{1,30}|\\[[^\\[\\]\\n]{1,40}\\]) "_s + soonWords() + u"("_s +
                 anyAge() + u")(?= (?:was|is|werd|wordt|ben|bent|jaar))"_s);
    static const QRegularExpression called = compiled(
        u"(?<!\\p{L})(?:leeftijd(?:en)?|lft\\.?|lftd\\.?|oud(?=:))(?: (?:van|kinderen|kind|jongen|meisje|moeder|vader|cliënt|jeugdige|is)){0,2} ?[:=]? {0,2}"_s +
            ageList(anyAge(), 4) + notUnit(),
        true);
    // "op zijn 15e", "sinds haar zesde", "haar 9e verjaardag"
    static const QRegularExpression ordinal = compiled(
        u"(?<!\\p{L})(?:op|rond|vanaf|tot|sinds|voor|na|vóór) (?:zijn|haar|hun|mijn|je|de leeftijd van|z'n|d'r|zn|mn|m'n) ("_s +
            anyAge() +
            u"(?:de|ste|e)?|derde(?= ?(?:[.,;!?)\\n]|$)))(?: jaar)?(?: (?:verjaardag|levensjaar|jaar))?(?![\\p{L}\\p{N}])(?! (?:keer|kind|relatie|huis|school|baan|man|vrouw|gesprek|dag|week|poging|klas|zus|broer|vriend|plek|plaats|verdieping|jas|fiets|verhaal|gezin|adres|baby|moeder|vader|oma|opa|juf|meester|werk(?!t|en|te)|tas|telefoon|kamer|plan|hulp|verzoek|bezoek|brief|auto|oog|been|arm|hand|voet))"_s,
        true);
    static const QRegularExpression birthday =
        compiled(u"(?<![\\p{L}\\p{N}])("_s + anyAge() + u"(?:de|ste|e)) (?:verjaardag|levensjaar)"_s);
    // "meisje 14", "de jongste 6," and "nu 9" where nothing but the number follows
    static const QRegularExpression beside = compiled(
        u"(?<!\\p{L})(?=\\p{L}{2,40}(?: zelf| nu| dus)?(?: |=|: )(?:bijna |net |pas )?\\d)(?i:"_s +
        personWord() +
        u"|nu)(?: zelf| nu| dus)?(?: |(?i:(?<!kinderen)(?<!kids)(?<!jongens)(?<!meisjes))(?:=|: ))(?:bijna |net |pas )?"_s +
        ageList(u"\\d{1,2}(?![.,]\\d)"_s, 4) +
        u"(?= ?(?:jr\\.?|j\\.?|jaar)? ?(?:[,;.!)\\n]|$| en (?:dochter|zoon|jongen|meisje|de)))(?![.,:]\\d)"_s);
    // "morgen wordt hij 4", "14 is hij nu", "is 15, bijna 16", "[kind 1] van 9", "m 15"
    static const QRegularExpression turned =
        compiled(u"(?<!\\p{L})(?i:is|was|werd|wordt|word) (?:hij|zij|ze|ik|je|'?ie) "_s + soonWords() +
                 u"("_s + anyAge() + u")"_s + notUnit() + closedAge());
    static const QRegularExpression first =
        compiled(u"(?<![\\p{L}\\p{N}.,])("_s + anyAge() +
                     u") (?:is|was|werd|wordt|word) (?:hij|zij|ze|ik|ie)(?!\\p{L})"_s,
                 true);
    static const QRegularExpression placeholder =
        compiled(u"\\] van "_s + soonWords() + ageList(anyAge(), 2) + notUnit() + closedAge());
    // What must stand in the text for the pattern to have a chance; looking for it is far cheaper.
    static const QRegularExpression verbThenNumber =
        compiled(u" (?:is|was|werd|wordt|word|zijn|waren|worden|ben|bent) "_s + soonWords() + anyAge());
    static const QRegularExpression verbThenWho =
        compiled(u"(?<!\\p{L})(?i:is|was|werd|wordt|word) (?:hij|zij|ze|ik|je|'?ie)(?!\\p{L})"_s, true);
    static const QRegularExpression ofNumber = compiled(u" (?:van|v\\.?) "_s + soonWords() + anyAge());
    static const QRegularExpression besideNumber = compiled(
        uR"((?<=\p{L})(?: |=|: )(?:bijna |net |pas )?\d{1,2}(?![.,]\d)(?= ?(?:jr\.?|j\.?|jaar)? ?(?:[,;.!)\n/]|$| en| of| &)))"_s);
    struct Rule {
        const QRegularExpression* pattern;
        QLatin1StringView sign;
        bool figures;
        const QRegularExpression* gate = nullptr;
    };
    const std::array rules = {Rule{&bracketed, "("_L1, false},
                              Rule{&apposition, ", "_L1, false},
                              Rule{&ofAge, " v"_L1, false, &ofNumber},
                              Rule{&being, " "_L1, false, &verbThenNumber},
                              Rule{&beingInWords, " "_L1, false, &verbThenNumber},
                              Rule{&already, " al "_L1, false},
                              Rule{&gapped, " "_L1, true},
                              Rule{&clause, " "_L1, false},
                              Rule{&called, "eeftijd"_L1, false},
                              Rule{&called, "ft"_L1, false},
                              Rule{&ordinal, " "_L1, false},
                              Rule{&birthday, "jaar"_L1, false},
                              Rule{&beside, " "_L1, true, &besideNumber},
                              Rule{&turned, " "_L1, false, &verbThenWho},
                              Rule{&first, " "_L1, false, &verbThenWho},
                              Rule{&placeholder, "] van "_L1, false}};
    // What stands beside the number itself.
    const std::array possible = {
        Beside{&already, "al 0|toch 0|pas 0|nog 0|bijna 0"_L1},
        Beside{&clause, "0 was|0 is|0 werd|0 wordt|0 ben|0 jaar"_L1},
        Beside{&ordinal, "zijn 0|haar 0|hun 0|mijn 0|je 0|van 0|z'n 0|d'r 0|zn 0|mn 0|m'n 0"_L1},
        Beside{
            &apposition,
            ", 0|bijna 0|net 0|ruim 0|pas 0|amper 0|krap 0|hooguit 0|geen 0|nu 0|inmiddels 0|intussen 0|toen 0|straks 0|binnenkort 0|alweer 0"_L1},
        Beside{&bracketed, "(0|(bijna 0|(net 0|(nu 0|(m|(v|(j"_L1}};
    // Rules behind the same gate stand together.
    const QRegularExpression* asked = nullptr;
    bool open = true;
    const auto opens = [&](const QRegularExpression* gate) {
        if (gate != nullptr && std::exchange(asked, gate) != gate)
            open = occurs(*gate, text);
        return gate == nullptr || open;
    };
    const QRegularExpression* ran = nullptr; // the last one: the signs of a pattern stand together
    for (const Rule& rule : rules) {
        if (rule.pattern == ran || (rule.figures && !shape.hasFigure()) || !signs.have(rule.sign) ||
            !isPossible(rule.pattern, possible, shape) || !opens(rule.gate))
            continue;
        const QRegularExpression* pattern = rule.pattern;
        ran = pattern;
        each(*pattern, text, [&](const QRegularExpressionMatch& m) {
            // "zij zijn 10 jaar getrouwd"
            const qsizetype end = m.capturedEnd();
            if (QStringView(text).mid(end).startsWith(u" jaar") && isSpanAfter(text, end + 5))
                return;
            // "ouders (2)" counts them, "kinderen (3 en 5)" does not.
            static const QRegularExpression several(uR"((?:(?<!jong)en|s) \(\d{1,2}$)"_s);
            if (pattern == &bracketed && m.lastCapturedIndex() == 1 && text[m.capturedEnd()] == u')' &&
                several.match(m.captured()).hasMatch())
                return;
            for (int group = 1; group <= m.lastCapturedIndex(); ++group) {
                const QStringView value = m.capturedView(group);
                if (value.isEmpty() || value.compare(u"een", Qt::CaseInsensitive) == 0)
                    continue;
                constexpr double YoungestParent = 13;
                static const QRegularExpression parent(Parent, QRegularExpression::CaseInsensitiveOption);
                if (pattern == &ofAge && ageValue(value) < YoungestParent &&
                    parent.match(m.captured()).hasMatch())
                    continue;
                addAge(findings, value, m.capturedStart(group));
            }
        });
    }
}

} // namespace leertafel::anonymity
