#include "core/services/SignalWords.h"

#include "core/services/ShortText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using statistics::LookKind;
using statistics::LookSignal;

namespace {

QString say(const char* text) { return QCoreApplication::translate("Signals", text); }

QString whole(double value) { return QLocale().toString(std::round(value), 'f', 0); }
/// As a count of few digits reads: one decimal below ten.
QString amount(double value) {
    return QLocale().toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0);
}

/// What every sentence starts with: what about and where.
QString placeOf(const LookSaying& saying, const Vocabulary& words) {
    const Area* area = words.findArea(saying.area);
    const bool city = saying.area.id() == words.city().code;
    const QString name = area ? area->inSentence(programLanguage()) : saying.area.id();
    if (saying.theme.isEmpty())
        return city ? say(QT_TRANSLATE_NOOP("Signals", "In the whole city"))
                    : say(QT_TRANSLATE_NOOP("Signals", "In %1")).arg(name);
    const QString theme = words.label(saying.theme.id(), programLanguage());
    return city ? say(QT_TRANSLATE_NOOP("Signals", "%1 in the whole city:")).arg(theme)
                : say(QT_TRANSLATE_NOOP("Signals", "%1 in %2:")).arg(theme, name);
}

QString localSentence(const LookSignal& signal, const QString& place, const QString& quarter, bool shown) {
    const bool up = signal.direction > 0;
    if (!shown) {
        if (signal.over == 1)
            return (up ? say(QT_TRANSLATE_NOOP("Signals", "%1 more requests in %2 than chance explains."))
                       : say(QT_TRANSLATE_NOOP("Signals", "%1 fewer requests in %2 than chance explains.")))
                .arg(place, quarter);
        return (up ? say(QT_TRANSLATE_NOOP(
                         "Signals", "%1 more requests than chance explains, over %3 quarters up to %2."))
                   : say(QT_TRANSLATE_NOOP(
                         "Signals", "%1 fewer requests than chance explains, over %3 quarters up to %2.")))
            .arg(place, quarter)
            .arg(signal.over);
    }
    const QString seen = amount(signal.observed), meant = amount(signal.expected);
    if (signal.over == 1)
        return (up ? say(QT_TRANSLATE_NOOP(
                         "Signals", "%1 %3 requests in %2; expected %4. That is more than chance explains."))
                   : say(QT_TRANSLATE_NOOP(
                         "Signals", "%1 %3 requests in %2; expected %4. That is less than chance explains.")))
            .arg(place, quarter, seen, meant);
    if (signal.kind == LookKind::Drift)
        return (up ? say(QT_TRANSLATE_NOOP(
                         "Signals",
                         "%1 more every quarter: %3 requests in the %5 quarters up to %2; expected %4."))
                   : say(QT_TRANSLATE_NOOP(
                         "Signals",
                         "%1 less every quarter: %3 requests in the %5 quarters up to %2; expected %4.")))
            .arg(place, quarter, seen, meant)
            .arg(signal.over);
    return (up ? say(QT_TRANSLATE_NOOP("Signals", "%1 %3 requests in the %5 quarters up to %2; expected %4. "
                                                  "Together that is more than chance explains."))
               : say(QT_TRANSLATE_NOOP("Signals", "%1 %3 requests in the %5 quarters up to %2; expected %4. "
                                                  "Together that is less than chance explains.")))
        .arg(place, quarter, seen, meant)
        .arg(signal.over);
}

QString nearSentence(const LookSignal& signal, const QString& place, const QString& quarter, bool shown) {
    if (!shown)
        return say(QT_TRANSLATE_NOOP("Signals", "%1 what came in up to %2 may still be chance."))
            .arg(place, quarter);
    const QString seen = amount(signal.observed), meant = amount(signal.expected);
    if (signal.over == 1)
        return say(QT_TRANSLATE_NOOP("Signals",
                                     "%1 %3 requests in %2; expected %4. That may still be chance."))
            .arg(place, quarter, seen, meant);
    return say(QT_TRANSLATE_NOOP(
                   "Signals",
                   "%1 %3 requests in the %5 quarters up to %2; expected %4. That may still be chance."))
        .arg(place, quarter, seen, meant)
        .arg(signal.over);
}

QString citySentence(const LookSignal& signal, const QString& place, const QString& quarter) {
    const bool up = signal.direction > 0;
    if (signal.change)
        return (up ? say(QT_TRANSLATE_NOOP(
                         "Signals", "%1 slowly more requests, about %2% a year. It is not just one area."))
                   : say(QT_TRANSLATE_NOOP(
                         "Signals", "%1 slowly fewer requests, about %2% a year. It is not just one area.")))
            .arg(place, whole(100 * std::abs(*signal.change - 1)));
    return (up ? say(QT_TRANSLATE_NOOP(
                     "Signals", "%1 more requests in nearly all areas in %2. It is not just one area."))
               : say(QT_TRANSLATE_NOOP(
                     "Signals", "%1 fewer requests in nearly all areas in %2. It is not just one area.")))
        .arg(place, quarter);
}

} // namespace

QString idOf(LookKind kind) {
    switch (kind) {
    case LookKind::Point:
        return u"point"_s;
    case LookKind::Shift:
        return u"shift"_s;
    case LookKind::Drift:
        return u"drift"_s;
    case LookKind::Seasonal:
        return u"seasonal"_s;
    case LookKind::Citywide:
        return u"citywide"_s;
    case LookKind::Registration:
        return u"registration"_s;
    case LookKind::Provisional:
        return u"provisional"_s;
    case LookKind::Missing:
        return u"missing"_s;
    case LookKind::TooSmall:
        break;
    }
    return u"too_small"_s;
}

QString sentenceOf(const LookSignal& signal, const LookSaying& saying, const Vocabulary& words, bool shown,
                   Sureness sureness) {
    const QString place = placeOf(saying, words);
    const QString quarter = saying.quarter.text();
    const bool up = signal.direction > 0;
    switch (signal.kind) {
    case LookKind::Point:
    case LookKind::Shift:
    case LookKind::Drift:
        break;
    case LookKind::Seasonal:
        return (up ? say(QT_TRANSLATE_NOOP("Signals",
                                           "%1 more requests in %2, as in this quarter of every year."))
                   : say(QT_TRANSLATE_NOOP("Signals",
                                           "%1 fewer requests in %2, as in this quarter of every year.")))
            .arg(place, quarter);
    case LookKind::Citywide:
        return citySentence(signal, place, quarter);
    case LookKind::Registration:
        return (up ? say(QT_TRANSLATE_NOOP("Signals", "%1 nearly all themes rose at once in %2: first check "
                                                      "whether something was registered late or twice."))
                   : say(QT_TRANSLATE_NOOP("Signals", "%1 nearly all themes fell at once in %2: first check "
                                                      "whether everything was registered.")))
            .arg(place, quarter);
    case LookKind::Provisional:
        if (saying.theme.isEmpty())
            return say(QT_TRANSLATE_NOOP("Signals",
                                         "%1 is not complete yet: %2% of what was expected has come in."))
                .arg(quarter, whole(100 * signal.observed / signal.expected));
        return say(QT_TRANSLATE_NOOP(
                       "Signals",
                       "%1 already more requests in %2 than expected, and the quarter is not complete yet."))
            .arg(place, quarter);
    case LookKind::Missing:
        return say(QT_TRANSLATE_NOOP("Signals", "%1 nothing was registered in %2. That is not zero."))
            .arg(place, quarter);
    case LookKind::TooSmall:
        return say(QT_TRANSLATE_NOOP("Signals", "%1 too few requests to see a change; only %2 times as many "
                                                "for a year would stand out."))
            .arg(place, QLocale().toString(signal.leastIncrease.value_or(0), 'f', 1));
    }
    return sureness == Sureness::NearMiss ? nearSentence(signal, place, quarter, shown)
                                          : localSentence(signal, place, quarter, shown);
}

} // namespace leertafel::services
