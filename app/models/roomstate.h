// The rooms of a plan as they stand before and after a delivery, and what comes with it: the same devices in the same
// places as in the whole picture, fewer of them; where servers are replaced, also those that have left since. Pure.
#pragma once

#include "planner/facility/rooms.h"

namespace cw::app {

enum class RoomState {
    Planned,   ///< after the delivery
    Existing,  ///< before it
    Difference ///< after it, what stood there before marked as such
};

/// Periods with which something is delivered to a room of ours, ascending.
[[nodiscard]] std::vector<int> deliveryPeriods(const planner::Design &design);
/// `whole` thinned out to what is in service; racks without a device are left out.
[[nodiscard]] planner::Rooms roomsAt(const planner::Rooms &whole, const planner::Design &design, int period,
                                     RoomState state);

} // namespace cw::app
