// Every cable of a solved plan: the networks of its design, wired and measured in its rooms. Findings, bill, drawings
// and cable lists start from here. Pure.
#pragma once

#include "planner/fabric/cableplan.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// One plan per network, compute fabrics first; none for a plan without a design. An error where it cannot be read.
/// Where servers are replaced, each holds the links of all, with their times.
[[nodiscard]] Result<std::vector<CablePlan>> designCables(const Plan &plan, const catalog::CatalogSnapshot &catalog);
/// The same as the rooms show it: without what has left by then or comes later, and without networks nothing is left
/// of.
[[nodiscard]] Result<std::vector<CablePlan>> shownCables(const Plan &plan, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
