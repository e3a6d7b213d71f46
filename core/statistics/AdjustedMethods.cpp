#include "core/statistics/InterruptedTimeSeries.h"
#include "core/statistics/MethodTable.h"
#include "core/statistics/Standardisation.h"

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
template <DirectInterval Kind>
Answer directMethod(MethodInput& in) {
    const std::vector<double> count = in.numbers(u"count"_s);
    const Series population = in.seriesOf(u"population"_s, count.size());
    const std::vector<double> standard = in.numbers(u"standard"_s);
    in.sameSize(u"standard"_s, count.size(), standard.size());
    const double multiplier = in.multiplier();
    const double confidence = in.confidence();
    if (!in.ok())
        return in.failure();
    const DirectRate rate = directRate(count, population, standard, Kind, confidence);
    const Series perMultiplier = scaled({rate.rate, rate.lower, rate.upper}, multiplier);
    Findings found{{{u"dsr"_s, asJson(perMultiplier[0])},
                    {u"variance"_s, asJson(rate.variance)},
                    {u"lower"_s, asJson(perMultiplier[1])},
                    {u"upper"_s, asJson(perMultiplier[2])},
                    {u"observed"_s, asJson(rate.cases)},
                    {u"few_cases"_s, rate.fewCases}}};
    if (!rate.rate)
        found.leaveOut(u"dsr"_s, u"a band that weighs in the standard has no youths here"_s);
    else if (!rate.upper)
        found.leaveOut(u"lower"_s, u"without a case there is no spread to scale"_s);
    if (rate.fewCases)
        found.leaveOut(u"dsr"_s, u"fewer than 10 cases: too few to publish a standardised rate"_s);
    return found;
}

Answer indirectMethod(MethodInput& in) {
    const std::vector<double> count = in.numbers(u"count"_s), population = in.numbers(u"population"_s);
    const std::vector<double> refCount = in.numbers(u"ref_count"_s);
    const std::vector<double> refPopulation = in.numbers(u"ref_population"_s);
    in.sameSize(u"population"_s, count.size(), population.size());
    in.sameSize(u"ref_count"_s, count.size(), refCount.size());
    in.sameSize(u"ref_population"_s, count.size(), refPopulation.size());
    const double multiplier = in.multiplier();
    const double confidence = in.confidence();
    for (size_t i = 0; in.ok() && i < count.size(); ++i) {
        if (refPopulation[i] <= 0 && population[i] > 0)
            in.refuse(u"ref_population"_s, u"must be above 0 in every band with youths here"_s);
    }
    if (!in.ok())
        return in.failure();
    const IndirectRatio ratio = indirectRatio(count, population, refCount, refPopulation, confidence);
    const bool known = ratio.ratio.has_value();
    const auto part = [&](double value) { return known ? asJson(value) : QJsonValue::Null; };
    Findings found{{{u"observed"_s, asJson(ratio.observed)},
                    {u"expected"_s, asJson(ratio.expected)},
                    {u"sr"_s, asJson(ratio.ratio)},
                    {u"lower_exact"_s, part(ratio.exact.lower)},
                    {u"upper_exact"_s, part(ratio.exact.upper)},
                    {u"lower_byar"_s, part(ratio.byar.lower)},
                    {u"upper_byar"_s, part(ratio.byar.upper)},
                    {u"is_rate"_s, part(ratio.rate.value_or(0) * multiplier)}}};
    if (!known)
        found.leaveOut(u"sr"_s, u"the reference gives nothing to expect here"_s);
    return found;
}

QString refusalOf(const InterruptedTimeSeries& series) {
    switch (series.refusal) {
    case SeriesRefusal::FewPointsBefore:
        return u"fewer than 8 registered points before the change"_s;
    case SeriesRefusal::FewPointsAfter:
        return u"fewer than 4 registered points from the change on"_s;
    case SeriesRefusal::FewCases:
        return u"fewer than 20 cases in all"_s;
    case SeriesRefusal::NoFit:
        break;
    case SeriesRefusal::None:
        return {};
    }
    switch (series.fit.problem) {
    case FitProblem::Separated:
        return u"a coefficient runs away: all cases lie on one side of it"_s;
    case FitProblem::NotIndependent:
        return u"the columns of the model cannot be told apart"_s;
    case FitProblem::TooFewPoints:
        return u"no more points than coefficients"_s;
    case FitProblem::NotConverged:
    case FitProblem::None:
        break;
    }
    return u"the model does not settle"_s;
}

void insertExact(Findings& found, const InterruptedTimeSeries& series) {
    if (!series.exact)
        return;
    found.numbers.insert(u"rate_ratio"_s, asJson(series.exact->ratio));
    found.numbers.insert(u"lower"_s, asJson(series.exact->interval.lower));
    found.numbers.insert(u"upper"_s, asJson(series.exact->interval.upper));
    found.numbers.insert(u"p_central"_s, asJson(series.exact->pCentral));
}

Answer interruptedMethod(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const Series population =
        in.has(u"population"_s) ? in.seriesOf(u"population"_s, count.size()) : Series(count.size(), 1);
    SeriesDesign design;
    design.t0 = in.whole(u"t0"_s, 1, std::max(1, int(count.size())));
    design.slopeChange = in.flag(u"slope_change"_s, false);
    if (in.has(u"period"_s))
        design.period = in.number(u"period"_s, 1, 1e6);
    design.confidence = in.confidence();
    if (count.size() > 10'000)
        in.refuse(u"count"_s, u"must not be longer than 10000"_s);
    if (!in.ok())
        return in.failure();
    const InterruptedTimeSeries series = interruptedTimeSeries(count, population, design);
    const bool fitted = series.refusal == SeriesRefusal::None;
    const auto part = [&](double value) { return fitted ? asJson(value) : QJsonValue::Null; };
    std::vector<double> errors;
    for (size_t j = 0; j < series.fit.coefficients.size(); ++j)
        errors.push_back(series.fit.standardError(j));
    Findings found{{{u"coef_names"_s, QJsonArray::fromStringList(series.names)},
                    {u"coef"_s, asJson(series.fit.coefficients)},
                    {u"se_poisson"_s, asJson(errors)},
                    {u"dispersion"_s, part(series.dispersion)},
                    {u"se_scaled"_s, asJson(series.scaledError)},
                    {u"irr_level"_s, part(series.level)},
                    {u"irr_level_lower"_s, part(series.interval.lower)},
                    {u"irr_level_upper"_s, part(series.interval.upper)},
                    {u"p_level"_s, part(series.p)},
                    {u"deviance"_s, part(series.fit.deviance)},
                    {u"df_residual"_s, part(series.fit.degrees)},
                    {u"fitted"_s, asJson(series.fitted)},
                    {u"counterfactual"_s, asJson(series.counterfactual)},
                    {u"cases_difference"_s, part(series.casesDifference)},
                    {u"lag1_pearson_acf"_s, asJson(series.lag1)},
                    {u"refused"_s, !fitted}}};
    if (!fitted) {
        found.leaveOut(u"irr_level"_s, refusalOf(series) + u"; the exact rate ratio stands instead"_s);
        insertExact(found, series);
    }
    found.leaveOutGaps(count, population);
    return found;
}
} // namespace

void addAdjustedMethods(MethodTable& table) {
    table[u"standardised-direct-dobson-byar"_s] = {
        u"directly standardised rate, Dobson interval from Byar limits"_s,
        directMethod<DirectInterval::DobsonByar>};
    table[u"standardised-direct-dobson-exact"_s] = {
        u"directly standardised rate, Dobson interval from exact limits"_s,
        directMethod<DirectInterval::DobsonExact>};
    table[u"standardised-direct-fay-feuer"_s] = {
        u"directly standardised rate, gamma interval (Fay & Feuer 1997)"_s,
        directMethod<DirectInterval::FayFeuer>};
    table[u"standardised-indirect"_s] = {u"indirectly standardised ratio"_s, indirectMethod};
    table[u"interrupted-time-series"_s] = {u"interrupted time series, segmented Poisson regression"_s,
                                           interruptedMethod};
}

} // namespace leertafel::statistics
