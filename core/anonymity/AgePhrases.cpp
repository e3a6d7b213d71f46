#include "core/anonymity/AgePhrases.h"

#include "core/anonymity/AgeValues.h"
#include "core/anonymity/Patterns.h"

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

const QString& personWord() {
    static const QString words =
        uR"((?:(?:pleeg|stief|adoptie|bonus|achter|pete|tiener)(?=\p{L}))?(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je|eren|jes)?|jongen(?:s|tje)?|jongetjes?|meisjes?|meiden|meid|(?:half|stief)?broer(?:s|tjes?)?|(?:half|stief)?zus(?:sen|jes?)?|baby|peuter|kleuter|puber|tiener|neef(?:je)?|nicht(?:je)?|(?:pleeg|stief)?moeder|(?:pleeg|stief)?vader|oma|opa|oudste|jongste|middelste|tweeling|man|vrouw|leerling|student|scholier|zonen|zoons|dochters|vluchteling|jongere|cliënte?|client|dame|jongedame|jongeman|vriend(?:in)?|buurjongen|buurmeisje|kleinkind(?:eren)?|stiefkind(?:eren)?|kids|kleuters|tieners|jeugdige|minderjarige|hummel|ukje|dreumesje|zoontjes|dochtertjes|jochie|knulletje|manneke|patiënt|kleinzoon|kleindochter|pleegkind(?:eren)?|pleegzoon|pleegdochter|eentje|iemand|ouders|dreumes|collega|tante|oom|buurvrouw|buurman|gozer|knul|vriendje|vriendinnetje|stagiaire?|medewerker|medewerkster|studente|ventje|peuters|pubers|grootouders|jongens|mannetje|gast|kleine|kleinste|kleintje|ukkie|tweetal|drietal|boefje|(?:brug|eerste|tweede|derde|vierde|vijfde|zesde)klasser|brugger|scholiere|studente|zuigeling|pasgeborene|nieuwkomer|weduwe|weduwnaar|bewoner|bewoonster|statushouder|asielzoeker|meiske|zusje))"_s;
    return words;
}

const QString& closedAge() {
    static const QString words =
        uR"((?= ?(?:[.,;:!?)("\n]|$)| (?:volgende|deze|komende|vorige|afgelopen|gisteren|gister|eergisteren|bijna|snap|alleen|morgen|vandaag|overmorgen|en|maar|die|dat|met|geworden|was|is|werd|wordt|toen|als|he|hè|hoor|joh|man|jaar|op|in|uit|dan|oud|of|dus|sinds|want|moet|moest|mag|mocht|kan|kwam|komt|ging|gaat|zat|zit|woont|woonde|kreeg|krijgt|had|heeft|wil|wilde|speelt|slaapt|doet|zegt|zei|te|niet|vaak|altijd|al|nu|bij|aan|voor|om|door|destijds|and|but|nog|hier|ofzo|denk|denken|geloof|schat|volgens|dacht|nou|staat|blijft|loopt|vertelt|huilt|er|hij|zij|ze|werkt)(?!\p{L})))"_s;
    return words;
}

const QString& noPlural() {
    static const QString words =
        uR"((?= (?!\p{L}*(?:en|s)(?!\p{L}))(?!(?:meter|liter|pond|gram|ton|man)(?!\p{L}))\p{Ll}))"_s;
    return words;
}

const QString& notUnit() {
    static const QString words =
        uR"((?![\p{L}\p{N}½])(?![.,:\-–/]\d)(?! ?(?:%|euro|uur|u(?!\p{L})|keer|hoog(?!\p{L})|x(?!\p{L})|minuten|maanden|mnd|weken|dagen|km|kg|cm|tot|t/m|-|–)))"_s;
    return words;
}

const QString& anyAge() {
    static const QString words =
        u"(?:"_s + halfPattern() + u"|"_s + figurePattern() + u"|"_s + numeralPattern() + u")"_s;
    return words;
}

const QString& soonWords() {
    static const QString words =
        uR"((?:(?:bijna|now|only|net|pas|ongeveer|zo'n|nu|inmiddels|ondertussen|intussen|nog maar|nog geen|net geen|ruim|amper|krap|vandaag|morgen|er|gisteren|dan|dus|toen|ook|nog|zelf|nog niet eens|nog lang geen|lang geen|binnenkort|een jaar of|(?:dit|volgend) jaar|rond de|straks|net ook|(?:denk|dacht|geloof|schat|meen) ik|volgens mij|misschien|waarschijnlijk|officieel|zeker|hooguit|nog maar net|maar|(?:in|na|van|voor|rond|met) (?:de |het )?(?:\p{L}{3,9})?(?:vakantie|zomer|winter|lente|herfst|kerst|voorjaar|najaar|maart|april|mei|juni|juli|januari|februari|augustus|september|oktober|november|december)|(?:volgende|deze|vorige|komende) (?:week|maand|zomer|winter)|(?:in|op) (?!groep |klas |week |kamer |nummer |leerjaar |fase |huis )\p{L}{3,10}|(?:afgelopen |aanstaande )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)|over (?:een|twee|drie|vier|vijf|zes|\d) (?:dag|dagen|week|weken|maand|maanden)|gister|eergisteren|gelukkig|alweer|al weer|toch|immers|namelijk|eindelijk|precies|inmiddels al|nauwelijks|eigenlijk|trouwens|natuurlijk) ){0,3})"_s;
    return words;
}

const QString& somebodyWords() {
    static const QString words =
        u"(?:(?<!\\p{L})(?=(?:\\p{L}{2,3} )?\\p{L}{1,40},? (?:is|was|werd|wordt|word|zijn|waren|worden|ben|bent|ging) )(?i:hij|zij|ze|ie|ik|die|er één|jij|je|u|(?:de|het) (?:eerste|tweede|derde|vierde|ander|andere|kleine|grote)|"_s +
        personWord() +
        u")|(?=\\p{Lu})(?!(?:Dat|Dit|Er|Het|Wat|Totaal|Score|Aantal|Cijfer) )\\p{Lu}[\\p{Ll}'\\-]{1,30}|\\])"_s;
    return words;
}

QString ageList(const QString& value, int count) {
    QString list = u"("_s + value + u")"_s;
    for (int i = 1; i < count; ++i)
        list += u"(?:(?:,| en|, en| of|/| &|\\+) ?("_s + value + u"))?"_s;
    return list;
}

void addAges(QList<Finding>& findings, const QString& text, const QRegularExpressionMatch& match) {
    const qsizetype end = match.capturedEnd();
    if (QStringView(text).mid(end).startsWith(u" jaar") && isSpanAfter(text, end + 5))
        return;
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        const QStringView value = match.capturedView(group);
        if (!value.isEmpty() && value.compare(u"een", Qt::CaseInsensitive) != 0)
            addAge(findings, value, match.capturedStart(group));
    }
}

} // namespace leertafel::anonymity
