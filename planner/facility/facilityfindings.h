// What of a solved plan does not fit its rooms, and what is not known of them, as findings of the result: devices that
// fit no rack, racks, feeds and floors that are too small, each with what would fit. And, for any plan, systems that a
// hall's racks exclude from the start. Pure.
#pragma once

#include "planner/facility/rooms.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// Of the design's rooms; empty for a plan without a design.
[[nodiscard]] std::vector<Finding> facilityFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog);

/// Of the halls as the need states them: pinned systems that fit no rack there, and halls whose racks carry no
/// accelerated system at all, with the least demanding one and what would fit.
[[nodiscard]] std::vector<Finding> rackFitFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
