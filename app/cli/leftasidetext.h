// What a solved plan left aside, for `plan` and `explain`: one line per cause.
#pragma once

#include "app/cli/command.h"
#include "planner/plan/planresult.h"

namespace cw::app {

/// Nothing where nothing was left aside.
[[nodiscard]] QStringList leftAsideLines(const planner::Plan &plan, const planner::PlanResult &result);

} // namespace cw::app
