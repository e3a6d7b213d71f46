#include "core/statistics/MethodTable.h"
#include "core/statistics/RateRatio.h"
#include "core/statistics/Rates.h"

#include <cmath>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
constexpr double kMostYouths = 1e9;
constexpr double kMostExposure = 1e15;
constexpr double kMostCases = 1e9;

Answer rate(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const Series population = in.seriesOf(u"population"_s, count.size());
    const double periods = in.number(u"periods_per_year"_s, 1, 366, 1);
    if (!in.ok())
        return in.failure();
    Series rates;
    for (size_t i = 0; i < count.size(); ++i)
        rates.push_back(count[i] ? ratePerThousand(*count[i], population[i]) : std::nullopt);
    Findings found{{{u"rate"_s, asJson(rates)}, {u"annualised"_s, asJson(scaled(rates, periods))}}};
    found.leaveOutGaps(count, population);
    return found;
}

template <Interval (*Limits)(double, double)>
Answer rateInterval(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const double population = in.number(u"population"_s, 1e-9, kMostYouths, 0);
    const double multiplier = in.multiplier();
    const double confidence = in.confidence();
    if (!in.ok())
        return in.failure();
    Series lower, upper;
    for (const auto& y : count) {
        const auto interval = y ? std::optional(Limits(*y, confidence)) : std::nullopt;
        lower.push_back(interval ? std::optional(interval->lower) : std::nullopt);
        upper.push_back(interval ? std::optional(interval->upper) : std::nullopt);
    }
    Findings found{{{u"lower_count"_s, asJson(lower)}, {u"upper_count"_s, asJson(upper)}}};
    const bool populated = population > 0;
    const Series none(count.size());
    found.numbers.insert(u"lower_rate"_s, asJson(populated ? scaled(lower, multiplier / population) : none));
    found.numbers.insert(u"upper_rate"_s, asJson(populated ? scaled(upper, multiplier / population) : none));
    if (!populated)
        found.leaveOut(u"rate"_s, u"no youths to divide by"_s);
    return found;
}

Answer observedAgainstExpected(MethodInput& in) {
    const Series observed = in.series(u"observed"_s);
    const Series expected = in.seriesOf(u"expected"_s, observed.size());
    const double confidence = in.confidence();
    if (!in.ok())
        return in.failure();
    Series ratio, lower, upper, central, midp, minlike;
    Findings found;
    for (size_t i = 0; i < observed.size(); ++i) {
        const bool known = observed[i] && expected[i];
        const auto each =
            known ? std::optional(observedExpected(*observed[i], *expected[i], confidence)) : std::nullopt;
        const auto part = [&](auto value) {
            return each ? std::optional<double>(value(*each)) : std::nullopt;
        };
        ratio.push_back(part([](const ObservedExpected& at) { return at.ratio; }));
        lower.push_back(part([](const ObservedExpected& at) { return at.interval.lower; }));
        upper.push_back(part([](const ObservedExpected& at) { return at.interval.upper; }));
        central.push_back(part([](const ObservedExpected& at) { return at.pCentral; }));
        midp.push_back(part([](const ObservedExpected& at) { return at.pMidP; }));
        minlike.push_back(part([](const ObservedExpected& at) { return at.pMinLike; }));
        if (!known)
            found.leaveOut(u"point %1"_s.arg(i + 1), u"observed or expected is not known"_s);
    }
    found.numbers = {{u"ratio"_s, asJson(ratio)}, {u"lower"_s, asJson(lower)},
                     {u"upper"_s, asJson(upper)}, {u"p_central"_s, asJson(central)},
                     {u"p_midp"_s, asJson(midp)}, {u"p_minlike"_s, asJson(minlike)}};
    return found;
}

Answer rateRatioMethod(MethodInput& in) {
    const double x1 = in.number(u"x1"_s, 0, kMostCases);
    const double t1 = in.number(u"t1"_s, 1e-9, kMostExposure);
    const double x0 = in.number(u"x0"_s, 0, kMostCases);
    const double t0 = in.number(u"t0"_s, 1e-9, kMostExposure);
    const double confidence = in.confidence();
    if (x1 != std::floor(x1))
        in.refuse(u"x1"_s, u"must be a whole number"_s);
    if (x0 != std::floor(x0))
        in.refuse(u"x0"_s, u"must be a whole number"_s);
    if (!in.ok())
        return in.failure();
    const RateRatio ratio = rateRatio(x1, t1, x0, t0, confidence);
    Findings found{{{u"rate_ratio"_s, asJson(ratio.ratio)},
                    {u"lower"_s, asJson(ratio.interval.lower)},
                    {u"upper"_s, asJson(ratio.interval.upper)},
                    {u"p_minlike"_s, asJson(ratio.pMinLike)},
                    {u"p_central"_s, asJson(ratio.pCentral)},
                    {u"p_midp"_s, asJson(ratio.pMidP)},
                    {u"midp_lower"_s, asJson(ratio.midP.lower)},
                    {u"midp_upper"_s, asJson(ratio.midP.upper)},
                    {u"median_unbiased"_s, asJson(ratio.medianUnbiased)}}};
    if (x1 + x0 <= 0)
        found.leaveOut(u"rate_ratio"_s, u"no case before or after"_s);
    if (!ratio.medianUnbiased)
        found.leaveOut(u"median_unbiased"_s, u"a count is 0"_s);
    return found;
}

Answer detectableDropMethod(MethodInput& in) {
    const std::vector<double> before = in.numbers(u"x0"_s);
    const double ratio = in.number(u"exposure_ratio"_s, 1e-6, 1e6, 1);
    const double alpha = in.number(u"alpha"_s, 1e-9, 0.5, 0.05);
    for (const double x0 : before) {
        if (x0 != std::floor(x0) || x0 > 100'000)
            in.refuse(u"x0"_s, u"must be a list of whole numbers up to 100000"_s);
    }
    if (!in.ok())
        return in.failure();
    Findings found;
    std::vector<int> most;
    for (size_t i = 0; i < before.size(); ++i) {
        most.push_back(detectableDrop(int(before[i]), ratio, alpha));
        if (most.back() < 0)
            found.leaveOut(u"x0[%1]"_s.arg(i + 1), u"too few cases to see any drop"_s);
    }
    found.numbers = {{u"x1_max"_s, asJson(most)}};
    return found;
}

Answer ratioOfRatiosMethod(MethodInput& in) {
    const auto change = [&](const QString& area) {
        return RateChange{
            in.number(area + u'1', 0, kMostCases), in.number(u't' + area + u'1', 1e-9, kMostExposure),
            in.number(area + u'0', 0, kMostCases), in.number(u't' + area + u'0', 1e-9, kMostExposure)};
    };
    const RateChange area = change(u"a"_s), rest = change(u"b"_s);
    const double confidence = in.confidence();
    if (!in.ok())
        return in.failure();
    const RatioOfRatios ratio = ratioOfRatios(area, rest, confidence);
    Findings found{{{u"rrr"_s, asJson(ratio.ratio)},
                    {u"se_log"_s, asJson(ratio.standardErrorLog)},
                    {u"lower"_s, asJson(ratio.interval.lower)},
                    {u"upper"_s, asJson(ratio.interval.upper)},
                    {u"z"_s, asJson(ratio.z)},
                    {u"p"_s, asJson(ratio.p)}}};
    if (!ratio.assessable)
        found.leaveOut(u"p"_s, u"a count is 0, so the logarithm has no standard error"_s);
    return found;
}
} // namespace

void addRateMethods(MethodTable& table) {
    table[u"rate"_s] = {u"rate per 1,000"_s, rate};
    table[u"rate-interval-byar"_s] = {u"Byar interval (Breslow & Day)"_s, rateInterval<byar>};
    table[u"rate-interval-byar-midp"_s] = {u"Byar mid-P interval"_s, rateInterval<byarMidP>};
    table[u"rate-interval-garwood"_s] = {u"exact Poisson interval (Garwood)"_s, rateInterval<garwood>};
    table[u"rate-interval-midp"_s] = {u"mid-P Poisson interval"_s, rateInterval<midP>};
    table[u"rate-interval-phe"_s] = {u"Garwood below 10, Byar from 10"_s, rateInterval<phe>};
    table[u"observed-expected"_s] = {u"observed against expected, exact Poisson"_s, observedAgainstExpected};
    table[u"rate-ratio"_s] = {u"exact conditional rate ratio"_s, rateRatioMethod};
    table[u"detectable-drop"_s] = {u"smallest detectable drop, central exact test"_s, detectableDropMethod};
    table[u"ratio-of-ratios"_s] = {u"difference in differences of rates"_s, ratioOfRatiosMethod};
}

} // namespace leertafel::statistics
