#include "core/statistics/Glm.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

namespace {
using Eigen::ArrayXd;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int kMostSteps = 200;
constexpr double kTolerance = 1e-12;
/// Steps after the deviance has settled in which the coefficients must settle too. Where the maximum lies at
/// infinity each step still takes about 1 off the logarithm of a mean that is on its way to zero.
constexpr int kPatience = 8;
constexpr double kStillMoving = 0.1;

VectorXd asVector(const std::vector<double>& values, size_t size, double otherwise) {
    if (values.empty())
        return VectorXd::Constant(Index(size), otherwise);
    return Eigen::Map<const VectorXd>(values.data(), Index(values.size()));
}

/// Columns scaled to length 1, so that their rank does not depend on units.
Index rankOf(MatrixXd matrix) {
    if (matrix.rows() == 0)
        return 0;
    for (Index j = 0; j < matrix.cols(); ++j) {
        const double length = matrix.col(j).norm();
        if (length > 0)
            matrix.col(j) /= length;
    }
    Eigen::ColPivHouseholderQR<MatrixXd> qr;
    qr.setThreshold(1e-10);
    qr.compute(matrix);
    return qr.rank();
}

double devianceOf(const ArrayXd& y, const ArrayXd& mu, const ArrayXd& weights) {
    double sum = 0;
    for (Index i = 0; i < y.size(); ++i) {
        const double part = y[i] > 0 ? y[i] * std::log(y[i] / mu[i]) : 0;
        sum += 2 * weights[i] * (part - (y[i] - mu[i]));
    }
    return sum;
}
} // namespace

double PoissonFit::standardError(size_t coefficient) const {
    return std::sqrt(covariance[coefficient][coefficient]);
}

PoissonFit fitPoisson(const PoissonModel& model) {
    PoissonFit fit;
    const size_t n = model.count.size(), p = model.columns.size();
    fit.degrees = int(n) - int(p);
    if (n <= p) {
        fit.problem = FitProblem::TooFewPoints;
        return fit;
    }
    const Index rows = Index(n), width = Index(p);
    MatrixXd x(rows, width);
    for (size_t j = 0; j < p; ++j)
        x.col(Index(j)) = asVector(model.columns[j], n, 0);
    const VectorXd y = asVector(model.count, n, 0);
    const VectorXd offset = asVector(model.offset, n, 0);
    const ArrayXd weights = asVector(model.weights, n, 1).array();
    if (rankOf(x) < Index(p)) {
        fit.problem = FitProblem::NotIndependent;
        return fit;
    }

    VectorXd eta = (y.array() + 0.1).log().matrix();
    ArrayXd mu = eta.array().exp();
    VectorXd beta;
    double deviance = devianceOf(y.array(), mu, weights);
    bool converged = false;
    int settled = 0;
    double moved = 0;
    for (int step = 0; step < kMostSteps && !converged && settled < kPatience; ++step) {
        const ArrayXd root = (weights * mu).sqrt();
        const VectorXd working = eta - offset + ((y.array() - mu) / mu).matrix();
        const MatrixXd scaled = root.matrix().asDiagonal() * x;
        const VectorXd before = eta;
        VectorXd next = scaled.householderQr().solve((root * working.array()).matrix());
        double nextDeviance = 0;
        for (int half = 0; half < 30; ++half) {
            eta = x * next + offset;
            mu = eta.array().min(700).exp().max(1e-300);
            nextDeviance = devianceOf(y.array(), mu, weights);
            if (step == 0 || (std::isfinite(nextDeviance) && nextDeviance <= deviance * (1 + 1e-8) + 1e-8))
                break;
            next = (next + beta) / 2;
        }
        if (!std::isfinite(nextDeviance) || !next.allFinite())
            break;
        moved = (eta - before).cwiseAbs().maxCoeff();
        if (std::abs(nextDeviance - deviance) < kTolerance * (std::abs(nextDeviance) + 0.1))
            ++settled;
        converged = settled > 0 && moved < kTolerance * 1e3;
        beta = next;
        deviance = nextDeviance;
    }
    if (y.maxCoeff() <= 0 || (settled >= kPatience && moved > kStillMoving))
        fit.problem = FitProblem::Separated;
    else if (!converged && settled < kPatience)
        fit.problem = FitProblem::NotConverged;
    if (!fit.ok())
        return fit;

    const MatrixXd scaled = (weights * mu).sqrt().matrix().asDiagonal() * x;
    const Eigen::HouseholderQR<MatrixXd> qr(scaled);
    const MatrixXd upper = qr.matrixQR().topRows(Index(p)).triangularView<Eigen::Upper>();
    const MatrixXd inverse =
        upper.triangularView<Eigen::Upper>().solve(MatrixXd::Identity(Index(p), Index(p)));
    const MatrixXd covariance = inverse * inverse.transpose();
    const MatrixXd spread = scaled * inverse;
    for (Index i = 0; i < Index(n); ++i) {
        fit.fitted.push_back(mu[i]);
        fit.leverage.push_back(spread.row(i).squaredNorm());
        fit.pearson += weights[i] * (y[i] - mu[i]) * (y[i] - mu[i]) / mu[i];
    }
    for (Index j = 0; j < Index(p); ++j) {
        fit.coefficients.push_back(beta[j]);
        std::vector<double> row;
        for (Index k = 0; k < Index(p); ++k)
            row.push_back(covariance(j, k));
        fit.covariance.push_back(std::move(row));
    }
    fit.deviance = deviance;
    return fit;
}

} // namespace leertafel::statistics
