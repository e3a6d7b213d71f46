#include "core/statistics/Farrington.h"

#include "core/statistics/Baseline.h"
#include "core/statistics/Distributions.h"
#include "core/statistics/Glm.h"
#include "core/statistics/Poisson.h"

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

namespace {
struct References {
    std::vector<double> count, time, offset;
};

/// A fitted model and what it forecasts.
struct Forecast {
    double expected = 0;
    double errorOnLog = 0;
    double phi = 1;
    double trendP = 0;
};

References referencesOf(const Series& count, const Series& population, const FarringtonDesign& design,
                        int k) {
    References found;
    const int gap = design.pastNotIncluded.value_or(design.halfWindow);
    std::vector<int> points;
    for (int year = design.years; year >= 1; --year) {
        const int middle = k - design.frequency * year;
        for (int point = middle - design.halfWindow; point <= middle + design.halfWindow; ++point) {
            if (point >= 1 && point < k - gap)
                points.push_back(point);
        }
    }
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    for (const int point : points) {
        const auto i = size_t(point - 1);
        const bool populated = population.empty() || (population[i] && *population[i] > 0);
        if (!count[i] || !populated)
            continue;
        found.count.push_back(*count[i]);
        found.time.push_back(point);
        found.offset.push_back(population.empty() ? 0 : std::log(*population[i]));
    }
    return found;
}

/// Anscombe residuals, standardised (McCullagh & Nelder 1989, section 2.4.2); large ones weigh less.
std::vector<double> weightsOf(const PoissonFit& fit, const References& references, double phi,
                              double threshold) {
    std::vector<double> weights;
    double sum = 0;
    for (size_t i = 0; i < references.count.size(); ++i) {
        const double y = references.count[i], mu = fit.fitted[i];
        const double spare = std::max(1e-12, 1 - fit.leverage[i]);
        const double s =
            1.5 * (std::pow(y, 2.0 / 3) * std::pow(mu, -1.0 / 6) - std::sqrt(mu)) / std::sqrt(phi * spare);
        weights.push_back(s > threshold ? 1 / (s * s) : 1);
        sum += weights.back();
    }
    for (double& weight : weights)
        weight *= double(weights.size()) / sum;
    return weights;
}

std::optional<Forecast> forecast(const References& references, const FarringtonDesign& design, int k,
                                 double offset, bool trend) {
    PoissonModel model;
    model.count = references.count;
    model.offset = references.offset;
    model.columns = {std::vector<double>(references.count.size(), 1)};
    // Centred on the point that is judged: the same model, and its intercept is the forecast.
    std::vector<double> time;
    for (const double point : references.time)
        time.push_back(point - k);
    if (trend)
        model.columns.push_back(time);
    PoissonFit fit = fitPoisson(model);
    if (!fit.ok())
        return {};
    if (design.reweight) {
        model.weights = weightsOf(fit, references, std::max(1.0, fit.dispersion()), design.weightsThreshold);
        fit = fitPoisson(model);
        if (!fit.ok())
            return {};
    }
    Forecast result;
    const double spread = std::sqrt(fit.dispersion());
    result.phi = std::max(1.0, fit.dispersion());
    result.expected = std::exp(fit.coefficients[0] + offset);
    result.errorOnLog = fit.standardError(0) * spread;
    if (trend) {
        const double error = fit.standardError(1) * spread;
        result.trendP = error > 0 ? studentTwoSided(fit.coefficients[1] / error, fit.degrees) : 0;
    }
    return result;
}

double quantileAround(double mean, double phi, double alpha) {
    if (mean <= 0)
        return 0;
    // Nearly Poisson: the size of the negative binomial runs to infinity.
    if (phi - 1 < 1e-9)
        return poissonQuantile(1 - alpha, mean);
    return negativeBinomialQuantile(1 - alpha, mean / (phi - 1), 1 / phi);
}

double thresholdOf(const Forecast& at, const FarringtonDesign& design) {
    const double z = normalQuantile(1 - design.alpha);
    switch (design.threshold) {
    case Threshold::Delta: {
        if (at.expected <= 0)
            return 0;
        const double error = at.expected * at.errorOnLog;
        const double tau = at.phi + error * error / at.expected;
        const double root =
            std::pow(at.expected, 2.0 / 3) + z * std::sqrt(4.0 / 9 * std::pow(at.expected, 1.0 / 3) * tau);
        return std::pow(std::max(0.0, root), 1.5);
    }
    case Threshold::NegativeBinomialUpper:
        return quantileAround(at.expected * std::exp(z * at.errorOnLog), at.phi, design.alpha);
    case Threshold::NegativeBinomial:
        break;
    }
    return quantileAround(at.expected, at.phi, design.alpha);
}

std::optional<Forecast> bestForecast(const References& references, const FarringtonDesign& design, int k,
                                     double offset, bool& trendUsed) {
    trendUsed = false;
    if (references.count.size() < 2)
        return {};
    const double most = *std::max_element(references.count.begin(), references.count.end());
    // Nothing was ever counted: no regression, but no doubt either.
    if (most <= 0)
        return Forecast{};
    if (const auto sloped = forecast(references, design, k, offset, true);
        sloped && design.years >= 3 && sloped->trendP < design.trendThreshold && sloped->expected <= most) {
        trendUsed = true;
        return sloped;
    }
    return forecast(references, design, k, offset, false);
}
} // namespace

Farrington farrington(const Series& count, const Series& population, const FarringtonDesign& design) {
    Farrington result;
    result.range = design.range;
    if (result.range.empty()) {
        for (int k = design.frequency * design.years + design.halfWindow + 1; k <= int(count.size()); ++k)
            result.range.push_back(k);
    }
    for (const int k : result.range) {
        const auto i = size_t(k - 1);
        const bool populated = population.empty() || (population[i] && *population[i] > 0);
        const double offset = population.empty() || !populated ? 0 : std::log(*population[i]);
        bool trendUsed = false;
        const auto at =
            populated ? bestForecast(referencesOf(count, population, design, k), design, k, offset, trendUsed)
                      : std::nullopt;
        double recent = 0;
        for (int back = 0; back < design.leastCasesOver && k - back >= 1; ++back)
            recent += count[size_t(k - back - 1)].value_or(0);
        const bool enough = recent >= design.leastCases;
        const auto upper = at && enough ? std::optional(thresholdOf(*at, design)) : std::nullopt;
        result.expected.push_back(at ? std::optional(at->expected) : std::nullopt);
        result.phi.push_back(at ? std::optional(at->phi) : std::nullopt);
        result.upper.push_back(upper);
        result.trendUsed.push_back(trendUsed);
        result.alarm.push_back(upper && count[i] && *count[i] > 0 && isAbove(*count[i], *upper));
        result.tooFewCases.push_back(at && !enough);
        result.noModel.push_back(!at);
    }
    return result;
}

} // namespace leertafel::statistics
