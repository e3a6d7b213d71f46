#include "core/anonymity/Patterns.h"

namespace leertafel::anonymity {

bool passesElevenTest(QStringView digits) {
    if (digits.size() != 8 && digits.size() != 9)
        return false;
    const qsizetype first = digits.size();
    int sum = 0;
    bool anyDigit = false;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[i].digitValue();
        if (digit < 0)
            return false;
        anyDigit = anyDigit || digit > 0;
        const int weight = int(first - i);
        sum += (weight == 1 ? -1 : weight) * digit;
    }
    return anyDigit && sum % 11 == 0;
}

bool passesIbanTest(QStringView account) {
    constexpr qsizetype Shortest = 15;
    constexpr qsizetype Longest = 34;
    if (account.size() < Shortest || account.size() > Longest)
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < account.size(); ++i) {
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

} // namespace leertafel::anonymity
