#include "core/anonymity/AgeValues.h"
#include "core/anonymity/Patterns.h"
#include "core/anonymity/Regex.h"
#include "core/anonymity/Shape.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// Whether the words before say that a number of years is a span of time or a limit, not somebody's age.
bool isSpanBefore(const QString& text, qsizetype at) {
    static const QRegularExpression before(
        uR"((?<![\p{L}\p{N}])(?:al|heb|heeft|hebben|had|hadden|reeds|sinds|na|over|binnen|gedurende|ongeveer|afgelopen|laatste|komende|eerste|volgende|voor|minimaal|maximaal|minstens|hooguit|vanaf|tot|t/m|onder de|boven de|onder|boven|jonger dan|ouder dan|per|elke|om de|hele|ruim|meer dan|minder dan|zo'n|pas|nog|er|hier|daar|duurt|duurde|wacht|wachten|met|in|tussen|elk|om|ieder|tot en met|tot aan|straf|celstraf|scheelt|schelen|verschil van|paar|bijna al|meerdere|vorige|zeker|tijdens|elkaar|circa|ca\.?|van de|zorg voor|contract van|vóór|vroeger|inmiddels al|(?:proef|periode|contract|duur|traject|wachttijd|termijn|straf|relatie|huwelijk|verschil|achterstand|looptijd|project|pilot|plaatsing|maatregel|ots|stage|opleiding|ervaring|wachtlijst|machtiging|looptijden|plan) van) $)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, at - 32);
    return before.match(text.mid(from, at - from)).hasMatch();
}

void findYearsOld(const QString& text, QList<Finding>& findings) {
    // "8 jaar", "2,5 jaar", "negen jaar", "8 en 10 jaar", "8, 10 en 12 jaar"; bands are left out below.
    static const QString value =
        u"("_s + figurePattern() + u"|"_s + halfPattern() + u"|"_s + numeralPattern() + u")"_s;
    static const QRegularExpression old = compiled(
        u"(?<![\\p{L}\\p{N}])(?<!\\d[.,\\-–/])(?<!€ )(?<!groep )(?<!gr )(?<!gr\\. )(?<!klas )(?<!leerjaar )"_s +
            value + u"(?:(?:,| en| of|, en|/) ?"_s + value + u")?(?:(?:,| en| of|, en|/) ?"_s + value +
            u")?(?: |-|)(jaar|jr\\.?|j(?=[\\s.,;)]|$)|jaren|jarig(?:en?)?|maanden|mnd\\.?|weken|wkn|wk|dagen)( oude?| jonge?)?(?!\\p{L})"_s,
        true);
    static const QRegularExpression bandBefore(uR"((?:\d|tot|t/m|à|-|–|\d ?/) ?$)"_s);
    each(old, text, [&](const QRegularExpressionMatch& m) {
        const QStringView unit = m.capturedView(4);
        const bool saysOld = m.capturedLength(5) > 0;
        const bool jarig = unit.startsWith(u"jarig", Qt::CaseInsensitive);
        const bool months = unit.startsWith(u"m", Qt::CaseInsensitive) ||
                            unit.startsWith(u"w", Qt::CaseInsensitive) ||
                            unit.startsWith(u"d", Qt::CaseInsensitive);
        // "Liv is 9 maanden." but "ze is 9 maanden zwanger"
        static const QRegularExpression being(
            uR"((?<!\p{L})(?:hij|zij|ze|ie|baby|kleintje|kleine|en) (?:is|is nu|is pas|was|wordt)(?: nog geen| bijna| net| ruim| amper)? $)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression closed(uR"(^(?:[.,;)\n]|$))"_s);
        static const QRegularExpression small(
            uR"((?<!\p{L})(?:baby|babies|baby's|dreumes|peuter|zoontje|dochtertje|kindje|jongste|kleinste|kleintje|pasgeborene|zusje|broertje|jongetje|meisje|tweeling|(?:kind|zoon|dochter|jongen)(?= van))(?: van|,| is| is nu| \(| van nu)?(?: nog geen| bijna| net| pas| ruim| amper)? ?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const qsizetype near = std::max<qsizetype>(0, m.capturedStart() - 32);
        const QString before = months && !saysOld ? text.mid(near, m.capturedStart() - near) : QString();
        if (months && !saysOld && !small.match(before).hasMatch() &&
            !(being.match(before).hasMatch() && closed.match(text.mid(m.capturedEnd(), 1)).hasMatch()))
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
                addAge(findings, m.capturedView(group), m.capturedStart(group));
        }
        // "8 jaar en 3 maanden"
        static const QRegularExpression rest(u"^ en (\\d{1,2}|"_s + numeralPattern() +
                                             u") (?:maanden|mnd)(?!\\p{L})"_s);
        const QRegularExpressionMatch more = rest.match(text.mid(m.capturedEnd(), 20));
        if (more.hasMatch())
            addAge(findings, more.capturedView(1), m.capturedEnd() + more.capturedStart(1));
    });
}

/// "negenjarig", "8- en 10-jarigen"
void findAgesWithUnit(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression glued = compiled(
        u"(?<!\\p{L})(?:("_s + numeralPattern() + u"|\\d{1,2})-? (?:en|of) (?:(?:een|de|het) )?)?("_s +
            numeralPattern() + u"|\\d{1,2})[ëe]?-?jarig(?:en?)?(?!\\p{L})"_s,
        true);
    each(glued, text, [&](const QRegularExpressionMatch& m) {
        const bool hyphen = text[m.capturedEnd(2)] == u'-';
        if (m.capturedLength(1) > 0)
            addAge(findings, m.capturedView(1), m.capturedStart(1), text[m.capturedEnd(1)] != u'-');
        addAge(findings, m.capturedView(2), m.capturedStart(2), !hyphen);
    });
}

/// "| 9 |" below "| leeftijd |": the cells of one column of a table.
void findAgesInTables(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression heading(uR"(^[^\n]{0,200}?\|? ?(?:lftd?|leeftijd|leeft)\.? ?\|)"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::MultilineOption);
    static const QRegularExpression cell(uR"(^ *(\d{1,2}(?:[,;]\d{1,2})?)(?: ?(?:jr|jaar|j)\.?)? *$)"_s);
    if (!text.contains(u'|'))
        return;
    const QRegularExpressionMatch head = heading.match(text);
    if (!head.hasMatch())
        return;
    const QStringView before = QStringView(text).mid(head.capturedStart(), head.capturedLength() - 1);
    const qsizetype column = before.count(u'|');
    qsizetype from = text.indexOf(u'\n', head.capturedEnd());
    while (from >= 0) {
        const qsizetype start = from + 1;
        from = text.indexOf(u'\n', start);
        const QStringView line = QStringView(text).mid(start, from < 0 ? -1 : from - start);
        if (!line.contains(u'|'))
            return;
        qsizetype at = 0;
        for (qsizetype i = 0; i < column && at >= 0; ++i)
            at = line.indexOf(u'|', at) < 0 ? -1 : line.indexOf(u'|', at) + 1;
        if (at < 0)
            continue;
        const qsizetype end = line.indexOf(u'|', at);
        const QString value = line.mid(at, end < 0 ? -1 : end - at).toString();
        const QRegularExpressionMatch match = cell.match(value);
        if (match.hasMatch())
            addAge(findings, match.capturedView(1), start + at + match.capturedStart(1));
    }
}

} // namespace

bool isSpanAfter(const QString& text, qsizetype at) {
    static const QRegularExpression after(
        uR"(^ ?(?:geleden|lang\b|later|eerder|erna|ervoor|daarna|terug|in (?:behandeling|zorg|dienst|nederland|begeleiding|utrecht)|getrouwd|gescheiden|samen\b|bij (?:de|het|een|ons|haar|hem|elkaar)|werk|ervaring|cel|gevangenis|straf|onderwijs|wacht|of (?:langer|ouder|jonger|meer)|en ouder|en jonger|gewoond|gewerkt|verhuisd|uit elkaar|op rij|aan(?:een)?\b|zonder|tijd|durende|geen|niet|nodig|bezig|actief|hulp|therapie|speciaal|achter elkaar|achterstand|vooruit|achter\b|verschil|ertussen|voor (?:de|het|zij|hij)|tussen|in de|verder|opleiding|weg\b|dood\b|overleden|op (?:de|het|een)\b|thuis\b|woont|woonde|gezeten|relatie|jonger|ouder\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return after.match(text.mid(at, 28)).hasMatch();
}

void findAges(const QString& text, const Shape& shape, QList<Finding>& findings) {
    if (shape.has(
            "0 ja|0 jr|0 j |0 j.|0 j,|0 j;|0 j)|0 j\n|0 maan|0 mnd|0 wek|0 wk|0 dag|0-j|0-maan|0-mnd|0-wek|"
            "0-wk|0-dag|0j|0maan|0mnd|0wek|0wk|0dag"_L1))
        findYearsOld(text, findings);
    if (shape.has("jarig|0j"_L1) && text.contains(u"jarig"))
        findAgesWithUnit(text, findings);
    findAgesInTables(text, findings);
    const Signs signs(text);
    findBareAges(text, signs, shape, findings);
    findAgesTurned(text, signs, shape, findings);
    findAgesInPassing(text, signs, shape, findings);
}

} // namespace leertafel::anonymity
