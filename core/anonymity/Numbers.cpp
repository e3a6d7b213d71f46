#include "core/anonymity/Patterns.h"

#include "core/anonymity/Regex.h"
#include "core/anonymity/Shape.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

Finding spot(qsizetype start, qsizetype length, Label label, Certainty certainty, double confidence,
             const QString& reason, const QString& suggestion) {
    return {int(start), int(length), label, certainty, confidence, reason, {suggestion}};
}

QString digitsOf(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

int ibanLength(QStringView country) {
    struct Country {
        std::u16string_view code;
        int length;
    };
    static constexpr Country countries[] = {
        {u"AD", 24}, {u"AE", 23}, {u"AL", 28}, {u"AT", 20}, {u"BA", 20}, {u"BE", 16}, {u"BG", 22},
        {u"CH", 21}, {u"CY", 28}, {u"CZ", 24}, {u"DE", 22}, {u"DK", 18}, {u"EE", 20}, {u"EG", 29},
        {u"ES", 24}, {u"FI", 18}, {u"FR", 27}, {u"GB", 22}, {u"GE", 22}, {u"GR", 27}, {u"HR", 21},
        {u"HU", 28}, {u"IE", 22}, {u"IQ", 23}, {u"IT", 27}, {u"JO", 30}, {u"LB", 28}, {u"LT", 20},
        {u"LU", 20}, {u"LV", 21}, {u"MA", 28}, {u"MK", 19}, {u"MT", 31}, {u"NL", 18}, {u"NO", 15},
        {u"PL", 28}, {u"PT", 25}, {u"RO", 24}, {u"RS", 22}, {u"SA", 24}, {u"SE", 24}, {u"SI", 19},
        {u"SK", 24}, {u"TN", 24}, {u"TR", 26}, {u"UA", 29}, {u"XK", 20}};
    const QString upper = country.toString().toUpper();
    for (const Country& entry : countries) {
        if (upper == QStringView(entry.code))
            return entry.length;
    }
    return 0;
}

/// Whether the code of a country stands right before a figure, or with a space between.
bool mayHaveAccount(const QString& text) {
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            continue;
        const qsizetype end = text[i - 1] == u' ' ? i - 1 : i;
        if (end >= 2 && text[end - 1].isLetter() && text[end - 2].isLetter() && isPlain(text[end - 1]) &&
            isPlain(text[end - 2]) && (end == 2 || !text[end - 3].isLetterOrNumber()) &&
            ibanLength(QStringView(text).mid(end - 2, 2)) > 0)
            return true;
    }
    return false;
}

void findAccounts(const QString& text, QList<Finding>& findings) {
    if (!mayHaveAccount(text))
        return;
    static const QRegularExpression begin =
        compiled(uR"((?<![\p{L}\p{N}])([A-Za-z]{2}) ?\d{2}(?!\d{3}\D))"_s);
    each(begin, text, [&](const QRegularExpressionMatch& m) {
        const int wanted = ibanLength(m.capturedView(1));
        if (wanted == 0)
            return;
        QString account;
        qsizetype at = m.capturedStart();
        qsizetype end = at;
        for (; at < text.size() && account.size() < wanted; ++at) {
            const QChar c = text[at];
            if (c.unicode() < 0x80 && c.isLetterOrNumber()) {
                account += c;
                end = at + 1;
            } else if (!(c == u' ' || c == u'.' || c == u'-') || at != end) {
                break;
            }
        }
        const bool closed = end >= text.size() || !text[end].isLetterOrNumber();
        if (account.size() != wanted || !closed)
            return;
        const bool checked = passesIbanTest(account);
        const auto digits =
            std::count_if(account.begin(), account.end(), [](QChar c) { return c.isDigit(); });
        if (!checked && digits < 10)
            return;
        findings.append(spot(m.capturedStart(), end - m.capturedStart(), Label::Iban, Certainty::Certain,
                             checked ? 0.99 : 0.85, checked ? u"ibanChecked"_s : u"ibanShape"_s,
                             u"[rekeningnummer]"_s));
    });
}

void findCitizenNumbers(const QString& text, const Shape& shape, QList<Finding>& findings) {
    static const QRegularExpression number = compiled(
        uR"((?<![\p{L}\p{N}])(?<!\d[.,/\-])(?:\d{8,9}|\d{3}([ .\-])\d{3}\1\d{3}|\d{4}([ .\-])\d{2}\2\d{3}|\d{4}\.\d{3}\.\d{2}|\d{2}([ .])\d{2}\3\d{2}\3\d{3})(?![\p{L}\p{N}])(?![.,\-/]\d))"_s);
    static const QRegularExpression named = compiled(
        uR"((?<!\p{L})(?:bsn|burger ?service ?nummer|sofi(?:[ \-]?nummer)?)(?!\p{L}{3})[^\d\n]{0,32}(\d(?:[ .\-]{0,2}\d){7,8})(?!\d))"_s,
        true);
    if (shape.has("bsn|burger|sofi"_L1))
        each(named, text, [&](const QRegularExpressionMatch& m) {
            findings.append(spot(m.capturedStart(1), m.capturedLength(1), Label::Bsn, Certainty::Certain,
                                 0.97, u"bsnNamed"_s, u"[bsn]"_s));
        });
    each(number, text, [&](const QRegularExpressionMatch& m) {
        const QString digits = digitsOf(m.capturedView());
        const bool euro =
            m.capturedStart() >= 2 && QStringView(text).mid(m.capturedStart() - 2, 2).contains(u'€');
        if (euro || !passesElevenTest(digits) || (digits.size() == 8 && m.capturedLength() != 8))
            return;
        const bool whole = digits.size() == 9;
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::Bsn,
                             whole ? Certainty::Certain : Certainty::Possible, whole ? 0.95 : 0.6,
                             u"bsnChecked"_s, u"[bsn]"_s));
    });
}

bool isShortWord(QStringView letters) {
    static constexpr std::u16string_view words[] = {
        u"al", u"de", u"dm", u"da", u"ze", u"en", u"er", u"eu", u"ex", u"ga", u"ha", u"he", u"ik",
        u"in", u"is", u"ja", u"je", u"km", u"kg", u"ma", u"me", u"mg", u"ml", u"mm", u"na", u"nu",
        u"of", u"om", u"op", u"pa", u"pm", u"st", u"te", u"to", u"tv", u"uw", u"vd", u"we", u"wc",
        u"zn", u"zo", u"bc", u"cm", u"gb", u"mb", u"el", u"jr", u"ml", u"bv", u"nv", u"kb", u"nr"};
    const QString lower = letters.toString().toLower();
    return std::any_of(std::begin(words), std::end(words),
                       [&](std::u16string_view word) { return lower == QStringView(word); });
}

void findPostcodes(const QString& text, const Shape& shape, QList<Finding>& findings) {
    static const QRegularExpression postcode = compiled(
        uR"((?<![\p{L}\p{N}.,\-/€])([1-9]\d{3})([ ]{0,2}|-)([A-Za-z]\.?[A-Za-z])(?![\p{L}\p{N}]))"_s);
    static const QRegularExpression named = compiled(
        uR"((?<!\p{L})(?:postcode(?:gebied)?|pc)(?: is)?:? {0,2}([1-9]\d{3})(?![\p{L}\p{N}]))"_s, true);
    each(postcode, text, [&](const QRegularExpressionMatch& m) {
        const QStringView letters = m.capturedView(3);
        const bool upper = letters[0].isUpper() && letters.back().isUpper();
        const bool mixed = letters[0].isUpper() != letters.back().isUpper();
        const bool spaced = m.capturedLength(2) > 0;
        const bool year = m.capturedView(1).startsWith(u"19") || m.capturedView(1).startsWith(u"20");
        if (spaced && isShortWord(letters) && (!upper || year))
            return;
        if (mixed && spaced)
            return;
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::Postcode,
                             upper ? Certainty::Certain : Certainty::Possible, upper ? 0.97 : 0.7,
                             u"postcode"_s, u"[postcode]"_s));
    });
    if (shape.has("postcode|pc"_L1))
        each(named, text, [&](const QRegularExpressionMatch& m) {
            findings.append(spot(m.capturedStart(1), m.capturedLength(1), Label::Postcode, Certainty::Certain,
                                 0.9, u"postcode"_s, u"[postcode]"_s));
        });
}

/// The notation of a plate as X for a letter and 9 for a figure, its groups joined by hyphens.
QString plateShape(const QRegularExpressionMatch& m, int first) {
    QString shape;
    for (int group : {first, first + 2, first + 3}) {
        if (!shape.isEmpty())
            shape += u'-';
        for (const QChar c : m.capturedView(group))
            shape += c.isDigit() ? u'9' : u'X';
    }
    return shape;
}

bool isPlateShape(const QString& shape) {
    // The Dutch series, and the Belgian one in use.
    static constexpr std::u16string_view shapes[] = {u"XX-99-99", u"99-99-XX", u"99-XX-99", u"XX-99-XX",
                                                     u"XX-XX-99", u"99-XX-XX", u"99-XXX-9", u"9-XXX-99",
                                                     u"XX-999-X", u"X-999-XX", u"XXX-99-X", u"X-99-XXX",
                                                     u"9-XX-999", u"999-XX-9", u"9-XXX-999"};
    return std::any_of(std::begin(shapes), std::end(shapes),
                       [&](std::u16string_view s) { return shape == QStringView(s); });
}

/// Whether letters and figures stand in one piece as long as a plate, or three groups of them with the same
/// sign between.
bool mayHavePlate(const QString& text) {
    constexpr qsizetype Shortest = 6, LongestGroup = 3;
    const auto isFigure = [](QChar c) { return c >= u'0' && c <= u'9'; };
    qsizetype run = 0, figures = 0;
    qsizetype last = -1;
    QChar sign;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80 && c.isLetterOrNumber()) {
            ++run;
            figures += isFigure(c) ? 1 : 0;
            if (run >= Shortest && figures > 0 && figures < run)
                return true;
            continue;
        }
        run = figures = 0;
        if (c != u'-' && c != u' ')
            continue;
        if (last >= 0 && sign == c && i - last <= LongestGroup + 1) {
            const QStringView around = QStringView(text).sliced(
                std::max<qsizetype>(0, last - LongestGroup),
                std::min(text.size(), i + LongestGroup + 1) - std::max<qsizetype>(0, last - LongestGroup));
            const bool figure = std::any_of(around.begin(), around.end(), isFigure);
            // With blanks between, small letters are words.
            if (figure && (c == u'-' || std::any_of(around.begin(), around.end(),
                                                    [](QChar each) { return each.isUpper(); })))
                return true;
        }
        last = i;
        sign = c;
    }
    return false;
}

void findPlates(const QString& text, const Shape& shape, QList<Finding>& findings) {
    static const QRegularExpression plate = compiled(
        uR"((?<![\p{L}\p{N}\-/.])(?=[A-Za-z\- ]{0,6}\d)([A-Za-z]{1,3}|\d{1,3})([\- ]?)([A-Za-z]{1,3}|\d{1,3})\2([A-Za-z]{1,3}|\d{1,3})(?![\p{L}\p{N}\-/]))"_s);
    static const QRegularExpression named = compiled(
        uR"((?<!\p{L})(?:kenteken|nummerplaat|kentekenplaat|kentekennummer|nummerbord)(?![\p{L}\]])[^\d\n]{0,20}?(?<![\p{L}\p{N}])((?=[A-Za-z0-9 \-]{0,10}\d)(?=[\d \-]{0,8}[A-Za-z])(?:[A-Za-z]{1,3}|\d{1,4})(?:[ \-]?(?:[A-Za-z]{1,3}|\d{1,5})){1,3})(?![\p{L}\p{N}]))"_s,
        true);
    const auto add = [&](qsizetype start, qsizetype length, bool sure) {
        findings.append(spot(start, length, Label::Plate, sure ? Certainty::Certain : Certainty::Possible,
                             sure ? 0.95 : 0.6, u"plate"_s, u"[kenteken]"_s));
    };
    if (shape.has("kenteken|nummerplaat|nummerbord"_L1))
        each(named, text, [&](const QRegularExpressionMatch& m) {
            const QStringView found = m.capturedView(1);
            const auto signs =
                std::count_if(found.begin(), found.end(), [](QChar c) { return c.isLetterOrNumber(); });
            if (signs >= 5 && signs <= 9)
                add(m.capturedStart(1), m.capturedLength(1), true);
        });
    if (!mayHavePlate(text))
        return;
    each(plate, text, [&](const QRegularExpressionMatch& m) {
        const QString notation = plateShape(m, 1);
        if (!isPlateShape(notation))
            return;
        const QStringView found = m.capturedView();
        const bool upper = std::none_of(found.begin(), found.end(), [](QChar c) { return c.isLower(); });
        const bool hyphens = m.capturedView(2) == u"-";
        // Without hyphens only what hardly is anything else: capitals in two groups or three in one.
        const bool clear = upper && (notation.contains(u"XXX") || notation.count(u'X') >= 3);
        if (hyphens || clear)
            add(m.capturedStart(), m.capturedLength(), upper && hyphens);
    });
}

/// Figures that point to nobody: our own codes, years, months, money, times, public numbers.
bool isHarmless(const QString& value) {
    static const QRegularExpression harmless = compiled(
        uR"(^(?:C-\d{4}-\d{4,}|(?:GM|WK|BU)\d{4,8}|(?:19|20)\d{2}(?:[\-/](?:(?:19|20)\d{2}|2\d)){0,2}|(?:19|20)\d{2}[\-/.](?:0?[1-9]|1[0-2]|[KQHW]\d{1,2})|[KQHW]?\d{1,2}[\-/.](?:19|20)\d{2}|0[89]0[0-9][\-.]?\d{4,7}|14[\-.]0\d{2,3}|\d{1,3}(?:\.\d{3})+(?:-\d{1,3}(?:\.\d{3})+)?|\d{1,2}\.\d{2}(?:[\-/]\d{1,2}(?:\.\d{2})?)?|\d{0,2}00-\d{0,3}00|\d{1,2}(?:[\-/.]\d{1,2}){1,3}|11[23]|116)$)"_s);
    return harmless.match(value).hasMatch();
}

/// Whether the words around say that the figures are an amount.
bool isAmount(const QString& text, qsizetype start, qsizetype end) {
    static const QRegularExpression before(uR"((?:€|EUR|euro|bedrag van|schuld van) ?$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(
        uR"(^(?:,\d{2}(?!\d)|,-| ?(?:euro|€|eur|inwoners|kinderen|gezinnen|jongeren|mensen|stappen|km|kilometer|meter|m2|keer|uur|kcal|woorden|leden|huishoudens|volgers|likes)(?!\p{L})))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, start - 12);
    return before.match(text.mid(from, start - from)).hasMatch() || after.match(text.mid(end, 14)).hasMatch();
}

qsizetype digitCount(QStringView value) {
    return std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
}

void findCourtNumbers(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression court = compiled(
        uR"((?<![\p{L}\p{N}])(?:ECLI:[A-Z]{2}:[A-Z]{2,8}:\d{4}:[A-Z0-9.]{1,25}|C/\d{2}/\d{4,7}(?: ?/ ?[A-Z]{2} ?(?:RK|ZA|EA)[ \-]?\d{2}[\-/ ]\d{1,5})?|(?:(?:JE|JL|FA|KG|HA|EJ|BZ|UTR|AWB|SHE|SGR|AMS)[ ]?(?:RK|ZA|EA)?|[A-Z]{2} (?:RK|ZA|EA))[ ]?\d{2}[\-/ ]\d{2,5}|\d{2}/\d{5,6}-\d{2}|\d{2}-\d{6}-\d{2})(?![\p{L}\p{N}]))"_s);
    each(court, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::IdNumber, Certainty::Certain, 0.95,
                             u"fileNumber"_s, u"[zaaknummer]"_s));
    });
}

void findNamedNumbers(const QString& text, QList<Finding>& findings) {
    // "dossiernummer 2023-00412", "zaak van moeder: C/16/512345 / FA RK 24-123", "polis ZK8812345"
    static const QRegularExpression named = compiled(
        uR"((nummers?|nrs?|kenmerk|(?<!post)code|(?<![\p{L}\p{N}])(?:zaak|dossier|casus|ref|referentie|id|pv|proces-verbaal|polis|paspoort|rijbewijs|id-kaart|identiteitskaart|verblijfsdocument|beschikking|besluit|toewijzing|factuur|melding|aangifte|rekest|parket|client|cliënt|klant|bestelling|order|kvk|agb|big|skj|wmo|jw|coa|ind|ciz|cak|svb|duo|uwv))(?:[ \-]?(?:nr|nummer|id|code))?\.?(?:[ ](?:\(?(?:is|was|van|kind|moeder|vader|mw|dhr|de|het|ons|uw|verzoek|zaak|dossier|onder|met|nr|nummer|no|luidt|gezin|zoon|dochter|oma|haar|zijn)\)?\.?)){0,3}(?:(?: \p{L}{2,24}){1,4}(?=:))?[ ]{0,2}[:#=]?[ ]{0,2}\(?((?:(?-i:[A-Z][A-Za-z]{0,5})[ ./\-]{1,2}){0,2}(?:[A-Za-z]{1,6}[./\-])?[A-Za-z0-9]{0,12}\d[A-Za-z0-9]{0,20}(?:(?:[./\-:]| (?=\d{2,}(?![\p{L}\d]| ?(?:jaar|euro|uur|dagen|weken)))| (?=\d(?:[.,;)\n]|$))| ?/ ?(?=(?-i:[A-Z]{2}) ?RK|\d)| (?=(?-i:RK) \d)| (?=(?-i:[A-Z]{2} RK)))[A-Za-z0-9]{1,20}){0,8})(?![\p{L}\p{N}]))"_s,
        true);
    each(named, text, [&](const QRegularExpressionMatch& m) {
        constexpr qsizetype Fewest = 3;
        constexpr qsizetype FewestLoose = 4;
        const QString value = m.captured(2);
        const QString word = m.captured(1).toLower();
        const QStringView lead =
            QStringView(text).mid(m.capturedStart(1), m.capturedStart(2) - m.capturedStart(1));
        const bool called =
            lead.contains(u"nr", Qt::CaseInsensitive) || lead.contains(u"nummer", Qt::CaseInsensitive);
        const bool strict = word.startsWith(u"nummer") || word.startsWith(u"nr") || word == u"kenmerk";
        static const QRegularExpression grouped(
            u"^\\d{1,3}(?:\\.\\d{3}){2,3}$"_s); // no amount behind "nummer"
        // "ref KT-771": letters before the figures
        static const QRegularExpression lettered(u"^[A-Z]{1,4}[./\\- ]?\\d{3}"_s);
        const bool few = strict || lettered.match(value).hasMatch();
        if (digitCount(value) < (few ? Fewest : FewestLoose) ||
            (isHarmless(value) && !value.startsWith(u"0") && !(called && grouped.match(value).hasMatch())) ||
            isAmount(text, m.capturedStart(2), m.capturedEnd(2)))
            return;
        findings.append(spot(m.capturedStart(2), m.capturedLength(2), Label::IdNumber, Certainty::Certain,
                             0.9, u"fileNumber"_s, u"[dossiernummer]"_s));
    });
}

/// "de buurvrouw op nummer 88": a house without its street.
void findHouses(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression house = compiled(
        uR"((?<!\p{L})(?:(?:woont|wonen|woonde|woonden|verhuisd|buren|buurman|buurvrouw|overkant|hiernaast|ernaast)[^.\n\d]{0,24}? (?:huis)?(?:nummer|nr\.?) |(?:op|van|naar|bij) (?:nummer|nr\.?|huisnummer) (?![123](?!\d)))(\d{1,4}(?:-?[a-z]|-\d{1,3})?)(?![\p{L}\p{N}]|[.:,]\d| ?(?:in|van|op) de (?:lijst|rij|wachtlijst|ranglijst)))"_s,
        true);
    each(house, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(1), m.capturedLength(1), Label::Address, Certainty::Possible,
                             0.8, u"houseNumber"_s, u"[adres]"_s));
    });
}

void findCodes(const QString& text, const Shape& shape, QList<Finding>& findings) {
    // A card: four times four figures.
    static const QRegularExpression card =
        compiled(uR"((?<![\p{L}\p{N}.,\-])\d{4}([ \-])\d{4}\1\d{4}\1\d{3,4}(?![\p{L}\p{N}]))"_s);
    if (shape.has("0 0 0 0|0-0-0-0"_L1))
        each(card, text, [&](const QRegularExpressionMatch& m) {
            findings.append(spot(m.capturedStart(), m.capturedLength(), Label::IdNumber, Certainty::Certain,
                                 0.85, u"longNumber"_s, u"[nummer]"_s));
        });
    // Letters and figures said one by one: "I R 4 K 9 2 8 1 7".
    static const QRegularExpression spelled =
        compiled(uR"((?<![\p{L}\p{N}])(?:[A-Z0-9] ){6,24}[A-Z0-9](?![\p{L}\p{N}]))"_s);
    if (shape.hasSpelled())
        each(spelled, text, [&](const QRegularExpressionMatch& m) {
            constexpr qsizetype Fewest = 4;
            if (digitCount(m.capturedView()) >= Fewest)
                findings.append(spot(m.capturedStart(), m.capturedLength(), Label::IdNumber,
                                     Certainty::Possible, 0.7, u"fileNumber"_s, u"[nummer]"_s));
        });
    // Letters and figures in groups: "P-2231-K", "wmo-2024-118".
    static const QRegularExpression grouped = compiled(
        uR"((?<![\p{L}\p{N}\-/.,€@_+])(?=[A-Za-z]{1,6}[./\-]\d|[A-Za-z]{0,6}\d{1,8}[./\-][A-Za-z])(?=[\w./\-]{0,30}\d{2})[A-Za-z0-9]{1,12}(?:[./\-][A-Za-z0-9]{1,12}){1,4}(?![\p{L}\p{N}@_]|[./\-][\p{L}\p{N}]))"_s);
    if (shape.hasGroups())
        each(grouped, text, [&](const QRegularExpressionMatch& m) {
            constexpr qsizetype Fewest = 4;
            constexpr qsizetype FewestBesideYear = 6;
            static const QRegularExpression year(uR"((?<!\d)(?:19|20)\d{2}(?!\d))"_s);
            const QString value = m.captured();
            if (digitCount(value) < (year.match(value).hasMatch() ? FewestBesideYear : Fewest) ||
                isHarmless(value))
                return;
            findings.append(spot(m.capturedStart(), m.capturedLength(), Label::IdNumber, Certainty::Possible,
                                 0.7, u"fileNumber"_s, u"[dossiernummer]"_s));
        });
    // Capitals and figures in one piece with five figures or more, whatever it is called.
    static const QRegularExpression coded = compiled(
        uR"((?<![\p{L}\p{N}\-/.,€@_+])(?:[A-Z]{1,4} (?=\d{2,4}[./]\d|\d{5,9}(?!\d)))?((?=(?:[A-Z./\-]*+\d){5})[A-Z0-9]{1,20}(?:[./\-][A-Z0-9]{1,20}){0,6}|[a-z]{1,4}\d{5,12})(?![\p{L}\p{N}@_]))"_s);
    each(coded, text, [&](const QRegularExpressionMatch& m) {
        constexpr qsizetype Fewest = 5;
        constexpr qsizetype FewestBare = 6;
        const QString value = m.captured(1);
        const qsizetype digits = digitCount(value);
        const bool bare = digits == value.size();
        if (digits < (bare ? FewestBare : Fewest) || (bare && value.endsWith(u"000")) || isHarmless(value) ||
            isAmount(text, m.capturedStart(), m.capturedEnd()))
            return;
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::IdNumber, Certainty::Possible, 0.7,
                             bare ? u"longNumber"_s : u"fileNumber"_s,
                             bare ? u"[nummer]"_s : u"[dossiernummer]"_s));
    });
}

} // namespace

void findIdentifiers(const QString& text, const Shape& shape, QList<Finding>& findings) {
    findOnline(text, shape, findings);
    findPhones(text, shape, findings);
    if (!shape.hasFigure())
        return;
    findAccounts(text, findings);
    findCitizenNumbers(text, shape, findings);
    findPlates(text, shape, findings);
    findPostcodes(text, shape, findings);
    findCourtNumbers(text, findings);
    if (shape.has("nummer|nr|kenmerk|code"_L1) ||
        shape.begins(
            "zaak|dossier|casus|ref|id|pv|proces-verbaal|polis|paspoort|rijbewijs|verblijfsdocument|beschikking|besluit|toewijzing|factuur|melding|aangifte|rekest|parket|cli|klant|bestelling|order|kvk|agb|big|skj|wmo|jw|coa|ind|ciz|cak|svb|duo|uwv"_L1))
        findNamedNumbers(text, findings);
    if (shape.has("nummer|nr"_L1))
        findHouses(text, findings);
    findCodes(text, shape, findings);
}

} // namespace leertafel::anonymity
