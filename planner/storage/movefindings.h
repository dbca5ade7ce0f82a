// Data that a plan keeps at one place first and at another later: a cheaper place of a later period is chosen as if
// data had no weight, so what has to be carried over is said, with what leaving a cloud costs. Reads the design. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// One finding for each data set, vector store or feature store that comes to a place in a later period.
[[nodiscard]] std::vector<Finding> moveFindings(const Plan &plan, const Design &design,
                                                const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
