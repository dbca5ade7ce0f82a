// The parts of a plan difference that are not sums: performance, rules, and why each thing changed. Values.
#pragma once

#include "app/export/plandifference.h"

namespace cw::app {

[[nodiscard]] std::vector<PerformanceChange> comparePerformance(const planner::PlanResult &a,
                                                                const planner::PlanResult &b);
[[nodiscard]] std::vector<RuleChange> compareRules(const planner::PlanResult &a, const planner::PlanResult &b);
/// Fills the reasons: another price, another need, another catalog, a rule that rejected the part, other placements.
void giveReasons(PlanDifference &difference, const planner::PlanResult &a, const planner::PlanResult &b);

} // namespace cw::app
