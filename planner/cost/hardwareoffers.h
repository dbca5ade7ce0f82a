// Offers of hardware that is bought: into the planner's own halls and into colocation.
#pragma once

#include "planner/cost/hardwareunit.h"

namespace cw::planner {

/// What is offered: what fits its room, or also what only rules of the room keep out (roomlacks.h), one unit a rack.
enum class RoomScope { Fitting, BeyondRooms };

/// Appends offers, rejections and findings for every purchasable system at every site given.
void addHardwareOffers(const std::vector<SiteProfile> &sites, Passports &passports, RoomScope scope, OfferSet &out);

} // namespace cw::planner
