// Passports of the figures on the page Sustainability: each place's factors with source, year and region, what follows
// from them, the sums over places, and the footprint of a unit of work. Made of `result.sustainability`; ids begin with
// "footprint/". Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::app {

/// The answer's figures and those of its footprint.
[[nodiscard]] planner::PlanResult footprintFigures(const planner::PlanResult &result, const planner::Plan &plan);
/// Id of a figure: of a place ("hall-1", "pue"), of the sum over places ("", "location_load"), or of a workload.
[[nodiscard]] QString footprintFigure(const QString &of, const char *thing);

} // namespace cw::app
