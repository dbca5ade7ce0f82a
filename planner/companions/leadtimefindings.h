// What stands beside the servers and is delivered later than they are, or nobody knows when: the plan's lead time is
// that of its servers. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

[[nodiscard]] std::vector<Finding> leadTimeFindings(const Plan &plan, const Design &design,
                                                    const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
