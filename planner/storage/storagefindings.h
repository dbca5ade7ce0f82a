// Where storage slows work down: checkpoints that take longer to write than a run may stand still and what that costs
// of its time, kept contexts that do not fit the servers' flash, and, where it suffices, the published result that says
// so. Reads what the design bought. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

[[nodiscard]] std::vector<Finding> storageFindings(const Plan &plan, const Design &design,
                                                   const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
