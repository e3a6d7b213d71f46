#include "core/anonymity/Patterns.h"
#include "core/anonymity/Regex.h"
#include "core/anonymity/Shape.h"

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

/// The figures that a number said in words stands for: "nul zes twaalf" is 0612; empty for other words.
QString spokenDigits(QStringView said) {
    static const QRegularExpression between(u"[ ,.\\-–]+"_s);
    QString digits;
    for (const QString& word : said.toString().split(between, Qt::SkipEmptyParts)) {
        if (word[0].isDigit()) {
            digits += word;
            continue;
        }
        // "nul dertig tweehonderd eenenzeventig ..."
        const qsizetype hundred = word.indexOf(u"honderd");
        if (hundred >= 0) {
            const QStringView count = QStringView(word).left(hundred);
            const QStringView rest = QStringView(word).mid(hundred + 7);
            const int hundreds = count.isEmpty() ? 1 : numeralValue(count);
            const int below = rest.isEmpty() ? 0 : numeralValue(rest);
            if (hundreds < 0 || below < 0)
                return {};
            digits += QString::number(hundreds * 100 + below);
            continue;
        }
        const int value = numeralValue(word);
        if (value < 0)
            return {};
        digits += QString::number(value);
    }
    return digits;
}

} // namespace

void findPhones(const QString& text, const Shape& shape, QList<Finding>& findings) {
    static const QRegularExpression phone = compiled(
        uR"((?<![\p{L}\p{N}+])(?<![\d][.,:/\-])(?:(?:(?:\+|00) ?31[ .\-]{0,2}(?:\(0\)[ \-]?)?|\(\+31\)[ ]?(?:\(0\) ?)?|\(?0 ?)[1-9](?:[ .\-/()–\n]{0,3}\d){8}|(?:\+|00) ?[1-9]\d{0,2}(?:[ .\-/()–]{0,3}\d){6,12}|\(\+[1-9]\d{0,2}\)(?:[ .\-/()–]{0,3}\d){6,12})(?![\p{L}\p{N}]))"_s);
    static const QRegularExpression called = compiled(
        uR"((?<!\p{L})(?:tel(?:efoon)?(?:nummers?|nr)?|mob(?:iel(?:tje)?)?|gsm|06[ \-]?nummer|bereikbaar op|bel(?:len|t)? (?:op|met|naar)|whatsapp(?:t| op)?|appt? (?:naar|op))(?!\p{L})[^\d\n]{0,24}([1-9](?:[ .\-]{0,2}\d){5,8})(?![\p{L}\p{N}]|[.,\-/]\d))"_s,
        true);
    static const QRegularExpression said = compiled(
        uR"((?<![\p{L}\p{N}])(?:nul|06|0)(?:[ ,.\-–]{1,3}(?:nul|\d{1,4}|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd(?:)"_s +
            numeralPattern() + uR"()?|)"_s + numeralPattern() + uR"()(?![\p{L}\p{N}])){3,12})"_s,
        true);
    const auto add = [&](const QRegularExpressionMatch& m, int group, double confidence) {
        findings.append({int(m.capturedStart(group)),
                         int(m.capturedLength(group)),
                         Label::Phone,
                         Certainty::Certain,
                         confidence,
                         u"phone"_s,
                         {u"[telefoonnummer]"_s}});
    };
    if (shape.hasFigure()) {
        each(phone, text, [&](const QRegularExpressionMatch& m) { add(m, 0, 0.97); });
        if (shape.begins("tel|mob|gsm|bereikbaar|bel|whatsapp|app"_L1) || shape.has("nummer"_L1))
            each(called, text, [&](const QRegularExpressionMatch& m) { add(m, 1, 0.9); });
    }
    if (!shape.has("nul"_L1) && !shape.hasFigure())
        return;
    each(said, text, [&](const QRegularExpressionMatch& m) {
        constexpr qsizetype Shortest = 9;
        constexpr qsizetype Longest = 12;
        const qsizetype count = spokenDigits(m.capturedView()).size();
        const QStringView found = m.capturedView();
        const bool inWords = std::any_of(found.begin(), found.end(), [](QChar c) { return c.isLetter(); });
        if (inWords && count >= Shortest && count <= Longest)
            add(m, 0, 0.9);
    });
}

} // namespace leertafel::anonymity
