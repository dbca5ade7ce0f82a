// An objective as rows of an editor: which quantities, each with its weight where a sum is minimised. Pure.
#pragma once

#include "planner/plan/plan.h"

namespace cw::app {

enum class ObjectiveForm { One, Ranks, Weights };

[[nodiscard]] ObjectiveForm formOf(const planner::Objective &objective);
/// Quantities in order; weights are 1 where there are none.
[[nodiscard]] std::vector<planner::ObjectiveWeight> rowsOf(const planner::Objective &objective);
/// Never empty: at least one row is given. Of several rows the first is taken where one is minimised.
[[nodiscard]] planner::Objective objectiveOf(ObjectiveForm form, const std::vector<planner::ObjectiveWeight> &rows);
/// The first quantity that no row has; nullopt where all are there.
[[nodiscard]] std::optional<planner::PlanQuantity> freeQuantity(const std::vector<planner::ObjectiveWeight> &rows);

} // namespace cw::app
