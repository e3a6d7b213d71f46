#include "core/services/TrendComparison.h"

#include "core/services/StoreContext.h"
#include "core/services/TrendFigures.h"
#include "core/statistics/Funnel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kLeastAreas = 3;
constexpr int kSteps = 48;
constexpr double kPerThousand = 1000;

/// Whole over the quarters of the period, or nothing: what one quarter hides its year hides too.
ComparedArea areaOf(const TrendSeries& series, const ComparedPeriod& period, bool& provisional) {
    ComparedArea found;
    found.area = series.area;
    const Quarter first = period.year ? Quarter::of(period.quarter.year(), 1) : period.quarter;
    const int quarters = period.year ? 4 : 1;
    int seen = 0, count = 0;
    double youths = 0;
    bool allYouths = true;
    for (const TrendPoint& point : series.points) {
        if (point.quarter < first || point.quarter - first >= quarters)
            continue;
        ++seen;
        provisional = provisional || (point.provisional && !point.missing);
        found.missing = found.missing || point.missing;
        found.hidden = found.hidden || point.hidden;
        count += point.count.value_or(0);
        youths += point.population.value_or(0);
        allYouths = allYouths && point.population.value_or(0) > 0;
    }
    found.missing = found.missing || seen < quarters;
    if (allYouths && seen == quarters)
        found.youths = youths / quarters;
    if (!found.missing && !found.hidden) {
        found.count = count;
        if (found.youths)
            found.rate = kPerThousand * count / *found.youths;
    }
    return found;
}

void judge(TrendComparison& comparison, const statistics::FunnelLimits& limits) {
    for (qsizetype i = 0; i < comparison.areas.size(); ++i) {
        ComparedArea& area = comparison.areas[i];
        const auto at = size_t(i);
        area.lower = limits.lower95[at];
        area.upper = limits.upper95[at];
        if (!area.rate || comparison.provisional)
            continue;
        area.above = *area.rate > *comparison.centre;
        area.place = limits.outside998[at]  ? FunnelPlace::Outside
                     : limits.outside95[at] ? FunnelPlace::Between
                                            : FunnelPlace::Within;
    }
}

QList<FunnelStep> curve(const statistics::FunnelLimits& limits, const statistics::Series& youths,
                        size_t from) {
    QList<FunnelStep> steps;
    for (size_t i = from; i < youths.size(); ++i)
        steps.append(
            {*youths[i], *limits.lower95[i], *limits.upper95[i], *limits.lower998[i], *limits.upper998[i]});
    return steps;
}

/// Limits around the rate of all areas that have one, at each area and along the whole width.
void addLimits(TrendComparison& comparison) {
    statistics::Series count, youths;
    double most = 0;
    for (const ComparedArea& area : std::as_const(comparison.areas)) {
        count.push_back(area.rate ? std::optional<double>(*area.count) : std::nullopt);
        youths.push_back(area.rate ? area.youths : std::nullopt);
        if (area.rate)
            most = std::max(most, *area.youths);
    }
    const size_t areas = youths.size();
    for (int step = 1; step <= kSteps; ++step) {
        count.push_back({});
        youths.push_back(1.1 * most * step / kSteps);
    }
    const statistics::Funnel narrow = statistics::exactFunnel(count, youths, kPerThousand);
    const statistics::OverdispersedFunnel wide =
        statistics::multiplicativeFunnel(count, youths, kPerThousand);
    comparison.centre = narrow.base.centre;
    comparison.spread = wide.phiUsed;
    comparison.widened = wide.overdispersed;
    comparison.narrow = curve(narrow.limits, youths, areas);
    if (wide.phiUsed > 1)
        comparison.wide = curve(wide.limits, youths, areas);
    judge(comparison, comparison.widened ? wide.limits : narrow.limits);
}

QString say(const char* text) { return QCoreApplication::translate("Trends", text); }

QString decimal(double value) { return QLocale().toString(value, 'f', 1); }

} // namespace

Result<TrendComparison> TrendService::compare(const ThemeId& theme, const ComparedPeriod& period) const {
    auto read = figures();
    if (!read)
        return fail(read.error());
    const TrendFigures& figures = **read;
    TrendComparison comparison;
    comparison.theme = theme;
    comparison.period = period;
    comparison.quarters = figures.quarters();
    if (comparison.quarters.isEmpty())
        return comparison;
    if (!comparison.quarters.contains(period.quarter)) {
        const Quarter last = figures.lastComplete();
        comparison.period.quarter = last.isValid() ? last : comparison.quarters.last();
    }
    const TrendTable* const table = figures.table(theme);
    for (const Area& district : m_context.vocabulary.districts()) {
        TrendSeries series;
        if (table != nullptr)
            series = table->series(AreaCode(district.code), Measure::Count);
        series.area = AreaCode(district.code);
        comparison.areas.append(areaOf(series, comparison.period, comparison.provisional));
    }
    comparison.compared = int(std::count_if(comparison.areas.begin(), comparison.areas.end(),
                                            [](const ComparedArea& area) { return area.rate.has_value(); }));
    if (comparison.compared >= kLeastAreas)
        addLimits(comparison);
    return comparison;
}

QString TrendService::sentence(const TrendComparison& comparison, qsizetype index) const {
    if (index < 0 || index >= comparison.areas.size())
        return {};
    const ComparedArea& area = comparison.areas[index];
    const Area* known = m_context.vocabulary.findArea(area.area);
    const QString name = known != nullptr ? known->name : QString();
    const QString when = comparison.period.text();
    if (area.missing)
        return say(QT_TRANSLATE_NOOP("Trends", "%1: nothing was registered in %2. That is not zero."))
            .arg(name, when);
    if (area.hidden)
        return say(QT_TRANSLATE_NOOP("Trends", "%1: the number of %2 cannot be shown.")).arg(name, when);
    if (!area.rate)
        return say(QT_TRANSLATE_NOOP("Trends", "%1: no rate in %2, the number of youths is not known."))
            .arg(name, when);
    const QString youths = QLocale().toString(std::round(*area.youths), 'f', 0);
    QString text = say(QT_TRANSLATE_NOOP("Trends", "%1: %2 requests per 1,000 youths in %3 (%4 requests, %5 "
                                                   "youths)."))
                       .arg(name, decimal(*area.rate), when, QLocale().toString(*area.count), youths);
    if (comparison.provisional)
        return text + u' ' + say(QT_TRANSLATE_NOOP("Trends", "Not complete yet, so not judged."));
    if (area.place == FunnelPlace::Unjudged)
        return text;
    const QString between =
        say(QT_TRANSLATE_NOOP("Trends", "All areas together have %1; between %2 and %3 fits chance."))
            .arg(decimal(*comparison.centre), decimal(*area.lower), decimal(*area.upper));
    const char* judged =
        area.place == FunnelPlace::Within ? QT_TRANSLATE_NOOP("Trends", "So this may be chance.")
        : area.place == FunnelPlace::Between
            ? QT_TRANSLATE_NOOP("Trends", "Just outside: still may be chance.")
        : area.above ? QT_TRANSLATE_NOOP("Trends", "That is more than chance explains here.")
                     : QT_TRANSLATE_NOOP("Trends", "That is fewer than chance explains here.");
    return text + u' ' + between + u' ' + say(judged);
}

QString TrendService::meaning(const TrendComparison& comparison) const {
    if (comparison.narrow.isEmpty())
        return say(QT_TRANSLATE_NOOP("Trends",
                                     "Fewer than three areas have a rate: there is nothing to compare "
                                     "with."));
    if (comparison.widened)
        return say(QT_TRANSLATE_NOOP("Trends", "The areas differ more than chance alone explains, as they "
                                               "differ in more than this theme. So the wide limits apply."));
    if (!comparison.wide.isEmpty())
        return say(QT_TRANSLATE_NOOP(
            "Trends", "Taken together the areas hardly differ more than chance explains. So the "
                      "narrow limits apply; a single area may still fall outside them. The "
                      "wide limits show whether it still would if areas may differ more."));
    return say(QT_TRANSLATE_NOOP(
        "Trends", "The areas differ no more than chance explains. So the narrow limits apply."));
}

QString TrendService::methodLine(const TrendComparison& comparison) const {
    QStringList parts;
    if (!comparison.narrow.isEmpty()) {
        parts.append(say(QT_TRANSLATE_NOOP("Trends", "funnel, exact Poisson limits at 95 and 99.8%")));
        if (!comparison.wide.isEmpty())
            parts.append(
                say(QT_TRANSLATE_NOOP("Trends",
                                      "wide limits reckon with the spread found (%1; chance alone gives 1)"))
                    .arg(decimal(comparison.spread)));
        const int compared = comparison.compared;
        parts.append(QCoreApplication::translate("Trends", "%n area(s) compared", nullptr, compared));
        parts.append(say(QT_TRANSLATE_NOOP("Trends", "about one in twenty lies outside 95% by chance")));
    }
    return parts.join(u" · "_s);
}

} // namespace leertafel::services
