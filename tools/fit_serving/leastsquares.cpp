#include "tools/fit_serving/leastsquares.h"

#include <cmath>
#include <numeric>

namespace cw::fit {

namespace {

constexpr double step = 0.01;   // of the logarithm, wide enough to see through the bracket's tolerance
constexpr double missing = 2.0; // residual of an observation the model does not predict

double cauchy(double r)
{
    return std::log1p(r * r);
}

double costOf(const Problem &p, const Eigen::VectorXd &theta, const Eigen::VectorXd &r)
{
    double cost = ((theta - p.priorMean).array() / p.priorSd.array()).square().sum();
    for (int i = 0; i < p.observations; ++i)
        cost += p.weight[std::size_t(i)] * cauchy(std::isnan(r[i]) ? missing : r[i]);
    return cost;
}

} // namespace

Solution solve(const Problem &p, Eigen::VectorXd theta, int iterations)
{
    const int n = int(theta.size());
    std::vector<int> all(std::size_t(p.observations));
    std::iota(all.begin(), all.end(), 0);
    Eigen::VectorXd r(p.observations), moved(p.observations);
    p.evaluate(theta, all, r);
    double cost = costOf(p, theta, r);
    double damping = 1e-2;
    Eigen::MatrixXd normal;
    for (int iteration = 0; iteration < iterations; ++iteration) {
        Eigen::MatrixXd jacobian = Eigen::MatrixXd::Zero(p.observations, n);
        for (int k = 0; k < n; ++k) {
            Eigen::VectorXd shifted = theta;
            shifted[k] += step;
            p.evaluate(shifted, p.touched[std::size_t(k)], moved);
            for (int i : p.touched[std::size_t(k)]) {
                const double d = (moved[i] - r[i]) / step;
                jacobian(i, k) = std::isfinite(d) ? d : 0;
            }
        }
        Eigen::VectorXd w(p.observations), residual(p.observations);
        for (int i = 0; i < p.observations; ++i) {
            const bool known = !std::isnan(r[i]);
            residual[i] = known ? r[i] : 0;
            w[i] = known ? p.weight[std::size_t(i)] / (1 + r[i] * r[i]) : 0;
        }
        const Eigen::VectorXd precision = p.priorSd.array().square().inverse();
        normal = jacobian.transpose() * w.asDiagonal() * jacobian;
        normal.diagonal() += precision;
        const Eigen::VectorXd gradient =
            jacobian.transpose() * (w.asDiagonal() * residual) + precision.asDiagonal() * (theta - p.priorMean);
        bool better = false;
        for (int attempt = 0; attempt < 6 && !better; ++attempt) {
            Eigen::MatrixXd damped = normal;
            damped.diagonal() *= 1 + damping;
            Eigen::VectorXd change = -damped.ldlt().solve(gradient);
            change = change.cwiseMax(-0.7).cwiseMin(0.7);
            const Eigen::VectorXd candidate = theta + change;
            p.evaluate(candidate, all, moved);
            const double candidateCost = costOf(p, candidate, moved);
            if (candidateCost < cost) {
                better = true;
                const double gain = cost - candidateCost;
                theta = candidate;
                r = moved;
                cost = candidateCost;
                damping = std::max(damping / 4, 1e-6);
                if (gain < 2e-4 * cost)
                    iteration = iterations;
            } else {
                damping *= 5;
            }
        }
        if (!better)
            break;
    }
    Solution solution;
    solution.theta = theta;
    solution.cost = cost;
    solution.standardError =
        normal.size() > 0 ? Eigen::VectorXd(normal.inverse().diagonal().cwiseMax(0).cwiseSqrt()) : p.priorSd;
    return solution;
}

} // namespace cw::fit
