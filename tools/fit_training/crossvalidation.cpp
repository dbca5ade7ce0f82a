#include "tools/fit_training/crossvalidation.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner::fit {

std::vector<double> leaveGroupsOut(const std::vector<TrainingRow> &rows, const std::vector<QString> &groups,
                                   const TrainingCalibration &start)
{
    std::vector<double> errors(rows.size());
    for (const QString &group : std::set<QString>(groups.begin(), groups.end())) {
        std::vector<TrainingRow> kept;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (groups[i] != group)
                kept.push_back(rows[i]);
        const TrainingFit fit = fitTraining(kept, start);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (groups[i] == group)
                errors[i] = logError(rows[i], fit.calibration);
    }
    return errors;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double at = share * double(values.size() - 1);
    const auto below = std::size_t(at);
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (at - double(below));
}

ErrorSummary summariseErrors(const std::vector<double> &logErrors)
{
    ErrorSummary s;
    s.rows = int(logErrors.size());
    std::vector<double> absolute;
    for (const double e : logErrors) {
        absolute.push_back(std::abs(std::exp(e) - 1));
        s.mean += absolute.back() / double(logErrors.size());
    }
    s.median = quantile(absolute, 0.5);
    s.bias = quantile(logErrors, 0.5);
    return s;
}

} // namespace cw::planner::fit
