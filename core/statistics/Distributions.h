#pragma once

namespace leertafel::statistics {

/// Both tails of the standard normal beyond |z| together.
double normalTwoSided(double z);
/// P(Z > z) of the standard normal; keeps its precision in the tail.
double normalAbove(double z);
/// Both tails of Student's t beyond |t| together.
double studentTwoSided(double t, double degrees);

/// Quantile of a gamma distribution; 0 for a shape of 0.
double gammaQuantile(double p, double shape, double scale);
/// P(X > x) of a gamma distribution.
double gammaAbove(double x, double shape, double scale);

/// Smallest whole c with P(X ≤ c) ≥ p for a negative binomial of the given size and success probability.
double negativeBinomialQuantile(double p, double size, double success);
/// P(X < count) + P(X = count)/2 and P(X > count) + P(X = count)/2 for a negative binomial of the given mean
/// and variance; a Poisson when the variance is not above the mean.
double spreadCountBelow(double count, double mean, double variance);
double spreadCountAbove(double count, double mean, double variance);

} // namespace leertafel::statistics
