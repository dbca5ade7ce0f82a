// Cables of a design that cannot be ordered: longer than the longest there is, or of a speed no medium carries, and
// networks that no switch can build; each with what would fit. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// Of a solved plan; none for a plan without a design.
[[nodiscard]] std::vector<Finding> cableFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
