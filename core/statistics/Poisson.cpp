#include "core/statistics/Poisson.h"

#include "core/statistics/BoostPolicy.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>

namespace leertafel::statistics {

namespace {
using Poisson = boost::math::poisson_distribution<double, BoostPolicy>;
using Binomial = boost::math::binomial_distribution<double, BoostPolicy>;
using Normal = boost::math::normal_distribution<double, BoostPolicy>;
} // namespace

double poissonAtMost(double count, double mean) {
    if (count < 0)
        return 0;
    return mean <= 0 ? 1 : cdf(Poisson(mean), count);
}

double poissonAtLeast(double count, double mean) {
    if (count <= 0)
        return 1;
    return mean <= 0 ? 0 : cdf(complement(Poisson(mean), count - 1));
}

double poissonExactly(double count, double mean) {
    if (count < 0)
        return 0;
    if (mean <= 0)
        return count == 0 ? 1 : 0;
    return pdf(Poisson(mean), count);
}

double poissonQuantile(double p, double mean) { return mean <= 0 || p <= 0 ? 0 : quantile(Poisson(mean), p); }

double poissonUpperQuantile(double tail, double mean) {
    return mean <= 0 || tail >= 1 ? 0 : quantile(complement(Poisson(mean), tail));
}

double normalQuantile(double p) { return quantile(Normal(0, 1), p); }

double binomialAtMost(double count, double trials, double p) {
    if (count < 0)
        return 0;
    return count >= trials ? 1 : cdf(Binomial(trials, p), count);
}

double binomialAtLeast(double count, double trials, double p) {
    if (count <= 0)
        return 1;
    return count > trials ? 0 : cdf(complement(Binomial(trials, p), count - 1));
}

double binomialExactly(double count, double trials, double p) {
    return count < 0 || count > trials ? 0 : pdf(Binomial(trials, p), count);
}

double binomialQuantile(double p, double trials, double success) {
    return trials <= 0 ? 0 : quantile(Binomial(trials, success), p);
}

} // namespace leertafel::statistics
