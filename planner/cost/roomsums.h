// What the racks of a design come to: how many there are and what the fullest one may draw, both as they are drawn,
// with the switches and nodes that stand beside the servers.
#pragma once

#include "planner/cost/physicalsums.h"

namespace cw::planner {

struct RoomSums {
    PhysicalSum racks;     ///< whole racks of all sites, in the period with the most of them
    PhysicalSum rackPower; ///< nameplate kW of the fullest rack
};

/// Packs every hall once, everything that stands there at its fullest; where servers are replaced, state by state.
[[nodiscard]] RoomSums roomSumsOf(const CostCase &c);

} // namespace cw::planner
