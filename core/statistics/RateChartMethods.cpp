#include "core/statistics/ControlCharts.h"
#include "core/statistics/MethodTable.h"

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
/// What every chart of rates is drawn from.
struct Rates {
    Series count, population;
    double multiplier = 1000;
    Baseline baseline;
};

Rates ratesOf(MethodInput& in, const QString& base = u"population"_s) {
    Rates rates;
    rates.count = in.series(u"count"_s);
    rates.population = in.seriesOf(base, rates.count.size());
    rates.multiplier = in.multiplier();
    rates.baseline = in.baseline(rates.count.size());
    return rates;
}

/// No point of the baseline can be used: there is no centre, and the 0 in its place is none.
bool hasCentre(const Rates& rates) {
    for (size_t i = 0; i < rates.count.size(); ++i) {
        if (rates.count[i] && rates.population[i] && *rates.population[i] > 0 && rates.baseline.holds(i))
            return true;
    }
    return false;
}

Findings withGaps(QJsonObject numbers, const Rates& rates) {
    Findings found{std::move(numbers)};
    found.leaveOutGaps(rates.count, rates.population);
    if (!hasCentre(rates)) {
        for (const QString& key : {u"lcl"_s, u"ucl"_s, u"lwl"_s, u"uwl"_s, u"expected_count"_s,
                                   u"lower_count"_s, u"upper_count"_s}) {
            if (found.numbers.contains(key))
                found.numbers.insert(key, asJson(Series(rates.count.size())));
        }
        for (const QString& key : {u"signal"_s, u"signal_high"_s, u"signal_low"_s}) {
            if (found.numbers.contains(key))
                found.numbers.insert(key, asJson(std::vector<bool>(rates.count.size(), false)));
        }
        found.numbers.insert(u"cl"_s, QJsonValue::Null);
        found.leaveOut(u"cl"_s, u"no point of the baseline has both a count and youths"_s);
    }
    return found;
}

QJsonObject uChartJson(const UChart& chart) {
    return {{u"u"_s, asJson(chart.u)},           {u"cl"_s, asJson(chart.cl)},
            {u"lcl"_s, asJson(chart.lcl)},       {u"ucl"_s, asJson(chart.ucl)},
            {u"lwl"_s, asJson(chart.lwl)},       {u"uwl"_s, asJson(chart.uwl)},
            {u"signal"_s, asJson(chart.signal)}, {u"data_error"_s, asJson(chart.dataError)}};
}

Answer uChartMethod(MethodInput& in) {
    const Rates rates = ratesOf(in);
    if (!in.ok())
        return in.failure();
    return withGaps(uChartJson(uChart(rates.count, rates.population, rates.multiplier, rates.baseline)),
                    rates);
}

Answer uChartPhases(MethodInput& in) {
    const Rates rates = ratesOf(in);
    const int size = int(rates.count.size());
    const auto split = std::ptrdiff_t(in.whole(u"split_at"_s, 2, std::max(2, size)));
    if (size < 2)
        in.refuse(u"count"_s, u"must have at least 2 values"_s);
    if (!in.ok())
        return in.failure();
    Findings found;
    const auto phase = [&](const QString& name, std::ptrdiff_t from, std::ptrdiff_t to) {
        Rates part = rates;
        part.count = Series(rates.count.begin() + from, rates.count.begin() + to);
        part.population = Series(rates.population.begin() + from, rates.population.begin() + to);
        part.baseline = {};
        for (const int point : rates.baseline.excluded) {
            if (point > from && point <= to)
                part.baseline.excluded.push_back(point - int(from));
        }
        const UChart chart = uChart(part.count, part.population, part.multiplier, part.baseline);
        const Findings inner = withGaps(uChartJson(chart), part);
        found.numbers.insert(name, inner.numbers);
        for (const QJsonValue& gap : inner.notAssessable)
            found.leaveOut(name + u": "_s + gap.toObject().value(u"what"_s).toString(),
                           gap.toObject().value(u"why"_s).toString());
    };
    phase(u"phase1"_s, 0, split - 1);
    phase(u"phase2"_s, split - 1, size);
    return found;
}

Answer uChartExactMethod(MethodInput& in) {
    const Rates rates = ratesOf(in);
    const double tail = in.number(u"tail"_s, 1e-12, 0.5, kThreeSigmaTail);
    if (!in.ok())
        return in.failure();
    const UChartExact chart =
        uChartExact(rates.count, rates.population, rates.multiplier, tail, rates.baseline);
    return withGaps({{u"cl"_s, asJson(chart.cl)},
                     {u"expected_count"_s, asJson(chart.expected)},
                     {u"upper_count"_s, asJson(chart.upper)},
                     {u"lower_count"_s, asJson(chart.lower)},
                     {u"signal_high"_s, asJson(chart.high)},
                     {u"signal_low"_s, asJson(chart.low)}},
                    rates);
}

Answer laneyMethod(MethodInput& in) {
    const Rates rates = ratesOf(in);
    const bool screened = in.flag(u"screen_mr"_s, false);
    if (!in.ok())
        return in.failure();
    const LaneyChart chart =
        laneyChart(rates.count, rates.population, rates.multiplier, screened, rates.baseline);
    Findings found = withGaps({{u"u"_s, asJson(chart.u)},
                               {u"cl"_s, asJson(chart.cl)},
                               {u"z"_s, asJson(chart.z)},
                               {u"mean_mr_z_unscreened"_s, asJson(chart.meanRangeUnscreened)},
                               {u"mean_mr_z"_s, asJson(chart.meanRange)},
                               {u"sigma_z"_s, asJson(chart.sigmaZ)},
                               {u"lcl"_s, asJson(chart.lcl)},
                               {u"ucl"_s, asJson(chart.ucl)},
                               {u"signal"_s, asJson(chart.signal)},
                               {u"data_error"_s, asJson(chart.dataError)}},
                              rates);
    if (!chart.sigmaZ)
        found.leaveOut(u"sigma_z"_s, u"no two neighbours of the baseline have a rate above 0 between them"_s);
    return found;
}

Answer iPrimeMethod(MethodInput& in) {
    const Rates rates = ratesOf(in);
    if (!in.ok())
        return in.failure();
    const IPrimeChart chart = iPrimeChart(rates.count, rates.population, rates.multiplier, rates.baseline);
    Findings found = withGaps({{u"u"_s, asJson(chart.u)},
                               {u"cl"_s, asJson(chart.cl)},
                               {u"sbar"_s, asJson(chart.meanSpread)},
                               {u"lcl"_s, asJson(chart.lcl)},
                               {u"ucl"_s, asJson(chart.ucl)},
                               {u"signal"_s, asJson(chart.signal)}},
                              rates);
    if (!chart.meanSpread)
        found.leaveOut(u"sbar"_s, u"no two neighbours of the baseline have a rate"_s);
    return found;
}

Answer cChartMethod(MethodInput& in) {
    Rates rates;
    rates.count = in.series(u"count"_s);
    rates.population = Series(rates.count.size(), 1);
    rates.baseline = in.baseline(rates.count.size());
    if (!in.ok())
        return in.failure();
    const CChart chart = cChart(rates.count, rates.baseline);
    Findings found = withGaps({{u"cl"_s, asJson(chart.cl)}, {u"signal"_s, asJson(chart.signal)}}, rates);
    const bool centred = hasCentre(rates);
    found.numbers.insert(u"ucl"_s, centred ? asJson(chart.ucl) : QJsonValue::Null);
    found.numbers.insert(u"lcl"_s, centred ? asJson(chart.lcl) : QJsonValue::Null);
    return found;
}

Answer pChartMethod(MethodInput& in) {
    const Rates rates = ratesOf(in, u"cases"_s);
    for (size_t i = 0; in.ok() && i < rates.count.size(); ++i) {
        if (rates.count[i] && rates.population[i] && *rates.count[i] > *rates.population[i])
            in.refuse(u"count"_s, u"must not be more than “cases” anywhere"_s);
    }
    if (!in.ok())
        return in.failure();
    const PChart chart = pChart(rates.count, rates.population, rates.baseline);
    return withGaps({{u"p"_s, asJson(chart.p)},
                     {u"cl"_s, asJson(chart.cl)},
                     {u"ucl"_s, asJson(chart.ucl)},
                     {u"lcl"_s, asJson(chart.lcl)},
                     {u"signal"_s, asJson(chart.signal)}},
                    rates);
}
} // namespace

void addRateChartMethods(MethodTable& table) {
    table[u"u-chart"_s] = {u"u chart, 3-sigma limits"_s, uChartMethod};
    table[u"u-chart-phases"_s] = {u"u chart in two phases"_s, uChartPhases};
    table[u"u-chart-exact"_s] = {u"u chart, exact Poisson probability limits"_s, uChartExactMethod};
    table[u"laney-u-chart"_s] = {u"Laney u' chart"_s, laneyMethod};
    table[u"i-prime-chart"_s] = {u"I' chart (Taylor 2018)"_s, iPrimeMethod};
    table[u"c-chart"_s] = {u"c chart, 3-sigma limits"_s, cChartMethod};
    table[u"p-chart"_s] = {u"p chart, 3-sigma limits"_s, pChartMethod};
}

} // namespace leertafel::statistics
