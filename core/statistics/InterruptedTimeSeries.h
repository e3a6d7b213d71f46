#pragma once

#include "core/statistics/Glm.h"
#include "core/statistics/RateRatio.h"
#include "core/statistics/Series.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// Fewest registered points before and after, and fewest cases in all, on which the model may speak.
inline constexpr int kLeastPointsBefore = 8;
inline constexpr int kLeastPointsAfter = 4;
inline constexpr double kLeastCases = 20;

/// Why there is no model.
enum class SeriesRefusal : unsigned char { None, FewPointsBefore, FewPointsAfter, FewCases, NoFit };

struct SeriesDesign {
    int t0 = 0;                     ///< first point after the change, 1-based
    bool slopeChange = false;       ///< column P: the trend may bend
    std::optional<double> period{}; ///< points in a year: one sine and one cosine
    double confidence = 0.95;
};

/// Segmented Poisson regression of one series (Bernal, Cummins & Gasparrini 2017): log link, offset
/// log(population), columns 1, t, D, [P,] [sin, cos]. Standard errors are widened by the square root of the
/// Pearson dispersion, never narrowed.
struct InterruptedTimeSeries {
    SeriesRefusal refusal = SeriesRefusal::None;
    PoissonFit fit;
    QStringList names; ///< of the coefficients
    std::vector<double> scaledError;
    double dispersion = 0;
    double level = 0; ///< exp(b_D)
    Interval interval{};
    double p = 1;
    Series fitted;
    Series counterfactual;          ///< from t0: fitted as if nothing had changed
    double casesDifference = 0;     ///< Σ observed − counterfactual from t0
    std::optional<double> lag1;     ///< autocorrelation of the Pearson residuals
    std::optional<RateRatio> exact; ///< after against before, where the model is refused
};
InterruptedTimeSeries interruptedTimeSeries(const Series& count, const Series& population,
                                            const SeriesDesign& design);

} // namespace leertafel::statistics
