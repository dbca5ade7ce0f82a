// Fits the training model's factors to measured rows, and predicts rows with a fit.
#pragma once

#include "tools/fit_training/robustfit.h"
#include "tools/fit_training/trainingparameters.h"

namespace cw::planner::fit {

struct TrainingFit {
    TrainingCalibration calibration;
    RobustFit numbers;
};

/// `start`: neutral priors with the facts (compute units) filled in. Rows must be covered.
[[nodiscard]] TrainingFit fitTraining(const std::vector<TrainingRow> &rows, const TrainingCalibration &start);

/// ln(predicted / measured) of step time.
[[nodiscard]] double logError(const TrainingRow &row, const TrainingCalibration &calibration);

} // namespace cw::planner::fit
