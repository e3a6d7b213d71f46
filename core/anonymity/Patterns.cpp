#include "core/anonymity/Patterns.h"

#include <QRegularExpression>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

bool passesElevenTest(QStringView digits) {
    if (digits.size() != 8 && digits.size() != 9)
        return false;
    const int first = digits.size() == 9 ? 9 : 8;
    int sum = 0;
    bool anyDigit = false;
    for (int i = 0; i < digits.size(); ++i) {
        const int digit = digits[i].digitValue();
        if (digit < 0)
            return false;
        anyDigit = anyDigit || digit > 0;
        const int weight = first - i;
        sum += (weight == 1 ? -1 : weight) * digit;
    }
    return anyDigit && sum % 11 == 0;
}

bool passesIbanTest(QStringView account) {
    if (account.size() < 15 || account.size() > 34)
        return false;
    int rest = 0;
    for (int i = 0; i < account.size(); ++i) {
        const char16_t c = account[(i + 4) % account.size()].toUpper().unicode();
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + (c - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + (c - u'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

QList<Finding> findIdentifiers(const QString& text) {
    struct Rule {
        Label label;
        QString reason;
        QString suggestion;
        QRegularExpression pattern;
    };
    static const QList<Rule> rules = {
        {Label::Email, u"email"_s, u"[mailadres]"_s,
         QRegularExpression(uR"((?<![\w.+\-])\w[\w.+\-]{0,63}+@(?:[\w\-]{1,63}\.){1,6}\p{L}{2,24})"_s)},
        {Label::Iban, u"ibanShape"_s, u"[rekeningnummer]"_s,
         QRegularExpression(uR"((?<!\w)NL\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\w))"_s)},
        {Label::Phone, u"phone"_s, u"[telefoonnummer]"_s,
         QRegularExpression(
             uR"((?<![\w+])(?:(?:\+|00)31[ .\-]?(?:\(0\)[ .\-]?)?|\(?0)[1-9](?:\)?[ .\-]{0,3}\d){8}(?!\d))"_s)},
        {Label::Bsn, u"bsnChecked"_s, u"[bsn]"_s, QRegularExpression(uR"((?<!\w)\d{9}(?!\w))"_s)},
        {Label::Postcode, u"postcode"_s, u"[postcode]"_s,
         QRegularExpression(uR"((?<!\w)[1-9]\d{3} ?[A-Z]{2}(?!\w))"_s)},
        {Label::Date, u"date"_s, u"[datum]"_s,
         QRegularExpression(
             uR"((?<![\w/.\-])(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d{2}|\d{2})(?!\w))"_s)},
    };
    QList<Finding> findings;
    for (const Rule& rule : rules) {
        for (auto it = rule.pattern.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const bool bsn = rule.label == Label::Bsn;
            if (bsn && !passesElevenTest(match.capturedView()))
                continue;
            findings.append(
                {.start = int(match.capturedStart()),
                 .length = int(match.capturedLength()),
                 .label = rule.label,
                 .certainty = rule.label == Label::Date ? Certainty::Possible : Certainty::Certain,
                 .confidence = 0.9,
                 .reason = rule.reason,
                 .suggestions = {rule.suggestion}});
        }
    }
    return findings;
}

} // namespace leertafel::anonymity
