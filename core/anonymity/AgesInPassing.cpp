#include "core/anonymity/AgeValues.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Regex.h"
#include "core/anonymity/Shape.h"

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// What cannot stand behind an age: the rest of a figure, a unit, the end of a band.
const QString End =
    uR"((?![\p{L}\p{N}½]|[.,:\-–/]\d| ?(?:%|euro|uur|keer|x(?!\p{L})|min|maand|mnd|we(?:ek|ken)|dagen|km|kg|cm|tot(?!\p{L})|t/m)| jaar (?:geleden|lang|later|getrouwd|samen|in dienst)))"_s;

} // namespace

void findAgesInPassing(const QString& text, const Signs& signs, const Shape& shape,
                       QList<Finding>& findings) {
    static const QString any =
        u"(?:"_s + halfPattern() + u"|"_s + figurePattern() + u"|"_s + numeralPattern() + u")"_s;
    static const QString one = u"("_s + any + u")"_s + End;
    // "zoon 15 dochter 9", "jongen 13 spijbelt"
    static const QRegularExpression beside = compiled(
        uR"((?<!\p{L})(?:zoon|dochter|jongen|meisje|zus|zusje|broer|broertje|oudste|jongste|vader|moeder|oma|opa) (\d{1,2}))"_s +
            End +
            uR"((?= (?!(?:havo|vwo|vmbo|mavo|euro|man|jaar|jr|of|en|te|tot)(?!\p{L}))(?!(?!\p{Ll}{0,4}ge)\p{Ll}*(?:en|s)(?!\p{L}))\p{Ll}{3,}))"_s,
        true);
    // "ze is 14, hij 17", "hij 17 zij 14"
    static const QRegularExpression pair = compiled(
        u"(?<!\\p{L})(?:is|was|ben|wordt) (?:"_s + any +
            u")(?: jaar)?,? (?:en |maar )?(?:hij|zij|ze|ik|(?-i:\\p{Lu}\\p{Ll}{1,20})) (?:pas |net |al )?"_s +
            one + u"(?= ?(?:[.,;)!\\n]|$))"_s,
        true);
    static const QRegularExpression both =
        compiled(uR"((?<!\p{L})(?:hij|zij|ze) (\d{1,2}) (?:hij|zij|ze) (\d{1,2}))"_s + End, true);
    // "is hij nou 8 of 9?"
    static const QRegularExpression either =
        compiled(u"(?<!\\p{L})(?:is|was|wordt) (?:hij|zij|ze|'?ie) (?:nou |nu |al |toch |eigenlijk )?("_s +
                     any + u") of "_s + one + u"(?= ?\\?)"_s,
                 true);
    // "hij lijkt 12 maar is 16"
    static const QRegularExpression looks =
        compiled(u"(?<!\\p{L})(?:lijkt|leek|oogt|schijnt) (?:wel |net |eerder )?("_s + any +
                     u")(?: jaar)?,? maar (?:hij |zij |ze )?(?:is|was)(?: pas| al| nog)? "_s + one,
                 true);
    // "hij is met zestien de jongste"
    static const QRegularExpression among =
        compiled(u"(?<!\\p{L})(?:is|was) met ("_s + any +
                     u")(?: jaar)? (?:de|het) (?:jongste|oudste|kleinste|grootste)(?!\\p{L})"_s,
                 true);
    // "Emre, die in maart elf wordt"
    static const QRegularExpression turning =
        compiled(u"(?<!\\p{L})(?:die|dat) (?:in|op|over|volgende|deze|komende) (?:\\p{L}{2,10} ){1,2}("_s +
                     any + u") (?:wordt|werd|is)(?!\\p{L})"_s,
                 true);
    // "(wordt elf)", ", elf inmiddels,"
    static const QRegularExpression aside =
        compiled(u"\\((?:wordt|straks|binnenkort|net|pas|nu) "_s + one + u"(?= ?(?:jaar|jr)?[,;)])"_s, true);
    static const QRegularExpression meanwhile = compiled(
        u", ("_s + any +
            u") (?:inmiddels|ondertussen|intussen|nu|(?:denk|geloof|dacht|schat|meen) ik)(?=[,.)\\n]|$)"_s,
        true);
    // "Pas veertien, en al drie keer geschorst."
    static const QRegularExpression only = compiled(
        u"(?:(?:^|[\\n\"]|[.!?] )(?:Pas|Nog geen|Amper|Nog maar|Net)|(?:^|\\n)(?:pas|nog geen|amper|nog maar)) ("_s +
        any + u")(?=[.!\\n]|$|,? (?:en (?:nu|al|toch|dan)|en|maar|die)(?!\\p{L})(?! "_s + any + u"))"_s);
    // "ben 16 trouwens", "hij word 9 zaterdag"
    static const QRegularExpression loosely = compiled(
        u"(?<!\\p{L})(?:ben|(?:hij|zij|ze|ie) (?:word|wordt|werd|is)) (?:bijna |net |al )?"_s + one +
            uR"((?= (?:trouwens|eigenlijk|hoor|ineens|alweer|(?:maan|dins|woens|donder|vrij|zater|zon)dag|overmorgen|straks|binnenkort)(?!\p{L})))"_s,
        true);
    // "die van 4 bijt", "een gastje van twaalf met een mes"
    static const QRegularExpression oneOf = compiled(
        uR"((?<!\p{L})(?:die|kleinste|grootste|vent|gastje|kerel|joch|gozertje|kereltje|meidje|knaap|jong|dametje|heertje|onze) van (?:nog geen |net |bijna |pas |amper )?)"_s +
            one +
            uR"((?= ?(?:[.,;!?)\n]|$)| (?:met|die|is|uit|wil|moet|zit|en|op|aan|in|\p{L}{2,12}t)(?!\p{L})))"_s,
        true);
    // "leeft. 9", "kind m 8"
    static const QRegularExpression field =
        compiled(uR"((?<!\p{L})(?:leeft\.|(?:kind|client|cliënt|jeugdige) \(?[mvjMVJ]) ?:? ?)"_s + one, true);
    // "is ze, nee, zestien", "jarig, 9!", "is geen 18 maar 16", "zoon 1: 7", "twee jaar ouder, dus 12"
    static const QRegularExpression mended =
        compiled(u"(?<!\\p{L})(?:is|was|wordt|jaar|oud|"_s + numeralPattern() +
                     u")(?: hij| zij| ze| ie)?,? (?:of |o |oh |eh )?(?:nee|sorry|correctie),? "_s + one,
                 true);
    static const QRegularExpression celebrated =
        compiled(u"(?<!\\p{L})jarige?(?:,|:| en)? (?:wordt |werd |is )?(?:hij |zij |ze )?"_s + one +
                     u"(?= ?(?:[.,;!?)\\n]|$)| geworden)"_s,
                 true);
    static const QRegularExpression denied =
        compiled(u"(?<!\\p{L})(?:hij|zij|ze|ie|ik) (?:is|was|ben) (?:dus |al |nog )?(?:geen|niet) ("_s + any +
                     u"),? maar "_s + one + u"(?! (?:keer|kinderen|van))"_s,
                 true);
    static const QRegularExpression numbered = compiled(
        uR"((?<!\p{L})(?:zoon|dochter|kind|jongen|meisje|k) ?[1-9] ?[:=] ?(\d{1,2})(?= ?(?:[.,;)\n]|$| jaar| jr)))"_s,
        true);
    static const QRegularExpression older =
        compiled(u"(?<!\\p{L})(?:ouder|jonger), (?:dus|die is|hij is|zij is) (?:nu )?"_s + one, true);
    // "groep 8, 12 jaar", "(12, groep 8)": beside the year of a school
    static const QRegularExpression pupil = compiled(
        uR"((?:(?<!\p{L})(?:groep|gr\.?) ?[1-8](?:, | \(| / )((?:9|1\d)(?= ?(?:jr\.?|jaar|j)?(?:[.,;)\n]|$)))|(?:\(|^|\n)((?:[4-9]|1\d))(?: jr\.?| jaar)?(?:, | / )(?:groep|gr\.?|klas|brugklas)(?!\p{L})))"_s,
        true);
    // "14 en al vader", "16, v, zoekt hulp"
    static const QRegularExpression first =
        compiled(uR"((?:^|\n|[.!?] )(1\d)(?= en (?:al|nu al|zwanger|nog)(?!\p{L})|, [mvMV],))"_s);
    // "Zestien, in september zeventien.", "= 15, in juli 16."
    static const QRegularExpression thenMonth = compiled(
        u"(?<![\\p{L}\\p{N}.,:/\\-])(?<!er )(?<!waren )(?<!zijn )("_s + any +
            u"),? (?:en )?(?:wordt |dus )?in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) ("_s +
            any + u")(?=[.;,!)\\n]|$)"_s,
        true);
    // "dat mocht met 15.", "hij 17. wij eten", "over een maand 18"
    static const QRegularExpression allowedAt = compiled(
        u"(?<!\\p{L})(?:mag|mocht|mogen|roken|drinken|werken|trouwen|rijden)(?: \\p{L}{1,12}){0,3} met (1\\d|2[01]|(?:der|veer|vijf|zes|zeven|acht|negen)tien|twaalf|elf)(?= ?(?:[.,;!?)\\n]|$))"_s,
        true);
    static const QRegularExpression whoOnly = compiled(
        uR"((?:^|\n|[.!?,] )(?:en |maar )?(?:hij|zij|ze|ik) ([3-9]|[1-9]\d)(?=[.!?](?: |\n|$)|\n|$))"_s,
        true);
    static const QRegularExpression inTime = compiled(
        u"(?<!\\p{L})over (?:een|twee|drie|vier|vijf|zes|\\d{1,2}) (?:dagen|week|weken|maand|maanden) ("_s +
            any + u")(?= ?(?:[.,;!?)\\n]|$| (?:en|dus|geworden|hoor|dan)(?!\\p{L})))"_s,
        true);
    struct Rule {
        const QRegularExpression* pattern;
        QLatin1StringView sign;
        bool figures;
    };
    const std::array rules = {Rule{&pair, " hij "_L1, false},
                              Rule{&pair, " zij "_L1, false},
                              Rule{&pair, " ze "_L1, false},
                              Rule{&both, "ij "_L1, true},
                              Rule{&either, " of "_L1, false},
                              Rule{&looks, " maar "_L1, false},
                              Rule{&among, "s met "_L1, false},
                              Rule{&turning, "ie in "_L1, false},
                              Rule{&turning, "ie op "_L1, false},
                              Rule{&turning, "ie over "_L1, false},
                              Rule{&turning, "at in "_L1, false},
                              Rule{&aside, "(wordt"_L1, false},
                              Rule{&aside, "(straks"_L1, false},
                              Rule{&aside, "(binnenkort"_L1, false},
                              Rule{&aside, "(net"_L1, false},
                              Rule{&aside, "(pas"_L1, false},
                              Rule{&aside, "(nu"_L1, false},
                              Rule{&meanwhile, "tussen"_L1, false},
                              Rule{&meanwhile, "inmiddels"_L1, false},
                              Rule{&meanwhile, " ik"_L1, false},
                              Rule{&only, "as "_L1, false},
                              Rule{&only, "mper "_L1, false},
                              Rule{&only, "og "_L1, false},
                              Rule{&only, "Nog "_L1, false},
                              Rule{&only, "Amper "_L1, false},
                              Rule{&only, "Net "_L1, false},
                              Rule{&beside, "oeder "_L1, true},
                              Rule{&beside, "vader "_L1, true},
                              Rule{&beside, "zoon "_L1, true},
                              Rule{&beside, "dochter "_L1, true},
                              Rule{&beside, "jongen "_L1, true},
                              Rule{&beside, "meisje "_L1, true},
                              Rule{&beside, "zus"_L1, true},
                              Rule{&beside, "broer"_L1, true},
                              Rule{&beside, "oudste "_L1, true},
                              Rule{&beside, "jongste "_L1, true},
                              Rule{&loosely, "trouwens"_L1, true},
                              Rule{&loosely, "eigenlijk"_L1, true},
                              Rule{&loosely, "hoor"_L1, true},
                              Rule{&loosely, "ineens"_L1, true},
                              Rule{&loosely, "alweer"_L1, true},
                              Rule{&loosely, "dag"_L1, true},
                              Rule{&loosely, "overmorgen"_L1, true},
                              Rule{&loosely, "straks"_L1, true},
                              Rule{&loosely, "binnenkort"_L1, true},
                              Rule{&oneOf, "die van "_L1, false},
                              Rule{&oneOf, "ste van "_L1, false},
                              Rule{&oneOf, "vent van "_L1, false},
                              Rule{&oneOf, "nze van "_L1, false},
                              Rule{&oneOf, "je van "_L1, false},
                              Rule{&oneOf, "kerel van "_L1, false},
                              Rule{&oneOf, "joch van "_L1, false},
                              Rule{&oneOf, "knaap van "_L1, false},
                              Rule{&oneOf, "jong van "_L1, false},
                              Rule{&mended, "nee"_L1, false},
                              Rule{&mended, "sorry"_L1, false},
                              Rule{&mended, "orrectie"_L1, false},
                              Rule{&celebrated, "jarig"_L1, false},
                              Rule{&celebrated, "Jarig"_L1, false},
                              Rule{&denied, " maar "_L1, false},
                              Rule{&pupil, "gr"_L1, true},
                              Rule{&pupil, "klas"_L1, true},
                              Rule{&first, "1"_L1, true},
                              Rule{&numbered, ":"_L1, true},
                              Rule{&older, "er, "_L1, false},
                              Rule{&thenMonth, " in "_L1, false},
                              Rule{&allowedAt, " met "_L1, false},
                              Rule{&whoOnly, "ij "_L1, true},
                              Rule{&whoOnly, "ze "_L1, true},
                              Rule{&whoOnly, "ik "_L1, true},
                              Rule{&inTime, "over "_L1, false},
                              Rule{&inTime, "Over "_L1, false},
                              Rule{&field, "leeft."_L1, false},
                              Rule{&field, "t m "_L1, true},
                              Rule{&field, "t v "_L1, true},
                              Rule{&field, "d m "_L1, true},
                              Rule{&field, "d v "_L1, true}};
    // What stands beside the number itself.
    const std::array possible = {
        Beside{
            &beside,
            "zoon 0|dochter 0|jongen 0|meisje 0|zus 0|zusje 0|broer 0|broertje 0|oudste 0|jongste 0|vader 0|moeder 0|oma 0|opa 0"_L1},
        Beside{&both, "hij 0|zij 0|ze 0"_L1},
        Beside{&pair, "is 0|was 0|ben 0|wordt 0"_L1},
        Beside{&first, "0 en |0, m|0, v"_L1},
        Beside{&numbered, "0:|0 :|0=|0 ="_L1},
        Beside{
            &thenMonth,
            "in januari 0|in februari 0|in maart 0|in april 0|in mei 0|in juni 0|in juli 0|in augustus 0|in september 0|in oktober 0|in november 0|in december 0"_L1},
        Beside{&allowedAt, "met 0"_L1},
        Beside{&whoOnly, "hij 0|zij 0|ze 0|ik 0"_L1},
        Beside{&only, "pas 0|geen 0|amper 0|maar 0|net 0"_L1},
        Beside{&oneOf, "van 0|geen 0|net 0|bijna 0|pas 0|amper 0"_L1},
        Beside{&inTime, "dagen 0|week 0|weken 0|maand 0|maanden 0"_L1},
        Beside{&denied, "geen 0|niet 0"_L1}};
    const QRegularExpression* ran = nullptr; // the last one: the signs of a pattern stand together
    for (const Rule& rule : rules) {
        if (rule.pattern == ran || (rule.figures && !shape.hasFigure()) || !signs.have(rule.sign))
            continue;
        ran = rule.pattern;
        if (!isPossible(rule.pattern, possible, shape))
            continue;
        each(*rule.pattern, text, [&](const QRegularExpressionMatch& m) {
            for (int group = 1; group <= m.lastCapturedIndex(); ++group) {
                const QStringView value = m.capturedView(group);
                if (!value.isEmpty() && value.compare(u"een", Qt::CaseInsensitive) != 0)
                    addAge(findings, value, m.capturedStart(group));
            }
        });
    }
}

} // namespace leertafel::anonymity
