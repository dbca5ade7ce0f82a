// Every cable of a solved plan: the networks of its design, wired and measured in its rooms. Findings, bill, drawings
// and cable lists start from here. Pure.
#pragma once

#include "planner/fabric/cableplan.h"
#include "planner/facility/rooms.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// One plan per network, compute fabrics first; none for a plan without a design. An error where it cannot be read.
/// Where servers are replaced, each holds the links of all, with their times.
[[nodiscard]] Result<std::vector<CablePlan>> designCables(const Plan &plan, const catalog::CatalogSnapshot &catalog);
/// The same as the rooms show it: without what has left by then or comes later, and without networks no switch of which
/// stands then. Switches whose servers have left stay: the bill keeps them.
[[nodiscard]] Result<std::vector<CablePlan>> shownCables(const Plan &plan, const catalog::CatalogSnapshot &catalog);

/// All links, with the state that these rooms show (rooms.h: `roomsIn`) as the one that drawings show.
[[nodiscard]] std::vector<CablePlan> cablesOfState(std::vector<CablePlan> plans, const Rooms &rooms);
/// What stands in the state that each shows, as `shownCables`.
[[nodiscard]] std::vector<CablePlan> shownParts(const std::vector<CablePlan> &plans);

} // namespace cw::planner
