#include "core/anonymity/AgePhrases.h"
#include "core/anonymity/AgeValues.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Regex.h"
#include "core/anonymity/Shape.h"

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

// "14 geworden", "hoe oud is hij? 9", "met haar 12 jaar", "is 9 hè geen 6": ages that are turned, asked,
// answered or corrected.
void findAgesTurned(const QString& text, const Signs& signs, const Shape& shape, QList<Finding>& findings) {
    static const QRegularExpression orSo = compiled(u"(?<!\\p{L})jaar of ("_s + anyAge() +
                                                    u")(?![\\p{L}\\p{N}]| (?:geleden|later|daarna|terug))"_s);
    static const QRegularExpression nearly = compiled(
        u"(?<=\\d|zes|vijf|vier|drie|twee|acht|even|egen|tien|elf|aalf)(?: jaar| jr)?(?:,? | \\()(?:(?:nou|nu|en|dus) )?(?:bijna|net|straks|volgende maand) ("_s +
        anyAge() + u")(?![\\p{L}\\p{N}])(?! (?:\\p{L}{3,}(?:en|s)|keer|uur)(?!\\p{L}))"_s + notUnit());
    static const QRegularExpression turnedNow = compiled(
        u"(?<!\\p{L})(?:jarig,?|verjaardag,?|is|en|net|pas|week|weekend|maand|zomer|gisteren|vandaag|maandag|"
        u"dinsdag|"
        u"woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|"
        u"september|oktober|november|december) ("_s +
            anyAge() + u") geworden"_s,
        true);
    static const QRegularExpression nicknamed =
        compiled(uR"((?<!\p{L})(?:noemt|noemen|heet|genoemd) \((\d{1,2})\))"_s);
    static const QRegularExpression sex = compiled(
        uR"((?:^|[\n(,;:] ?)(?:(?:[mvjMVJ]|mnl|vrl|[Vv]r)\.?[ /,]{1,2}(?=\d)|[mv](?=\d\d)|(?<=\()[mv])(\d{1,2}(?:,5)?)(?= ?(?:jr\.?|jaar)?(?:[,;.)\n]|$)))"_s);
    // "hij zegt veertien te zijn", "ik schat haar een jaar of 15"
    static const QRegularExpression said = compiled(
        u"(?<!\\p{L})(?:zeg|zegt|zei|beweert|beweerde|claimt|schat|schatte|schatten|lijkt|leek)(?: zelf| hem| haar)?(?: op)? "_s +
        soonWords() + u"("_s + anyAge() +
        u")(?= (?:te zijn|jaar te zijn)|(?<=\\p{L}|1[1-9]|[2-9]\\d)(?:[.,;](?:\\s|$)|\\n|$))"_s);
    // "een van 7 en een van 9", "hij 34 en zij 29", "Kinderen: 3, 5, 8"
    static const QRegularExpression eachOf =
        compiled(u"(?<!\\p{L})(?:een|één|eén|eentje|de ene|de andere) van "_s + soonWords() + u"("_s +
                     anyAge() + u")(?:,| en|, en) (?:een|één|eén|eentje|de andere|de ander) van "_s +
                     soonWords() + u"("_s + anyAge() + u")"_s + notUnit(),
                 true);
    static const QRegularExpression both = compiled(
        uR"((?<!\p{L})(?:hij|zij|ze) (\d{1,2})(?: en|,) (?:hij|zij|ze) (\d{1,2}))"_s + notUnit(), true);
    static const QRegularExpression counted =
        compiled(u"(?<!\\p{L})(?:kinderen|kids|leeftijden): ?"_s + ageList(u"\\d{1,2}"_s, 6) +
                     u"(?= ?(?:[.;\\n]|$|jaar|jr))"_s,
                 true);
    // "zijn kleindochter, die net zes is"
    static const QRegularExpression relative =
        compiled(u"(?<!\\p{L})(?:die|dat) (?:nu |net |pas |bijna |al |ook |toen )?("_s + anyAge() +
                 u") (?:is|was|wordt|werd)(?= ?(?:[.,;:!?)\\n]|$)| (?:en|geworden|toen|maar)(?!\\p{L}))"_s);
    // "die toen acht was en nu elf"
    static const QRegularExpression sinceThen =
        compiled(u"(?<!\\p{L})toen "_s + anyAge() + u" (?:was|waren),? en nu ("_s + anyAge() +
                     u")(?=[.,;:!?)\\n]|$| jaar)"_s,
                 true);
    // "ja net zestien."
    static const QRegularExpression answered =
        compiled(u"(?<!\\p{L})(?:ja|jep|jup|nee|klopt),? (?:net|pas|bijna|al) ("_s + anyAge() +
                     u")(?=[.,;!?)\\n]|$)"_s,
                 true);
    // "zij mag dan zestien zijn"
    static const QRegularExpression mayBe =
        compiled(u"(?<!\\p{L})(?:mag|zal|zou|moet) (?:hij |zij |ze )?(?:dan |nu |wel |al |inmiddels )?"_s +
                 soonWords() + u"("_s + anyAge() + u") (?:zijn|worden)(?!\\p{L})"_s);
    // "wordt 3 mei veertien", "werd op 12/3 zestien"
    static const QRegularExpression turnedOn = compiled(
        u"(?<!\\p{L})(?:wordt|word|werd) (?:op )?(?:\\p{L}{2,6}dag )?\\d{1,2}(?:e|ste|de)?(?: \\p{L}{3,9}|[\\-/]\\d{1,2}) ("_s +
        anyAge() + u")(?= ?(?:[.,;:!?)(\\n]|$)| (?:en|maar|dus|geworden|jaar|dan)(?!\\p{L}))"_s);
    // "hij is gisteren, op zijn verjaardag dus, 18 geworden"
    static const QRegularExpression turnedAfter = compiled(
        somebodyWords() + u" (?:is|was) [^.\\n]{3,48}[ ,]("_s + anyAge() + u") geworden(?!\\p{L})"_s);
    // "30 of zo", "is 9 he geen 6", "een jongen uit groep 8, twaalf in december"
    static const QRegularExpression about = compiled(
        u"(?<![\\p{L}\\p{N}])(?<!om )(?<!rond )(?<!tegen )(?<!half )(?<!nummer )(?<!groep )(?<!klas )(?<!kwart voor )(?<!kwart over )("_s +
            anyAge() + u") of ?zo(?!\\p{L})"_s,
        true);
    static const QRegularExpression rather =
        compiled(u"(?<!\\p{L})(?:is|was|wordt|ben) "_s + anyAge() +
                 u"(?: jaar)?(?:,? (?:he|hè|hoor|toch|dus))?,? (?:en )?(?:geen|niet) ("_s + anyAge() +
                 u")"_s + notUnit());
    static const QRegularExpression thatMonth = compiled(
        u"(?<=, )(?:bijna |wordt )?("_s + anyAge() +
        u") in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?=[.,;)\\n]|$)"_s);
    // "is veertien, maar op dat moment vier."
    static const QRegularExpression instead =
        compiled(u"(?<!\\p{L})(?:is|was) "_s + anyAge() + u",? maar (?:\\p{L}{2,12} ){1,4}("_s + anyAge() +
                 u")(?=[.!?](?:\\s|$)|$)"_s);
    // "gevallen, negentien." but "drie, vier."
    static const QRegularExpression closing =
        compiled(u"(?<!\\p{L})(?=\\p{L}{2,20}, )(?!(?:"_s + numeralPattern() +
                 u")(?:ën|en)?,)\\p{L}{2,20}, (?:bijna |net |pas )?("_s + halfPattern() + u"|"_s +
                 numeralPattern() + u")(?=\\.(?:\\s|$))"_s);
    // "een timmerman, 46, alleen met twee meiden", "Ismaël B., 17, laatst gezien"
    static const QRegularExpression between = compiled(
        u"(?:\\p{Ll}|(?<!\\p{L})\\p{Lu}\\.|\\]), (?:bijna |net |nu )?(\\d{1,2})(?=, (?!\\d)[\\p{Ll}\\[])"_s +
        u"|(?<!\\p{L})\\p{Lu}\\., (\\d{1,2})(?=, \\p{Lu})"_s);
    // "elf en een half geloof ik" as an answer
    static const QRegularExpression answer = compiled(
        u"(?:^|\\n|[:?!.] )("_s + halfPattern() +
            u")(?= ?(?:[.,;!?)\\n]|$)| (?:geloof|denk|dacht|toch|hoor|ofzo|of zo|is|was|nu|bijna)(?!\\p{L}))"_s,
        true);
    // "hoe oud is hij? 9", "broer zes, zus vier"
    static const QRegularExpression asked = compiled(
        u"(?<!\\p{L})hoe oud[^?.\\n]{0,24}\\?\"?[ \\n]?(?:\\p{L}{1,10}: |[\"\\-] ?)?(?:bijna |net |pas )?("_s +
            anyAge() + u")"_s + notUnit(),
        true);
    static const QRegularExpression besideInWords = compiled(
        u"(?<!\\p{L})(?:broer(?:tje)?|zus(?:je)?|zoon(?:tje)?|dochter(?:tje)?|vader|moeder|oudste|jongste|middelste|jongen|meisje|nichtje|neefje) (?:bijna |net |pas )?("_s +
            halfPattern() + u"|"_s + numeralPattern() + u")(?= ?(?:[.,;)\\n]|$))"_s,
        true);
    // "is 7, of eigenlijk bijna 8", "Safa en Hiba, beiden 6"
    static const QRegularExpression corrected = compiled(
        u"\\d(?: jaar| jr)?,? (?:of|nee|nou|dus) (?:(?:eigenlijk|toch|bijna|net|al|nu|liever) ){1,2}("_s +
            anyAge() + u")"_s + notUnit(),
        true);
    static const QRegularExpression together = compiled(
        u"(?<!\\p{L})(?:beiden?|allebei|allemaal|allen|alle (?:twee|drie|vier)) (?:van |nu |net |bijna |pas )?("_s +
            anyAge() + u")"_s + notUnit() + u"(?= ?(?:[.,;)\\n]|$| jaar| jr))"_s,
        true);
    // "die van zes met dat brilletje"
    static const QRegularExpression oneOf = compiled(u"(?<!\\p{L})(?:die|eentje|degene) van ("_s + anyAge() +
                                                         u") (?:met|die|is|uit|wil|moet|zit)(?!\\p{L})"_s,
                                                     true);
    // "is ie al 9?", "Fatima - 9 jaar", "bijna elf alweer", "met 16 jaar al moeder"
    static const QRegularExpression askedSo =
        compiled(u"(?<!\\p{L})(?:is|was|wordt) (?:hij|zij|ze|'?ie) (?:al|toch|toch al|nu al|ook al) ("_s +
                     anyAge() + u")(?= ?(?:[.,;:!?)\\n]|$))"_s,
                 true);
    static const QRegularExpression dashed =
        compiled(u"\\p{Lu}\\p{Ll}{1,30} - ("_s + anyAge() + u") ?(?:jaar|jr)(?!\\p{L})"_s);
    static const QRegularExpression again =
        compiled(u"(?<!\\p{L})(?:bijna|net) ("_s + anyAge() + u") (?:alweer|ineens)(?!\\p{L})"_s, true);
    static const QRegularExpression youngParent =
        compiled(u"(?<!\\p{L})met ("_s + anyAge() +
                     u") jaar (?:al )?(?:moeder|vader|zwanger|getrouwd|uit huis)(?!\\p{L})"_s,
                 true);
    // "met haar 12 jaar"
    static const QRegularExpression withYears =
        compiled(u"(?<!\\p{L})met (?:haar|zijn|z'n|d'r|mijn|hun) ("_s + anyAge() +
                     u") (?:jaar|jaren|lentes)(?!\\p{L})"_s,
                 true);
    // "Met zestien ging hij al werken", "hij heeft 8 jaren"
    static const QRegularExpression withAge = compiled(
        u"(?:^|\\n|[.!?] )Met ("_s + anyAge() +
        u")(?= (?:jaar )?(?:al |pas )?(?:ging|was|kreeg|werd|liep|had|woonde|begon|rookte|dronk|kwam|stopte|moest|zat|trouwde|werkte|stond|verliet)(?!\\p{L}))"_s);
    static const QRegularExpression having =
        compiled(u"(?<!\\p{L})heeft ("_s + anyAge() + u") jaren(?= ?(?:[.,;)\\n]|$)| en(?!\\p{L}))"_s);
    // "9;4": nine years and four months, as in a report
    static const QRegularExpression measured =
        compiled(uR"((?<![\p{L}\p{N};.,:/\-])((?:[2-9]|1\d);(?:\d|1[01]))(?![\p{L}\p{N};/]|[.,:]\d))"_s);
    // "18 geworden, voogd stopt"
    static const QRegularExpression become = compiled(
        uR"((?:^|\n|[,;>→(] ?|(?<!\p{L})(?:net|nu|vandaag|gisteren) )(\d{1,2}) geworden(?!\p{L}))"_s, true);
    // "van 3 en bijna 4"
    static const QRegularExpression andNearly =
        compiled(u"(?<!\\p{L})van "_s + anyAge() + u"(?: jaar)? en (?:bijna|net|pas|ruim) ("_s + anyAge() +
                     u")"_s + notUnit() + closedAge(),
                 true);
    // "Haar jongste, Siebe, is van 2 naar 6 gegaan"
    static const QRegularExpression grown =
        compiled(somebodyWords() + u",? (?:is|was|ging)(?: \\p{L}{2,12}){0,3} van ("_s + anyAge() +
                 u") naar ("_s + anyAge() + u")(?= (?:gegaan|gegroeid|jaar)(?!\\p{L}))"_s);
    struct Rule {
        const QRegularExpression* pattern;
        QLatin1StringView sign;
        bool figures;
    };
    const std::array rules = {Rule{&askedSo, " al "_L1, false},
                              Rule{&askedSo, "toch "_L1, false},
                              Rule{&dashed, " - "_L1, false},
                              Rule{&again, "alweer"_L1, false},
                              Rule{&again, "ineens"_L1, false},
                              Rule{&youngParent, " jaar "_L1, false},
                              Rule{&orSo, " jaar of "_L1, false},
                              Rule{&nearly, "bijna "_L1, false},
                              Rule{&nearly, "net "_L1, false},
                              Rule{&nearly, "straks "_L1, false},
                              Rule{&nearly, "volgende "_L1, false},
                              Rule{&sex, " "_L1, true},
                              Rule{&turnedNow, " geworden"_L1, false},
                              Rule{&become, " geworden"_L1, true},
                              Rule{&grown, " naar "_L1, false},
                              Rule{&measured, ";"_L1, true},
                              Rule{&andNearly, " en bijna"_L1, false},
                              Rule{&andNearly, " en net"_L1, false},
                              Rule{&andNearly, " en pas"_L1, false},
                              Rule{&andNearly, " en ruim"_L1, false},
                              Rule{&nicknamed, " ("_L1, true},
                              Rule{&said, "eg"_L1, false},
                              Rule{&said, "ei "_L1, false},
                              Rule{&said, "eweer"_L1, false},
                              Rule{&said, "laimt"_L1, false},
                              Rule{&said, "schat"_L1, false},
                              Rule{&said, "lijkt"_L1, false},
                              Rule{&said, "leek"_L1, false},
                              Rule{&eachOf, " van "_L1, false},
                              Rule{&both, "ij "_L1, true},
                              Rule{&counted, ":"_L1, true},
                              Rule{&mayBe, " zijn"_L1, false},
                              Rule{&mayBe, " worden"_L1, false},
                              Rule{&sinceThen, " en nu "_L1, false},
                              Rule{&answered, " net "_L1, false},
                              Rule{&answered, " pas "_L1, false},
                              Rule{&answered, " bijna "_L1, false},
                              Rule{&answered, " al "_L1, false},
                              Rule{&relative, "d"_L1, false},
                              Rule{&turnedOn, "word"_L1, true},
                              Rule{&turnedOn, "werd"_L1, true},
                              Rule{&turnedAfter, " geworden"_L1, false},
                              Rule{&about, " of zo"_L1, false},
                              Rule{&about, " ofzo"_L1, false},
                              Rule{&rather, " geen "_L1, false},
                              Rule{&rather, " niet "_L1, false},
                              Rule{&thatMonth, " in "_L1, false},
                              Rule{&instead, " maar "_L1, false},
                              Rule{&closing, ", "_L1, false},
                              Rule{&between, ", "_L1, true},
                              Rule{&answer, "half"_L1, false},
                              Rule{&corrected, " "_L1, true},
                              Rule{&oneOf, " van "_L1, false},
                              Rule{&together, " al"_L1, false},
                              Rule{&together, "eide"_L1, false},
                              Rule{&asked, "oe oud"_L1, false},
                              Rule{&besideInWords, " "_L1, false},
                              Rule{&withYears, "met "_L1, false},
                              Rule{&withYears, "Met "_L1, false},
                              Rule{&withAge, "Met "_L1, false},
                              Rule{&having, " jaren"_L1, false}};
    // What stands beside the number itself.
    const std::array possible = {
        Beside{&eachOf, "0 van |ene van |andere van "_L1},
        Beside{&both, "hij 0|zij 0|ze 0"_L1},
        Beside{&counted, "kinderen:|kids:|leeftijden:"_L1},
        Beside{&withYears, "haar 0|zijn 0|z'n 0|d'r 0|mijn 0|hun 0"_L1},
        Beside{
            &corrected,
            "0 of |0, of |0 nee |0, nee |0 nou |0, nou |0 dus |0, dus |0 jaar of |0 jaar, of |0 jaar nee |0 jaar, nee |0 jaar nou |0 jaar, nou |0 jaar dus |0 jaar, dus |0 jr"_L1},
        Beside{&relative, "0 is|0 was|0 wordt|0 werd"_L1},
        Beside{
            &thatMonth,
            "0 in januari|0 in februari|0 in maart|0 in april|0 in mei|0 in juni|0 in juli|0 in augustus|0 in september|0 in oktober|0 in november|0 in december"_L1},
        Beside{&closing, ", 0|, bijna 0|, net 0|, pas 0"_L1},
        Beside{&between, "0, "_L1},
        Beside{&oneOf, "die van 0|0 van 0|degene van 0"_L1},
        Beside{&nicknamed, "noemt (0|noemen (0|heet (0|genoemd (0"_L1},
        Beside{
            &besideInWords,
            "broer 0|broertje 0|zus 0|zusje 0|zoon 0|zoontje 0|dochter 0|dochtertje 0|vader 0|moeder 0|oudste 0|jongste 0|middelste 0|jongen 0|meisje 0|nichtje 0|neefje 0|bijna 0|net 0|pas 0"_L1}};
    const QRegularExpression* ran = nullptr; // the last one: the signs of a pattern stand together
    for (const Rule& rule : rules) {
        if (rule.pattern == ran || (rule.figures && !shape.hasFigure()) || !signs.have(rule.sign))
            continue;
        ran = rule.pattern;
        if (!isPossible(rule.pattern, possible, shape))
            continue;
        each(*rule.pattern, text,
             [&](const QRegularExpressionMatch& match) { addAges(findings, text, match); });
    }
}

} // namespace leertafel::anonymity
