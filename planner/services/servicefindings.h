// Data services that no product can carry, each product with its reason, and those that do not fit the halls of a need:
// what the index takes, what the hall holds, and how much of it would fit. For needs that cannot be met as well, so
// that the sentence names the index and not a rule alone. And what a chosen product does not promise. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

[[nodiscard]] std::vector<Finding> serviceFitFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog);

/// Freshness that is asked for and of which a product in the design publishes nothing: not known, so not met.
[[nodiscard]] std::vector<Finding> freshnessFindings(const Plan &plan, const Design &design,
                                                     const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
