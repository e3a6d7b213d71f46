#pragma once

namespace leertafel::statistics {

/// P(X ≤ count) for X ~ Poisson(mean); 0 below zero. A mean of 0 puts everything on 0.
double poissonAtMost(double count, double mean);
/// P(X ≥ count).
double poissonAtLeast(double count, double mean);
/// P(X = count).
double poissonExactly(double count, double mean);
/// Smallest whole c with P(X ≤ c) ≥ p.
double poissonQuantile(double p, double mean);
/// Smallest whole c with P(X > c) ≤ tail; keeps its precision for a small tail.
double poissonUpperQuantile(double tail, double mean);

/// Quantile of the standard normal.
double normalQuantile(double p);

/// P(X ≤ count), P(X ≥ count) and P(X = count) for X ~ Bin(trials, p).
double binomialAtMost(double count, double trials, double p);
double binomialAtLeast(double count, double trials, double p);
double binomialExactly(double count, double trials, double p);
/// Smallest whole c with P(X ≤ c) ≥ p.
double binomialQuantile(double p, double trials, double success);

} // namespace leertafel::statistics
