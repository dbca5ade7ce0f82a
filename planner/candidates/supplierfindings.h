// Systems that several makers supply, of whom a rule excludes some: from whom they are to be bought then. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// One finding for each such rule and system that the design buys or leases for a workload the rule speaks of.
[[nodiscard]] std::vector<Finding> supplierFindings(const Plan &plan, const Design &design,
                                                    const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
