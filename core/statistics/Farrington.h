#pragma once

#include "core/statistics/Series.h"

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// How the upper threshold of an expected count is set.
enum class Threshold : unsigned char {
    Delta,            ///< normal after a 2/3 power, with the error of the forecast (Farrington et al. 1996)
    NegativeBinomial, ///< "nbPlugin": quantile around the forecast (Noufaily et al. 2013)
    NegativeBinomialUpper, ///< "muan": quantile around the upper limit of the forecast (Noufaily et al. 2013)
};

struct FarringtonDesign {
    std::vector<int> range; ///< points to judge, 1-based; empty: all that have the whole past
    int frequency = 12;     ///< points in a year
    int years = 5;          ///< b: how far back
    int halfWindow = 3;     ///< w: points on either side of the same point in earlier years
    std::optional<int>
        pastNotIncluded{}; ///< last points that are never a reference; `halfWindow` unless said
    double alpha = 0.05;
    bool reweight = true;
    double weightsThreshold = 2.58;
    double trendThreshold = 1; ///< a trend with a larger p is left out
    int leastCases = 5;        ///< in the last `leastCasesOver` points, else nothing is judged
    int leastCasesOver = 4;
    Threshold threshold = Threshold::NegativeBinomial;
};

/// Farrington flexible (Noufaily et al. 2013): each point against a quasi-Poisson model of the same time of
/// year in earlier years, past outbreaks weighted down.
struct Farrington {
    std::vector<int> range;
    Series expected;
    Series phi; ///< dispersion, at least 1
    Series upper;
    std::vector<bool> trendUsed;
    std::vector<bool> alarm;
    std::vector<bool> tooFewCases; ///< in the last points: no threshold
    std::vector<bool> noModel;     ///< too few references, or none of the models could be fitted
};
/// @param population offset of the model; empty for none.
Farrington farrington(const Series& count, const Series& population, const FarringtonDesign& design);

} // namespace leertafel::statistics
