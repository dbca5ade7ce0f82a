// What the operating layer of a plan has to reckon with: newest versions that must wait for another product, and
// versions that end within the plan. From the compatibility matrix of the catalog, on the plan's day. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// The design says whose drivers and runtimes it takes.
[[nodiscard]] std::vector<Finding> stackFindings(const Plan &plan, const Design &design,
                                                 const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
