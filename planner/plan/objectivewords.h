// What is minimised, in words and units: one quantity, or a weighted sum, which has no unit of its own.
#pragma once

#include "planner/plan/plan.h"

namespace cw::planner {

/// "total cost", "carbon", "the weighted sum".
[[nodiscard]] QString objectiveName(const Objective &objective);
/// "EUR", "t CO2e", "accelerators"; "weighted sum" for one.
[[nodiscard]] QString objectiveUnit(const Plan &plan);

} // namespace cw::planner
