#include "core/statistics/InterruptedTimeSeries.h"

#include "core/statistics/Distributions.h"
#include "core/statistics/Poisson.h"

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
const double kTurn = 2 * std::acos(-1.0);

struct Side {
    int points = 0;
    double cases = 0;
    double youths = 0;
};

bool usable(const Series& count, const Series& population, size_t i) {
    return count[i] && population[i] && *population[i] > 0;
}

/// Values of the columns at a point; `changed` false leaves D and P out.
std::vector<double> rowAt(size_t i, const SeriesDesign& design, bool changed) {
    const double t = double(i) + 1;
    const bool after = changed && int(i) + 1 >= design.t0;
    std::vector<double> row{1, t, after ? 1.0 : 0.0};
    if (design.slopeChange)
        row.push_back(after ? t - design.t0 : 0);
    if (design.period) {
        row.push_back(std::sin(kTurn * t / *design.period));
        row.push_back(std::cos(kTurn * t / *design.period));
    }
    return row;
}

double predict(const PoissonFit& fit, const std::vector<double>& row, double population) {
    double eta = std::log(population);
    for (size_t j = 0; j < row.size(); ++j)
        eta += row[j] * fit.coefficients[j];
    return std::exp(eta);
}

/// r_t r_(t−1) over neighbours, divided by all r².
std::optional<double> lagOne(const Series& residuals) {
    double products = 0, squares = 0;
    for (size_t i = 0; i < residuals.size(); ++i) {
        if (!residuals[i])
            continue;
        squares += *residuals[i] * *residuals[i];
        if (i > 0 && residuals[i - 1])
            products += *residuals[i] * *residuals[i - 1];
    }
    return squares > 0 ? std::optional(products / squares) : std::nullopt;
}

void judge(InterruptedTimeSeries& result, const SeriesDesign& design) {
    result.dispersion = result.fit.dispersion();
    const double widen = std::sqrt(std::max(1.0, result.dispersion));
    for (size_t j = 0; j < result.fit.coefficients.size(); ++j)
        result.scaledError.push_back(result.fit.standardError(j) * widen);
    const double change = result.fit.coefficients[2], error = result.scaledError[2];
    const double z = normalQuantile(1 - (1 - design.confidence) / 2);
    result.level = std::exp(change);
    result.interval = {std::exp(change - z * error), std::exp(change + z * error)};
    result.p = normalTwoSided(change / error);
}
} // namespace

InterruptedTimeSeries interruptedTimeSeries(const Series& count, const Series& population,
                                            const SeriesDesign& design) {
    InterruptedTimeSeries result;
    result.names = {u"(Intercept)"_s, u"t"_s, u"D"_s};
    if (design.slopeChange)
        result.names << u"P"_s;
    if (design.period)
        result.names << u"s1"_s << u"c1"_s;

    PoissonModel model;
    model.columns.resize(size_t(result.names.size()));
    Side before, after;
    for (size_t i = 0; i < count.size(); ++i) {
        if (!usable(count, population, i))
            continue;
        Side& side = int(i) + 1 >= design.t0 ? after : before;
        ++side.points;
        side.cases += *count[i];
        side.youths += *population[i];
        model.count.push_back(*count[i]);
        model.offset.push_back(std::log(*population[i]));
        const std::vector<double> row = rowAt(i, design, true);
        for (size_t j = 0; j < row.size(); ++j)
            model.columns[j].push_back(row[j]);
    }
    if (before.points < kLeastPointsBefore)
        result.refusal = SeriesRefusal::FewPointsBefore;
    else if (after.points < kLeastPointsAfter)
        result.refusal = SeriesRefusal::FewPointsAfter;
    else if (before.cases + after.cases < kLeastCases)
        result.refusal = SeriesRefusal::FewCases;
    else
        result.fit = fitPoisson(model);
    if (!result.fit.ok())
        result.refusal = SeriesRefusal::NoFit;
    if (result.refusal != SeriesRefusal::None) {
        if (before.youths > 0 && after.youths > 0)
            result.exact =
                rateRatio(after.cases, after.youths, before.cases, before.youths, design.confidence);
        return result;
    }

    judge(result, design);
    Series residuals;
    for (size_t i = 0; i < count.size(); ++i) {
        const bool known = population[i] && *population[i] > 0;
        const auto mean = [&](bool changed) -> std::optional<double> {
            return known ? std::optional(predict(result.fit, rowAt(i, design, changed), *population[i]))
                         : std::nullopt;
        };
        result.fitted.push_back(mean(true));
        residuals.push_back(known && count[i] ? std::optional((*count[i] - *result.fitted.back()) /
                                                              std::sqrt(*result.fitted.back()))
                                              : std::nullopt);
        if (int(i) + 1 < design.t0)
            continue;
        result.counterfactual.push_back(mean(false));
        if (known && count[i])
            result.casesDifference += *count[i] - *result.counterfactual.back();
    }
    result.lag1 = lagOne(residuals);
    return result;
}

} // namespace leertafel::statistics
