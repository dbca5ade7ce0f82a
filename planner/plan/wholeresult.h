// The result a plan file holds, as it was made.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// An error where it cannot be read, or is not what was sealed. For plans that hold a result. Says nothing of whether
/// it answers the need beside it.
[[nodiscard]] Result<PlanResult> wholeResult(const Plan &plan);

} // namespace cw::planner
