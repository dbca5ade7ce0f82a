// Data that a plan keeps at one place first and at another later: what has to be carried over is said, and what of it
// is in the bill. Reads the design. Pure.
#pragma once

#include "planner/plan/design.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// One finding for each data set, vector store or feature store that comes to a place in a later period, and for each
/// place that keeps prompts and answers and is left.
[[nodiscard]] std::vector<Finding> moveFindings(const Plan &plan, const Design &design);

} // namespace cw::planner
