// Passports of what a rack holds: power by nameplate and weight, down to the parts that stand in it and the limit of
// the room; and of the way of the power, from the rack strip to the generator. Ids begin with "room/". Pure; any
// thread.
#pragma once

#include "planner/facility/powerchain.h"
#include "planner/facility/rooms.h"
#include "planner/plan/planresult.h"

namespace cw::app {

/// The answer's figures and those of every rack.
[[nodiscard]] planner::PlanResult roomFigures(const planner::PlanResult &result, const planner::Rooms &rooms,
                                              const planner::Plan &plan);
/// What a stage of the power carries, by `what`: pieces, capacity, nameplate, typical, failover.
[[nodiscard]] std::vector<planner::Figure>
powerFigures(const planner::Rooms &rooms, const std::vector<planner::PowerChain> &chains, const planner::Plan &plan);
[[nodiscard]] QString powerFigure(const QString &site, const QString &stage, const char *what);
[[nodiscard]] QString rackPowerFigure(const QString &site, const QString &rack);
[[nodiscard]] QString rackWeightFigure(const QString &site, const QString &rack);

} // namespace cw::app
