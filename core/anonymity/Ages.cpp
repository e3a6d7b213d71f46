#include "core/anonymity/Patterns.h"

#include "core/anonymity/Regex.h"

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr int OldestPerson = 109;

constexpr std::array<const char16_t*, 20> Small = {
    u"nul",      u"een",      u"twee",    u"drie",      u"vier",     u"vijf",     u"zes",
    u"zeven",    u"acht",     u"negen",   u"tien",      u"elf",      u"twaalf",   u"dertien",
    u"veertien", u"vijftien", u"zestien", u"zeventien", u"achttien", u"negentien"};
constexpr std::array<const char16_t*, 8> Tens = {u"twintig", u"dertig",   u"veertig", u"vijftig",
                                                 u"zestig",  u"zeventig", u"tachtig", u"negentig"};

/// Numerals up to 99, the longest first where one begins another.
const QString Numeral =
    uR"((?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|tien|elf|twaalf|twee|drie|vier|vijf|zes|zeven|acht|negen|één|een|anderhalf)"_s;
/// "tweeënhalf", "anderhalve"
const QString Half =
    uR"((?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen)[ëe]n(?:een)?hal(?:f|ve)|anderhal(?:f|ve)|(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien) en een half))"_s;
const QString Figure = uR"(\d{1,3}(?:[.,]\d{1,2}|;\d{1,2}|½| ?1/2)?)"_s;

QStringList bands(double age) {
    const int years = int(age);
    QStringList result;
    if (years >= 20) {
        const int from = years / 10 * 10;
        return {u"%1-%2"_s.arg(from).arg(from + 9)};
    }
    const int from = years < 2 ? 0 : (years - 2) / 3 * 3 + 2;
    result.append(years < 2 ? u"0-1"_s : u"%1-%2"_s.arg(from).arg(from + 2));
    if (years >= 4 && years < 12)
        result.append(u"4-12"_s);
    else if (years >= 12 && years < 18)
        result.append(u"12-18"_s);
    return result;
}

double ageValue(QStringView text) {
    const QString lower = text.toString().toLower();
    if (lower.startsWith(u"anderhalf") || lower.startsWith(u"anderhalve"))
        return 1.5;
    if (lower.endsWith(u" en een half"))
        return numeralValue(QStringView(lower).chopped(12)) + 0.5;
    const qsizetype half = lower.indexOf(u"nhal");
    if (half > 2) // "drieënhalf", "viereneenhalf"
        return numeralValue(QStringView(lower).left(lower.endsWith(u"eenhalf") ? half - 3 : half - 1)) + 0.5;
    QString figures;
    for (const QChar c : lower) {
        if (c.isDigit())
            figures += c;
        else if (c == u'.' || c == u',' || c == u';')
            figures += u'.';
        else if (c == u' ' || c == u'/') // "7 1/2"
            break;
        else if (c == u'½')
            figures += u".5"_s;
    }
    if (!figures.isEmpty())
        return figures.toDouble();
    for (const QString& ending : {u""_s, u"e"_s, u"de"_s, u"ste"_s}) {
        const int value =
            lower.endsWith(ending) ? numeralValue(QStringView(lower).chopped(ending.size())) : -1;
        if (value >= 0)
            return value;
    }
    return -1;
}

void add(QList<Finding>& findings, QStringView found, qsizetype start, bool glued = false) {
    const double age = ageValue(found);
    if (age < 0 || age > OldestPerson)
        return;
    QStringList suggestions = bands(age);
    if (glued) {
        for (QString& band : suggestions)
            band += u'-';
    }
    findings.append(
        {int(start), int(found.size()), Label::Age, Certainty::Possible, 0.85, u"age"_s, suggestions});
}

/// Whether the words before say that a number of years is a span of time or a limit, not somebody's age.
bool isSpanBefore(const QString& text, qsizetype at) {
    static const QRegularExpression before(
        uR"((?<![\p{L}\p{N}])(?:al|reeds|sinds|na|over|binnen|gedurende|ongeveer|afgelopen|laatste|komende|eerste|volgende|voor|minimaal|maximaal|minstens|hooguit|vanaf|tot|t/m|onder de|boven de|onder|boven|jonger dan|ouder dan|per|elke|om de|hele|ruim|meer dan|minder dan|zo'n|pas|nog|duurt|duurde|wacht|wachten|met|in|tussen|elk|om|ieder|tot en met|tot aan|straf|celstraf|scheelt|schelen|verschil van|paar|bijna al|meerdere|vorige|zeker|tijdens|elkaar|circa|ca\.?|van de|zorg voor|contract van|vóór|vroeger|inmiddels al|(?:proef|periode|contract|duur|traject|wachttijd|termijn|straf|relatie|huwelijk|verschil|achterstand|looptijd|project|pilot|plaatsing|maatregel|ots|stage|opleiding|ervaring|wachtlijst|machtiging|looptijden|plan) van) $)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, at - 32);
    return before.match(text.mid(from, at - from)).hasMatch();
}

bool isSpanAfter(const QString& text, qsizetype at) {
    static const QRegularExpression after(
        uR"(^ ?(?:geleden|lang\b|later|eerder|erna|ervoor|daarna|terug|in (?:behandeling|zorg|dienst|nederland|begeleiding|utrecht)|getrouwd|gescheiden|samen\b|bij (?:de|het|een|ons|haar|hem|elkaar)|werk|ervaring|cel|gevangenis|straf|onderwijs|wacht|of (?:langer|ouder|jonger|meer)|en ouder|en jonger|gewoond|gewerkt|verhuisd|uit elkaar|op rij|aan(?:een)?\b|zonder|tijd|durende|geen|niet|nodig|bezig|actief|hulp|therapie|speciaal|achter elkaar|achterstand|vooruit|achter\b|verschil|ertussen|voor (?:de|het|zij|hij)|tussen|in de|verder|opleiding|weg\b|thuis\b|woont|woonde|gezeten|relatie|jonger|ouder\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return after.match(text.mid(at, 28)).hasMatch();
}

void findYearsOld(const QString& text, QList<Finding>& findings) {
    // "8 jaar", "2,5 jaar", "negen jaar", "8 en 10 jaar", "8, 10 en 12 jaar"; bands are left out below.
    static const QString value = u"("_s + Figure + u"|"_s + Half + u"|"_s + Numeral + u")"_s;
    static const QRegularExpression old = compiled(
        u"(?<![\\p{L}\\p{N}])(?<!\\d[.,\\-–/])(?<!€ )(?<!groep )(?<!klas )"_s + value +
            u"(?:(?:,| en| of|, en|/) ?"_s + value + u")?(?:(?:,| en| of|, en|/) ?"_s + value +
            u")?(?: |-|)(jaar|jr\\.?|j(?=[ .,;)]|$)|jaren|jarig(?:en?)?|maanden|mnd\\.?|weken|wkn)( oude?| jonge?)?(?!\\p{L})"_s,
        true);
    static const QRegularExpression bandBefore(uR"((?:\d|tot|t/m|à|-|–|/) ?$)"_s);
    each(old, text, [&](const QRegularExpressionMatch& m) {
        const QStringView unit = m.capturedView(4);
        const bool saysOld = m.capturedLength(5) > 0;
        const bool jarig = unit.startsWith(u"jarig", Qt::CaseInsensitive);
        const bool months =
            unit.startsWith(u"m", Qt::CaseInsensitive) || unit.startsWith(u"w", Qt::CaseInsensitive);
        static const QRegularExpression small(
            uR"((?<!\p{L})(?:baby|babies|baby's|dreumes|peuter|zoontje|dochtertje|kindje|zusje|broertje|jongetje|meisje|tweeling|(?:kind|zoon|dochter|jongen)(?= van))(?: van|,| is| is nu| \(| van nu)?(?: nog geen| bijna| net| pas| ruim| amper)? ?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const qsizetype near = std::max<qsizetype>(0, m.capturedStart() - 32);
        if (months && !saysOld && !small.match(text.mid(near, m.capturedStart() - near)).hasMatch())
            return;
        if (!saysOld && !jarig && !months) {
            if (isSpanBefore(text, m.capturedStart()) || isSpanAfter(text, m.capturedEnd()))
                return;
            const QStringView number = m.capturedView(1);
            const bool article = number.compare(u"een", Qt::CaseInsensitive) == 0;
            if (article || unit == u"jaren")
                return;
        }
        const qsizetype from = std::max<qsizetype>(0, m.capturedStart() - 5);
        if (bandBefore.match(text.mid(from, m.capturedStart() - from)).hasMatch())
            return;
        for (int group = 1; group <= 3; ++group) {
            if (m.capturedLength(group) > 0)
                add(findings, m.capturedView(group), m.capturedStart(group));
        }
        // "8 jaar en 3 maanden"
        static const QRegularExpression rest(uR"(^ en (\d{1,2}) (?:maanden|mnd)(?!\p{L}))"_s);
        const QRegularExpressionMatch more = rest.match(text.mid(m.capturedEnd(), 20));
        if (more.hasMatch())
            add(findings, more.capturedView(1), m.capturedEnd() + more.capturedStart(1));
    });
    static const QRegularExpression glued =
        compiled(u"(?<!\\p{L})(?:("_s + Numeral + u"|\\d{1,2})-? (?:en|of) (?:een )?)?("_s + Numeral +
                     u"|\\d{1,2})[ëe]?-?jarig(?:en?)?(?!\\p{L})"_s,
                 true);
    each(glued, text, [&](const QRegularExpressionMatch& m) {
        const bool hyphen = text[m.capturedEnd(2)] == u'-';
        if (m.capturedLength(1) > 0)
            add(findings, m.capturedView(1), m.capturedStart(1), text[m.capturedEnd(1)] != u'-');
        add(findings, m.capturedView(2), m.capturedStart(2), !hyphen);
    });
}

/// Somebody who can have an age.
const QString Person =
    uR"((?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je|eren|jes)?|jongen(?:s|tje)?|jongetjes?|meisjes?|meiden|meid|(?:half|stief)?broer(?:s|tjes?)?|(?:half|stief)?zus(?:sen|jes?)?|baby|peuter|kleuter|puber|tiener|neef(?:je)?|nicht(?:je)?|(?:pleeg|stief)?moeder|(?:pleeg|stief)?vader|oma|opa|oudste|jongste|middelste|tweeling|man|vrouw|leerling|student|scholier|zonen|zoons|dochters|vluchteling|jongere|cliënte?|client|dame|jongedame|jongeman|vriend(?:in)?|buurjongen|buurmeisje|kleinkind(?:eren)?|stiefkind(?:eren)?|kids|kleuters|tieners|jeugdige|minderjarige|hummel|ukje|dreumesje|zoontjes|dochtertjes|jochie|knulletje|manneke|patiënt|kleinzoon|kleindochter|pleegkind(?:eren)?|pleegzoon|pleegdochter|eentje|iemand|ouders|dreumes|collega|tante|oom|buurvrouw|buurman|gozer|knul|ventje|peuters|pubers|grootouders|jongens|mannetje|gast|kleine|kleintje|ukkie|tweetal|drietal|boefje))"_s;
/// Behind "moeder van" a small number counts her children.
const QString Parent = uR"(^(?:pleeg|stief)?(?:moeder|vader|ouders?|mama|papa)(?!\p{L}))"_s;
/// What may follow an age that stands without "jaar"; a noun there would make it a count.
const QString Closed =
    uR"((?= ?(?:[.,;:!?)(\n]|$)| (?:en|maar|die|dat|met|geworden|was|is|werd|wordt|toen|als|he|hè|hoor|jaar|op|in|uit|dan|oud|of|dus|sinds|want|moet|moest|mag|mocht|kan|kwam|komt|ging|gaat|zat|zit|woont|woonde|kreeg|krijgt|had|heeft|wil|wilde|speelt|slaapt|doet|zegt|zei|te|niet|vaak|altijd|al|nu|bij|aan|voor|om|door|staat|blijft|loopt|vertelt|huilt|er|hij|zij|ze|werkt)(?!\p{L})))"_s;
/// After "een jongen van 8" any word may follow but a plural ("moeder van 3 kinderen") or a measure.
const QString NoPlural =
    uR"((?= (?!\p{L}*(?:en|s)(?!\p{L}))(?!(?:meter|liter|pond|gram|ton|man)(?!\p{L}))\p{Ll}))"_s;
/// Units that make a number a count or a measure.
const QString NotUnit =
    uR"((?![\p{L}\p{N}½])(?![.,:\-–/]\d)(?! ?(?:%|euro|uur|u(?!\p{L})|keer|x(?!\p{L})|minuten|maanden|mnd|weken|dagen|km|kg|cm|tot|t/m|-|–)))"_s;

/// `count` values separated by commas, "en" or a slash.
QString listOf(const QString& value, int count) {
    QString list = u"("_s + value + u")"_s;
    for (int i = 1; i < count; ++i)
        list += u"(?:(?:,| en|, en| of|/| &) ?("_s + value + u"))?"_s;
    return list;
}

void findBare(const QString& text, QList<Finding>& findings) {
    static const QString any = u"(?:"_s + Half + u"|"_s + Figure + u"|"_s + Numeral + u")"_s;
    static const QString soon =
        uR"((?:(?:bijna|net|pas|ongeveer|zo'n|nu|inmiddels|ondertussen|intussen|nog maar|nog geen|net geen|ruim|amper|krap|vandaag|morgen|er|gisteren|dan|toen|ook|nog|zelf|binnenkort|een jaar of|dit jaar|rond de|straks|net ook|(?:volgende|deze|vorige|komende) (?:week|maand|zomer|winter)|(?:in|op) \p{L}{3,10}|(?:ma|di|wo|do|vr|za|zo)(?:ndag|aandag|nsdag|ensdag|nderdag|ijdag|terdag)?) ){0,3})"_s;
    // "Lisa (8)", "zoon (8 en 10)", "[kind 1] (8)", "(8 jr, groep 4)"
    static const QRegularExpression bracketed = compiled(
        u"(?:\\p{Lu}[\\p{L}'\\-]{1,30}|\\]|(?<!\\p{L})(?i:kind \\d|"_s + Person +
        u")) ?\\((?:bijna |net |nu |[mvjMVJ][,/]? ?)?"_s + listOf(any, 4) +
        u"(?= ?(?:jr\\.?|jaar|j\\.?|y)?(?:[,;/)]| (?!keer|x\\)|van|uur|euro|dagen|weken|maanden|min|kilo|cm|kg|september)\\p{L}))"_s);
    // "Lisa, 8," and "zoon, 8 jaar"
    static const QRegularExpression apposition =
        compiled(u"(?:\\p{Lu}[\\p{Ll}'\\-]{1,30}|\\]|(?<!\\p{L})(?i:"_s + Person +
                 u")), (?:bijna |net |ruim |pas |nu )?"_s + listOf(any, 3) +
                 u"(?=,|\\.(?:\\s|$)|;|\\)|$|\\n| en (?:\\p{Lu}|\\[))(?!,\\d)"_s);
    // "dochter van 8", "een jongen van negen", "kinderen van 3 en 5"
    static const QRegularExpression ofAge =
        compiled(u"(?<!\\p{L})(?i:"_s + Person + u")(?: \\p{Lu}[\\p{L}\\-]{1,30})?,? (?:van|v\\.?) "_s +
                 soon + listOf(any, 4) + NotUnit + u"(?:"_s + Closed + u"|"_s + NoPlural + u")"_s);
    // "hij is 8", "zij wordt 9", "Lisa wordt vrijdag 9"
    static const QString somebody =
        u"(?:(?<!\\p{L})(?i:hij|zij|ze|ie|ik|die|er één|jij|je|u|(?:de|het) (?:eerste|tweede|derde|vierde|ander|andere|kleine|grote)|"_s +
        Person + u")|\\p{Lu}[\\p{Ll}'\\-]{1,30}|\\])"_s;
    static const QRegularExpression being =
        compiled(somebody + u" (?:is|was|werd|wordt|word|zijn|waren|worden|ben|bent) "_s + soon +
                 listOf(any, 4) + NotUnit + Closed);
    static const QRegularExpression beingInWords = compiled(
        somebody + u" (?:is|was|werd|wordt|word) "_s + soon + u"((?:"_s + Half +
        u"|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig)|"_s +
        u"zes|zeven|acht|negen|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig)"_s +
        u")(?!\\p{L})"_s + NotUnit + NoPlural);
    // "hij is al 18." but "zij is al 8 jaar weg"
    static const QRegularExpression already =
        compiled(somebody + u" (?:is|was|ben|zijn) (?:al |nu al |al bijna |ook al )("_s + any +
                 u")(?= ?(?:[.,;:!?)\\n\"]|$| hoor| jaar ?(?:[.,;:!?)\\n]|$)))"_s);
    static const QRegularExpression gapped =
        compiled(u"(?:(?<=[.,;] )|(?<= en )|(?<=\\n)|^)(?i:is|was|werd|wordt|word|ben) "_s + soon + u"("_s +
                 Figure + u")"_s + NotUnit + Closed);
    static const QRegularExpression clause =
        compiled(u"(?<!\\p{L})(?:[Tt]oen|[Ss]inds|[Oo]mdat|[Aa]ls|[Vv]oordat|[Nn]adat|[Tt]ot|[Dd]at|[Oo]f|["
                 u"Ww]ant|[Zz]odra|[Ww]anneer|[Tt]erwijl|[Vv]oor) "
                 u"(?:hij|zij|ze|ik|je|(?:mijn|zijn|haar|de|het|m'n|mn) "_s +
                 Person + u"|\\p{Lu}\\p{Ll}{1,30}|\\[[^\\[\\]\\n]{1,40}\\]) "_s + soon + u"("_s + any +
                 u")(?= (?:was|is|werd|wordt|jaar))"_s);
    static const QRegularExpression called = compiled(
        u"(?<!\\p{L})(?:leeftijd(?:en)?|lft\\.?|lftd\\.?)(?: (?:van|kinderen|kind|jongen|meisje|moeder|vader|cliënt|jeugdige|is)){0,2} ?[:=]? {0,2}"_s +
            listOf(any, 4) + NotUnit,
        true);
    // "op zijn 15e", "sinds haar zesde", "haar 9e verjaardag"
    static const QRegularExpression ordinal = compiled(
        u"(?<!\\p{L})(?:op|rond|vanaf|tot|sinds|voor|na|vóór) (?:zijn|haar|hun|mijn|je|de leeftijd van|z'n|d'r|zn|mn|m'n) ("_s +
        any +
        u"(?:de|ste|e)?)(?: jaar)?(?: (?:verjaardag|levensjaar|jaar))?(?![\\p{L}\\p{N}])(?! (?:keer|kind|relatie|huis|school|baan|man|vrouw|gesprek|dag|week|poging|klas|zus|broer|vriend))"_s);
    static const QRegularExpression birthday =
        compiled(u"(?<![\\p{L}\\p{N}])("_s + any + u"(?:de|ste|e)) (?:verjaardag|levensjaar)"_s);
    // "meisje 14", "de jongste 6," and "nu 9" where nothing but the number follows
    static const QRegularExpression beside = compiled(
        u"(?<!\\p{L})(?i:"_s + Person + u"|nu) (?:bijna |net |pas )?"_s +
        listOf(u"\\d{1,2}(?![.,]\\d)"_s, 4) +
        u"(?= ?(?:jr\\.?|j\\.?|jaar)? ?(?:[,;.)\\n]|$| en (?:dochter|zoon|jongen|meisje|de)))(?![.,:]\\d)"_s);
    static const QRegularExpression orSo =
        compiled(u"een jaar of ("_s + any + u")(?![\\p{L}\\p{N}]| (?:geleden|later|daarna|terug))"_s);
    // "morgen wordt hij 4", "14 is hij nu", "is 15, bijna 16", "[kind 1] van 9", "m 15"
    static const QRegularExpression turned =
        compiled(u"(?<!\\p{L})(?i:is|was|werd|wordt|word) (?:hij|zij|ze|ik|je|'?ie) "_s + soon + u"("_s +
                 any + u")"_s + NotUnit + Closed);
    static const QRegularExpression first = compiled(
        u"(?<![\\p{L}\\p{N}.,])("_s + any + u") (?:is|was|werd|wordt|word) (?:hij|zij|ze|ik)(?!\\p{L})"_s,
        true);
    static const QRegularExpression nearly =
        compiled(u"(?<=\\d)(?: jaar| jr)?, (?:bijna|net|straks|volgende maand) ("_s + any +
                 u")(?![\\p{L}\\p{N}])"_s + NotUnit);
    static const QRegularExpression placeholder =
        compiled(u"\\] van "_s + soon + listOf(any, 2) + NotUnit + Closed);
    static const QRegularExpression turnedNow =
        compiled(u"(?<!\\p{L})(?:jarig,?|verjaardag,?|is|en|net|pas) ("_s + any + u") geworden"_s, true);
    static const QRegularExpression nicknamed =
        compiled(uR"((?<!\p{L})(?:noemt|noemen|heet|genoemd) \((\d{1,2})\))"_s);
    static const QRegularExpression sex =
        compiled(uR"((?:^|[\n(,;] ?)[mvjMVJ][ /,]{1,2}(\d{1,2})(?= ?(?:jr\.?|jaar)?(?:[,;.)\n]|$)))"_s);
    // "hij zegt veertien te zijn", "ik schat haar een jaar of 15"
    static const QRegularExpression said = compiled(
        u"(?<!\\p{L})(?:zeg|zegt|zei|beweert|beweerde|claimt|schat|schatte|schatten|lijkt|leek)(?: zelf| hem| haar)? "_s +
        soon + u"("_s + any +
        u")(?= (?:te zijn|jaar te zijn)|(?<=\\p{L}|1[1-9]|[2-9]\\d)(?:[.,;](?:\\s|$)|$))"_s);
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
        compiled(u"(?<!\\p{L})(?:die|dat) (?:nu |net |pas |bijna |al |ook )?("_s + any +
                 u") (?:is|was|wordt|werd)(?= ?(?:[.,;:!?)\\n]|$)| (?:en|geworden|toen|maar)(?!\\p{L}))"_s);
    // "zij mag dan zestien zijn"
    static const QRegularExpression mayBe =
        compiled(u"(?<!\\p{L})(?:mag|zal|zou|moet) (?:hij |zij |ze )?(?:dan |nu |wel |al |inmiddels )?"_s +
                 soon + u"("_s + any + u") zijn(?!\\p{L})"_s);
    // "wordt 3 mei veertien", "werd op 12/3 zestien"
    static const QRegularExpression turnedOn = compiled(
        u"(?<!\\p{L})(?:wordt|word|werd) (?:op )?\\d{1,2}(?:e|ste|de)?(?: \\p{L}{3,9}|[\\-/]\\d{1,2}) ("_s +
        any + u")(?= ?(?:[.,;:!?)(\\n]|$)| (?:en|maar|dus|geworden|jaar|dan)(?!\\p{L}))"_s);
    // What must stand in the text for the pattern to have a chance; looking for it is far cheaper.
    struct Rule {
        const QRegularExpression* pattern;
        QLatin1StringView sign;
        bool figures;
    };
    const std::array rules = {Rule{&bracketed, "("_L1, false},
                              Rule{&apposition, ", "_L1, false},
                              Rule{&ofAge, " v"_L1, false},
                              Rule{&being, " "_L1, false},
                              Rule{&beingInWords, " "_L1, false},
                              Rule{&already, " al "_L1, false},
                              Rule{&gapped, " "_L1, true},
                              Rule{&clause, " "_L1, false},
                              Rule{&called, "f"_L1, false},
                              Rule{&ordinal, " "_L1, false},
                              Rule{&birthday, "jaar"_L1, false},
                              Rule{&beside, " "_L1, true},
                              Rule{&orSo, " jaar of "_L1, false},
                              Rule{&turned, " "_L1, false},
                              Rule{&first, " "_L1, false},
                              Rule{&nearly, ", "_L1, true},
                              Rule{&placeholder, "] van "_L1, false},
                              Rule{&sex, " "_L1, true},
                              Rule{&turnedNow, " geworden"_L1, false},
                              Rule{&nicknamed, " ("_L1, true},
                              Rule{&said, " "_L1, false},
                              Rule{&eachOf, " van "_L1, false},
                              Rule{&both, "ij "_L1, true},
                              Rule{&counted, ":"_L1, true},
                              Rule{&mayBe, " zijn"_L1, false},
                              Rule{&relative, "d"_L1, false},
                              Rule{&turnedOn, " "_L1, true}};
    const bool figures =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    for (const Rule& rule : rules) {
        if ((rule.figures && !figures) || !text.contains(rule.sign))
            continue;
        const QRegularExpression* pattern = rule.pattern;
        each(*pattern, text, [&](const QRegularExpressionMatch& m) {
            // "zij zijn 10 jaar getrouwd"
            const qsizetype end = m.capturedEnd();
            if (QStringView(text).mid(end).startsWith(u" jaar") && isSpanAfter(text, end + 5))
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
                add(findings, value, m.capturedStart(group));
            }
        });
    }
}

} // namespace

QStringList ageBands(int years) { return bands(years); }

bool isAgeInWords(QStringView word) {
    static const QRegularExpression half(u"^"_s + Half + u"$"_s, QRegularExpression::CaseInsensitiveOption);
    return numeralValue(word) > 1 || half.match(word.toString()).hasMatch();
}

const QString& numeralPattern() { return Numeral; }

int numeralValue(QStringView word) {
    QString plain = word.toString().toLower();
    plain.replace(u'é', u'e');
    plain.replace(u'ë', u'e');
    for (std::size_t i = 0; i < Small.size(); ++i) {
        if (plain == QStringView(Small[i]))
            return int(i);
    }
    for (std::size_t t = 0; t < Tens.size(); ++t) {
        const QStringView ten(Tens[t]);
        if (plain == ten)
            return int(t + 2) * 10;
        if (!plain.endsWith(ten))
            continue;
        const QStringView unit = QStringView(plain).chopped(ten.size());
        for (std::size_t i = 1; i <= 9; ++i) {
            if (unit == QString(QString::fromUtf16(Small[i]) + u"en"_s))
                return int(t + 2) * 10 + int(i);
        }
    }
    return -1;
}

void findAges(const QString& text, QList<Finding>& findings) {
    findYearsOld(text, findings);
    findBare(text, findings);
}

} // namespace leertafel::anonymity
