#include "core/anonymity/AgeValues.h"

#include "core/anonymity/Patterns.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

constexpr int OldestPerson = 109;

constexpr std::array<std::u16string_view, 20> Small = {
    u"nul",      u"een",      u"twee",    u"drie",      u"vier",     u"vijf",     u"zes",
    u"zeven",    u"acht",     u"negen",   u"tien",      u"elf",      u"twaalf",   u"dertien",
    u"veertien", u"vijftien", u"zestien", u"zeventien", u"achttien", u"negentien"};
constexpr std::array<std::u16string_view, 8> Tens = {u"twintig", u"dertig",   u"veertig", u"vijftig",
                                                     u"zestig",  u"zeventig", u"tachtig", u"negentig"};

/// Numerals up to 99, the longest first where one begins another.
const QString Numeral =
    uR"((?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|tien|elf|twaalf|twee|drie|vier|vijf|zes|zeven|acht|negen|één|een|anderhalf)"_s;
/// "tweeënhalf", "anderhalve", "elf en een half"
const QString Half =
    uR"((?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen)[ëe]n(?:een)?hal(?:f|ve)|anderhal(?:f|ve)|(?:)"_s +
    Numeral + uR"(|\d{1,2})[ -]en[ -]een[ -]half))"_s;
const QString Figure = uR"(\d{1,3}(?:[.,]\d{1,2}|;\d{1,2}|½| ?1/2)?)"_s;

/// A letter of a numeral, small and without its accent.
char16_t plainSign(QChar sign) {
    const char16_t c = sign.unicode();
    if (c >= u'A' && c <= u'Z')
        return char16_t(c + 32);
    return c == u'é' || c == u'ë' || c == u'É' || c == u'Ë' ? u'e' : c;
}

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

} // namespace

double ageValue(QStringView text) {
    const QString lower = text.toString().toLower();
    if (lower.startsWith(u"anderhalf") || lower.startsWith(u"anderhalve"))
        return 1.5;
    if (lower.endsWith(u"half") && (lower.contains(u" en een") || lower.contains(u"-en-een"))) {
        const QStringView whole = QStringView(lower).chopped(12);
        return (whole[0].isDigit() ? whole.toInt() : numeralValue(whole)) + 0.5;
    }
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
    if (lower == u"derde")
        return 3;
    for (const QString& ending : {u""_s, u"e"_s, u"de"_s, u"ste"_s}) {
        const int value =
            lower.endsWith(ending) ? numeralValue(QStringView(lower).chopped(ending.size())) : -1;
        if (value >= 0)
            return value;
    }
    return -1;
}

void addAge(QList<Finding>& findings, QStringView found, qsizetype start, bool glued) {
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

QStringList ageBands(int years) { return bands(years); }

bool isAgeInWords(QStringView word) {
    static const QRegularExpression half(u"^"_s + Half + u"$"_s, QRegularExpression::CaseInsensitiveOption);
    return numeralValue(word) > 1 ||
           (word.contains(u"hal", Qt::CaseInsensitive) && half.match(word.toString()).hasMatch());
}

const QString& numeralPattern() { return Numeral; }
const QString& halfPattern() { return Half; }
const QString& figurePattern() { return Figure; }

int numeralValue(QStringView word) {
    // Nearly every word of a text is none: its two ends say so.
    constexpr std::u16string_view Firsts = u"ntdvzaeéNTDVZAEÉ";
    constexpr std::u16string_view Lasts = u"lnerfstgLNERFSTG";
    if (word.size() < 3 || Lasts.find(word.utf16()[word.size() - 1]) == std::u16string_view::npos ||
        Firsts.find(word.utf16()[0]) == std::u16string_view::npos)
        return -1;
    constexpr qsizetype Longest = 20;
    if (word.size() > Longest)
        return -1;
    std::array<char16_t, Longest> signs{};
    std::transform(word.begin(), word.end(), signs.begin(), plainSign);
    const std::u16string_view plain(signs.data(), std::size_t(word.size()));
    for (std::size_t i = 0; i < Small.size(); ++i) {
        if (plain == Small[i])
            return int(i);
    }
    for (std::size_t t = 0; t < Tens.size(); ++t) {
        const std::u16string_view ten = Tens[t];
        if (!plain.ends_with(ten))
            continue;
        std::u16string_view unit = plain.substr(0, plain.size() - ten.size());
        if (unit.empty())
            return int(t + 2) * 10;
        if (!unit.ends_with(u"en"))
            continue;
        unit.remove_suffix(2);
        for (std::size_t i = 1; i <= 9; ++i) {
            if (unit == Small[i])
                return int(t + 2) * 10 + int(i);
        }
    }
    return -1;
}

} // namespace leertafel::anonymity
