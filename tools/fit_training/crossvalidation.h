// Out-of-fold errors: each group of rows is predicted by a fit that never saw it.
#pragma once

#include "tools/fit_training/trainingfit.h"

namespace cw::planner::fit {

/// One log error per row; `groups[i]` names the fold of row i.
[[nodiscard]] std::vector<double> leaveGroupsOut(const std::vector<TrainingRow> &rows,
                                                 const std::vector<QString> &groups, const TrainingCalibration &start);

struct ErrorSummary {
    int rows = 0;
    double median = 0, mean = 0; ///< absolute percentage error as a fraction
    double bias = 0;             ///< median log error
};
[[nodiscard]] ErrorSummary summariseErrors(const std::vector<double> &logErrors);
/// Quantile of the values, linear between neighbours; 0 for none.
[[nodiscard]] double quantile(std::vector<double> values, double share);

} // namespace cw::planner::fit
