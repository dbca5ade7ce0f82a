// Robust non-linear least squares: Levenberg-Marquardt over numeric derivatives, Huber weights. For calibration tools.
#pragma once

#include <Eigen/Dense>

#include <functional>

namespace cw::planner::fit {

struct RobustOptions {
    int iterations = 30;
    double huber = 0.15;     ///< residuals beyond this count linearly
    double step = 1e-4;      ///< of the numeric derivative
    double tolerance = 1e-5; ///< stop when the cost falls by less than this share
};

struct RobustProblem {
    /// The first `measured` residuals are down-weighted when large, the rest (priors) are not.
    std::function<void(const Eigen::VectorXd &, Eigen::VectorXd &)> residuals;
    /// Residuals that parameter `p` may change; empty function = all.
    std::function<const std::vector<int> &(int p)> touched;
    /// Recomputes only the listed residuals.
    std::function<void(const Eigen::VectorXd &, const std::vector<int> &, Eigen::VectorXd &)> partial;
    int measured = 0, total = 0;
};

struct RobustFit {
    Eigen::VectorXd parameters;
    Eigen::VectorXd residuals;
    Eigen::VectorXd deviation; ///< one standard deviation of each parameter, from the weighted normal matrix
    double cost = 0;
    int iterations = 0;
};

[[nodiscard]] RobustFit robustFit(const RobustProblem &problem, Eigen::VectorXd start,
                                  const RobustOptions &options = {});

} // namespace cw::planner::fit
