#include "tools/fit_training/robustfit.h"

namespace cw::planner::fit {

namespace {

double cost(const Eigen::VectorXd &r, int measured, double huber)
{
    double sum = 0;
    for (int i = 0; i < r.size(); ++i) {
        const double a = std::abs(r[i]);
        sum += i < measured && a > huber ? 2 * huber * a - huber * huber : a * a;
    }
    return sum;
}

Eigen::VectorXd weights(const Eigen::VectorXd &r, int measured, double huber)
{
    Eigen::VectorXd w = Eigen::VectorXd::Ones(r.size());
    for (int i = 0; i < measured; ++i)
        if (std::abs(r[i]) > huber)
            w[i] = huber / std::abs(r[i]);
    return w;
}

Eigen::MatrixXd jacobian(const RobustProblem &problem, const Eigen::VectorXd &x, const Eigen::VectorXd &r, double step)
{
    Eigen::MatrixXd j = Eigen::MatrixXd::Zero(problem.total, x.size());
    Eigen::VectorXd shifted = r;
    for (int p = 0; p < x.size(); ++p) {
        Eigen::VectorXd y = x;
        y[p] += step;
        const std::vector<int> &rows = problem.touched(p);
        problem.partial(y, rows, shifted);
        for (const int row : rows) {
            j(row, p) = (shifted[row] - r[row]) / step;
            shifted[row] = r[row];
        }
    }
    return j;
}

} // namespace

RobustFit robustFit(const RobustProblem &problem, Eigen::VectorXd x, const RobustOptions &options)
{
    Eigen::VectorXd r(problem.total), trial(problem.total);
    problem.residuals(x, r);
    double now = cost(r, problem.measured, options.huber), damping = 1e-2;
    RobustFit fit;
    Eigen::MatrixXd normal;
    for (fit.iterations = 0; fit.iterations < options.iterations; ++fit.iterations) {
        const Eigen::MatrixXd j = jacobian(problem, x, r, options.step);
        const Eigen::VectorXd w = weights(r, problem.measured, options.huber);
        const Eigen::MatrixXd weighted = w.asDiagonal() * j;
        normal = j.transpose() * weighted;
        const Eigen::VectorXd gradient = weighted.transpose() * r;
        bool improved = false;
        const double before = now;
        for (int attempt = 0; attempt < 8 && !improved; ++attempt) {
            Eigen::MatrixXd damped = normal;
            damped.diagonal() *= 1 + damping;
            damped.diagonal().array() += 1e-9;
            const Eigen::VectorXd candidate = x - damped.ldlt().solve(gradient);
            problem.residuals(candidate, trial);
            const double then = cost(trial, problem.measured, options.huber);
            if (std::isfinite(then) && then < now) {
                x = candidate;
                r = trial;
                now = then;
                damping = std::max(damping / 5, 1e-7);
                improved = true;
            } else {
                damping *= 6;
            }
        }
        if (!improved || before - now < options.tolerance * before)
            break;
    }
    fit.parameters = x;
    fit.residuals = r;
    fit.cost = now;
    const Eigen::MatrixXd regular = normal + 1e-9 * Eigen::MatrixXd::Identity(x.size(), x.size());
    const double variance = now / std::max(1, problem.total - int(x.size()));
    fit.deviation =
        (regular.ldlt().solve(Eigen::MatrixXd::Identity(x.size(), x.size())).diagonal().cwiseAbs() * variance)
            .cwiseSqrt();
    return fit;
}

} // namespace cw::planner::fit
