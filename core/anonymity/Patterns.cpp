#include "core/anonymity/Patterns.h"

#include <QRegularExpression>

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

// Every repeat below is bounded or possessive, and every pattern starts at a boundary: a pasted page of
// digits cannot make the scan slow.

namespace {

const QRegularExpression::MatchOptions Trusted = QRegularExpression::DontCheckSubjectStringMatchOption;

QRegularExpression compiled(const QString& pattern, bool ignoreCase = false) {
    QRegularExpression expression(pattern, ignoreCase ? QRegularExpression::CaseInsensitiveOption
                                                      : QRegularExpression::NoPatternOption);
    expression.optimize();
    return expression;
}

template <typename Function>
void each(const QRegularExpression& pattern, const QString& text, Function function) {
    for (auto it = pattern.globalMatch(text, 0, QRegularExpression::NormalMatch, Trusted); it.hasNext();)
        function(it.next());
}

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

void findAddressesOnline(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression mail = compiled(
        uR"((?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}_][\p{L}\p{N}._%+\-]{0,63}+ ?(?:@|\(at\)|\[at\]|\(apenstaartje\)) ?(?:[\p{L}\p{N}\-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}]))"_s);
    static const QRegularExpression handle = compiled(
        uR"((?<![\p{L}\p{N}._@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,38}[\p{L}\p{N}_]|(?<![\p{L}\p{N}._@/\-])[\p{L}\p{N}.]{1,30}+(?:_[\p{L}\p{N}.]{1,30}+){1,4}(?![\p{L}\p{N}_@/\-]))"_s);
    static const QRegularExpression account = compiled(
        uR"((?<![\p{L}])(?:snap(?:chat)?|insta(?:gram)?|tiktok|facebook|fb|telegram|discord|skype|twitter|roblox|psn|gamertag|account|accountnaam|gebruikersnaam|inlognaam)(?:naam|account)?(?: is| heet)? ?[:=]? ?["']?((?=[\p{L}\p{N}._\-]{0,30}[\d._])[\p{L}\p{N}][\p{L}\p{N}._\-]{1,29}[\p{L}\p{N}]))"_s,
        true);
    each(mail, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::Email, Certainty::Certain, 0.99,
                             u"email"_s, u"[mailadres]"_s));
    });
    each(handle, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::Email, Certainty::Certain, 0.9,
                             u"handle"_s, u"[accountnaam]"_s));
    });
    each(account, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(1), m.capturedLength(1), Label::Email, Certainty::Certain, 0.9,
                             u"handle"_s, u"[accountnaam]"_s));
    });
}

void findUrls(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression url = compiled(
        uR"((?<![\p{L}\p{N}@])(?:https?://[^\s<>"\])]{2,2000}+|www\.[^\s<>"\])]{2,2000}+|(?:[\p{L}\p{N}][\p{L}\p{N}\-]{1,62}\.){1,4}(?:nl|com|org|net|eu|info)(?![\p{L}\p{N}])(?:/[^\s<>"\])]{0,2000}+)?|(?:[a-z0-9][a-z0-9\-]{1,62}\.){1,3}(?:be|de|me|io|app|tv|tr|pl|gg|ly|co)/[^\s<>"\])]{1,2000}+))"_s);
    each(url, text, [&](const QRegularExpressionMatch& m) {
        QStringView found = m.capturedView();
        while (!found.isEmpty() && QStringView(u".,;:!?'").contains(found.back()))
            found.chop(1);
        findings.append(spot(m.capturedStart(), found.size(), Label::Url, Certainty::Certain, 0.95, u"url"_s,
                             u"[webadres]"_s));
    });
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

void findAccounts(const QString& text, QList<Finding>& findings) {
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

void findPhones(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression phone = compiled(
        uR"((?<![\p{L}\p{N}+])(?<![\d][.,:/\-])(?:(?:(?:\+|00)[ ]?31[ .\-]{0,2}(?:\(0\)[ ]?)?|\(?0)[1-9](?:[ .\-/()–]{0,3}\d){8}|(?:\+|00)[ ]?[1-9]\d{0,2}(?:[ .\-/()–]{0,3}\d){7,12}|\(\+[1-9]\d{0,2}\)(?:[ .\-/()–]{0,3}\d){7,12})(?![\p{L}\p{N}]))"_s);
    static const QRegularExpression called = compiled(
        uR"((?<!\p{L})(?:tel(?:efoon)?(?:nummer|nr)?|mobiel|gsm|06-nummer|bereikbaar op|bel(?:len)? op)\.?:? {0,2}([1-9]\d(?:[ .\-]{0,2}\d){5,7})(?![\p{L}\p{N}\-]))"_s,
        true);
    each(phone, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::Phone, Certainty::Certain, 0.97,
                             u"phone"_s, u"[telefoonnummer]"_s));
    });
    each(called, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(1), m.capturedLength(1), Label::Phone, Certainty::Certain, 0.9,
                             u"phone"_s, u"[telefoonnummer]"_s));
    });
}

void findCitizenNumbers(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression number = compiled(
        uR"((?<![\p{L}\p{N}])(?<!\d[.,/\-])(?:\d{8,9}|\d{3}([ .\-])\d{3}\1\d{3}|\d{4}([ .\-])\d{2}\2\d{3}|\d{4}\.\d{3}\.\d{2}|\d{2}([ .])\d{2}\3\d{2}\3\d{3})(?![\p{L}\p{N}])(?![.,\-/]\d))"_s);
    static const QRegularExpression named = compiled(
        uR"((?<!\p{L})(?:bsn|burgerservicenummer|burger service nummer|sofi|sofinummer|sofi-nummer)(?:[ \-]?(?:nummer|nr))?\.?(?: is| van (?:\p{L}{1,20} ){0,2}(?:is)?)? ?[:=]? ?(\d(?:[ .\-]?\d){7,8})(?!\d))"_s,
        true);
    each(named, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(1), m.capturedLength(1), Label::Bsn, Certainty::Certain, 0.97,
                             u"bsnNamed"_s, u"[bsn]"_s));
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

void findPostcodes(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression postcode =
        compiled(uR"((?<![\p{L}\p{N}.,\-/€])([1-9]\d{3})([ ]{0,2})([A-Za-z]{2})(?![\p{L}\p{N}]))"_s);
    static const QRegularExpression named =
        compiled(uR"((?<!\p{L})postcode(?:gebied)?:? {0,2}([1-9]\d{3})(?![\p{L}\p{N}]))"_s, true);
    each(postcode, text, [&](const QRegularExpressionMatch& m) {
        const QStringView letters = m.capturedView(3);
        const bool upper = letters[0].isUpper() && letters[1].isUpper();
        const bool mixed = letters[0].isUpper() != letters[1].isUpper();
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
    each(named, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(1), m.capturedLength(1), Label::Postcode, Certainty::Certain,
                             0.9, u"postcode"_s, u"[postcode]"_s));
    });
}

void findPlates(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression plate = compiled(
        uR"((?<![\p{L}\p{N}\-/.])([A-Za-z]{1,3}|\d{1,3})([\- ]?)([A-Za-z]{1,3}|\d{1,3})\2([A-Za-z]{1,3}|\d{1,3})(?![\p{L}\p{N}\-/]))"_s);
    static const QRegularExpression word =
        compiled(uR"((?:kenteken|nummerplaat|auto|scooter)\P{Lu}{0,24}$)"_s, true);
    static constexpr std::u16string_view shapes[] = {
        u"XX-99-99", u"99-99-XX", u"99-XX-99", u"XX-99-XX", u"XX-XX-99", u"99-XX-XX", u"99-XXX-9",
        u"9-XXX-99", u"XX-999-X", u"X-999-XX", u"XXX-99-X", u"X-99-XXX", u"9-XX-999", u"999-XX-9"};
    each(plate, text, [&](const QRegularExpressionMatch& m) {
        QString shape;
        for (int group : {1, 3, 4}) {
            if (!shape.isEmpty())
                shape += u'-';
            for (const QChar c : m.capturedView(group))
                shape += c.isDigit() ? u'9' : u'X';
        }
        const bool known = std::any_of(std::begin(shapes), std::end(shapes),
                                       [&](std::u16string_view s) { return shape == QStringView(s); });
        if (!known)
            return;
        const QStringView found = m.capturedView();
        const bool upper = std::none_of(found.begin(), found.end(), [](QChar c) { return c.isLower(); });
        const bool hyphens = m.capturedView(2) == u"-";
        const auto from = std::max<qsizetype>(0, m.capturedStart() - 30);
        if (!hyphens && !(upper && word.match(text.mid(from, m.capturedStart() - from)).hasMatch()))
            return;
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::Plate,
                             upper ? Certainty::Certain : Certainty::Possible, upper ? 0.95 : 0.6, u"plate"_s,
                             u"[kenteken]"_s));
    });
}

void findNumbers(const QString& text, QList<Finding>& findings) {
    static const QRegularExpression court = compiled(
        uR"((?<![\p{L}\p{N}])(?:ECLI:[A-Z]{2}:[A-Z]{2,8}:\d{4}:[A-Z0-9.]{1,25}|C/\d{2}/\d{5,7}(?: ?/ ?(?:JE|FA|KG|HA|EJ|BZ) ?(?:RK|ZA)[ \-]?\d{2}[\-/ ]\d{1,5})?|(?:JE|FA|KG|HA|EJ|BZ|UTR|AWB|SHE)[ ]?(?:RK|ZA)?[ ]\d{2}[\-/ ]\d{2,5}|\d{2}/\d{5,6}-\d{2}|\d{2}-\d{6}-\d{2})(?![\p{L}\p{N}]))"_s);
    static const QRegularExpression named = compiled(
        uR"((?<!\p{L})(?:\p{L}{0,24}(?:nummer|kenmerk|code|nr)|zaak|dossier|casus|ref(?:erentie)?|id|pv|polis|paspoort|rijbewijs|beschikking)(?:-?id)?\.?(?: (?:is|van (?:de |het )?\p{L}{2,20}(?: is)?))? {0,2}[:#=]? {0,2}((?=[A-Za-z]{0,6}[ ./\-]?\d)(?=[A-Za-z0-9./\-]{0,12}\d)[A-Za-z0-9](?:[./\-]?[A-Za-z0-9]){2,24}(?: \d{2,6}){0,3})(?![\p{L}\p{N}]))"_s,
        true);
    static const QRegularExpression coded = compiled(
        uR"((?<![\p{L}\p{N}\-/.])(?:[A-Z]{1,5}[\-/. ]?(?:19|20)\d{2}[\-/.]\d{3,8}|[A-Z]{1,5}[\-/.]?\d{5,10}|(?:19|20)\d{2}[\-/.]\d{4,8}|[A-Z]{2,5}-\d{2,4}-\d{2,6}|\d{3}\.\d{3}\.\d{4}|\d{4,8}-\d{3,6})(?![\p{L}\p{N}\-/]))"_s);
    static const QRegularExpression bare =
        compiled(uR"((?<![\p{L}\p{N}+])(?<![€\d][ .,\-/:])\d{7,19}(?![\p{L}\p{N}])(?![,.]\d))"_s);
    static const QRegularExpression ownCode = compiled(uR"(^C-\d{4}-\d{4,}$)"_s);
    each(court, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::IdNumber, Certainty::Certain, 0.95,
                             u"fileNumber"_s, u"[zaaknummer]"_s));
    });
    each(named, text, [&](const QRegularExpressionMatch& m) {
        const QString value = m.captured(1);
        const auto digits = std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
        if (digits < 3 || ownCode.match(value).hasMatch())
            return;
        const bool year =
            digits == 4 && value.size() == 4 && (value.startsWith(u"19") || value.startsWith(u"20"));
        if (year)
            return;
        findings.append(spot(m.capturedStart(1), m.capturedLength(1), Label::IdNumber, Certainty::Certain,
                             0.9, u"fileNumber"_s, u"[dossiernummer]"_s));
    });
    each(coded, text, [&](const QRegularExpressionMatch& m) {
        // Our own case codes, school years and public service numbers point to nobody.
        static const QRegularExpression harmless = compiled(
            uR"(^(?:C-\d{4}-\d{4,}|(?:GM|WK|BU)\d{4,8}|(?:19|20)\d{2}-(?:19|20)\d{2}|0[89]00-\d{4,7}|14-0\d{2,3})$)"_s);
        if (harmless.match(m.captured()).hasMatch())
            return;
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::IdNumber, Certainty::Possible, 0.7,
                             u"fileNumber"_s, u"[dossiernummer]"_s));
    });
    each(bare, text, [&](const QRegularExpressionMatch& m) {
        findings.append(spot(m.capturedStart(), m.capturedLength(), Label::IdNumber, Certainty::Possible, 0.6,
                             u"longNumber"_s, u"[nummer]"_s));
    });
}

} // namespace

void findIdentifiers(const QString& text, QList<Finding>& findings) {
    if (text.contains(u'@') || text.contains(u'_') || text.contains(u"(at)") || text.contains(u"[at]") ||
        text.contains(u':') || text.contains(u"acc") || text.contains(u"snap") || text.contains(u"insta"))
        findAddressesOnline(text, findings);
    if (text.contains(u'.'))
        findUrls(text, findings);
    const bool digits = std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return;
    findAccounts(text, findings);
    findPhones(text, findings);
    findCitizenNumbers(text, findings);
    findPlates(text, findings);
    findPostcodes(text, findings);
    findNumbers(text, findings);
}

} // namespace leertafel::anonymity
