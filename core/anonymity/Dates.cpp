#include "core/anonymity/Patterns.h"

#include "core/anonymity/Regex.h"
#include "core/anonymity/Shape.h"

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t*, 12> MonthNames = {u"januari",   u"februari", u"maart",    u"april",
                                                        u"mei",       u"juni",     u"juli",     u"augustus",
                                                        u"september", u"oktober",  u"november", u"december"};

const QString Month =
    uR"((januari|jan|februari|febr|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec|january|february|march|may|june|july|august|october)(?!\p{L}|-\p{L}{2}))"_s;
const QString Day = uR"((?:0?[1-9]|[12]\d|3[01])(?:e|ste|de|den)?(?![\p{L}\p{N}]))"_s;
/// Cardinals and ordinals up to 31.
const QString DayWord =
    uR"((?:eerste|een|één|tweede|twee|derde|drie|vierde|vier|vijfde|vijf|zesde|zes|zevende|zeven|achtste|acht|negende|negen|tiende|tien|elfde|elf|twaalfde|twaalf|dertiende|dertien|veertiende|veertien|vijftiende|vijftien|zestiende|zestien|zeventiende|zeventien|achttiende|achttien|negentiende|negentien|(?:(?:een|één|twee|tweeë|drie|vier|vijf|zes|zeven|acht|negen)(?:[eë]?n|[ \-]en[ \-]))?twintig(?:ste)?|(?:(?:een|één)(?:en|[ \-]en[ \-]))?dertig(?:ste)?)(?!\p{L}))"_s;
const QString Year =
    uR"((?:,? (?:van )?(?:(?:19|20)\d{2}|'\d{2}|\d{2}(?=[.,;)\n]|$)(?![.,]\d)|(?:negentien|twintig|tweeduizend)\p{L}{0,24}(?: en \p{L}{3,14}|(?: \p{L}{3,14}tien| \p{L}{0,12}twintig| (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?!\p{L})))?)(?![\p{L}\p{N}]))?)"_s;

QString monthOf(const QString& written) {
    const QString lower = written.toLower();
    if (lower == u"mrt" || lower == u"march")
        return u"maart"_s;
    if (lower == u"may")
        return u"mei"_s;
    if (lower == u"october")
        return u"oktober"_s;
    for (const char16_t* name : MonthNames) {
        if (QStringView(name).startsWith(QStringView(lower).left(3)))
            return QString::fromUtf16(name);
    }
    return {};
}

void add(QList<Finding>& findings, qsizetype start, qsizetype length, const QString& reason,
         const QString& suggestion) {
    findings.append({int(start), int(length), Label::Date, Certainty::Possible, 0.9, reason, {suggestion}});
}

QString dayIn(const QString& month) { return month.isEmpty() ? u"[datum]"_s : u"[dag in %1]"_s.arg(month); }

QString monthOfNumber(QStringView number) {
    const int month = number.toInt();
    return month >= 1 && month <= 12 ? QString::fromUtf16(MonthNames[std::size_t(month - 1)]) : QString();
}

void findNumeric(const QString& text, const Shape& shape, QList<Finding>& findings) {
    static const QRegularExpression dayFirst(
        uR"((?<![\p{L}\p{N}])(?<!\d[./\-])(?:0?[1-9]|[12]\d|3[01]) ?([\-/.–]) ?(0?[1-9]|1[0-2]) ?\1 ?(?:(?:19|20)\d{2}|'?\d{2})(?![\p{N}])(?![\-/.]\d))"_s);
    static const QRegularExpression spaced(
        uR"((?<![\p{L}\p{N}.,/\-])(?:0?[1-9]|[12]\d|3[01]) (0?[1-9]|1[0-2]) (?:19|20)\d{2}(?![\p{L}\p{N}.,/\-]))"_s);
    static const QRegularExpression yearFirst(
        uR"((?<![\p{L}\p{N}])(?:19|20)\d{2} ?([\-/.]) ?(0?[1-9]|1[0-2]) ?\1 ?(?:0?[1-9]|[12]\d|3[01])(?![\p{N}]))"_s);
    static const QRegularExpression compact(
        uR"((?<![\p{L}\p{N}])(?:19|20)\d{2}(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}]))"_s);
    // Without a year, figures are a date only where the words or the figures say so: "3/4 van", "4-12 jaar"
    // and "een jongen van 4-12" are not.
    static const QString notCount =
        uR"((?![\p{L}\p{N}])(?![\-/.,]\d)(?! \d{2} ?\d)(?! ?(?:jaar|jarige|maand|maanden|mnd|weken|week|dagen|dag|keer|x|uur|minuten|min|kinderen|personen|euro|%|van de|schaal|punten|cijfer|deel|jr|leerlingen|gesprekken|uren|e deel|de deel)(?!\p{L})))"_s;
    static const QString noList =
        uR"((?<!groep )(?<!groepen )(?<!klas )(?<!leerjaar )(?<!score )(?<!schaal )(?<!cijfer )(?<!week )(?<!weken )(?<!stand )(?<!artikel )(?<!art\. )(?<!lid )(?<!kamer )(?<!nummer )(?<!nr )(?<!nr\. )(?<!een )(?<!groep: )(?<!scoort )(?<!bouw ))"_s;
    static const QString dayMonth = uR"(((?:0?[1-9]|[12]\d|3[01])([\-/])(0?[1-9]|1[0-2])))"_s;
    static const QRegularExpression dayAndMonth = compiled(
        uR"((?<!\p{L})(?:op|per|d\.?d\.?|dd|datum:?|vanaf|tot|t/m|tot en met|sinds|voor|vóór|na|uiterlijk|vandaag|gisteren|morgen|overmorgen|gezien|geweest|gesproken|gebeld:|absent:?|afwezig:?|aanwezig:?|geb(?:oren)?\.?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma\.?|di\.?|wo\.?|do\.?|vr\.?|za\.?|zo\.?|(?<!jongen |meisje |jongere |kind |kinderen |jongeren )van|en|om|gesprek|huisbezoek|afspraak|contact|overleg|zitting|mdo|intake|evaluatie|mail|gebeld|verslag|bezoek|tel|jarig|verhuist|verhuisd|besproken|verloopt|verlof|opname|opgenomen|uithuisplaatsing|overleden|einde?|incident|melding|aangemeld|uitgerekend|kan|vervolg|vervolggesprek|vervolgafspraak|terugbellen|spreekuur|consult|start|deadline|volgende keer|m\.?i\.?v\.?|mailtje|appje|bericht|brief|zien elkaar|(?:zitting|gesprek|afspraak|bezoek|overleg|mdo|verjaardag|intake) is) (?:de |op )?)"_s +
            dayMonth + notCount,
        true);
    // The second of the two cannot be the end of a band ("14/5"), or figures with a nought ("12-03").
    static const QRegularExpression byItself = compiled(
        uR"((?<![\p{L}\p{N}/\-.,])(?<![/\-.] ))"_s + noList +
            uR"((?!24[/\-]7(?!\d))(?!06[\-/])((?:(?:1[3-9]|2\d|3[01])([\-/])(0?[1-9]|1[0-2])|(?:0?[1-9]|[12]\d|3[01])([\-/])(0[1-9])|0[1-9]([\-/])(0?[1-9]|1[0-2])))(?<!24/7)(?<!24-7))"_s +
            notCount,
        true);
    // "5/3": a first figure above the second makes no fraction.
    static const QRegularExpression slashed = compiled(
        uR"((?<![\p{L}\p{N}/\-.,])(?<![/\-.] )(?<!traat )(?<!laan )(?<!weg )(?<!dreef )(?<!plein )(?<!kade )(?<!gracht )(?<!singel )(?<!hof ))"_s +
            noList + uR"(((?:[1-9]|1[0-2])/([1-9]|1[0-2])))"_s + notCount,
        true);
    static const QRegularExpression bracketed =
        compiled(uR"(\()"_s + dayMonth + uR"((?=[),:;]| (?:gebeld|gesprek|huisbezoek|mail|om) ?))"_s);
    static const QRegularExpression timed = compiled(
        noList + uR"((?<![\p{L}\p{N}/\-.,]))"_s + dayMonth +
        uR"((?= (?:om |jl|\d{1,2}[.:]\d{2}(?!\d)|[012]\d[0-5]\d ?u(?!\p{L})|(?:terug)?bellen(?!\p{L})|ophalen(?!\p{L})|langs(?!\p{L})|langskomen|huisbezoek|intake(?!\p{L})|zitting(?!\p{L})|mdo(?!\p{L})|afspraak(?!\p{L})|evaluatie(?!\p{L}))))"_s);
    // "5/2 - 12/2"
    static const QRegularExpression range =
        compiled(uR"((?<![\p{L}\p{N}/\-.,]))"_s + dayMonth +
                 uR"( (?:-|–|t/m) ((?:0?[1-9]|[12]\d|3[01])\2(0?[1-9]|1[0-2])))"_s + notCount);
    // "absent: 4/9, 5/9 en 11/9": the same month twice
    static const QRegularExpression sameMonth = compiled(
        uR"((?<![\p{L}\p{N}/\-.,])((?:0?[1-9]|[12]\d|3[01])(/)(0?[1-9]|1[0-2])),? (?:en |t/m |tot )?((?:0?[1-9]|[12]\d|3[01])\2\3)(?:,? (?:en )?((?:0?[1-9]|[12]\d|3[01])\2\3))?)"_s +
        notCount);
    static const QRegularExpression dotted = compiled(
        uR"((?<!\p{L})(?:op|d\.?d\.?|per|uiterlijk|datum:?|sinds|vanaf|zitting|huisbezoek|intake|mdo|verslag|melding|geb\.?|geboren|jarig|verjaardag|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo) ((?:0?[1-9]|[12]\d|3[01])(\.)(0?[1-9]|1[0-2])\.|(?:0?[1-9]|[12]\d|3[01])(\.)(0[1-9]|1[0-2])(?![.,:]\d)(?! ?(?:uur|u(?!\p{L})|euro|%)))(?!\d))"_s,
        true);
    // "28.11 gebeld": no hour, and the month has two figures; "12-3": no band goes down, no score up so far
    static const QRegularExpression dottedAlone =
        compiled(noList + uR"((?<![\p{L}\p{N}/\-.,€])(?<!€ )((?:2[5-9]|3[01])\.(0[1-9]|1[0-2])))"_s +
                 notCount + uR"((?! ?(?:graden|gram|kg|km|m\b|cm|ml|procent)))"_s);
    static const QRegularExpression downwards =
        compiled(noList + uR"((?<![\p{L}\p{N}/\-.,])(?<![/\-] )((?:[7-9]|1[0-2])-([1-6])))"_s + notCount +
                 uR"((?! ?(?:gewonnen|verloren|voor|achter)))"_s);
    // "3/12": of twelve or eleven parts nobody speaks
    static const QRegularExpression lateInYear = compiled(
        noList +
        uR"((?<![\p{L}\p{N}/\-.,])(?<![/\-] )(?<!traat )(?<!laan )(?<!weg )(?<!dreef )(?<!plein )((?:[1-9]|1[0-2])/(1[12])))"_s +
        notCount);
    static const QRegularExpression lineStart = compiled(
        uR"((?:^|\n|\|)[ \-•*]{0,4})"_s + dayMonth +
            uR"((?= ?(?:[:–\-,;|]|$)(?! ?\d)| (?:gebeld|gesprek|huisbezoek|mail|gemaild|app|geappt|overleg|contact|moeder|vader|bezoek|intake|telefonisch|tel|afspraak|sms|brief|evaluatie|mdo|oma|gezin|belde|belt|appte|mailde|mailt|kwam|zei|gezien|naar|bij|met|geen|niet|school|kan|lukt|gaat)(?!\p{L})))"_s,
        true);
    static const QRegularExpression solid = compiled(
        uR"((?<!\p{L})(?:geboortedatum|geb\.?(?: ?datum)?|gebdat|geboren|d\.?d\.?)[^\d\n]{0,14}((?:0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(?:(?:19|20)\d{2}|\d{2})|(?:0?[1-9]|[12]\d|3[01])[ ./\-]{1,3}(?:0?[1-9]|1[0-2])[ ./\-]{1,3}(?:(?:19|20)\d{2}|'?\d{2}))(?![\p{L}\p{N}]))"_s,
        true);
    const auto run = [&](const QRegularExpression& pattern, int whole, int month) {
        each(pattern, text, [&](const QRegularExpressionMatch& m) {
            add(findings, m.capturedStart(whole), m.capturedLength(whole), u"date"_s,
                dayIn(monthOfNumber(m.capturedView(month))));
        });
    };
    // Two figures with a sign between them, and enough figures for a day, a month and a year.
    qsizetype digits = 0;
    bool joined = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            continue;
        ++digits;
        if (i + 1 < text.size()) {
            qsizetype next = i + 1;
            while (next < text.size() && next < i + 2 && text[next] == u' ')
                ++next;
            joined = joined || (next < text.size() && QStringView(u"-/.–").contains(text[next]));
        }
    }
    if (joined) {
        run(dayFirst, 0, 2);
        run(yearFirst, 0, 2);
        if (shape.has("0.0"_L1)) {
            run(dotted, 1, 3);
            run(dottedAlone, 1, 2);
        }
    }
    static const QRegularExpression pair =
        compiled(uR"((?<!\d)(?:0?[1-9]|[12]\d|3[01])[\-/](?:0?[1-9]|1[0-2])(?!\d))"_s);
    if (joined && shape.has("0-0|0/0"_L1) && occurs(pair, text)) {
        run(dayAndMonth, 1, 3);
        run(lineStart, 1, 3);
        run(byItself, 1, 3);
        run(bracketed, 1, 3);
        run(timed, 1, 3);
        run(downwards, 1, 2);
        run(lateInYear, 1, 2);
        run(range, 1, 3);
        run(range, 4, 5);
        for (const int whole : {1, 4, 5})
            run(sameMonth, whole, 3);
        each(slashed, text, [&](const QRegularExpressionMatch& m) {
            if (m.capturedView(1).left(m.capturedView(1).indexOf(u'/')).toInt() > m.capturedView(2).toInt())
                add(findings, m.capturedStart(1), m.capturedLength(1), u"date"_s,
                    dayIn(monthOfNumber(m.capturedView(2))));
        });
    }
    constexpr qsizetype Fewest = 6;
    if (digits >= Fewest) {
        if (shape.has("0 0 0"_L1))
            run(spaced, 0, 1);
        run(compact, 0, 1);
        if (shape.has("geb|dd|d.d"_L1))
            run(solid, 1, 2);
    }
}

void findWritten(const QString& text, const Shape& shape, QList<Finding>& findings) {
    if (!shape.has("jan|feb|maart|may|march|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec"_L1))
        return;
    static const QRegularExpression written(
        u"(?<![\\p{L}\\p{N}.,/\\-])"_s + Day +
            u"(?:(?:,| en| of| à| op| t/m| tot en met| tot| naar|/|-|–) ?(?:de )?"_s + Day +
            u"){0,3}\\.? (?:van )?"_s + Month + u"(?:\\.(?= ?['\\d]))?"_s + Year,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hyphened(
        u"(?<![\\p{L}\\p{N}.,/])(?:0?[1-9]|[12]\\d|3[01])[\\-/ ]?"_s + Month +
            u"(?:[\\-/ ]?(?:(?:19|20)\\d{2}|'?\\d{2}))?(?![\\p{L}\\p{N}]|[.:]\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inWords(u"(?<!\\p{L})"_s + DayWord +
                                                u"(?: (?:en|of|op|à|tot) (?:de )?"_s + DayWord +
                                                u")? (?:van )?"_s + Month + Year,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        u"(?<!\\p{L})(?<!in )(?<!begin )(?<!eind )(?<!half )"_s + Month +
            u"\\.? (?:de )?(?:0?[1-9]|[12]\\d|3[01])(?:(?:e|ste|de|st|nd|rd|th)(?!\\p{L})|(?=[.,;)\\n]|$)(?![.,]\\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression english = compiled(
        uR"((?<!\p{L})(january|february|march|april|may|june|july|august|september|october|november|december) (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:,? (?:19|20)\d{2})?(?![\p{L}\p{N}]|[.:\-–]\d| ?(?:uur|kinderen|keer|jaar|mensen|gezinnen)))"_s,
        true);
    for (const QRegularExpression* pattern : {&written, &hyphened, &inWords, &monthFirst, &english}) {
        if ((pattern == &inWords && !shape.hasNumeral()) ||
            (pattern == &monthFirst && !shape.has("ri 0|an 0|eb 0|br 0|rt 0|il 0|pr 0|ei 0|ni 0|un 0|li 0|ul "
                                                  "0|us 0|ug 0|er 0|pt 0|ep 0|kt 0|ov 0|"
                                                  "ec 0|ry 0|ch 0|ay 0|ne 0|ly 0|st 0|. 0| de 0"_L1)) ||
            (pattern == &english &&
             !shape.has(
                 "january 0|february 0|march 0|april 0|may 0|june 0|july 0|august 0|september 0|october 0|"
                 "november 0|december 0"_L1)))
            continue;
        each(*pattern, text, [&](const QRegularExpressionMatch& m) {
            // "een mei", "een maart" with the article is no day; "één mei" and "eerste mei" are.
            if (!m.capturedView().startsWith(u"een ", Qt::CaseInsensitive))
                add(findings, m.capturedStart(), m.capturedLength(), u"date"_s,
                    dayIn(monthOf(m.captured(1))));
        });
    }
}

/// "dinsdag de 3e", "2e kerstdag", "oudejaarsavond 2021": days that say their month or week by another name.
void findNamedDays(const QString& text, const Shape& shape, QList<Finding>& findings) {
    static const QRegularExpression sign(
        uR"(dag|avond|oudjaar|sinterklaas|goede vrijdag|herdenking|keti koti| de \d|vrij \d|(?<!\p{L})(?:ma|di|wo|do|vr|za|zo)\.? \d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!shape.has(
            "dag|0j|avond|oudjaar|sinterklaas|herdenking|keti koti| de 0|vrij 0|ma 0|di 0|wo 0|do 0|vr 0|za 0|zo 0|ma. 0|di. 0|wo. 0|do. 0|vr. 0|za. 0|zo. 0"_L1) ||
        !occurs(sign, text))
        return;
    static const QRegularExpression weekday = compiled(
        uR"((?<!\p{L})(?:ma|maandag|di|dinsdag|wo|woensdag|do|donderdag|vr|vrijdag|za|zaterdag|zo|zondag)\.?,? de ((?:0?[1-9]|[12]\d|3[01])(?:e|ste|de))(?![\p{L}\p{N}])(?! (?:keer|kamer|kind|klas|les|groep|dag|week|ronde|verdieping|plaats|zitting|training|wedstrijd|sessie|\p{L}{0,20}(?:gesprek|bezoek|overleg|afspraak|bijeenkomst))(?!\p{L})))"_s,
        true);
    each(weekday, text, [&](const QRegularExpressionMatch& m) {
        add(findings, m.capturedStart(1), m.capturedLength(1), u"date"_s, dayIn({}));
    });
    // "vrijdag 14", "vr 14 kan niet"
    static const QRegularExpression numbered = compiled(
        uR"((?<!\p{L})(?<!werd )(?<!wordt )(?<!word )(?<!is )(?:(?:ma|di|wo|do|vr|vrij|za|zo)\.?|(?:maan|dins|woens|donder|vrij|zater|zon)dag) ([1-9]|[12]\d|3[01])(?![\p{L}\p{N}])(?= ?(?:[,;!?)\n]|\.(?!\d)|$)|/(?=zo|za|vr|do|wo|di|ma)| (?:om|kan|is|komt|mee|gaat|weer|zou|gaan|komen|hebben|heeft|naar|bij|tot|wil|belt|begint|start|starten|belde|kwam|ging)(?!\p{L})))"_s,
        true);
    each(numbered, text, [&](const QRegularExpressionMatch& m) {
        add(findings, m.capturedStart(1), m.capturedLength(1), u"date"_s, dayIn({}));
    });
    // "wo 22e huisbezoek": too high for a floor or a turn
    static const QRegularExpression highly = compiled(
        uR"((?<!\p{L})(?:(?:ma|di|wo|do|vr|za|zo)\.?|(?:maan|dins|woens|donder|vrij|zater|zon)dag) ((?:[7-9]|[12]\d|3[01])(?:e|ste))(?![\p{L}\p{N}])(?! (?:verjaardag|keer)))"_s,
        true);
    each(highly, text, [&](const QRegularExpressionMatch& m) {
        add(findings, m.capturedStart(1), m.capturedLength(1), u"date"_s, dayIn({}));
    });
    // "donderdag de vierde"
    static const QRegularExpression inWords =
        compiled(u"(?<!\\p{L})(?:maan|dins|woens|donder|vrij|zater|zon)dag de ("_s + DayWord +
                     u")(?= ?(?:[.,;:!?)\\n]|$)| (?:om|gaat|gaan|kan|kom|komt|is|mee|wil|heeft)(?!\\p{L}))"_s,
                 true);
    each(inWords, text, [&](const QRegularExpressionMatch& m) {
        add(findings, m.capturedStart(1), m.capturedLength(1), u"date"_s, dayIn({}));
    });
    static const QRegularExpression feast = compiled(
        uR"((?<!\p{L})(?:(?<=op )|(?<=op de )|(?<=sinds )|(?<=vanaf )|(?<=tot )|(?<=met )|(?<=jaar )|(?<=dag )|(?<=tijdens )|(?<=na )|(?<=voor )|(?<=rond ))(?:[12](?:e|ste|de)|eerste|tweede) (?:kerst|paas|pinkster)dag(?!\p{L}))"_s,
        true);
    static const QRegularExpression feastOfYear = compiled(
        uR"((?<!\p{L})(?:(?:(?:[12](?:e|ste|de)|eerste|tweede) )?(?:kerst|paas|pinkster)dag|(?:kerst|pakjes|sinterklaas|oudejaars)avond|oudejaarsdag|oudjaar|nieuwjaarsdag|(?:konings|koninginne|bevrijdings|valentijns|moeder|vader|hemelvaarts)dag|(?:paas|pinkster)maandag|goede vrijdag|dodenherdenking|keti koti|sinterklaas) (?:van |in )?(?:(?:19|20)\d{2}|'\d{2})(?![\p{L}\p{N}]))"_s,
        true);
    for (const QRegularExpression* pattern : {&feastOfYear, &feast}) {
        each(*pattern, text, [&](const QRegularExpressionMatch& m) {
            add(findings, m.capturedStart(), m.capturedLength(), u"date"_s, dayIn({}));
        });
    }
}

void findBirthYears(const QString& text, const Shape& shape, QList<Finding>& findings) {
    static const QRegularExpression birth(
        uR"((?<!\p{L})(?:geboortejaar|geb\.? ?jaar|gebj\.?|bouwjaar|jaargang|geboren|geb\.?|geboorte)(?: (?:is|was|van|kind|zoon|dochter|moeder|vader|cliënt)){0,2}(?: (?:in|rond|omstreeks|begin|eind|medio|te \p{L}{2,20} in))?(?: (?:het jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))? ?:? ?((?:19|20)\d{2}|'\d{2})(?![\p{N}\-/]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "hij is van 2013", "een jongen uit 2013", "(*2013)"
    static const QRegularExpression ofYear = compiled(
        uR"((?<!\p{L})(?:(?:hij|zij|ze|die|kind|jongen|meisje|zoon|dochter|oudste|jongste|middelste|broertje|zusje|meneer|mevrouw|moeder|vader) (?:is )?(?:van|uit)|is van|\(\*|\*) ?((?:19|20)\d{2}|'\d{2})(?![\p{N}\-/]| en| tot))"_s,
        true);
    // "is in 1988 geboren"
    static const QRegularExpression born =
        compiled(uR"((?<!\p{L})in ((?:19|20)\d{2})(?= (?:(?:in|te) \p{L}{2,20} )?geboren))"_s, true);
    for (const QRegularExpression* pattern : {&birth, &ofYear, &born}) {
        if (!shape.has(pattern == &birth    ? "geb|bouwjaar|jaargang"_L1
                       : pattern == &ofYear ? "van 0|van0|van '|van'|uit 0|uit0|uit '|uit'|*"_L1
                                            : "geboren"_L1))
            continue;
        each(*pattern, text, [&](const QRegularExpressionMatch& m) {
            add(findings, m.capturedStart(1), m.capturedLength(1), u"birthYear"_s, u"[geboortejaar]"_s);
        });
    }
}

} // namespace

void findDates(const QString& text, const Shape& shape, QList<Finding>& findings) {
    if (shape.hasFigure())
        findNumeric(text, shape, findings);
    findWritten(text, shape, findings);
    findNamedDays(text, shape, findings);
    findBirthYears(text, shape, findings);
}

} // namespace leertafel::anonymity
