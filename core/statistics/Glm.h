#pragma once

#include <cstddef>
#include <vector>

namespace leertafel::statistics {

/// Why a model says nothing.
enum class FitProblem : unsigned char {
    None,
    TooFewPoints,   ///< no more points than coefficients
    NotIndependent, ///< columns that cannot be told apart
    Separated,      ///< a coefficient runs away: all cases lie on one side of it
    NotConverged,
};

/// What a Poisson regression is fitted to.
struct PoissonModel {
    std::vector<double> count;
    std::vector<std::vector<double>> columns; ///< one per coefficient, each as long as `count`
    std::vector<double> offset{};             ///< on the log scale; empty: none
    std::vector<double> weights{};            ///< prior weights; empty: all 1
};

/// Poisson regression with log link by iteratively reweighted least squares on a QR decomposition (McCullagh
/// & Nelder 1989, section 2.5), until the deviance changes by less than 1e-12 of itself.
struct PoissonFit {
    FitProblem problem = FitProblem::None;
    std::vector<double> coefficients;
    std::vector<std::vector<double>> covariance; ///< for a dispersion of 1
    std::vector<double> fitted;
    std::vector<double> leverage; ///< diagonal of the hat matrix
    double deviance = 0;
    double pearson = 0; ///< Σ w (y − μ)²/μ
    int degrees = 0;    ///< points minus coefficients
    bool ok() const { return problem == FitProblem::None; }
    double standardError(std::size_t coefficient) const;
    double dispersion() const { return pearson / degrees; }
};
PoissonFit fitPoisson(const PoissonModel& model);

} // namespace leertafel::statistics
