#include "core/statistics/Methods.h"

#include "core/statistics/ControlCharts.h"
#include "core/statistics/MethodInput.h"
#include "core/statistics/Periods.h"
#include "core/statistics/RateRatio.h"
#include "core/statistics/Rates.h"
#include "core/statistics/RunRules.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
using Answer = Result<QJsonObject>;
using MethodFunction = Answer (*)(MethodInput&);
constexpr double kMostYouths = 1e9;

Answer rate(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const Series population = in.series(u"population"_s);
    const double periods = in.number(u"periods_per_year"_s, 1, 366, 1);
    in.sameSize(u"population"_s, count.size(), population.size());
    if (!in.ok())
        return in.failure();
    Series rates, annual;
    for (size_t i = 0; i < count.size(); ++i) {
        const auto each = count[i] ? ratePerThousand(*count[i], population[i]) : std::nullopt;
        rates.push_back(each);
        annual.push_back(each ? std::optional(*each * periods) : std::nullopt);
    }
    return QJsonObject{{u"rate"_s, asJson(rates)}, {u"annualised"_s, asJson(annual)}};
}

template <Interval (*Limits)(double, double)>
Answer rateInterval(MethodInput& in) {
    const std::vector<double> count = in.numbers(u"count"_s);
    const double population = in.number(u"population"_s, 1e-9, kMostYouths, 1);
    const double multiplier = in.number(u"multiplier"_s, 1e-9, kMostYouths, 1);
    const double confidence = in.confidence();
    if (!in.ok())
        return in.failure();
    std::vector<double> lower, upper, lowerRate, upperRate;
    for (const double y : count) {
        const Interval interval = Limits(y, confidence);
        lower.push_back(interval.lower);
        upper.push_back(interval.upper);
        lowerRate.push_back(interval.lower / population * multiplier);
        upperRate.push_back(interval.upper / population * multiplier);
    }
    return QJsonObject{{u"lower_count"_s, asJson(lower)},
                       {u"upper_count"_s, asJson(upper)},
                       {u"lower_rate"_s, asJson(lowerRate)},
                       {u"upper_rate"_s, asJson(upperRate)}};
}

Answer observedAgainstExpected(MethodInput& in) {
    const std::vector<double> observed = in.numbers(u"observed"_s);
    const std::vector<double> expected = in.numbers(u"expected"_s, 1e-9);
    const double confidence = in.confidence();
    in.sameSize(u"expected"_s, observed.size(), expected.size());
    if (!in.ok())
        return in.failure();
    std::vector<double> ratio, lower, upper, central, midp, minlike;
    for (size_t i = 0; i < observed.size(); ++i) {
        const ObservedExpected each = observedExpected(observed[i], expected[i], confidence);
        ratio.push_back(each.ratio);
        lower.push_back(each.interval.lower);
        upper.push_back(each.interval.upper);
        central.push_back(each.pCentral);
        midp.push_back(each.pMidP);
        minlike.push_back(each.pMinLike);
    }
    return QJsonObject{{u"ratio"_s, asJson(ratio)}, {u"lower"_s, asJson(lower)},
                       {u"upper"_s, asJson(upper)}, {u"p_central"_s, asJson(central)},
                       {u"p_midp"_s, asJson(midp)}, {u"p_minlike"_s, asJson(minlike)}};
}

std::optional<int> baselineLast(MethodInput& in) {
    if (!in.has(u"baseline_last"_s))
        return {};
    return int(in.number(u"baseline_last"_s, 1, 1e6));
}

QJsonObject uChartJson(const UChart& chart) {
    return {{u"u"_s, asJson(chart.u)},           {u"cl"_s, asJson(chart.cl)},
            {u"lcl"_s, asJson(chart.lcl)},       {u"ucl"_s, asJson(chart.ucl)},
            {u"lwl"_s, asJson(chart.lwl)},       {u"uwl"_s, asJson(chart.uwl)},
            {u"signal"_s, asJson(chart.signal)}, {u"data_error"_s, asJson(chart.dataError)}};
}

Answer uChartMethod(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const Series population = in.series(u"population"_s);
    const double multiplier = in.number(u"multiplier"_s, 1e-9, kMostYouths, 1000);
    const auto last = baselineLast(in);
    in.sameSize(u"population"_s, count.size(), population.size());
    if (!in.ok())
        return in.failure();
    return uChartJson(uChart(count, population, multiplier, last));
}

Answer uChartPhases(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const Series population = in.series(u"population"_s);
    const double multiplier = in.number(u"multiplier"_s, 1e-9, kMostYouths, 1000);
    const auto split = std::ptrdiff_t(in.number(u"split_at"_s, 2, double(std::max<size_t>(2, count.size()))));
    in.sameSize(u"population"_s, count.size(), population.size());
    if (count.size() < 2)
        in.refuse(u"count"_s);
    if (!in.ok())
        return in.failure();
    const auto phase = [&](std::ptrdiff_t from, std::ptrdiff_t to) {
        return uChartJson(uChart({count.begin() + from, count.begin() + to},
                                 {population.begin() + from, population.begin() + to}, multiplier));
    };
    return QJsonObject{{u"phase1"_s, phase(0, split - 1)},
                       {u"phase2"_s, phase(split - 1, std::ptrdiff_t(count.size()))}};
}

Answer uChartExactMethod(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const Series population = in.series(u"population"_s);
    const double multiplier = in.number(u"multiplier"_s, 1e-9, kMostYouths, 1000);
    const double tail = in.number(u"tail"_s, 1e-12, 0.5, kThreeSigmaTail);
    const auto last = baselineLast(in);
    in.sameSize(u"population"_s, count.size(), population.size());
    if (!in.ok())
        return in.failure();
    const UChartExact chart = uChartExact(count, population, multiplier, tail, last);
    return QJsonObject{{u"cl"_s, asJson(chart.cl)},
                       {u"expected_count"_s, asJson(chart.expected)},
                       {u"upper_count"_s, asJson(chart.upper)},
                       {u"lower_count"_s, asJson(chart.lower)},
                       {u"signal_high"_s, asJson(chart.high)},
                       {u"signal_low"_s, asJson(chart.low)}};
}

Answer cChartMethod(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    if (!in.ok())
        return in.failure();
    const CChart chart = cChart(count);
    return QJsonObject{{u"cl"_s, asJson(chart.cl)},
                       {u"ucl"_s, asJson(chart.ucl)},
                       {u"lcl"_s, asJson(chart.lcl)},
                       {u"signal"_s, asJson(chart.signal)}};
}

Answer pChartMethod(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const Series cases = in.series(u"cases"_s);
    in.sameSize(u"cases"_s, count.size(), cases.size());
    for (size_t i = 0; in.ok() && i < count.size(); ++i) {
        if (count[i] && cases[i] && *count[i] > *cases[i])
            in.refuse(u"count"_s);
    }
    if (!in.ok())
        return in.failure();
    const PChart chart = pChart(count, cases);
    return QJsonObject{{u"cl"_s, asJson(chart.cl)},
                       {u"ucl"_s, asJson(chart.ucl)},
                       {u"lcl"_s, asJson(chart.lcl)},
                       {u"signal"_s, asJson(chart.signal)}};
}

Answer runRulesMethod(MethodInput& in) {
    const Series values = in.series(u"x"_s);
    std::optional<double> centre;
    if (in.has(u"centre"_s))
        centre = in.number(u"centre"_s, -1e12, 1e12);
    if (!in.ok())
        return in.failure();
    const RunRules rules = runRules(values, centre);
    return QJsonObject{{u"centre"_s, rules.centre},
                       {u"n_obs"_s, rules.observed},
                       {u"n_useful"_s, rules.useful},
                       {u"longest_run"_s, rules.longestRun},
                       {u"longest_run_max"_s, rules.longestRunMax},
                       {u"crossings"_s, rules.crossings},
                       {u"crossings_min"_s, rules.crossingsMin},
                       {u"signal_run"_s, rules.signalRun},
                       {u"signal_crossings"_s, rules.signalCrossings},
                       {u"signal"_s, rules.signal()},
                       {u"assessable"_s, rules.assessable}};
}

Answer rateRatioMethod(MethodInput& in) {
    const double x1 = in.number(u"x1"_s, 0, 1e6);
    const double t1 = in.number(u"t1"_s, 1e-9, 1e15);
    const double x0 = in.number(u"x0"_s, 0, 1e6);
    const double t0 = in.number(u"t0"_s, 1e-9, 1e15);
    const double confidence = in.confidence();
    if (x1 != std::floor(x1))
        in.refuse(u"x1"_s);
    if (x0 != std::floor(x0))
        in.refuse(u"x0"_s);
    if (!in.ok())
        return in.failure();
    const RateRatio ratio = rateRatio(x1, t1, x0, t0, confidence);
    return QJsonObject{{u"rate_ratio"_s, asJson(ratio.ratio)},
                       {u"lower"_s, asJson(ratio.interval.lower)},
                       {u"upper"_s, asJson(ratio.interval.upper)},
                       {u"p_minlike"_s, asJson(ratio.pMinLike)},
                       {u"p_central"_s, asJson(ratio.pCentral)},
                       {u"p_midp"_s, asJson(ratio.pMidP)},
                       {u"midp_lower"_s, asJson(ratio.midP.lower)},
                       {u"midp_upper"_s, asJson(ratio.midP.upper)},
                       {u"median_unbiased"_s, asJson(ratio.medianUnbiased)}};
}

Answer detectableDropMethod(MethodInput& in) {
    const std::vector<double> before = in.numbers(u"x0"_s);
    const double ratio = in.number(u"exposure_ratio"_s, 1e-6, 1e6, 1);
    const double alpha = in.number(u"alpha"_s, 1e-9, 0.5, 0.05);
    for (const double x0 : before) {
        if (x0 != std::floor(x0) || x0 > 100'000)
            in.refuse(u"x0"_s);
    }
    if (!in.ok())
        return in.failure();
    QJsonArray most;
    for (const double x0 : before)
        most.append(detectableDrop(int(x0), ratio, alpha));
    return QJsonObject{{u"x1_max"_s, most}};
}

QList<QDate> datesOf(MethodInput& in) {
    QList<QDate> dates;
    const QJsonArray items = in.array(u"dates"_s);
    for (const QJsonValue& item : items) {
        const QDate date = QDate::fromString(item.toString(), Qt::ISODate);
        if (!date.isValid() || date.year() < 1900 || date.year() > 2200)
            in.refuse(u"dates"_s);
        dates.append(date);
    }
    return dates;
}

Answer populationOnDate(MethodInput& in) {
    const std::vector<double> years = in.numbers(u"years"_s, 1);
    const std::vector<double> values = in.numbers(u"population_1_jan"_s);
    const QList<QDate> dates = datesOf(in);
    in.sameSize(u"population_1_jan"_s, years.size(), values.size());
    if (!std::is_sorted(years.begin(), years.end()))
        in.refuse(u"years"_s);
    if (!in.ok())
        return in.failure();
    std::vector<DatedFigure> figures;
    for (size_t i = 0; i < years.size(); ++i)
        figures.push_back({QDate(int(years[i]), 1, 1), values[i]});
    QJsonArray population;
    for (const QDate& date : dates)
        population.append(asJson(populationOn(figures, date)));
    return QJsonObject{{u"population"_s, population}};
}

Answer periods(MethodInput& in) {
    const QList<QDate> dates = datesOf(in);
    if (!in.ok())
        return in.failure();
    QJsonArray quarters, quarterCounts, months, monthCounts;
    for (const auto& [quarter, count] : perQuarter(dates)) {
        quarters.append(u"%1Q%2"_s.arg(quarter.year()).arg(quarter.number()));
        quarterCounts.append(count);
    }
    for (const auto& [month, count] : perMonth(dates)) {
        months.append(month.toString(u"yyyy-MM"_s));
        monthCounts.append(count);
    }
    return QJsonObject{{u"quarters"_s, quarters},
                       {u"quarter_counts"_s, quarterCounts},
                       {u"months"_s, months},
                       {u"month_counts"_s, monthCounts}};
}

Answer roundToFiveMethod(MethodInput& in) {
    std::vector<double> values = in.numbers(u"x"_s);
    if (!in.ok())
        return in.failure();
    std::transform(values.begin(), values.end(), values.begin(), roundToFive);
    return QJsonObject{{u"rounded"_s, asJson(values)}};
}

Answer rateLeak(MethodInput& in) {
    const QJsonArray items = in.array(u"items"_s);
    QJsonArray counts;
    for (const QJsonValue& item : items) {
        const QJsonObject object = item.toObject();
        MethodInput each(object);
        const double population = each.number(u"population"_s, 1, kMostYouths);
        const double published = each.number(u"rate"_s, 0, 1e6);
        const double decimals = each.number(u"decimals"_s, 0, 9);
        if (!each.ok())
            return each.failure();
        QJsonArray possible;
        for (const int count : countsBehindRate(population, published, int(decimals)))
            possible.append(count);
        counts.append(possible);
    }
    if (!in.ok())
        return in.failure();
    return QJsonObject{{u"counts"_s, counts}};
}

const std::map<QString, MethodFunction>& methods() {
    static const std::map<QString, MethodFunction> all = {
        {u"c-chart"_s, cChartMethod},
        {u"detectable-drop"_s, detectableDropMethod},
        {u"observed-expected"_s, observedAgainstExpected},
        {u"p-chart"_s, pChartMethod},
        {u"periods"_s, periods},
        {u"population-on-date"_s, populationOnDate},
        {u"rate"_s, rate},
        {u"rate-interval-byar"_s, rateInterval<byar>},
        {u"rate-interval-byar-midp"_s, rateInterval<byarMidP>},
        {u"rate-interval-garwood"_s, rateInterval<garwood>},
        {u"rate-interval-midp"_s, rateInterval<midP>},
        {u"rate-interval-phe"_s, rateInterval<phe>},
        {u"rate-leak"_s, rateLeak},
        {u"rate-ratio"_s, rateRatioMethod},
        {u"round-to-five"_s, roundToFiveMethod},
        {u"run-rules"_s, runRulesMethod},
        {u"u-chart"_s, uChartMethod},
        {u"u-chart-exact"_s, uChartExactMethod},
        {u"u-chart-phases"_s, uChartPhases},
    };
    return all;
}
} // namespace

QStringList methodNames() {
    QStringList ids;
    for (const auto& [id, function] : methods())
        ids.append(id);
    return ids;
}

Result<QJsonObject> runMethod(const QString& id, const QJsonObject& input) {
    const auto found = methods().find(id);
    if (found == methods().end())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"method"_s}, {u"id"_s, id.left(40)}});
    MethodInput in(input);
    return found->second(in);
}

} // namespace leertafel::statistics
