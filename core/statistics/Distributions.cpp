#include "core/statistics/Distributions.h"

#include "core/statistics/BoostPolicy.h"
#include "core/statistics/Poisson.h"

#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

namespace {
using Normal = boost::math::normal_distribution<double, BoostPolicy>;
using Student = boost::math::students_t_distribution<double, BoostPolicy>;
using NegativeBinomial = boost::math::negative_binomial_distribution<double, BoostPolicy>;
} // namespace

double normalAbove(double z) { return cdf(complement(Normal(0, 1), z)); }

double normalTwoSided(double z) { return std::min(1.0, 2 * normalAbove(std::abs(z))); }

double studentTwoSided(double t, double degrees) {
    return std::min(1.0, 2 * cdf(complement(Student(degrees), std::abs(t))));
}

double gammaQuantile(double p, double shape, double scale) {
    return shape <= 0 ? 0 : scale * boost::math::gamma_p_inv(shape, p, BoostPolicy());
}

double gammaAbove(double x, double shape, double scale) {
    return x <= 0 ? 1 : boost::math::gamma_q(shape, x / scale, BoostPolicy());
}

double negativeBinomialQuantile(double p, double size, double success) {
    const NegativeBinomial distribution(size, success);
    double count = std::max(0.0, std::ceil(quantile(distribution, p)));
    // Boost searches for the whole number from an estimate and may stop next to it.
    while (count > 0 && cdf(distribution, count - 1) >= p)
        --count;
    while (cdf(distribution, count) < p)
        ++count;
    return count;
}

namespace {
/// Below this surplus of the variance a negative binomial cannot be told from a Poisson.
constexpr double kLeastSurplus = 1e-6;

NegativeBinomial withMoments(double mean, double variance) {
    const double size = mean * mean / (variance - mean);
    return NegativeBinomial(size, size / (size + mean));
}
} // namespace

double spreadCountBelow(double count, double mean, double variance) {
    if (mean <= 0 || variance <= mean * (1 + kLeastSurplus))
        return poissonAtMost(count, mean) - poissonExactly(count, mean) / 2;
    const NegativeBinomial distribution = withMoments(mean, variance);
    return cdf(distribution, count) - pdf(distribution, count) / 2;
}

double spreadCountAbove(double count, double mean, double variance) {
    if (mean <= 0 || variance <= mean * (1 + kLeastSurplus))
        return poissonAtLeast(count, mean) - poissonExactly(count, mean) / 2;
    const NegativeBinomial distribution = withMoments(mean, variance);
    return cdf(complement(distribution, count)) + pdf(distribution, count) / 2;
}

} // namespace leertafel::statistics
