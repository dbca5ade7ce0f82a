// Totals of which parts are not known: they stand, but as lower bounds, and are told so. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// Id of the finding that names what of a total is not known: "cost.total.lead_time_weeks".
[[nodiscard]] QString unknownPartsId(PlanQuantity quantity);

/// Begins the ids of findings on what stands beside the servers and takes longer to deliver than they do.
inline constexpr QLatin1String laterCompanions("companions.lead-time.");

/// True when the total has a value and parts of it are not known: it is at least that much. A lead time is that of the
/// servers: at least so long too where something beside them takes longer.
[[nodiscard]] bool isLowerBound(const PlanResult &result, PlanQuantity quantity);

} // namespace cw::planner
