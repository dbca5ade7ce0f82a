// Words for a training prediction: breakdown with formulae, basis, overflow. The slow half of explainTraining.
#pragma once

#include "planner/perf/trainingterms.h"

namespace cw::planner {

[[nodiscard]] Breakdown trainingBreakdown(const TrainingCase &input, const TrainingTerms &terms);
[[nodiscard]] PredictionBasis trainingBasis(const TrainingCase &input);
/// "needs 93.1 GB, 13.1 GB more than the 80.0 GB there are; the largest part is optimiser state, 61.0 GB"
[[nodiscard]] QString trainingOverflowText(const TrainingMemory &memory, double available);

} // namespace cw::planner
