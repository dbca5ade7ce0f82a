// Passports of what a rack holds: power by nameplate and weight, down to the parts that stand in it and the limit of
// the room. Ids begin with "room/". Pure; any thread.
#pragma once

#include "planner/facility/rooms.h"
#include "planner/plan/planresult.h"

namespace cw::app {

/// The answer's figures and those of every rack.
[[nodiscard]] planner::PlanResult roomFigures(const planner::PlanResult &result, const planner::Rooms &rooms,
                                              const planner::Plan &plan);
[[nodiscard]] QString rackPowerFigure(const QString &site, const QString &rack);
[[nodiscard]] QString rackWeightFigure(const QString &site, const QString &rack);

} // namespace cw::app
