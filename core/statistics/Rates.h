#pragma once

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Lower and upper limit of an interval; the upper one may be infinite.
struct Interval {
    double lower = 0;
    double upper = 0;
};

/// 1000·count/population per period; nothing without a population.
std::optional<double> ratePerThousand(double count, std::optional<double> population);

// Confidence intervals of a Poisson count; confidence in (0, 1). Garwood is the one that is shown.
Interval garwood(double count, double confidence = 0.95);
Interval byar(double count, double confidence = 0.95);     ///< Breslow & Day
Interval byarMidP(double count, double confidence = 0.95); ///< epitools' "byar": another interval
Interval midP(double count, double confidence = 0.95);
Interval phe(double count, double confidence = 0.95); ///< Garwood below 10, Byar from 10

/// Observed against a known expectation.
struct ObservedExpected {
    double ratio = 0;
    Interval interval{}; ///< Garwood(O)/E
    double pCentral = 1;
    double pMidP = 1;
    double pMinLike = 1;
};
ObservedExpected observedExpected(double observed, double expected, double confidence = 0.95);

/// Whole numbers 0…`most` whose rate per 1,000, rounded half up to `decimals`, is the published one.
/// One number only (or only 1…4) means that the rate gives the count away.
std::vector<int> countsBehindRate(double population, double rate, int decimals, int most = 60);

/// base·floor(x/base + 0.5), each number by itself.
double roundToBase(double value, double base);
double roundToFive(double value);

} // namespace leertafel::statistics
