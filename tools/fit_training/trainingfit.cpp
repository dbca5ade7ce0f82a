#include "tools/fit_training/trainingfit.h"

#include "planner/perf/trainingterms.h"

#include <cmath>

namespace cw::planner::fit {

namespace {

/// Step time the row measured, whatever its metric: every covered metric is a constant over or times the step.
double measuredStep(const TrainingRow &row)
{
    return row.metric == TrainingMetric::StepSeconds ? row.measured : row.fromStep(1) / row.measured;
}

} // namespace

double logError(const TrainingRow &row, const TrainingCalibration &calibration)
{
    TrainingCase input = row.input;
    input.calibration = &calibration;
    return std::log(trainingTerms(input).time.step() / measuredStep(row));
}

TrainingFit fitTraining(const std::vector<TrainingRow> &rows, const TrainingCalibration &start)
{
    const TrainingParameters parameters(rows, start);
    const int measured = int(rows.size()), total = measured + parameters.size();

    std::vector<std::vector<int>> touched(std::size_t(parameters.size()));
    for (int p = 0; p < parameters.size(); ++p) {
        for (int i = 0; i < measured; ++i)
            if (parameters.touches(p, rows[std::size_t(i)]))
                touched[std::size_t(p)].push_back(i);
        for (int q = 0; q < parameters.size(); ++q) // a pooled factor also moves the families' priors
            if (q == p || parameters[q].pooled == p)
                touched[std::size_t(p)].push_back(measured + q);
    }
    RobustProblem problem;
    problem.measured = measured;
    problem.total = total;
    problem.touched = [&](int p) -> const std::vector<int> & { return touched[std::size_t(p)]; };
    problem.partial = [&](const Eigen::VectorXd &x, const std::vector<int> &which, Eigen::VectorXd &r) {
        const TrainingCalibration calibration = parameters.calibration(x);
        for (const int i : which)
            r[i] =
                i < measured ? logError(rows[std::size_t(i)], calibration) : parameters.priorResidual(x, i - measured);
    };
    problem.residuals = [&](const Eigen::VectorXd &x, Eigen::VectorXd &r) {
        const TrainingCalibration calibration = parameters.calibration(x);
        for (int i = 0; i < total; ++i)
            r[i] =
                i < measured ? logError(rows[std::size_t(i)], calibration) : parameters.priorResidual(x, i - measured);
    };
    TrainingFit fit;
    fit.numbers = robustFit(problem, parameters.start());
    fit.calibration = parameters.calibration(fit.numbers.parameters);
    return fit;
}

} // namespace cw::planner::fit
