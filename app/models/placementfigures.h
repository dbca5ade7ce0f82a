// Passports of how many units, replicas and accelerators carry a workload at a place. Ids begin with "place/". Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::app {

/// `what`: units, replicas, accelerators.
[[nodiscard]] QString placementFigure(const planner::Placement &placement, const char *what);
[[nodiscard]] std::vector<planner::Figure> placementFigures(const planner::PlanResult &result,
                                                            const planner::Plan &plan);

} // namespace cw::app
