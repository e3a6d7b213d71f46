#pragma once

#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Sums that remember: the path of a one-sided cumulative sum and where it reached its decision line. A
/// missing period leaves the sum as it is and has no point of its own.
struct Cusum {
    std::optional<double> k; ///< reference value; nothing where it differs by period
    Series sum;
    std::vector<bool> alarm;       ///< sum ≥ h
    std::optional<int> firstAlarm; ///< 1-based
};

/// How a cumulative sum runs.
struct CusumDesign {
    double h = 0;       ///< decision line, above 0
    double head = 0;    ///< where it starts; h/2 for the fast initial response (Lucas & Crosier 1982)
    bool reset = false; ///< starts again after an alarm, from the head
};

/// (L1 − L0)/(ln L1 − ln L0), the reference value between two Poisson means (Lucas 1985).
double lucasReference(double inControl, double outOfControl);

/// Has it risen? C = max(0, C + y − k).
Cusum upperCusum(const Series& count, double k, const CusumDesign& design);
/// Has it fallen? C = max(0, C + k − y).
Cusum lowerCusum(const Series& count, double k, const CusumDesign& design);

/// Likelihood-ratio form with a population that changes: S = max(0, S + y ln R − μ (R − 1)), μ = base rate ·
/// population. A ratio below 1 looks for a fall. A period without youths is passed over.
Cusum likelihoodRatioCusum(const Series& count, const Series& population, double baseRate, double ratio,
                           const CusumDesign& design);

/// Counts made nearly normal first: (y − 3m + 2√(y m))/(2√m) (Rossi, Lampugnani & Marchi 1999).
Cusum rossiCusum(const Series& count, const Series& mean, double k, const CusumDesign& design);

/// Mean number of periods until the first alarm of an upper Poisson CUSUM.
struct CusumRunLength {
    double fromZero = 0; ///< infinite when an alarm is never to be expected
    double fromHalf = 0; ///< with the head start h/2, rounded to the lattice
    double kUsed = 0;    ///< k on the lattice
    double latticeStep = 0;
};
/// Markov chain over the values that C can take below h (Brook & Evans 1972). Exact for a k with at most
/// three decimals; another k is rounded to three. Nothing when that takes more than 20,000 values.
std::optional<CusumRunLength> cusumRunLength(double h, double k, double mean);

} // namespace leertafel::statistics
