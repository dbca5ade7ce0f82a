// In which month each cable of the list is bought: that of the bill, which pays for a cable when both of its ends are
// joined for the first time. A server whose leaf of the full network comes later hangs from a leaf of the smaller one
// until then, and a leaf's links to spines that come later from the spines that are there; so the cables of early
// servers and leaves are bought with these. Pure.
#pragma once

#include "planner/fabric/cableplan.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// What the bill calls a cable of this layer of a network: "fabric-port", "storage-uplink".
[[nodiscard]] QString billedPart(const CablePlan &plan, FabricLayer layer);

/// Fills `CablePlan::bought` from the lines of cables: what stands first is bought first, the lower end before the
/// upper. Cables beyond those of the bill are bought when both of their ends stand.
void dateCables(std::vector<CablePlan> &plans, const std::vector<Line> &bill, const Horizon &horizon);

} // namespace cw::planner
