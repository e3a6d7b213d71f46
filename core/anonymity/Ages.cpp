#include "core/anonymity/Patterns.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression::MatchOptions Trusted = QRegularExpression::DontCheckSubjectStringMatchOption;
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
const QString Figure = uR"(\d{1,3}(?:[.,]\d|½)?)"_s;

/// A coarser value that fits in the place of the number: three years for children, ten for others.
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
    QString figures;
    for (const QChar c : lower) {
        if (c.isDigit())
            figures += c;
        else if (c == u'.' || c == u',')
            figures += u'.';
        else if (c == u'½')
            figures += u".5"_s;
    }
    return figures.isEmpty() ? numeralValue(lower) : figures.toDouble();
}

void add(QList<Finding>& findings, QStringView found, qsizetype start, bool glued = false) {
    const double age = ageValue(found);
    if (age < 0 || age > OldestPerson)
        return;
    const bool known = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding& f) {
        return f.label == Label::Age && f.start == int(start);
    });
    if (known)
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
        uR"((?<![\p{L}\p{N}])(?:al|reeds|sinds|na|over|binnen|gedurende|ongeveer|afgelopen|laatste|komende|eerste|volgende|voor|minimaal|maximaal|minstens|hooguit|vanaf|tot|t/m|onder de|boven de|onder|boven|jonger dan|ouder dan|per|elke|om de|hele|ruim|meer dan|minder dan|zo'n|pas|nog|duurt|duurde|wacht|wachten|met|in|tussen|elk|om|ieder|tot en met|tot aan|straf|celstraf|scheelt|schelen|verschil van|paar|bijna al|meerdere|vorige|zeker|tijdens|circa|ca\.?|van de|zorg voor|contract van|vóór|vroeger|inmiddels al) $)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, at - 24);
    return before.match(text.mid(from, at - from)).hasMatch();
}

bool isSpanAfter(const QString& text, qsizetype at) {
    static const QRegularExpression after(
        uR"(^ ?(?:geleden|lang\b|later|eerder|erna|ervoor|daarna|terug|in (?:behandeling|zorg|dienst|nederland|begeleiding|utrecht)|getrouwd|gescheiden|samen\b|bij (?:de|het|een|ons|haar|hem|elkaar)|werk|ervaring|cel|gevangenis|straf|onderwijs|wacht|of (?:langer|ouder|jonger|meer)|en ouder|en jonger|gewoond|gewerkt|verhuisd|uit elkaar|op rij|aan(?:een)?\b|zonder|tijd|durende|geen|niet|nodig|hulp|therapie|speciaal|achter elkaar|achterstand|vooruit|achter\b|verschil|ertussen|voor (?:de|het|zij|hij)|tussen|in de|verder|opleiding|weg\b|thuis\b|woont|woonde|gezeten|relatie|jonger|ouder\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return after.match(text.mid(at, 28)).hasMatch();
}

void findYearsOld(const QString& text, QList<Finding>& findings) {
    // "8 jaar", "2,5 jaar", "negen jaar", "8 en 10 jaar", "8, 10 en 12 jaar"; bands are left out below.
    static const QRegularExpression old(
        u"(?<![\\p{L}\\p{N}])(?<!\\d[.,\\-–/])(?<!€ )("_s + Figure + u"|"_s + Numeral +
            u")(?:(?:,| en| of|, en) ("_s + Figure + u"|"_s + Numeral + u"))?(?:(?:,| en| of) ("_s + Figure +
            u"|"_s + Numeral +
            u"))?(?: |-|)(jaar|jr\\.?|jaren|jarigen?|maanden|mnd|weken)( oude?)?(?!\\p{L})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bandBefore(uR"((?:\d|tot|t/m|à|-|–|/) ?$)"_s);
    for (auto it = old.globalMatch(text, 0, QRegularExpression::NormalMatch, Trusted); it.hasNext();) {
        const QRegularExpressionMatch m = it.next();
        const QStringView unit = m.capturedView(4);
        const bool saysOld = m.capturedLength(5) > 0;
        const bool jarig = unit.startsWith(u"jarig", Qt::CaseInsensitive);
        const bool months =
            unit.startsWith(u"m", Qt::CaseInsensitive) || unit.startsWith(u"w", Qt::CaseInsensitive);
        if (months && !saysOld)
            continue;
        if (!saysOld && !jarig) {
            if (isSpanBefore(text, m.capturedStart()) || isSpanAfter(text, m.capturedEnd()))
                continue;
            const QStringView number = m.capturedView(1);
            const bool article = number.compare(u"een", Qt::CaseInsensitive) == 0;
            if (article || unit == u"jaren")
                continue;
        }
        const qsizetype from = std::max<qsizetype>(0, m.capturedStart() - 5);
        if (bandBefore.match(text.mid(from, m.capturedStart() - from)).hasMatch())
            continue;
        for (int group = 1; group <= 3; ++group) {
            if (m.capturedLength(group) > 0)
                add(findings, m.capturedView(group), m.capturedStart(group));
        }
    }
    static const QRegularExpression glued(u"(?<!\\p{L})("_s + Numeral + u")[ëe]?-?jarigen?(?!\\p{L})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (auto it = glued.globalMatch(text, 0, QRegularExpression::NormalMatch, Trusted); it.hasNext();) {
        const QRegularExpressionMatch m = it.next();
        const bool hyphen = text[m.capturedEnd(1)] == u'-';
        add(findings, m.capturedView(1), m.capturedStart(1), !hyphen);
    }
}

const QString Person =
    uR"((?:zoon(?:tje)?|dochter(?:tje)?|kind|jongen|jongetje|meisje|broer(?:tje)?|zus(?:je)?|baby|peuter|kleuter|puber|neef(?:je)?|nicht(?:je)?|moeder|vader|oma|opa|oudste|jongste|middelste|tweeling|man|vrouw|leerling|kinderen|jongens|meisjes|zonen|dochters|broers|zussen|zusjes|broertjes))"_s;

void findBare(const QString& text, QList<Finding>& findings) {
    const QString list = u"("_s + Figure + u")(?:(?:,| en|/| &) ?("_s + Figure +
                         u"))?(?:(?:,| en|/| &) ?("_s + Figure + u"))?(?:(?:,| en|/| &) ?("_s + Figure +
                         u"))?"_s;
    const QString notUnit =
        uR"((?![\p{L}\p{N}])(?![.,:\-–/]\d)(?! ?(?:%|euro|uur|u\b|keer|x\b|minuten|maanden|mnd|weken|dagen|kinderen|personen|jaar (?:geleden|lang|later)|km|kg|cm|tot|t/m|-|–|punten|gesprekken|mensen|van de|leerlingen|stuks|graden|broers|zussen|dagdelen|nachten|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)))"_s;
    // "Lisa (8)", "zoon (8 en 10)", "[kind 1] (8)", "(8 jr, groep 4)"
    static const QRegularExpression bracketed(
        u"(?:\\p{Lu}[\\p{L}'\\-]{1,30}|\\]|(?<!\\p{L})"_s + Person +
        u") ?\\((?:bijna |net |v|m|j|\\p{Lu}, ?)?"_s + list +
        u"(?= ?(?:jr\\.?|jaar|j\\.?|y)?(?:[,;)]| \\p{L}))(?! ?(?:keer|x\\b|van|uur|euro|%|dagen|weken|maanden|min))"_s);
    // "Lisa, 8," and "zoon, 8 jaar"
    static const QRegularExpression apposition(u"(?:\\p{Lu}[\\p{Ll}'\\-]{1,30}|\\]|(?<!\\p{L})"_s + Person +
                                               u"), ("_s + Figure +
                                               u")(?=,|\\.(?:\\s|$)|;|\\)| en (?:\\p{Lu}|\\[))"_s);
    // "dochter van 8", "een jongen van negen", "kinderen van 3 en 5"
    static const QRegularExpression ofAge(
        u"(?<!\\p{L})"_s + Person + u"(?: \\p{Lu}[\\p{L}\\-]{1,30})? van (?:bijna |net |ongeveer )?"_s +
            list + notUnit,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofNumeral(
        u"(?<!\\p{L})"_s + Person + u"(?: \\p{Lu}[\\p{L}\\-]{1,30})? van (?:bijna |net )?("_s + Numeral +
            u")(?:(?:,| en) ("_s + Numeral + u"))?(?!\\p{L})(?! (?:de|het|kinderen|broers|zussen))"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "hij is 8", "zij wordt 9", "toen hij 6 was", "leeftijd: 8", "op haar 15e", "is net 4 geworden"
    static const QRegularExpression being(
        uR"((?<!\p{L})(?:(?:hij|zij|ze|ik|die|\p{Lu}\p{Ll}{1,30}|\]|)(?:zoon|dochter|kind|jongen|meisje|oudste|jongste|middelste|moeder|vader|broer|broertje|zus|zusje|oma|opa)? ?(?:is|was|werd|wordt|zijn|waren|worden) (?:nu |al |net |pas |bijna |inmiddels |nog maar |vandaag |dan |toen |gisteren |volgende maand |volgende week |deze week |binnenkort )?|(?:toen|sinds|omdat|als|voordat|nadat|tot|dat) (?:hij|zij|ze|ik|je|\p{Lu}\p{Ll}{1,30}) |leeftijd(?: van)?:? (?:is )?))"_s +
        list + notUnit +
        uR"((?= ?(?:[.,;!?)\n]|$|(?:en|maar|geworden|was|is|werd|wordt|toen|als|jaar|op|in|dan|oud|is|of|dus|sinds|want|moest|mocht|kwam|ging|zat|woont|woonde|kreeg|had|heeft)(?!\p{L}))))"_s);
    static const QRegularExpression ordinal(
        uR"((?<!\p{L})(?:op|rond|vanaf|tot|sinds|voor|na) (?:zijn|haar|hun|mijn|je|de leeftijd van|z'n|d'r) ()"_s +
        Figure + u"|"_s + Numeral +
        uR"()(?:de|ste|e|ste jaar| jaar)(?: (?:verjaardag|levensjaar|jaar))?(?![\p{L}\p{N}])(?![.,:\-]\d)(?! (?:keer|maanden|weken|dagen|uur|kinderen|broers|zussen)))"_s);
    for (const QRegularExpression* pattern :
         {&bracketed, &apposition, &ofAge, &ofNumeral, &being, &ordinal}) {
        for (auto it = pattern->globalMatch(text, 0, QRegularExpression::NormalMatch, Trusted);
             it.hasNext();) {
            const QRegularExpressionMatch m = it.next();
            for (int group = 1; group <= m.lastCapturedIndex(); ++group) {
                if (m.capturedLength(group) > 0)
                    add(findings, m.capturedView(group), m.capturedStart(group));
            }
        }
    }
}

} // namespace

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
