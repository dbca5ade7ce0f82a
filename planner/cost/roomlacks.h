// What keeps a system out of a room: figures of the room, its cooling, and the plan's ceilings on a rack's power that
// not even one unit keeps. What no rule would mend (a planning value, a figure nobody has published) is no lack. Pure.
#pragma once

#include "planner/cost/hardwareunit.h"
#include "planner/cost/offers.h"

namespace cw::planner {

/// A rule that keeps a system out.
struct RoomLack {
    QString rule;                ///< "hall-1.rack_power_kw", or a limit of the plan on a rack's power
    std::optional<double> least; ///< what its figure would have to be at least; absent for a rule without one
};

/// Empty where it fits, and where something else keeps it out whatever the room says.
[[nodiscard]] std::vector<RoomLack> roomLacks(const HardwareUnit &unit, const SiteProfile &site, Passports &passports);
/// The same of an offer; a rented one lacks nothing.
[[nodiscard]] std::vector<RoomLack> roomLacks(const Offer &offer, const Plan &plan,
                                              const catalog::CatalogSnapshot &catalog);

/// All of `buildOffers` and, with one unit a rack, what only such rules keep out.
[[nodiscard]] OfferSet offersBeyondRooms(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book);

} // namespace cw::planner
