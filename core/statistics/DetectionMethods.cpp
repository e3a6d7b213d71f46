#include "core/statistics/Ears.h"
#include "core/statistics/Farrington.h"
#include "core/statistics/MethodTable.h"
#include "core/statistics/SpaceTimeScan.h"

#include <algorithm>
#include <numeric>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
template <Ears (*Run)(const Series&, int, double)>
Answer earsMethod(MethodInput& in, double usualAlpha) {
    const Series count = in.series(u"count"_s);
    const int baseline = in.whole(u"baseline"_s, 2, 1000, 7);
    const double alpha = in.number(u"alpha"_s, 1e-12, 0.5, usualAlpha);
    if (!in.ok())
        return in.failure();
    const Ears ears = Run(count, baseline, alpha);
    Findings found{{{u"range"_s, asJson(ears.range)},
                    {u"upper"_s, asJson(ears.upper)},
                    {u"alarm"_s, asJson(ears.alarm)}}};
    for (size_t i = 0; i < ears.range.size(); ++i) {
        if (!ears.upper[i])
            found.leaveOut(u"point %1"_s.arg(ears.range[i]), u"too little of the reference is known"_s);
        else if (!count[size_t(ears.range[i] - 1)])
            found.leaveOut(u"point %1"_s.arg(ears.range[i]), u"not registered, which is not 0"_s);
    }
    return found;
}
Answer earsC1Method(MethodInput& in) { return earsMethod<earsC1>(in, 0.001); }
Answer earsC2Method(MethodInput& in) { return earsMethod<earsC2>(in, 0.001); }
Answer earsC3Method(MethodInput& in) { return earsMethod<earsC3>(in, 0.025); }

FarringtonDesign farringtonDesign(MethodInput& in, size_t size) {
    FarringtonDesign design;
    if (in.has(u"range"_s))
        design.range = in.indices(u"range"_s, size);
    design.frequency = in.whole(u"freq"_s, 1, 400, 12);
    design.years = in.whole(u"b"_s, 1, 100, design.years);
    design.halfWindow = in.whole(u"w"_s, 0, 100, design.halfWindow);
    if (in.has(u"past_not_included"_s))
        design.pastNotIncluded = in.whole(u"past_not_included"_s, 0, 1000);
    design.alpha = in.number(u"alpha"_s, 1e-12, 0.5, design.alpha);
    design.reweight = in.flag(u"reweight"_s, true);
    design.weightsThreshold = in.number(u"weights_threshold"_s, 0, 1e6, design.weightsThreshold);
    design.trendThreshold = in.number(u"p_trend"_s, 0, 1, design.trendThreshold);
    if (in.has(u"limit54"_s)) {
        const std::vector<double> limit = in.numbers(u"limit54"_s);
        if (limit.size() != 2 || limit[0] > 1e6 || limit[1] < 1 || limit[1] > 1000) {
            in.refuse(u"limit54"_s, u"must be two numbers: cases, and over how many points"_s);
        } else {
            design.leastCases = int(limit[0]);
            design.leastCasesOver = int(limit[1]);
        }
    }
    const QString threshold =
        in.word(u"threshold_method"_s, {u"delta"_s, u"nbPlugin"_s, u"muan"_s}, u"nbPlugin"_s);
    design.threshold = threshold == u"delta"_s  ? Threshold::Delta
                       : threshold == u"muan"_s ? Threshold::NegativeBinomialUpper
                                                : Threshold::NegativeBinomial;
    return design;
}

Answer farringtonMethod(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const FarringtonDesign design = farringtonDesign(in, count.size());
    Series population;
    if (in.flag(u"population_offset"_s, false))
        population = in.seriesOf(u"population"_s, count.size());
    if (!in.ok())
        return in.failure();
    const Farrington result = farrington(count, population, design);
    Findings found{{{u"range"_s, asJson(result.range)},
                    {u"expected_count"_s, asJson(result.expected)},
                    {u"phi"_s, asJson(result.phi)},
                    {u"upper"_s, asJson(result.upper)},
                    {u"trend_used"_s, asJson(result.trendUsed)},
                    {u"alarm"_s, asJson(result.alarm)}}};
    for (size_t i = 0; i < result.range.size(); ++i) {
        const QString point = u"point %1"_s.arg(result.range[i]);
        if (result.noModel[i])
            found.leaveOut(point, u"no model fits the same time of earlier years"_s);
        else if (result.tooFewCases[i])
            found.leaveOut(point, u"fewer than %1 cases in the last %2 points"_s.arg(design.leastCases)
                                      .arg(design.leastCasesOver));
        else if (!count[size_t(result.range[i] - 1)])
            found.leaveOut(point, u"not registered, which is not 0"_s);
    }
    return found;
}

/// Every simulation draws each case once, so many cases take few simulations.
constexpr double kMostDraws = 2e7, kMostCases = 200'000;

std::vector<Series> tableOf(MethodInput& in, size_t areas) {
    std::vector<Series> table;
    const QJsonArray rows = in.array(u"count_by_period"_s);
    double total = 0;
    for (const QJsonValue& row : rows) {
        const QJsonObject object{{u"count_by_period"_s, row}};
        MethodInput each(object);
        Series series = each.series(u"count_by_period"_s);
        if (!each.ok() || series.size() != areas)
            in.refuse(u"count_by_period"_s,
                      u"must hold one list per period with a number or null per area"_s);
        series.resize(areas);
        for (const auto& value : series)
            total += value.value_or(0);
        table.push_back(std::move(series));
    }
    if (total > kMostCases)
        in.refuse(u"count_by_period"_s, u"must not hold more than 200000 cases"_s);
    return table;
}

Answer scanMethod(MethodInput& in) {
    const std::vector<double> population = in.numbers(u"population"_s);
    const size_t areas = population.size();
    const std::vector<Series> table = tableOf(in, areas);
    std::vector<std::vector<size_t>> zones;
    if (in.has(u"zones"_s)) {
        zones = in.groups(u"zones"_s, areas);
    } else {
        for (size_t area = 0; area < areas; ++area)
            zones.push_back({area});
    }
    if (areas > 1000 || zones.size() > 2000)
        in.refuse(u"zones"_s, u"must not be more than 2000, of at most 1000 areas"_s);
    const int longest = in.whole(u"max_window"_s, 1, 1000, std::max(1, int(table.size()) / 2));
    double total = 0;
    for (const Series& period : table)
        total = std::accumulate(period.begin(), period.end(), total,
                                [](double sum, const auto& value) { return sum + value.value_or(0); });
    const int affordable = int(std::clamp(kMostDraws / std::max(1.0, total), 99.0, 9999.0));
    const int simulations = in.whole(u"simulations"_s, 0, 99'999, affordable);
    const int seed = in.whole(u"seed"_s, 0, 2'000'000'000, 1);
    if (simulations * total > 20 * kMostDraws)
        in.refuse(u"simulations"_s, u"must be fewer for so many cases"_s);
    if (!in.ok())
        return in.failure();
    const SpaceTimeScan scan =
        spaceTimeScan(table, population, zones, longest, simulations, std::uint64_t(seed));
    Findings found{{{u"llr"_s, asJson(scan.llr)},
                    {u"zone"_s, QJsonValue::Null},
                    {u"window"_s, QJsonValue::Null},
                    {u"cases"_s, QJsonValue::Null},
                    {u"expected_cases"_s, QJsonValue::Null},
                    {u"p"_s, asJson(scan.p)},
                    {u"simulations"_s, scan.simulations}}};
    if (!scan.found) {
        found.leaveOut(u"zone"_s, u"no zone has more cases than expected"_s);
        return found;
    }
    QJsonArray zone;
    for (const size_t area : zones[scan.found->zone])
        zone.append(int(area) + 1);
    found.numbers.insert(u"zone"_s, zone);
    found.numbers.insert(u"window"_s, scan.found->periods);
    found.numbers.insert(u"cases"_s, asJson(scan.found->cases));
    found.numbers.insert(u"expected_cases"_s, asJson(scan.found->expected));
    return found;
}
} // namespace

void addDetectionMethods(MethodTable& table) {
    table[u"ears-c1"_s] = {u"EARS C1"_s, earsC1Method};
    table[u"ears-c2"_s] = {u"EARS C2"_s, earsC2Method};
    table[u"ears-c3"_s] = {u"EARS C3"_s, earsC3Method};
    table[u"farrington"_s] = {u"Farrington flexible (Noufaily et al. 2013)"_s, farringtonMethod};
    table[u"space-time-scan"_s] = {u"prospective space-time scan, discrete Poisson (Kulldorff 2001)"_s,
                                   scanMethod};
}

} // namespace leertafel::statistics
