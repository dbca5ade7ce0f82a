// The day up to which a bill knows its prices. Pure.
#pragma once

#include "planner/plan/plan.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// The plan's own date, or that of the newest price in its bill where the catalog was renewed after it.
[[nodiscard]] QDate pricesDay(const Plan &plan, const PlanResult &result);

} // namespace cw::planner
