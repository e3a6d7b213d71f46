#include "core/statistics/Cusum.h"
#include "core/statistics/Poisson.h"

#include <Eigen/SparseLU>

#include <algorithm>
#include <cmath>
#include <limits>

namespace leertafel::statistics {

namespace {
constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr int kFinest = 1000;
constexpr double kMostStates = 20'000;

/// Steps per whole case, so that k lies on the lattice.
int latticeOf(double k) {
    for (int steps = 1; steps < kFinest; ++steps) {
        if (std::abs(k * steps - std::round(k * steps)) < 1e-9 * steps)
            return steps;
    }
    return kFinest;
}
} // namespace

std::optional<CusumRunLength> cusumRunLength(double h, double k, double mean) {
    const int steps = latticeOf(k);
    const double wanted = std::ceil(h * steps - 1e-9);
    if (wanted > kMostStates)
        return {};
    const int states = std::max(1, int(wanted));
    const long down = std::lround(k * steps);
    CusumRunLength result{kInfinite, kInfinite, double(down) / steps, 1.0 / steps};
    if (mean <= 0)
        return result;

    // I − Q over the values below h; what leaves them is the alarm.
    std::vector<Eigen::Triplet<double>> entries;
    for (int from = 0; from < states; ++from) {
        entries.emplace_back(from, from, 1);
        const long spare = down - from;
        const double mostForZero = spare < 0 ? -1 : std::floor(double(spare) / steps);
        if (mostForZero >= 0)
            entries.emplace_back(from, 0, -poissonAtMost(mostForZero, mean));
        for (double count = mostForZero + 1;; ++count) {
            const double to = double(from) + count * steps - double(down);
            if (to >= states)
                break;
            entries.emplace_back(from, int(to), -poissonExactly(count, mean));
        }
    }
    Eigen::SparseMatrix<double> matrix(states, states);
    matrix.setFromTriplets(entries.begin(), entries.end());
    Eigen::SparseLU<Eigen::SparseMatrix<double>> solver;
    solver.compute(matrix);
    if (solver.info() != Eigen::Success)
        return result;
    const Eigen::VectorXd lengths = solver.solve(Eigen::VectorXd::Ones(states));
    const auto at = [&](int state) {
        const double length = lengths[state];
        return std::isfinite(length) && length >= 1 ? length : kInfinite;
    };
    result.fromZero = at(0);
    result.fromHalf = at(std::min(states - 1, int(std::lround(h * steps / 2))));
    return result;
}

} // namespace leertafel::statistics
