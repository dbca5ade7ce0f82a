// A hall over the horizon, where servers leave and others come: the racks of each state between two changes. What stays
// keeps its place; what comes takes the place of what has left, else the first that it fits, else a new rack. Starts
// from the racks of the fullest state and goes on from there, forward and backward. Periods of the horizon. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/facility/devices.h"
#include "planner/facility/halllimits.h"

namespace cw::planner {

struct HallState {
    ServiceSpan span;
    HallLayout layout;
};

struct HallStates {
    std::vector<HallState> states; ///< in their order
    std::size_t shown = 0;         ///< the fullest
    /// Everything that ever stands there, each in its one place: units of a rack may hold several, one after the other.
    HallLayout ever;
};

/// What of a layout stands there in a period, each device in its place.
[[nodiscard]] HallLayout standingIn(const HallLayout &whole, int period);

/// `fullest` holds the racks of `devices.shown`.
[[nodiscard]] HallStates hallStates(const SiteDevices &devices, const HallLayout &fullest, const HallLimits &limits,
                                    const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
