// What TrendService says in words.
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TrendService.h"
#include "core/services/YouthSource.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// Chance of a point outside exact limits on either side when nothing is going on.
constexpr double kFalseAlarm = 2 * 0.00135;

QString say(const char* text, int n = -1) { return QCoreApplication::translate("Trends", text, nullptr, n); }

/// Counts are whole; rates and small expectations keep one decimal.
QString number(double value, Measure measure) {
    const bool whole = measure == Measure::Count && (value >= 10 || value == std::floor(value));
    return QLocale().toString(whole ? std::round(value) : value, 'f', whole ? 0 : 1);
}

QString amount(const TrendPoint& point, Measure measure) {
    const double value = *point.value;
    if (value == 0)
        return say(QT_TRANSLATE_NOOP("Trends", "no requests"));
    const QString digits = number(value, measure);
    return measure == Measure::Count
               ? say(QT_TRANSLATE_NOOP("Trends", "%1 requests")).arg(digits)
               : say(QT_TRANSLATE_NOOP("Trends", "%1 requests per 1,000 youths")).arg(digits);
}

/// "Three quarters in a row above the limit.", from two on.
QString inARow(const TrendSeries& series, int index) {
    const PointFlag flag = series.points[index].flag;
    int run = 0;
    while (run <= index && series.points[index - run].flag == flag)
        ++run;
    if (flag == PointFlag::None || run < 2)
        return {};
    static const char* const numerals[] = {
        QT_TRANSLATE_NOOP("Trends", "Two"),   QT_TRANSLATE_NOOP("Trends", "Three"),
        QT_TRANSLATE_NOOP("Trends", "Four"),  QT_TRANSLATE_NOOP("Trends", "Five"),
        QT_TRANSLATE_NOOP("Trends", "Six"),   QT_TRANSLATE_NOOP("Trends", "Seven"),
        QT_TRANSLATE_NOOP("Trends", "Eight"), QT_TRANSLATE_NOOP("Trends", "Nine")};
    const QString count = run <= 9 ? say(numerals[run - 2]) : QString::number(run);
    return u' ' + (flag == PointFlag::High
                       ? say(QT_TRANSLATE_NOOP("Trends", "%1 quarters in a row above the limit."))
                       : say(QT_TRANSLATE_NOOP("Trends", "%1 quarters in a row below the limit.")))
                      .arg(count);
}

/// A registered value against what was expected. %1 place, %2 amount, %3 quarter, %4 expected, %5 limit.
QString against(const TrendSeries& series, const TrendPoint& point, const QString& place) {
    const QString shown = amount(point, series.measure);
    if (!point.expected || !series.assessable) {
        const QString plain = point.provisional ? say(QT_TRANSLATE_NOOP("Trends", "%1 %2 so far in %3."))
                                                : say(QT_TRANSLATE_NOOP("Trends", "%1 %2 in %3."));
        return plain.arg(place, shown, point.quarter.text());
    }
    const QString expected = number(*point.expected, series.measure);
    if (point.provisional)
        return say(QT_TRANSLATE_NOOP("Trends", "%1 %2 so far in %3; expected %4."))
            .arg(place, shown, point.quarter.text(), expected);
    if (point.flag == PointFlag::High)
        return say(QT_TRANSLATE_NOOP("Trends", "%1 %2 in %3; expected %4, up to %5 fits chance."))
            .arg(place, shown, point.quarter.text(), expected, number(*point.upper, series.measure));
    if (point.flag == PointFlag::Low)
        return say(QT_TRANSLATE_NOOP("Trends", "%1 %2 in %3; expected %4, from %5 on fits chance."))
            .arg(place, shown, point.quarter.text(), expected, number(*point.lower, series.measure));
    return say(QT_TRANSLATE_NOOP("Trends", "%1 %2 in %3; expected %4. That fits chance."))
        .arg(place, shown, point.quarter.text(), expected);
}

QString followed(const QString& sentence) { return u' ' + sentence; }

} // namespace

QString TrendService::sentence(const TrendSeries& series, int pointIndex) const {
    if (pointIndex < 0 || pointIndex >= series.points.size())
        return {};
    const TrendPoint& point = series.points[pointIndex];
    const Area* area = m_context.vocabulary.findArea(series.area);
    const bool city = series.area.id() == m_context.vocabulary.city().code;
    const QString place =
        city   ? say(QT_TRANSLATE_NOOP("Trends", "In the whole city"))
        : area ? say(QT_TRANSLATE_NOOP("Trends", "In %1")).arg(area->inSentence(programLanguage()))
               : say(QT_TRANSLATE_NOOP("Trends", "Without a known area"));
    const QString quarter = point.quarter.text();
    if (point.missing)
        return say(QT_TRANSLATE_NOOP("Trends", "%1 nothing was registered in %2. That is not zero."))
            .arg(place, quarter);
    QString text;
    if (point.hidden && m_checked)
        text = say(QT_TRANSLATE_NOOP("Trends", "%1 the number of %2 is hidden: it is fewer than 5, or such a "
                                               "number elsewhere could be worked out with it."))
                   .arg(place, quarter);
    else if (point.protecting)
        text = say(QT_TRANSLATE_NOOP("Trends", "%1 we do not show the number of %2: with it a small number "
                                               "elsewhere could be worked out."))
                   .arg(place, quarter);
    else if (point.hidden)
        text =
            say(QT_TRANSLATE_NOOP("Trends", "%1 fewer than 5 requests in %2. Too few to say anything about."))
                .arg(place, quarter);
    else if (!point.value)
        text = say(QT_TRANSLATE_NOOP("Trends", "%1 no rate in %2: the number of youths is not known."))
                   .arg(place, quarter);
    else
        text = against(series, point, place) + inARow(series, pointIndex);
    if (point.value && !series.assessable)
        text += followed(say(QT_TRANSLATE_NOOP(
            "Trends", "Fewer than eight quarters: too short to say what can be expected.")));
    if (point.allThemes)
        text += followed(say(QT_TRANSLATE_NOOP(
            "Trends", "All themes of this area jumped at once: check the registration first.")));
    if (point.provisional)
        text += followed(say(QT_TRANSLATE_NOOP("Trends", "This quarter is not complete yet.")));
    if (!point.without.isEmpty()) {
        QStringList names;
        for (const AreaCode& wijk : point.without) {
            if (const Area* found = m_context.vocabulary.findArea(wijk))
                names.append(found->name);
        }
        if (!names.isEmpty())
            text +=
                followed(say(QT_TRANSLATE_NOOP("Trends", "Not counted in: %1, where nothing was registered."))
                             .arg(names.join(u", "_s)));
    }
    return text;
}

QString TrendService::sentence(const ThemeId& theme, const AreaCode& area, Quarter quarter,
                               Measure measure) const {
    const auto found = series(theme, area, measure);
    if (!found)
        return {};
    QString said = say(QT_TRANSLATE_NOOP("Trends", "no figures yet in %1.")).arg(quarter.text());
    for (int i = 0; i < int(found->points.size()); ++i) {
        if (found->points[i].quarter == quarter)
            said = sentence(*found, i);
    }
    said.replace(0, 1, said.left(1).toLower()); // it follows a colon
    return u"%1: %2"_s.arg(m_context.vocabulary.label(theme.id(), programLanguage()), said);
}

QString TrendService::brief(const TrendSeries& series, int pointIndex) const {
    if (pointIndex < 0 || pointIndex >= series.points.size())
        return {};
    const TrendPoint& point = series.points[pointIndex];
    QString what;
    if (point.missing)
        what = say(QT_TRANSLATE_NOOP("Trends", "nothing registered"));
    else if (point.protecting || (point.hidden && m_checked))
        what = say(QT_TRANSLATE_NOOP("Trends", "number not shown"));
    else if (point.hidden)
        what = say(QT_TRANSLATE_NOOP("Trends", "fewer than 5 requests"));
    else if (!point.value)
        what = say(QT_TRANSLATE_NOOP("Trends", "no rate"));
    else
        what = amount(point, series.measure);
    return say(QT_TRANSLATE_NOOP("Trends", "%1 in %2")).arg(what, point.quarter.text());
}

QString TrendService::youthsWarning(const TrendSeries& series) const {
    constexpr int oldAfterYears = 2;
    const QDate today = m_context.clock.now().toLocalTime().date();
    if (!series.populationOn.isValid() || series.populationOn.addYears(oldAfterYears) >= today)
        return {};
    const QString day = QLocale().toString(series.populationOn, u"d MMM yyyy"_s).remove(u'.');
    return say(QT_TRANSLATE_NOOP("Trends", "The latest number of youths is from %1, more than two years ago. "
                                           "Import a newer one: without it there is no rate."))
        .arg(day);
}

QString TrendService::methodLine(const TrendSeries& series) const {
    QStringList parts;
    if (series.assessable) {
        parts.append(say(QT_TRANSLATE_NOOP("Trends", "Poisson, exact limits")));
        QString base = (series.frozen ? say(QT_TRANSLATE_NOOP("Trends", "baseline %1 to %2, fixed"))
                                      : say(QT_TRANSLATE_NOOP("Trends", "baseline %1 to %2")))
                           .arg(series.baselineFrom.text(), series.baselineTo.text());
        if (series.seasonal)
            base += say(QT_TRANSLATE_NOOP("Trends", ", with the city’s season"));
        parts.append(base);
    } else {
        parts.append(say(QT_TRANSLATE_NOOP("Trends", "no limits yet: fewer than eight quarters")));
    }
    for (auto point = series.points.crbegin(); point != series.points.crend(); ++point) {
        if (!point->population)
            continue;
        const QString youths = QLocale().toString(*point->population), when = point->quarter.text();
        const auto read = figures();
        const QString source =
            read ? youthSource(**read, m_context.vocabulary, series.area, point->quarter).words : QString();
        parts.append(source.isEmpty()
                         ? say(QT_TRANSLATE_NOOP("Trends", "%1 youths aged 0–17 in %2")).arg(youths, when)
                         : say(QT_TRANSLATE_NOOP("Trends", "%1 youths aged 0–17 in %2 (%3)"))
                               .arg(youths, when, source));
        break;
    }
    if (!series.source.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Trends", "counts: %1")).arg(series.source));
    if (series.assessable) {
        const int alarms = int(std::ceil(series.looks * kFalseAlarm));
        parts.append(
            QCoreApplication::translate("Trends", "%n combination(s) looked at", nullptr, series.looks) +
            u", "_s +
            QCoreApplication::translate("Trends", "at most %n false alarm(s) expected a quarter", nullptr,
                                        alarms));
    }
    return parts.join(u" · "_s);
}

} // namespace leertafel::services
