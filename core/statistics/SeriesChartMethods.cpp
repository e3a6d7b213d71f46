#include "core/statistics/MethodTable.h"
#include "core/statistics/PlotTheDots.h"
#include "core/statistics/RareEvents.h"
#include "core/statistics/RunRules.h"

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
constexpr double kLeast = -1e12;

void leaveOutMissing(Findings& found, const Series& values) {
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            found.leaveOut(u"point %1"_s.arg(i + 1), u"not registered, which is not 0"_s);
    }
}

Findings xmrJson(const XmRChart& chart, const Series& values, const QString& rangeKey) {
    Findings found{{{u"mean"_s, asJson(chart.centre)},
                    {u"mean_mr_unscreened"_s, asJson(chart.meanRangeUnscreened)},
                    {rangeKey, asJson(chart.range)},
                    {u"unpl"_s, asJson(chart.upper)},
                    {u"lnpl"_s, asJson(chart.lower)},
                    {u"url_mr"_s, asJson(chart.rangeUpper)},
                    {u"signal"_s, asJson(chart.signal)},
                    {u"signal_mr"_s, asJson(chart.rangeSignal)}}};
    leaveOutMissing(found, values);
    if (!chart.range)
        found.leaveOut(u"unpl"_s, u"no two neighbours of the baseline are registered"_s);
    return found;
}

Answer xmrMethod(MethodInput& in) {
    const Series values = in.series(u"x"_s, kLeast);
    const bool screened = in.flag(u"screen_mr"_s, false);
    const Baseline baseline = in.baseline(values.size());
    if (!in.ok())
        return in.failure();
    return xmrJson(xmrChart(values, screened, baseline), values, u"mean_mr"_s);
}

Answer xmrMedianMethod(MethodInput& in) {
    const Series values = in.series(u"x"_s, kLeast);
    const Baseline baseline = in.baseline(values.size());
    if (!in.ok())
        return in.failure();
    return xmrJson(xmrChartOfMedian(values, baseline), values, u"median_mr"_s);
}

Answer plotTheDotsMethod(MethodInput& in) {
    const Series values = in.series(u"x"_s, kLeast);
    const Baseline baseline = in.baseline(values.size());
    if (!in.ok())
        return in.failure();
    const PlotTheDots rules = plotTheDots(values, baseline);
    Findings found{{{u"mean"_s, asJson(rules.chart.centre)},
                    {u"upper"_s, asJson(rules.chart.upper)},
                    {u"lower"_s, asJson(rules.chart.lower)},
                    {u"outside"_s, asJson(rules.outside)},
                    {u"shift7"_s, asJson(rules.shift7)},
                    {u"trend7"_s, asJson(rules.trend7)},
                    {u"two_of_three"_s, asJson(rules.twoOfThree)}}};
    leaveOutMissing(found, values);
    if (!rules.chart.range)
        found.leaveOut(u"upper"_s, u"no two neighbours are registered"_s);
    return found;
}

Answer runRulesMethod(MethodInput& in) {
    const Series values = in.series(u"x"_s, kLeast);
    std::optional<double> centre;
    if (in.has(u"centre"_s))
        centre = in.number(u"centre"_s, kLeast, -kLeast);
    if (!in.ok())
        return in.failure();
    const RunRules rules = runRules(values, centre);
    const bool centred = centre || rules.observed > 0;
    Findings found{
        {{u"centre"_s, centred ? QJsonValue(rules.centre) : QJsonValue::Null},
         {u"n_obs"_s, rules.observed},
         {u"n_useful"_s, rules.useful},
         {u"longest_run"_s, rules.longestRun},
         {u"longest_run_max"_s, rules.useful > 0 ? QJsonValue(rules.longestRunMax) : QJsonValue::Null},
         {u"crossings"_s, rules.crossings},
         {u"crossings_min"_s, rules.useful > 0 ? QJsonValue(rules.crossingsMin) : QJsonValue::Null},
         {u"signal_run"_s, rules.signalRun},
         {u"signal_crossings"_s, rules.signalCrossings},
         {u"signal"_s, rules.signal()},
         {u"assessable"_s, rules.assessable}}};
    if (!rules.assessable)
        found.leaveOut(u"signal"_s, rules.useful < 10 ? u"fewer than 10 points off the centre"_s
                                                      : u"all points lie on one side of the centre"_s);
    return found;
}

Answer runRulesCritical(MethodInput& in) {
    const std::vector<int> useful = in.indices(u"n_useful"_s, 1'000'000);
    if (!in.ok())
        return in.failure();
    std::vector<int> longest, crossings;
    for (const int n : useful) {
        const RunLimits limits = runLimits(n);
        longest.push_back(limits.longestRunMax);
        crossings.push_back(limits.crossingsMin);
    }
    return Findings{{{u"longest_run_max"_s, asJson(longest)}, {u"crossings_min"_s, asJson(crossings)}}};
}

Answer gChartMethod(MethodInput& in) {
    const Series between = in.series(u"between"_s);
    if (!in.ok())
        return in.failure();
    const GChart chart = gChart(between);
    Findings found{{{u"gbar"_s, asJson(chart.mean)},
                    {u"cl"_s, asJson(chart.centre)},
                    {u"ucl"_s, asJson(chart.upper)},
                    {u"lcl"_s, asJson(chart.lower)},
                    {u"signal"_s, asJson(chart.signal)}}};
    leaveOutMissing(found, between);
    return found;
}

Answer tChartMethod(MethodInput& in) {
    const Series days = in.series(u"days_between"_s);
    for (const auto& day : days) {
        if (day && *day <= 0)
            in.refuse(u"days_between"_s, u"must be a list of numbers above 0"_s);
    }
    if (!in.ok())
        return in.failure();
    const TChart chart = tChart(days);
    Findings found{{{u"cl"_s, asJson(chart.centre)},
                    {u"ucl"_s, asJson(chart.upper)},
                    {u"lcl"_s, asJson(chart.lower)},
                    {u"signal"_s, asJson(chart.signal)}}};
    leaveOutMissing(found, days);
    if (!chart.upper)
        found.leaveOut(u"ucl"_s, u"no two neighbours are known"_s);
    return found;
}
} // namespace

void addSeriesChartMethods(MethodTable& table) {
    table[u"xmr-chart"_s] = {u"XmR chart, mean moving range"_s, xmrMethod};
    table[u"xmr-chart-median"_s] = {u"XmR chart, median moving range (Wheeler)"_s, xmrMedianMethod};
    table[u"plot-the-dots-rules"_s] = {u"NHS plot-the-dots rules"_s, plotTheDotsMethod};
    table[u"run-rules"_s] = {u"run chart, Anhøj rules"_s, runRulesMethod};
    table[u"run-rules-critical"_s] = {u"run chart, Anhøj critical values"_s, runRulesCritical};
    table[u"g-chart"_s] = {u"g chart (rare events)"_s, gChartMethod};
    table[u"t-chart"_s] = {u"t chart (rare events)"_s, tChartMethod};
}

} // namespace leertafel::statistics
