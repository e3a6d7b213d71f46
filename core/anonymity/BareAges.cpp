#include "core/anonymity/AgeValues.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Regex.h"
#include "core/anonymity/Signs.h"

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// Somebody who can have an age.
const QString Person =
    uR"((?:(?:pleeg|stief|adoptie|bonus|achter|pete|tiener)(?=\p{L}))?(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je|eren|jes)?|jongen(?:s|tje)?|jongetjes?|meisjes?|meiden|meid|(?:half|stief)?broer(?:s|tjes?)?|(?:half|stief)?zus(?:sen|jes?)?|baby|peuter|kleuter|puber|tiener|neef(?:je)?|nicht(?:je)?|(?:pleeg|stief)?moeder|(?:pleeg|stief)?vader|oma|opa|oudste|jongste|middelste|tweeling|man|vrouw|leerling|student|scholier|zonen|zoons|dochters|vluchteling|jongere|cliënte?|client|dame|jongedame|jongeman|vriend(?:in)?|buurjongen|buurmeisje|kleinkind(?:eren)?|stiefkind(?:eren)?|kids|kleuters|tieners|jeugdige|minderjarige|hummel|ukje|dreumesje|zoontjes|dochtertjes|jochie|knulletje|manneke|patiënt|kleinzoon|kleindochter|pleegkind(?:eren)?|pleegzoon|pleegdochter|eentje|iemand|ouders|dreumes|collega|tante|oom|buurvrouw|buurman|gozer|knul|vriendje|vriendinnetje|stagiaire?|medewerker|medewerkster|studente|ventje|peuters|pubers|grootouders|jongens|mannetje|gast|kleine|kleinste|kleintje|ukkie|tweetal|drietal|boefje|(?:brug|eerste|tweede|derde|vierde|vijfde|zesde)klasser|brugger|scholiere|studente|zuigeling|pasgeborene|nieuwkomer|weduwe|weduwnaar|bewoner|bewoonster|statushouder|asielzoeker|meiske|zusje))"_s;
/// Behind "moeder van" a small number counts her children.
const QString Parent = uR"(^(?:pleeg|stief)?(?:moeder|vader|ouders?|mama|papa)(?!\p{L}))"_s;
/// What may follow an age that stands without "jaar"; a noun there would make it a count.
const QString Closed =
    uR"((?= ?(?:[.,;:!?)("\n]|$)| (?:volgende|deze|komende|vorige|afgelopen|gisteren|gister|eergisteren|bijna|snap|alleen|morgen|vandaag|overmorgen|en|maar|die|dat|met|geworden|was|is|werd|wordt|toen|als|he|hè|hoor|joh|man|jaar|op|in|uit|dan|oud|of|dus|sinds|want|moet|moest|mag|mocht|kan|kwam|komt|ging|gaat|zat|zit|woont|woonde|kreeg|krijgt|had|heeft|wil|wilde|speelt|slaapt|doet|zegt|zei|te|niet|vaak|altijd|al|nu|bij|aan|voor|om|door|destijds|and|but|nog|hier|ofzo|denk|denken|geloof|schat|volgens|dacht|nou|staat|blijft|loopt|vertelt|huilt|er|hij|zij|ze|werkt)(?!\p{L})))"_s;
/// After "een jongen van 8" any word may follow but a plural ("moeder van 3 kinderen") or a measure.
const QString NoPlural =
    uR"((?= (?!\p{L}*(?:en|s)(?!\p{L}))(?!(?:meter|liter|pond|gram|ton|man)(?!\p{L}))\p{Ll}))"_s;
/// Units that make a number a count or a measure.
const QString NotUnit =
    uR"((?![\p{L}\p{N}½])(?![.,:\-–/]\d)(?! ?(?:%|euro|uur|u(?!\p{L})|keer|hoog(?!\p{L})|x(?!\p{L})|minuten|maanden|mnd|weken|dagen|km|kg|cm|tot|t/m|-|–)))"_s;

/// `count` values separated by commas, "en" or a slash.
QString listOf(const QString& value, int count) {
    QString list = u"("_s + value + u")"_s;
    for (int i = 1; i < count; ++i)
        list += u"(?:(?:,| en|, en| of|/| &|\\+) ?("_s + value + u"))?"_s;
    return list;
}

} // namespace

void findBareAges(const QString& text, const Signs& signs, QList<Finding>& findings) {
    static const QString any =
        u"(?:"_s + halfPattern() + u"|"_s + figurePattern() + u"|"_s + numeralPattern() + u")"_s;
    static const QString soon =
        uR"((?:(?:bijna|now|only|net|pas|ongeveer|zo'n|nu|inmiddels|ondertussen|intussen|nog maar|nog geen|net geen|ruim|amper|krap|vandaag|morgen|er|gisteren|dan|dus|toen|ook|nog|zelf|nog niet eens|nog lang geen|lang geen|binnenkort|een jaar of|(?:dit|volgend) jaar|rond de|straks|net ook|(?:denk|dacht|geloof|schat|meen) ik|volgens mij|misschien|waarschijnlijk|officieel|zeker|hooguit|nog maar net|maar|(?:in|na|van|voor|rond|met) (?:de |het )?(?:\p{L}{3,9})?(?:vakantie|zomer|winter|lente|herfst|kerst|voorjaar|najaar|maart|april|mei|juni|juli|januari|februari|augustus|september|oktober|november|december)|(?:volgende|deze|vorige|komende) (?:week|maand|zomer|winter)|(?:in|op) (?!groep |klas |week |kamer |nummer |leerjaar |fase |huis )\p{L}{3,10}|(?:afgelopen |aanstaande )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)|over (?:een|twee|drie|vier|vijf|zes|\d) (?:dag|dagen|week|weken|maand|maanden)|gister|eergisteren|gelukkig|alweer|al weer|toch|immers|namelijk|eindelijk|precies|inmiddels al|nauwelijks|eigenlijk|trouwens|natuurlijk) ){0,3})"_s;
    // "Lisa (8)", "zoon (8 en 10)", "[kind 1] (8)", "(8 jr, groep 4)"
    static const QRegularExpression bracketed = compiled(
        u"(?:\\p{Lu}[\\p{L}'\\-]{1,30}(?<!en)(?<!s)|\\]|(?<!\\p{L})(?i:kind \\d|\\d ?k\\.?|ik|hij|zij|ze|"_s +
        Person + u")) ?\\((?:bijna |net |nu |[mvjMVJ][,/]? ?)?"_s + listOf(any, 4) +
        u"(?= ?(?:jr\\.?|jaar|j\\.?|y)?(?:[,;/)]| (?!havo|vwo|vmbo|mavo|gymnasium|keer|x\\)|van|uur|euro|dagen|weken|maanden|min|kilo|cm|kg|september)\\p{L}))"_s);
    // "Lisa, 8," and "zoon, 8 jaar"
    static const QRegularExpression apposition = compiled(
        u"(?:\\p{Lu}[\\p{Ll}'\\-]{1,30}|\\]|(?<!\\p{L})(?i:"_s + Person +
        u")), (?:bijna |net |ruim |pas |nu |inmiddels |intussen |toen |straks |binnenkort |alweer )?"_s +
        listOf(any, 3) +
        u"(?= ?(?:jr\\.?|jaar|j\\.?|nu|toen)?(?:,|\\.(?:\\s|$)|[;!?)\\n]|$)| en (?:\\p{Lu}|\\[))(?!,\\d)"_s);
    // "dochter van 8", "een jongen van negen", "kinderen van 3 en 5"
    static const QRegularExpression ofAge =
        compiled(u"(?<!\\p{L})(?i:"_s + Person + u")(?: \\p{Lu}[\\p{L}\\-]{1,30})?,? (?:van|v\\.?) "_s +
                 soon + listOf(any, 4) + NotUnit + u"(?:"_s + Closed + u"|"_s + NoPlural + u")"_s);
    // "hij is 8", "zij wordt 9", "Lisa wordt vrijdag 9"
    static const QString somebody =
        u"(?:(?<!\\p{L})(?i:hij|zij|ze|ie|ik|die|er één|jij|je|u|(?:de|het) (?:eerste|tweede|derde|vierde|ander|andere|kleine|grote)|"_s +
        Person + u")|(?!(?:Dat|Dit|Er|Het|Wat|Totaal|Score|Aantal|Cijfer) )\\p{Lu}[\\p{Ll}'\\-]{1,30}|\\])"_s;
    static const QRegularExpression being =
        compiled(somebody + u" (?:is|was|werd|wordt|word|zijn|waren|worden|ben|bent) "_s + soon +
                 listOf(any, 4) + NotUnit + Closed);
    static const QRegularExpression beingInWords = compiled(
        somebody + u" (?:is|was|werd|wordt|word|ben|bent) "_s + soon + u"((?:"_s + halfPattern() +
        u"|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig)|"_s +
        u"zes|zeven|acht|negen|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig)"_s +
        u")(?!\\p{L})"_s + NotUnit + NoPlural);
    // "hij is al 18." but "zij is al 8 jaar weg"
    static const QRegularExpression already = compiled(
        somebody +
        u" (?:is|was|ben|zijn) (?:al |nu al |al bijna |ook al |toch al |toch |toch pas |toch nog )("_s + any +
        u")(?= ?(?:[.,;:!?)\\n\"]|$| hoor| en (?:woont|werkt|zit|gaat|wil|heeft|moet|mag|kan|doet|slaapt|nog|dus)| jaar ?(?:[.,;:!?)\\n]|$)))"_s);
    static const QRegularExpression gapped =
        compiled(u"(?:(?<=[.,;:] )|(?<= en )|(?<=\\n)|^)(?i:is|was|werd|wordt|word|ben) "_s + soon + u"("_s +
                 any + u")"_s + NotUnit + Closed);
    static const QRegularExpression clause =
        compiled(u"(?<!\\p{L})(?:[Tt]oen|[Ss]inds|[Oo]mdat|[Aa]ls|[Vv]oordat|[Nn]adat|[Tt]ot|[Dd]at|[Oo]f|["
                 u"Ww]ant|[Zz]odra|[Tt]otdat|[Zz]olang|[Ww]anneer|[Tt]erwijl|[Vv]oor) "
                 u"(?:hij|zij|ze|ie|ik|je|u|(?:mijn|zijn|haar|de|het|m'n|mn) "_s +
                 Person + u"|\\p{Lu}\\p{Ll}{1,30}|\\[[^\\[\\]\\n]{1,40}\\]) "_s + soon + u"("_s + any +
                 u")(?= (?:was|is|werd|wordt|ben|bent|jaar))"_s);
    static const QRegularExpression called = compiled(
        u"(?<!\\p{L})(?:leeftijd(?:en)?|lft\\.?|lftd\\.?|oud(?=:))(?: (?:van|kinderen|kind|jongen|meisje|moeder|vader|cliënt|jeugdige|is)){0,2} ?[:=]? {0,2}"_s +
            listOf(any, 4) + NotUnit,
        true);
    // "op zijn 15e", "sinds haar zesde", "haar 9e verjaardag"
    static const QRegularExpression ordinal = compiled(
        u"(?<!\\p{L})(?:op|rond|vanaf|tot|sinds|voor|na|vóór) (?:zijn|haar|hun|mijn|je|de leeftijd van|z'n|d'r|zn|mn|m'n) ("_s +
            any +
            u"(?:de|ste|e)?|derde(?= ?(?:[.,;!?)\\n]|$)))(?: jaar)?(?: (?:verjaardag|levensjaar|jaar))?(?![\\p{L}\\p{N}])(?! (?:keer|kind|relatie|huis|school|baan|man|vrouw|gesprek|dag|week|poging|klas|zus|broer|vriend|plek|plaats|verdieping|jas|fiets|verhaal|gezin|adres|baby|moeder|vader|oma|opa|juf|meester|werk(?!t|en|te)|tas|telefoon|kamer|plan|hulp|verzoek|bezoek|brief|auto|oog|been|arm|hand|voet))"_s,
        true);
    static const QRegularExpression birthday =
        compiled(u"(?<![\\p{L}\\p{N}])("_s + any + u"(?:de|ste|e)) (?:verjaardag|levensjaar)"_s);
    // "meisje 14", "de jongste 6," and "nu 9" where nothing but the number follows
    static const QRegularExpression beside = compiled(
        u"(?<!\\p{L})(?i:"_s + Person +
        u"|nu)(?: zelf| nu| dus)?(?: |(?i:(?<!kinderen)(?<!kids)(?<!jongens)(?<!meisjes))(?:=|: ))(?:bijna |net |pas )?"_s +
        listOf(u"\\d{1,2}(?![.,]\\d)"_s, 4) +
        u"(?= ?(?:jr\\.?|j\\.?|jaar)? ?(?:[,;.!)\\n]|$| en (?:dochter|zoon|jongen|meisje|de)))(?![.,:]\\d)"_s);
    static const QRegularExpression orSo =
        compiled(u"(?<!\\p{L})jaar of ("_s + any + u")(?![\\p{L}\\p{N}]| (?:geleden|later|daarna|terug))"_s);
    // "morgen wordt hij 4", "14 is hij nu", "is 15, bijna 16", "[kind 1] van 9", "m 15"
    static const QRegularExpression turned =
        compiled(u"(?<!\\p{L})(?i:is|was|werd|wordt|word) (?:hij|zij|ze|ik|je|'?ie) "_s + soon + u"("_s +
                 any + u")"_s + NotUnit + Closed);
    static const QRegularExpression first = compiled(
        u"(?<![\\p{L}\\p{N}.,])("_s + any + u") (?:is|was|werd|wordt|word) (?:hij|zij|ze|ik|ie)(?!\\p{L})"_s,
        true);
    static const QRegularExpression nearly = compiled(
        u"(?<=\\d|zes|vijf|vier|drie|twee|acht|even|egen|tien|elf|aalf)(?: jaar| jr)?(?:,? | \\()(?:(?:nou|nu|en|dus) )?(?:bijna|net|straks|volgende maand) ("_s +
        any + u")(?![\\p{L}\\p{N}])(?! (?:\\p{L}{3,}(?:en|s)|keer|uur)(?!\\p{L}))"_s + NotUnit);
    static const QRegularExpression placeholder =
        compiled(u"\\] van "_s + soon + listOf(any, 2) + NotUnit + Closed);
    static const QRegularExpression turnedNow = compiled(
        u"(?<!\\p{L})(?:jarig,?|verjaardag,?|is|en|net|pas|week|weekend|maand|zomer|gisteren|vandaag|maandag|"
        u"dinsdag|"
        u"woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|"
        u"september|oktober|november|december) ("_s +
            any + u") geworden"_s,
        true);
    static const QRegularExpression nicknamed =
        compiled(uR"((?<!\p{L})(?:noemt|noemen|heet|genoemd) \((\d{1,2})\))"_s);
    static const QRegularExpression sex = compiled(
        uR"((?:^|[\n(,;:] ?)(?:(?:[mvjMVJ]|mnl|vrl|[Vv]r)\.?[ /,]{1,2}(?=\d)|[mv](?=\d\d)|(?<=\()[mv])(\d{1,2}(?:,5)?)(?= ?(?:jr\.?|jaar)?(?:[,;.)\n]|$)))"_s);
    // "hij zegt veertien te zijn", "ik schat haar een jaar of 15"
    static const QRegularExpression said = compiled(
        u"(?<!\\p{L})(?:zeg|zegt|zei|beweert|beweerde|claimt|schat|schatte|schatten|lijkt|leek)(?: zelf| hem| haar)?(?: op)? "_s +
        soon + u"("_s + any +
        u")(?= (?:te zijn|jaar te zijn)|(?<=\\p{L}|1[1-9]|[2-9]\\d)(?:[.,;](?:\\s|$)|\\n|$))"_s);
    // "een van 7 en een van 9", "hij 34 en zij 29", "Kinderen: 3, 5, 8"
    static const QRegularExpression eachOf =
        compiled(u"(?<!\\p{L})(?:een|één|eén|eentje|de ene|de andere) van "_s + soon + u"("_s + any +
                     u")(?:,| en|, en) (?:een|één|eén|eentje|de andere|de ander) van "_s + soon + u"("_s +
                     any + u")"_s + NotUnit,
                 true);
    static const QRegularExpression both = compiled(
        uR"((?<!\p{L})(?:hij|zij|ze) (\d{1,2})(?: en|,) (?:hij|zij|ze) (\d{1,2}))"_s + NotUnit, true);
    static const QRegularExpression counted =
        compiled(u"(?<!\\p{L})(?:kinderen|kids|leeftijden): ?"_s + listOf(u"\\d{1,2}"_s, 6) +
                     u"(?= ?(?:[.;\\n]|$|jaar|jr))"_s,
                 true);
    // "zijn kleindochter, die net zes is"
    static const QRegularExpression relative =
        compiled(u"(?<!\\p{L})(?:die|dat) (?:nu |net |pas |bijna |al |ook |toen )?("_s + any +
                 u") (?:is|was|wordt|werd)(?= ?(?:[.,;:!?)\\n]|$)| (?:en|geworden|toen|maar)(?!\\p{L}))"_s);
    // "die toen acht was en nu elf"
    static const QRegularExpression sinceThen = compiled(
        u"(?<!\\p{L})toen "_s + any + u" (?:was|waren),? en nu ("_s + any + u")(?=[.,;:!?)\\n]|$| jaar)"_s,
        true);
    // "ja net zestien."
    static const QRegularExpression answered = compiled(
        u"(?<!\\p{L})(?:ja|jep|jup|nee|klopt),? (?:net|pas|bijna|al) ("_s + any + u")(?=[.,;!?)\\n]|$)"_s,
        true);
    // "zij mag dan zestien zijn"
    static const QRegularExpression mayBe =
        compiled(u"(?<!\\p{L})(?:mag|zal|zou|moet) (?:hij |zij |ze )?(?:dan |nu |wel |al |inmiddels )?"_s +
                 soon + u"("_s + any + u") (?:zijn|worden)(?!\\p{L})"_s);
    // "wordt 3 mei veertien", "werd op 12/3 zestien"
    static const QRegularExpression turnedOn = compiled(
        u"(?<!\\p{L})(?:wordt|word|werd) (?:op )?(?:\\p{L}{2,6}dag )?\\d{1,2}(?:e|ste|de)?(?: \\p{L}{3,9}|[\\-/]\\d{1,2}) ("_s +
        any + u")(?= ?(?:[.,;:!?)(\\n]|$)| (?:en|maar|dus|geworden|jaar|dan)(?!\\p{L}))"_s);
    // "hij is gisteren, op zijn verjaardag dus, 18 geworden"
    static const QRegularExpression turnedAfter =
        compiled(somebody + u" (?:is|was) [^.\\n]{3,48}[ ,]("_s + any + u") geworden(?!\\p{L})"_s);
    // "30 of zo", "is 9 he geen 6", "een jongen uit groep 8, twaalf in december"
    static const QRegularExpression about = compiled(
        u"(?<![\\p{L}\\p{N}])(?<!om )(?<!rond )(?<!tegen )(?<!half )(?<!nummer )(?<!groep )(?<!klas )(?<!kwart voor )(?<!kwart over )("_s +
            any + u") of ?zo(?!\\p{L})"_s,
        true);
    static const QRegularExpression rather = compiled(
        u"(?<!\\p{L})(?:is|was|wordt|ben) "_s + any +
        u"(?: jaar)?(?:,? (?:he|hè|hoor|toch|dus))?,? (?:en )?(?:geen|niet) ("_s + any + u")"_s + NotUnit);
    static const QRegularExpression thatMonth = compiled(
        u"(?<=, )(?:bijna |wordt )?("_s + any +
        u") in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?=[.,;)\\n]|$)"_s);
    // "is veertien, maar op dat moment vier."
    static const QRegularExpression instead =
        compiled(u"(?<!\\p{L})(?:is|was) "_s + any + u",? maar (?:\\p{L}{2,12} ){1,4}("_s + any +
                 u")(?=[.!?](?:\\s|$)|$)"_s);
    // "gevallen, negentien." but "drie, vier."
    static const QRegularExpression closing = compiled(
        u"(?<!\\p{L})(?!(?:"_s + numeralPattern() + u")(?:ën|en)?,)\\p{L}{2,20}, (?:bijna |net |pas )?("_s +
        halfPattern() + u"|"_s + numeralPattern() + u")(?=\\.(?:\\s|$))"_s);
    // "een timmerman, 46, alleen met twee meiden", "Ismaël B., 17, laatst gezien"
    static const QRegularExpression between = compiled(
        u"(?:\\p{Ll}|(?<!\\p{L})\\p{Lu}\\.|\\]), (?:bijna |net |nu )?(\\d{1,2})(?=, (?!\\d)[\\p{Ll}\\[])"_s);
    // "elf en een half geloof ik" as an answer
    static const QRegularExpression answer = compiled(
        u"(?:^|\\n|[:?!.] )("_s + halfPattern() +
            u")(?= ?(?:[.,;!?)\\n]|$)| (?:geloof|denk|dacht|toch|hoor|ofzo|of zo|is|was|nu|bijna)(?!\\p{L}))"_s,
        true);
    // "hoe oud is hij? 9", "broer zes, zus vier"
    static const QRegularExpression asked = compiled(
        u"(?<!\\p{L})hoe oud[^?.\\n]{0,24}\\?\"?[ \\n]?(?:\\p{L}{1,10}: |[\"\\-] ?)?(?:bijna |net |pas )?("_s +
            any + u")"_s + NotUnit,
        true);
    static const QRegularExpression besideInWords = compiled(
        u"(?<!\\p{L})(?:broer(?:tje)?|zus(?:je)?|zoon(?:tje)?|dochter(?:tje)?|vader|moeder|oudste|jongste|middelste|jongen|meisje|nichtje|neefje) (?:bijna |net |pas )?("_s +
            halfPattern() + u"|"_s + numeralPattern() + u")(?= ?(?:[.,;)\\n]|$))"_s,
        true);
    // "is 7, of eigenlijk bijna 8", "Safa en Hiba, beiden 6"
    static const QRegularExpression corrected = compiled(
        u"\\d(?: jaar| jr)?,? (?:of|nee|nou|dus) (?:(?:eigenlijk|toch|bijna|net|al|nu|liever) ){1,2}("_s +
            any + u")"_s + NotUnit,
        true);
    static const QRegularExpression together = compiled(
        u"(?<!\\p{L})(?:beiden?|allebei|allemaal|allen|alle (?:twee|drie|vier)) (?:van |nu |net |bijna |pas )?("_s +
            any + u")"_s + NotUnit + u"(?= ?(?:[.,;)\\n]|$| jaar| jr))"_s,
        true);
    // "die van zes met dat brilletje"
    static const QRegularExpression oneOf = compiled(u"(?<!\\p{L})(?:die|eentje|degene) van ("_s + any +
                                                         u") (?:met|die|is|uit|wil|moet|zit)(?!\\p{L})"_s,
                                                     true);
    // "is ie al 9?", "Fatima - 9 jaar", "bijna elf alweer", "met 16 jaar al moeder"
    static const QRegularExpression askedSo =
        compiled(u"(?<!\\p{L})(?:is|was|wordt) (?:hij|zij|ze|'?ie) (?:al|toch|toch al|nu al|ook al) ("_s +
                     any + u")(?= ?(?:[.,;:!?)\\n]|$))"_s,
                 true);
    static const QRegularExpression dashed =
        compiled(u"\\p{Lu}\\p{Ll}{1,30} - ("_s + any + u") ?(?:jaar|jr)(?!\\p{L})"_s);
    static const QRegularExpression again =
        compiled(u"(?<!\\p{L})(?:bijna|net) ("_s + any + u") (?:alweer|ineens)(?!\\p{L})"_s, true);
    static const QRegularExpression youngParent =
        compiled(u"(?<!\\p{L})met ("_s + any +
                     u") jaar (?:al )?(?:moeder|vader|zwanger|getrouwd|uit huis)(?!\\p{L})"_s,
                 true);
    // "met haar 12 jaar"
    static const QRegularExpression withYears = compiled(
        u"(?<!\\p{L})met (?:haar|zijn|z'n|d'r|mijn|hun) ("_s + any + u") (?:jaar|jaren|lentes)(?!\\p{L})"_s,
        true);
    // "Met zestien ging hij al werken", "hij heeft 8 jaren"
    static const QRegularExpression withAge = compiled(
        u"(?:^|\\n|[.!?] )Met ("_s + any +
        u")(?= (?:jaar )?(?:al |pas )?(?:ging|was|kreeg|werd|liep|had|woonde|begon|rookte|dronk|kwam|stopte|moest|zat|trouwde|werkte|stond|verliet)(?!\\p{L}))"_s);
    static const QRegularExpression having =
        compiled(u"(?<!\\p{L})heeft ("_s + any + u") jaren(?= ?(?:[.,;)\\n]|$)| en(?!\\p{L}))"_s);
    // What must stand in the text for the pattern to have a chance; looking for it is far cheaper.
    static const QRegularExpression verbThenNumber =
        compiled(u" (?:is|was|werd|wordt|word|zijn|waren|worden|ben|bent) "_s + soon + any);
    static const QRegularExpression verbThenWho =
        compiled(u"(?<!\\p{L})(?i:is|was|werd|wordt|word) (?:hij|zij|ze|ik|je|'?ie)(?!\\p{L})"_s, true);
    static const QRegularExpression ofNumber = compiled(u" (?:van|v\\.?) "_s + soon + any);
    static const QRegularExpression besideNumber = compiled(
        uR"(\p{L}(?: |=|: )(?:bijna |net |pas )?\d{1,2}(?![.,]\d)(?= ?(?:jr\.?|j\.?|jaar)? ?(?:[,;.!)\n/]|$| en| of| &)))"_s);
    // "9;4": nine years and four months, as in a report
    static const QRegularExpression measured =
        compiled(uR"((?<![\p{L}\p{N};.,:/\-])((?:[2-9]|1\d);(?:\d|1[01]))(?![\p{L}\p{N};/]|[.,:]\d))"_s);
    // "18 geworden, voogd stopt"
    static const QRegularExpression become = compiled(
        uR"((?:^|\n|[,;>→(] ?|(?<!\p{L})(?:net|nu|vandaag|gisteren) )(\d{1,2}) geworden(?!\p{L}))"_s, true);
    // "van 3 en bijna 4"
    static const QRegularExpression andNearly =
        compiled(u"(?<!\\p{L})van "_s + any + u"(?: jaar)? en (?:bijna|net|pas|ruim) ("_s + any + u")"_s +
                     NotUnit + Closed,
                 true);
    // "Haar jongste, Siebe, is van 2 naar 6 gegaan"
    static const QRegularExpression grown =
        compiled(somebody + u",? (?:is|was|ging)(?: \\p{L}{2,12}){0,3} van ("_s + any + u") naar ("_s + any +
                 u")(?= (?:gegaan|gegroeid|jaar)(?!\\p{L}))"_s);
    struct Rule {
        const QRegularExpression* pattern;
        QLatin1StringView sign;
        bool figures;
        const QRegularExpression* gate = nullptr;
    };
    const std::array rules = {Rule{&askedSo, " al "_L1, false},
                              Rule{&askedSo, "toch "_L1, false},
                              Rule{&dashed, " - "_L1, false},
                              Rule{&again, "alweer"_L1, false},
                              Rule{&again, "ineens"_L1, false},
                              Rule{&youngParent, " jaar "_L1, false},
                              Rule{&bracketed, "("_L1, false},
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
                              Rule{&orSo, " jaar of "_L1, false},
                              Rule{&turned, " "_L1, false, &verbThenWho},
                              Rule{&first, " "_L1, false, &verbThenWho},
                              Rule{&nearly, "bijna "_L1, false},
                              Rule{&nearly, "net "_L1, false},
                              Rule{&nearly, "straks "_L1, false},
                              Rule{&nearly, "volgende "_L1, false},
                              Rule{&placeholder, "] van "_L1, false},
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
    const bool figures =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const QRegularExpression* ran = nullptr; // the last one: the signs of a pattern stand together
    for (const Rule& rule : rules) {
        if (rule.pattern == ran || (rule.figures && !figures) || !signs.have(rule.sign) ||
            (rule.gate != nullptr && !occurs(*rule.gate, text)))
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
