// Robust non-linear least squares for a handful of factors in log space: Levenberg-Marquardt on Cauchy-weighted
// residuals with a Gaussian prior on each factor. Deterministic.
#pragma once

#include <Eigen/Dense>

#include <functional>
#include <vector>

namespace cw::fit {

struct Problem {
    /// Residual of each observation in units of its expected spread; NaN = not predicted.
    std::function<void(const Eigen::VectorXd &theta, const std::vector<int> &rows, Eigen::VectorXd &residuals)>
        evaluate;
    Eigen::VectorXd priorMean;             ///< log of the prior value
    Eigen::VectorXd priorSd;               ///< of the log
    std::vector<std::vector<int>> touched; ///< observations that depend on each factor
    std::vector<double> weight;            ///< of each observation; 0 leaves it out
    int observations = 0;
};

struct Solution {
    Eigen::VectorXd theta;
    Eigen::VectorXd standardError;
    double cost = 0;
};

[[nodiscard]] Solution solve(const Problem &problem, Eigen::VectorXd start, int iterations);

} // namespace cw::fit
