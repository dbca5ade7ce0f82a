// Passports of the sums of the bill: what a category costs once and in running, down to its lines. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::app {

[[nodiscard]] QString billFigure(planner::LineKind kind, const QString &category);
/// One figure for each category of the bill that has a price, and for both sums: an empty category.
[[nodiscard]] std::vector<planner::Figure> billFigures(const planner::PlanResult &result, const planner::Plan &plan);

} // namespace cw::app
