// What a network keeps once its servers have left, and what those that come in their place take beyond it: the bill
// counts switches and ports for the most that stand there at a time and gives up none. Months, watts. Pure.
#pragma once

#include "planner/fabric/cableplan.h"
#include "planner/facility/rooms.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// Switches that serve nobody from some month to the end of the plan, by network: a leaf without an end, a spine or
/// core without such a leaf that is used. Of networks at sites from which servers leave.
[[nodiscard]] std::vector<Finding> idleSwitchFindings(const std::vector<CablePlan> &plans, const Rooms &rooms,
                                                      const Horizon &horizon);

/// Cables to servers that are in the cable list and in no line of the bill, by site and network: who comes hangs from
/// other ports than those at which cables of its kind lie. The bill has one for each port of a kind at a time.
[[nodiscard]] std::vector<Finding> newCableFindings(const std::vector<CablePlan> &plans, const std::vector<Line> &bill);

} // namespace cw::planner
