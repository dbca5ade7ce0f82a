// Cables of a design that cannot be ordered: longer than the longest there is, or of a speed no medium carries, and
// networks that no switch can build; each with what would fit. Pure.
#pragma once

#include "planner/fabric/cableplan.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

[[nodiscard]] std::vector<Finding> cableFindings(const std::vector<CablePlan> &plans);
/// Nodes without accelerators that are cabled by more ports than their cards have: one finding a site.
[[nodiscard]] std::vector<Finding> adapterFindings(const std::vector<CablePlan> &plans, const Need &need,
                                                   const catalog::CatalogSnapshot &catalog);

/// Racks of which the catalog does not know which parts beside the servers take out-of-band ports: one finding a site.
[[nodiscard]] std::vector<Finding> rackPartFindings(const std::vector<CablePlan> &plans,
                                                    const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
