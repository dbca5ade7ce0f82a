// Totals of which parts are not known: they stand, but as lower bounds, and are told so. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// Id of the finding that names what of a total is not known: "cost.total.lead_time_weeks".
[[nodiscard]] QString unknownPartsId(PlanQuantity quantity);

/// True when the total has a value and parts of it are not known: it is at least that much.
[[nodiscard]] bool isLowerBound(const PlanResult &result, PlanQuantity quantity);

} // namespace cw::planner
